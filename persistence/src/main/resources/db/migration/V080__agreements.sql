create sequence agreement_seq increment by 50 start with 50;
create table agreement (
  id          bigint primary key default nextval('agreement_seq'),
  edition     text not null references edition (code),
  code        text not null check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
  kind        text not null check (kind in ('STRATEGIC_COOPERATION', 'PROCUREMENT_CHANNEL', 'MEMORANDUM')),
  parties     text not null check (cardinality(string_to_array(parties, ';')) >= 2),
  signed_on   date not null,
  section     text,
  value       numeric(20, 4) check (value > 0),
  currency    text check (currency ~ '^[A-Z]{3}$'),
  description text check (length(description) <= 500),
  revision    integer not null default 1,
  withdrawn_at      timestamptz,
  withdrawn_by      text check (length(withdrawn_by) between 1 and 120),
  withdrawn_because text check (length(withdrawn_because) between 1 and 500),
  unique (edition, code),
  foreign key (edition, section) references section (edition, code),
  check ((value is null) = (currency is null)),
  constraint agreement_withdrawal check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
alter sequence agreement_seq owned by agreement.id;
create index agreement_withdrawn on agreement (edition, code) where withdrawn_at is not null;
comment on table agreement is 'What two or more parties agreed at an edition beside the deals';
comment on column agreement.id is 'Surrogate key';
comment on column agreement.edition is 'Code of the edition';
comment on column agreement.code is 'Unique in the edition';
comment on column agreement.kind is 'STRATEGIC_COOPERATION, PROCUREMENT_CHANNEL or MEMORANDUM';
comment on column agreement.parties is 'Codes of the companies, joined by semicolons, as in agreement_party';
comment on column agreement.signed_on is 'Day of signing, in the edition''s time zone';
comment on column agreement.section is 'Code of the section';
comment on column agreement.value is 'Value, where one was named; it counts in no figure';
comment on column agreement.currency is 'ISO 4217';
comment on column agreement.description is 'What was agreed, in a sentence';
comment on column agreement.revision is 'Counts the changes of this record, from 1';
comment on column agreement.withdrawn_at is 'When it was taken out of all figures; null while it counts';
comment on column agreement.withdrawn_by is 'Name of the identity that withdrew it';
comment on column agreement.withdrawn_because is 'Why, in the words of whoever did';

create table agreement_party (
  edition   text not null,
  agreement text not null,
  company   text not null references company (code),
  primary key (edition, agreement, company),
  foreign key (edition, agreement) references agreement (edition, code) on delete cascade
);
create index agreement_party_by_company on agreement_party (company);
comment on table agreement_party is 'The parties of agreements one by one; kept by a trigger';
comment on column agreement_party.edition is 'Code of the edition';
comment on column agreement_party.agreement is 'Code of the agreement';
comment on column agreement_party.company is 'Code of the company';

-- A list has no foreign key: the parties of the rows that a statement wrote are written out.
create function agreement_parties() returns trigger language plpgsql set search_path = entrepot, pg_temp as $$
begin
  delete from agreement_party p using written w where p.edition = w.edition and p.agreement = w.code;
  insert into agreement_party (edition, agreement, company)
    select distinct w.edition, w.code, party from written w, unnest(string_to_array(w.parties, ';')) party;
  return null;
end $$;
create trigger parties_of_new after insert on agreement referencing new table as written
  for each statement execute function agreement_parties();
create trigger parties_of_changed after update on agreement referencing new table as written
  for each statement execute function agreement_parties();

grant select, insert, update on agreement to "${app}";
grant select, insert, delete on agreement_party to "${app}";
grant usage on sequence agreement_seq to "${app}";
