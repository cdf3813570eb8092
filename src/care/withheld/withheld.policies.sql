-- Names of professionals beside the plan: colleagues at the own organisation and those whose work it is to think along, of whom one decides with him or her what is withheld, and those who did.
-- Only who coordinates asks, and who guards safety, and nothing but a sealed name is told.

create or replace function door.colleagues() returns table (id uuid, sealed text, wording integer, "keyPerson" uuid) language sql stable security definer set search_path = pg_catalog as $$
  select p.id, encode(p.sealed, 'base64'), p.wording, p.key_person from door.pass held
  join care.worker me on me.municipality_id = held.municipality_id and me.person_id = held.person_id
  cross join lateral (
    select w.person_id from care.worker w where w.municipality_id = held.municipality_id and w.organisation_id = me.organisation_id and w.role = 'localTeam'
    union all
    select w.person_id from care.worker w where w.municipality_id = held.municipality_id and w.role in ('safetyOfficer', 'behaviouralScientist')) near
  join care.person p on p.municipality_id = held.municipality_id and p.id = near.person_id
  where held.xid = pg_current_xact_id_if_assigned() and (held.is_coordinator or held.ground = 'safetyOfficer')
    and near.person_id <> held.person_id and door.works(held.municipality_id, near.person_id)
$$;

create or replace function door.second_professionals() returns table (id uuid, sealed text, wording integer, "keyPerson" uuid) language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.id, encode(p.sealed, 'base64'), p.wording, p.key_person from door.pass held
  join care.withholding h on h.municipality_id = held.municipality_id and h.family_id = held.family_id
  join care.person p on p.municipality_id = h.municipality_id and p.id = h.second_person
  where held.xid = pg_current_xact_id_if_assigned() and held.is_coordinator
$$;

alter function door.colleagues owner to onsplan_door;
alter function door.second_professionals owner to onsplan_door;
revoke execute on function door.colleagues, door.second_professionals from public;
grant execute on function door.colleagues, door.second_professionals to onsplan_web;
