-- A sheet to fill in with a pen: which one, whose name stands on it, who made it, and that it came back.
set local role onsplan_owner;

create table care.sheet (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('story', 'circle', 'scale', 'houses')),
  voice text not null check (voice in ('je', 'u', 'en')),
  named_id uuid,
  made_by uuid not null,
  made_at timestamptz not null,
  back_at timestamptz check (back_at >= made_at),
  back_by uuid,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check ((back_at is null) = (back_by is null))
);
comment on table care.sheet is 'A sheet to fill in with a pen. Its corner code is made from its id and says nothing of anybody. Known to who made it, to whose name stands on it and to who coordinates; no word of what was written lies here.';

reset role;
