-- With which invitation a letter brings the code, and until when a code to sign in with works: one that works no more is not sent, and the 72 hours of an invitation begin when it leaves.
set local role onsplan_owner;

alter table entry.outbox add column invitation_id uuid;
alter table entry.outbox add foreign key (municipality_id, invitation_id) references entry.invitation (municipality_id, id);
comment on column entry.outbox.invitation_id is 'Of a letter that brings the code of an invitation: which one. It does not leave when that code works no more. Empty for every other letter.';

alter table entry.outbox add column until_at timestamptz;
comment on column entry.outbox.until_at is 'Of a letter with a code that somebody asked for: until when that works. After it, the letter does not leave. Empty for every other letter.';
