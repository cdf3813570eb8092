-- The door (access.md 2 and 3). Who somebody is comes from a secret session; what he or she may read is computed here, written down
-- with its log row in one statement, and thrown away with the transaction.

-- As what somebody looks, for the log: whoever one works for, as family at home and as a JIM or from a circle elsewhere, unless in an emergency; else by the work, or the part here.
create or replace function door.role_of(kinds text[], work text) returns text language sql immutable parallel safe
  return case when kinds && array['self', 'selfUnder12'] and not 'coordinator' = any(kinds) then 'family'
    when kinds && array['jim', 'circleMember'] and not kinds && array['coordinator', 'emergency'] then (select min(k.kind) from unnest(kinds) k(kind) where k.kind in ('jim', 'circleMember'))
    else coalesce(work, (select min(k.kind) from unnest(kinds) k(kind) where k.kind not like 'share:%'), 'reader') end;

-- Opens one family for one purpose. Refused: error OP404 (no pass) or OP401 (no session); nothing of it remains but the refusal row of door.refuse.
-- Writing the pass writes the log row: without the one there is not the other. Lists come as rows of values, because names in every row cost a third of a look.
create or replace function door.open(token bytea, family uuid, purpose text, action text, topics text[], object_class text, object_id uuid, request uuid,
  done uuid default null) returns json language plpgsql volatile security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  me record;
  roll door.roll;
  held record;
