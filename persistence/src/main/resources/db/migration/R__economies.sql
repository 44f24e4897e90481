-- A repeatable migration: it runs again whenever its text changes, after all that have a version.

create or replace function least_developed(until text, day date) returns boolean
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

revoke execute on function least_developed(text, date) from public;
grant execute on function least_developed(text, date) to "${app}";
