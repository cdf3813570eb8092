-- How everyone of a plan stands to each member: what the roll is made from (access.md 3).

-- Which topics a relation opens: the table of access.md 3, by the kinds that door.standing tells apart. A new relation adds a kind there and its line
-- here; what stands in no line opens nothing by itself. A live share of a topic is the kind 'share:' with that topic.
create or replace function door.topics_of(kind text) returns text[] language sql immutable parallel safe
  return case
    when kind in ('self', 'custodyUnder12', 'guardianUnder12') then array['story', 'strengthsAndWorries', 'resilience', 'goals', 'circle', 'meetings', 'help', 'school',
      'placement', 'adulthood', 'decisions', 'documents', 'messages', 'contact']
    when kind = 'selfUnder12' then array['story', 'resilience', 'goals', 'circle', 'meetings', 'placement']
    when kind in ('custody12To15', 'guardian12To15', 'emergency') then array['strengthsAndWorries', 'goals', 'circle', 'meetings', 'help', 'school', 'placement', 'adulthood',
      'decisions', 'documents', 'messages', 'contact']
    when kind = 'guardian16To17' then array['goals', 'meetings', 'help', 'placement', 'decisions']
    when kind = 'coordinator' then array['story', 'strengthsAndWorries', 'goals', 'circle', 'meetings', 'help', 'school', 'placement', 'adulthood', 'decisions',
      'documents', 'messages', 'contact']
    when kind = 'leader' then array['goals', 'meetings', 'help']
    when kind = 'contactPerson' then array['meetings', 'help', 'contact']
    when kind = 'pilotContact' then array['goals', 'contact']
    when kind in ('localTeam', 'processDirector', 'expertTeamMember') then array['goals', 'help', 'decisions']
    when kind = 'behaviouralScientist' then array['goals', 'help', 'placement', 'decisions']
    when kind like 'share:%' then array[substr(kind, 7)]
    else '{}'::text[]
  end;

-- Under which topic an item lies that was opened by itself (domain 0.6).
create or replace function door.topic_of_item(item_table text) returns text language sql immutable parallel safe
  return case when item_table in ('story_piece', 'earlier_help', 'life_event') then 'story' when item_table = 'resilience_card' then 'resilience' when item_table = 'circle_member' then 'circle'
    when item_table = 'group_plan' then 'decisions' when item_table = 'family_paper' then 'documents' when item_table in ('strength', 'worry', 'perspective', 'signal') then 'strengthsAndWorries' when item_table = 'meeting' then 'meetings' when item_table = 'help_line' then 'help'
    else 'goals' end;

-- Whole years on a day, in Amsterdam. Born on 29 February: a year older on 1 March. Unknown: the youngest possible age.
create or replace function door.age_on(born_on date, today date) returns integer language sql immutable parallel safe
  return coalesce(extract(year from age(today::timestamp, born_on::timestamp))::integer, 0);

-- The day on which somebody reaches an age: born on 29 February, on 1 March in a year without that day.
create or replace function door.birthday(born_on date, age integer) returns date language sql immutable parallel safe
  return (born_on + make_interval(years => age))::date
    + case when extract(month from born_on) = 2 and extract(day from born_on) = 29 and extract(day from born_on + make_interval(years => age)) = 28 then 1 else 0 end;

create or replace function door.today() returns date language sql stable
  return (door.now() at time zone 'Europe/Amsterdam')::date;

-- Who works here on a day: the own work has not ended by then, and neither has the organisation. Everything that hangs on work asks here.
create or replace function door.works(municipality uuid, person uuid, on_day date default door.today()) returns boolean language sql stable as $$
  select exists (select from care.worker w join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id
    where w.municipality_id = municipality and w.person_id = person and (w.until_on is null or w.until_on > on_day) and (o.until_on is null or o.until_on > on_day))
$$;

