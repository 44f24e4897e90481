create sequence expo_seq increment by 50 start with 50;
create table expo (
  id       bigint primary key default nextval('expo_seq'),
  code     text not null unique check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  name_en  text not null check (length(name_en) between 1 and 200),
  name_zh  text check (length(name_zh) <= 200),
  revision integer not null default 1
);
alter sequence expo_seq owned by expo.id;
comment on table expo is 'An exhibition that is held again and again';
comment on column expo.id is 'Surrogate key';
comment on column expo.code is 'Business code, first part of an edition''s code';
comment on column expo.name_en is 'English name';
comment on column expo.name_zh is 'Simplified Chinese name';
comment on column expo.revision is 'Counts the changes of this record, from 1';

-- The status says how firm the figures of an edition are. It is moved by the verbs of Edition alone: no file
-- brings it.
create sequence edition_seq increment by 50 start with 50;
create table edition (
  id                 bigint primary key default nextval('edition_seq'),
  expo               text not null references expo (code),
  ordinal            integer not null check (ordinal between 1 and 999),
  code               text not null unique generated always as (expo || '-' || ordinal::text) stored,
  name_en            text not null check (length(name_en) between 1 and 200),
  name_zh            text check (length(name_zh) <= 200),
  starts_on          date not null,
  ends_on            date not null check (ends_on >= starts_on),
  venue              text check (length(venue) <= 200),
  host_city          text check (length(host_city) <= 100),
  time_zone          text not null check (length(time_zone) between 1 and 60),
  reporting_currency text not null default 'USD' check (reporting_currency ~ '^[A-Z]{3}$'),
  sample             boolean not null default false,
  revision           integer not null default 1,
  status             text not null default 'PROVISIONAL' check (status in ('PROVISIONAL', 'CLOSING', 'FINAL', 'REVISED')),
  status_since       timestamptz not null default now(),
  unique (expo, ordinal)
);
alter sequence edition_seq owned by edition.id;
comment on table edition is 'One holding of an expo; has a ledger of its own';
comment on column edition.id is 'Surrogate key';
comment on column edition.expo is 'Code of the expo';
comment on column edition.ordinal is '1 for the first edition';
comment on column edition.code is 'Expo and ordinal: ciie-6';
comment on column edition.name_en is 'English name';
comment on column edition.name_zh is 'Simplified Chinese name';
comment on column edition.starts_on is 'First day, in the edition''s time zone';
comment on column edition.ends_on is 'Last day, in the edition''s time zone';
comment on column edition.venue is 'Where it is held';
comment on column edition.host_city is 'City of the venue';
comment on column edition.time_zone is 'IANA time zone';
comment on column edition.reporting_currency is 'ISO 4217 code of the currency that figures are reported in';
comment on column edition.sample is 'Whether the records are invented; then everyone may see them';
comment on column edition.revision is 'Counts the changes of this record, from 1';
comment on column edition.status is 'PROVISIONAL, CLOSING, FINAL, or REVISED where a record was changed after that';
comment on column edition.status_since is 'When it came to its status: the cut-off of the one before';

create sequence section_seq increment by 50 start with 50;
create table section (
  id       bigint primary key default nextval('section_seq'),
  edition  text not null references edition (code),
  code     text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  name_en  text not null check (length(name_en) between 1 and 200),
  name_zh  text check (length(name_zh) <= 200),
  revision integer not null default 1,
  unique (edition, code)
);
alter sequence section_seq owned by section.id;
comment on table section is 'Exhibition areas of an edition';
comment on column section.id is 'Surrogate key';
comment on column section.edition is 'Code of the edition';
comment on column section.code is 'Unique in the edition';
comment on column section.name_en is 'English name';
comment on column section.name_zh is 'Simplified Chinese name';
comment on column section.revision is 'Counts the changes of this record, from 1';

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

grant select, insert, update on expo, edition, section to "${app}";
grant usage on sequence expo_seq, edition_seq, section_seq to "${app}";
grant select, insert on edition_status, edition_revision to "${app}";
grant usage on sequence edition_status_id_seq, edition_revision_id_seq to "${app}";
