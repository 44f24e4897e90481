-- A repeatable migration: it runs again whenever its text changes, after all that have a version.

create or replace function harmonized_system_of(day date) returns smallint
language sql immutable parallel safe as $$
  select case when day < date '2022-01-01' then 2017 else 2022 end::smallint
$$;
comment on function harmonized_system_of(date) is
  'Year of the edition of the Harmonized System that is in force on a day; of those known here, so 2017 for all before';

revoke execute on function harmonized_system_of(date) from public;
grant execute on function harmonized_system_of(date) to "${app}";
