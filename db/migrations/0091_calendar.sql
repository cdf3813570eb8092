-- Own appointments in a calendar outside: a private feed, and how often a first conversation got another time.
set local role onsplan_owner;

create table entry.calendar_feed (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  secret bytea not null check (length(secret) = 32),
  made_at timestamptz not null,
  stopped_at timestamptz check (stopped_at >= made_at),
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);
create unique index calendar_feed_of on entry.calendar_feed (municipality_id, account_id) where stopped_at is null;
create unique index calendar_feed_secret on entry.calendar_feed (municipality_id, secret);
create index calendar_feed_asked on entry.calendar_feed (secret);
comment on table entry.calendar_feed is 'A private address at which the calendar of one person reads when that person has an appointment, and nothing else. Only a hash of its secret is kept. It ends when that person stops it, and tells nothing when the account is closed.';

alter table care.start_talk add column moves integer not null default 0 check (moves >= 0);
comment on column care.start_talk.moves is 'How often it got another day or time, so that a calendar outside knows which of two is newer.';

reset role;
