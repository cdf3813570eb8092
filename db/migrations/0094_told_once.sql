-- Whose letter waits in the outbox, when a day of looking back was moved, and which time a first conversation had before.
set local role onsplan_owner;

alter table entry.outbox add column account_id uuid;
alter table entry.outbox add foreign key (municipality_id, account_id) references entry.account (municipality_id, id);
create index outbox_of on entry.outbox (municipality_id, account_id, created_at) where account_id is not null;
comment on column entry.outbox.account_id is 'Of a letter that something waits: who is told. It does not leave when that person looked since, wants none any more, or a newer one waits. Empty for a code and an invitation.';

alter table care.review add column moved_at timestamptz;
comment on column care.review.moved_at is 'When it got another day, the last time.';

alter table care.start_talk add column was_on date, add column was_at text check (was_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
alter table care.start_talk add check ((was_on is null) = (was_at is null));
comment on column care.start_talk.was_on is 'The day it had before it was moved the last time, so that who is invited hears at once when it was near.';

reset role;
drop function if exists door.tellings_in(uuid, uuid, timestamptz);
drop function if exists door.rested_until(uuid, uuid, timestamptz);
