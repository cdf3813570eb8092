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

-- Whether this is the JIM, in a pause or while somebody with custody says no.
create or replace function door.is_paused_jim(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass held join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked and j.person_id = held.person_id
    where held.xid = pg_current_xact_id_if_assigned() and (door.jim_is_refused(j)
      or exists (select from care.jim_pause p where p.municipality_id = j.municipality_id and p.family_id = j.family_id and p.jim_id = j.id and p.until_at is null)))
$$;
alter function door.is_paused_jim owner to onsplan_door;
revoke execute on function door.is_paused_jim from public;
grant execute on function door.is_paused_jim to onsplan_web, onsplan_job;
grant select on care.jim_pause to onsplan_door;

-- What the youth and the JIM write to each other is read by the two of them and nobody else. In a pause the JIM reads nothing that was made together.
create or replace function door.guard_between(target regclass) returns void language plpgsql set search_path = pg_catalog as $$
declare
  me text := door.pass_value('person_id');
begin
  perform door.clear(target);
  perform door.guard_by(target, 'select', format('%1$s and (undone_at is null or author = %2$s) and (youth_id = %2$s or door.is_of_jim(jim_id) and not door.is_paused_jim(jim_id))', door.in_family(), me));
  -- The youth of it is whose JIM somebody is, or oneself.
  perform door.guard_by(target, 'insert', format('%1$s and author = %2$s and undone_at is null and door.is_of_jim(jim_id) and youth_id = coalesce(door.youth_of_jim(jim_id), %2$s)', door.in_family(), me));
  perform door.guard_by(target, 'update', format('%s and author = %s and door.is_of_jim(jim_id)', door.in_family(), me), array['undone_at']);
end $$;
revoke execute on function door.guard_between from public;