begin
  select s.id, s.token_hash, s.municipality_id, s.device, s.started_at, s.seen_at, a.id as account_id, p.id as person_id, a.language, case when t.session_id is null then a.form else 'je' end as form, a.text_size, a.theme, a.calm, t.session_id is not null or a.read_aloud as read_aloud,
    case when t.session_id is not null then a.person_id end as beside, t.family_id as turn_in, t.began_at as beside_since, t.done_at as turn_done, a.safe_use_seen_at, p.sealed, p.wording, p.key_person, m.name as municipality_name, m.help_desk_phone, w.role, w.organisation_id, door.now() as at, door.today() as today
  into me
  from door.session_held(token) s
  left join entry.child_turn t on t.municipality_id = s.municipality_id and t.session_id = s.id
  join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id
  join care.person p on p.municipality_id = s.municipality_id and p.id = coalesce(t.child_id, a.person_id)
  join care.municipality m on m.id = s.municipality_id
  left join care.worker w on w.municipality_id = s.municipality_id and w.person_id = p.id and door.works(w.municipality_id, w.person_id);
  -- In a child's turn the viewer is the child, and nothing but its pages opens.
  if me.id is null or me.beside is not null and (me.turn_done is not null or family <> me.turn_in or object_class <> 'childPage') then raise exception 'no session' using errcode = 'OP401'; end if;
  if me.seen_at < me.at - interval '1 minute' then
    update entry.session s set seen_at = me.at where s.token_hash = me.token_hash;
  end if;

  roll := door.roll_of(me.municipality_id, family);
  -- A turn lasts no longer than the right to give it.
  if me.beside is not null and not door.gives_turn(me.municipality_id, family, me.beside, me.person_id) then raise exception 'no session' using errcode = 'OP401'; end if;
  insert into door.pass (municipality_id, family_id, account_id, person_id, is_family, is_coordinator, is_from_12, takes_part, voices, audiences, people, writes, writes_led, story,
    strengths_and_worries, resilience, goals, circle, meetings, help, school, placement, adulthood, decisions, documents, messages, contact, hidden, shared_items,
    shared_subjects, set_back, plain_audiences, beside, beside_since, action, purpose, ground, role, organisation_id, shown, topics, object_class, object_id, request_id)
  select k.municipality_id, k.family_id, me.account_id, k.actor, k.is_family, k.is_coordinator, k.is_from_12, k.takes_part, k.voices, k.audiences, k.people, k.writes,
    k.writes_led, k.story, k.strengths_and_worries, k.resilience, k.goals, k.circle, k.meetings, k.help, k.school, k.placement, k.adulthood, k.decisions, k.documents,
    k.messages, k.contact, t.hidden, k.shared_items, k.shared_subjects, k.set_back, case when t.hidden = '{}' and me.beside is null then k.plain_audiences else '{}' end, me.beside, me.beside_since,
    action, case when 'emergency' = any(k.kinds) then 'noodinzage' else purpose end, k.ground, looks.role, case when looks.role = me.role then me.organisation_id end,
    -- Whose part is looked at; who opened one item, or lets a loved one read the own words, is told of that look too.
    case when object_class = 'lovedOne' then door.read_by_loved_one(me.municipality_id, family, k.actor, object_id) else array(select distinct s.subject from unnest(k.subjects, k.kinds) s(subject, kind) where topics = '{}' or door.topics_of(s.kind) && topics
      or s.kind = 'share:item' and exists (select from care.share h where h.municipality_id = k.municipality_id and h.family_id = k.family_id and h.reader = k.actor
        and h.subject = s.subject and h.item_id = any(k.shared_items) and door.topic_of_item(h.item_table) = any(topics))) end,
    topics, object_class, object_id, request
  from door.roll_pass k cross join lateral (select k.hidden || case when purpose = 'samen terugkijken' or purpose = 'terugkijken voorbereiden' and action = 'print' then door.kept_at_table(me.municipality_id, family)
      when object_class = 'fridgePage' then door.kept_at_home(me.municipality_id, family, k.actor) else '{}' end as hidden) t
    cross join lateral (select case when object_class = 'lovedOne' and not k.is_family then 'lovedOne' else door.role_of(k.kinds, me.role) end as role) looks
  where k.municipality_id = me.municipality_id and k.family_id = family and k.actor = me.person_id
    -- An emergency look alone reads, and nothing of safety: a safety officer has that place without it.
    and (action = 'read' and object_class !~ '^safety' or not k.kinds <@ array['emergency'])
  returning is_family, is_coordinator, people into held;
  if held.is_family is null then
    if not door.officer_pass(me.municipality_id, family, me.account_id, me.person_id, action, purpose, object_class, object_id, request) then
      raise exception 'no pass' using errcode = 'OP404';
    end if;
    select false as is_family, false as is_coordinator, p.people into held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  end if;

  return json_build_object('at', me.at, 'today', me.today, 'isFamily', held.is_family, 'isCoordinator', held.is_coordinator,
    'viewer', json_build_object('account', me.account_id, 'person', me.person_id, 'municipality', me.municipality_id, 'municipalityName', me.municipality_name,
      'helpDeskPhone', me.help_desk_phone, 'device', me.device, 'endsAt', least(me.started_at + interval '12 hours',
        greatest(me.seen_at, me.at - interval '1 minute') + case me.device when 'shared' then interval '15 minutes' else interval '30 minutes' end),
      'language', me.language, 'form', me.form, 'textSize', me.text_size, 'theme', me.theme, 'calm', me.calm, 'readAloud', me.read_aloud, 'sawSafeUse', me.safe_use_seen_at is not null,
      'sealed', encode(me.sealed, 'base64'), 'wording', me.wording, 'keyPerson', me.key_person, 'role', me.role, 'beside', me.beside),
    'people', (
      select json_agg(json_build_array(p.id, i.kind, case when p.id = me.person_id or i.youth then i.age end, encode(p.sealed, 'base64'), p.wording, p.key_person,
        w.role, o.name, encode(w.sealed, 'base64'), w.key_person, i.parts) order by i.n)
      from unnest(roll.people, roll.kinds, roll.ages, roll.youths, roll.parts) with ordinality i(id, kind, age, youth, parts, n)
      join care.person p on p.municipality_id = me.municipality_id and p.id = i.id
      -- Where somebody works who is here as family, as a JIM or from a circle is told to nobody.
      left join care.worker w on w.municipality_id = p.municipality_id and w.person_id = p.id and i.kind not in ('member', 'formerMember')
        and (i.kind <> 'participant' or not exists (select from care.participant q where q.municipality_id = p.municipality_id and q.family_id = family and q.person_id = p.id and q.kind in ('jim', 'circleMember')))
      left join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id
      where p.id = any(held.people)),
    'standing', coalesce((select k.standing from door.roll_pass k where k.municipality_id = me.municipality_id and k.family_id = family and k.actor = me.person_id), '[[], [], []]'),
    'opens', roll.opens,
    'family', (select json_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person)
      from care.family f where f.municipality_id = me.municipality_id and f.id = family),
    'done', case when done is not null then (select json_build_object('answer', o.answer, 'at', o.at) from care.operation o
      where o.municipality_id = me.municipality_id and o.account_id = me.account_id and o.id = done and o.at > me.at - interval '10 minutes') end);
end $$;

