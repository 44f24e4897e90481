-- The position of the last posting recorded at or before an instant: recorded_at never goes back, so it is sought by
-- halves and needs no index.
create function position_at(ledger text, instant timestamptz) returns bigint
language plpgsql stable set search_path = entrepot, pg_temp as $$
declare
  low bigint := 0; middle bigint;
  high bigint := coalesce((select position from head where edition = ledger), 0);
begin
  while low < high loop
    middle := (low + high + 1) / 2;
    if (select recorded_at <= instant from posting where edition = ledger and seq = middle) then
      low := middle;
    else
      high := middle - 1;
    end if;
  end loop;
  return low;
end $$;
comment on function position_at is 'The position of a ledger at an instant';
revoke execute on function position_at from public;
grant execute on function position_at to "${app}";
