-- Telling by mail or by text message that something waits. The own choices answer to the own session; what waits for whom is asked by background work alone, per family and
-- by the same rights as the pages: who may not read it now hears nothing of it. It brings no names and no words, so no mail can hold one (D-MSG-04, D-MSG-07).
select door.only_through_functions(t::regclass) from unnest(array['entry.notification_choice', 'entry.notification_pause', 'entry.notification', 'entry.mobile_number']) t;

create or replace function door.notification_choice(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object(
    'choice', (select jsonb_build_object('rhythm', c.rhythm, 'level', c.level, 'channel', c.channel) from entry.notification_choice c
      where c.municipality_id = s.municipality_id and c.account_id = s.account_id order by c.at desc, c.id desc limit 1),
    'municipality', s.municipality_id, 'person', a.person_id,
    'number', (select jsonb_build_object('id', n.person_id, 'sealed', encode(n.sealed, 'base64'), 'wording', n.wording, 'keyPerson', n.key_person) from entry.mobile_number n
      where n.municipality_id = s.municipality_id and n.person_id = a.person_id and n.sealed <> ''),
    'pausedUntil', (select max(p.until_on) from entry.notification_pause p
      where p.municipality_id = s.municipality_id and p.account_id = s.account_id and p.stopped_at is null and p.until_on >= door.today()))
  from door.session_of(token) s join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id where s.id is not null
$$;

-- Whoever chooses text messages leaves the own number with it; whoever chooses mail again has no number left here.
drop function if exists door.choose_notifications(bytea, uuid, text, text);
create or replace function door.choose_notifications(token bytea, operation uuid, chosen_rhythm text, chosen_level text, chosen_channel text, number bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  own entry.session := door.session_of(token);
  person uuid := (select a.person_id from entry.account a where a.municipality_id = own.municipality_id and a.id = own.account_id and a.disabled_at is null);
begin
  if own.id is null or person is null then return; end if;
  insert into entry.notification_choice (municipality_id, id, account_id, rhythm, level, channel, at)
  values (own.municipality_id, operation, own.account_id, chosen_rhythm, chosen_level, chosen_channel, door.now()) on conflict do nothing;
  if not found then return; end if;
  if chosen_channel = 'sms' then
    insert into entry.mobile_number as n (municipality_id, person_id, sealed, key_person, at) values (own.municipality_id, person, number, person, door.now())
    on conflict (municipality_id, person_id) do update set sealed = excluded.sealed, at = excluded.at;
  else
    update entry.mobile_number n set sealed = '', at = door.now() where n.municipality_id = own.municipality_id and n.person_id = person and n.sealed <> '';
  end if;
end $$;

create or replace function door.pause_notifications(token bytea, operation uuid, until_day date) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  insert into entry.notification_pause (municipality_id, id, account_id, at, until_on)
  select s.municipality_id, operation, s.account_id, door.now(), until_day from door.session_of(token) s
  where s.id is not null and until_day between door.today() + 1 and door.today() + 14
  on conflict do nothing
$$;

create or replace function door.resume_notifications(token bytea) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update entry.notification_pause p set stopped_at = door.now() from door.session_of(token) s
  where s.id is not null and p.municipality_id = s.municipality_id and p.account_id = s.account_id and p.stopped_at is null
$$;

-- What became of a question to a peer worker about named persons: answered, or its last day went by. Who asked hears it, and not which yes was missing.
create or replace function door.advice_heard(since timestamptz) returns table (municipality_id uuid, family_id uuid, id uuid, author uuid, at timestamptz) language sql stable as $$
  select q.municipality_id, q.family_id, q.id, q.author, h.at from care.family_advice q left join care.family_advice_answer a on a.municipality_id = q.municipality_id and a.family_id = q.family_id
    and a.advice_id = q.id cross join lateral (select coalesce(a.at, (q.until_on + 1)::timestamp at time zone 'Europe/Amsterdam') as at) h
  where q.undone_at is null and h.at between since and door.now()
$$;

-- The families in which something may wait for somebody since this moment: what was written, asked or changed since, and what begins by its day.
create or replace function door.families_with_tellings(since timestamptz) returns table (municipality uuid, family uuid) language sql stable security definer set search_path = pg_catalog as $$
  select l.municipality_id, l.family_id from care.message_line l where l.at >= since
  union select r.municipality_id, r.family_id from care.message_reader r where greatest(r.asked_at, r.answered_at) >= since
  union select v.municipality_id, v.family_id from care.plan_version v where v.offered_at >= since
  union select q.municipality_id, q.family_id from care.share_question q where q.asked_at >= since
  union select q.municipality_id, q.family_id from care.help_question q where q.asked_at >= since
  union select t.municipality_id, t.family_id from care.coordinator_term t where t.from_at >= since
  union select e.municipality_id, e.family_id from care.emergency_look e where e.opened_at >= since and e.told
  union select r.municipality_id, r.family_id from care.review r where r.concluded_at is null and r.due_on between door.today() and door.today() + 5
    and greatest((r.due_on - 5)::timestamp at time zone 'Europe/Amsterdam', r.made_at, r.moved_at) >= since
  union select s.municipality_id, s.family_id from care.share s where s.withdrawn_at is null and s.until_at > door.now() and s.until_at - interval '14 days' between since and door.now()
    and door.guest_left(s.municipality_id, s.family_id, s.reader, s.from_at) is null
  union select h.municipality_id, h.family_id from door.advice_heard(since) h
  union select t.municipality_id, t.family_id from care.start_talk t where t.held_at is null and greatest(t.made_at, t.moved_at) >= since
  union select v.municipality_id, v.family_id from care.start_voice v where v.kind = 'cancelled' and v.created_at >= since
  union select q.municipality_id, q.family_id from care.family_rest q where coalesce(q.stopped_at, (q.until_on + 1)::timestamp at time zone 'Europe/Amsterdam') between since and door.now()
$$;

-- What waits in one family for those who may read it now, each with an account: of which kind, since when, and before which day an answer is asked.
-- Safety, own words, own pieces and talks with a peer worker are not among it; of a question to one only who asked it hears that there is an answer, or none.
drop function if exists door.tellings_in(uuid, uuid, timestamptz);
create or replace function door.tellings_in(municipality uuid, family uuid, since timestamptz)
  returns table (account uuid, id uuid, item text, at timestamptz, due date, rests jsonb) language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform door.roll_of(municipality, family);
  return query
  with here as materialized (
    select a.id as account, h as held from door.roll_pass k join entry.account a on a.municipality_id = k.municipality_id and a.person_id = k.actor and a.disabled_at is null and a.mail_index is not null
    cross join lateral door.pass_of(k.municipality_id, k.family_id, k.actor) h
    where k.municipality_id = tellings_in.municipality and k.family_id = tellings_in.family and (k.is_from_12 or not k.is_family)
  ), kin as materialized (select k.account, k.held, (k.held).person_id as person, (k.held).is_from_12 as is_from_12 from here k where (k.held).is_family),
  waits (account, id, item, at, due) as (
  select k.account, l.id, 'message', known.since, null::date from here k cross join care.message_line l
  join care.message m on m.municipality_id = l.municipality_id and m.family_id = l.family_id and m.id = l.message_id
  -- Whoever was let in later knows of it from that moment.
  cross join lateral (select greatest(l.at, max(r.answered_at)) as since from care.message_reader r where r.municipality_id = l.municipality_id and r.family_id = l.family_id
    and r.message_id = m.id and r.person_id = (k.held).person_id and r.yes and r.undone_at is null) known
  where l.municipality_id = tellings_in.municipality and l.family_id = tellings_in.family and known.since >= tellings_in.since and l.undone_at is null and l.author <> (k.held).person_id
    and (k.held).person_id = any(door.message_people(l.municipality_id, l.family_id, m.id)) and door.reads_subject(k.held, m.about_table, m.about_id)
    and (l.author = m.author or not exists (select from care.message_reader r where r.municipality_id = l.municipality_id and r.family_id = l.family_id and r.message_id = m.id
      and r.person_id = (k.held).person_id and r.yes and r.undone_at is null and l.at < r.answered_at))
  union all
  select k.account, r.id, 'messageReader', r.asked_at, null from here k join care.message m on m.author = (k.held).person_id
  join care.message_reader r on r.municipality_id = m.municipality_id and r.family_id = m.family_id and r.message_id = m.id
  where m.municipality_id = tellings_in.municipality and m.family_id = tellings_in.family and r.asked_at >= since and r.yes is null and r.undone_at is null
    and door.reads_subject(k.held, m.about_table, m.about_id)
  union all
  select k.account, v.id, 'planAgreement', v.offered_at, (v.offered_at at time zone 'Europe/Amsterdam')::date + 14 from kin k
  cross join lateral (select n.* from care.plan p join care.plan_version n on n.municipality_id = p.municipality_id and n.family_id = p.family_id and n.plan_id = p.id and n.undone_at is null
    where p.municipality_id = tellings_in.municipality and p.family_id = tellings_in.family and p.closed_at is null order by n.no desc limit 1) v
  where v.offered_at >= since and k.person = any(v.offered_to) and door.reads_subject(k.held, 'plan', v.plan_id)
    and not exists (select from care.plan_agreement a where a.municipality_id = v.municipality_id and a.family_id = v.family_id and a.version_id = v.id
      and a.person_id = k.person and a.undone_at is null)
  union all
  select k.account, q.id, 'share', q.asked_at, null from kin k join care.share_question q on door.is_asked_to_share(q, k.person) and (q.goals = '{}' or not q.goals <@ (k.held).hidden)
  where q.municipality_id = tellings_in.municipality and q.family_id = tellings_in.family and q.asked_at >= since and q.asked_by <> k.person
  union all
  select k.account, q.id, 'careConsent', q.asked_at, null from kin k join care.help_question q on door.is_asked_for_help(q, k.person, k.is_from_12)
  where q.municipality_id = tellings_in.municipality and q.family_id = tellings_in.family and q.asked_at >= since
  union all
  select k.account, r.id, 'review', greatest((r.due_on - 5)::timestamp at time zone 'Europe/Amsterdam', r.made_at, r.moved_at), r.due_on from kin k join care.review r on true
  where r.municipality_id = tellings_in.municipality and r.family_id = tellings_in.family and r.concluded_at is null and r.started_at is null
    and r.due_on between door.today() and door.today() + 5 and ((k.held).takes_part or cardinality((k.held).goals) > 0)
    and not exists (select from care.review_voice o where o.municipality_id = r.municipality_id and o.family_id = r.family_id and o.review_id = r.id
      and o.kind = 'preparation' and o.author = k.person and o.undone_at is null)
  union all
  select k.account, s.id, 'shareEnding', s.until_at - interval '14 days', null from kin k join care.share s on s.granted_by = k.person or exists (select from care.data_consent a
    where a.municipality_id = s.municipality_id and a.family_id = s.family_id and a.question_id = s.question_id and a.person_id = k.person and a.says = 'yes' and a.withdrawn_at is null and a.invalidated_at is null)
  where s.municipality_id = tellings_in.municipality and s.family_id = tellings_in.family and s.withdrawn_at is null and s.until_at > door.now()
    and s.until_at - interval '14 days' <= door.now() and door.guest_left(s.municipality_id, s.family_id, s.reader, s.from_at) is null and (s.topic is not null and s.topic not in ('story', 'resilience')
      or s.question_id is not null and s.item_table = 'goal' and s.item_id <> all((k.held).hidden)) and s.subject = any((k.held).goals || k.person)
  union all
  select k.account, t.id, 'coordinatorTerm', t.from_at, null from kin k join care.coordinator_term t on t.person_id <> k.person
  where t.municipality_id = tellings_in.municipality and t.family_id = tellings_in.family and t.from_at between since and door.now() and (t.until_at is null or t.until_at > door.now())
    and exists (select from care.coordinator_term b where b.municipality_id = t.municipality_id and b.family_id = t.family_id and b.from_at < t.from_at)
  union all
  -- A first conversation that is new, got another time or was called off, to who is invited. Within 48 hours of its old or new time it is told at once.
  select k.account, t.id, case when soon.near <= soon.at + interval '48 hours' or soon.was between soon.at and soon.at + interval '48 hours' then 'startTalkSoon' else 'startTalk' end, soon.at, null from kin k
  join care.start_talk t on k.person = any(t.invited)
  left join lateral (select v.created_at, v.author from care.start_voice v where v.municipality_id = t.municipality_id and v.family_id = t.family_id and v.talk_id = t.id
    and v.kind = 'cancelled' and v.undone_at is null order by v.created_at desc, v.id desc limit 1) off on true
  cross join lateral (select greatest(t.made_at, t.moved_at, off.created_at) as at, (t.planned_on + t.planned_at::time) at time zone 'Europe/Amsterdam' as near,
    case when t.moved_at >= greatest(t.made_at, off.created_at) then (t.was_on + t.was_at::time) at time zone 'Europe/Amsterdam' end as was) soon
  where t.municipality_id = tellings_in.municipality and t.family_id = tellings_in.family and t.held_at is null and soon.at >= since and soon.near > door.now()
    and off.author is distinct from k.person
  union all
  select k.account, e.id, 'emergencyLook', e.opened_at, null from kin k join care.emergency_look e on e.subject = any((k.held).goals)
  where e.municipality_id = tellings_in.municipality and e.family_id = tellings_in.family and e.opened_at >= since and e.told
  union all
  select k.account, h.id, 'familyAdvice', h.at, null from here k join door.advice_heard(since) h on h.author = (k.held).person_id and (k.held).is_coordinator
  where h.municipality_id = tellings_in.municipality and h.family_id = tellings_in.family
  )
  select w.account, w.id, w.item, w.at, w.due, case when w.account in (select k.account from kin k) then door.rests_since(tellings_in.municipality, tellings_in.family, w.at) end from waits w;
end $$;

-- Of these accounts: where mail or a text message reaches them, how they want to hear, when they last opened the site and what they were told. No name comes along.
drop function if exists door.hearers(uuid[]);
create or replace function door.hearers(accounts uuid[]) returns table (account uuid, municipality uuid, person uuid, sealed bytea, wording integer, "keyPerson" uuid, language text, form text,
    phone text, rhythm text, level text, number bytea, "numberWording" integer, "pausedUntil" date, pauses jsonb, "seenAt" timestamptz, "digestAt" timestamptz, "directAt" timestamptz, "remindedAt" timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.municipality_id, a.person_id, a.sealed, a.wording, a.key_person, a.language, a.form, u.help_desk_phone, c.rhythm, c.level, b.sealed, b.wording,
    (select max(p.until_on) from entry.notification_pause p where p.municipality_id = a.municipality_id and p.account_id = a.id and p.stopped_at is null and p.until_on >= door.today()),
    (select jsonb_agg(jsonb_build_object('from', p.at, 'until', coalesce(p.stopped_at, (p.until_on + 1)::timestamp at time zone 'Europe/Amsterdam'))) from entry.notification_pause p
      where p.municipality_id = a.municipality_id and p.account_id = a.id and p.until_on >= door.today() - 60),
    door.looked_at(a.municipality_id, a.id),
    max(n.at) filter (where n.kind <> 'direct'), max(n.at) filter (where n.kind = 'direct'), max(n.at) filter (where n.kind = 'reminder')
  from entry.account a join care.municipality u on u.id = a.municipality_id
  left join lateral (select k.rhythm, k.level, k.channel from entry.notification_choice k where k.municipality_id = a.municipality_id and k.account_id = a.id order by k.at desc, k.id desc limit 1) c on true
  left join entry.mobile_number b on b.municipality_id = a.municipality_id and b.person_id = a.person_id and b.sealed <> '' and c.channel = 'sms'
  left join entry.notification n on n.municipality_id = a.municipality_id and n.account_id = a.id
  where a.id = any(accounts) and a.disabled_at is null and a.sealed <> ''
  group by a.municipality_id, a.id, u.help_desk_phone, c.rhythm, c.level, b.sealed, b.wording
$$;

-- Writes down that it was told and puts the mail or the text message in the outbox, in one act; the second time it does neither. Its id follows from the account and what it is
-- known as: the day, or what is told at once.
drop function if exists door.keep_notification(uuid, text, text, uuid, bytea);
create or replace function door.keep_notification(told_account uuid, known_as text, told_kind text, outbox uuid, letter bytea, way text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place uuid := (select a.municipality_id from entry.account a where a.id = told_account and a.disabled_at is null);
begin
  if place is null then return false; end if;
  insert into entry.notification (municipality_id, id, account_id, kind, at) values (place, encode(substr(sha256(convert_to(told_account || ' ' || known_as, 'UTF8')), 1, 16), 'hex')::uuid, told_account, told_kind, door.now()) on conflict do nothing;
  if not found then return false; end if;
  insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, by_day, channel, account_id)
  values (outbox, place, letter, outbox, door.now(), door.now(), true, way, told_account);
  return true;
end $$;

-- A text message that was refused again and again, of who still wants to hear: he or she is told by mail instead.
create or replace function door.texts_not_taken() returns table (text_id uuid, account uuid) language sql stable security definer set search_path = pg_catalog as $$
  select o.id, o.account_id from entry.outbox o where o.channel = 'sms' and o.sent_at is null and o.tries >= 4 and o.account_id is not null and not door.letter_is_over(o)
$$;
create or replace function door.mail_for_text(text_id uuid, outbox uuid, letter bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  old entry.outbox;
begin
  update entry.outbox o set sent_at = door.now(), sealed = '' where o.id = text_id and o.channel = 'sms' and o.sent_at is null and o.account_id is not null returning o.* into old;
  if old.id is null then return false; end if;
  insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, by_day, account_id)
  values (outbox, old.municipality_id, letter, outbox, door.now(), door.now(), true, old.account_id);
  return true;
end $$;

do $$ declare each text; begin
  foreach each in array array['notification_choice', 'choose_notifications', 'pause_notifications', 'resume_notifications', 'advice_heard', 'families_with_tellings', 'tellings_in', 'hearers', 'keep_notification', 'texts_not_taken', 'mail_for_text'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select, insert, update on entry.notification_choice, entry.notification_pause, entry.notification, entry.mobile_number to onsplan_door;
grant execute on function door.notification_choice, door.choose_notifications, door.pause_notifications, door.resume_notifications to onsplan_web;
grant execute on function door.families_with_tellings, door.tellings_in, door.hearers, door.keep_notification, door.texts_not_taken, door.mail_for_text to onsplan_job;