-- A professional whose work or organisation ended stands nowhere any more, whatever term or part still runs.
create or replace function door.left_work(municipality uuid, person uuid) returns boolean language sql stable as $$
  select exists (select from care.worker w where w.municipality_id = municipality and w.person_id = person) and not door.works(municipality, person)
$$;

-- Whether somebody is a professional in this family, by the place he or she has or had here and not by working somewhere else. A member, a JIM or somebody of a circle
-- is none, whatever their own work is; a coordinator stays one after the term, so that what was answered stays answered.
create or replace function door.professional_in(municipality uuid, family uuid, person uuid) returns boolean language sql stable as $$
  select not exists (select from care.family_member m where m.municipality_id = municipality and m.family_id = family and m.person_id = person)
    and not 'private' = any(here.places)
    and ('organisation' = any(here.places) or exists (select from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family
        and (t.professional and t.person_id = person or t.standby_id = person))
      or here.places = '{}' and exists (select from care.share s where s.municipality_id = municipality and s.family_id = family and s.reader = person and s.organisation_id is not null))
  from (select coalesce(array_agg(distinct case when p.kind in ('jim', 'circleMember') then 'private' when p.organisation_id is not null or door.has_professional(p.kind)
      or p.kind in ('guardian', 'clientSupporter', 'adultCareWorker', 'contactPerson', 'pilotContact', 'peerWorker', 'measureCarrier')
        and exists (select from care.worker w where w.municipality_id = municipality and w.person_id = person) then 'organisation' else 'other' end), '{}') as places
    from care.participant p where p.municipality_id = municipality and p.family_id = family and p.person_id = person) here
$$;

-- Who is a member today. An unborn child becomes one that anybody decides for or that reads by an act after birth, never by a day that passes.
create or replace function door.present_members(municipality uuid, family uuid) returns table (person uuid, age integer, unborn boolean) language sql stable as $$
  select m.person_id, door.age_on(b.born_on, door.today()), 'unborn' = any(m.parts)
  from care.family_member m left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
  where m.municipality_id = municipality and m.family_id = family and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())
$$;

-- Who decides for whom by the newest check of custody, if it is confirmed. Nothing is guessed, and a check that got old closes nothing.
create or replace function door.deciders(municipality uuid, youth uuid) returns table (holder uuid, kind text) language sql stable as $$
  select holder, newest.kind from (
    select s.holders, s.outcome, s.kind from care.custody_snapshot s where s.municipality_id = municipality and s.youth_id = youth
    order by s.recorded_at desc, s.id desc limit 1) newest cross join unnest(newest.holders) holder
  where newest.outcome = 'confirmed'
$$;

-- Participants whose part runs now, for somebody who is still a member. Whoever is called for a stuck case counts from the yes; the contact person of a question until a plan starts;
-- who leads from family or circle only while leading.
create or replace function door.running_parts(municipality uuid, family uuid) returns table (person uuid, kind text, subjects uuid[]) language sql stable as $$
  select p.person_id, p.kind, p.subjects from care.participant p
  where p.municipality_id = municipality and p.family_id = family and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now())
    and not door.left_work(municipality, p.person_id)
    and exists (select from door.present_members(municipality, family) m where m.person = any(p.subjects))
    and (p.kind not in ('localTeam', 'processDirector', 'expertTeamMember') or p.accepted_at <= door.now())
    and (p.kind <> 'contactPerson' or not exists (select from care.plan q where q.municipality_id = municipality and q.family_id = family and q.closed_at is null))
    and (p.kind <> 'leader' or exists (select from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family and t.person_id = p.person_id
      and not t.professional and t.from_at <= door.now() and (t.until_at is null or t.until_at > door.now())))
$$;

create or replace function door.running_terms(municipality uuid, family uuid) returns table (person uuid) language sql stable as $$
  select distinct t.person from (
    select case when t.professional then t.person_id else t.standby_id end as person from care.coordinator_term t
    where t.municipality_id = municipality and t.family_id = family and t.from_at <= door.now() and (t.until_at is null or t.until_at > door.now())) t
  where t.person is not null and not door.left_work(municipality, t.person)
