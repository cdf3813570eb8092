-- Being told by a text message instead of by mail: the way somebody chose, the own mobile number, and by which way something waits to leave.
set local role onsplan_owner;

alter table entry.notification_choice add column channel text not null default 'mail' check (channel in ('mail', 'sms'));
comment on column entry.notification_choice.channel is 'By mail, or by a text message to the own mobile number. Where no text message can leave it is by mail.';

create table entry.mobile_number (
  municipality_id uuid not null,
  person_id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null check (key_person = person_id),
  at timestamptz not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
comment on table entry.mobile_number is 'The mobile number to which somebody asked to be told by text message. Only that person sees it. It is emptied when mail is chosen again, and goes with the account.';

alter table entry.outbox add column channel text not null default 'mail' check (channel in ('mail', 'sms'));
comment on column entry.outbox.channel is 'By which way it leaves: mail, or a text message.';

reset role;

-- Nothing is taken from the outbox without saying by which way it leaves.
drop function if exists door.take_mail(integer);
