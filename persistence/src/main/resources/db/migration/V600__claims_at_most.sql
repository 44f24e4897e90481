-- A claim can say that a number is at most so much.
alter table claim drop constraint claim_qualifier_check;
alter table claim add constraint claim_qualifier_check
  check (qualifier in ('exact', 'more than', 'nearly', 'at most', 'about', 'record', 'includes', 'exists'));
