-- Our team: what somebody who helps says of the own part is read by who may know of that part. Whether it clicks is for who says it, and a doubt about
-- anybody but who coordinates for who coordinates too. Whom it is about never reads it (D-CIR-08).

select door.clear('care.role_card');
do $$
declare
  me text := door.pass_value('person_id');
  -- A child of 8 or older is asked too, with faces. What it said in an earlier turn does not show again on the phone of a grown-up (decision 0052).
  asked text := format('(%s or exists (select from care.birth b where b.person_id = author and b.born_on <= (door.today() - interval ''8 years'')::date))', door.pass_value('is_from_12'));
  own_here text := format('author = %1$s and (%2$s is null or at >= %2$s)', me, door.pass_value('beside_since'));
  running text := 'from_at <= door.now() and (until_at is null or until_at > door.now())';
begin
  -- The rows of parts and terms are guarded themselves: who does not see a part finds no card of it either.
  perform door.guard_by('care.role_card', 'select', format('%1$s and (person_id = %2$s or cardinality(%3$s) > 0 and (exists (select from care.participant p where p.family_id = role_card.family_id and p.id = role_card.part_id)'
    ' or exists (select from care.coordinator_term t where t.family_id = role_card.family_id and t.id = role_card.part_id)))', door.in_family(), me, door.pass_list('circle')));
  -- Who helps here by work writes the own card, as long as the part runs; also who works elsewhere, at a school or a practice, and was asked in.
  perform door.guard_by('care.role_card', 'insert', format('%1$s and person_id = %2$s and undone_at is null and not %3$s'
    ' and (exists (select from care.participant p where p.family_id = role_card.family_id and p.id = role_card.part_id and p.person_id = role_card.person_id and p.kind <> ''safetyOfficer'' and %4$s'
    ' and (door.is_working(p.person_id) or p.kind in (''specialist'', ''school'', ''gp'', ''gpYouthPractitioner'', ''youthHealth'')))'
    ' or exists (select from care.coordinator_term t where t.family_id = role_card.family_id and t.id = role_card.part_id and role_card.person_id in (t.person_id, t.standby_id) and %4$s and door.is_working(role_card.person_id)))',
    door.in_family(), me, door.pass_value('is_family'), running));
  perform door.guard_by('care.role_card', 'update', format('%s and person_id = %s', door.in_family(), me), array['undone_at']);
  perform door.undone_in_time('care.role_card', 'at');

  perform door.clear('care.click_check');
  perform door.guard_by('care.click_check', 'select', format('%1$s and about <> %2$s and (%6$s or undone_at is null and not alone and says <> ''yes'' and %3$s and %4$s and author = any(%5$s))',
    door.in_family(), me, door.pass_value('is_coordinator'), door.is_professional(), door.pass_list('writes'), own_here));
  perform door.guard_by('care.click_check', 'insert', format('%1$s and author = %2$s and %3$s and %4$s and about = any(%6$s) and undone_at is null and talked_at is null'
    ' and (alone or not exists (select from care.coordinator_term t where t.family_id = click_check.family_id and about in (t.person_id, t.standby_id) and %5$s))',
    door.in_family(), me, door.pass_value('is_family'), asked, running, door.pass_list('people')));
  -- Its writer takes it back as long as nobody talked about it; who coordinates says once that it was talked about.
  perform door.guard_by('care.click_check', 'update', format('%1$s and talked_at is null and about <> %2$s and (%5$s or not alone and %3$s and %4$s)',
    door.in_family(), me, door.pass_value('is_coordinator'), door.is_professional(), own_here), array['undone_at', 'talked_by', 'talked_at']);
  execute format('alter policy changing on care.click_check with check (%1$s and (author = %2$s and talked_at is null or author <> %2$s and %3$s and talked_by = %2$s and undone_at is null))',
    door.in_family(), me, door.pass_value('is_coordinator'));
end $$;

