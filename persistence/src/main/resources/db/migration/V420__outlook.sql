-- Of the columns that name a value, those that say nothing are empty and not null: so two values of the same
-- name meet in the key. The unit is no part of it: what is said of a subject in one vintage is said once.
create table outlook_value (
  indicator    text collate "C" not null check (indicator ~ '^[A-Za-z0-9._-]{1,40}$'),
  period       text collate "C" not null check (period ~ '^[1-9][0-9]{3}(-(0[1-9]|1[0-2])|-Q[1-4]|/[1-9][0-9]{3})?$'),
  currency     text collate "C" not null default '' check (currency ~ '^([A-Z]{3})?$'),
  qualifier    text collate "C" not null default '' check (length(qualifier) <= 200),
  published_on date not null,
  value        numeric not null check (abs(value) < 1e15 and scale(value) <= 6),
  unit         text not null check (unit in ('percent', 'million', 'billion', 'trillion')),
  source       text not null check (length(source) between 1 and 300),
  revision     integer not null default 1 check (revision = 1),
  code text collate "C" not null
  generated always as (
    indicator || '~' || replace(period, '/', '.') || '~' || currency || '~' || left(md5(qualifier), 12)
      || '~' || day_text(published_on)) stored,
  primary key (indicator, period, currency, qualifier, published_on),
  check (strpos(period, '/') = 0 or left(period, 4) < right(period, 4)),
  check (unit = 'percent' or currency <> '')
);
create unique index outlook_value_code on outlook_value (code);
comment on table outlook_value is 'Indicators and targets of trade as others published them, a row for each vintage';
comment on column outlook_value.indicator is 'Code of the indicator or target';
comment on column outlook_value.period is 'What it speaks of: 2023, 2023-10, 2023-Q4, or 2024/2028 for years from one to a later one';
comment on column outlook_value.currency is 'ISO 4217, of an amount or of what a growth was computed in; empty where it says nothing';
comment on column outlook_value.qualifier is 'What the figure alone does not say, as the source has it; empty where there is nothing to say';
comment on column outlook_value.published_on is 'Day of publication: the vintage';
comment on column outlook_value.value is 'With the decimals that it was published with; below zero where something fell';
comment on column outlook_value.unit is 'percent, or the step of an amount in the currency';
comment on column outlook_value.source is 'Who published it, where';
comment on column outlook_value.revision is 'Always 1: a revised value is a row of its own';
comment on column outlook_value.code is 'Code in the register: imports_growth~2023-10~CNY~, a digest of the qualifier, and the vintage';

create trigger only_ever_added before update or delete on outlook_value
  for each row execute function only_ever_added();
create trigger never_emptied before truncate on outlook_value
  for each statement execute function only_ever_added();

grant select, insert on outlook_value to "${app}";
-- an import's statement for records that change needs the right, and finds none here
grant update (value, unit, source, revision) on outlook_value to "${app}";
