create sequence job_seq increment by 50 start with 50;
create table job (
  id                bigint primary key default nextval('job_seq'),
  kind              text not null check (kind in ('IMPORT')),
  mode              text not null check (mode in ('PREVIEW', 'COMMIT')),
  state             text not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  file_name         text not null check (length(file_name) between 1 and 200),
  size              bigint not null check (size >= 0),
  done              bigint not null default 0 check (done >= 0),
  total             bigint not null default 0 check (total >= 0),
  cancel_requested  boolean not null default false,
  digest            text,
  refusals_kept     boolean not null default false,
  problem_code      text,
  problem_arguments text,
  created_by        text not null check (length(created_by) <= 120),
  committed_by      text check (length(committed_by) <= 120),
  cancelled_by      text check (length(cancelled_by) <= 120),
  created_at        timestamptz not null,
  started_at        timestamptz,
  finished_at       timestamptz,
  check ((problem_code is not null) = (state = 'FAILED')),
  check ((finished_at is not null) = (state in ('SUCCEEDED', 'FAILED', 'CANCELLED')))
);
create index job_created_at on job (created_at);
alter sequence job_seq owned by job.id;
comment on table job is 'Long work that somebody started';
comment on column job.id is 'Number of the job; the batch of the postings that it makes';
comment on column job.kind is 'What kind of work: IMPORT';
comment on column job.mode is 'PREVIEW says what a COMMIT would do; a preview that succeeded can be committed and is a COMMIT from then on; where records have changed before, it FAILED with import.moved and can be committed again';
comment on column job.state is 'QUEUED, RUNNING, SUCCEEDED, FAILED or CANCELLED';
comment on column job.file_name is 'Name of the upload: a bundle file''s own name, or a zip';
comment on column job.size is 'Bytes of the upload';
comment on column job.done is 'How far it is, of total';
comment on column job.total is 'In the same steps as done; 0 while nothing is known';
comment on column job.cancel_requested is 'Whether somebody wants it to stop, which it does at its next step';
comment on column job.digest is 'What the last run promised or did, as a hash; null before the first has ended';
comment on column job.refusals_kept is 'Whether the refusals of that run are still kept';
comment on column job.problem_code is 'Code of the problem that it failed with';
comment on column job.problem_arguments is 'Arguments of the problem''s sentence, one a line';
comment on column job.created_by is 'Who started it: name of the account or token:id';
comment on column job.committed_by is 'Who had it done in earnest';
comment on column job.cancelled_by is 'Who stopped it';
comment on column job.created_at is 'When it was started';
comment on column job.started_at is 'When it first ran in its present mode';
comment on column job.finished_at is 'When it ended';

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

-- the table of db-scheduler, as its version 16 wants it: which node runs what, and when
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  state                text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
comment on table scheduled_tasks is 'db-scheduler: work that waits or runs; a row goes when its work is done';
comment on column scheduled_tasks.task_name is 'Kind of work: job';
comment on column scheduled_tasks.task_instance is 'Which work: number of the job, its mode, and when it was asked for';
comment on column scheduled_tasks.task_data is 'Not used';
comment on column scheduled_tasks.execution_time is 'When it is due';
comment on column scheduled_tasks.picked is 'Whether a node runs it';
comment on column scheduled_tasks.picked_by is 'Name of that node''s scheduler';
comment on column scheduled_tasks.last_success is 'When it last succeeded';
comment on column scheduled_tasks.last_failure is 'When it last failed';
comment on column scheduled_tasks.consecutive_failures is 'How often it has failed in a row';
comment on column scheduled_tasks.last_heartbeat is 'When its node last said that it is alive; work of a dead node is taken over';
comment on column scheduled_tasks.version is 'For optimistic locking';
comment on column scheduled_tasks.priority is 'Not used';
comment on column scheduled_tasks.state is 'Not used by version 16.12';

grant select, insert, update, delete on job, job_file, upload_chunk, scheduled_tasks to "${app}";
grant usage on sequence job_seq to "${app}";
