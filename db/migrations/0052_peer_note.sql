-- What a peer worker wrote down in the words of who asked for the talk.
set local role onsplan_owner;

create table care.peer_note (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  right_at timestamptz check (right_at >= at),
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, request_id) references care.peer_request (municipality_id, family_id, id)
);
create index peer_note_request on care.peer_note (municipality_id, request_id, at);
comment on table care.peer_note is 'A note of a peer worker in the words of who asked for the talk (sealed). It counts once that person says it is right; a no takes it away. Known to those two alone.';

reset role;
