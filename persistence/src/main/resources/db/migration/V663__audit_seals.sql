-- The audit trail is a chain: each line has a seal, which is a hash of the line and of the seal before it. Seals are
-- written a little after the lines, so that whoever writes a line waits for nobody.
alter table audit add column tx xid8 not null default pg_current_xact_id();
comment on column audit.tx is 'Transaction that wrote it: a line is sealed when no earlier one can come any more';
create index audit_tx on audit (tx, id);

create table audit_seal (
  seq   bigint primary key check (seq > 0),
  audit bigint not null unique,
  hash  bytea not null check (length(hash) = 32)
);
comment on table audit_seal is 'Seals of the lines of the audit trail, each of the line and of the seal before it; only ever added to';
comment on column audit_seal.seq is 'Place in the chain, from 1 without a gap';
comment on column audit_seal.audit is 'Line that it seals; no reference, so that a line that is gone can be told';
comment on column audit_seal.hash is 'SHA-256 of the hash before it, 32 zero bytes before the first, and audit_text of the line in UTF-8';

create trigger only_ever_added before update or delete or truncate on audit
  for each statement execute function only_ever_added();
create trigger only_ever_added before update or delete or truncate on audit_seal
  for each statement execute function only_ever_added();

-- What is hashed of a line. No search path of its own, so that it becomes a part of the statement that asks.
create function audit_text(line audit) returns text language sql stable parallel safe as $$
  select json_build_array(line.id, (extract(epoch from line.at) * 1000000)::bigint, line.who, line.what, line.subject,
    line.origin)::text
$$;
comment on function audit_text(audit) is 'A line as a JSON array: id, microseconds since 1970 UTC, who, what, subject, origin';

create function audit_hash(before bytea, line text) returns bytea language sql stable parallel safe as $$
  select sha256(before || convert_to(line, 'UTF8'))
$$;
create function audit_hash_next(hash bytea, start bytea, line text) returns bytea
language sql stable parallel safe set search_path = entrepot, pg_temp as $$
  select audit_hash(coalesce(hash, start), line)
$$;
create aggregate audit_chain(start bytea, line text) (sfunc = audit_hash_next, stype = bytea);

-- Seals what is not sealed, the transactions in their order, at most so many lines; how many. Nothing earlier than
-- pg_snapshot_xmin can come any more, so that range of the index that follows the last seal is all there is to read. In
-- a database that was restored elsewhere transactions are counted anew: what is later than any of here is of before.
create function seal_audit(at_most bigint default 10000) returns bigint
language plpgsql security definer set search_path = entrepot, pg_temp set enable_hashjoin = off
  set enable_mergejoin = off as $$
declare
  last record;
  restored boolean;
  sealed bigint;
begin
  if not pg_try_advisory_xact_lock(hashtext('audit'), hashtext('seal')) then
    return 0;
  end if;
  select s.seq, s.hash, a.tx, a.id into last
  from (select seq, audit, hash from audit_seal order by seq desc limit 1) s left join audit a on a.id = s.audit;
  restored := coalesce(last.tx >= pg_snapshot_xmax(pg_current_snapshot()), false);
  if restored or last.tx is null then
    last.tx := '0';
    last.id := 0;
  end if;
  insert into audit_seal (seq, audit, hash)
  select coalesce(last.seq, 0) + row_number() over chain, id,
    audit_chain(coalesce(last.hash, decode(repeat('00', 32), 'hex')), text) over chain
  from (
    (select 0 as part, a.tx, a.id, audit_text(a) as text from audit a
      where restored and a.tx >= pg_snapshot_xmax(pg_current_snapshot())
        and a.tx is distinct from pg_current_xact_id_if_assigned()
        and not exists (select from audit_seal s where s.audit = a.id)
      order by a.tx, a.id limit at_most)
    union all
    (select 1, a.tx, a.id, audit_text(a) from audit a
      where (a.tx, a.id) > (last.tx, last.id) and a.tx < pg_snapshot_xmin(pg_current_snapshot())
        and not exists (select from audit_seal s where s.audit = a.id)
      order by a.tx, a.id limit at_most)
    order by part, tx, id limit at_most) line
  window chain as (order by part, tx, id);
  get diagnostics sealed = row_count;
  return sealed;
end $$;
comment on function seal_audit(bigint) is 'Seals lines of the audit trail; 0 where there is none to seal, or another is about it';

-- What is wrong, a row a seal at most. A gap also breaks the hash that follows it, and is named alone.
create function audit_check() returns table (seq bigint, audit bigint, fault text)
language sql stable set search_path = entrepot, pg_temp set work_mem = '64MB' as $$
  select seq, audit, fault from (
    select s.seq, s.audit, case
        when a.id is null then 'LINE_MISSING'
        when s.seq <> 1 + lag(s.seq, 1, 0::bigint) over chain then 'SEAL_MISSING'
        when s.hash <> audit_hash(lag(s.hash, 1, decode(repeat('00', 32), 'hex')) over chain, audit_text(a))
          then 'HASH_DIFFERS'
        when a.at < max(a.at) over chain - interval '1 day' then 'TIME_EARLIER'
      end as fault
    from audit_seal s left join audit a on a.id = s.audit
    window chain as (order by s.seq)) checked
  where fault is not null
  union all
  select null, a.id, 'NOT_SEALED' from audit a
  where a.at < now() - interval '1 hour' and not exists (select from audit_seal s where s.audit = a.id)
  order by 1, 2
$$;
comment on function audit_check() is 'What does not fit in the audit trail and its seals: no row where all does';

-- Whoever has the application's role cannot say when a line was written, nor in which transaction.
revoke insert on audit from "${app}";
grant insert (who, what, subject, origin) on audit to "${app}";
grant select on audit_seal to "${app}";
revoke execute on function audit_text, audit_hash, audit_hash_next, audit_chain, seal_audit, audit_check from public;
grant execute on function audit_text, audit_hash, seal_audit, audit_check to "${app}";
