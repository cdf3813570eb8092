-- Somebody with custody whom a youth fears is not asked about a JIM. That stands in the safety file: who reads the file reads it, who guards the youth writes it, and it
-- counts from the yes of a second one (D-JIM-04). Nobody of the family finds a trace of it.

-- Whether this is a JIM whom the youth of this file told of, and this person holds custody of that youth.
create or replace function door.may_leave_unasked(file uuid, asked uuid, holder uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join safety.safety_file f on f.municipality_id = p.municipality_id and f.family_id = p.family_id and f.id = file
    join care.jim j on j.municipality_id = p.municipality_id and j.family_id = p.family_id and j.id = asked and j.youth_id = f.youth_id and j.told_at is not null and j.ended_at is null
    where p.xid = pg_current_xact_id_if_assigned() and not p.person_id = any(f.concern_about)
      and (may_leave_unasked.holder is null or may_leave_unasked.holder in (select d.holder from door.deciders(p.municipality_id, j.youth_id) d)))
$$;
-- Who is not asked about this JIM, for who coordinates; 'yes' once a second professional agreed.
create or replace function door.unasked_about(asked uuid) returns table (holder uuid, counts boolean) language sql stable security definer set search_path = pg_catalog as $$
  select u.holder, u.second_at is not null from door.pass p join safety.jim_unasked u on u.municipality_id = p.municipality_id and u.family_id = p.family_id
  join safety.safety_file f on f.municipality_id = u.municipality_id and f.family_id = u.family_id and f.id = u.file_id and not p.person_id = any(f.concern_about)
  where p.xid = pg_current_xact_id_if_assigned() and p.is_coordinator and u.jim_id = asked and u.lifted_at is null
$$;
-- Whether this JIM reads along already: as long as that is so, who was left out stays so, or what the JIM reads would grow by one hand.
create or replace function door.jim_is_in(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.jim j on j.municipality_id = p.municipality_id and j.family_id = p.family_id and j.id = asked
    where p.xid = pg_current_xact_id_if_assigned() and j.person_id is not null and j.ended_at is null)
$$;
-- Whether everybody who is asked about this JIM agrees, for the youth and who coordinates; never who was left out.
create or replace function door.jim_is_agreed(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.jim j on j.municipality_id = p.municipality_id and j.family_id = p.family_id and j.id = asked
    where p.xid = pg_current_xact_id_if_assigned() and j.told_at is not null and (j.youth_id = p.person_id or p.is_coordinator and j.youth_id = any(p.writes)) and door.agree_on_jim(j))
$$;
do $$ declare each text; begin
  foreach each in array array['may_leave_unasked', 'unasked_about', 'jim_is_agreed', 'jim_is_in'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
    execute format('grant execute on function door.%I to onsplan_web', each);
  end loop;
end $$;

select door.clear('safety.jim_unasked');
select door.guard_by('safety.jim_unasked', 'select', door.reads_file());
select door.guard_by('safety.jim_unasked', 'insert', format('%s and by_person = %s and %s and second_at is null and lifted_at is null and door.may_leave_unasked(file_id, jim_id, holder)',
  door.reads_file(), door.pass_value('person_id'), door.guards_safety()));
-- The second yes is of somebody else; either of the two, and who comes after them, takes it back.
select door.guard_by('safety.jim_unasked', 'update', format('%1$s and %2$s and lifted_at is null', door.reads_file(), door.guards_safety()), array['second_person', 'second_at', 'lifted_by', 'lifted_at']);
do $$ begin
  execute format('alter policy changing on safety.jim_unasked with check (%1$s and %2$s and (lifted_by = %3$s and not door.jim_is_in(jim_id) or lifted_at is null and second_person = %3$s and by_person <> %3$s))',
    door.reads_file(), door.guards_safety(), door.pass_value('person_id'));
end $$;
select door.clear('safety.jim_agreed');
select door.guard_by('safety.jim_agreed', 'select', door.reads_file());
select door.guard_by('safety.jim_agreed', 'insert', format('%s and by_person = %s and %s and door.may_leave_unasked(file_id, jim_id, null)', door.reads_file(), door.pass_value('person_id'), door.guards_safety()));
