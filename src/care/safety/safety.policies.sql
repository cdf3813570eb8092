-- Safety is read by few, and everybody else gets the plan as it is without it: no row, no line in the log, no notice (access.md 6).

-- A professional who guards this youth now: who coordinates or stands in, or the safety officer of the municipality. A coordinator from family or circle
-- is none of these (D-SAF-04).
create or replace function door.guards_safety() returns text language sql immutable set search_path = pg_catalog as $$
  select format('(%s or %s = ''safetyOfficer'')', door.pass_value('is_coordinator'), door.pass_value('ground'))
$$;

-- Whether the concern about one of these youths is about who looks. Then nothing of safety is there, whatever right he or she has; asked past the
-- policies, because the file itself is not to be seen.
create or replace function door.concerns_me(youths uuid[]) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join safety.safety_file f on f.municipality_id = p.municipality_id and f.family_id = p.family_id
    where p.xid = pg_current_xact_id_if_assigned() and p.person_id = any(f.concern_about) and (f.youth_id = any(youths) or youths = '{}'))
$$;

select door.clear('safety.safety_check');
select door.guard_by('safety.safety_check', 'select', format('%s and %s and not door.concerns_me(about)', door.in_family(), door.guards_safety()));
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

-- The safety file: for who guards the youth, for a colleague named with a reason, and never for whom the concern is about or who stands close to the
-- family in another way. What is released in a conversation by two professionals is read by whom it is for.
create or replace function door.reads_file() returns text language sql immutable set search_path = pg_catalog as $$
  select format('%s and file_id in (select f.id from safety.safety_file f)', door.in_family())
$$;
select door.clear('safety.safety_file');
select door.guard_by('safety.safety_file', 'select', format('%1$s and not %2$s = any(concern_about) and not %3$s and (%4$s or id in (select r.file_id from safety.file_reader r'
  ' where r.person_id = %2$s and (r.until_at is null or r.until_at > door.now())))', door.in_family(), door.pass_value('person_id'), door.pass_value('is_family'), door.guards_safety()));
select door.guard_by('safety.safety_file', 'insert', format('%s and %s and opened_by = %s and youth_id = any(%s)', door.in_family(), door.guards_safety(),
  door.pass_value('person_id'), door.pass_list('people')));
select door.guard_by('safety.safety_file', 'update', format('%1$s and %2$s and not %3$s = any(concern_about)', door.in_family(), door.guards_safety(), door.pass_value('person_id')),
  array['concern_about']);
select door.clear('safety.sign');
-- Who told it from outside reads the own sign for twelve months, and no file.
select door.guard_by('safety.sign', 'select', format('%1$s and (file_id in (select f.id from safety.safety_file f) and (not from_outside or %3$s) or from_outside and by_person = %2$s and at > door.now() - interval ''12 months'''
  ' or not door.concerns_me(''{}'') and id in (select r.sign_id from safety.released r where r.person_id = %2$s and r.second_at is not null))', door.in_family(), door.pass_value('person_id'), door.guards_safety()));
select door.guard_by('safety.sign', 'insert', format('%s and by_person = %s and not from_outside and %s', door.reads_file(), door.pass_value('person_id'), door.guards_safety()));
select door.clear('safety.sign_closed');
select door.guard_by('safety.sign_closed', 'select', format('%s and sign_id in (select s.id from safety.sign s) and %s', door.in_family(), door.guards_safety()));
select door.guard_by('safety.sign_closed', 'insert', format('%s and sign_id in (select s.id from safety.sign s) and by_person = %s and %s', door.in_family(),
  door.pass_value('person_id'), door.guards_safety()));
select door.clear('safety.code_step');
select door.guard_by('safety.code_step', 'select', door.reads_file());
select door.guard_by('safety.code_step', 'insert', format('%s and by_person = %s and %s', door.reads_file(), door.pass_value('person_id'), door.guards_safety()));
select door.clear('safety.file_act');
select door.guard_by('safety.file_act', 'select', door.reads_file());
select door.guard_by('safety.file_act', 'insert', format('%s and by_person = %s and %s and (kind <> ''closed'' or exists (select from safety.code_step s'
  ' where s.file_id = file_act.file_id and s.nr = 5))', door.reads_file(), door.pass_value('person_id'), door.guards_safety()));
