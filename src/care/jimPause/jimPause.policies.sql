-- A pause of a JIM: known to the youth and the JIM only, begun and ended by each for himself or herself. What it closes stands with the rights (door.jim_limits).

-- Whether the youth or the JIM of a running JIM looks.
create or replace function door.is_of_jim(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.jim j on j.municipality_id = p.municipality_id and j.family_id = p.family_id and j.id = asked and j.ended_at is null
    where p.xid = pg_current_xact_id_if_assigned() and p.person_id in (j.youth_id, j.person_id) and j.person_id is not null)
$$;
alter function door.is_of_jim owner to onsplan_door;
revoke execute on function door.is_of_jim from public;
grant execute on function door.is_of_jim to onsplan_web, onsplan_job;

-- The youth of a running JIM, for the JIM alone.
create or replace function door.youth_of_jim(asked uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select j.youth_id from door.pass held join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked
    and j.person_id = held.person_id and j.ended_at is null
  where held.xid = pg_current_xact_id_if_assigned()
$$;
alter function door.youth_of_jim owner to onsplan_door;
revoke execute on function door.youth_of_jim from public;
grant execute on function door.youth_of_jim to onsplan_web, onsplan_job;

select door.clear('care.jim_pause');
select door.guard_by('care.jim_pause', 'select', format('%s and door.is_of_jim(jim_id)', door.in_family()));
select door.guard_by('care.jim_pause', 'insert', format('%s and by_person = %s and until_at is null and door.is_of_jim(jim_id)', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.jim_pause', 'update', format('%s and by_person = %s and door.is_of_jim(jim_id)', door.in_family(), door.pass_value('person_id')), array['until_at']);
