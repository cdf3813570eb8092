-- B-06 Controle: the privacy officer answers questions about the log and looks through unusual looks. No content of any plan comes here,
-- and every page and act of it leaves its own row in the log.
select door.only_through_functions('care.opening_alert');
select door.only_through_functions('care.look_review');

-- Whom the municipality named: a privacy officer who coordinates no family and stands in for none (access.md 7).
create or replace function door.officer_of(token bytea) returns entry.session language plpgsql volatile set search_path = pg_catalog as $$
declare
  held entry.session := door.session_of(token);
  me uuid := (select a.person_id from entry.account a where a.municipality_id = held.municipality_id and a.id = held.account_id);
begin
  if held.id is null then raise exception 'no session' using errcode = 'OP401'; end if;
  if not exists (select from care.worker w where w.municipality_id = held.municipality_id and w.person_id = me and w.role = 'privacyOfficer'
      and door.works(w.municipality_id, w.person_id))
    or exists (select from care.coordinator_term t where t.municipality_id = held.municipality_id and me in (t.person_id, t.standby_id)
      and (t.until_at is null or t.until_at > door.now())) then
    raise exception 'no pass' using errcode = 'OP404';
  end if;
  if held.seen_at < door.now() - interval '1 minute' then
    update entry.session s set seen_at = door.now() where s.token_hash = held.token_hash;
  end if;
  return held;
end $$;

create or replace function door.account_of(held entry.session) returns entry.account language sql stable as $$
  select a.* from entry.account a where a.municipality_id = held.municipality_id and a.id = held.account_id
$$;

-- A name with its seal still on it.
create or replace function door.sealed_name(municipality uuid, person uuid) returns json language sql stable as $$
  select json_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person, 'role', w.role, 'organisation', o.name)
  from care.person p left join care.worker w on w.municipality_id = p.municipality_id and w.person_id = p.id
  left join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id
  where p.municipality_id = municipality and p.id = person
$$;

-- What may be usual and is looked at all the same, per worker and day. It follows from rows of the log alone; names and streets are sealed
-- and are compared by nobody (decision 0017). Nothing here orders or scores people.
create or replace function door.unusual_looks(municipality uuid, since timestamptz) returns table (reason text, person_id uuid, seen_on date, count integer)
  language sql stable set search_path = pg_catalog as $$
  with looks as materialized (
    select l.person_id, l.family_id, l.action, l.outcome, l.emergency, l.at, (l.at at time zone 'Europe/Amsterdam') as local
    from care.access_log l where l.municipality_id = municipality and l.at >= since and l.organisation_id is not null and l.ground <> 'privacyOfficer' and door.is_by_hand(l.purpose)
  ),
  opened as (select k.*, k.local::date as on_day from looks k where k.outcome = 'done' and k.family_id <> '00000000-0000-0000-0000-000000000000')
  select 'emergency', k.person_id, k.local::date, count(*)::integer from looks k where k.emergency group by 2, 3
  union all
  select 'manyAtOnce', a.person_id, (a.at at time zone 'Europe/Amsterdam')::date, max(a.families) from care.opening_alert a
  where a.municipality_id = municipality and a.at >= since group by 2, 3
  union all
  select 'manyFamilies', o.person_id, o.on_day, count(distinct o.family_id)::integer from opened o group by 2, 3 having count(distinct o.family_id) > 40
  union all
  select 'outsideHours', o.person_id, o.on_day, count(distinct o.family_id)::integer from opened o
  where o.local::time < '07:00' or o.local::time >= '20:00' or extract(isodow from o.local) > 5 group by 2, 3
  union all
  select 'withoutContact', o.person_id, o.on_day, count(distinct o.family_id)::integer from opened o
  where not exists (select from care.access_log x where x.municipality_id = municipality and x.family_id = o.family_id and x.person_id = o.person_id
    and x.action in ('create', 'change') and x.outcome = 'done' and x.at >= o.at - interval '30 days') group by 2, 3
  union all
  select 'refusals', k.person_id, k.local::date, count(*)::integer from looks k where k.outcome = 'refused' group by 2, 3 having count(*) >= 10