-- A colleague at work, named by who guards; nobody of the family, the circle, school or the peer workers, whatever reason is given (access.md 6).
create or replace function door.may_read_along(person uuid, file uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.worker w on w.municipality_id = p.municipality_id and w.person_id = person and door.works(w.municipality_id, w.person_id)
    join safety.safety_file f on f.municipality_id = p.municipality_id and f.family_id = p.family_id and f.id = file and not person = any(f.concern_about)
    where p.xid = pg_current_xact_id_if_assigned() and not p.person_id = any(f.concern_about)
      and not exists (select from care.family_member m where m.municipality_id = p.municipality_id and m.family_id = p.family_id and m.person_id = person)
      and not exists (select from care.participant t where t.municipality_id = p.municipality_id and t.family_id = p.family_id and t.person_id = person
        and t.kind in ('jim', 'school', 'lovedOne', 'circleMember', 'peerWorker', 'buddy', 'supportFamily', 'volunteer', 'fosterParent')))
$$;
select door.clear('safety.file_reader');
select door.guard_by('safety.file_reader', 'select', format('%s and (person_id = %s or %s)', door.in_family(), door.pass_value('person_id'), door.guards_safety()));
select door.guard_by('safety.file_reader', 'insert', format('%s and by_person = %s and %s and door.may_read_along(person_id, file_id)', door.in_family(),
  door.pass_value('person_id'), door.guards_safety()));
-- Whether a sign may be shown to somebody: one of a file that this person guards, and never to whom the concern is about.
create or replace function door.may_release(of_sign uuid, reader uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join safety.sign s on s.municipality_id = p.municipality_id and s.family_id = p.family_id and s.id = of_sign
    join safety.safety_file f on f.municipality_id = s.municipality_id and f.family_id = s.family_id and f.id = s.file_id
    where p.xid = pg_current_xact_id_if_assigned() and not reader = any(f.concern_about) and not p.person_id = any(f.concern_about))
$$;
select door.clear('safety.released');
select door.guard_by('safety.released', 'select', format('%s and (person_id = %s and second_at is not null or %s)', door.in_family(), door.pass_value('person_id'), door.guards_safety()));
select door.guard_by('safety.released', 'insert', format('%s and by_person = %s and second_at is null and %s and person_id = any(%s) and door.may_release(sign_id, person_id)',
  door.in_family(), door.pass_value('person_id'), door.guards_safety(), door.pass_list('people')));
select door.guard_by('safety.released', 'update', format('%1$s and %2$s and by_person <> %3$s and coalesce(second_person = %3$s, true)', door.in_family(), door.guards_safety(), door.pass_value('person_id')),
  array['second_person', 'second_at']);

-- The log tells of a look at safety only to who looked, and of agreements to who reads them (access.md 7).
drop policy if exists of_safety on care.access_log;
create policy of_safety on care.access_log as restrictive for select to onsplan_web, onsplan_job
  using (object_class !~ '^(safety|concern|code)' or person_id = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned())
    or object_class = 'safetyPlan' and object_id in (select p.id from safety.safety_plan p));

-- Files that a colleague reads along in now, named by who guards, with a reason and a last day.
create or replace function door.read_along(municipality uuid, person uuid) returns table (family uuid, file uuid) language sql stable set search_path = pg_catalog as $$
  select r.family_id, r.file_id from safety.file_reader r
  where r.municipality_id = municipality and r.person_id = person and (r.until_at is null or r.until_at > door.now()) and door.works(municipality, person)
$$;

-- The safety officer has no place in any plan. A file gives one, for the pages about safety alone: the door asks here when somebody has no pass.
-- Nothing of the plan opens by it, and nobody of the family hears that it is there.
create or replace function door.officer_pass(municipality uuid, family uuid, account uuid, person uuid, asked_action text, asked_for text, of_class text, of_id uuid, request uuid)
  returns boolean language plpgsql volatile set search_path = pg_catalog as $$
declare
  everybody uuid[];
  officer boolean;
begin
  officer := exists (select from care.worker w where w.municipality_id = municipality and w.person_id = person and w.role = 'safetyOfficer'
    and door.works(w.municipality_id, w.person_id));
  if of_class !~ '^safety(Check|File)$' or not officer and not exists (select from door.read_along(municipality, person) r where r.family = officer_pass.family)
    or not exists (select from safety.safety_file f where f.municipality_id = municipality and f.family_id = family)
    or exists (select from safety.safety_file f where f.municipality_id = municipality and f.family_id = family and person = any(f.concern_about)) then
    return false;
  end if;
  everybody := (door.roll_of(municipality, family)).people;
  insert into door.pass (municipality_id, family_id, account_id, person_id, is_family, is_coordinator, is_from_12, audiences, people, writes, story, strengths_and_worries,
    resilience, goals, circle, meetings, help, school, placement, adulthood, decisions, documents, messages, contact, action, purpose, ground, role, organisation_id, shown,
    topics, object_class, object_id, request_id)
  select municipality, family, account, person, false, false, false, '{}', everybody, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
    asked_action, asked_for, case when officer then 'safetyOfficer' else 'fileReader' end, w.role, w.organisation_id,
    array(select m.person_id from care.family_member m where m.municipality_id = municipality and m.family_id = family and 'youth' = any(m.parts) and m.until_on is null),
    '{}', of_class, of_id, request
  from care.worker w where w.municipality_id = municipality and w.person_id = person;
  return true;