$$;

-- Whether somebody ever was a member, took part or coordinated here.
create or replace function door.had_place(municipality uuid, family uuid, who uuid) returns boolean language sql stable as $$
  select exists (select from care.family_member m where m.municipality_id = municipality and m.family_id = family and m.person_id = who)
    or exists (select from care.participant p where p.municipality_id = municipality and p.family_id = family and p.person_id = who)
    or exists (select from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family and who in (t.person_id, t.standby_id))
$$;

-- The supervisor of a court measure gets answers, item by item, and no topic to look in; to be called or asked for a time besides changes nothing of that.
create or replace function door.carries_measure_only(municipality uuid, family uuid, who uuid) returns boolean language sql stable as $$
  select coalesce(bool_and(r.kind = 'measureCarrier'), false) from door.running_parts(municipality, family) r where r.person = who
    and r.kind not in ('leader', 'contactPerson', 'pilotContact', 'localTeam', 'processDirector', 'expertTeamMember', 'behaviouralScientist')
$$;

-- Whether somebody with custody who was asked says no to this JIM of a youth under 16: while that stands there is no access (D-JIM-03).
create or replace function door.jim_is_refused(jim care.jim) returns boolean language sql stable as $$
  select not exists (select from care.birth b where b.municipality_id = jim.municipality_id and b.person_id = jim.youth_id and door.age_on(b.born_on, door.today()) >= 16)
    and exists (select from door.deciders(jim.municipality_id, jim.youth_id) d join door.present_members(jim.municipality_id, jim.family_id) m on m.person = d.holder
      where not exists (select from safety.jim_unasked u where u.municipality_id = jim.municipality_id and u.family_id = jim.family_id and u.jim_id = jim.id
          and u.holder = d.holder and u.second_at is not null and u.lifted_at is null)
        and (select p.says from care.jim_position p where p.municipality_id = jim.municipality_id and p.family_id = jim.family_id and p.jim_id = jim.id
          and p.holder = d.holder order by p.at desc, p.id desc limit 1) = 'no')
$$;

-- What a JIM reads at most: nothing during a pause, or while somebody with custody says no; of a youth under 16 only own words, where a holder of custody whom the youth fears was not asked and nobody
-- else with custody said yes, until a court or guardian agrees (D-JIM-04).
create or replace function door.jim_limits(municipality uuid, family uuid) returns table (reader uuid, subject uuid, own_words boolean) language sql stable as $$
  select j.person_id, j.youth_id, not now.shut from care.jim j left join care.birth b on b.municipality_id = municipality and b.person_id = j.youth_id
  cross join lateral (select exists (select from care.jim_pause p where p.municipality_id = municipality and p.family_id = family and p.jim_id = j.id
    and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now())) or door.jim_is_refused(j) as shut,
    array(select u.holder from safety.jim_unasked u where u.municipality_id = municipality and u.family_id = family and u.jim_id = j.id and u.second_at is not null
      and u.lifted_at is null) as unasked) now
  where j.municipality_id = municipality and j.family_id = family and j.person_id is not null and j.ended_at is null
    and (now.shut or door.age_on(b.born_on, door.today()) < 16 and now.unasked <> '{}'
      and not exists (select from safety.jim_agreed a where a.municipality_id = municipality and a.family_id = family and a.jim_id = j.id and a.at <= door.now())
      and not exists (select from door.deciders(municipality, j.youth_id) d join door.present_members(municipality, family) h on h.person = d.holder
        where d.holder <> all(now.unasked) and (select p.says from care.jim_position p where p.municipality_id = municipality and p.family_id = family and p.jim_id = j.id
          and p.holder = d.holder order by p.at desc, p.id desc limit 1) in ('yes', 'reluctantYes')))
$$;

