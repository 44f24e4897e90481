-- What was new since somebody was here before.
alter table account add column previous_sign_in_at timestamptz;
comment on column account.previous_sign_in_at is 'When somebody signed in with it the time before the last';
