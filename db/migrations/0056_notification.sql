-- How somebody wants to hear that something waits, when nothing is sent for a while, and what was told already.
set local role onsplan_owner;

create table entry.notification_choice (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  rhythm text not null check (rhythm in ('off', 'daily', 'direct')),
  level text not null check (level in ('neutral', 'short')),
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);
create index notification_choice_account on entry.notification_choice (municipality_id, account_id, at);
comment on table entry.notification_choice is 'When somebody wants to be mailed and what may stand in it. The newest counts; without one it is once a day, and only that there is something.';

create table entry.notification_pause (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  at timestamptz not null,
  until_on date not null,
  stopped_at timestamptz check (stopped_at >= at),
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);
create index notification_pause_account on entry.notification_pause (municipality_id, account_id, until_on);
comment on table entry.notification_pause is 'Somebody asked for no messages up to and including this day, one to fourteen days ahead, or until he or she stops it.';

create table entry.notification (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('digest', 'direct', 'reminder')),
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);
create index notification_account on entry.notification (municipality_id, account_id, at);
comment on table entry.notification is 'That somebody was mailed that something waits, and when; not what. Its id follows from the account and the day, so that nothing is sent twice.';

alter table entry.outbox add column by_day boolean not null default false;
comment on column entry.outbox.by_day is 'Nobody asked for this mail at this moment: it leaves between 8.00 and 20.00 only, however often it is tried.';

reset role;
