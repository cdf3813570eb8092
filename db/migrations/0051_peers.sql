-- Somebody who knows it oneself: what a family asks of a peer worker, and the role card that a peer worker has before the first contact.
set local role onsplan_owner;

create table care.peer_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  what text not null check (what in ('startConversation', 'buddy', 'hope', 'meetingBeside', 'adviceToWorker', 'training', 'policy')),
  asked_at timestamptz not null,
  answer_before date not null,
  matched_with uuid,
  matched_at timestamptz,
  first_contact_on date,
  ended_at timestamptz,
  was text check (was in ('yes', 'aBit', 'no')),
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check ((matched_with is null) = (matched_at is null) and (matched_with is null) = (first_contact_on is null)),
  check ((ended_at is null) = (was is null) and (ended_at is null or matched_at is not null)),
  check (undone_at is null or matched_at is null)
);
create unique index peer_request_open on care.peer_request (municipality_id, family_id, person_id) where ended_at is null and undone_at is null;
create index peer_request_matched on care.peer_request (municipality_id, matched_with) where ended_at is null and undone_at is null;
comment on table care.peer_request is 'Somebody of a family asks for a talk with a peer worker: what for, a wish and a way to reach (sealed), who took it, and whether it was of use. Known to who asks and who took it.';

create table care.peer_card (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  certified_on date not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, id)
);
create index peer_card_newest on care.peer_card (municipality_id, person_id, at desc);
comment on table care.peer_card is 'The role card of a peer worker: role, place at the table, what is told of the own story, and pay (sealed), with the day of the certificate. The newest counts.';

reset role;
