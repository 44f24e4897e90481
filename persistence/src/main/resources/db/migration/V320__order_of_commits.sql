create sequence job_turn_seq;
alter table job add column turn bigint unique;
update job set turn = sent.n
from (select id, row_number() over (order by created_at, id) as n from job where mode = 'COMMIT') sent
where job.id = sent.id;
select setval('job_turn_seq', (select count(*) + 1 from job));
alter table job add check ((turn is not null) = (mode = 'COMMIT'));
alter sequence job_turn_seq owned by job.turn;
create index job_under_way on job (turn) where state in ('QUEUED', 'RUNNING');
comment on column job.turn is 'Place of a commit in the order in which commits were sent, in which they go in; a preview that is committed gets its place then';
grant usage on sequence job_turn_seq to "${app}";
