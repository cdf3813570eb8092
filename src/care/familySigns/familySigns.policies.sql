-- What the rows of one family say of it as days and flags, for the lists of who works there; no words come along.

-- Days and flags of one family, as its rows say them; what depends on the day or on who looks is decided when the list is read.
create or replace function door.signs_of(municipality uuid, family uuid) returns jsonb
  language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
begin
  return (
  with plan as (
    select p.id, p.load, p.started_on, p.created_at from care.plan p where p.municipality_id = municipality and p.family_id = family and p.closed_at is null
  ),
  back as (select max(r.concluded_at) as at from care.review r where r.municipality_id = municipality and r.family_id = family)
  select jsonb_build_object(
    'load', (select coalesce((select a.value from care.plan_act a where a.municipality_id = municipality and a.family_id = family and a.plan_id = p.id
      and a.kind = 'loadChanged' and a.undone_at is null order by a.at desc limit 1), p.load) from plan p),
    'startedOn', (select p.started_on from plan p),
    'begunOn', (select (min(t.from_at) at time zone 'Europe/Amsterdam')::date from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family),
    'requestDueOn', door.request_due(municipality, family),
    'shieldDueOn', (select min(s.decide_by) from care.shield s where s.municipality_id = municipality and s.family_id = family and s.outcome is distinct from 'shielded' and s.lifted_at is null),
    'withheldReviewOn', (select min(w.review_on) from care.withholding w where w.municipality_id = municipality and w.family_id = family and w.lifted_at is null),
    'urgentHelpOn', (select min((q.urgent_at at time zone 'Europe/Amsterdam')::date) from care.help_question q where q.municipality_id = municipality and q.family_id = family
      and q.urgent_at is not null and q.recalled_at is null and not door.help_signed(q)),
    'custodyAlarmOn', (select min((a.asked_at at time zone 'Europe/Amsterdam')::date) from care.custody_alarm a where a.municipality_id = municipality and a.family_id = family
      and not exists (select from care.custody_snapshot s where s.municipality_id = municipality and s.youth_id = a.youth_id and s.recorded_at > a.asked_at)),
    'capacityReviewsOn', (select jsonb_agg(c.review_on order by c.review_on) from care.capacity_decision c where c.municipality_id = municipality and c.family_id = family
      and c.ended_on is null),
    'hasSteps', exists (select from care.step t where t.municipality_id = municipality and t.family_id = family and t.undone_at is null),
    'lastActivityAt', door.last_activity(municipality, family),
    'lastReviewOn', (select (b.at at time zone 'Europe/Amsterdam')::date from back b),
    'review', (select jsonb_build_object('id', r.id, 'dueOn', r.due_on) from care.review r
      where r.municipality_id = municipality and r.family_id = family and r.concluded_at is null order by r.due_on limit 1),
    'professionalSteps', (select coalesce(jsonb_agg(jsonb_build_object('doer', t.doer_id, 'dueOn', coalesce(now_due.to_on, t.due_on), 'untilOn', t.until_on)), '[]')
      from care.step t
      left join lateral (select a.to_on from care.step_act a where a.municipality_id = municipality and a.family_id = family and a.step_id = t.id
        and a.undone_at is null and a.kind = 'moved' order by a.at desc limit 1) now_due on true
      where t.municipality_id = municipality and t.family_id = family and t.doer_id is not null and t.doer_kind <> 'family' and t.undone_at is null and t.repeats is null
        and coalesce((select a.kind from care.step_act a where a.municipality_id = municipality and a.family_id = family and a.step_id = t.id and a.undone_at is null
          order by a.at desc, a.id desc limit 1), 'started') not in ('done', 'stopped', 'letGo')),
    'trialUntilOn', (select min(l.until_on) from care.letting_go l where l.municipality_id = municipality and l.family_id = family and l.outcome is null and l.undone_at is null),
    'talk', (select door.talk_about(municipality, family, b.at) from back b),
    'asked', door.asked_of_family(municipality, family),
    -- A worry of a JIM that nobody read, and a JIM who finds it heavy and was not called; neither the words nor the number come along.
    'jimWorryOn', (select (min(w.at) at time zone 'Europe/Amsterdam')::date from care.jim_word w where w.municipality_id = municipality and w.family_id = family
      and w.kind = 'worry' and w.undone_at is null and w.heard_at is null and w.youth_id in (select m.person from door.present_members(municipality, family) m)),
    'jimHeavyOn', (select (min(w.at) at time zone 'Europe/Amsterdam')::date from care.jim_word w where w.municipality_id = municipality and w.family_id = family
      and w.kind = 'load' and w.value <= 4 and w.undone_at is null and w.heard_at is null and w.youth_id in (select m.person from door.present_members(municipality, family) m)),
    -- A JIM of a youth who is here, who was told of and for whom not everything stands: a position or the conditions. From the newest no, or else from when it was told.
    'jimSince', (select min((coalesce(s.no_at, j.told_at) at time zone 'Europe/Amsterdam')::date)
      from care.jim j cross join lateral (select max(n.at) as no_at from care.jim_position n where n.municipality_id = municipality and n.family_id = family and n.jim_id = j.id and n.says = 'no'
        and not exists (select from care.jim_position l where l.municipality_id = municipality and l.family_id = family and l.jim_id = j.id and l.holder = n.holder and l.at > n.at)) s
      where j.municipality_id = municipality and j.family_id = family and j.told_at is not null and j.ended_at is null
        and j.youth_id in (select m.person from door.present_members(municipality, family) m)
        and not (door.agree_on_jim(j) and exists (select from care.jim_condition c where c.municipality_id = municipality and c.family_id = family and c.jim_id = j.id))),
    -- A first conversation that waits for its day, its step, its page, the look-back or what that leads to; a later one with all of the same people goes on from there, and a plan that began after it looks back by itself.
    'starts', (select coalesce(jsonb_agg(jsonb_build_object('plannedOn', t.planned_on, 'firstStepOn', t.first_step_on, 'lookBackOn', b.due, 'outcomes', t.outcomes,
        'heldAt', case when b.due is not null or b.leads_on is null then t.held_at end, 'sentAt', case when b.due is not null or b.leads_on is null then t.sent_at end,
        'cancelledOn', coalesce((c.at at time zone 'Europe/Amsterdam')::date, b.leads_on))), '[]')
      from care.start_talk t cross join lateral care.look_back_of(t) b left join lateral (select min(v.created_at) as at from care.start_voice v where v.municipality_id = municipality and v.family_id = family
        and v.talk_id = t.id and v.kind = 'cancelled' and v.undone_at is null) c on true
      where t.municipality_id = municipality and t.family_id = family and case when t.sent_at is not null then not care.goes_on_elsewhere(t)
        else t.held_at is not null or not exists (select from care.start_talk later where later.municipality_id = municipality and later.family_id = family and later.id <> t.id
          and later.invited @> t.invited and later.made_at > coalesce(c.at, t.made_at)) end),
    -- Somebody who is still here says that the page of a first conversation is not right, and has not heard what is done with it; not what is not right.
    'pageWrongOn', (select (min(v.created_at) at time zone 'Europe/Amsterdam')::date from care.start_voice v where v.municipality_id = municipality and v.family_id = family
      and v.kind = 'answer' and v.undone_at is null and v.value = 'notRight' and v.author in (select m.person from door.present_members(municipality, family) m)
      and not exists (select from care.start_voice o where o.municipality_id = municipality and o.family_id = family and o.talk_id = v.talk_id and o.undone_at is null
        and (o.kind = 'reply' and o.value = v.id::text or o.kind = 'answer' and o.author = v.author and (o.created_at, o.id) > (v.created_at, v.id)))),
    'group', care.group_facts(municipality, family), 'youths', (select coalesce(jsonb_agg(jsonb_build_object('id', m.person_id, 'bornOn', b.born_on,
        -- Three months before 16 too: until that day the talk of half a year ahead is on the list.
        'turnsOn', array(select door.birthday(b.born_on, age) from unnest(array[12, 16, 17, 18, 23]) age where b.born_on is not null
          union all select (b.born_on + interval '210 months')::date where b.born_on is not null
          union all select (door.birthday(b.born_on, 16) - interval '3 months')::date where b.born_on is not null),
        'since', m.from_on, 'hasHelp', exists (select from care.help_question q where q.municipality_id = municipality and q.family_id = family and q.youth = m.person_id
          and q.recalled_at is null and (q.under_measure or q.urgent_at is not null or exists (select from care.care_consent a where a.municipality_id = municipality
            and a.family_id = family and a.question_id = q.id and a.says = 'yes' and a.withdrawn_at is null and a.invalidated_at is null))),
        'check', (select jsonb_build_object('outcome', s.outcome, 'checkedOn', s.checked_on, 'source', s.source, 'unsettledOn', greatest(
            (select max(l.until_on) from care.leaving l where l.municipality_id = municipality and l.family_id = s.family_id and l.undone_at is null and l.recorded_at > s.recorded_at
              and (l.person_id = any(s.holders) or l.person_id = s.youth_id)),
            (select max(f.court_on) from care.legal_framework f where f.municipality_id = municipality and f.family_id = s.family_id and f.youth_id = s.youth_id
              and f.recorded_at > s.recorded_at)))
          from care.custody_snapshot s where s.municipality_id = municipality and s.youth_id = m.person_id order by s.recorded_at desc, s.id desc limit 1)) order by m.position), '[]')
      from care.family_member m join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
      where m.municipality_id = municipality and m.family_id = family and m.until_on is null and 'youth' = any(m.parts))) || door.team_signs(municipality, family)
    || jsonb_build_object('paperAskedOn', door.paper_asked(municipality, family), 'interpreterOn', door.interpreter_waits(municipality, family), 'schoolWaitsOn', door.school_waits(municipality, family), 'signalWaitsOn', door.signal_waits(municipality, family), 'peerMissingOn', door.peer_missing_on(municipality, family), 'peerWorryOn', door.peer_worry_on(municipality, family), 'messageOn', door.message_waits(municipality, family), 'messageUnreadOn', door.message_waits_unread(municipality, family), 'matches', door.match_facts(municipality, family)));
