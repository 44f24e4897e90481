-- Runs as the owner of the database. ${app} is the application's role: it gets rights table by table.
alter database "${flyway:database}" set search_path to entrepot, public;
alter database "${flyway:database}" set timezone to 'UTC';
set search_path to entrepot, public;
create extension if not exists pgcrypto schema public;
revoke all on schema entrepot from public;
revoke create on schema public from public;
grant usage on schema entrepot to "${app}";
-- the application compares the schema's version with its own
grant select on flyway_schema_history to "${app}";

-- What names a record by its day is made of this; to_char alone is not immutable.
create function day_text(day date) returns text
language sql immutable strict parallel safe
as $$ select to_char(day::timestamp, 'YYYY-MM-DD') $$;
