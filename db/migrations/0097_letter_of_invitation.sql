-- With which invitation a letter brings the code, so that a code that works no more is not sent and its 72 hours begin when it leaves.
set local role onsplan_owner;

alter table entry.outbox add column invitation_id uuid;
alter table entry.outbox add foreign key (municipality_id, invitation_id) references entry.invitation (municipality_id, id);
comment on column entry.outbox.invitation_id is 'Of a letter that brings the code of an invitation: which one. It does not leave when that code works no more. Empty for every other letter.';
