-- Areas have a name in both languages and stand once, not beside every economy.
create table m49_area (
  code    text primary key check (code ~ '^[0-9]{3}$'),
  name_en text not null,
  name_zh text not null
);
comment on table m49_area is 'Regions and sub-regions of UN M49';
comment on column m49_area.code is 'UN M49, three digits';
comment on column m49_area.name_en is 'English name';
comment on column m49_area.name_zh is 'Simplified Chinese name';

create table economy (
  alpha2         text primary key check (alpha2 ~ '^[A-Z]{2}$'),
  alpha3         text not null unique check (alpha3 ~ '^[A-Z]{3}$'),
  numeric_code   text not null unique check (numeric_code ~ '^[0-9]{3}$'),
  name_en        text not null,
  name_zh        text,
  m49_region     text references m49_area,
  m49_sub_region text references m49_area,
  currencies     text[] not null default '{}',
  ldc_until      text check (ldc_until = 'still' or ldc_until ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
comment on table economy is 'Countries and regions of ISO 3166-1; names are data that the organiser can override';
comment on column economy.alpha2 is 'ISO 3166-1 alpha-2';
comment on column economy.alpha3 is 'ISO 3166-1 alpha-3';
comment on column economy.numeric_code is 'ISO 3166-1 numeric, three digits';
comment on column economy.name_en is 'English name';
comment on column economy.name_zh is 'Simplified Chinese name';
comment on column economy.m49_region is 'UN M49 code of the region';
comment on column economy.m49_sub_region is 'UN M49 code of the sub-region';
comment on column economy.currencies is 'ISO 4217 codes; several where several circulate';
comment on column economy.ldc_until is 'UN list of least developed countries: "still" on it, the day it left, or null if never on it since 2018';

create table hs_code (
  code        text primary key check (code ~ '^[0-9]{2}([0-9]{2}){0,2}$'),
  section     text not null,
  description text not null,
  parent      text references hs_code
);
comment on table hs_code is 'Harmonized System 2022: chapters, headings, subheadings';
comment on column hs_code.code is '2, 4 or 6 digits';
comment on column hs_code.section is 'Roman numeral of the section';
comment on column hs_code.description is 'English description';
comment on column hs_code.parent is 'The code one level above, null for a chapter';

grant select on m49_area, economy, hs_code to "${app}";
