create sequence delegation_seq increment by 50 start with 50;
create table delegation (
  id       bigint primary key default nextval('delegation_seq'),
  edition  text not null references edition (code),
  code     text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  name_en  text not null check (length(name_en) between 1 and 200),
  name_zh  text check (length(name_zh) <= 200),
  kind     text not null check (kind in ('LOCAL', 'MINISTRY', 'STATE_ENTERPRISES', 'INDUSTRY', 'OTHER')),
  parent   text check (parent <> code),
  revision integer not null default 1,
  unique (edition, code),
  foreign key (edition, parent) references delegation (edition, code) deferrable initially deferred
);
alter sequence delegation_seq owned by delegation.id;
comment on table delegation is 'Trading delegations, with which buyers come and which report their deals';
comment on column delegation.id is 'Surrogate key';
comment on column delegation.edition is 'Code of the edition';
comment on column delegation.code is 'Unique in the edition';
comment on column delegation.name_en is 'English name';
comment on column delegation.name_zh is 'Simplified Chinese name';
comment on column delegation.kind is 'LOCAL, MINISTRY, STATE_ENTERPRISES, INDUSTRY or OTHER';
comment on column delegation.parent is 'Code of the delegation that it is part of';
comment on column delegation.revision is 'Counts the changes of this record, from 1';

grant select, insert, update on delegation to "${app}";
grant usage on sequence delegation_seq to "${app}";

-- Until now a delegation was a code of deals and no more: it becomes a record, named by its code until somebody names
-- it. As it is named nowhere else, its name is the code in words.
insert into delegation (edition, code, name_en, kind)
select distinct edition, delegation,
  case when delegation ~ '^[a-z]{2,}(-[a-z]+)*$'
    then upper(left(delegation, 1)) || replace(substr(delegation, 2), '-', ' ') else delegation end,
  'OTHER'
from deal where delegation is not null;

alter table deal add foreign key (edition, delegation) references delegation (edition, code);
