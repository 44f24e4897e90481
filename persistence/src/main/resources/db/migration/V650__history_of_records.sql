-- What was changed of records since they came: when, by whom, from what to what, and why. Kept by triggers, so that
-- imports, corrections, withdrawals and mergers are all in it; the application's role only reads.
create sequence record_change_number;
create table record_change (
  id       bigint generated always as identity primary key,
  number   bigint not null,
  record   text not null,
  edition  text,
  code     text not null,
  revision integer not null,
  at       timestamptz not null default clock_timestamp(),
  who      text check (length(who) between 1 and 120),
  why      text check (length(why) between 1 and 500),
  before   jsonb not null,
  after    jsonb not null
);
create index record_change_by_number on record_change (number);
create index record_change_of_record on record_change (code, record, edition, id);
comment on table record_change is 'Changes of records, only ever added to';
comment on column record_change.id is 'Of one record in the order in which they happened';
comment on column record_change.number is 'Number of the change: the same of all records that were changed in one transaction';
comment on column record_change.record is 'What kind of record, which is its table';
comment on column record_change.edition is 'Code of the edition; null of a record of the whole deployment';
comment on column record_change.code is 'The record''s own code';
comment on column record_change.revision is 'Revision of the record after it';
comment on column record_change.at is 'When';
comment on column record_change.who is 'Name of the account or token; null where the transaction did not say';
comment on column record_change.why is 'In the words of whoever did it; null where no reason was given';
comment on column record_change.before is 'The columns that changed, as they were';
comment on column record_change.after is 'The same columns, as they became';
grant select on record_change to "${app}";

-- A history tells what people changed, not how it is counted or searched. A connection plans the statement once, maybe
-- for one record, and keeps the plan: a nested loop over all records of a bulk change would never end. A claim is the
-- deployment's, whichever edition it speaks of.
create function keep_change() returns trigger
language plpgsql security definer set search_path = entrepot, pg_temp set enable_nestloop = off as $$
begin
  if current_setting('entrepot.trial', true) = 'on' then -- it is rolled back, and others wait for its end
    return null;
  end if;
  if coalesce(current_setting('entrepot.change', true), '') = '' then
    perform set_config('entrepot.change', nextval('record_change_number')::text, true);
  end if;
  insert into record_change (number, record, edition, code, revision, who, why, before, after)
  select current_setting('entrepot.change')::bigint, tg_table_name,
    case tg_table_name when 'claim' then null else n.row ->> 'edition' end,
    coalesce(n.row ->> 'code', n.row ->> 'economy', n.row ->> 'id'), (n.row ->> 'revision')::integer,
    nullif(current_setting('entrepot.who', true), ''), nullif(current_setting('entrepot.reason', true), ''),
    change.before, change.after
  from (select id, to_jsonb(was) as row from was) o
  join (select id, to_jsonb(became) as row from became) n using (id)
  cross join lateral (
    select jsonb_object_agg(key, o.row -> key) as before, jsonb_object_agg(key, value) as after
    from jsonb_each(n.row) where key not in ('revision', 'searched') and o.row -> key is distinct from value) change
  where change.after is not null
  order by id;
  return null;
end $$;

do $$
declare
  kind text;
begin
  foreach kind in array array['agreement', 'body', 'claim', 'company', 'deal', 'delegation', 'exhibitor', 'host', 'item',
    'participation', 'pavilion', 'section', 'sign_up']
  loop
    execute format('create trigger keeps_changes after update on %I referencing old table as was new table as became'
      ' for each statement execute function keep_change()', kind);
  end loop;
end $$;

-- A record opens its postings. Of an expression, so that settle, which is planned while the statistics are old, never
-- reads what stands by it.
create index posting_by_source on posting ((source_code || ''), edition);