-- When somebody of a circle stopped taking part, or was stopped, after something was shared: it ended with that part, and a new part does not bring it back.
-- Who had another place then, at school for instance, has it by that.
create or replace function door.guest_left(municipality uuid, family uuid, reader uuid, shared timestamptz) returns timestamptz language sql stable as $$
  select min(p.until_at) from care.participant p where p.municipality_id = municipality and p.family_id = family and p.person_id = reader and p.kind = 'circleMember'
    and p.until_at > shared and p.until_at <= door.now()
    and not exists (select from care.participant o where o.municipality_id = municipality and o.family_id = family and o.person_id = reader and o.kind <> 'circleMember'
      and o.from_at <= shared and (o.until_at is null or o.until_at > shared))
$$;

-- Shares that count now. Whoever had a place in this plan that ended gets nothing by a share either; a share to a professional is for that person at
-- that organisation; from 12 the speaker alone opens own words, and from 16 the youth alone to who decided before; what was picked of daily life counts
-- for a foster parent while that runs, and to a JIM no more than a JIM reads at most.
create or replace function door.live_shares(municipality uuid, family uuid) returns table (reader uuid, subject uuid, topic text, item uuid) language sql stable as $$
  select s.reader, s.subject, s.topic, s.item_id
  from care.share s join door.present_members(municipality, family) m on m.person = s.subject and not m.unborn
  where s.municipality_id = municipality and s.family_id = family and s.withdrawn_at is null and s.from_at <= door.now() and (s.until_at is null or s.until_at > door.now())
    and not door.left_work(municipality, s.reader)
    and (s.organisation_id is null or exists (select from care.worker w where w.municipality_id = municipality and w.person_id = s.reader and w.organisation_id = s.organisation_id))
    and (s.granted_by = s.subject or m.age < 12 or coalesce(s.topic, s.item_table) not in ('story', 'resilience', 'story_piece', 'earlier_help', 'life_event', 'resilience_card'))
    and (m.age < 16 or s.granted_by = s.subject or s.ground = 'youthAndCustody' or s.reader not in (select d.holder from door.deciders(municipality, s.subject) d))
    and (s.topic is null or not door.carries_measure_only(municipality, family, s.reader))
    and (s.ground <> 'dailyLife' or s.item_table in ('plan', 'goal', 'step', 'score', 'review_voice', 'agreement', 'meeting', 'signal', 'help_line') and exists (select from door.running_parts(municipality, family) r
      where r.person = s.reader and r.kind = 'fosterParent' and s.subject = any(r.subjects)))
    and door.guest_left(municipality, family, s.reader, s.from_at) is null
    and (not door.had_place(municipality, family, s.reader)
      or exists (select from door.present_members(municipality, family) r where r.person = s.reader)
      or exists (select from door.running_parts(municipality, family) r where r.person = s.reader)
      or exists (select from door.running_terms(municipality, family) r where r.person = s.reader))
    and not exists (select from door.jim_limits(municipality, family) l where l.reader = s.reader and l.subject = s.subject
      and not (l.own_words and coalesce(s.topic, door.topic_of_item(s.item_table)) in ('story', 'resilience')))
$$;

-- Emergency looks that run: four hours from the moment they were opened, on every machine by the one clock of the database.
create or replace function door.running_emergencies(municipality uuid, family uuid) returns table (person uuid, subject uuid) language sql stable as $$
  select e.person_id, e.subject from care.emergency_look e
  where e.municipality_id = municipality and e.family_id = family and e.opened_at <= door.now() and e.opened_at > door.now() - interval '4 hours'
    and not door.left_work(municipality, e.person_id)
$$;

