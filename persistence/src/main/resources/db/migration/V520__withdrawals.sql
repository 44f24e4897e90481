-- Every record that stands in a ledger can be withdrawn: it stays in its register, says who took it out, when and
-- why, and settles to nothing until it is reinstated.

do $$
declare
  counted text;
begin
  foreach counted in array array['deal', 'exhibitor', 'host', 'body', 'item', 'sign_up', 'agreement', 'participation'] loop
    execute format($sql$
      alter table %1$I
        add column withdrawn_at timestamptz,
        add column withdrawn_by text check (length(withdrawn_by) between 1 and 120),
        add column withdrawn_because text check (length(withdrawn_because) between 1 and 500),
        add constraint %1$s_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
    $sql$, counted);
    -- few are: this finds them, and that a row of an import is none of them
    execute format('create index %1$s_withdrawn on %1$I (edition, %2$I) where withdrawn_at is not null',
      counted, case counted when 'participation' then 'economy' else 'code' end);
    execute format('comment on column %I.withdrawn_at is %L', counted, 'When it was taken out of all figures; null while it counts');
    execute format('comment on column %I.withdrawn_by is %L', counted, 'Name of the identity that withdrew it');
    execute format('comment on column %I.withdrawn_because is %L', counted, 'Why, in the words of whoever did');
  end loop;
end $$;

-- once in an edition among those that count; two may still exchange their companies
alter table exhibitor drop constraint exhibitor_edition_company_key;
alter table exhibitor add constraint exhibitor_company_once
  exclude using btree (edition with =, company with =) where (withdrawn_at is null) deferrable;
comment on column exhibitor.company is 'Code of the company; once in an edition among exhibitors that are not withdrawn';
