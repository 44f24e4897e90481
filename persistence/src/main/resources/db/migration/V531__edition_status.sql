-- How firm the figures of an edition are. The columns are moved by the verbs of Edition alone: no file brings them.
alter table edition
  add column status text not null default 'PROVISIONAL' check (status in ('PROVISIONAL', 'CLOSING', 'FINAL', 'REVISED')),
  add column status_since timestamptz not null default now();
comment on column edition.status is 'PROVISIONAL, CLOSING, FINAL, or REVISED where a record was changed after that';
comment on column edition.status_since is 'When it came to its status: the cut-off of the one before';

create table edition_status (
  id       bigint generated always as identity primary key,
  edition  text not null references edition (code),
  status   text not null check (status in ('PROVISIONAL', 'CLOSING', 'FINAL', 'REVISED')),
  since    timestamptz not null,
  position bigint not null check (position >= 0),
  who      text not null check (length(who) between 1 and 120),
  reason   text check (length(reason) between 1 and 500),
  check (reason is not null or status in ('CLOSING', 'FINAL'))
);
create index edition_status_by_edition on edition_status (edition, id);
comment on table edition_status is 'How editions came to their status; before the first they are PROVISIONAL';
comment on column edition_status.id is 'Surrogate key; of one edition in the order in which it happened';
comment on column edition_status.edition is 'Code of the edition';
comment on column edition_status.status is 'What it came to';
comment on column edition_status.since is 'When';
comment on column edition_status.position is 'The first position of its ledger that it holds for';
comment on column edition_status.who is 'Who did it: name of the account or token:id';
comment on column edition_status.reason is 'Why, in their own words';

grant select, insert on edition_status to "${app}";
grant usage on sequence edition_status_id_seq to "${app}";
