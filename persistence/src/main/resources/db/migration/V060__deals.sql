create table exchange_rate (
  day      date not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  per_euro numeric not null check (per_euro > 0),
  revision integer not null default 1,
  code text collate "C" not null
  generated always as (day_text(day) || '~' || currency) stored,
  primary key (day, currency)
);
create unique index exchange_rate_code on exchange_rate (code);
comment on table exchange_rate is 'Reference rates of the European Central Bank; a euro has rate 1 and no row';
comment on column exchange_rate.day is 'Day of publication';
comment on column exchange_rate.currency is 'ISO 4217';
comment on column exchange_rate.per_euro is 'Units of the currency for one euro';
comment on column exchange_rate.revision is 'Counts the changes of this record, from 1';
comment on column exchange_rate.code is 'Code in the register: 2023-11-06~USD';

create sequence deal_seq increment by 50 start with 50;
create table deal (
  id          bigint primary key default nextval('deal_seq'),
  edition     text not null references edition (code),
  code        text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  buyer       text not null references company (code),
  seller      text not null references company (code),
  subject     text not null check (subject in ('GOODS', 'SERVICES')),
  hs_code     text references hs_code,
  origin      text references economy,
  section     text,
  pavilion    text,
  value       numeric(20, 4) not null check (value > 0),
  currency    text not null check (currency ~ '^[A-Z]{3}$'),
  signed_on   date not null,
  term_months integer not null check (term_months >= 1),
  delegation  text check (delegation ~ '^[A-Za-z0-9._-]{1,40}$'),
  contract    text check (length(contract) <= 80),
  description text check (length(description) <= 500),
  revision    integer not null default 1,
  withdrawn_at      timestamptz,
  withdrawn_by      text check (length(withdrawn_by) between 1 and 120),
  withdrawn_because text check (length(withdrawn_because) between 1 and 500),
  unique (edition, code),
  check (buyer <> seller),
  foreign key (edition, section) references section (edition, code),
  foreign key (edition, pavilion) references pavilion (edition, code),
  constraint deal_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
alter sequence deal_seq owned by deal.id;
create index deal_withdrawn on deal (edition, code) where withdrawn_at is not null;
create index deal_by_seller on deal (seller);
create index deal_by_signing on deal (edition, signed_on);
comment on table deal is 'What was agreed at an edition, each deal once, verified';
comment on column deal.id is 'Surrogate key';
comment on column deal.edition is 'Code of the edition';
comment on column deal.code is 'Unique in the edition';
comment on column deal.buyer is 'Code of the buying company';
comment on column deal.seller is 'Code of the selling company';
comment on column deal.subject is 'GOODS or SERVICES';
comment on column deal.hs_code is 'Harmonized System 2022, 2, 4 or 6 digits';
comment on column deal.origin is 'ISO 3166-1 alpha-2 of where the goods come from';
comment on column deal.section is 'Code of the section';
comment on column deal.pavilion is 'Code of the pavilion';
comment on column deal.value is 'Value over the whole term, in the currency agreed';
comment on column deal.currency is 'ISO 4217';
comment on column deal.signed_on is 'Day of signing, in the edition''s time zone';
comment on column deal.term_months is 'Term of the contract in months; above 12 its one-year value counts';
comment on column deal.delegation is 'Code of the delegation that reported it';
comment on column deal.contract is 'Number of the contract';
comment on column deal.description is 'What was agreed, in a sentence';
comment on column deal.revision is 'Counts the changes of this record, from 1';
comment on column deal.withdrawn_at is 'When it was taken out of all figures; null while it counts';
comment on column deal.withdrawn_by is 'Name of the identity that withdrew it';
comment on column deal.withdrawn_because is 'Why, in the words of whoever did';

grant select, insert, update on exchange_rate, deal to "${app}";
grant usage on sequence deal_seq to "${app}";
