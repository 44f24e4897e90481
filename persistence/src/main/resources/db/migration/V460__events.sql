-- What has happened, and who in the application is still to be told. An event is written in the transaction in which
-- it happens; whoever writes it holds its subject locked, so ids of a subject are in the order of commits.
create table event (
  id           bigint generated always as identity primary key,
  type         text not null check (type ~ '^[a-z][a-z-]{0,39}[.][a-z][a-z-]{0,39}$'),
  subject_type text not null check (subject_type ~ '^[a-z][a-z_-]{0,59}$'),
  subject_code text not null check (length(subject_code) between 1 and 200),
  edition      text check (length(edition) between 1 and 60),
  at           timestamptz not null,
  who          text not null check (length(who) between 1 and 120),
  data         jsonb not null check (jsonb_typeof(data) = 'object' and length(data::text) <= 8000)
);
create index event_by_subject on event (subject_type, subject_code, id);
create index event_by_edition on event (edition, id);
create index event_by_time on event (at);
comment on table event is 'What has happened in the business: codes and numbers, no text that somebody wrote';
comment on column event.id is 'Number of the event; of one subject in the order in which they happened';
comment on column event.type is 'What happened: edition.closed';
comment on column event.subject_type is 'What kind of thing it happened to: edition, deal';
comment on column event.subject_code is 'Which one; of a record with the edition before it';
comment on column event.edition is 'Code of the edition that it concerns';
comment on column event.at is 'When it happened';
comment on column event.who is 'Who did it: name of the account or token:id';
comment on column event.data is 'What else there is to say: codes and numbers by name';

create table event_delivery (
  event        bigint not null references event (id) on delete cascade,
  handler      text not null check (handler ~ '^[a-z][a-z-]{0,39}$'),
  subject_type text not null,
  subject_code text not null,
  failures     integer not null default 0 check (failures >= 0),
  due_at       timestamptz not null,
  told_at      timestamptz,
  primary key (event, handler)
);
create index event_delivery_due on event_delivery (due_at, event) where told_at is null;
create index event_delivery_before on event_delivery (handler, subject_type, subject_code, event)
  where told_at is null;
comment on table event_delivery is 'Which handlers are to be told of an event, and which have been';
comment on column event_delivery.event is 'Number of the event';
comment on column event_delivery.handler is 'Name of the handler';
comment on column event_delivery.subject_type is 'As in the event: a handler is told of one subject in order';
comment on column event_delivery.subject_code is 'As in the event';
comment on column event_delivery.failures is 'How often it was tried in vain';
comment on column event_delivery.due_at is 'From when on it is told; later after each failure';
comment on column event_delivery.told_at is 'When it was told, in the transaction of what the handler did';

grant select, insert, delete on event to "${app}";
grant select, insert, update (failures, due_at, told_at), delete on event_delivery to "${app}";
