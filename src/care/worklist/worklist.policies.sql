-- The worklist: one list across the families of one worker. It tells a name, next dates and flags, and nothing else of any family.

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
    'offered', (select jsonb_build_object('at', v.offered_at, 'to', array(select asked from unnest(v.offered_to) asked
        where not exists (select from care.plan_agreement a where a.municipality_id = municipality and a.family_id = family and a.version_id = v.id
          and a.person_id = asked and a.undone_at is null)))
      from plan p join care.plan_version v on v.municipality_id = municipality and v.family_id = family and v.plan_id = p.id and v.undone_at is null
      order by v.no desc limit 1),
    -- A worry of a JIM that nobody read, and a JIM who finds it heavy and was not called; neither the words nor the number come along.
    'jimWorryOn', (select (min(w.at) at time zone 'Europe/Amsterdam')::date from care.jim_word w where w.municipality_id = municipality and w.family_id = family
      and w.kind = 'worry' and w.undone_at is null and w.heard_at is null and w.youth_id in (select m.person from door.present_members(municipality, family) m)),
    'jimHeavyOn', (select (min(w.at) at time zone 'Europe/Amsterdam')::date from care.jim_word w where w.municipality_id = municipality and w.family_id = family
      and w.kind = 'load' and w.value <= 4 and w.undone_at is null and w.heard_at is null and w.youth_id in (select m.person from door.present_members(municipality, family) m)),
    -- A JIM who was told of and is no JIM yet, from the newest no, or else from when it was told.
    'jimSince', (select min((coalesce(s.no_at, j.told_at) at time zone 'Europe/Amsterdam')::date)
      from care.jim j cross join lateral (select max(n.at) as no_at from care.jim_position n where n.municipality_id = municipality and n.family_id = family and n.jim_id = j.id and n.says = 'no'
        and not exists (select from care.jim_position l where l.municipality_id = municipality and l.family_id = family and l.jim_id = j.id and l.holder = n.holder and l.at > n.at)) s
      where j.municipality_id = municipality and j.family_id = family and j.told_at is not null and j.ended_at is null
        and (s.no_at is not null or not exists (select from care.jim_condition c where c.municipality_id = municipality and c.family_id = family and c.jim_id = j.id))),
    -- A first conversation that waits for its day, its step, its page or the look-back; a later one with all of the same people goes on from there, and a plan looks back by itself.
    'starts', (select coalesce(jsonb_agg(jsonb_build_object('plannedOn', t.planned_on, 'heldAt', t.held_at, 'firstStepOn', t.first_step_on, 'lookBackOn', t.look_back_on,
        'sentAt', t.sent_at, 'cancelledOn', (c.at at time zone 'Europe/Amsterdam')::date)), '[]')
      from care.start_talk t left join lateral (select min(v.created_at) as at from care.start_voice v where v.municipality_id = municipality and v.family_id = family
        and v.talk_id = t.id and v.kind = 'cancelled' and v.undone_at is null) c on true
      where t.municipality_id = municipality and t.family_id = family and (t.sent_at is null and t.held_at is not null or not (t.sent_at is not null and exists (select from plan))
        and not exists (select from care.start_talk later where later.municipality_id = municipality and later.family_id = family and later.id <> t.id
          and later.invited @> t.invited and later.made_at > coalesce(t.sent_at, c.at, t.made_at)))),
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
    || jsonb_build_object('paperAskedOn', door.paper_asked(municipality, family), 'schoolWaitsOn', door.school_waits(municipality, family), 'peerMissingOn', door.peer_missing_on(municipality, family), 'messageOn', door.message_waits(municipality, family), 'matches', door.match_facts(municipality, family)));
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

-- Somebody a version was offered to has neither answered nor looked since. Looking is no act, so this is asked when the list is read.
create or replace function door.unopened(municipality uuid, family uuid, offered jsonb) returns boolean language plpgsql stable set search_path = pg_catalog as $$
begin
  if offered is null or jsonb_array_length(coalesce(offered -> 'to', '[]')) = 0 then return false; end if;
  return exists (select from jsonb_array_elements_text(offered -> 'to') asked where not exists (
    select from care.access_log l where l.municipality_id = municipality and l.family_id = family and l.person_id = asked::uuid
      and l.at >= (offered ->> 'at')::timestamptz and l.outcome = 'done'));
end $$;

-- Those of these youths who turn 12, 16, 17, 17 and a half, 18 or 23 in this time, or 16 in half a year, with their name still sealed.
create or replace function door.birthdays_ahead(municipality uuid, youths jsonb, near jsonb) returns json language plpgsql stable set search_path = pg_catalog as $$
begin
  return (select json_agg(json_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person, 'bornOn', y ->> 'bornOn'))
    from jsonb_array_elements(youths) y join care.person p on p.municipality_id = municipality and p.id = (y ->> 'id')::uuid
    where jsonb_path_exists(y, '$.turnsOn[*] ? (@ >= $from && @ <= $to)', near));
end $$;

-- The list of one worker: opened once, with one log row that names everybody it is about.
create or replace function door.caseload(token bytea, request uuid, done uuid) returns json language plpgsql volatile security definer set search_path = pg_catalog
  set plan_cache_mode = force_generic_plan as $$
declare
  session entry.session;
  account entry.account;
  worker care.worker;
  mine uuid[];
  unsafe uuid[];
  moment timestamptz := door.now();
  today date := door.today();
  near jsonb := jsonb_build_object('from', today, 'to', (today + interval '3 months')::date);
