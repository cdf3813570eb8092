-- Safety is read by few, and everybody else gets the plan as it is without it: no row, no line in the log, no notice (access.md 6).

-- A professional who guards this youth now: who coordinates or stands in, or the safety officer of the municipality. A coordinator from family or circle
-- is none of these (D-SAF-04).
create or replace function door.guards_safety() returns text language sql immutable set search_path = pg_catalog as $$
  select format('(%s or %s = ''safetyOfficer'')', door.pass_value('is_coordinator'), door.pass_value('ground'))
$$;

select door.clear('safety.safety_check');
select door.guard_by('safety.safety_check', 'select', format('%s and %s', door.in_family(), door.guards_safety()));
select door.guard_by('safety.safety_check', 'insert', format('%s and %s and by_person = %s and about <@ %s', door.in_family(), door.guards_safety(),
  door.pass_value('person_id'), door.pass_list('people')));
select door.clear('safety.check_settled');
select door.guard_by('safety.check_settled', 'select', format('%s and check_id in (select c.id from safety.safety_check c)', door.in_family()));
select door.guard_by('safety.check_settled', 'insert', format('%s and by_person = %s and check_id in (select c.id from safety.safety_check c where c.outcome <> ''noSigns'')',
  door.in_family(), door.pass_value('person_id')));

-- Agreements: for whom they were made with and who coordinates; of a youth alone for whom that youth named and nobody else, whatever right he or she has.
select door.clear('safety.safety_plan');
select door.guard_by('safety.safety_plan', 'select', format('%1$s and (author = %2$s or %2$s = any(readers) or kind = ''shared'' and %3$s)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('safety.safety_plan', 'insert', format('%1$s and author = %2$s and readers <@ %3$s and case when kind = ''shared'' then %4$s or %5$s else'
  ' exists (select from care.family_member m where m.person_id = author and ''youth'' = any(m.parts) and m.until_on is null) end',
  door.in_family(), door.pass_value('person_id'), door.pass_list('people'), door.pass_value('is_coordinator'), door.pass_value('is_from_12')));
select door.guard_by('safety.safety_plan', 'update', format('%1$s and (author = %2$s or kind = ''shared'' and %3$s) and readers <@ %4$s',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('people')), array['readers']);

-- Words: by who made the plan; of a shared plan by all who read it. Each in the own name.
create or replace function door.words_safety_plan() returns text language sql immutable set search_path = pg_catalog as $$
  select format('%1$s and by_person = %2$s and plan_id in (select p.id from safety.safety_plan p where p.kind = ''shared'' or p.author = %2$s)',
    door.in_family(), door.pass_value('person_id'))
$$;
create or replace function door.of_safety_plan() returns text language sql immutable set search_path = pg_catalog as $$
  select format('%s and plan_id in (select p.id from safety.safety_plan p)', door.in_family())
$$;
select door.clear('safety.plan_text');
select door.guard_by('safety.plan_text', 'select', door.of_safety_plan());
select door.guard_by('safety.plan_text', 'insert', door.words_safety_plan());

-- Where somebody goes is for the persons it names, and for nobody else of those who read the plan; each of them reads the plan too.
select door.clear('safety.plan_place');
select door.guard_by('safety.plan_place', 'select', format('%s and %s = any(readers)', door.of_safety_plan(), door.pass_value('person_id')));
select door.guard_by('safety.plan_place', 'insert', format('%1$s and %2$s = any(readers) and exists (select from safety.safety_plan p where p.id = plan_id'
  ' and plan_place.readers <@ (p.readers || p.author || array(select t.person_id from care.coordinator_term t where p.kind = ''shared'' and t.until_at is null)))',
  door.words_safety_plan(), door.pass_value('person_id')));

select door.clear('safety.plan_act');
select door.guard_by('safety.plan_act', 'select', door.of_safety_plan());
select door.guard_by('safety.plan_act', 'insert', format('%s and by_person = %s and (kind <> ''ended'' or plan_id in (select p.id from safety.safety_plan p where p.author = by_person or p.kind = ''shared''))',
  door.of_safety_plan(), door.pass_value('person_id')));
