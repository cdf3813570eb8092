-- Parents among these people who do not live in one home, as far as a home of one of them is known, and whether both want to write each other (D-MSG-02). For
-- whoever asks, so that nobody who knows neither of them brings the two together. A home that is kept secret says nothing here: whether it is there would show.
create or replace function door.pairs_apart(who uuid[]) returns table (one uuid, other uuid, both_want boolean) language sql stable security definer set search_path = pg_catalog as $$
  with held as (select p.municipality_id, p.family_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()),
  parents as (select m.person_id as person, array(select lived from unnest(m.households) lived where not exists (select from care.household_vault v
      where v.municipality_id = h.municipality_id and v.family_id = h.family_id and v.household_id = lived and v.secret)) as households from held h join care.family_member m on m.municipality_id = h.municipality_id and m.family_id = h.family_id
    where m.person_id = any(who) and 'parent' = any(m.parts) and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today()))
  select a.person, b.person, (select count(distinct w.person_id) = 2 from held h join care.message_wish w on w.municipality_id = h.municipality_id and w.family_id = h.family_id
    where w.stopped_at is null and array[w.person_id, w.with_person] <@ array[a.person, b.person])
  from parents a join parents b on a.person < b.person and not a.households && b.households and cardinality(a.households) + cardinality(b.households) > 0
$$;
alter function door.pairs_apart owner to onsplan_door;
create or replace function door.are_kept_apart(who uuid[]) returns boolean language sql stable security definer set search_path = pg_catalog as
  'select exists (select from door.pairs_apart(who) p where not p.both_want)';
alter function door.are_kept_apart owner to onsplan_door;
-- The same with their names, for who knows both.
create or replace function door.parents_apart(who uuid[]) returns table (one uuid, other uuid, "bothWant" boolean) language sql stable security definer set search_path = pg_catalog as $$
  select a.one, a.other, a.both_want from door.pass p cross join door.pairs_apart(who) a
  where p.xid = pg_current_xact_id_if_assigned() and array[a.one, a.other] <@ (p.people || p.person_id)
$$;
alter function door.parents_apart owner to onsplan_door;
revoke execute on function door.pairs_apart, door.are_kept_apart, door.parents_apart from public;
grant execute on function door.are_kept_apart, door.parents_apart to onsplan_web, onsplan_job;
grant select on care.message_wish to onsplan_door;

select door.clear('care.message_wish');
select door.guard_by('care.message_wish', 'select', format('%1$s and %2$s in (person_id, with_person)', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.message_wish', 'insert', format('%s and person_id = %s and stopped_at is null and exists (select from door.parents_apart(array[person_id, with_person]))',
  door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.message_wish', 'update', format('%s and person_id = %s', door.in_family(), door.pass_value('person_id')), array['stopped_at']);
