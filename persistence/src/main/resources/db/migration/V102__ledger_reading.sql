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

-- Recomputes from the postings all that is derived from them, and says where it differs. No rows: all is well.
create function ledger_check(ledger text) returns table (fault text)
language sql stable set search_path = entrepot, pg_temp set jit = off set work_mem = '64MB' as $$
  with p as materialized (
    select * from posting where edition = ledger
  ), stands as (
    select source_type, source_code, line, seq from p
    where reverses is null and not exists (select from p r where r.reverses = p.seq)
  ), sums as (
    select account, economy, section, pavilion, delegation, kind, traits, sum(quantity) as quantity,
      sum(case when reverses is null then 1 else -1 end) as n
    from p group by 1, 2, 3, 4, 5, 6, 7
  )
  select format('head: position %s, but %s postings up to %s', h.position, count(p.seq), max(p.seq))
    from head h left join p on true where h.edition = ledger
    group by h.position having count(p.seq) <> h.position or coalesce(max(p.seq), 0) <> h.position
  union all
  select format('posting %s: recorded before the one before it', t.seq)
    from (select seq, recorded_at, lag(recorded_at) over (order by seq) as before from p) t where recorded_at < before
  union all
  select format('posting %s: does not undo posting %s', r.seq, o.seq)
    from p r join p o on o.seq = r.reverses
    where (r.quantity, r.account, r.effective_on, r.unit, r.economy, r.origin, r.section, r.pavilion, r.delegation, r.kind,
        r.party, r.traits, r.source_type, r.source_code, r.line)
      <> (-o.quantity, o.account, o.effective_on, o.unit, o.economy, o.origin, o.section, o.pavilion, o.delegation, o.kind,
        o.party, o.traits, o.source_type, o.source_code, o.line) or o.reverses is not null
  union all
  select format('posting %s: its commitment does not open', p.seq)
    from p left join salt s on s.edition = p.edition and s.seq = p.seq
    where sha256(s.salt || convert_to(posting_text(p.edition, p.seq, log_instant(p.recorded_at), p.effective_on, p.account, p.quantity,
      p.unit, p.economy, p.origin, p.section, p.pavilion, p.delegation, p.kind, p.party, p.traits, p.source_type,
      p.source_code, p.line, p.revision, p.evidence, p.reverses, p.reason), 'UTF8')) is distinct from p.commitment
  union all
  select format('standing %s %s line %s: %s, not %s', source_type, source_code, line, t.seq, s.seq)
    from (select * from standing where edition = ledger) t
    full join stands s using (source_type, source_code, line) where t.seq is distinct from s.seq
  union all
  select format('cell %s: %s of %s, not %s of %s', concat_ws(' ', account, economy, section, pavilion, delegation, kind,
      traits), c.n, c.quantity, s.n, s.quantity)
    from (select * from cell where edition = ledger) c
    full join sums s using (account, economy, section, pavilion, delegation, kind, traits)
    where (c.quantity, c.n) is distinct from (s.quantity, s.n)
  union all
  select format('total %s: %s of %s, not %s of %s', concat_ws(' ', account, 'by ' || nullif(part, ''), nullif(key, '')),
      t.n, t.quantity, s.n, s.quantity)
    from (select * from total where edition = ledger) t
    full join (
      select account, part_of(grouping(economy, section, pavilion, delegation, kind, traits)) as part,
        coalesce(economy, section, pavilion, delegation, kind, traits, '') as key, sum(quantity) as quantity, sum(n) as n
      from sums group by account, grouping sets ((), economy, section, pavilion, delegation, kind, traits)) s
      using (account, part, key)
    where (t.quantity, t.n) is distinct from (s.quantity, s.n)
  union all
  select format('checkpoint %s at %s', concat_ws(' by ', account, nullif(part, '')), until)
    from (select account, part, position as until, keys, quantities, counts from checkpoint where edition = ledger) k
    full join checkpoints_between(ledger, 0, (select position from head where edition = ledger)) b
      using (account, part, until)
    where (k.keys, k.quantities, k.counts) is distinct from (b.keys, b.quantities, b.counts)
$$;
comment on function ledger_check is 'What of a ledger does not follow from its postings';
revoke execute on function ledger_check from public;
grant execute on function ledger_check, checkpoints_between, part_of to "${app}";
