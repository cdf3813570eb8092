-- A worker who is stuck asks a peer worker to think along, without names. No family stands in it.
set local role onsplan_owner;

create table care.peer_advice (
  municipality_id uuid not null,
  id uuid not null,
  asked_by uuid not null,
  at timestamptz not null,
  answer_before date not null,
  undone_at timestamptz check (undone_at >= at),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id) references care.municipality (id)
);
create index peer_advice_asked on care.peer_advice (municipality_id, asked_by, at desc);
comment on table care.peer_advice is 'Somebody who works here asks a peer worker to think along (sealed). No family and no name stands in it.';

create table care.peer_advice_answer (
  municipality_id uuid not null,
  id uuid not null,
  advice_id uuid not null,
  answered_by uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, advice_id),
  foreign key (municipality_id, advice_id) references care.peer_advice (municipality_id, id)
);
comment on table care.peer_advice_answer is 'What a peer worker thinks of it (sealed), for who asked alone. The first answer stands.';

reset role;
