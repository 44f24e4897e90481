-- A record that no column names alone has a code all the same, made of the columns that do: for its address,
-- and for the order of its register. Texts are in it by a digest, a slash as a point.

create function day_text(day date) returns text
language sql immutable strict parallel safe
as $$ select to_char(day::timestamp, 'YYYY-MM-DD') $$;

alter table exchange_rate add column code text collate "C" not null
  generated always as (day_text(day) || '~' || currency) stored;
create unique index exchange_rate_code on exchange_rate (code);
comment on column exchange_rate.code is 'Code in the register: 2023-11-06~USD';

alter table published_figure add column code text collate "C" not null
  generated always as (
    metric || '~' || dimension || '~' || day_text(published_on) || '~' || left(md5(source), 12)) stored;
create unique index published_figure_code on published_figure (edition, code);
comment on column published_figure.code is 'Code in the register of its edition: exhibitors~~2023-11-10~ and a digest of the source';

alter table outlook_value add column code text collate "C" not null
  generated always as (
    indicator || '~' || replace(period, '/', '.') || '~' || currency || '~' || left(md5(qualifier), 12)
      || '~' || day_text(published_on)) stored;
create unique index outlook_value_code on outlook_value (code);
comment on column outlook_value.code is 'Code in the register: imports_growth~2023-10~CNY~, a digest of the qualifier, and the vintage';