$$;

-- The page: open questions by the day on which the answer is due, the looks of this and last week, and the newest signed end of the chain.
create or replace function door.oversight(token bytea, request uuid, done uuid) returns json language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.officer_of(token);
  mine entry.account := door.account_of(held);
  place uuid := held.municipality_id;
  since timestamptz := (date_trunc('week', door.today())::date - 7)::timestamp at time zone 'Europe/Amsterdam';
begin
  perform door.write_log(held, mine.person_id, 'logRead', 'done', 'het inzagelog controleren', 'privacyOfficer', null,
    array(select distinct q.asked_by from care.log_question q left join care.log_answer a on a.municipality_id = q.municipality_id and a.family_id = q.family_id
      and a.question_id = q.id where q.municipality_id = place and a.id is null), '{}', 'accessLog', null, request);
  return json_build_object('today', door.today(), 'viewer', door.viewer_of(held, mine), 'now', door.now(), 'waitsSince', door.log_waits_since(),
    'done', case when exists (select from care.log_answer a where a.municipality_id = place and a.id = done and a.author = mine.person_id) then 'answered'
      when exists (select from care.look_review r where r.municipality_id = place and r.id = done and r.reviewed_by = mine.person_id) then 'reviewed' end,
    'questions', (select coalesce(json_agg(json_build_object('id', q.id, 'askedAt', q.asked_at, 'dueOn', q.answer_due_on, 'asker', door.sealed_name(place, q.asked_by))
        order by q.answer_due_on, q.asked_at), '[]')
      from care.log_question q left join care.log_answer a on a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.question_id = q.id
      where q.municipality_id = place and a.id is null),
    'looks', (select coalesce(json_agg(json_build_object('reason', u.reason, 'seenOn', u.seen_on, 'count', u.count, 'worker', door.sealed_name(place, u.person_id),
        'own', u.person_id = mine.person_id, 'reviewedOn', (r.reviewed_at at time zone 'Europe/Amsterdam')::date) order by r.id is not null, u.seen_on desc, u.reason, u.person_id), '[]')
      from door.unusual_looks(place, since) u left join care.look_review r on r.municipality_id = place and r.reason = u.reason and r.person_id = u.person_id
        and r.seen_on = u.seen_on),
    'head', (select json_build_object('no', h.no, 'chainHash', encode(h.chain_hash, 'hex'), 'at', h.signed_at, 'municipality', h.municipality_id,
        'publicKey', encode(h.public_key, 'base64'), 'signature', encode(h.signature, 'base64'))
      from care.access_log_head h where h.municipality_id = place order by h.no desc limit 1));
end $$;

-- One question with the rows about who asks: who, when, what for, and never what stood there. What belongs to the safety file stays out,
-- and so do looks by family members, which the one parent may not hear of the other, and by who takes part without working here.
create or replace function door.question_for_officer(token bytea, request uuid, question uuid) returns json
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.officer_of(token);
  mine entry.account := door.account_of(held);
  asked care.log_question;