select door.clear('safety.plan_condition');
select door.guard_by('safety.plan_condition', 'select', door.of_safety_plan());
select door.guard_by('safety.plan_condition', 'insert', format('%s and set_by = %s', door.of_safety_plan(), door.pass_value('person_id')));
-- Who set a condition says whether it is met; of a shared plan who coordinates does so too.
select door.clear('safety.condition_fact');
select door.guard_by('safety.condition_fact', 'select', format('%s and condition_id in (select c.id from safety.plan_condition c)', door.in_family()));
select door.guard_by('safety.condition_fact', 'insert', format('%1$s and by_person = %2$s and condition_id in (select c.id from safety.plan_condition c where c.set_by = %2$s or %3$s)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));

-- The log tells of a look at safety only to who looked, and of agreements to who reads them (access.md 7).
drop policy if exists of_safety on care.access_log;
create policy of_safety on care.access_log as restrictive for select to onsplan_web, onsplan_job
  using (object_class !~ '^(safety|concern|code)' or person_id = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned())
    or object_class = 'safetyPlan' and object_id in (select p.id from safety.safety_plan p));

-- The safety officer has no place in any plan. A danger gives one, for the pages about safety alone: the door asks here when somebody has no pass.
-- Nothing of the plan opens by it, and nobody of the family hears that it is there.
create or replace function door.officer_pass(municipality uuid, family uuid, account uuid, person uuid, asked_action text, asked_for text, of_class text, of_id uuid, request uuid)
  returns boolean language plpgsql volatile set search_path = pg_catalog as $$
declare
  everybody uuid[];
begin
  if of_class !~ '^safety(Check|File)$' or not exists (select from care.worker w where w.municipality_id = municipality and w.person_id = person and w.role = 'safetyOfficer'
      and (w.until_on is null or w.until_on > door.today()))
    or not exists (select from safety.safety_check c where c.municipality_id = municipality and c.family_id = family and c.outcome = 'danger') then
    return false;
  end if;
  everybody := (door.roll_of(municipality, family)).people;
  insert into door.pass (municipality_id, family_id, account_id, person_id, is_family, is_coordinator, is_from_12, audiences, people, writes, story, strengths_and_worries,
    resilience, goals, circle, meetings, help, school, placement, adulthood, decisions, documents, messages, contact, action, purpose, ground, role, organisation_id, shown,
    topics, object_class, object_id, request_id)
  select municipality, family, account, person, false, false, false, '{}', everybody, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
    asked_action, asked_for, 'safetyOfficer', w.role, w.organisation_id,
    array(select m.person_id from care.family_member m where m.municipality_id = municipality and m.family_id = family and 'youth' = any(m.parts) and m.until_on is null),
    '{}', of_class, of_id, request
  from care.worker w where w.municipality_id = municipality and w.person_id = person;
  return true;
end $$;

-- What waits about safety in these families, and for a safety officer in every family with a danger: a check that is not settled.
create or replace function door.safety_due(municipality uuid, person uuid, families uuid[]) returns table (family uuid, due_on date)
  language sql stable set search_path = pg_catalog as $$
  select c.family_id, min(c.due_on) from safety.safety_check c
  where c.municipality_id = municipality and c.outcome <> 'noSigns'
    and (c.family_id = any(families) or c.outcome = 'danger' and exists (select from care.worker w where w.municipality_id = municipality and w.person_id = person
      and w.role = 'safetyOfficer' and (w.until_on is null or w.until_on > door.today())))
    and not exists (select from safety.check_settled s where s.municipality_id = c.municipality_id and s.family_id = c.family_id and s.check_id = c.id)
  group by 1
$$;

do $$ declare each text; begin
  foreach each in array array['guards_safety', 'words_safety_plan', 'of_safety_plan', 'officer_pass', 'safety_due'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant usage on schema safety to onsplan_door;
grant select on safety.safety_check, safety.check_settled, care.worker to onsplan_door;
