-- Words of a family that ask for no answer: somebody who works here says so, and nobody waits any longer.
set local role onsplan_owner;

create table care.message_no_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz check (undone_at >= at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, message_id) references care.message (municipality_id, family_id, id)
);
create index message_no_answer_message on care.message_no_answer (municipality_id, family_id, message_id, at);
comment on table care.message_no_answer is 'Somebody who works here says that what was written last in a conversation needs no answer. Everybody in it reads so; new words ask again.';

reset role;
