-- What is asked about a family with the yes of all whom it is about: the words come along for the one peer worker who took it, and each look leaves a row that they read.
create or replace function door.family_advice_page(token bytea, request uuid, advice uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  place uuid := held.municipality_id;
  seen record;
begin
  select * into seen from door.open_family_advice(place, door.person_of(held)) o where o.id = advice;
  if seen.id is null then raise exception 'no such question' using errcode = 'OP404'; end if;
  perform door.write_log(held, door.person_of(held), 'read', 'done', 'iemand met ervaring laten meedenken', 'peerWorker', case when seen.mine then seen.family end,
    case when seen.mine then seen.subjects else '{}' end, array['help'], 'familyAdvice', advice, request);
  return door.peer_frame(held, done) || jsonb_build_object('id', advice, 'answerBefore', seen.answer_before, 'words', case when seen.mine then (select jsonb_build_object('id', q.id,
    'sealed', encode(q.sealed, 'base64'), 'wording', q.wording, 'keyPerson', q.key_person) from care.family_advice q where q.municipality_id = place and q.family_id = seen.family and q.id = advice) end);
end $$;

-- One act of a peer worker on such a question: taking it, giving it back or answering it, one after the other, also with those of the family. False: it is not open for that.
create or replace function door.act_on_family_advice(token bytea, request uuid, operation uuid, hash bytea, advice uuid, did text, words bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
begin
  perform pg_advisory_xact_lock(hashtextextended(q.family_id || ' familyAdvice', 2)) from care.family_advice q where q.municipality_id = place and q.id = advice;
  select * into seen from door.open_family_advice(place, me) o where o.id = advice and o.mine = (did <> 'adviceTaken');
  if seen.id is null then return false; end if;
  if did in ('adviceTaken', 'adviceBack') then
    update care.family_advice_reader t set ended_at = door.now() where t.municipality_id = place and t.family_id = seen.family and t.advice_id = advice and t.ended_at is null;
  end if;
  if did = 'adviceTaken' then
    insert into care.family_advice_reader (municipality_id, family_id, id, advice_id, peer_id, at) values (place, seen.family, operation, advice, me, door.now());
  elsif did = 'advisedFamily' then
    insert into care.family_advice_answer (municipality_id, family_id, id, advice_id, author, at, sealed, key_person) values (place, seen.family, operation, advice, me, door.now(), words, seen.subjects[1]);
  end if;
  -- Nobody comes back to what was typed and given back.
  perform door.empty_draft(place, held.account_id, '/gesprekken/met-gezin/' || advice);
  perform door.write_log(held, me, case when did = 'advisedFamily' then 'create' else 'change' end, 'done', 'iemand met ervaring laten meedenken', 'peerWorker', seen.family, seen.subjects,
    array['help'], 'familyAdvice', advice, request);
  insert into care.operation (municipality_id, account_id, id, family_id, body_hash, answer, at)
  values (place, held.account_id, operation, seen.family, hash, jsonb_build_object('said', did), door.now());
  return true;
end $$;

-- Under whose key the answer is kept, before it is sealed; and whether it was done before.
create or replace function door.family_advice_for_act(token bytea, operation uuid, hash bytea, advice uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.peer_at_work(token);
begin
  return jsonb_build_object('municipality', held.municipality_id, 'same', door.peer_act_before(held, operation, hash),
    'person', (select o.subjects[1] from door.open_family_advice(held.municipality_id, door.person_of(held)) o where o.id = advice));
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('family_advice_page', 'act_on_family_advice', 'family_advice_for_act') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on care.family_advice_reader to onsplan_door;
grant insert on care.family_advice_answer to onsplan_door;
grant execute on function door.family_advice_page, door.act_on_family_advice, door.family_advice_for_act to onsplan_web;
