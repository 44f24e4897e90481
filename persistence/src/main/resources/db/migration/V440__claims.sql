create table claim (
  id        text primary key check (id ~ '^[A-Za-z0-9._-]{1,40}$'),
  edition   text references edition (code),
  about     text not null check (about ~ '^(metric|growth|record|attribute|indicator):[a-z0-9_]{1,60}$'),
  dimension text check (dimension ~ '^[a-z_]{1,40}=[A-Za-z0-9._/-]{1,60}$'),
  value     text check (length(value) <= 200),
  unit      text check (length(unit) <= 80),
  qualifier text not null check (qualifier in ('exact', 'more than', 'nearly', 'about', 'record', 'includes', 'exists')),
  through   date,
  sentence  text check (length(sentence) <= 500),
  source    text check (length(source) <= 300),
  note      text check (length(note) <= 500),
  revision  integer not null default 1
);
comment on table claim is 'What somebody says in a number or a word, to be checked against what is known';
comment on column claim.id is 'Code of the claim';
comment on column claim.edition is 'Code of the edition that it is about';
comment on column claim.about is 'What it is about: metric:exhibitors, growth:..., record:..., attribute:..., indicator:...';
comment on column claim.dimension is 'What it is narrowed to: economy=AU';
comment on column claim.value is 'As written; several are parted by semicolons';
comment on column claim.unit is 'As written: USD bn, enterprises';
comment on column claim.qualifier is 'How the value is meant';
comment on column claim.through is 'The day that it speaks of';
comment on column claim.sentence is 'The words in which it was said';
comment on column claim.source is 'Who said it, where and when';
comment on column claim.note is 'What it means';
comment on column claim.revision is 'Counts the changes of this record, from 1';

create sequence claim_number;
comment on sequence claim_number is 'Numbers of the claims that were made here and not imported';

grant select, insert, update, delete on claim to "${app}";
grant usage on sequence claim_number to "${app}";
