-- The contact person reads a question until it has ended; the other workers of a local team know of the day of an answer only when it is due or nobody is
-- there for it, and read after they took it over. Nobody else knows anything, and each look leaves its row.
create or replace function door.member_of_team(token bytea) returns entry.session language plpgsql volatile set search_path = pg_catalog as $$
declare held entry.session := door.seeker_of(token);
begin
  if not door.is_of_team(held.municipality_id, door.person_of(held)) then raise exception 'no pass' using errcode = 'OP404'; end if;
  return held;
end $$;

-- The questions that have not ended, as this worker may know of them: the own ones, and those that may be taken over.
create or replace function door.open_questions(municipality uuid, me uuid)
  returns table (id uuid, asked_at timestamptz, due_on date, contact uuid, talked_at timestamptz, mine boolean) language sql stable set search_path = pg_catalog as $$
  select * from (
    select q.id, q.asked_at, q.answer_due_on, c.contact, t.talked_at, c.contact = me as mine
    from care.question q cross join lateral (select door.contact_of(municipality, q.id) as contact) c
    cross join lateral (select max(a.at) as talked_at from care.question_act a where a.municipality_id = municipality and a.question_id = q.id and a.kind = 'talked' and a.undone_at is null) t
    where q.municipality_id = municipality and q.key_gone_at is null and octet_length(q.sealed) > 0
      and not exists (select from care.question_act e where e.municipality_id = municipality and e.question_id = q.id and e.undone_at is null
        and e.kind in ('answered', 'planStarted', 'passedOn', 'withdrawn'))
  -- Talked and never closed: after a week whoever talked is taken to be away.
  ) o where o.mine or not door.is_of_team(municipality, o.contact) or o.talked_at is null and o.answer_due_on <= door.today() or o.talked_at <= door.now() - interval '7 days'
$$;

-- For the worklist: days only. Null for who takes no questions.
create or replace function door.questions_for(municipality uuid, me uuid) returns jsonb language sql stable set search_path = pg_catalog as $$
  select case when door.is_of_team(municipality, me) then (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'dueOn', o.due_on, 'mine', o.mine, 'talked', o.talked_at is not null)
    order by o.due_on, o.asked_at), '[]') from door.open_questions(municipality, me) o) end
$$;

-- What every page about questions opens with: who looks, and what an act just did.
create or replace function door.question_frame(held entry.session, done uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, a),
    'onDuty', exists (select from care.question_duty d where d.municipality_id = held.municipality_id and d.person_id = a.person_id and d.until_at is null),
    'done', (select o.answer || jsonb_build_object('at', o.at) from care.operation o
      where o.municipality_id = held.municipality_id and o.account_id = held.account_id and o.id = done and o.at > door.now() - interval '10 minutes'))
  from entry.account a where a.municipality_id = held.municipality_id and a.id = held.account_id
$$;

-- The list: first names of the own questions, and of the others the day and who has them. The row in the log is written before anything is shown.
create or replace function door.question_list(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, me, 'read', 'done', 'een eerste vraag beantwoorden', 'contactPerson', null, '{}', '{}', 'question', null, request);
  return door.question_frame(held, done) || jsonb_build_object('questions', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'askedAt', o.asked_at, 'dueOn', o.due_on, 'mine', o.mine,
      'talked', o.talked_at is not null, 'sealed', case when o.mine then encode(q.sealed, 'base64') end, 'wording', q.wording, 'keyPerson', q.key_person,
      'contact', case when not o.mine then (select jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)
        from care.person p where p.municipality_id = place and p.id = o.contact) end) order by o.due_on, o.asked_at), '[]')
    from door.open_questions(place, me) o join care.question q on q.municipality_id = place and q.id = o.id));
end $$;

