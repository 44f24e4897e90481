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

insert into m49_area (code, name_en, name_zh) values
  ('002', 'Africa', '非洲'),
  ('009', 'Oceania', '大洋洲'),
  ('015', 'Northern Africa', '北非'),
  ('019', 'Americas', '美洲'),
  ('021', 'Northern America', '北美'),
  ('030', 'Eastern Asia', '东亚'),
  ('034', 'Southern Asia', '南亚'),
  ('035', 'South-eastern Asia', '东南亚'),
  ('039', 'Southern Europe', '南欧'),
  ('053', 'Australia and New Zealand', '澳大利亚和新西兰'),
  ('054', 'Melanesia', '美拉尼西亚'),
  ('057', 'Micronesia', '密克罗尼西亚'),
  ('061', 'Polynesia', '波利尼西亚'),
  ('142', 'Asia', '亚洲'),
  ('143', 'Central Asia', '中亚'),
  ('145', 'Western Asia', '西亚'),
  ('150', 'Europe', '欧洲'),
  ('151', 'Eastern Europe', '东欧'),
  ('154', 'Northern Europe', '北欧'),
  ('155', 'Western Europe', '西欧'),
  ('202', 'Sub-Saharan Africa', '撒哈拉以南非洲'),
  ('419', 'Latin America and the Caribbean', '拉丁美洲和加勒比');

update economy set m49_region = lpad(m49_region, 3, '0'), m49_sub_region = lpad(m49_sub_region, 3, '0');
alter table economy
  drop column region,
  drop column sub_region,
  add foreign key (m49_region) references m49_area,
  add foreign key (m49_sub_region) references m49_area;

-- The one rule: until the day that it leaves the list, which is the first day on which it is none.
create function least_developed(until text, day date) returns boolean
language sql stable as $$
  select case
    when day < date '2018-01-01' then null
    when until is null then false
    when until = 'still' then true
    else day < until::date
  end
$$;
comment on function least_developed(text, date) is
  'Whether an economy with this ldc_until was a least developed country on a day; null before 2018, when the list is not known here';

grant select on m49_area to "${app}";
revoke execute on function least_developed(text, date) from public;
grant execute on function least_developed(text, date) to "${app}";
