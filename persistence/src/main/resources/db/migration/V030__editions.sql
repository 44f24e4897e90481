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

grant select, insert, update on expo, edition, section to "${app}";
grant usage on sequence expo_seq, edition_seq, section_seq to "${app}";
