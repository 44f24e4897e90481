-- Which roles there are, and what each may do, is one table of the program: a new role is no change of
-- the database. A name that the program does not know allows nothing.

alter table account_role drop constraint account_role_role_check;
alter table account_role add check (role ~ '^[A-Z][A-Z_]{0,39}$');
comment on column account_role.role is 'Name of the role, such as ADMINISTRATOR; one that the program does not know allows nothing';

alter table token drop constraint token_role_check;
alter table token add check (role ~ '^[A-Z][A-Z_]{0,39}$');
comment on column token.role is 'Name of the one role that it carries; one that the program does not know allows nothing';
