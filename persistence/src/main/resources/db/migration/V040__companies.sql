create sequence company_seq increment by 50 start with 50;
create table company (
  id                bigint primary key default nextval('company_seq'),
  code              text not null unique check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  legal_name        text not null check (length(legal_name) between 1 and 200),
  trading_name      text check (length(trading_name) <= 200),
  local_name        text check (length(local_name) <= 200),
  economy           text not null references economy,
  identifier_scheme text check (identifier_scheme in ('LEI', 'USCC', 'VAT')),
  identifier        text check (length(identifier) <= 40),
  size_class        text check (size_class in ('SME', 'LARGE')),
  party             text not null unique default 'p-' || encode(public.gen_random_bytes(10), 'hex'),
  revision          integer not null default 1,
  check ((identifier_scheme is null) = (identifier is null))
);
alter sequence company_seq owned by company.id;
comment on table company is 'Companies that exhibit, buy or sell; known to the whole deployment';
comment on column company.id is 'Surrogate key';
comment on column company.code is 'Business code, unique in the deployment';
comment on column company.legal_name is 'Legal name in Latin letters';
comment on column company.trading_name is 'Name it trades under';
comment on column company.local_name is 'Name in the local script';
comment on column company.economy is 'ISO 3166-1 alpha-2';
comment on column company.identifier_scheme is 'LEI, USCC or VAT';
comment on column company.identifier is 'Identifier in that scheme';
comment on column company.size_class is 'SME or LARGE; null where unknown';
comment on column company.party is 'Opaque random code that stands for the company in postings';
comment on column company.revision is 'Counts the changes of this record, from 1';

grant select, insert, update on company to "${app}";
grant usage on sequence company_seq to "${app}";
