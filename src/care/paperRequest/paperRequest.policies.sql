-- Who asks for the plan on paper is known to that person and to who coordinates: a letter that somebody else expects is no safe letter.
select door.clear('care.paper_request');
select door.guard_by('care.paper_request', 'select', format('%1$s and (person_id = %2$s or %3$s and undone_at is null)', door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.paper_request', 'insert', format('%1$s and person_id = %2$s and %3$s and %4$s and given_at is null and undone_at is null', door.in_family(), door.pass_value('person_id'),
  door.pass_value('is_family'), door.pass_value('is_from_12')));
-- Who asked takes it back as long as it was not given; that it was given is said by who coordinates, and taken back by the same person.
select door.guard_by('care.paper_request', 'update', format('%1$s and undone_at is null and (person_id = %2$s and given_at is null or %3$s and coalesce(given_by, %2$s) = %2$s)', door.in_family(),
  door.pass_value('person_id'), door.pass_value('is_coordinator')), array['given_at', 'given_by', 'undone_at']);
do $$ begin
  execute format('alter policy changing on care.paper_request with check (%1$s and (person_id = %2$s and given_at is null or %3$s and undone_at is null and coalesce(given_by, %2$s) = %2$s))', door.in_family(),
    door.pass_value('person_id'), door.pass_value('is_coordinator'));
end $$;

-- For the list of who coordinates: since when somebody waits for it.
create or replace function door.paper_asked(municipality uuid, family uuid) returns date language sql stable set search_path = pg_catalog as $$
  select min((r.asked_at at time zone 'Europe/Amsterdam')::date) from care.paper_request r where r.municipality_id = municipality and r.family_id = family
    and r.given_at is null and r.undone_at is null and r.person_id in (select m.person from door.present_members(municipality, family) m)
$$;
alter function door.paper_asked owner to onsplan_door;
revoke execute on function door.paper_asked from public;
grant select on care.paper_request to onsplan_door;
