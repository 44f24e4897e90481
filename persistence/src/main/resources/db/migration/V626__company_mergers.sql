-- Two records of one company: a person says so and why. What named the one names the other from then on; what was
-- changed for it is noted record by record, so that it can be undone.
alter table company add column merged_into text references company (code) check (merged_into <> code);
create index company_merged on company (merged_into) where merged_into is not null;
comment on column company.merged_into is 'Code of the company that it turned out to be; null while it is one of its own';

create table company_merger (
  id             bigint generated always as identity primary key,
  kept           text not null references company (code),
  gone           text not null references company (code),
  merged_at      timestamptz not null,
  merged_by      text not null check (length(merged_by) between 1 and 120),
  because        text not null check (length(because) between 1 and 500),
  undone_at      timestamptz,
  undone_by      text check (length(undone_by) between 1 and 120),
  undone_because text check (length(undone_because) between 1 and 500),
  check (kept <> gone),
  check (num_nulls(undone_at, undone_by, undone_because) in (0, 3))
);
create unique index company_merger_once on company_merger (gone) where undone_at is null;
comment on table company_merger is 'Companies that were merged into another, and those of them that were parted again';
comment on column company_merger.id is 'Number of the merger, in the order of time';
comment on column company_merger.kept is 'Code of the company that stays';
comment on column company_merger.gone is 'Code of the company that it is, too';
comment on column company_merger.merged_at is 'When they were merged';
comment on column company_merger.merged_by is 'Name of the identity that merged them';
comment on column company_merger.because is 'Why, in the words of whoever did';
comment on column company_merger.undone_at is 'When it was undone; null while it holds';
comment on column company_merger.undone_by is 'Name of the identity that undid it';
comment on column company_merger.undone_because is 'Why it was undone';

create table company_merger_change (
  merger  bigint not null references company_merger,
  record  text not null,
  edition text not null,
  code    text not null,
  field   text not null,
  was     text,
  became  text,
  primary key (merger, record, edition, code, field)
);
comment on table company_merger_change is 'What a merger changed in records, to be put back where it is undone';
comment on column company_merger_change.merger is 'Number of the merger';
comment on column company_merger_change.record is 'What kind of record: deal, exhibitor';
comment on column company_merger_change.edition is 'Code of its edition';
comment on column company_merger_change.code is 'Code of the record';
comment on column company_merger_change.field is 'Column that was changed; withdrawn_at of an exhibitor that was withdrawn';
comment on column company_merger_change.was is 'What stood there';
comment on column company_merger_change.became is 'What stands there since';

grant select, insert on company_merger, company_merger_change to "${app}";
grant update (undone_at, undone_by, undone_because) on company_merger to "${app}";
