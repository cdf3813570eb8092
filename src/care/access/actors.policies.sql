-- Who asks: the person behind a session, and the row that each look leaves.

-- When a session is over by the clock: idle too long (15 minutes on a shared device, else 30), older than 12 hours, or used after now. A clock that
-- was set back would let it live on for as long as that was; a minute is left for what runs at the same time.
create or replace function door.is_over(device text, started_at timestamptz, seen_at timestamptz) returns boolean language sql stable
  return started_at <= door.now() - interval '12 hours' or seen_at > door.now() + interval '1 minute'
    or seen_at <= door.now() - case device when 'shared' then interval '15 minutes' else interval '30 minutes' end;

-- A session that still counts: neither ended nor over. One at work counts as long as the work does.
create or replace function door.session_held(token bytea) returns setof entry.session language sql stable as $$
  select s.* from entry.session s join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id
  where s.token_hash = sha256(token) and s.ended_at is null and a.disabled_at is null
    and (s.device <> 'work' or door.works(s.municipality_id, a.person_id))
    and not door.is_over(s.device, s.started_at, s.seen_at)
$$;

-- The session of the person it is of. While a child has its turn on it there is none: nothing but the pages of that child knows it (decision 0052).
create or replace function door.session_of(token bytea) returns setof entry.session language sql stable as $$
  select s.* from door.session_held(token) s where not exists (select from entry.child_turn t where t.municipality_id = s.municipality_id and t.session_id = s.id)
$$;

create or replace function door.write_log(session entry.session, person uuid, action text, outcome text, purpose text, ground text, family uuid,
  subjects uuid[], topics text[], object_class text, object_id uuid, request uuid) returns uuid language sql volatile as $$
  insert into care.access_log (municipality_id, at, id, action, outcome, account_id, person_id, role, organisation_id, purpose, ground, family_id,
    subjects, topics, object_class, object_id, policy_version, request_id)
  select coalesce(session.municipality_id, '00000000-0000-0000-0000-000000000000'), door.now(), gen_random_uuid(), action, outcome, session.account_id, person,
    coalesce(w.role, 'family'), w.organisation_id, purpose, ground, coalesce(family, '00000000-0000-0000-0000-000000000000'), subjects, topics, object_class, object_id, '2026-11-21', request
  from (select 1) one left join care.worker w on w.municipality_id = session.municipality_id and w.person_id = person
  returning id
$$;

-- Whether somebody was there: a calendar that asks for its owner leaves a row too, and says nothing of when that person looked or worked.
create or replace function door.is_by_hand(purpose text) returns boolean language sql immutable return purpose <> 'de eigen agenda bijhouden';
alter function door.is_by_hand owner to onsplan_door;
revoke execute on function door.is_by_hand from public;
grant execute on function door.is_by_hand to onsplan_web, onsplan_job;

create or replace function door.viewer_of(session entry.session, account entry.account) returns json language sql stable as $$
  select json_build_object('account', account.id, 'person', account.person_id, 'municipality', session.municipality_id, 'session', session.id,
    'municipalityName', m.name, 'helpDeskPhone', m.help_desk_phone, 'device', session.device, 'endsAt', least(session.started_at + interval '12 hours',
      greatest(session.seen_at, door.now() - interval '1 minute') + case session.device when 'shared' then interval '15 minutes' else interval '30 minutes' end),
    'language', account.language, 'form', account.form, 'textSize', account.text_size, 'theme', account.theme, 'calm', account.calm, 'readAloud', account.read_aloud,
    'sawSafeUse', account.safe_use_seen_at is not null,
    'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person,
    'role', w.role,
    'families', to_json((select coalesce(array_agg(distinct f.family_id), '{}') from care.family_member f
      where f.municipality_id = session.municipality_id and f.person_id = account.person_id and f.from_on <= door.today() and (f.until_on is null or f.until_on > door.today()))))
  from care.person p join care.municipality m on m.id = p.municipality_id
  left join care.worker w on w.municipality_id = p.municipality_id and w.person_id = p.id and door.works(w.municipality_id, w.person_id)
  where p.municipality_id = session.municipality_id and p.id = account.person_id
$$;
