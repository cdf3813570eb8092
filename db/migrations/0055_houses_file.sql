-- A child speaks or takes a photo for its houses: the sound or the whole photo stands apart, so that a page of pieces never loads it.
set local role onsplan_owner;

create table care.three_houses_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, id) references care.three_houses (municipality_id, family_id, id)
);
comment on table care.three_houses_file is 'The sound or the whole photo of a piece in the houses of a child (sealed), under the id of that piece.';

reset role;
