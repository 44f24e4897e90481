-- The functions of the ledger. A repeatable migration: it runs again whenever its text changes, after all that have a
-- version. A function whose parameters or columns change is dropped by a versioned one before.

-- An instant as it stands in the log.
create or replace function log_instant(instant timestamptz) returns text language sql stable parallel safe as $$
  select to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;
comment on function log_instant is 'An instant as the public log writes it';

-- The text that a commitment is made of; its form is fixed for ever. Absent is ''.
create or replace function posting_text(
  edition text, seq bigint, recorded_at text, effective_on date, account text, quantity numeric, unit text,
  economy text, origin text, section text, pavilion text, delegation text, kind text, party text, traits text,
  source_type text, source_code text, line integer, revision integer, evidence text, reverses bigint, reason text
) returns text language sql stable parallel safe as $$
  select array_to_json(array['1', edition, seq::text, recorded_at,
    to_char(effective_on::timestamp, 'YYYY-MM-DD'), account, quantity::numeric(20, 2)::text, unit,
    economy, origin, section, pavilion, delegation, kind, party, traits, source_type, source_code,
    line::text, revision::text, evidence, coalesce(reverses::text, ''), reason])::text
$$;
comment on function posting_text is 'The text of a posting in the public log: a JSON array of 23 strings';

-- What sums are by, from grouping() of the dimensions in this order: economy, section, pavilion, delegation, kind, traits.
create or replace function part_of(ungrouped integer) returns text language sql immutable parallel safe as $$
  select case ungrouped when 63 then '' when 31 then 'economy' when 47 then 'section' when 55 then 'pavilion'
    when 59 then 'delegation' when 61 then 'kind' when 62 then 'traits' end
$$;

-- What the checkpoints after one position up to another hold, for each account that changed: the last checkpoint
-- and the postings since.
create or replace function checkpoints_between(ledger text, before bigint, after bigint)
returns table (account text, part text, until bigint, keys text[], quantities numeric[], counts bigint[])
language sql stable set search_path = entrepot, pg_temp set jit = off
set enable_sort = off set enable_nestloop = off set enable_seqscan = on as $$
  with delta as materialized (
    select p.account,
      part_of(grouping(economy, section, pavilion, delegation, kind, traits)) as part,
      coalesce(economy, section, pavilion, delegation, kind, traits, '') as key, block * 4096 as until,
      sum(quantity) as quantity, sum(n) as n
    from (select *, (seq + 4095) / 4096 as block, case when reverses is null then 1 else -1 end as n
      from posting where edition = ledger and seq > before / 4096 * 4096 and seq <= after / 4096 * 4096) p
    group by p.account, block, grouping sets ((), economy, section, pavilion, delegation, kind, traits)
    union all
    select account, 'cell', c.id::text, d.until, d.quantity, d.n
    from (select p.account, economy, section, pavilion, delegation, kind, traits, (seq + 65535) / 65536 * 65536 as until,
        sum(quantity) as quantity, sum(case when reverses is null then 1 else -1 end) as n
      from posting p where edition = ledger and seq > before / 65536 * 65536 and seq <= after / 65536 * 65536
      group by 1, 2, 3, 4, 5, 6, 7, 8) d
    join cell c using (account, economy, section, pavilion, delegation, kind, traits)
    where c.edition = ledger
  ), base as materialized (
    select b.account, b.part, kept.key, kept.quantity, kept.n
    from (select distinct account, part from delta) b
    cross join lateral (
      select c.keys, c.quantities, c.counts from checkpoint c
      where c.edition = ledger and c.account = b.account and c.part = b.part and c.position <= before
      order by c.position desc limit 1) latest
    cross join lateral unnest(latest.keys, latest.quantities, latest.counts) kept (key, quantity, n)
  ), so_far as ( -- what each key comes to from one end of a block until it changes again
    select account, part, key, until as since, sum(quantity) over changes as quantity, sum(n) over changes as n,
      lead(until) over changes as next
    from (select account, part, key, until, quantity, n from delta
      union all select account, part, key, 0, quantity, n from base) c
    window changes as (partition by account, part, key order by until)
  )
  select account, part, u.until,
    coalesce(array_agg(key order by key collate "C") filter (where n <> 0 or quantity <> 0), '{}'),
    coalesce(array_agg(quantity order by key collate "C") filter (where n <> 0 or quantity <> 0), '{}'),
    coalesce(array_agg(n::bigint order by key collate "C") filter (where n <> 0 or quantity <> 0), '{}')
  from so_far s
  join (select account, part, min(until) as first, max(until) as last,
      case part when 'cell' then 65536 else 4096 end as size from delta group by account, part) e using (account, part)
  cross join lateral generate_series(greatest(s.since, e.first), coalesce(s.next - e.size, e.last), e.size) ends (until)
  join (select distinct account, part, until from delta) u using (account, part, until)
  group by account, part, u.until