end $$;

-- Closed is a file after whose closing nothing was written.
create or replace function door.is_closed(municipality uuid, family uuid, file uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select exists (select from safety.file_act a where a.municipality_id = municipality and a.family_id = family and a.file_id = file and a.kind = 'closed'
    and not exists (select from safety.sign s where s.municipality_id = municipality and s.family_id = family and s.file_id = file and s.at > a.at)
    and not exists (select from safety.code_step s where s.municipality_id = municipality and s.family_id = family and s.file_id = file and s.at > a.at))
$$;

-- What waits about safety in these families, and for a safety officer in every family with a danger: a check that is not settled, or a file that is open.
create or replace function door.safety_due(municipality uuid, person uuid, families uuid[]) returns table (family uuid, due_on date)
  language sql stable set search_path = pg_catalog as $$
  with officer as materialized (
    select exists (select from care.worker k where k.municipality_id = municipality and k.person_id = person and k.role = 'safetyOfficer'
      and door.works(k.municipality_id, k.person_id)) as everywhere
  ), waits as (
    select c.family_id, c.due_on from safety.safety_check c cross join officer o
    where c.municipality_id = municipality and c.outcome <> 'noSigns' and (c.family_id = any(families) or o.everywhere and c.outcome = 'danger')
      and not exists (select from safety.check_settled s where s.municipality_id = c.municipality_id and s.family_id = c.family_id and s.check_id = c.id)
    union all
    select f.family_id, coalesce((select max(s.on_day) from safety.code_step s where s.municipality_id = f.municipality_id and s.family_id = f.family_id and s.file_id = f.id),
      f.opened_on)
    from safety.safety_file f cross join officer o
    where f.municipality_id = municipality and (f.family_id = any(families) or o.everywhere or f.id in (select r.file from door.read_along(municipality, safety_due.person) r)) and not door.is_closed(f.municipality_id, f.family_id, f.id)
    union all
    -- Somebody from outside waits to hear what was done with a sign.
    select s.family_id, (s.at at time zone 'Europe/Amsterdam')::date from safety.sign s cross join officer o
    where s.municipality_id = municipality and (s.family_id = any(families) or o.everywhere) and s.from_outside and s.at > door.now() - interval '12 months'
      and not exists (select from safety.sign_answer a where a.municipality_id = s.municipality_id and a.family_id = s.family_id and a.sign_id = s.id)
  )
  select w.family_id, min(w.due_on) from waits w
  where not exists (select from safety.safety_file f where f.municipality_id = municipality and f.family_id = w.family_id and person = any(f.concern_about))
  group by 1
$$;

-- When somebody looked last whether it is safe in these families. Whom a file is about hears of own looks only: a line that goes would tell of another's.
create or replace function door.last_checks(municipality uuid, person uuid, families uuid[]) returns table (family uuid, on_day date)
  language sql stable set search_path = pg_catalog as $$
  select c.family_id, max(c.on_day) from safety.safety_check c
  where c.municipality_id = municipality and c.family_id = any(families) and (c.by_person = person
    or not exists (select from safety.safety_file f where f.municipality_id = municipality and f.family_id = c.family_id and person = any(f.concern_about)))
  group by 1
$$;

do $$ declare each text; begin
  foreach each in array array['guards_safety', 'words_safety_plan', 'of_safety_plan', 'reads_file', 'concerns_me', 'may_read_along', 'may_release', 'officer_pass', 'read_along', 'is_closed', 'safety_due', 'last_checks'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant usage on schema safety to onsplan_door;
select door.only_through_functions('safety.draft');
grant select, insert, update, delete on safety.draft to onsplan_door;
grant select on safety.safety_check, safety.check_settled, safety.safety_file, safety.file_reader, safety.file_act, safety.sign, safety.sign_answer, safety.code_step, care.worker to onsplan_door;
grant execute on function door.concerns_me, door.may_read_along, door.may_release to onsplan_web, onsplan_job;
