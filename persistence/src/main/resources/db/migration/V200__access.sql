-- Who may come in. No password and no token is ever kept as it is.
--
-- The launcher writes two things itself, as the application's role:
--
-- A token. Its text is "ent_" and 32 random bytes in base64url without padding
-- (org.entrepot.access.OpaqueToken.random()); kept is the SHA-256 of the text's UTF-8 bytes:
--   insert into token (name, hash, role) values (?, sha256(convert_to(?, 'UTF8')), 'ADMINISTRATOR');
--   -- name: what it is for ("local client"), role: ADMINISTRATOR, STATISTICS or AUDITOR
--   update token set revoked_at = now() where hash = sha256(convert_to(?, 'UTF8')) and revoked_at is null;
--
-- The first administrator, in one transaction; no row comes back where an account exists
-- (org.entrepot.access.OneTimePassword.random(), org.entrepot.access.PasswordHash.of(password)):
--   insert into account (name, password_hash, must_change_password)
--     select 'administrator', ?, true where not exists (select from account) on conflict do nothing returning name;
--   insert into account_role (account, role) values ('administrator', 'ADMINISTRATOR');
--   insert into audit (who, what, subject) values ('launcher', 'account.created', 'administrator');

create sequence account_seq increment by 50 start with 50;
create table account (
  id                   bigint primary key default nextval('account_seq'),
  name                 text not null unique check (name ~ '^[a-z0-9][a-z0-9._@-]{0,99}$' and name <> 'anonymous'),
  password_hash        text not null check (password_hash like '$argon2id$%' and length(password_hash) <= 300),
  must_change_password boolean not null default false,
  created_at           timestamptz not null default now(),
  disabled             boolean not null default false,
  revision             integer not null default 1
);
alter sequence account_seq owned by account.id;
comment on table account is 'People who sign in with a password';
comment on column account.id is 'Surrogate key';
comment on column account.name is 'What is typed at sign-in, in lower case';
comment on column account.password_hash is 'Argon2id in its encoded form, with parameters and salt';
comment on column account.must_change_password is 'Whether the password is for one sign-in only, which must set another';
comment on column account.created_at is 'When it was made';
comment on column account.disabled is 'Whether it may no longer sign in; its sessions and tokens end at once';
comment on column account.revision is 'Counts the changes of this record, from 1; a session ends when it moves';

-- Which roles there are, and what each may do, is one table of the program.
create table account_role (
  account text not null references account (name),
  role    text not null check (role ~ '^[A-Z][A-Z_]{0,39}$'),
  primary key (account, role)
);
comment on table account_role is 'What an account may do';
comment on column account_role.account is 'Name of the account';
comment on column account_role.role is 'Name of the role, such as ADMINISTRATOR; one that the program does not know allows nothing';

create sequence token_seq increment by 50 start with 50;
create table token (
  id         bigint primary key default nextval('token_seq'),
  name       text not null check (length(name) between 1 and 100),
  hash       bytea not null unique check (length(hash) = 32),
  role       text not null check (role ~ '^[A-Z][A-Z_]{0,39}$'),
  account    text references account (name),
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  revoked_at timestamptz
);
create index token_account on token (account);
alter sequence token_seq owned by token.id;
comment on table token is 'Bearer tokens of machines';
comment on column token.id is 'Surrogate key; in the audit trail the token is named token:id';
comment on column token.name is 'What it is for';
comment on column token.hash is 'SHA-256 of the token''s text; the text itself is shown once and not kept';
comment on column token.role is 'Name of the one role that it carries; one that the program does not know allows nothing';
comment on column token.account is 'Account that it stands for, which must hold the role; null for a token of the installation';
comment on column token.created_at is 'When it was issued';
comment on column token.expires_at is 'From when on it is refused; null for never';
comment on column token.revoked_at is 'Since when it is refused';

create table sign_in_failure (
  kind      text not null check (kind in ('ACCOUNT', 'ADDRESS')),
  key       bytea not null check (length(key) = 32),
  failures  integer not null check (failures >= 0),
  last_at   timestamptz not null,
  primary key (kind, key)
);
create index sign_in_failure_last_at on sign_in_failure (last_at);
comment on table sign_in_failure is 'Sign-ins that failed of late: the next one has to wait. Old rows are removed, and all but the latest of too many';
comment on column sign_in_failure.kind is 'What is counted: ACCOUNT by name, whether or not there is one, or ADDRESS';
comment on column sign_in_failure.key is 'SHA-256 of the name or address: people type passwords into the wrong field';
comment on column sign_in_failure.failures is 'How many in a row; 0 after a success';
comment on column sign_in_failure.last_at is 'When the last one was';

create sequence audit_seq increment by 50 start with 50;
create table audit (
  id      bigint primary key default nextval('audit_seq'),
  at      timestamptz not null default now(),
  who     text check (length(who) <= 120),
  what    text not null check (what ~ '^[a-z-]+\.[a-z-]+$'),
  subject text check (length(subject) <= 120),
  origin  text check (length(origin) <= 60)
);
create index audit_at on audit (at);
alter sequence audit_seq owned by audit.id;
comment on table audit is 'What was done, only ever added to';
comment on column audit.id is 'Surrogate key';
comment on column audit.at is 'When';
comment on column audit.who is 'Name of the account, token:id, or launcher; null where nobody had signed in';
comment on column audit.what is 'Code of the deed: account.created, sign-in.refused';
comment on column audit.subject is 'Code or number of what it was done to, where there is one';
comment on column audit.origin is 'Network address that it came from, where it came over the network';

grant select, insert, update on account, token to "${app}";
grant select, insert, delete on account_role to "${app}";
grant select, insert, update, delete on sign_in_failure to "${app}";
grant select, insert on audit to "${app}";
grant usage on sequence account_seq, token_seq, audit_seq to "${app}";
