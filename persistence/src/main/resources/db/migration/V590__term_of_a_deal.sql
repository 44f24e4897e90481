-- what is longer than a hundred years is a slip: the program has the same limit, and a test compares them
alter table deal drop constraint deal_term_months_check;
alter table deal add constraint deal_term_months check (term_months between 1 and 1200);
