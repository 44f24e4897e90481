-- People who are invited: who they are, the link that sets their password, and what stays of an account that is deleted.

alter table account alter column password_hash drop not null;
alter table account
  add column full_name text check (length(full_name) between 1 and 120),
  add column mail text unique check (mail = lower(mail) and mail ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(mail) <= 254),
  add column link_hash bytea unique check (length(link_hash) = 32),
  add column link_expires_at timestamptz,
  add column last_sign_in_at timestamptz,
  add column deleted_at timestamptz,
  add constraint account_link check ((link_hash is null) = (link_expires_at is null)),
  add constraint account_deleted check (deleted_at is null
    or (disabled and num_nonnulls(password_hash, full_name, mail, link_hash) = 0));
comment on column account.password_hash is 'Argon2id in its encoded form, with parameters and salt; null until the first password is set, and once deleted';
comment on column account.full_name is 'As colleagues write it';
comment on column account.mail is 'Where the person is reached, in lower case';
comment on column account.link_hash is 'SHA-256 of the text of the link that sets the password; null where there is none or it was used';
comment on column account.link_expires_at is 'Until when the link opens';
comment on column account.last_sign_in_at is 'When somebody last signed in with it';
comment on column account.deleted_at is 'Since when only the name is kept, which the trail and histories say';

-- Roles go by the account's key, as all that is part of it does.
alter table account_role add column holder bigint references account;
update account_role r set holder = a.id from account a where a.name = r.account;
alter table account_role drop column account;
alter table account_role rename column holder to account;
alter table account_role alter column account set not null, add primary key (account, role);
comment on column account_role.account is 'Key of the account';
