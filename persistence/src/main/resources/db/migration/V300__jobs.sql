create sequence job_seq increment by 50 start with 50;
create sequence job_turn_seq;
create table job (
  id                bigint primary key default nextval('job_seq'),
  kind              text not null check (kind ~ '^[A-Z_]{1,40}$'),
  state             text not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  done              bigint not null default 0 check (done >= 0),
  total             bigint not null default 0 check (total >= 0),
  cancel_requested  boolean not null default false,
  problem_code      text,
  problem_arguments text,
  created_by        text not null check (length(created_by) <= 120),
  cancelled_by      text check (length(cancelled_by) <= 120),
  created_at        timestamptz not null,
  started_at        timestamptz,
  finished_at       timestamptz,
  turn              bigint unique,
  run               integer not null default 1 check (run > 0),
  check ((problem_code is not null) = (state = 'FAILED')),
  check ((finished_at is not null) = (state in ('SUCCEEDED', 'FAILED', 'CANCELLED')))
);
create index job_created_at on job (created_at);
alter sequence job_seq owned by job.id;
alter sequence job_turn_seq owned by job.turn;
create index job_under_way on job (turn) where state in ('QUEUED', 'RUNNING');
comment on table job is 'Long work that somebody started';
comment on column job.id is 'Number of the job; the batch of the postings that it makes';
comment on column job.kind is 'What kind of work: IMPORT';
comment on column job.state is 'QUEUED, RUNNING, SUCCEEDED, FAILED or CANCELLED';
comment on column job.done is 'How far it is, of total';
comment on column job.total is 'In the same steps as done; 0 while nothing is known';
comment on column job.cancel_requested is 'Whether somebody wants it to stop, which it does at its next step';
comment on column job.problem_code is 'Code of the problem that it failed with';
comment on column job.problem_arguments is 'Arguments of the problem''s sentence, one a line';
comment on column job.created_by is 'Who started it: name of the account or token:id';
comment on column job.cancelled_by is 'Who stopped it';
comment on column job.created_at is 'When it was started';
comment on column job.started_at is 'When it first ran for this time';
comment on column job.finished_at is 'When it ended';
comment on column job.turn is 'Place in the order of those that run one after another: a commit has its place from when it was sent, a preview from when it is committed';
comment on column job.run is 'How many times it has been queued: a run that was begun for an earlier time ends nothing';

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
comment on column scheduled_tasks.task_instance is 'Which work: number of the job, which time of being queued, and when that was';
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

grant select, insert, update, delete on job, scheduled_tasks to "${app}";
grant usage on sequence job_seq, job_turn_seq to "${app}";
