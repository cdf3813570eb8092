-- Who signs for help, and whether it may begin: computed here like in the rules of room consent. Then who knows a question about help, and who was told.

-- Who signs for help today (access.md 4.1): as with sharing, with 'told' beside it for the holder who may object to light help. Old custody signs for light help only.
-- Who cannot decide about this kind of help does not sign: the holders of custody do, and for an adult any of the representatives.
drop function if exists door.help_signers(uuid, uuid, boolean);
create or replace function door.help_signers(question care.help_question, intrusive boolean) returns table (person uuid, needed text) language sql stable as $$
  with youth as (
    select door.age_on((select b.born_on from care.birth b where b.municipality_id = question.municipality_id and b.person_id = question.youth), door.today()) as age,
      door.decides_not(question.municipality_id, question.family_id, question.youth, question.form) as cannot
  ),
  newest as (
    select s.holders, s.outcome, s.checked_on from care.custody_snapshot s where s.municipality_id = question.municipality_id and s.youth_id = question.youth
    order by s.recorded_at desc, s.id desc limit 1
  ),
  holders as (
    select holder, cardinality(n.holders) as several from newest n cross join unnest(n.holders) holder
    where n.outcome = 'confirmed' and (not intrusive or n.checked_on + interval '6 months' > door.today())
  )
  select question.youth, 'all' from youth y where (y.age >= 16 or y.age >= 12 and exists (select from holders)) and not y.cannot
  union all
  select h.holder, case when intrusive or h.several = 1 then 'all' else 'oneOf' end from youth y cross join holders h where y.age < 16 or y.age < 18 and y.cannot
  union all
  select r.person, 'anyOf' from youth y cross join lateral door.representatives_of(question.municipality_id, question.family_id, question.youth) r where y.age >= 18 and y.cannot
$$;

-- May this help begin by the answers as they are? All that help itself ever learns: yes, or not yet (D-ALL-14).
create or replace function door.help_can_start(asked uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  question care.help_question;
begin
  select q.* into question from care.help_question q
  where q.municipality_id = held.municipality_id and q.family_id = held.family_id and q.id = asked and q.youth = any(held.people) and not door.stays_untold(q, held.person_id);
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

-- The newest answer of each who signs; what was recorded wrongly counts as never given.
create or replace function door.help_stands(question care.help_question) returns table (person uuid, needed text, says text) language sql stable as $$
  with light as (
    select question.light_by is not null and door.is_registered(question.municipality_id, question.light_by, (question.light_at at time zone 'Europe/Amsterdam')::date) as is_light
  )
  select s.person, s.needed, coalesce((select case when a.withdrawn_at is not null then case a.says when 'yes' then 'withdrawn' else 'silent' end else a.says end
    from care.care_consent a where a.municipality_id = question.municipality_id and a.family_id = question.family_id and a.question_id = question.id
      and a.person_id = s.person and a.invalidated_at is null order by a.given_at desc, a.id desc limit 1), 'silent')
  from light cross join lateral door.help_signers(question, not is_light) s
$$;

create or replace function door.help_signed(question care.help_question) returns boolean language sql stable as $$
  with stands as materialized (select s.* from door.help_stands(question) s)
  select exists (select from stands) and not exists (select from stands where says in ('no', 'withdrawn')) and not exists (select from stands where needed = 'all' and says <> 'yes')
    and (not exists (select from stands where needed = 'anyOf') or exists (select from stands where needed = 'anyOf' and says = 'yes'))
    and (not exists (select from stands where needed = 'oneOf') or exists (select from stands where needed = 'oneOf' and says = 'yes')
      and not exists (select from stands s where s.needed = 'oneOf' and s.says <> 'yes' and not door.stays_untold(question, s.person) and not exists (
        select from care.help_told t where t.municipality_id = question.municipality_id and t.family_id = question.family_id and t.question_id = question.id
          and t.holder = s.person and t.object_until < door.today())))
$$;

-- Two professionals decided that it goes on against a no: to prevent serious harm, or because a youth of 12 to 15 well considered wants it.
create or replace function door.help_decided(question care.help_question, kinds text[]) returns boolean language sql stable as $$
  select exists (select from care.help_going_on g where g.municipality_id = question.municipality_id and g.family_id = question.family_id and g.question_id = question.id
    and g.kind = any(kinds) and g.decided_at <= door.now()
    and door.is_registered(question.municipality_id, g.decided_by, (g.decided_at at time zone 'Europe/Amsterdam')::date))
$$;

-- The measure replaces consent; a no of a youth from 12 who can decide stops everything else; what is urgent starts before the others answered, unless a
-- person from 16 can decide (access.md 4.1). Who cannot decide and says no, or refused in writing before, is helped only to prevent serious harm, or not.
-- A holder's no about a youth of 12 to 15 who wants it is set aside by two professionals alone.
create or replace function door.help_agreed(question care.help_question) returns boolean language sql stable as $$
  with youth as (
    select door.age_on((select b.born_on from care.birth b where b.municipality_id = question.municipality_id and b.person_id = question.youth), door.today()) as age,
      door.decides_not(question.municipality_id, question.family_id, question.youth, question.form) as cannot,
      (select case when a.withdrawn_at is null then a.says when a.says = 'yes' then 'withdrawn' end from care.care_consent a where a.municipality_id = question.municipality_id
        and a.family_id = question.family_id and a.question_id = question.id and a.person_id = question.youth and a.invalidated_at is null
        order by a.given_at desc, a.id desc limit 1) as says,
      exists (select from care.capacity_decision c where c.municipality_id = question.municipality_id and c.family_id = question.family_id
        and c.person_id = question.youth and c.form = question.form and c.refused_on is not null) as refused
  )
  select case when question.under_measure and door.measure_runs(question.municipality_id, question.family_id, question.youth) then true
    when y.age >= 12 and not y.cannot and y.says in ('no', 'withdrawn') then false
    when y.age >= 16 and y.cannot and y.refused then false
    when y.age >= 12 and y.cannot and y.says = 'no' then door.help_decided(question, array['seriousHarm'])
    when (y.age < 16 or y.cannot) and question.urgent_at <= door.now() then true
    when y.age between 12 and 15 and not y.cannot and y.says = 'yes' and door.help_decided(question, array['seriousHarm', 'youthPersists'])
      and exists (select from door.help_stands(question) s where s.person <> question.youth and s.says = 'no') then true
    else door.help_signed(question) end
  from youth y
$$;

-- That it goes on, of which kind, by whom and when, for everybody who knows the question; the reasons are not in here.
create or replace function door.help_goes_on(asked uuid) returns json language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(json_agg(json_build_object('kind', g.kind, 'by', g.decided_by, 'colleague', g.colleague_id, 'secondTalkOn', g.second_talk_on, 'at', g.decided_at,
    'named', json_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)) order by g.decided_at, g.id), '[]')
  from door.pass held
  join care.help_question q on q.municipality_id = held.municipality_id and q.family_id = held.family_id and q.id = asked
  join care.help_going_on g on g.municipality_id = q.municipality_id and g.family_id = q.family_id and g.question_id = q.id
  join care.person p on p.municipality_id = g.municipality_id and p.id = g.colleague_id
  where held.xid = pg_current_xact_id_if_assigned() and not door.stays_untold(q, held.person_id) and (q.youth = any(held.writes) or door.stands_in(q.youth, q.form))