-- The trace of a refusal, in a transaction of its own. It tells the caller nothing. A session that was ended still says whose it was; one that only
-- ran out asks to sign in anew and is nobody's try.
create or replace function door.refuse(token bytea, family uuid, purpose text, object_class text, object_id uuid, request uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  session entry.session;
  person uuid;
begin
  select s.* into session from entry.session s where s.token_hash = sha256(token)
    and (s.ended_at is not null or s.id in (select o.id from door.session_held(token) o));
  -- Who is nobody fills no log.
  if session.id is null then return; end if;
  person := coalesce((select t.child_id from entry.child_turn t where t.municipality_id = session.municipality_id and t.session_id = session.id),
    (select a.person_id from entry.account a where a.municipality_id = session.municipality_id and a.id = session.account_id));
  perform door.write_log(session, person, 'refusal', 'refused', purpose, 'none', family, '{}', '{}', object_class, object_id, request);
end $$;

-- An act opens the door like a look, and says first whether this very act was done before. Two at once wait for each other.
create or replace function door.open_act(token bytea, family uuid, purpose text, action text, topics text[], object_class text, object_id uuid, request uuid,
  operation uuid) returns json language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  frame json;
begin
  perform pg_advisory_xact_lock(hashtextextended(operation::text, 0));
  -- A statement of its own: only the next one sees the pass that it writes.
  frame := door.open(token, family, purpose, action, topics, object_class, object_id, request);
  return json_build_object('frame', frame,
    'before', (select json_build_object('answer', o.answer, 'bodyHash', encode(o.body_hash, 'hex')) from care.operation o
      join door.pass p on p.xid = pg_current_xact_id_if_assigned() and o.municipality_id = p.municipality_id and o.account_id = p.account_id where o.id = operation));
end $$;

-- The end of an act: its answer is kept under its id, the family's epoch rises, and who listens hears that it did.
create or replace function door.close_act(operation uuid, body_hash bytea, answer jsonb, draft text default null) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass;
  rises bigint;
begin
  select * into strict held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  insert into care.operation (municipality_id, account_id, id, family_id, body_hash, answer, at)
  values (held.municipality_id, held.account_id, operation, held.family_id, body_hash, answer, door.now());
  if not door.is_quiet(held) then
    rises := nextval('care.epoch_number');
    insert into care.epoch (municipality_id, family_id, number) values (held.municipality_id, held.family_id, rises)
    on conflict (municipality_id, family_id) do update set number = rises;
    perform pg_notify('epoch', rises::text);
  end if;
  -- What was typed is saved now, so what was kept of it goes.
  if draft is not null then
    perform door.empty_draft(held.municipality_id, held.account_id, draft);
  end if;
end $$;

-- Whom a professional's item never leaves out: its own subjects and, of those under 16, who decides for them. Only of the open family.
create or replace function door.readers_of(about uuid[]) returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select about || coalesce((select array_agg(d.holder) from door.pass p cross join unnest(about) youth
    left join care.birth b on b.municipality_id = p.municipality_id and b.person_id = youth
    cross join lateral door.deciders(p.municipality_id, youth) d
    where p.xid = pg_current_xact_id_if_assigned() and door.has_professional(p.ground) and youth = any(p.people)
      and door.age_on(b.born_on, door.today()) < 16), '{}')
$$;

alter function door.is_over owner to onsplan_door; alter function door.session_held owner to onsplan_door;
alter function door.session_of owner to onsplan_door; alter function door.role_of owner to onsplan_door;
alter function door.write_log owner to onsplan_door;
alter function door.open owner to onsplan_door;
alter function door.viewer_of owner to onsplan_door;
alter function door.refuse owner to onsplan_door;
alter function door.open_act owner to onsplan_door;
alter function door.close_act owner to onsplan_door;
alter function door.begin_family owner to onsplan_door;

grant select on care.municipality, care.person, care.birth, care.organisation, care.worker, care.family, care.household, care.family_member, care.custody_snapshot,
  care.coordinator_term, care.participant to onsplan_door;
grant select, insert on care.access_log to onsplan_door;
grant select, insert, update on care.operation, care.epoch to onsplan_door;
grant usage on sequence care.epoch_number to onsplan_door;
grant insert on care.family, care.birth, care.family_member, care.coordinator_term, care.person to onsplan_door;
grant select on all tables in schema entry to onsplan_door;
grant insert, update on entry.session to onsplan_door;
revoke execute on all functions in schema door from public;
grant execute on function door.now, door.today, door.open, door.refuse, door.open_act, door.close_act, door.begin_family to onsplan_web;
alter function door.readers_of owner to onsplan_door;
grant execute on function door.readers_of, door.has_professional to onsplan_web, onsplan_job;