$$;
comment on function checkpoints_between is 'What the checkpoints of a ledger after one position up to another must hold';

-- Brings standing, cells, totals, checkpoints and head up to a new end; called by settle() after the append. No statistics
-- know of the new postings yet, hence the settings: many are summed by hash, few sorted, and nothing looks through all
-- reversals for the new ones.
create or replace function keep_up(ledger text, after bigint, recorded timestamptz, reversals boolean) returns void
language plpgsql set search_path = entrepot, pg_temp set jit = off set enable_sort = on set enable_hashagg = on as $$
declare
  before constant bigint := (select position from head where edition = ledger);
begin
  perform set_config(case when after - before > 256 then 'enable_sort' else 'enable_hashagg' end, 'off', true);
  if reversals then
    delete from standing t using (
        select edition, source_type, source_code, line from posting
        where edition = ledger and seq > before and coalesce(reverses, 0) > 0 offset 0) p
      where t.edition = p.edition and t.source_type = p.source_type and t.source_code = p.source_code
        and t.line = p.line;
  end if;
  insert into standing (edition, source_type, source_code, line, seq)
    select edition, source_type, source_code, line, seq
    from posting where edition = ledger and seq > before and reverses is null;
  -- the totals are summed from what changed in the cells, which is far less than the postings
  with delta as materialized (
    select account, economy, section, pavilion, delegation, kind, traits,
      sum(quantity) as quantity, sum(case when reverses is null then 1 else -1 end) as n
    from posting where edition = ledger and seq > before
    group by account, economy, section, pavilion, delegation, kind, traits
  ), cells as (
    insert into cell as c (edition, account, economy, section, pavilion, delegation, kind, traits, quantity, n)
      select ledger, account, economy, section, pavilion, delegation, kind, traits, quantity, n from delta
    on conflict (edition, account, economy, section, pavilion, delegation, kind, traits)
      do update set quantity = c.quantity + excluded.quantity, n = c.n + excluded.n
  )
  insert into total as t (edition, account, part, key, quantity, n)
    select ledger, account, part_of(grouping(economy, section, pavilion, delegation, kind, traits)),
      coalesce(economy, section, pavilion, delegation, kind, traits, ''), sum(quantity), sum(n)
    from delta group by account, grouping sets ((), economy, section, pavilion, delegation, kind, traits)
  on conflict (edition, account, part, key)
    do update set quantity = t.quantity + excluded.quantity, n = t.n + excluded.n;
  if before / 4096 < after / 4096 then
    insert into checkpoint (edition, account, part, position, keys, quantities, counts)
      select ledger, b.account, b.part, b.until, b.keys, b.quantities, b.counts
      from checkpoints_between(ledger, before, after) b;
  end if;
  update head set position = after, recorded_at = recorded where edition = ledger;
end $$;

-- Settles what lies in "settling" for this transaction: reverses what stands and should not, appends what should
-- stand and does not. Returns the position of every ledger that was named.
create or replace function settle(why text, job bigint default 0) returns table (ledger text, head_position bigint)
language plpgsql security definer
set search_path = entrepot, pg_temp
set jit = off set work_mem = '64MB' set enable_mergejoin = off set join_collapse_limit = 1
set enable_seqscan = on set enable_nestloop = on set plan_cache_mode = auto
as $$
declare
  mine constant xid8 := pg_current_xact_id();
  editions text[]; facts bigint; heads bigint; before bigint; starts timestamptz; lookup boolean;
  changed text[]; ends bigint[]; reversed boolean;
