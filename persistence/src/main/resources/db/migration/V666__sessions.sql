-- Where people are signed in. A row lives as long as its session.
create sequence person_session_seq increment by 50 start with 50;
create table person_session (
  id           bigint primary key default nextval('person_session_seq'),
  account      bigint not null references account,
  revision     integer not null,
  began_at     timestamptz not null,
  last_used_at timestamptz not null,
  origin       text check (length(origin) <= 60),
  agent        text check (length(agent) <= 300)
);
create index person_session_account on person_session (account);
create index person_session_last_used_at on person_session (last_used_at);
create index person_session_began_at on person_session (began_at);
alter sequence person_session_seq owned by person_session.id;
comment on table person_session is 'Sessions that people have signed in to; one is removed when it ends';
comment on column person_session.id is 'Surrogate key, which opens nothing';
comment on column person_session.account is 'Key of the account';
comment on column person_session.revision is 'Revision of the account that it is of; it is over when that moves';
comment on column person_session.began_at is 'When somebody signed in';
comment on column person_session.last_used_at is 'When it was last used, to the minute';
comment on column person_session.origin is 'Network address that it was begun from';
comment on column person_session.agent is 'What the browser called itself then';

grant select, insert, update, delete on person_session to "${app}";
grant usage on sequence person_session_seq to "${app}";