-- One question. Its words come along for its contact person only; who may take it over sees the days.
create or replace function door.question_page(token bytea, request uuid, question uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
begin
  select * into seen from door.open_questions(place, me) o where o.id = question;
  if seen.id is null then raise exception 'no such question' using errcode = 'OP404'; end if;
  perform door.write_log(held, me, 'read', 'done', 'een eerste vraag beantwoorden', 'contactPerson', null, '{}', '{}', 'question', question, request);
  return door.question_frame(held, done) || (select jsonb_build_object('id', q.id, 'askedAt', q.asked_at, 'dueOn', q.answer_due_on, 'mine', seen.mine, 'wording', q.wording, 'keyPerson', q.key_person,
      'safe', case when seen.mine then q.safe_to_call end, 'sealed', case when seen.mine then encode(q.sealed, 'base64') end,
      'talk', case when seen.mine then (select jsonb_build_object('id', a.id, 'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person, 'by', a.person_id, 'at', a.at)
        from care.question_act a where a.municipality_id = place and a.question_id = question and a.kind = 'talked' and a.undone_at is null order by a.at desc limit 1) end)
    from care.question q where q.municipality_id = place and q.id = question);
end $$;

-- Sent before under this id: whether it is the same act. Null: it is new.
create or replace function door.question_act_before(held entry.session, operation uuid, hash bytea) returns boolean language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(operation::text, 0));
  return (select o.body_hash = hash from care.operation o where o.municipality_id = held.municipality_id and o.account_id = held.account_id and o.id = operation);
end $$;

create or replace function door.keep_question_act(held entry.session, operation uuid, hash bytea, answer jsonb, action text, request uuid) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform door.write_log(held, door.person_of(held), action, 'done', 'een eerste vraag beantwoorden', 'contactPerson', null, '{}', '{}', 'question', (answer ->> 'question')::uuid, request);
  insert into care.operation (municipality_id, account_id, id, family_id, body_hash, answer, at)
  values (held.municipality_id, held.account_id, operation, '00000000-0000-0000-0000-000000000000', hash, answer, door.now());
end $$;

-- Takes new questions from now on, or no longer. Questions that somebody has stay with that person.
create or replace function door.set_question_duty(token bytea, request uuid, operation uuid, hash bytea, takes boolean) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  same boolean := door.question_act_before(held, operation, hash);
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  if takes then
    insert into care.question_duty (municipality_id, id, person_id, from_at) values (place, operation, me, door.now()) on conflict do nothing;
  else
    update care.question_duty d set until_at = greatest(d.from_at, door.now()) where d.municipality_id = place and d.person_id = me and d.until_at is null;
  end if;
  perform door.keep_question_act(held, operation, hash, jsonb_build_object('said', case when takes then 'onDuty' else 'offDuty' end), 'change', request);
  return '{"same": true}';
end $$;

-- Holds a question for an act: what happened so far is read after the lock. An act that is taken back shows for ten minutes to who did it, also after the end.
create or replace function door.question_for_act(token bytea, question uuid, operation uuid, hash bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  same boolean := door.question_act_before(held, operation, hash);
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  perform from care.question q where q.municipality_id = place and q.id = question for update;
  if not exists (select from door.open_questions(place, me) o where o.id = question) and not exists (select from care.question_act a join care.question q on q.municipality_id = place and q.id = question
      where a.municipality_id = place and a.question_id = question and a.person_id = me and a.kind <> 'taken' and a.at > door.now() - interval '10 minutes' and octet_length(q.sealed) > 0
        and door.contact_of(place, question) = me) then
    raise exception 'no such question' using errcode = 'OP404';
  end if;
  return jsonb_build_object('municipality', place, 'me', me, 'mine', door.contact_of(place, question) = me, 'now', door.now(),
    'acts', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'by', a.person_id, 'at', a.at) order by a.at, a.id), '[]')
      from care.question_act a where a.municipality_id = place and a.question_id = question and a.undone_at is null));
end $$;

-- Writes what the rules allowed, in the transaction that holds the question.
create or replace function door.write_question_act(token bytea, request uuid, question uuid, operation uuid, hash bytea, what text, words bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
begin
  select * into seen from door.open_questions(place, me) o where o.id = question;
  if seen.id is null or seen.mine = (what = 'taken') then raise exception 'no such question' using errcode = 'OP404'; end if;
  insert into care.question_act (municipality_id, id, question_id, kind, person_id, at, sealed, key_person) values (place, operation, question, what, me, door.now(), words, question);
  -- What was typed of a talk is gone once it is told, once another took the question over, and once the question has ended.
  perform door.empty_drafts(place, '/vragen/' || question || '/gesproken');
  perform door.keep_question_act(held, operation, hash, jsonb_build_object('said', what, 'question', question), 'change', request);
end $$;

create or replace function door.undo_question_act(token bytea, request uuid, question uuid, operation uuid, hash bytea, undone uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
begin
  update care.question_act a set undone_at = door.now() where a.municipality_id = held.municipality_id and a.question_id = question and a.id = undone and a.person_id = me
    and a.kind <> 'taken' and a.undone_at is null and a.at > door.now() - interval '11 minutes' and door.contact_of(held.municipality_id, question) = me;
  if not found then raise exception 'no such act' using errcode = 'OP404'; end if;
  perform door.keep_question_act(held, operation, hash, jsonb_build_object('said', 'undone', 'question', question), 'change', request);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('member_of_team', 'open_questions', 'questions_for', 'question_frame',
      'question_list', 'question_page', 'question_act_before', 'keep_question_act', 'set_question_duty', 'question_for_act', 'write_question_act', 'undo_question_act') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function door.question_list, door.question_page, door.set_question_duty, door.question_for_act, door.write_question_act, door.undo_question_act to onsplan_web;