$$;

-- Whether somebody is asked about this help and did not answer yet: signers, holders who were told, and who cannot decide and is heard. Where one of several is enough,
-- the others are asked until it is signed, and no longer.
create or replace function door.is_asked_for_help(q care.help_question, who uuid, is_from_12 boolean) returns boolean language sql stable as $$
  select q.recalled_at is null and not door.stays_untold(q, who) and not (q.under_measure and door.measure_runs(q.municipality_id, q.family_id, q.youth))
    and (exists (select from door.help_signers(q, q.light_by is null) s where s.person = who and (s.needed = 'all' or not door.help_signed(q)))
      or q.youth = who and is_from_12 and door.decides_not(q.municipality_id, q.family_id, q.youth, q.form))
    and not exists (select from care.care_consent a where a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.question_id = q.id
      and a.person_id = who and a.invalidated_at is null)
$$;

-- What the reader of this transaction is asked about help.
create or replace function door.asked_for_help() returns json language sql stable security definer set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', q.id, 'youth', q.youth) order by q.asked_at, q.id)
  from door.pass held join care.help_question q on q.municipality_id = held.municipality_id and q.family_id = held.family_id
  where held.xid = pg_current_xact_id_if_assigned() and held.is_family and door.is_asked_for_help(q, held.person_id, held.is_from_12)
$$;

do $$ declare each text; begin
  foreach each in array array['help_signers', 'help_can_start', 'help_agreed', 'help_signed', 'help_stands', 'help_decided', 'help_goes_on', 'measure_runs', 'under_measure', 'is_asked_for_help', 'asked_for_help'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select on care.help_question, care.care_consent, care.help_told, care.help_going_on, care.legal_framework to onsplan_door;
grant execute on function door.help_can_start, door.asked_for_help, door.help_goes_on, door.under_measure to onsplan_web;
grant execute on function door.under_measure to onsplan_job;

select door.clear('care.help_question');
-- Known to who writes about this youth, and to who stands in where the youth cannot decide; never to whom two professionals keep it from.
select door.guard_by('care.help_question', 'select', format('%s and (youth = any(%s) or door.stands_in(youth, form)) and not door.keeps_help(id)', door.in_family(),
  door.pass_list('writes')));
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