begin
  select s.* into session from door.session_of(token) s;
  if session.id is null then raise exception 'no session' using errcode = 'OP401'; end if;
  select a.* into account from entry.account a where a.municipality_id = session.municipality_id and a.id = session.account_id;
  select w.* into worker from care.worker w where w.municipality_id = session.municipality_id and w.person_id = account.person_id and door.works(w.municipality_id, w.person_id);
  if worker.person_id is null then raise exception 'no pass' using errcode = 'OP404'; end if;
  if session.seen_at < moment - interval '1 minute' then
    update entry.session s set seen_at = moment where s.token_hash = session.token_hash;
  end if;
  mine := array(select t.family_id from care.coordinator_term t
    where t.municipality_id = session.municipality_id and t.from_at <= moment and (t.until_at is null or t.until_at > moment)
      and (t.professional and t.person_id = account.person_id or not t.professional and t.standby_id = account.person_id));
  unsafe := array(select d.family from door.safety_due(session.municipality_id, account.person_id, mine) d);
  insert into care.access_log (municipality_id, at, id, action, outcome, account_id, person_id, role, organisation_id, purpose, ground, subjects, topics, object_class,
    policy_version, request_id)
  values (session.municipality_id, moment, gen_random_uuid(), 'read', 'done', account.id, account.person_id, worker.role, worker.organisation_id, 'de werklijst bekijken',
    'coordinator', array(select distinct m.person_id from care.family_member m
      where m.municipality_id = session.municipality_id and m.family_id = any(mine || unsafe) and m.until_on is null),
    array['goals', 'meetings'], 'worklist', '2026-11-21', request);
  perform door.say_signs(session.municipality_id, mine);
  return json_build_object('today', today, 'viewer', door.viewer_of(session, account),
    'done', (select o.answer -> 'notice' from care.operation o where done is not null and o.municipality_id = session.municipality_id
      and o.account_id = account.id and o.id = done and o.at > moment - interval '10 minutes'),
    'later', (select coalesce(json_agg(json_build_object('family', w.family_id, 'reason', w.reason, 'because', w.because, 'untilOn', w.until_on)), '[]')
      from care.worklist_later w where w.municipality_id = session.municipality_id and w.worker_id = account.person_id and w.until_on > today and w.undone_at is null),
    'expired', (select coalesce(json_agg(json_build_object('family', i.family_id, 'on', (i.expires_at at time zone 'Europe/Amsterdam')::date)), '[]')
      from entry.invitation i where i.municipality_id = session.municipality_id and i.invited_by = account.person_id and i.used_at is null and i.revoked_at is null
        and i.declined_at is null and i.expires_at <= moment
        and not exists (select from entry.account a where a.municipality_id = i.municipality_id and a.person_id = i.person_id and a.disabled_at is null)),
    'safety', (select coalesce(json_agg(json_build_object('family', d.family, 'on', d.due_on)), '[]') from door.safety_due(session.municipality_id, account.person_id, mine) d),
    'checked', (select coalesce(json_agg(json_build_object('family', c.family, 'on', c.on_day)), '[]') from door.last_checks(session.municipality_id, account.person_id, mine) c),
    'emergencies', (select coalesce(json_agg(json_build_object('family', e.family, 'on', e.opened_on)), '[]') from door.emergencies_in(session.municipality_id, account.person_id, mine) e),
    -- Of a family that one guards and does not coordinate only the name.
    'questions', door.questions_for(session.municipality_id, account.person_id),
    'guarded', (select coalesce(json_agg(json_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person)), '[]')
      from care.family f where f.municipality_id = session.municipality_id and f.id = any(unsafe) and not f.id = any(mine)),
    'families', (select coalesce(json_agg(json_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person,
        'signs', f.signs, 'unopened', jsonb_typeof(f.signs -> 'offered') = 'object' and door.unopened(session.municipality_id, f.id, f.signs -> 'offered'),
        'birthdays', case when jsonb_path_exists(f.signs, '$.youths[*].turnsOn[*] ? (@ >= $from && @ <= $to)', near)
          then door.birthdays_ahead(session.municipality_id, f.signs -> 'youths', near) else '[]' end)), '[]')
      from (select f.*, coalesce(s.signs, door.signs_of(f.municipality_id, f.id)) as signs from care.family f
        left join care.worklist_sign s on s.municipality_id = f.municipality_id and s.family_id = f.id
        where f.municipality_id = session.municipality_id and f.id = any(mine)) f));
end $$;

alter function door.signs_of owner to onsplan_door;
alter function door.keep_signs owner to onsplan_door;
alter function door.say_signs owner to onsplan_door;
alter function door.unopened owner to onsplan_door;
alter function door.birthdays_ahead owner to onsplan_door;
grant select, insert, update on care.worklist_sign to onsplan_door;
alter function door.caseload owner to onsplan_door;
grant select on care.leaving, care.legal_framework, care.custody_alarm to onsplan_door;
grant select on care.jim, care.jim_position, care.jim_condition, care.jim_word, care.start_talk, care.start_voice to onsplan_door;
grant select on care.rights_request, care.rights_answer, care.removal_decision, care.statement, care.strength, care.worry, care.story_piece, care.earlier_help to onsplan_door;
grant select on care.plan, care.plan_act, care.plan_version, care.plan_agreement, care.goal, care.goal_act, care.step, care.step_act, care.score, care.review, care.letting_go,
  care.worklist_later to onsplan_door;
revoke execute on function door.signs_of, door.keep_signs, door.say_signs, door.unopened, door.birthdays_ahead, door.caseload from public;
grant execute on function door.caseload to onsplan_web;
