-- Emergency looks: one person's part of a plan, for four hours, with a reason that the family reads unless safety forbids it.
set local role onsplan_owner;

create table care.emergency_look (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  subject uuid not null check (subject <> person_id),
  opened_at timestamptz not null,
  told boolean not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id),
  foreign key (municipality_id, subject) references care.person (municipality_id, id)
);
create index emergency_look_person on care.emergency_look (municipality_id, person_id, opened_at);
comment on table care.emergency_look is 'A professional without a place in this plan opened one person''s part for four hours. The reason is sealed; told says whether the family hears of it, which only a reason of safety can stop.';

-- Written by the house after local midnight, once for each turn.
create table care.birthday_turn (
  municipality_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  age smallint not null check (age in (12, 16, 18, 23)),
  turned_on date not null,
  told_at timestamptz not null,
  primary key (municipality_id, family_id, person_id, turned_on),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
comment on table care.birthday_turn is 'Somebody of a plan turned 12, 16, 18 or 23, and open pages of that family were told to look again. Rights follow the day itself and not this row.';

-- The signs of the worklist say more of custody and of birthdays from now on; who asks next has them said anew.
update care.worklist_sign set signs = null;

reset role;

-- A look made while an emergency look runs is told as one.
create or replace function door.log_the_look() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  insert into care.access_log (municipality_id, at, id, action, outcome, account_id, person_id, role, organisation_id, purpose, ground, family_id,
    subjects, topics, object_class, object_id, policy_version, request_id, emergency)
  values (new.municipality_id, door.now(), gen_random_uuid(), new.action, 'done', new.account_id, new.person_id, new.role, new.organisation_id, new.purpose, new.ground,
    new.family_id, new.shown, new.topics, new.object_class, new.object_id, '2026-11-21', new.request_id, 'emergency' = any(string_to_array(new.ground, '+')));
  if not found then raise exception 'no log row, no pass' using errcode = '53L01'; end if;
  return new;
end $$;
