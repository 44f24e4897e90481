create table saved_view (
  person   text not null check (length(person) between 1 and 120),
  register text not null check (register ~ '^[a-z-]{1,40}$'),
  name     text not null check (length(name) between 1 and 60),
  query    text not null check (length(query) <= 2000),
  primary key (person, register, name)
);
comment on table saved_view is 'Lists that people come back to, each their own';
comment on column saved_view.person is 'Name of the identity whose view it is';
comment on column saved_view.register is 'Name of the register in addresses';
comment on column saved_view.name is 'What the person calls it';
comment on column saved_view.query is 'Query of the list''s address, encoded, without the edition';

grant select, insert, update, delete on saved_view to "${app}";