-- The newest card of this worker, wherever he or she still stands; the words about that family stay behind when it is opened.
create or replace function door.own_other_card() returns table (family uuid, id uuid, days text[], "answersWithin" smallint, sealed bytea, wording integer, "keyPerson" uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.family_id, c.id, c.days, c.answers_within, c.sealed, c.wording, c.key_person from door.pass held
  join care.role_card c on c.municipality_id = held.municipality_id and c.person_id = held.person_id and c.undone_at is null and c.sealed <> '\x'::bytea
  where held.xid = pg_current_xact_id_if_assigned() and exists (select from door.relations(held.person_id, held.municipality_id, c.family_id))
  order by c.at desc, c.id desc limit 1
$$;
alter function door.own_other_card owner to onsplan_door;
revoke execute on function door.own_other_card from public;
grant execute on function door.own_other_card to onsplan_web;
grant select on care.role_card, care.click_check to onsplan_door;

-- A contact is a conversation that the house knows was held: a look-back or a first conversation, of who was there with who coordinated then.
create or replace function care.contacts_of(municipality uuid, family uuid, me uuid) returns table (who uuid, at timestamptz) language sql stable security invoker
  set search_path = pg_catalog as $$
  select case when t.professional then t.person_id else t.standby_id end, c.at
  from (select r.started_at as at from care.review r where r.municipality_id = municipality and r.family_id = family and r.started_at is not null and me = any(r.present)
    union all select s.held_at from care.start_talk s where s.municipality_id = municipality and s.family_id = family and s.held_at is not null and me = any(s.present)) c
  join care.coordinator_term t on t.municipality_id = municipality and t.family_id = family and t.from_at <= c.at and (t.until_at is null or t.until_at > c.at)
$$;
-- Whom this member of the family is asked about: after the second contact, once, for six weeks, unless they knew each other before.
create or replace function care.clicks_asked(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_agg(json_build_object('person', n.who) order by n.second, n.who)
  from (select c.who, (array_agg(c.at order by c.at))[2] as second from care.contacts_of(municipality, family, me) c group by c.who) n
  where n.second > door.now() - interval '6 weeks' and n.who <> me
    and exists (select from door.pass p where p.xid = pg_current_xact_id_if_assigned() and p.is_family and p.is_from_12)
    and exists (select from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family and n.who in (t.person_id, t.standby_id) and t.until_at is null)
    and not exists (select from care.click_check k where k.municipality_id = municipality and k.family_id = family and k.author = me and k.about = n.who and k.undone_at is null)
    and not coalesce((select r.known_before from care.role_card r where r.municipality_id = municipality and r.family_id = family and r.person_id = n.who and r.undone_at is null
      order by r.at desc, r.id desc limit 1), false)
$$;
revoke execute on function care.contacts_of, care.clicks_asked from public;
grant execute on function care.contacts_of, care.clicks_asked to onsplan_web, onsplan_job;

-- What the worklist is told of a team: who helps by work and has no card yet, since when, and since when somebody waits for a talk about who does not coordinate.
create or replace function door.team_signs(municipality uuid, family uuid) returns jsonb language sql stable set search_path = pg_catalog as $$
  with helping as (
    select t.part, t.who, t.kind, t.from_at as since from (
      select t.id as part, 'coordinator' as kind, case when t.professional then t.person_id else t.standby_id end as who, t.from_at from care.coordinator_term t
      where t.municipality_id = municipality and t.family_id = family and t.from_at <= door.now() and (t.until_at is null or t.until_at > door.now())
        and exists (select from door.running_terms(municipality, family) r where r.person in (t.person_id, t.standby_id))
      union all select p.id, p.kind, p.person_id, p.from_at from care.participant p join door.running_parts(municipality, family) r on r.person = p.person_id and r.kind = p.kind and r.subjects = p.subjects
      where p.municipality_id = municipality and p.family_id = family and (p.until_at is null or p.until_at > door.now())
        and p.kind in ('specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'guardian', 'measureCarrier', 'behaviouralScientist', 'localTeam', 'processDirector',
          'expertTeamMember', 'contactPerson', 'pilotContact', 'adultCareWorker')) t
    where t.who is not null)
  select jsonb_build_object(
    'cards', (select coalesce(jsonb_agg(jsonb_build_object('who', h.who, 'since', (h.since at time zone 'Europe/Amsterdam')::date) order by h.since, h.who), '[]') from helping h
      where (door.works(municipality, h.who) or h.kind in ('specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth')
        and not exists (select from care.worker w where w.municipality_id = municipality and w.person_id = h.who))
      and not exists (select from care.role_card c where c.municipality_id = municipality and c.family_id = family and c.part_id = h.part and c.person_id = h.who and c.undone_at is null)),
    'clickTalkOn', (select min((k.at at time zone 'Europe/Amsterdam')::date) from care.click_check k where k.municipality_id = municipality and k.family_id = family and k.undone_at is null
      and k.talked_at is null and not k.alone and k.says <> 'yes' and k.author in (select m.person from door.present_members(municipality, family) m)
      and k.about in (select r.person from door.running_parts(municipality, family) r) and k.about not in (select r.person from door.running_terms(municipality, family) r)))
$$;
alter function door.team_signs owner to onsplan_door;
revoke execute on function door.team_signs from public;
