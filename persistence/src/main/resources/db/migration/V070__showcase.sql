create sequence item_seq increment by 50 start with 50;
create table item (
  id        bigint primary key default nextval('item_seq'),
  edition   text not null references edition (code),
  code      text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  exhibitor text not null,
  kind      text not null check (kind in ('PRODUCT', 'TECHNOLOGY', 'SERVICE')),
  debut     text not null check (debut in ('WORLD', 'ASIA', 'NATIONAL')),
  name_en   text not null check (length(name_en) between 1 and 200),
  name_zh   text check (length(name_zh) <= 200),
  hs_code   text references hs_code,
  section   text not null,
  revision  integer not null default 1,
  withdrawn_at      timestamptz,
  withdrawn_by      text check (length(withdrawn_by) between 1 and 120),
  withdrawn_because text check (length(withdrawn_because) between 1 and 500),
  unique (edition, code),
  foreign key (edition, exhibitor) references exhibitor (edition, code),
  foreign key (edition, section) references section (edition, code),
  constraint item_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
alter sequence item_seq owned by item.id;
create index item_withdrawn on item (edition, code) where withdrawn_at is not null;
create index item_by_exhibitor on item (edition, exhibitor);
comment on table item is 'Products, technologies and services shown for the first time';
comment on column item.id is 'Surrogate key';
comment on column item.edition is 'Code of the edition';
comment on column item.code is 'Unique in the edition';
comment on column item.exhibitor is 'Code of the exhibitor that shows it';
comment on column item.kind is 'PRODUCT, TECHNOLOGY or SERVICE';
comment on column item.debut is 'Where it had not been shown before: WORLD, ASIA or NATIONAL';
comment on column item.name_en is 'English name';
comment on column item.name_zh is 'Simplified Chinese name';
comment on column item.hs_code is 'Harmonized System 2022, 2, 4 or 6 digits';
comment on column item.section is 'Code of the section';
comment on column item.revision is 'Counts the changes of this record, from 1';
comment on column item.withdrawn_at is 'When it was taken out of all figures; null while it counts';
comment on column item.withdrawn_by is 'Name of the identity that withdrew it';
comment on column item.withdrawn_because is 'Why, in the words of whoever did';

grant select, insert, update on item to "${app}";
grant usage on sequence item_seq to "${app}";