end $$;

-- Every act in a family ends with its operation; with it the signs are no longer sure, and who asks for the list next has them said anew.
select door.only_through_functions('care.worklist_sign');
create or replace function door.keep_signs() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  insert into care.worklist_sign (municipality_id, family_id) values (new.municipality_id, new.family_id)
  on conflict (municipality_id, family_id) do update set signs = null;
  return null;
end $$;

-- Says the signs of these families where an act made them stale. Held first, so that an act that ends meanwhile makes them stale after this, never before;
-- a family whose row somebody else holds is said for this list alone.
create or replace function door.say_signs(municipality uuid, families uuid[]) returns void language plpgsql volatile set search_path = pg_catalog as $$
declare
  stale uuid[];
begin
  if not exists (select from unnest(families) f(id) left join care.worklist_sign s on s.municipality_id = municipality and s.family_id = f.id where s.signs is null) then return; end if;
  insert into care.worklist_sign (municipality_id, family_id) select municipality, f.id from unnest(families) f(id) order by f.id on conflict do nothing;
  stale := array(select s.family_id from care.worklist_sign s
    where s.municipality_id = municipality and s.family_id = any(families) and s.signs is null order by s.family_id for update skip locked);
  update care.worklist_sign s set signs = door.signs_of(municipality, s.family_id) where s.municipality_id = municipality and s.family_id = any(stale);
end $$;
-- Acts of the administration belong to no family.
-- What was said by the house of yesterday is said anew by the house of today: it may have another shape.
update care.worklist_sign set signs = null where signs is not null;
create or replace trigger keeps_signs after insert on care.operation for each row when (new.family_id <> '00000000-0000-0000-0000-000000000000') execute function door.keep_signs();

alter function door.signs_of owner to onsplan_door;
alter function door.keep_signs owner to onsplan_door;
alter function door.say_signs owner to onsplan_door;
revoke execute on function door.signs_of, door.keep_signs, door.say_signs from public;
grant select on care.leaving, care.legal_framework, care.custody_alarm to onsplan_door;
grant select on care.jim, care.jim_position, care.jim_condition, care.jim_word, care.start_talk, care.start_voice to onsplan_door;
grant select on care.rights_request, care.rights_answer, care.removal_decision, care.statement, care.strength, care.worry, care.story_piece, care.earlier_help to onsplan_door;
grant select on care.share_question, care.help_question to onsplan_door;
grant select, insert, update on care.worklist_sign to onsplan_door;
