-- A peer worker gives a talk back: who asked hears it, and the place is free for somebody else.
set local role onsplan_owner;

create table care.peer_return (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  taken_at timestamptz not null,
  first_contact_on date not null,
  at timestamptz not null check (at >= taken_at),
  reason text check (reason in ('noTime', 'notLived', 'otherFits')),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, request_id) references care.peer_request (municipality_id, family_id, id)
);
create index peer_return_request on care.peer_return (municipality_id, request_id, at desc);
comment on table care.peer_return is 'A peer worker gave a talk back: when it was taken and given back, and why, from a short list without blame. Known to who asked and to that peer worker.';

reset role;
