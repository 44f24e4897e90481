-- The ledgers. Written by settle() alone: the application's role may read here, and nothing else.
-- Absent is '' and never null, so that every dimension can be compared and hashed as it stands.

create table head (
  edition     text primary key references edition (code),
  position    bigint not null default 0 check (position >= 0),
  recorded_at timestamptz not null default clock_timestamp()
) with (fillfactor = 20);
comment on table head is 'The end of each edition''s ledger; its row is locked while postings are appended';
comment on column head.edition is 'Code of the edition';
comment on column head.position is 'Number of postings, which is the seq of the last';
comment on column head.recorded_at is 'When the last posting was recorded, or the ledger was opened';

create function open_ledger() returns trigger
language plpgsql security definer set search_path = entrepot, pg_temp as $$
begin
  insert into head (edition) select code from opened;
  return null;
end $$;
create trigger opens_ledger after insert on edition
  referencing new table as opened for each statement execute function open_ledger();
insert into head (edition) select code from edition;

create function traits_sorted(traits text) returns boolean
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select traits ~ '^[A-Z0-9_]+( [A-Z0-9_]+)*$' and traits =
    (select string_agg(distinct t collate "C", ' ' order by t collate "C") from unnest(string_to_array(traits, ' ')) t)
$$;

-- The edition is not checked row by row: settle() holds the lock on its head.
create table posting (
  edition      text not null,
  seq          bigint not null check (seq > 0),
  recorded_at  timestamptz not null,
  batch        bigint not null,
  reverses     bigint check (reverses < seq),
  effective_on date not null,
  line         integer not null check (line > 0),
  revision     integer not null check (revision > 0),
  account      text not null check (account <> ''),
  quantity     numeric(20, 2) not null,
  unit         text not null check (unit <> ''),
  economy      text not null,
  origin       text not null,
  section      text not null,
  pavilion     text not null,
  delegation   text not null,
  kind         text not null,
  party        text not null,
  traits       text not null check (traits = '' or traits_sorted(traits)),
  source_type  text not null check (source_type <> ''),
  source_code  text not null check (source_code <> ''),
  evidence     text not null,
  reason       text not null,
  commitment   bytea not null check (octet_length(commitment) = 32),
  primary key (edition, seq),
  foreign key (edition, reverses) references posting (edition, seq)
);
create unique index posting_reversed_once on posting (edition, reverses) where reverses is not null;
create index posting_by_day on posting (edition, account, effective_on, seq);
comment on table posting is 'Countable facts, only ever added; what no longer stands is reversed by another posting';
comment on column posting.edition is 'Code of the edition, whose ledger this is';
comment on column posting.seq is 'Place in the ledger, from 1, without gaps, in the order of commits';
comment on column posting.recorded_at is 'When it was appended; never before the posting before it';
comment on column posting.batch is 'Number of the job that it belongs to, or 0';
comment on column posting.reverses is 'Seq of the posting that no longer stands because of this one';
comment on column posting.effective_on is 'The day it happened, in the edition''s time zone; of a reversal the original''s';
comment on column posting.line is 'Number of the line within its record';
comment on column posting.revision is 'Revision of the record that it came from';
comment on column posting.account is 'What is counted: deal.tentative, exhibitor';
comment on column posting.quantity is 'How much; of a reversal the negative';
comment on column posting.unit is 'ISO 4217 code, m2 or 1';
comment on column posting.economy is 'ISO 3166-1 alpha-2 of the party, or empty';
comment on column posting.origin is 'ISO 3166-1 alpha-2 of where goods come from, or empty';
comment on column posting.section is 'Code of the section, or empty';
comment on column posting.pavilion is 'Code of the pavilion, or empty';
comment on column posting.delegation is 'Code of the delegation, or empty';
comment on column posting.kind is 'What kind of record, in capitals, or empty';
comment on column posting.party is 'Opaque code of a company, or empty';
comment on column posting.traits is 'Yes/no facts in capitals, sorted, joined by a space, or empty';
comment on column posting.source_type is 'What kind of record it came from: deal, exhibitor';
comment on column posting.source_code is 'The record''s code in the edition';
comment on column posting.evidence is 'Hex SHA-256 that ties the source record and its documents, or empty';
comment on column posting.reason is 'Why it was appended, as a code';
comment on column posting.commitment is 'SHA-256 of the salt and posting_text(): the entry of the public log';

create table salt (
  edition text not null,
  seq     bigint not null,
  salt    bytea not null check (octet_length(salt) = 16),
  primary key (edition, seq)
);
comment on table salt is 'What keeps a commitment from being guessed; needed to open it';
comment on column salt.edition is 'Code of the edition';
comment on column salt.seq is 'Seq of the posting';
comment on column salt.salt is '16 random bytes, used once';

create table standing (
  edition     text not null,
  source_type text not null,
  source_code text not null,
  line        integer not null,
  seq         bigint not null,
  primary key (edition, source_type, source_code, line)
);
comment on table standing is 'Which postings stand; could be derived from the postings and is what settle() compares with';
comment on column standing.edition is 'Code of the edition';
comment on column standing.source_type is 'What kind of record';
comment on column standing.source_code is 'The record''s code in the edition';
comment on column standing.line is 'Number of the line within its record';
comment on column standing.seq is 'Seq of the posting that stands for it';

