create table import_notice (
  job   bigint not null,
  n     bigint not null,
  part  integer not null,
  line  bigint not null,
  field text not null,
  value text not null,
  code  text not null,
  hint  text not null,
  primary key (job, n),
  foreign key (job, part) references import_file (job, part) on delete cascade
);
comment on table import_notice is 'What is to be noticed of rows of an import that go in: read otherwise than written, or known twice';
comment on column import_notice.job is 'Number of the job';
comment on column import_notice.n is 'Order: by file, line, column';
comment on column import_notice.part is 'The file';
comment on column import_notice.line is 'Line of the row';
comment on column import_notice.field is 'Column by its name in the header';
comment on column import_notice.value is 'As sent, cut after 200 characters';
comment on column import_notice.code is 'Code of the sentence';
comment on column import_notice.hint is 'How it was read, or what else there is';

grant select, insert, delete on import_notice to "${app}";

-- Who else has an identifier is asked of every company that comes in.
create index company_by_identifier on company (identifier_scheme, identifier) where identifier is not null;
