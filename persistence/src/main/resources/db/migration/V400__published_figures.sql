-- Figures as others published them. A row is what the bundle says; every state that a row has had,
-- and everything that a person has said of it, is an entry of one log without gaps. A figure names
-- the position of that log among those that it read, and so can be had again.

create sequence published_figure_seq;
create table published_figure (
  id           bigint primary key default nextval('published_figure_seq'),
  edition      text not null references edition (code),
  metric       text not null check (metric ~ '^[A-Za-z0-9._-]{1,40}$'),
  dimension    text not null default '' check (dimension = '' or dimension ~ '^(economy|section|pavilion|delegation|kind)=[A-Za-z0-9._-]{1,40}$'),
  published_on date not null,
  source       text not null check (length(source) between 1 and 200),
  value        numeric not null check (scale(value) <= 6 and abs(value) < 1e16),
  unit         text check (length(unit) between 1 and 60),
  qualifier    text check (length(qualifier) between 1 and 200),
  revision     integer not null default 1,
  code text collate "C" not null
  generated always as (
    metric || '~' || dimension || '~' || day_text(published_on) || '~' || left(md5(source), 12)) stored,
  unique (edition, metric, dimension, published_on, source)
);
create unique index published_figure_code on published_figure (edition, code);
alter sequence published_figure_seq owned by published_figure.id;
comment on table published_figure is 'Figures of editions that are known from a publication, never a posting';
comment on column published_figure.id is 'Surrogate key';
comment on column published_figure.edition is 'Code of the edition';
comment on column published_figure.metric is 'Its name in the list it came in, which need not be a metric of ours';
comment on column published_figure.dimension is 'A key and a value where it is of a part of the edition: section=automobiles; else empty';
comment on column published_figure.published_on is 'Day of the publication';
comment on column published_figure.source is 'Where it was published';
comment on column published_figure.value is 'The number with the decimals that were written';
comment on column published_figure.unit is 'What the number counts: USD bn, companies';
comment on column published_figure.qualifier is 'Words beside the number: more than, nearly, exact to 2 decimals';
comment on column published_figure.revision is 'Counts the changes of this record, from 1';
comment on column published_figure.code is 'Code in the register of its edition: exhibitors~~2023-11-10~ and a digest of the source';

create table published_entry (
  seq         bigint primary key,
  recorded_at timestamptz not null,
  figure      bigint not null references published_figure,
  value       numeric not null,
  unit        text,
  qualifier   text,
  metric      text check (metric ~ '^[a-z][a-z0-9_]{0,59}$'),
  comparable  boolean,
  note        text check (length(note) between 1 and 500),
  who         text check (length(who) <= 120),
  check ((metric is null) = (comparable is null) and (metric is null) = (who is null)),
  check (note is null or metric is not null)
);
create index published_entry_figure on published_entry (figure, seq);
comment on table published_entry is 'Every state of the published figures and every decision about them, only ever added to';
comment on column published_entry.seq is 'Position, without gaps, in the order of commit';
comment on column published_entry.recorded_at is 'When; never before the entry before';
comment on column published_entry.figure is 'The published figure';
comment on column published_entry.value is 'Its number then';
comment on column published_entry.unit is 'Its unit then';
comment on column published_entry.qualifier is 'Its words then';
comment on column published_entry.metric is 'Code of the metric that a person has said it is about; null where nobody has decided since it was imported or corrected';
comment on column published_entry.comparable is 'Whether the person has said that it counts what the metric counts';
comment on column published_entry.note is 'Why';
comment on column published_entry.who is 'Name of the person''s identity';

-- Whoever is to add entries waits here, before any row is held: so the positions have no gaps.
create function hold_published_log() returns void
language sql as $$ select pg_advisory_xact_lock(hashtext('entrepot.published_entry')) $$;

create function hold_published_log_first() returns trigger
language plpgsql as $$
begin
  perform hold_published_log();
  return null;
end
$$;
create trigger published_figure_held before insert or update on published_figure
  for each statement execute function hold_published_log_first();

create function number_published_entry() returns trigger
language plpgsql as $$
begin
  perform hold_published_log();
  select coalesce(max(seq), 0) + 1, greatest(max(recorded_at), clock_timestamp())
    into new.seq, new.recorded_at from published_entry;
  return new;
end
$$;
create trigger published_entry_numbered before insert on published_entry
  for each row execute function number_published_entry();

-- What is new or corrected waits for a person: a decision was about the row as it was.
create function note_published_figure() returns trigger
language plpgsql as $$
begin
  insert into published_entry (figure, value, unit, qualifier)
    values (new.id, new.value, new.unit, new.qualifier);
  return null;
end
$$;
create trigger published_figure_noted after insert or update of value, unit, qualifier on published_figure
  for each row execute function note_published_figure();

grant select, insert, update on published_figure to "${app}";
grant select, insert on published_entry to "${app}";
grant usage on sequence published_figure_seq to "${app}";
