-- A JIM is the youth's own until the youth tells it: then who coordinates knows, and who has custody when he or she is asked (D-JIM-02). What somebody
-- answered the youth stays with the youth.
create or replace function door.told_jim(jim uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select j.youth_id from door.pass p join care.jim j on j.municipality_id = p.municipality_id and j.family_id = p.family_id
  where p.xid = pg_current_xact_id_if_assigned() and j.id = jim and j.told_at is not null and j.ended_at is null
$$;
alter function door.told_jim owner to onsplan_door;
revoke execute on function door.told_jim from public;
grant execute on function door.told_jim to onsplan_web, onsplan_job;
grant select on care.jim to onsplan_door;

-- From sixteen nobody is asked. Under sixteen each member who has custody said yes, without whom the youth fears and two professionals left out (D-JIM-04); where
-- nobody is sure who has custody, nobody said it.
create or replace function door.agree_on_jim(jim care.jim) returns boolean language sql stable set search_path = pg_catalog as $$
  with holders as (select d.holder, exists (select from safety.jim_unasked u where u.municipality_id = jim.municipality_id and u.family_id = jim.family_id and u.jim_id = jim.id
      and u.holder = d.holder and u.second_at is not null and u.lifted_at is null) as unasked
    from door.deciders(jim.municipality_id, jim.youth_id) d
    where exists (select from door.present_members(jim.municipality_id, jim.family_id) m where m.person = d.holder))
  select exists (select from care.birth b where b.municipality_id = jim.municipality_id and b.person_id = jim.youth_id and door.age_on(b.born_on, door.today()) >= 16)
    or exists (select from holders) and not exists (select from holders h where not h.unasked and coalesce((select p.says from care.jim_position p
      where p.municipality_id = jim.municipality_id and p.family_id = jim.family_id and p.jim_id = jim.id and p.holder = h.holder order by p.at desc, p.id desc limit 1), 'no') = 'no')
$$;
alter function door.agree_on_jim owner to onsplan_door;
revoke execute on function door.agree_on_jim from public;

-- Whether this person is one whom it still is for to say something of a running JIM: custody now, of a youth under sixteen who belongs to this family.
create or replace function door.may_say_of_jim(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.jim j on j.municipality_id = p.municipality_id and j.family_id = p.family_id and j.id = asked and j.ended_at is null
    where p.xid = pg_current_xact_id_if_assigned() and exists (select from door.deciders(j.municipality_id, j.youth_id) d where d.holder = p.person_id)
      and exists (select from door.present_members(j.municipality_id, j.family_id) m where m.person = j.youth_id)
      and not exists (select from care.birth b where b.municipality_id = j.municipality_id and b.person_id = j.youth_id and door.age_on(b.born_on, door.today()) >= 16))
$$;
alter function door.may_say_of_jim owner to onsplan_door;
revoke execute on function door.may_say_of_jim from public;
grant execute on function door.may_say_of_jim to onsplan_web, onsplan_job;

create or replace function door.knows_of_jim() returns text language sql immutable set search_path = pg_catalog
  return format('youth_id = %1$s or %2$s and youth_id = any(%3$s)', door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('writes'));

select door.clear('care.jim_asked_parent');
select door.guard_by('care.jim_asked_parent', 'select', format('%s and (%s or holder = %s)', door.in_family(), door.knows_of_jim(), door.pass_value('person_id')));
select door.guard_by('care.jim_asked_parent', 'insert', format('%s and by_person = %s and %s and youth_id = any(%s) and youth_id = door.told_jim(jim_id) and holder = any(%s)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('writes'), door.present()));

select door.clear('care.jim');
-- To whom it was told and who is the JIM know it while it runs: that it ended is told to nobody (D-JIM-07).
select door.guard_by('care.jim', 'select', format('%1$s and (youth_id = %2$s or told_at is not null and ((%3$s) or ended_at is null and (id in (select a.jim_id from care.jim_asked_parent a where a.holder = %2$s) or person_id = %2$s)))',
  door.in_family(), door.pass_value('person_id'), door.knows_of_jim()));
select door.guard_by('care.jim', 'insert', format('%1$s and youth_id = %2$s and %3$s and told_at is null and ended_at is null and person_id is null and ended_by is null'
  ' and exists (select from care.circle_member c where c.id = circle_member_id and c.author = %2$s)'
  ' and exists (select from care.family_member m where m.person_id = youth_id and ''youth'' = any(m.parts) and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today()))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_from_12')));
-- The youth tells, and takes back the own stop; the stop of a JIM stays.
select door.guard_by('care.jim', 'update', format('%1$s and youth_id = %2$s and coalesce(ended_by, youth_id) = %2$s', door.in_family(), door.pass_value('person_id')),
  array['told_at', 'ended_at', 'ended_by']);
do $$ begin
  execute format('alter policy changing on care.jim with check (%s and youth_id = %s and ended_at is null and ended_by is null)', door.in_family(), door.pass_value('person_id'));
end $$;

select door.clear('care.jim_answer');
select door.guard_by('care.jim_answer', 'select', door.keeps_alone('youth_id'));
select door.guard_by('care.jim_answer', 'insert', format('%s and jim_id in (select j.id from care.jim j where j.youth_id = %s)', door.keeps_alone('youth_id'), door.pass_value('person_id')));

-- What a parent thinks of it the youth and who coordinates read, and nobody else's parent.
select door.clear('care.jim_position');
select door.guard_by('care.jim_position', 'select', format('%s and (%s or holder = %s)', door.in_family(), door.knows_of_jim(), door.pass_value('person_id')));
-- With the own hand, or written down by who coordinates; of nobody who was not asked.
select door.guard_by('care.jim_position', 'insert', format('%1$s and youth_id = door.told_jim(jim_id) and exists (select from care.jim_asked_parent a where a.jim_id = jim_position.jim_id and a.holder = jim_position.holder)'
  ' and (holder = %2$s and typed_by is null or typed_by = %2$s and %3$s and youth_id = any(%4$s))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('writes')));

select door.clear('care.jim_condition');
select door.guard_by('care.jim_condition', 'select', format('%s and (%s)', door.in_family(), door.knows_of_jim()));
select door.guard_by('care.jim_condition', 'insert', format('%s and by_person = %s and %s and youth_id = any(%s) and youth_id = door.told_jim(jim_id)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('writes')));
