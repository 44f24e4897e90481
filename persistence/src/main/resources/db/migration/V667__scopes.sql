-- Where accounts and tokens may do what their roles say: everywhere, or in some editions, and of these with the
-- records of some delegations, pavilions or companies. Codes stand in a row with commas between them.

alter table account
  add column scope_editions text check (scope_editions <> ''),
  add column scope_limit text check (scope_limit in ('DELEGATION', 'PAVILION', 'COMPANY')),
  add column scope_codes text check (scope_codes <> ''),
  add constraint account_scope check ((scope_limit is null) = (scope_codes is null)
    and (scope_limit is null or scope_editions is not null));
comment on column account.scope_editions is 'Codes of the editions in which the roles hold; null for everything';
comment on column account.scope_limit is 'What it is limited by in these editions; null where it is not';
comment on column account.scope_codes is 'Codes of the delegations, pavilions or companies of the limit';

alter table token
  add column scope_editions text check (scope_editions <> ''),
  add column scope_limit text check (scope_limit in ('DELEGATION', 'PAVILION', 'COMPANY')),
  add column scope_codes text check (scope_codes <> ''),
  add constraint token_scope check ((scope_limit is null) = (scope_codes is null)
    and (scope_limit is null or scope_editions is not null));
comment on column token.scope_editions is 'Codes of the editions in which the role holds; null for everything';
comment on column token.scope_limit is 'What it is limited by in these editions; null where it is not';
comment on column token.scope_codes is 'Codes of the delegations, pavilions or companies of the limit';
