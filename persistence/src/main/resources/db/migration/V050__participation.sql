-- What counts can be withdrawn: it stays in its register, with who, when and why. Few are: an index finds them,
-- and that a row of an import is none of them.

create sequence pavilion_seq increment by 50 start with 50;
create table pavilion (
  id       bigint primary key default nextval('pavilion_seq'),
  edition  text not null references edition (code),
  code     text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  name_en  text not null check (length(name_en) between 1 and 200),
  name_zh  text check (length(name_zh) <= 200),
  kind     text not null check (kind in ('NATIONAL', 'REGIONAL', 'INDUSTRY', 'GROUP')),
  economy  text references economy,
  section  text,
  revision integer not null default 1,
  unique (edition, code),
  foreign key (edition, section) references section (edition, code)
);
alter sequence pavilion_seq owned by pavilion.id;
comment on table pavilion is 'Stands of several exhibitors under one roof and name';
comment on column pavilion.id is 'Surrogate key';
comment on column pavilion.edition is 'Code of the edition';
comment on column pavilion.code is 'Unique in the edition';
comment on column pavilion.name_en is 'English name';
comment on column pavilion.name_zh is 'Simplified Chinese name';
comment on column pavilion.kind is 'NATIONAL, REGIONAL, INDUSTRY or GROUP';
comment on column pavilion.economy is 'ISO 3166-1 alpha-2 of a national or regional pavilion';
comment on column pavilion.section is 'Code of the section it stands in';
comment on column pavilion.revision is 'Counts the changes of this record, from 1';