create table cell (
  id         bigint not null generated always as identity unique,
  edition    text not null,
  account    text not null,
  economy    text not null,
  section    text not null,
  pavilion   text not null,
  delegation text not null,
  kind       text not null,
  traits     text not null,
  quantity   numeric not null,
  n          bigint not null,
  primary key (edition, account, economy, section, pavilion, delegation, kind, traits)
) with (fillfactor = 50);
comment on table cell is 'Sums of the postings at the head: a live figure adds those that match';
comment on column cell.id is 'Short name of the cell in checkpoints';
comment on column cell.edition is 'Code of the edition';
comment on column cell.account is 'What is counted';
comment on column cell.economy is 'ISO 3166-1 alpha-2, or empty';
comment on column cell.section is 'Code of the section, or empty';
comment on column cell.pavilion is 'Code of the pavilion, or empty';
comment on column cell.delegation is 'Code of the delegation, or empty';
comment on column cell.kind is 'What kind of record, or empty';
comment on column cell.traits is 'Yes/no facts, or empty';
comment on column cell.quantity is 'Sum of the quantities';
comment on column cell.n is 'Postings less twice the reversals: how many stand';

create table total (
  edition  text not null,
  account  text not null,
  part     text not null check (part in ('', 'economy', 'section', 'pavilion', 'delegation', 'kind', 'traits')),
  key      text not null,
  quantity numeric not null,
  n        bigint not null,
  primary key (edition, account, part, key)
) with (fillfactor = 50);
comment on table total is 'Sums of the cells by one dimension: what most live figures ask for, however many cells there are';
comment on column total.edition is 'Code of the edition';
comment on column total.account is 'What is counted';
comment on column total.part is 'What the sums are by: a dimension or traits; empty, one sum';
comment on column total.key is 'Value of the dimension, or empty';
comment on column total.quantity is 'Sum of the quantities';
comment on column total.n is 'How many stand';

-- Only for accounts that changed since their last checkpoint: the latest at or before a position holds. Sums by one
-- dimension are few and kept often; all cells can be tens of thousands, and are kept less often.
create table checkpoint (
  edition    text not null,
  account    text not null,
  part       text not null check (part in ('', 'economy', 'section', 'pavilion', 'delegation', 'kind', 'traits', 'cell')),
  position   bigint not null check (position > 0 and position % case part when 'cell' then 65536 else 4096 end = 0),
  keys       text[] not null,
  quantities numeric[] not null,
  counts     bigint[] not null,
  primary key (edition, account, part, position)
);
comment on table checkpoint is 'Sums as they were at regular positions: a past figure is a checkpoint and a short tail of postings';
comment on column checkpoint.edition is 'Code of the edition';
comment on column checkpoint.account is 'What is counted';
comment on column checkpoint.part is 'What the sums are by: a dimension or traits, every 4,096 postings; cell, every 65,536; empty, one sum';
comment on column checkpoint.position is 'Position that it holds for, and for those after it up to the account''s next';
comment on column checkpoint.keys is 'Values of the dimension, ids of the cells, or one empty text; those that net to nothing left out';
comment on column checkpoint.quantities is 'Their sums, in the same order';
comment on column checkpoint.counts is 'How many stood in each, in the same order';

create unlogged table settling (
  settling     xid8 not null default pg_current_xact_id(),
  ord          bigint not null check (ord > 0),
  edition      text not null,
  source_type  text not null,
  source_code  text not null,
  revision     integer not null,
  line         integer,
  account      text,
  effective_on date,
  quantity     numeric(20, 2),
  unit         text,
  economy      text,
  origin       text,
  section      text,
  pavilion     text,
  delegation   text,
  kind         text,
  party        text,
  traits       text,
  evidence     text not null default ''
);
create index settling_by_transaction on settling (settling);
comment on table settling is 'Where facts lie between their COPY and settle(), which takes those of its own transaction';
comment on column settling.settling is 'The transaction';
comment on column settling.ord is 'Place of the record in the set; a record that appears twice counts as it appears last';
comment on column settling.edition is 'Code of the edition';
comment on column settling.source_type is 'What kind of record';
comment on column settling.source_code is 'The record''s code in the edition';
comment on column settling.revision is 'The record''s revision';
comment on column settling.line is 'Number of the line, or null for a record of which nothing should stand';
comment on column settling.account is 'As in the posting';
comment on column settling.effective_on is 'As in the posting';
comment on column settling.quantity is 'As in the posting';
comment on column settling.unit is 'As in the posting';
comment on column settling.economy is 'As in the posting';
comment on column settling.origin is 'As in the posting';
comment on column settling.section is 'As in the posting';
comment on column settling.pavilion is 'As in the posting';
comment on column settling.delegation is 'As in the posting';
comment on column settling.kind is 'As in the posting';
comment on column settling.party is 'As in the posting';
comment on column settling.traits is 'As in the posting';
comment on column settling.evidence is 'As in the posting';

-- The last wall: nobody changes what was appended, the owner included.
create function only_ever_added() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% on %.% is refused: it is only ever added to', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger only_ever_added before update or delete or truncate on posting
  for each statement execute function only_ever_added();
create trigger only_ever_added before update or delete or truncate on salt
  for each statement execute function only_ever_added();
create trigger never_closed before delete or truncate on head
  for each statement execute function only_ever_added();

grant select on head, posting, salt, standing, cell, total, checkpoint to "${app}";
grant insert (ord, edition, source_type, source_code, revision, line, account, effective_on, quantity, unit,
  economy, origin, section, pavilion, delegation, kind, party, traits, evidence) on settling to "${app}";
