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
grant select, insert, update, delete on import_job to "${app}";

insert into import_job (job, mode, file_name, size, digest, refusals_kept, committed_by)
select id, mode, file_name, size, digest, refusals_kept, committed_by from job;

alter table job
  add column run integer not null default 1 check (run > 0),
  drop constraint job_kind_check,
  add constraint job_kind_check check (kind ~ '^[A-Z_]{1,40}$'),
  -- what was checked of these goes with them: that only commits have turns
  drop column mode,
  drop column file_name,
  drop column size,
  drop column digest,
  drop column refusals_kept,
  drop column committed_by;
comment on column job.kind is 'What kind of work: IMPORT';
comment on column job.run is 'How many times it has been queued: a run that was begun for an earlier time ends nothing';
comment on column job.turn is 'Place in the order of those that run one after another: a commit has its place from when it was sent, a preview from when it is committed';
comment on column job.started_at is 'When it first ran for this time';

update scheduled_tasks set task_instance = regexp_replace(task_instance, '-(PREVIEW|COMMIT)-', '-1-')
where task_name = 'job';
comment on column scheduled_tasks.task_instance is 'Which work: number of the job, which time of being queued, and when that was';