create sequence exhibitor_seq increment by 50 start with 50;
create table exhibitor (
  id               bigint primary key default nextval('exhibitor_seq'),
  edition          text not null references edition (code),
  code             text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  company          text not null references company (code),
  role             text not null check (role in ('MAIN', 'CO', 'REPRESENTED')),
  main_exhibitor   text,
  channel          text not null check (channel in ('OWN', 'OVERSEAS_ORGANISED', 'PAVILION')),
  section          text not null,
  pavilion         text,
  net_m2           numeric(12, 2) check (net_m2 > 0),
  gross_m2         numeric(12, 2) check (gross_m2 > 0),
  contract         text check (length(contract) <= 80),
  contracted_on    date,
  fortune_500_rank integer check (fortune_500_rank between 1 and 500),
  industry_leader  boolean,
  revision         integer not null default 1,
  withdrawn_at      timestamptz,
  withdrawn_by      text check (length(withdrawn_by) between 1 and 120),
  withdrawn_because text check (length(withdrawn_because) between 1 and 500),
  unique (edition, code),
  -- two may exchange their companies
  constraint exhibitor_company_once exclude using btree (edition with =, company with =)
    where (withdrawn_at is null) deferrable,
  foreign key (edition, section) references section (edition, code),
  foreign key (edition, pavilion) references pavilion (edition, code),
  foreign key (edition, main_exhibitor) references exhibitor (edition, code) deferrable initially deferred,
  check (role <> 'CO' or main_exhibitor is not null),
  constraint exhibitor_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
alter sequence exhibitor_seq owned by exhibitor.id;
create index exhibitor_withdrawn on exhibitor (edition, code) where withdrawn_at is not null;
create index exhibitor_by_company on exhibitor (company);
comment on table exhibitor is 'A company in an edition, by role (UFI): main exhibitor, co-exhibitor, represented company';
comment on column exhibitor.id is 'Surrogate key';
comment on column exhibitor.edition is 'Code of the edition';
comment on column exhibitor.code is 'Unique in the edition';
comment on column exhibitor.company is 'Code of the company; once in an edition among exhibitors that are not withdrawn';
comment on column exhibitor.role is 'MAIN, CO or REPRESENTED; a represented company never counts';
comment on column exhibitor.main_exhibitor is 'Code of the main exhibitor whose stand it shares';
comment on column exhibitor.channel is 'How it came: OWN, OVERSEAS_ORGANISED or PAVILION';
comment on column exhibitor.section is 'Code of the section';
comment on column exhibitor.pavilion is 'Code of the pavilion';
comment on column exhibitor.net_m2 is 'Net exhibition space in square metres';
comment on column exhibitor.gross_m2 is 'Gross exhibition space in square metres';
comment on column exhibitor.contract is 'Number of the stand contract';
comment on column exhibitor.contracted_on is 'Day of the stand contract';
comment on column exhibitor.fortune_500_rank is 'Rank in the Fortune Global 500, 1 to 500';
comment on column exhibitor.industry_leader is 'Whether it leads its industry; null where unknown';
comment on column exhibitor.revision is 'Counts the changes of this record, from 1';
comment on column exhibitor.withdrawn_at is 'When it was taken out of all figures; null while it counts';
comment on column exhibitor.withdrawn_by is 'Name of the identity that withdrew it';
comment on column exhibitor.withdrawn_because is 'Why, in the words of whoever did';

create sequence host_seq increment by 50 start with 50;
create table host (
  id       bigint primary key default nextval('host_seq'),
  edition  text not null references edition (code),
  code     text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  pavilion text not null,
  name_en  text not null check (length(name_en) between 1 and 200),
  name_zh  text check (length(name_zh) <= 200),
  kind     text not null check (kind in ('CHAMBER', 'GOVERNMENT', 'AGENCY', 'ASSOCIATION', 'COMPANY')),
  economy  text references economy,
  revision integer not null default 1,
  withdrawn_at      timestamptz,
  withdrawn_by      text check (length(withdrawn_by) between 1 and 120),
  withdrawn_because text check (length(withdrawn_because) between 1 and 500),
  unique (edition, code),
  foreign key (edition, pavilion) references pavilion (edition, code),
  constraint host_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
alter sequence host_seq owned by host.id;
create index host_withdrawn on host (edition, code) where withdrawn_at is not null;
comment on table host is 'Who hosts a pavilion';
comment on column host.id is 'Surrogate key';
comment on column host.edition is 'Code of the edition';
comment on column host.code is 'Unique in the edition';
comment on column host.pavilion is 'Code of the pavilion';
comment on column host.name_en is 'English name';
comment on column host.name_zh is 'Simplified Chinese name';
comment on column host.kind is 'CHAMBER, GOVERNMENT, AGENCY, ASSOCIATION or COMPANY';
comment on column host.economy is 'ISO 3166-1 alpha-2';
comment on column host.revision is 'Counts the changes of this record, from 1';
comment on column host.withdrawn_at is 'When it was taken out of all figures; null while it counts';
comment on column host.withdrawn_by is 'Name of the identity that withdrew it';
comment on column host.withdrawn_because is 'Why, in the words of whoever did';

create sequence body_seq increment by 50 start with 50;
create table body (
  id                 bigint primary key default nextval('body_seq'),
  edition            text not null references edition (code),
  code               text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  kind               text not null check (kind in ('COUNTRY', 'REGION', 'INTERNATIONAL_ORGANISATION')),
  economy            text references economy,
  name_en            text not null check (length(name_en) between 1 and 200),
  name_zh            text check (length(name_zh) <= 200),
  country_exhibition boolean,
  revision           integer not null default 1,
  withdrawn_at       timestamptz,
  withdrawn_by       text check (length(withdrawn_by) between 1 and 120),
  withdrawn_because  text check (length(withdrawn_because) between 1 and 500),
  unique (edition, code),
  constraint body_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
alter sequence body_seq owned by body.id;
create index body_withdrawn on body (edition, code) where withdrawn_at is not null;
comment on table body is 'Countries, regions and international organisations that attend';
comment on column body.id is 'Surrogate key';
comment on column body.edition is 'Code of the edition';
comment on column body.code is 'Unique in the edition';
comment on column body.kind is 'COUNTRY, REGION or INTERNATIONAL_ORGANISATION';
comment on column body.economy is 'ISO 3166-1 alpha-2';
comment on column body.name_en is 'English name';
comment on column body.name_zh is 'Simplified Chinese name';
comment on column body.country_exhibition is 'Whether it is in the country exhibition too; null where unknown';
comment on column body.revision is 'Counts the changes of this record, from 1';
comment on column body.withdrawn_at is 'When it was taken out of all figures; null while it counts';
comment on column body.withdrawn_by is 'Name of the identity that withdrew it';
comment on column body.withdrawn_because is 'Why, in the words of whoever did';

create sequence participation_seq increment by 50 start with 50;
create table participation (
  id       bigint primary key default nextval('participation_seq'),
  edition  text not null references edition (code),
  economy  text not null references economy,
  revision integer not null default 1,
  withdrawn_at      timestamptz,
  withdrawn_by      text check (length(withdrawn_by) between 1 and 120),
  withdrawn_because text check (length(withdrawn_because) between 1 and 500),
  unique (edition, economy),
  constraint participation_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
alter sequence participation_seq owned by participation.id;
create index participation_withdrawn on participation (edition, economy) where withdrawn_at is not null;
comment on table participation is 'Economies that took part in editions whose exhibitors are not known one by one';
comment on column participation.id is 'Surrogate key';
comment on column participation.edition is 'Code of the edition';
comment on column participation.economy is 'ISO 3166-1 alpha-2';
comment on column participation.revision is 'Counts the changes of this record, from 1';
comment on column participation.withdrawn_at is 'When it was taken out of all figures; null while it counts';
comment on column participation.withdrawn_by is 'Name of the identity that withdrew it';
comment on column participation.withdrawn_because is 'Why, in the words of whoever did';

create sequence sign_up_seq increment by 50 start with 50;
create table sign_up (
  id           bigint primary key default nextval('sign_up_seq'),
  edition      text not null references edition (code),
  code         text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  company      text not null references company (code),
  signed_up_on date not null,
  net_m2       numeric(12, 2) not null check (net_m2 > 0),
  revision     integer not null default 1,
  withdrawn_at      timestamptz,
  withdrawn_by      text check (length(withdrawn_by) between 1 and 120),
  withdrawn_because text check (length(withdrawn_because) between 1 and 500),
  unique (edition, code),
  constraint sign_up_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
alter sequence sign_up_seq owned by sign_up.id;
create index sign_up_withdrawn on sign_up (edition, code) where withdrawn_at is not null;
create index sign_up_by_company on sign_up (company);
comment on table sign_up is 'Companies that have signed up for an edition to come';
comment on column sign_up.id is 'Surrogate key';
comment on column sign_up.edition is 'Code of the edition';
comment on column sign_up.code is 'Unique in the edition';
comment on column sign_up.company is 'Code of the company';
comment on column sign_up.signed_up_on is 'Day of the sign-up, in the edition''s time zone';
comment on column sign_up.net_m2 is 'Net exhibition space in square metres';
comment on column sign_up.revision is 'Counts the changes of this record, from 1';
comment on column sign_up.withdrawn_at is 'When it was taken out of all figures; null while it counts';
comment on column sign_up.withdrawn_by is 'Name of the identity that withdrew it';
comment on column sign_up.withdrawn_because is 'Why, in the words of whoever did';

grant select, insert, update on pavilion, exhibitor, host, body, participation, sign_up to "${app}";
grant usage on sequence pavilion_seq, exhibitor_seq, host_seq, body_seq, participation_seq, sign_up_seq to "${app}";