begin
  select q.* into asked from care.log_question q where q.municipality_id = held.municipality_id and q.id = question;
  if asked.id is null then raise exception 'no such question' using errcode = 'OP404'; end if;
  perform door.write_log(held, mine.person_id, 'logRead', 'done', 'een vraag van het gezin beantwoorden', 'privacyOfficer', asked.family_id,
    array[asked.asked_by], '{}', 'logQuestion', asked.id, request);
  return (with rows as materialized (
    select l.id, l.at, l.action, l.person_id, l.role, o.name as organisation, l.purpose, l.topics, l.id = asked.log_id as meant
    from care.access_log l left join care.organisation o on o.municipality_id = l.municipality_id and o.id = l.organisation_id
    where l.municipality_id = held.municipality_id and l.family_id = asked.family_id and l.outcome = 'done' and l.person_id is distinct from mine.person_id
      and (l.id = asked.log_id or asked.asked_by = any(l.subjects) and l.role <> 'family' and (l.organisation_id is not null or l.person_id is null) and l.at > asked.asked_at - interval '90 days')
      and l.object_class !~ '^(safety|concern|code)'
    order by l.id = asked.log_id desc, l.at desc limit 100
  )
  select json_build_object('today', door.today(), 'viewer', door.viewer_of(held, mine), 'id', asked.id, 'askedAt', asked.asked_at, 'dueOn', asked.answer_due_on,
    'asker', door.sealed_name(held.municipality_id, asked.asked_by), 'sealed', encode(asked.sealed, 'base64'), 'wording', asked.wording, 'keyPerson', asked.key_person,
    'answered', exists (select from care.log_answer a where a.municipality_id = held.municipality_id and a.question_id = asked.id),
    'rows', (select coalesce(json_agg(json_build_object('id', r.id, 'at', r.at, 'action', r.action, 'person', r.person_id, 'role', r.role, 'organisation', r.organisation,
      'purpose', r.purpose, 'topics', r.topics, 'meant', r.meant) order by r.meant desc, r.at desc), '[]') from rows r),
    'workers', (select coalesce(json_agg(door.sealed_name(held.municipality_id, w.person_id)), '[]') from (select distinct r.person_id from rows r where r.person_id is not null) w)));
end $$;

-- Where an answer belongs, so that it can be sealed with the key of who asked. It shows nothing, so it is no look.
create or replace function door.place_of_answer(token bytea, question uuid) returns json language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.officer_of(token);
begin
  return (select json_build_object('municipality', q.municipality_id, 'keyPerson', q.key_person,
      'viewer', door.viewer_of(held, door.account_of(held)))
    from care.log_question q where q.municipality_id = held.municipality_id and q.id = question);
end $$;

-- Sent twice it is one answer. Null: somebody answered before. It ends like every act in a family, so that the family's page hears of it.
create or replace function door.answer_question(token bytea, request uuid, question uuid, operation uuid, body_hash bytea, answer_sealed bytea) returns json
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.officer_of(token);
  me uuid := (door.account_of(held)).person_id;
  asked care.log_question;
  rises bigint := nextval('care.epoch_number');
  earlier bytea;
begin
  perform pg_advisory_xact_lock(hashtextextended(operation::text, 0));
  earlier := (select o.body_hash from care.operation o where o.municipality_id = held.municipality_id and o.account_id = held.account_id and o.id = operation);
  if earlier is not null then return json_build_object('same', earlier = body_hash); end if;
  select q.* into asked from care.log_question q where q.municipality_id = held.municipality_id and q.id = question for update;
  if asked.id is null then raise exception 'no such question' using errcode = 'OP404'; end if;
  if exists (select from care.log_answer a where a.municipality_id = held.municipality_id and a.family_id = asked.family_id and a.question_id = asked.id) then return null; end if;
  perform door.write_log(held, me, 'create', 'done', 'een vraag van het gezin beantwoorden', 'privacyOfficer', asked.family_id, array[asked.asked_by], '{}', 'logAnswer', operation, request);
  insert into care.log_answer (municipality_id, family_id, id, question_id, author, at, sealed, key_person)
  values (held.municipality_id, asked.family_id, operation, asked.id, me, door.now(), answer_sealed, asked.key_person);
  insert into care.operation (municipality_id, account_id, id, family_id, body_hash, answer, at)
  values (held.municipality_id, held.account_id, operation, asked.family_id, body_hash, '{}', door.now());
  insert into care.epoch (municipality_id, family_id, number) values (held.municipality_id, asked.family_id, rises)
  on conflict (municipality_id, family_id) do update set number = rises;
  perform pg_notify('epoch', rises::text);
  return json_build_object('same', true);
