-- Who signs for help, and whether it may begin: computed here like in the rules of room consent. Then who knows a question about help, and who was told.

-- Who signs for help today (access.md 4.1): as with sharing, with 'told' beside it for the holder who may object to light help. Old custody signs for light help only.
create or replace function door.help_signers(municipality uuid, who uuid, intrusive boolean) returns table (person uuid, needed text) language sql stable as $$
  with youth as (
    select door.age_on((select b.born_on from care.birth b where b.municipality_id = municipality and b.person_id = who), door.today()) as age
  ),
  newest as (
    select s.holders, s.outcome, s.checked_on from care.custody_snapshot s where s.municipality_id = municipality and s.youth_id = who order by s.recorded_at desc, s.id desc limit 1
  ),
  holders as (
    select holder, cardinality(n.holders) as several from newest n cross join unnest(n.holders) holder
    where n.outcome = 'confirmed' and (not intrusive or n.checked_on + interval '6 months' > door.today())
  )
  select who, 'all' from youth y where y.age >= 16 or y.age >= 12 and exists (select from holders)
  union all
  select h.holder, case when intrusive or h.several = 1 then 'all' else 'oneOf' end from youth y cross join holders h where y.age < 16
$$;

-- May this help begin by the answers as they are? All that help itself ever learns: yes, or not yet (D-ALL-14). Help that goes on against a no is decided by
-- professionals, with their reasons, and is not in here.
create or replace function door.help_can_start(asked uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  question care.help_question;
begin
  select q.* into question from care.help_question q
  where q.municipality_id = held.municipality_id and q.family_id = held.family_id and q.id = asked and q.youth = any(held.people);
  return question.id is not null and question.recalled_at is null and door.help_agreed(question);
end $$;

-- Whether a measure of the court runs for this youth today, by the newest framework that was recorded.
create or replace function door.measure_runs(municipality uuid, family uuid, of_youth uuid) returns boolean language sql stable as $$
  select coalesce((select f.kind = 'compulsory' and f.measure is not null and f.from_on <= door.today() and (f.until_on is null or f.until_on > door.today())
    from care.legal_framework f where f.municipality_id = municipality and f.family_id = family and f.youth_id = of_youth order by f.recorded_at desc, f.id desc limit 1), false)
$$;
create or replace function door.under_measure(of_youth uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p where p.xid = pg_current_xact_id_if_assigned() and door.measure_runs(p.municipality_id, p.family_id, of_youth))
$$;

create or replace function door.help_signed(question care.help_question) returns boolean language sql stable as $$
  with light as (
    select exists (select from care.worker w where w.municipality_id = question.municipality_id and w.person_id = question.light_by
      and w.registered_from <= (question.light_at at time zone 'Europe/Amsterdam')::date
      and door.works(w.municipality_id, w.person_id, (question.light_at at time zone 'Europe/Amsterdam')::date)) as is_light
  ),
  stands as materialized (
    select s.person, s.needed, coalesce((select case when a.withdrawn_at is not null then case a.says when 'yes' then 'withdrawn' else 'silent' end else a.says end
      from care.care_consent a where a.municipality_id = question.municipality_id and a.family_id = question.family_id and a.question_id = question.id
        and a.person_id = s.person and a.invalidated_at is null order by a.given_at desc, a.id desc limit 1), 'silent') as says
    from light cross join lateral door.help_signers(question.municipality_id, question.youth, not is_light) s
  )
  select exists (select from stands) and not exists (select from stands where says in ('no', 'withdrawn')) and not exists (select from stands where needed = 'all' and says <> 'yes')
    and (not exists (select from stands where needed = 'oneOf') or exists (select from stands where needed = 'oneOf' and says = 'yes')
      and not exists (select from stands s where s.needed = 'oneOf' and s.says <> 'yes' and not exists (
        select from care.help_told t where t.municipality_id = question.municipality_id and t.family_id = question.family_id and t.question_id = question.id
          and t.holder = s.person and t.object_until < door.today())))
$$;

-- The measure replaces consent; a youth's no from 12 stops everything else; what is urgent starts before the others answered (access.md 4.1). Under 16
-- only: from 16 a youth decides also when it is urgent.
create or replace function door.help_agreed(question care.help_question) returns boolean language sql stable as $$
  with youth as (
    select door.age_on((select b.born_on from care.birth b where b.municipality_id = question.municipality_id and b.person_id = question.youth), door.today()) as age,
      (select a.says = 'no' or a.says = 'yes' and a.withdrawn_at is not null from care.care_consent a where a.municipality_id = question.municipality_id
        and a.family_id = question.family_id and a.question_id = question.id and a.person_id = question.youth and a.invalidated_at is null
        order by a.given_at desc, a.id desc limit 1) as stops
  )
  select case when question.under_measure and door.measure_runs(question.municipality_id, question.family_id, question.youth) then true
    when y.age >= 12 and coalesce(y.stops, false) then false
    when y.age < 16 and question.urgent_at <= door.now() then true
    else door.help_signed(question) end
  from youth y
$$;

-- What the reader of this transaction is asked about help and did not answer yet: signers, and holders who were told.
create or replace function door.asked_for_help() returns json language sql stable security definer set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', q.id, 'youth', q.youth) order by q.asked_at, q.id)
  from door.pass held
  join care.help_question q on q.municipality_id = held.municipality_id and q.family_id = held.family_id and q.recalled_at is null
  cross join lateral (select s.needed from door.help_signers(q.municipality_id, q.youth, q.light_by is null) s where s.person = held.person_id limit 1) mine
  where held.xid = pg_current_xact_id_if_assigned() and held.is_family and not (q.under_measure and door.measure_runs(q.municipality_id, q.family_id, q.youth))
    and not exists (select from care.care_consent a where a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.question_id = q.id
      and a.person_id = held.person_id and a.invalidated_at is null)
$$;

do $$ declare each text; begin
  foreach each in array array['help_signers', 'help_can_start', 'help_agreed', 'help_signed', 'measure_runs', 'under_measure', 'asked_for_help'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select on care.help_question, care.care_consent, care.help_told, care.legal_framework to onsplan_door;
grant execute on function door.help_can_start, door.asked_for_help, door.under_measure to onsplan_web;
grant execute on function door.under_measure to onsplan_job;

select door.clear('care.help_question');
select door.guard_by('care.help_question', 'select', format('%s and youth = any(%s)', door.in_family(), door.pass_list('writes')));
select door.guard_by('care.help_question', 'insert', format('%1$s and %2$s and asked_by = %3$s and recalled_at is null and youth = any(%4$s) and (light_by is null or light_by = %3$s)'
  ' and (urgent_by is null or urgent_by = %3$s) and (not under_measure or door.under_measure(youth))',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id'), door.pass_list('writes')));
select door.guard_by('care.help_question', 'update', format('%1$s and %2$s and coalesce(recalled_by = %3$s, true)', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id')), array['recalled_by', 'recalled_at']);

-- Who was told is for the agreement alone: the holder, the youth, and who coordinates.
select door.clear('care.help_told');
select door.guard_by('care.help_told', 'select', format('%s and (holder = %s or %s) and question_id in (select q.id from care.help_question q)', door.in_family(),
  door.pass_value('person_id'), door.consent_purpose()));
select door.guard_by('care.help_told', 'insert', format('%s and %s and told_by = %s and question_id in (select q.id from care.help_question q)', door.in_family(),
  door.pass_value('is_coordinator'), door.pass_value('person_id')));
