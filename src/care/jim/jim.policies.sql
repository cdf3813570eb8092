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

create or replace function door.knows_of_jim() returns text language sql immutable set search_path = pg_catalog
  return format('youth_id = %1$s or %2$s and youth_id = any(%3$s)', door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('writes'));

select door.clear('care.jim_asked_parent');
select door.guard_by('care.jim_asked_parent', 'select', format('%s and (%s or holder = %s)', door.in_family(), door.knows_of_jim(), door.pass_value('person_id')));
select door.guard_by('care.jim_asked_parent', 'insert', format('%s and by_person = %s and %s and youth_id = any(%s) and youth_id = door.told_jim(jim_id) and holder = any(%s)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('writes'), door.present()));

select door.clear('care.jim');
select door.guard_by('care.jim', 'select', format('%1$s and (youth_id = %2$s or told_at is not null and ((%3$s) or id in (select a.jim_id from care.jim_asked_parent a where a.holder = %2$s) or person_id = %2$s and ended_at is null))',
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

-- Who used the code that belongs to a JIM takes part from that moment on, for this youth alone, and reads nothing by that (D-JIM-05).
create or replace function door.take_part_as_jim(municipality uuid, person uuid) returns void language sql volatile set search_path = pg_catalog as $$
  insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at, subjects)
  select j.municipality_id, j.family_id, gen_random_uuid(), j.person_id, 'jim', 'chosen', door.now(), array[j.youth_id] from care.jim j
  where j.municipality_id = municipality and j.person_id = person and j.ended_at is null
    and not exists (select from care.participant p where p.municipality_id = j.municipality_id and p.family_id = j.family_id and p.person_id = j.person_id and p.kind = 'jim'
      and (p.until_at is null or p.until_at > door.now()))
$$;
create or replace function door.jim_comes_in() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform door.take_part_as_jim(new.municipality_id, new.person_id);
  return null;
end $$;
create or replace trigger jim_comes_in after update of used_at on entry.invitation for each row
  when (old.used_at is null and new.used_at is not null) execute function door.jim_comes_in();

-- The youth or the JIM stops: the part, what the youth opened to this JIM and an open code end in the same moment (D-JIM-07, access.md 10, case 14).
create or replace function door.end_jim(asked uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  ended care.jim;
begin
  update care.jim j set ended_at = door.now(), ended_by = held.person_id
  where j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked and j.ended_at is null and held.person_id in (j.youth_id, j.person_id)
  returning * into ended;
  if ended.id is null then return false; end if;
  if ended.person_id is null then return true; end if;
  update care.participant p set until_at = door.now() where p.municipality_id = ended.municipality_id and p.family_id = ended.family_id and p.person_id = ended.person_id
    and p.kind = 'jim' and ended.youth_id = any(p.subjects) and (p.until_at is null or p.until_at > door.now());
  update care.share s set withdrawn_by = held.person_id, withdrawn_at = door.now() where s.municipality_id = ended.municipality_id and s.family_id = ended.family_id
    and s.reader = ended.person_id and s.subject = ended.youth_id and s.withdrawn_at is null;
  update entry.invitation i set revoked_at = door.now() where i.municipality_id = ended.municipality_id and i.person_id = ended.person_id and i.used_at is null and i.revoked_at is null;
  return true;
end $$;
-- After the youth took the own stop back: who came in before takes part again; what was opened stays closed until the youth opens it again.
create or replace function door.resume_jim(asked uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  select door.take_part_as_jim(j.municipality_id, j.person_id) from door.pass held
  join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked and j.youth_id = held.person_id and j.ended_at is null
  join entry.account a on a.municipality_id = j.municipality_id and a.person_id = j.person_id and a.disabled_at is null
  where held.xid = pg_current_xact_id_if_assigned()
$$;
do $$ declare each text; begin
  foreach each in array array['take_part_as_jim', 'jim_comes_in', 'end_jim', 'resume_jim'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant update (ended_at, ended_by, person_id) on care.jim to onsplan_door;
grant insert, update (until_at) on care.participant to onsplan_door;
grant execute on function door.end_jim, door.resume_jim to onsplan_web;

select door.clear('care.jim_answer');
select door.guard_by('care.jim_answer', 'select', door.keeps_alone('youth_id'));
select door.guard_by('care.jim_answer', 'insert', format('%s and jim_id in (select j.id from care.jim j where j.youth_id = %s)', door.keeps_alone('youth_id'), door.pass_value('person_id')));

-- What a parent thinks of it the youth and who coordinates read, and nobody else's parent.
select door.clear('care.jim_position');
select door.guard_by('care.jim_position', 'select', format('%s and (%s or holder = %s)', door.in_family(), door.knows_of_jim(), door.pass_value('person_id')));
select door.guard_by('care.jim_position', 'insert', format('%s and holder = %s and youth_id = door.told_jim(jim_id) and exists (select from care.jim_asked_parent a where a.jim_id = jim_position.jim_id and a.holder = %s)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('person_id')));

select door.clear('care.jim_condition');
select door.guard_by('care.jim_condition', 'select', format('%s and (%s)', door.in_family(), door.knows_of_jim()));
select door.guard_by('care.jim_condition', 'insert', format('%s and by_person = %s and %s and youth_id = any(%s) and youth_id = door.told_jim(jim_id)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('writes')));