end $$;

-- "Bekeken": a row with who and when. Somebody else's looks only, and only what stands on the list.
create or replace function door.review_look(token bytea, request uuid, review uuid, of_reason text, of_person uuid, on_day date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.officer_of(token);
  me uuid := (door.account_of(held)).person_id;
begin
  if of_person = me or not exists (select from door.unusual_looks(held.municipality_id, on_day::timestamp at time zone 'Europe/Amsterdam') u
    where u.reason = of_reason and u.person_id = of_person and u.seen_on = on_day) then
    raise exception 'not on the list' using errcode = 'OP404';
  end if;
  insert into care.look_review (municipality_id, id, reason, person_id, seen_on, reviewed_by, reviewed_at)
  values (held.municipality_id, review, of_reason, of_person, on_day, me, door.now()) on conflict do nothing;
  if found then
    perform door.write_log(held, me, 'create', 'done', 'het inzagelog controleren', 'privacyOfficer', null, '{}', '{}', 'lookReview', review, request);
  end if;
  return true;
end $$;

-- How many families each professional opened by hand in the last ten minutes.
create or replace function door.opened_lately() returns table (municipality_id uuid, person_id uuid, families integer) language sql stable set search_path = pg_catalog as $$
  select l.municipality_id, l.person_id, count(distinct l.family_id)::integer from care.access_log l
  where l.at > door.now() - interval '10 minutes' and l.at <= door.now() and l.organisation_id is not null and l.outcome = 'done'
    and l.family_id <> '00000000-0000-0000-0000-000000000000' and door.is_by_hand(l.purpose)
  group by 1, 2
$$;

-- S11: a professional who opened more than 40 families within ten minutes is an alert. More than 120 stops: every session ends, and each new one does at
-- the next count, as long as ten minutes hold that many.
create or replace function door.watch_openings() returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
declare found integer;
begin
  update entry.session s set ended_at = door.now() from entry.account a
  where s.municipality_id = a.municipality_id and s.account_id = a.id and s.ended_at is null and (a.municipality_id, a.person_id) in (
    select o.municipality_id, o.person_id from door.opened_lately() o where o.families > 120);
  insert into care.opening_alert (municipality_id, id, person_id, at, families)
  select b.municipality_id, gen_random_uuid(), b.person_id, door.now(), b.families from door.opened_lately() b
  where b.families > 40 and not exists (select from care.opening_alert a where a.municipality_id = b.municipality_id and a.person_id = b.person_id
    and a.at > door.now() - interval '10 minutes' and (a.families > 120 or b.families <= 120));
  get diagnostics found = row_count;
  return found;
end $$;

alter function door.officer_of owner to onsplan_door;
alter function door.account_of owner to onsplan_door;
alter function door.sealed_name owner to onsplan_door;
alter function door.unusual_looks owner to onsplan_door;
alter function door.oversight owner to onsplan_door;
alter function door.question_for_officer owner to onsplan_door;
alter function door.place_of_answer owner to onsplan_door;
alter function door.answer_question owner to onsplan_door;
alter function door.review_look owner to onsplan_door;
alter function door.opened_lately owner to onsplan_door;
alter function door.watch_openings owner to onsplan_door;
grant select, update on care.log_question to onsplan_door;
grant select, insert on care.log_answer, care.opening_alert, care.look_review to onsplan_door;
revoke execute on function door.officer_of, door.account_of, door.sealed_name, door.unusual_looks, door.oversight, door.question_for_officer, door.place_of_answer,
  door.answer_question, door.review_look, door.opened_lately, door.watch_openings from public;
grant execute on function door.oversight, door.question_for_officer, door.place_of_answer, door.answer_question, door.review_look to onsplan_web;
grant execute on function door.watch_openings to onsplan_job;
