-- What an account shows besides its password: codes of an authenticator app, and recovery codes.

create table second_factor (
  account   bigint primary key references account,
  secret    text not null check (secret ~ '^[A-Z2-7]{32}$'),
  since     timestamptz,
  last_step bigint not null default 0 check (last_step >= 0),
  revision  integer not null default 1
);
comment on table second_factor is 'What an account shows besides its password; a sign-in asks for it once a first code was shown';
comment on column second_factor.account is 'Key of the account';
comment on column second_factor.secret is 'In base 32, of 160 bits: what the authenticator app has too';
comment on column second_factor.since is 'When a first code was shown; null until then';
comment on column second_factor.last_step is 'Half minute, from 1970 on, of the last code that was taken: none is taken twice';
comment on column second_factor.revision is 'Counts the changes of this record, from 1';

create table recovery_code (
  account bigint not null references second_factor on delete cascade,
  hash    text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (account, hash)
);
comment on table recovery_code is 'Codes that stand in for one of the app, once each';
comment on column recovery_code.account is 'Key of the account';
comment on column recovery_code.hash is 'SHA-256 of the code, in hexadecimal digits';

alter table sign_in_failure drop constraint sign_in_failure_kind_check;
alter table sign_in_failure add constraint sign_in_failure_kind_check check (kind in ('ACCOUNT', 'ADDRESS', 'CODE'));
comment on column sign_in_failure.kind is 'What is counted: ACCOUNT by name, whether or not there is one, ADDRESS, or CODE by the account whose second factor was tried';

grant select, insert, update, delete on second_factor to "${app}";
grant select, insert, delete on recovery_code to "${app}";
