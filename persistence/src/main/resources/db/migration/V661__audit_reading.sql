-- The audit trail is read by person, deed and subject, the newest first.
create index audit_who on audit (who, id desc);
create index audit_what on audit (what, id desc);
create index audit_subject on audit using gin (lower(subject) public.gin_trgm_ops);
