-- How somebody reads pages and mails.
alter table account
  add column language text check (language in ('en', 'zh-Hans')),
  add column time_zone text check (length(time_zone) between 1 and 64),
  add constraint account_forgotten check (deleted_at is null or num_nonnulls(language, time_zone) = 0);
comment on column account.language is 'In which language the person reads pages and mails; null where none was chosen';
comment on column account.time_zone is 'Zone of the times that the person reads, as the tz database names it; null where none was chosen';