begin
  select array_agg(s.edition order by s.edition collate "C"), sum(s.n) into editions, facts
    from (select edition, count(*) as n from settling where settling = mine group by edition) s;
  if editions is null then return; end if;

  -- In one order, so that two writers never wait for each other. The advisory lock is a queue before the row's:
  -- writers that wait for a row alone chase its versions, all of them at each commit.
  perform pg_advisory_xact_lock(hashtext('ledger'), hashtext(e)) from unnest(editions) e;
  select count(*), sum(position) into heads, before
    from (select position from head where edition = any (editions) order by edition collate "C" for no key update) h;
  if heads < cardinality(editions) then
    raise exception 'no such edition among %', editions using errcode = 'foreign_key_violation';
  end if;
  starts := clock_timestamp();
  lookup := facts <= 256 or facts < before / 8;

  -- The planner cannot know how much lies in "settling", nor how much has been appended since it last looked at a
  -- ledger: few records look up what stands, whatever the planner believes; many read it all.
  if facts <= 256 then
    perform set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true);
  else
    perform set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_nestloop', 'off', true),
      set_config('enable_seqscan', case when lookup then 'off' else 'on' end, true);
  end if;

  with latest as materialized (
    select edition, source_type, source_code, max(ord) as ord, max(revision) as revision
    from settling where settling = mine group by edition, source_type, source_code
  ), should as not materialized (
    select s.edition, s.ord, s.line, s.account, s.effective_on, s.quantity, s.unit, s.economy, s.origin, s.section,
      s.pavilion, s.delegation, s.kind, s.party, s.traits, s.source_type, s.source_code, s.revision, s.evidence
    from settling s where s.settling = mine and s.line is not null
      -- as many records as places: none appears twice, and there is nothing to look up
      and ((select count(*) = max(ord) from latest) or s.ord in (select ord from latest))
  ), stands as materialized (
    select p.edition, l.ord, p.line, p.account, p.effective_on, p.quantity, p.unit, p.economy, p.origin, p.section,
      p.pavilion, p.delegation, p.kind, p.party, p.traits, p.source_type, p.source_code, l.revision, p.seq
    from latest l
    cross join lateral (select t.seq from standing t
      where t.edition = l.edition and t.source_type = l.source_type and t.source_code = l.source_code offset 0) t
    cross join lateral (select p.* from posting p where p.edition = l.edition and p.seq = t.seq offset 0) p
    where lookup
    union all
    select p.edition, l.ord, p.line, p.account, p.effective_on, p.quantity, p.unit, p.economy, p.origin, p.section,
      p.pavilion, p.delegation, p.kind, p.party, p.traits, p.source_type, p.source_code, l.revision, p.seq
    from latest l
    join standing t on t.edition = l.edition and t.source_type = l.source_type and t.source_code = l.source_code
    join posting p on p.edition = t.edition and p.seq = t.seq
    where not lookup and t.edition = any (editions) and p.edition = any (editions)
  ), change as (
    select 0 as step, o.edition, o.ord, o.line, o.account, o.effective_on, -o.quantity as quantity, o.unit, o.economy,
      o.origin, o.section, o.pavilion, o.delegation, o.kind, o.party, o.traits, o.source_type, o.source_code,
      o.revision, '' as evidence, o.seq as reverses
    from stands o left join should n on n.ord = o.ord and n.line = o.line
    where n.ord is null or (n.account, n.effective_on, n.quantity, n.unit, n.economy, n.origin, n.section, n.pavilion, n.delegation, n.kind, n.party, n.traits)
        <> (o.account, o.effective_on, o.quantity, o.unit, o.economy, o.origin, o.section, o.pavilion, o.delegation, o.kind, o.party, o.traits)
    union all
    select 1, n.*, null
    from should n left join stands o on o.ord = n.ord and o.line = n.line
    where o.ord is null or (n.account, n.effective_on, n.quantity, n.unit, n.economy, n.origin, n.section, n.pavilion, n.delegation, n.kind, n.party, n.traits)
        <> (o.account, o.effective_on, o.quantity, o.unit, o.economy, o.origin, o.section, o.pavilion, o.delegation, o.kind, o.party, o.traits)
  ), random as materialized ( -- drawn for 64 salts at a time: a draw costs more than its length
    select string_agg(public.gen_random_bytes(64 * 16), '') as bytes
    from generate_series(0, (facts + (select count(*) from stands)) / 64)
  ), numbered as materialized (
    select c.*, substr((select bytes from random), c.nth::integer * 16 - 15, 16) as salt
    from (
      select c.*, h.position + row_number() over (partition by c.edition order by c.ord, c.step, c.line) as seq,
        row_number() over () as nth,
        greatest(h.recorded_at, starts) as recorded_at, h.logged_at
      from change c
      join (select edition, position, recorded_at, log_instant(greatest(recorded_at, starts)) as logged_at
        from head where edition = any (editions) offset 0) h on h.edition = c.edition) c
  ), salted as (
    insert into salt (edition, seq, salt) select edition, seq, salt from numbered
  ), appended as (
    insert into posting (edition, seq, recorded_at, batch, reverses, effective_on, line, revision, account, quantity,
      unit, economy, origin, section, pavilion, delegation, kind, party, traits, source_type, source_code, evidence,
      reason, commitment)
    select edition, seq, recorded_at, job, reverses, effective_on, line, revision, account, quantity,
      unit, economy, origin, section, pavilion, delegation, kind, party, traits, source_type, source_code, evidence,
      why, sha256(salt || convert_to(posting_text(edition, seq, logged_at, effective_on, account, quantity, unit,
        economy, origin, section, pavilion, delegation, kind, party, traits, source_type, source_code, line, revision,
        evidence, reverses, why), 'UTF8'))
    from numbered
  )
  select array_agg(e.edition), array_agg(e.last), bool_or(e.reversed) into changed, ends, reversed
    from (select edition, max(seq) as last, max(reverses) is not null as reversed from numbered group by edition) e;

  perform set_config('enable_nestloop', case when lookup then 'on' else 'off' end, true);
  for i in 1 .. coalesce(cardinality(changed), 0) loop
    perform keep_up(changed[i], ends[i], greatest(recorded_at, starts), reversed) from head where edition = changed[i];
  end loop;
  delete from settling where settling = mine;
  return query select edition, position from head where edition = any (editions) order by edition collate "C";
