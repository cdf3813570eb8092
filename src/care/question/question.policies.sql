-- A question belongs to no family: nobody reads these tables. What a stranger gets is the name of the contact person and a day; who reads a question stands in
-- the room of the contact person.
select door.only_through_functions('care.question_duty');
select door.only_through_functions('care.question');
select door.only_through_functions('care.question_act');

-- A worker of a local team that is still there.
create or replace function door.is_of_team(municipality uuid, person uuid) returns boolean language sql stable as $$
  select door.works(municipality, person) and exists (select from care.worker w join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id
    where w.municipality_id = municipality and w.person_id = person and w.role = 'localTeam' and o.kind = 'localTeam' and (o.until_on is null or o.until_on > door.today()))
$$;

create or replace function door.contact_of(municipality uuid, question uuid) returns uuid language sql stable as $$
  select a.person_id from care.question_act a where a.municipality_id = municipality and a.question_id = question and a.kind = 'taken' order by a.at desc, a.id desc limit 1
$$;

-- Where a question can be asked: municipalities in which somebody takes questions now. Public, and it names nobody.
create or replace function door.question_places() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name), '[]') from care.municipality m
  where exists (select from care.question_duty d where d.municipality_id = m.id and d.until_at is null and door.is_of_team(d.municipality_id, d.person_id))
$$;

-- What was asked under this id before: null, the same, or something else.
create or replace function door.asked_before(municipality uuid, question uuid, hash bytea) returns jsonb language sql stable as $$
  select jsonb_build_object('same', q.body_hash = hash, 'dueOn', q.answer_due_on, 'contact', (
      select jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)
      from care.person p where p.municipality_id = municipality and p.id = door.contact_of(municipality, question)))
  from care.question q where q.municipality_id = municipality and q.id = question
$$;

-- What strangers send has an end: ten times from one address and a hundred in one municipality in a quarter of an hour.
create or replace function door.asks_too_often(address bytea, municipality uuid) returns boolean language sql volatile as $$
  select not door.may_try(sha256(address || 'question'::bytea), 10) or not door.may_try(sha256(uuid_send(municipality) || 'question'::bytea), 100)
$$;

-- The same bound, looked at and not counted: before a key is made. Those that come at once wait here for each other.
create or replace function door.asked_enough(address bytea, municipality uuid) returns boolean language plpgsql volatile set search_path = pg_catalog as $$
declare each record; enough boolean;
begin
  for each in select * from (values (1, sha256(address || 'question'::bytea), 10), (2, sha256(uuid_send(municipality) || 'question'::bytea), 100)) k (n, key, most) order by k.n loop
    perform pg_advisory_xact_lock(hashtextextended(encode(each.key, 'hex'), 2));
    select count(*) >= each.most into enough from entry.attempt a where a.key_hash = each.key and a.at > door.now() - interval '15 minutes';
    if enough then return true; end if;
  end loop;
  return false;
end $$;

-- Whether a stranger may ask now, before anything is sealed.
create or replace function door.may_ask(address bytea, municipality uuid, question uuid, hash bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(question::text, 0));
  return coalesce(door.asked_before(municipality, question, hash), case
    when door.asked_enough(address, municipality) then '{"problem": "tooOften"}'
    when not exists (select from jsonb_array_elements(door.question_places()) p where p ->> 'id' = municipality::text) then '{"problem": "nobody"}' else '{}' end::jsonb);
end $$;

-- Keeps a question and gives it, in the same moment, to who takes questions and got one longest ago.
create or replace function door.ask_question(address bytea, municipality uuid, question uuid, taken uuid, hash bytea, due date, safe text, words bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare someone uuid; before jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended(question::text, 0));
  before := door.asked_before(municipality, question, hash);
  if before is not null then return before; end if;
  if door.asks_too_often(address, municipality) then return '{"problem": "tooOften"}'; end if;
  perform pg_advisory_xact_lock(hashtextextended(municipality::text || 'question', 0));
  select d.person_id into someone from care.question_duty d where d.municipality_id = municipality and d.until_at is null and door.is_of_team(municipality, d.person_id)
  order by (select max(a.at) from care.question_act a where a.municipality_id = municipality and a.person_id = d.person_id and a.kind = 'taken') nulls first, d.person_id limit 1;
  if someone is null then return '{"problem": "nobody"}'; end if;
  insert into care.question (municipality_id, id, asked_at, answer_due_on, safe_to_call, body_hash, sealed, key_person)
  values (municipality, question, door.now(), due, safe, hash, words, question);
  insert into care.question_act (municipality_id, id, question_id, kind, person_id, at, key_person) values (municipality, taken, question, 'taken', someone, door.now(), question);
  return door.asked_before(municipality, question, hash);
end $$;

-- For the job: questions that ended long enough ago lose their words, and then the key that opened them. Withdrawn: as soon as it can no longer be taken back.
create or replace function door.questions_over(most integer) returns table (municipality uuid, question uuid) language plpgsql volatile security definer set search_path = pg_catalog as $$
declare each record;
begin
  for each in select q.municipality_id, q.id from care.question q where q.key_gone_at is null and exists (select from care.question_act e
      where e.municipality_id = q.municipality_id and e.question_id = q.id and e.undone_at is null and e.kind in ('answered', 'planStarted', 'passedOn', 'withdrawn')
        and e.at < door.now() - case e.kind when 'withdrawn' then interval '11 minutes' else interval '28 days' end) order by q.asked_at limit most for update skip locked loop
    update care.question q set sealed = '' where q.municipality_id = each.municipality_id and q.id = each.id;
    update care.question_act a set sealed = '' where a.municipality_id = each.municipality_id and a.question_id = each.id and a.sealed is not null;
    municipality := each.municipality_id; question := each.id;
    return next;
  end loop;
end $$;

create or replace function door.question_gone(municipality uuid, question uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update care.question q set key_gone_at = door.now() where q.municipality_id = municipality and q.id = question and q.sealed = ''
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('is_of_team', 'contact_of', 'question_places', 'asked_before', 'asks_too_often', 'asked_enough', 'may_ask',
      'ask_question', 'questions_over', 'question_gone') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on care.question_duty, care.question, care.question_act to onsplan_door;
grant execute on function door.question_places, door.may_ask, door.ask_question to onsplan_web;
grant execute on function door.questions_over, door.question_gone to onsplan_job;
