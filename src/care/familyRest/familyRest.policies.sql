-- A rest from messages for a whole family: known to the family from twelve and to who coordinates (D-MSG-08).
select door.clear('care.family_rest');
select door.guard_by('care.family_rest', 'select', format('%1$s and (%2$s or %3$s and %4$s)', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('is_family'), door.pass_value('is_from_12')));
select door.guard_by('care.family_rest', 'insert', format('%1$s and %2$s and person_id = %3$s and stopped_at is null', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
-- Whoever is asked to rest may end it too.
select door.guard_by('care.family_rest', 'update', format('%1$s and (%2$s or %3$s and %4$s)', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('is_family'), door.pass_value('is_from_12')),
  array['stopped_at', 'stopped_by']);
do $$ begin
  execute format('alter policy changing on care.family_rest with check (%1$s and (%2$s or %3$s and %4$s) and stopped_by = %5$s)', door.in_family(), door.pass_value('is_coordinator'),
    door.pass_value('is_family'), door.pass_value('is_from_12'), door.pass_value('person_id'));
end $$;

-- The rests of the family that had not ended when something came, each with its begin and its end: a rule weighs which of them held it.
create or replace function door.rests_since(municipality uuid, family uuid, came_at timestamptz) returns jsonb language sql stable set search_path = pg_catalog as $$
  select jsonb_agg(jsonb_build_object('from', r.at, 'until', r.ends) order by r.at, r.ends) from (
    select q.at, coalesce(q.stopped_at, (q.until_on + 1)::timestamp at time zone 'Europe/Amsterdam') as ends from care.family_rest q
    where q.municipality_id = municipality and q.family_id = family and q.at <= door.now()) r
  where r.ends > came_at
$$;
alter function door.rests_since owner to onsplan_door;
revoke execute on function door.rests_since from public;
grant select on care.family_rest to onsplan_door;
