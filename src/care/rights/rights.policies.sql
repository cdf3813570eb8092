-- What somebody asks about the own data is for who asks, and for the professional of the family who answers it; nobody else learns of it.
select door.clear('care.rights_request');
-- A parent of this family, about a youth of it under 18 whom he or she has no view of.
create or replace function door.may_ask_about(youth uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p
    join care.family_member me on me.municipality_id = p.municipality_id and me.family_id = p.family_id and me.person_id = p.person_id and 'parent' = any(me.parts)
    join care.family_member y on y.municipality_id = p.municipality_id and y.family_id = p.family_id and y.person_id = youth and 'youth' = any(y.parts)
    join care.birth b on b.municipality_id = p.municipality_id and b.person_id = youth
    where p.xid = pg_current_xact_id_if_assigned() and youth <> p.person_id and not youth = any(p.writes) and door.age_on(b.born_on, door.today()) < 18
      and (y.until_on is null or y.until_on > door.today()))
$$;
alter function door.may_ask_about owner to onsplan_door;
revoke execute on function door.may_ask_about from public;
grant execute on function door.may_ask_about to onsplan_web;
select door.guard_by('care.rights_request', 'select', format('%s and (asked_by = %s or %s)', door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.rights_request', 'insert', format('%1$s and asked_by = %2$s and key_person = %2$s and %3$s and undone_at is null and (youth_id is null or door.may_ask_about(youth_id))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_from_12')));
select door.guard_by('care.rights_request', 'update', format('%s and asked_by = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.rights_request', 'asked_at');

-- The answer of a professional, never to the own request.
select door.clear('care.rights_answer');
select door.guard_by('care.rights_answer', 'select', format('%s and request_id in (select r.id from care.rights_request r)', door.in_family()));
select door.guard_by('care.rights_answer', 'insert', format(
  '%1$s and %2$s and by_person = %3$s and exists (select from care.rights_request r where r.id = request_id and r.asked_by <> %3$s and r.asked_by = rights_answer.key_person and r.undone_at is null and (ground is null or r.youth_id is not null))',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));

-- Of a text about several people the part about who asked: for that person, and for the professional who took the others out.
select door.clear('care.excerpt');
select door.guard_by('care.excerpt', 'select', format('%1$s and (for_person = %2$s and sealed is not null or %3$s)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.excerpt', 'insert', format(
  '%1$s and %2$s and by_person = %3$s and for_person <> %3$s and key_person = for_person and care.shows_item(item_table, item_id)'
  ' and exists (select from care.rights_request r where r.id = request_id and r.asked_by = for_person and r.kind = ''copy'' and r.undone_at is null)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));

-- Whether research may use somebody's data: only that person says it and sees it.
select door.clear('care.research_choice');
select door.guard_by('care.research_choice', 'select', format('%s and person_id = %s', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.research_choice', 'insert', format('%s and person_id = %s and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('is_from_12')));

-- Whether somebody is left out of a text about several people: asked by the professional who takes the others out for a copy.
create or replace function door.is_hidden_from(person uuid, about uuid[]) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select not about <@ k.strengths_and_worries from door.pass p
    join door.roll_pass k on k.municipality_id = p.municipality_id and k.family_id = p.family_id and k.actor = person
    where p.xid = pg_current_xact_id_if_assigned() and p.is_coordinator), false)
$$;
alter function door.is_hidden_from owner to onsplan_door;
revoke execute on function door.is_hidden_from from public;
grant execute on function door.is_hidden_from to onsplan_web;

-- What went along of a text goes with the text: its part in somebody's copy is destroyed in the same act and stands on the same list.
create or replace function door.destroy_excerpts() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare part record;
begin
  for part in update care.excerpt e set sealed = '' where e.municipality_id = new.municipality_id and e.family_id = new.family_id and e.item_id = new.id and e.sealed <> ''
    returning e.id, e.key_person loop
    insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
    values (new.municipality_id, new.family_id, part.id, 'care.excerpt', part.key_person, new.by_person, 'with its text', new.at) on conflict do nothing;
  end loop;
  return null;
end $$;
alter function door.destroy_excerpts owner to onsplan_door;
revoke execute on function door.destroy_excerpts from public;
grant select, update (sealed) on care.excerpt to onsplan_door;
create or replace trigger destroys_excerpts after insert on care.erasure_ledger for each row when (new.item_table <> 'care.excerpt') execute function door.destroy_excerpts();
