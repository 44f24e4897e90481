-- What was changed after an edition was final, and why.
create table edition_revision (
  id              bigint generated always as identity primary key,
  edition         text not null references edition (code),
  at              timestamptz not null,
  before_position bigint not null check (before_position >= 0),
  after_position  bigint not null check (after_position >= before_position),
  who             text not null check (length(who) between 1 and 120),
  reason          text not null check (length(reason) between 1 and 500),
  source          text not null check (length(source) between 1 and 400)
);
create index edition_revision_by_edition on edition_revision (edition, id);
comment on table edition_revision is 'Changes of counted records of editions that were final';
comment on column edition_revision.id is 'Surrogate key; in the order in which they were made';
comment on column edition_revision.edition is 'Code of the edition';
comment on column edition_revision.at is 'When';
comment on column edition_revision.before_position is 'Position of its ledger before';
comment on column edition_revision.after_position is 'Position of its ledger after; the same where nothing that counts has changed';
comment on column edition_revision.who is 'Who did it: name of the account or token:id';
comment on column edition_revision.reason is 'Why, in their own words';
comment on column edition_revision.source is 'The record, as edition, register and code, or import and the number of the job';

create table job_reason (
  job    bigint primary key references job (id) on delete cascade,
  reason text not null check (length(reason) between 1 and 500)
);
comment on table job_reason is 'Why an import changes records of editions that are final, in words of whoever sent it';
comment on column job_reason.job is 'Number of the job';
comment on column job_reason.reason is 'Why';

grant select, insert on edition_revision, job_reason to "${app}";
grant usage on sequence edition_revision_id_seq to "${app}";