end $$;
comment on function settle is 'The one way to write to the ledgers: settles the records that were copied into "settling"';

-- Settles one record in one call: the lines of its facts as arrays, all of one length; empty if nothing should stand.
create or replace function settle_record(
  ledger text, of_type text, of_code text, of_revision integer, why text, job bigint,
  lines integer[], accounts text[], days date[], amounts numeric[], units text[], economies text[], origins text[],
  sections text[], pavilions text[], delegations text[], kinds text[], parties text[], traits text[]
) returns bigint language plpgsql security definer set search_path = entrepot, pg_temp as $$
begin
  insert into settling (ord, edition, source_type, source_code, revision, line, account, effective_on, quantity, unit,
      economy, origin, section, pavilion, delegation, kind, party, traits)
    select 1, ledger, of_type, of_code, of_revision, f.*
    from (select) one left join unnest(lines, accounts, days, amounts, units, economies, origins, sections, pavilions,
      delegations, kinds, parties, traits) f on true;
  return (select head_position from settle(why, job));
end $$;
comment on function settle_record is 'settle() of one record in one round trip';

revoke execute on function open_ledger, traits_sorted, only_ever_added, log_instant, posting_text, part_of,
  checkpoints_between, keep_up, settle, settle_record from public;
grant execute on function settle(text, bigint) to "${app}";
grant execute on function settle_record(text, text, text, integer, text, bigint, integer[], text[], date[], numeric[],
  text[], text[], text[], text[], text[], text[], text[], text[], text[]) to "${app}";
grant execute on function posting_text(text, bigint, text, date, text, numeric, text, text, text, text, text,
  text, text, text, text, text, text, integer, integer, text, bigint, text) to "${app}";
grant execute on function log_instant(timestamptz) to "${app}";

-- The position of the last posting recorded at or before an instant: recorded_at never goes back, so it is sought by
-- halves and needs no index.
create or replace function position_at(ledger text, instant timestamptz) returns bigint
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
create or replace function ledger_check(ledger text) returns table (fault text)
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
