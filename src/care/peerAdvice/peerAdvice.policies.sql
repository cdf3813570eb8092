-- A question of somebody who works here and what a peer worker thinks of it come by functions, each of which leaves its row. No family stands in them.
select door.only_through_functions('care.peer_advice');
select door.only_through_functions('care.peer_advice_answer');

-- Who may ask: who works here.
create or replace function door.advice_asker(token bytea) returns entry.session language plpgsql volatile set search_path = pg_catalog as $$
declare held entry.session := door.seeker_of(token);
begin
  if not door.works(held.municipality_id, door.person_of(held)) then raise exception 'no pass' using errcode = 'OP404'; end if;
  return held;
end $$;

-- The own questions with what was thought of them, and by whom.
create or replace function door.advice_page(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.advice_asker(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, me, 'read', 'done', 'praten met iemand die dit kent', 'worker', null, '{}', '{}', 'peerAdvice', null, request);
  return jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, door.account_of(held)),
    'done', (select o.answer ->> 'said' from care.operation o where o.municipality_id = place and o.account_id = held.account_id and o.id = done and o.at > door.now() - interval '10 minutes'),
    'own', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'at', q.at, 'answerBefore', q.answer_before,
        'words', jsonb_build_object('id', q.id, 'sealed', encode(q.sealed, 'base64'), 'wording', q.wording, 'keyPerson', q.key_person),
        'answer', (select jsonb_build_object('at', a.at, 'name', door.sealed_name(place, a.answered_by), 'words', jsonb_build_object('id', a.id, 'sealed', encode(a.sealed, 'base64'),
            'wording', a.wording, 'keyPerson', a.key_person)) from care.peer_advice_answer a where a.municipality_id = place and a.advice_id = q.id and octet_length(a.sealed) > 0))
        order by q.at desc, q.id), '[]')
      from care.peer_advice q where q.municipality_id = place and q.asked_by = me and q.undone_at is null and octet_length(q.sealed) > 0));
end $$;

-- Who asks, whether it was done before, and the names that may not stand in it: still sealed, of everybody in the families where this person ever had a place, and around them.
create or replace function door.advice_for_act(token bytea, operation uuid, hash bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.advice_asker(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  near uuid[] := array(select t.family_id from care.coordinator_term t where t.municipality_id = place and me in (t.person_id, t.standby_id)
    union select p.family_id from care.participant p where p.municipality_id = place and p.person_id = me);
begin
  return jsonb_build_object('municipality', place, 'me', me, 'today', door.today(), 'same', door.peer_act_before(held, operation, hash)) || door.names_around(place, near,
    array(select m.person_id from care.family_member m where m.municipality_id = place and m.family_id = any(near)
      union select p.person_id from care.participant p where p.municipality_id = place and p.family_id = any(near) and p.person_id <> me));
end $$;

-- Keeps a question, or takes the own one back within ten minutes, as long as nobody answered; its words go with it.
create or replace function door.write_advice(token bytea, request uuid, operation uuid, hash bytea, due date, words bytea, undone uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.advice_asker(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  if undone is null then
    insert into care.peer_advice (municipality_id, id, asked_by, at, answer_before, sealed, key_person) values (place, operation, me, door.now(), due, words, me);
    perform door.empty_draft(held.municipality_id, held.account_id, '/meedenken');
  else
    perform from care.peer_advice q where q.municipality_id = place and q.id = undone for update;
    update care.peer_advice q set undone_at = door.now(), sealed = '' where q.municipality_id = place and q.id = undone and q.asked_by = me and q.undone_at is null
      and q.at > door.now() - interval '10 minutes' and not exists (select from care.peer_advice_answer a where a.municipality_id = place and a.advice_id = q.id);
    if not found then raise exception 'no such question' using errcode = 'OP404'; end if;
  end if;
  perform door.write_log(held, me, case when undone is null then 'create' else 'change' end, 'done', 'praten met iemand die dit kent', 'worker', null, '{}', '{}', 'peerAdvice',
    coalesce(undone, operation), request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', case when undone is null then 'asked' else 'gone' end));
end $$;

-- One question that nobody answered yet, for a peer worker; not by whom it was asked.
create or replace function door.peer_advice_page(token bytea, request uuid, advice uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  place uuid := held.municipality_id;
  asked jsonb;
begin
  select jsonb_build_object('id', q.id, 'answerBefore', q.answer_before, 'words', jsonb_build_object('id', q.id, 'sealed', encode(q.sealed, 'base64'), 'wording', q.wording,
    'keyPerson', q.key_person)) into asked from care.peer_advice q where q.municipality_id = place and q.id = advice and q.id in (select o.id from door.open_advice(place, door.person_of(held)) o);
  if asked is null then raise exception 'no such question' using errcode = 'OP404'; end if;
  perform door.write_log(held, door.person_of(held), 'read', 'done', 'praten met iemand die dit kent', 'peerWorker', null, '{}', '{}', 'peerAdvice', advice, request);
  return door.peer_frame(held, null) || asked;
end $$;

-- The first answer stands. False: somebody else was first, or the question is gone.
create or replace function door.answer_advice(token bytea, request uuid, operation uuid, hash bytea, advice uuid, words bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform from care.peer_advice q where q.municipality_id = place and q.id = advice for update;
  if not exists (select from door.open_advice(place, me) o where o.id = advice) then return false; end if;
  insert into care.peer_advice_answer (municipality_id, id, advice_id, answered_by, at, sealed, key_person) values (place, operation, advice, me, door.now(), words, me);
  perform door.write_log(held, me, 'create', 'done', 'praten met iemand die dit kent', 'peerWorker', null, '{}', '{}', 'peerAdvice', advice, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', 'advised'));
  perform door.empty_draft(held.municipality_id, held.account_id, '/gesprekken/meedenken/' || advice);
  return true;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('advice_asker', 'advice_page', 'advice_for_act', 'write_advice',
      'peer_advice_page', 'answer_advice') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on care.peer_advice to onsplan_door;
grant select, insert on care.peer_advice_answer to onsplan_door;
grant execute on function door.advice_page, door.advice_for_act, door.write_advice, door.peer_advice_page, door.answer_advice to onsplan_web;