-- How everyone of this plan stands to each present member, now. A person may stand in several ways at once.
create or replace function door.standing(municipality uuid, family uuid) returns table (actor uuid, subject uuid, kind text) language sql stable as $$
  with present as materialized (select m.person, m.age, m.unborn from door.present_members(municipality, family) m),
  parts as materialized (select p.person, p.kind, s.subject, m.age, m.unborn from door.running_parts(municipality, family) p
    cross join unnest(p.subjects) s(subject) join present m on m.person = s.subject)
  select p.person, p.person, case when p.age >= 12 then 'self' else 'selfUnder12' end from present p where not p.unborn
  union all
  select h.person, p.person, case when p.age < 12 then 'custodyUnder12' else 'custody12To15' end
  from present p cross join lateral door.deciders(municipality, p.person) d join present h on h.person = d.holder and h.person <> p.person
  where p.age < 16 and not p.unborn
  union all
  select t.person, p.person, 'coordinator' from present p cross join door.running_terms(municipality, family) t
  union all
  select p.person, p.subject, case when p.age < 12 then 'guardianUnder12' when p.age < 16 then 'guardian12To15' else 'guardian16To17' end
  from parts p join lateral door.deciders(municipality, p.subject) d on d.holder = p.person and d.kind = 'guardianship'
  where p.kind = 'guardian' and p.age < 18 and not p.unborn
  union all
  select p.person, p.subject, p.kind from parts p where p.kind not in ('guardian', 'measureCarrier', 'safetyOfficer', 'standby') and not p.unborn
  union all
  select e.person, p.person, 'emergency' from door.running_emergencies(municipality, family) e join present p on p.person = e.subject
  union all
  select distinct s.reader, s.subject, 'share:' || coalesce(s.topic, 'item') from door.live_shares(municipality, family) s
$$;

create or replace function door.relations(actor uuid, municipality uuid, family uuid) returns table (subject uuid, kind text) language sql stable as $$
  select s.subject, s.kind from door.standing(municipality, family) s where s.actor = $1
$$;

-- What two professionals keep from named persons now, a row for each of them, with the table of the item. It stays until a person lifts it; no day that
-- passes opens anything.
create or replace function door.withheld_from(municipality uuid, family uuid) returns table (kind text, item uuid, who uuid) language sql stable as $$
  select w.item_table, w.item_id, a.who from care.withholding w cross join unnest(w.against) a(who)
  where w.municipality_id = municipality and w.family_id = family and w.lifted_at is null
$$;

-- Items kept from somebody: withheld, or shielded by a youth against who has custody. A question about help is kept by its own rule: a holder who is the
-- concern stays untold of it.
create or replace function door.kept_from(municipality uuid, family uuid) returns table (item uuid, who uuid) language sql stable as $$
  select w.item, w.who from door.withheld_from(municipality, family) w where w.kind <> 'help_question'
  union
  select s.item_id, a.who from care.shield s cross join lateral (
    select unnest(s.against) as who union select d.holder from door.deciders(municipality, s.youth) d) a
  where s.municipality_id = municipality and s.family_id = family and s.lifted_at is null and a.who <> s.youth
$$;

-- The goal that a step or a score belongs to: what is kept from somebody together with its goal.
create or replace function door.goal_of(municipality uuid, family uuid, part uuid) returns uuid language sql stable as $$
  select s.goal_id from care.step s where s.municipality_id = municipality and s.family_id = family and s.id = part
  union all select s.goal_id from care.score s where s.municipality_id = municipality and s.family_id = family and s.id = part limit 1
$$;

do $$ declare each text; begin
  foreach each in array array['topics_of', 'topic_of_item', 'age_on', 'birthday', 'today', 'works', 'left_work', 'professional_in', 'present_members', 'deciders', 'running_parts', 'running_terms', 'running_emergencies', 'carries_measure_only', 'jim_is_refused', 'jim_limits', 'guest_left', 'live_shares', 'had_place',
    'standing', 'relations', 'withheld_from', 'kept_from', 'goal_of'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select on care.family_member, care.birth, care.custody_snapshot, care.coordinator_term, care.participant, care.share, care.withholding, care.shield, care.worker, care.organisation, care.plan,
  care.emergency_look, care.jim, care.jim_pause, care.jim_position, safety.jim_unasked, safety.jim_agreed
  to onsplan_door;
grant usage on schema safety to onsplan_door;
