-- Who asks, and how everyone stands to each member: what the door computes a pass from (access.md 3).

-- Which relations open a topic, by the kinds that door.relations tells apart: self (12 or older), selfUnder12, custodyUnder12, custody12To15, coordinator.
-- A new relation adds a kind there and stands in the lines it opens here.
create or replace function door.kinds_for(topic text) returns text[] language sql immutable parallel safe
  return case topic
    when 'story' then array['self', 'selfUnder12', 'custodyUnder12', 'coordinator']
    when 'resilience' then array['self', 'selfUnder12', 'custodyUnder12']
    when 'goals' then array['self', 'selfUnder12', 'custodyUnder12', 'custody12To15', 'coordinator']
    when 'circle' then array['self', 'selfUnder12', 'custodyUnder12', 'custody12To15', 'coordinator']
    when 'meetings' then array['self', 'selfUnder12', 'custodyUnder12', 'custody12To15', 'coordinator']
    when 'placement' then array['self', 'selfUnder12', 'custodyUnder12', 'custody12To15', 'coordinator']
    else array['self', 'custodyUnder12', 'custody12To15', 'coordinator']
  end;

-- Whole years on a day, in Amsterdam. Born on 29 February: a year older on 1 March. Unknown: the youngest possible age.
create or replace function door.age_on(born_on date, today date) returns integer language sql immutable as $$
  select case
    when born_on is null then 0
    else extract(year from today)::integer - extract(year from born_on)::integer
      - case when to_char(today, 'MMDD') < to_char(born_on, 'MMDD') then 1 else 0 end
  end
$$;

create or replace function door.today() returns date language sql stable
  return (door.now() at time zone 'Europe/Amsterdam')::date;

-- How everyone of this plan stands to each present member, now. A person may stand in several ways at once.
create or replace function door.standing(municipality uuid, family uuid) returns table (actor uuid, subject uuid, kind text) language sql stable as $$
  with clock as materialized (select door.now() as at, door.today() as today),
  present as materialized (
    select m.person_id, door.age_on(b.born_on, c.today) as age
    from clock c cross join care.family_member m
    left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
    where m.municipality_id = municipality and m.family_id = family and m.from_on <= c.today and (m.until_on is null or m.until_on > c.today)
  )
  select p.person_id, p.person_id, case when p.age >= 12 then 'self' else 'selfUnder12' end from present p
  union all
  select h.person_id, p.person_id, case when p.age < 12 then 'custodyUnder12' else 'custody12To15' end
  from present p
  cross join lateral (
    select s.holders, s.outcome from care.custody_snapshot s
    where s.municipality_id = municipality and s.youth_id = p.person_id
    order by s.recorded_at desc, s.id desc limit 1
  ) newest
  join present h on h.person_id = any(newest.holders) and h.person_id <> p.person_id
  where p.age < 16 and newest.outcome = 'confirmed'
  union all
  select t.person, p.person_id, 'coordinator'
  from present p cross join (
    select distinct case when t.professional then t.person_id else t.standby_id end as person
    from care.coordinator_term t cross join clock c
    where t.municipality_id = municipality and t.family_id = family and t.from_at <= c.at and (t.until_at is null or t.until_at > c.at)
  ) t
$$;

create or replace function door.relations(actor uuid, municipality uuid, family uuid) returns table (subject uuid, kind text) language sql stable as $$
  select s.subject, s.kind from door.standing(municipality, family) s where s.actor = $1
$$;

-- A session that still counts: not ended, not idle too long (15 minutes on a shared device, else 30), not older than 12 hours.
create or replace function door.session_of(token bytea) returns setof entry.session language sql stable as $$
  select s.* from entry.session s join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id
  where s.token_hash = sha256(token) and s.ended_at is null and a.disabled_at is null
    and s.started_at > door.now() - interval '12 hours'
    and s.seen_at > door.now() - case s.device when 'shared' then interval '15 minutes' else interval '30 minutes' end
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

create or replace function door.viewer_of(session entry.session, account entry.account) returns json language sql stable as $$
  select json_build_object('account', account.id, 'person', account.person_id, 'municipality', session.municipality_id, 'session', session.id,
    'municipalityName', m.name, 'helpDeskPhone', m.help_desk_phone, 'device', session.device, 'endsAt', least(session.started_at + interval '12 hours',
      greatest(session.seen_at, door.now() - interval '1 minute') + case session.device when 'shared' then interval '15 minutes' else interval '30 minutes' end),
    'language', account.language, 'form', account.form, 'textSize', account.text_size, 'theme', account.theme, 'calm', account.calm,
    'sawSafeUse', account.safe_use_seen_at is not null,
    'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person,
    'role', w.role,
    'families', to_json((select coalesce(array_agg(distinct f.family_id), '{}') from care.family_member f
      where f.municipality_id = session.municipality_id and f.person_id = account.person_id and f.from_on <= door.today() and (f.until_on is null or f.until_on > door.today()))))
  from care.person p join care.municipality m on m.id = p.municipality_id
  left join care.worker w on w.municipality_id = p.municipality_id and w.person_id = p.id and (w.until_on is null or w.until_on > door.today())
  where p.municipality_id = session.municipality_id and p.id = account.person_id
$$;

-- The family and everyone of this plan, with names still sealed: members in the order the family chose, then who coordinates or did.
create or replace function door.involved(municipality uuid, family uuid, viewer uuid) returns table (ids uuid[], people json, family json)
  language sql stable as $$
  with clock as materialized (select door.today() as today),
  involved as (
    select m.person_id, m.position::integer as position, m.parts, case when m.until_on is null or m.until_on > c.today then 'member' else 'formerMember' end as kind,
      case when m.person_id = viewer or 'youth' = any(m.parts) then door.age_on(b.born_on, c.today) end as age
    from clock c cross join care.family_member m left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
    where m.municipality_id = municipality and m.family_id = family
    union all
    select distinct on (person) person, 1000, array[]::text[],
      case when t.until_at is null then case when person = t.person_id then 'coordinator' else 'standby' end else 'formerCoordinator' end, null::integer
    from care.coordinator_term t cross join lateral unnest(array[t.person_id, t.standby_id]) person
    where t.municipality_id = municipality and t.family_id = family and person is not null and (t.professional or person <> t.person_id)
  )
  select array_agg(i.person_id), json_agg(json_build_object('id', i.person_id, 'kind', i.kind, 'parts', i.parts, 'age', i.age,
      'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person,
      'role', w.role, 'organisation', o.name, 'card', encode(w.sealed, 'base64'), 'cardKey', w.key_person) order by i.position, i.person_id),
    (select json_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person)
      from care.family f where f.municipality_id = municipality and f.id = family)
  from involved i join care.person p on p.municipality_id = municipality and p.id = i.person_id
  left join care.worker w on w.municipality_id = p.municipality_id and w.person_id = p.id and i.position = 1000
  left join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id
$$;

