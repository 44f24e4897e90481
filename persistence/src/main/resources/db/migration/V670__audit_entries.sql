-- What was called a line of the audit trail is an entry, as its page and its API say.

-- What is wrong, a row a seal at most. A gap also breaks the hash that follows it, and is named alone.
create or replace function audit_check() returns table (seq bigint, audit bigint, fault text)
language sql stable set search_path = entrepot, pg_temp set work_mem = '64MB' as $$
  select seq, audit, fault from (
    select s.seq, s.audit, case
        when a.id is null then 'ENTRY_MISSING'
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
comment on function seal_audit(bigint) is 'Seals entries of the audit trail; 0 where there is none to seal, or another is about it';
