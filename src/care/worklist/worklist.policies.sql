-- The worklist: one list across the families of one worker. It tells a name, next dates and flags, and nothing else of any family.

-- From when the days of a question to this person count: when it was asked, or the end of a rest since, of the whole family or the own, in which a mail would have left.
create or replace function door.asked_from(municipality uuid, family uuid, who uuid, asked_at timestamptz) returns timestamptz language sql stable set search_path = pg_catalog as $$
  select greatest(asked_at, max(r.ends)) from (
    select q.at, coalesce(q.stopped_at, (q.until_on + 1)::timestamp at time zone 'Europe/Amsterdam') as ends from care.family_rest q
    where q.municipality_id = municipality and q.family_id = family
    union all
    select p.at, coalesce(p.stopped_at, (p.until_on + 1)::timestamp at time zone 'Europe/Amsterdam') from entry.account a
    join entry.notification_pause p on p.municipality_id = a.municipality_id and p.account_id = a.id where a.municipality_id = municipality and a.person_id = who) r
  where r.ends > asked_at and r.at <= door.now()
    and date_trunc('day', (r.at at time zone 'Europe/Amsterdam') + interval '7 hours') + interval '17 hours' <= r.ends at time zone 'Europe/Amsterdam'
$$;

-- Since when somebody who was asked, and still is, has neither answered nor looked. Looking is no act, and a day that goes by neither, so this is asked when the list is read.
drop function if exists door.unopened(uuid, uuid, jsonb);
create or replace function door.unopened_since(municipality uuid, family uuid, asked jsonb) returns timestamptz language plpgsql stable set search_path = pg_catalog as $$
begin
  if jsonb_typeof(asked) is distinct from 'array' then return null; end if;
  return (select min(door.asked_from(municipality, family, who::uuid, (q ->> 'at')::timestamptz))
    from jsonb_array_elements(asked) q cross join jsonb_array_elements_text(q -> 'to') who
    where coalesce((q ->> 'until')::date, door.today()) >= door.today() and not exists (
      select from care.access_log l where l.municipality_id = municipality and l.family_id = family and l.person_id = who::uuid
        and l.at >= (q ->> 'at')::timestamptz and l.outcome = 'done' and door.is_by_hand(l.purpose))
      and (not exists (select from care.family_member m where m.municipality_id = municipality and m.family_id = family and m.person_id = who::uuid and m.until_on <= door.today())
        or exists (select from door.present_members(municipality, family) m where m.person = who::uuid))
      and (q ->> 'help' is null or exists (select from care.help_question h where h.municipality_id = municipality and h.family_id = family and h.id = (q ->> 'help')::uuid
        and door.is_asked_for_help(h, who::uuid, true))));
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
    'firstTalks', door.first_talks_known(session.municipality_id, account.person_id, false),
    'coach', door.coach_calls(session.municipality_id, account.person_id),
    'guarded', (select coalesce(json_agg(json_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person)), '[]')
      from care.family f where f.municipality_id = session.municipality_id and f.id = any(unsafe) and not f.id = any(mine)),
    'families', (select coalesce(json_agg(json_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person,
        'signs', f.signs - 'asked', 'unopened', door.unopened_since(session.municipality_id, f.id, f.signs -> 'asked'),
        'birthdays', case when jsonb_path_exists(f.signs, '$.youths[*].turnsOn[*] ? (@ >= $from && @ <= $to)', near)
          then door.birthdays_ahead(session.municipality_id, f.signs -> 'youths', near) else '[]' end)), '[]')
      from (select f.*, coalesce(s.signs, door.signs_of(f.municipality_id, f.id)) as signs from care.family f
        left join care.worklist_sign s on s.municipality_id = f.municipality_id and s.family_id = f.id
        where f.municipality_id = session.municipality_id and f.id = any(mine)) f));
end $$;

alter function door.asked_from owner to onsplan_door;
alter function door.unopened_since owner to onsplan_door;
alter function door.birthdays_ahead owner to onsplan_door;
alter function door.caseload owner to onsplan_door;
grant select on care.plan, care.plan_act, care.plan_version, care.plan_agreement, care.goal, care.goal_act, care.step, care.step_act, care.score, care.review, care.letting_go,
  care.worklist_later to onsplan_door;
revoke execute on function door.asked_from, door.unopened_since, door.birthdays_ahead, door.caseload from public;
grant execute on function door.caseload to onsplan_web;
