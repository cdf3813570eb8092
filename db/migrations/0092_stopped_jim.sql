-- Who coordinates stops a JIM for safety only; why stands in the safety file and nowhere else (D-JIM, state table).
set local role onsplan_owner;
create table safety.jim_stopped (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, file_id) references safety.safety_file (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
create unique index jim_stopped_once on safety.jim_stopped (municipality_id, family_id, jim_id);
comment on table safety.jim_stopped is 'A JIM was stopped for the safety of the youth, by who coordinates: why (sealed).';
reset role;
