-- Links that set passwords are mailed where a mail server is named, and people ask for one themselves.
--
-- No link and no text of a mail is kept: whoever sends one makes the link then, keeps its hash with the account, and
-- forgets the text. One that has to be sent again has a new link.

create sequence link_mail_seq increment by 50 start with 50;
create table link_mail (
  id       bigint primary key default nextval('link_mail_seq'),
  account  bigint not null references account,
  kind     text not null check (kind in ('INVITATION', 'RESET', 'FORGOTTEN')),
  language text not null check (language ~ '^[a-z]{2}(-[A-Z][a-z]{3})?$'),
  asked_at timestamptz not null,
  due_at   timestamptz,
  failures integer not null default 0 check (failures >= 0),
  failure  text check (length(failure) between 1 and 100),
  sent_at  timestamptz,
  revision integer not null default 1,
  constraint link_mail_over check (num_nonnulls(due_at, sent_at) <= 1)
);
create index link_mail_due_at on link_mail (due_at) where due_at is not null;
create index link_mail_account on link_mail (account, asked_at);
alter sequence link_mail_seq owned by link_mail.id;
comment on table link_mail is 'Mails with a link that sets a password: that one was asked for, and what became of it; without its text. Old rows are removed';
comment on column link_mail.id is 'Surrogate key';
comment on column link_mail.account is 'Key of the account whose password the link sets';
comment on column link_mail.kind is 'INVITATION and RESET by an administrator, FORGOTTEN by whoever has forgotten the password';
comment on column link_mail.language is 'Language of the mail';
comment on column link_mail.asked_at is 'When it was asked for';
comment on column link_mail.due_at is 'From when on it is to be sent; null once it was sent or given up';
comment on column link_mail.failures is 'How often it could not be sent';
comment on column link_mail.failure is 'Why not, the last time, as a code';
comment on column link_mail.sent_at is 'When the mail server took it; null if it has not, or it was given up';
comment on column link_mail.revision is 'Counts the changes of this record, from 1';

create sequence forgotten_password_seq increment by 50 start with 50;
create table forgotten_password (
  id       bigint primary key default nextval('forgotten_password_seq'),
  key      bytea not null check (length(key) = 32),
  language text not null check (language ~ '^[a-z]{2}(-[A-Z][a-z]{3})?$'),
  origin   text check (length(origin) <= 60),
  asked_at timestamptz not null
);
alter sequence forgotten_password_seq owned by forgotten_password.id;
comment on table forgotten_password is 'Who asks for a link to set a new password, until a second later somebody looks whether there is such an account: so the answer takes as long where there is none';
comment on column forgotten_password.id is 'Surrogate key';
comment on column forgotten_password.key is 'SHA-256 of the name or address in lower case: people type passwords into the wrong field';
comment on column forgotten_password.language is 'Language of the mail';
comment on column forgotten_password.origin is 'Network address that it came from';
comment on column forgotten_password.asked_at is 'When it was asked';

grant select, insert, update, delete on link_mail to "${app}";
-- an update is none: locking takes its right
grant select, insert, update, delete on forgotten_password to "${app}";
grant usage on sequence link_mail_seq, forgotten_password_seq to "${app}";
