-- A peer worker worries: who asked for the talk heard it first, and who coordinates reads it.
set local role onsplan_owner;

create table care.peer_worry (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  heard_by uuid,
  heard_at timestamptz check (heard_at >= at),
  undone_at timestamptz check (undone_at >= at),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, request_id) references care.peer_request (municipality_id, family_id, id),
  check ((heard_by is null) = (heard_at is null))
);
create index peer_worry_request on care.peer_worry (municipality_id, request_id, at);
comment on table care.peer_worry is 'A worry of a peer worker that who asked for the talk heard first (sealed), and who coordinates and read it. Known to those three; what cannot be said to who asked is never written down.';

reset role;
