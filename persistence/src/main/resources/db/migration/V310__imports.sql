-- An import stages what it reads in temporary tables of its own transaction.
grant temporary on database "${flyway:database}" to "${app}";

create table import_job (
  job           bigint primary key references job (id) on delete cascade,
  mode          text not null check (mode in ('PREVIEW', 'COMMIT')),
  file_name     text not null check (length(file_name) between 1 and 200),
  size          bigint not null check (size >= 0),
  digest        text,
  refusals_kept boolean not null default false,
  committed_by  text check (length(committed_by) <= 120)
);
comment on table import_job is 'What a job of the kind IMPORT is about, and what its last run found or did';
comment on column import_job.job is 'Number of the job';
comment on column import_job.mode is 'PREVIEW says what a COMMIT would do; a preview that succeeded can be committed and is a COMMIT from then on; where records have changed before, its job FAILED with import.moved and can be committed again';
comment on column import_job.file_name is 'Name of the upload: a bundle file''s own name, or a zip';
comment on column import_job.size is 'Bytes of the upload';
comment on column import_job.digest is 'What the last run promised or did, as a hash; null before the first has ended';
comment on column import_job.refusals_kept is 'Whether the refusals of that run are still kept';
comment on column import_job.committed_by is 'Who had it done in earnest';

create table job_reason (
  job    bigint primary key references job (id) on delete cascade,
  reason text not null check (length(reason) between 1 and 500)
);
comment on table job_reason is 'Why an import changes records of editions that are final, in words of whoever sent it';
comment on column job_reason.job is 'Number of the job';
comment on column job_reason.reason is 'Why';

create table job_file (
  job       bigint not null references job (id) on delete cascade,
  position  integer not null,
  name      text not null,
  whole     boolean not null,
  added     bigint not null check (added >= 0),
  changed   bigint not null check (changed >= 0),
  unchanged bigint not null check (unchanged >= 0),
  refused   bigint not null check (refused >= 0),
  primary key (job, position)
);
comment on table job_file is 'What an import does to the rows of each of its files, or would do';
comment on column job_file.job is 'Number of the job';
comment on column job_file.position is 'Place in the order in which the files go in, from 0';
comment on column job_file.name is 'Name in the bundle: deals.csv';
comment on column job_file.whole is 'Whether the file could be read; if not, it is refused and has no rows';
comment on column job_file.added is 'Rows with a new code';
comment on column job_file.changed is 'Rows whose record gets a new revision';
comment on column job_file.unchanged is 'Rows that say what is known already';
comment on column job_file.refused is 'Rows that do not go in';

create table upload_chunk (
  job   bigint not null references job (id) on delete cascade,
  n     integer not null check (n >= 0),
  bytes bytea not null,
  primary key (job, n)
);
-- zips do not get smaller
alter table upload_chunk alter column bytes set storage external;
comment on table upload_chunk is 'What somebody sent, in pieces, until the job has ended for good';
comment on column upload_chunk.job is 'Number of the job';
comment on column upload_chunk.n is 'Place of the piece, from 0';
comment on column upload_chunk.bytes is 'The piece';

create table import_result (
  job       bigint primary key,
  digest    text not null check (digest ~ '^[0-9a-f]{64}$'),
  committed boolean not null,
  records   bigint not null
);
comment on table import_result is 'What the last preview or the commit of an import came to';
comment on column import_result.job is 'Number of the job';
comment on column import_result.digest is 'SHA-256 over what becomes of each row, in hexadecimal';
comment on column import_result.committed is 'Whether it went in; a preview only promises';

comment on column import_result.records is 'How often imports had changed the records when it was judged';

create table import_count (
  one boolean primary key default true check (one),
  n   bigint not null
);
insert into import_count (n) values (0);
comment on table import_count is 'How often imports, corrections and withdrawals have changed the records, in one row';
comment on column import_count.one is 'So that there is one row';
comment on column import_count.n is 'Higher by one after each that changed any';

create table import_file (
  job       bigint not null references import_result (job) on delete cascade,
  part      integer not null,
  name      text not null,
  header    text[] not null,
  whole     boolean not null,
  added     bigint not null,
  changed   bigint not null,
  unchanged bigint not null,
  refused   bigint not null,
  primary key (job, part)
);
comment on table import_file is 'Files of an import, and what becomes of their rows';
comment on column import_file.job is 'Number of the job';
comment on column import_file.part is 'Order in which the files go in';
comment on column import_file.name is 'Name in the bundle';
comment on column import_file.header is 'Columns as sent';
comment on column import_file.whole is 'Whether it could be read; if not it is refused whole';
comment on column import_file.added is 'Rows with a new code';
comment on column import_file.changed is 'Rows whose record gets a new revision';
comment on column import_file.unchanged is 'Rows that say what is known already';
comment on column import_file.refused is 'Rows that do not go in';

create table refused_row (
  job    bigint not null,
  part   integer not null,
  line   bigint not null,
  fields text[] not null,
  primary key (job, part, line),
  foreign key (job, part) references import_file (job, part) on delete cascade
);
comment on table refused_row is 'Rows that do not go in, as they were sent';
comment on column refused_row.job is 'Number of the job';
comment on column refused_row.part is 'The file';
comment on column refused_row.line is 'Where the row begins in the file, the header being 1';
comment on column refused_row.fields is 'Its fields';

create table refusal (
  job    bigint not null,
  n      bigint not null,
  part   integer not null,
  line   bigint not null,
  field  text not null,
  value  text not null,
  code   text not null,
  hint   text not null,
  primary key (job, n),
  foreign key (job, part) references import_file (job, part) on delete cascade
);
create index refusal_by_row on refusal (job, part, line);
comment on table refusal is 'Why rows or files of an import do not go in';
comment on column refusal.job is 'Number of the job';
comment on column refusal.n is 'Order: by file, line, column';
comment on column refusal.part is 'The file';
comment on column refusal.line is 'Line of the row, 0 where the file is refused whole';
comment on column refusal.field is 'Column by its name in the header, or empty';
comment on column refusal.value is 'As sent, cut after 200 characters';
comment on column refusal.code is 'Code of the sentence that says why';
comment on column refusal.hint is 'What would be right, where that is no sentence';

grant select, insert, delete on import_file, refused_row, refusal to "${app}";
grant select, insert, update, delete on import_result to "${app}";
grant select, update on import_count to "${app}";
grant select, insert, update, delete on import_job, job_file, upload_chunk to "${app}";
grant select, insert on job_reason to "${app}";
