-- Signals of peer workers and their answers come by functions, each of which leaves its row. No family stands in them; who wrote one is told to nobody.
select door.only_through_functions('care.practice_signal');
select door.only_through_functions('care.practice_answer');

create or replace function door.signal_of(s care.practice_signal) returns jsonb language sql stable as $$
  select jsonb_build_object('id', s.id, 'kind', s.kind, 'about', s.about, 'at', s.at, 'answerBefore', s.answer_before,
    'words', jsonb_build_object('id', s.id, 'sealed', encode(s.sealed, 'base64'), 'wording', s.wording, 'keyPerson', s.key_person),
    'answer', (select jsonb_build_object('at', a.at, 'named', a.named, 'words', jsonb_build_object('id', a.id, 'sealed', encode(a.sealed, 'base64'), 'wording', a.wording,
        'keyPerson', a.key_person)) from care.practice_answer a where a.municipality_id = s.municipality_id and a.signal_id = s.id))
$$;

-- Answered signals in which nobody found a name: what everybody who works here may read.
create or replace function door.signals_told(municipality uuid) returns setof care.practice_signal language sql stable as $$
  select s.* from care.practice_signal s join care.practice_answer a on a.municipality_id = s.municipality_id and a.signal_id = s.id
  where s.municipality_id = municipality and s.undone_at is null and not a.named and octet_length(s.sealed) > 0 and octet_length(a.sealed) > 0
$$;

-- Words in which a name was found stay two weeks with who wrote them, to write them again without it; then they are gone. Who opens a list sees to it.
create or replace function door.forget_named(municipality uuid) returns void language sql volatile as $$
  update care.practice_signal s set sealed = '' where s.municipality_id = municipality and octet_length(s.sealed) > 0 and exists (select from care.practice_answer a
    where a.municipality_id = s.municipality_id and a.signal_id = s.id and a.named and (a.at at time zone 'Europe/Amsterdam')::date + 14 < door.today())
$$;

create or replace function door.signals_as_json(signals care.practice_signal[]) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(door.signal_of(s) order by s.at desc, s.id), '[]') from unnest(signals) s
$$;

-- E-02: the own signals with their answers, and what others saw.
create or replace function door.signal_list(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform door.forget_named(place);
  perform door.write_log(held, me, 'read', 'done', 'een signaal geven of lezen', 'peerWorker', null, '{}', '{}', 'practiceSignal', null, request);
  return door.peer_frame(held, done) || jsonb_build_object(
    'own', door.signals_as_json(array(select s from care.practice_signal s where s.municipality_id = place and s.author = me and s.undone_at is null and octet_length(s.sealed) > 0)),
    'others', door.signals_as_json(array(select t from door.signals_told(place) t where t.author <> me)));
end $$;

-- Every name that the house holds of these people and families, still sealed: how they are called, the name they have by birth, how the family calls itself, and who stands
-- in a circle that is open to who coordinates. Who stands in a circle kept to oneself is nobody's to try out.
create or replace function door.names_around(municipality uuid, families uuid[], people uuid[]) returns jsonb language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object(
    'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)), '[]')
      from care.person p where p.municipality_id = names_around.municipality and p.id = any(people) and octet_length(p.sealed) > 0),
    'births', (select coalesce(jsonb_agg(jsonb_build_object('id', b.person_id, 'sealed', encode(b.sealed, 'base64'), 'wording', b.wording, 'keyPerson', b.key_person)), '[]')
      from care.birth b where b.municipality_id = names_around.municipality and b.person_id = any(people) and octet_length(b.sealed) > 0),
    'families', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person)), '[]')
      from care.family f where f.municipality_id = names_around.municipality and f.id = any(families) and octet_length(f.sealed) > 0),
    'circle', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person)), '[]')
      from care.circle_member c where c.municipality_id = names_around.municipality and c.family_id = any(families) and c.audience = 'plan' and c.undone_at is null and octet_length(c.sealed) > 0))
$$;

-- Who writes, whether it was done before, and the names that may not stand in it: still sealed, of who asked this peer worker for a talk and of their families.
create or replace function door.signal_for_act(token bytea, operation uuid, hash bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  return jsonb_build_object('municipality', place, 'me', me, 'today', door.today(), 'same', door.peer_act_before(held, operation, hash))
    || door.names_around(place, array(select r.family from door.peer_askers(place, me) r), array(select r.person from door.peer_askers(place, me) r)) || jsonb_build_object('circle', '[]'::jsonb);
end $$;

create or replace function door.keep_signal(token bytea, request uuid, operation uuid, hash bytea, kind text, about text, due date, words bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
begin
  insert into care.practice_signal (municipality_id, id, author, kind, about, at, answer_before, sealed, key_person)
  values (held.municipality_id, operation, me, kind, about, door.now(), due, words, me);
  perform door.write_log(held, me, 'create', 'done', 'een signaal geven of lezen', 'peerWorker', null, '{}', '{}', 'practiceSignal', operation, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', kind));
  perform door.empty_draft(held.municipality_id, held.account_id, case kind when 'signal' then '/signalen' else '/signalen/duidelijker' end);
end $$;

-- Within ten minutes, as long as nobody answered; its words go with it.
create or replace function door.take_signal_back(token bytea, request uuid, operation uuid, hash bytea, signal uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
begin
  update care.practice_signal s set undone_at = door.now(), sealed = '' where s.municipality_id = held.municipality_id and s.id = signal and s.author = me and s.undone_at is null
    and s.at > door.now() - interval '10 minutes' and not exists (select from care.practice_answer a where a.municipality_id = s.municipality_id and a.signal_id = s.id);
  if not found then raise exception 'no such signal' using errcode = 'OP404'; end if;
  perform door.write_log(held, me, 'change', 'done', 'een signaal geven of lezen', 'peerWorker', null, '{}', '{}', 'practiceSignal', signal, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', 'signalGone'));
end $$;

create or replace function door.signals_open(municipality uuid) returns setof care.practice_signal language sql stable as $$
  select s.* from care.practice_signal s where s.municipality_id = municipality and s.undone_at is null and octet_length(s.sealed) > 0
    and not exists (select from care.practice_answer a where a.municipality_id = s.municipality_id and a.signal_id = s.id)
$$;

-- For who answers: what waits, and what was answered.
create or replace function door.signal_desk(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
begin
  perform door.forget_named(place);
  perform door.write_log(held, (door.account_of(held)).person_id, 'read', 'done', 'een signaal geven of lezen', 'administrator', null, '{}', '{}', 'practiceSignal', null, request);
  return door.staff_frame(held, done) || jsonb_build_object('waiting', door.signals_as_json(array(select s from door.signals_open(place) s)),
    'told', door.signals_as_json(array(select s from door.signals_told(place) s)));
end $$;

create or replace function door.answer_for_act(token bytea, operation uuid, hash bytea, signal uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
begin
  if not exists (select from care.practice_signal s where s.municipality_id = held.municipality_id and s.id = signal and s.undone_at is null) then
    raise exception 'no such signal' using errcode = 'OP404';
  end if;
  return jsonb_build_object('municipality', held.municipality_id, 'me', (door.account_of(held)).person_id, 'same', door.peer_act_before(held, operation, hash));
end $$;

-- Of two answers at the same moment the first stands.
create or replace function door.answer_signal(token bytea, request uuid, operation uuid, hash bytea, signal uuid, name_found boolean, words bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  me uuid := (door.account_of(held)).person_id;
begin
  perform from care.practice_signal s where s.municipality_id = held.municipality_id and s.id = signal for update;
  if not exists (select from door.signals_open(held.municipality_id) s where s.id = signal) then return false; end if;
  insert into care.practice_answer (municipality_id, id, signal_id, answered_by, at, named, sealed, key_person)
  values (held.municipality_id, operation, signal, me, door.now(), name_found, words, me);
  perform door.write_log(held, me, 'create', 'done', 'een signaal geven of lezen', 'administrator', null, '{}', '{}', 'practiceSignal', signal, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', case when name_found then 'named' else 'answered' end));
  perform door.empty_draft(held.municipality_id, held.account_id, '/beheer/signalen/' || signal);
  return true;
end $$;

-- What everybody who works here reads.
create or replace function door.signals_read(token bytea, request uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.seeker_of(token);
begin
  if not door.works(held.municipality_id, door.person_of(held)) then raise exception 'no pass' using errcode = 'OP404'; end if;
  perform door.write_log(held, door.person_of(held), 'read', 'done', 'een signaal geven of lezen', 'worker', null, '{}', '{}', 'practiceSignal', null, request);
  return jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, door.account_of(held)),
    'told', door.signals_as_json(array(select s from door.signals_told(held.municipality_id) s)));
end $$;

-- How many signals wait, for the first page of who answers them.
create or replace function door.signals_waiting(municipality uuid) returns bigint language sql stable as $$ select count(*) from door.signals_open(municipality) $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('signal_of', 'forget_named', 'signals_told', 'signals_as_json', 'signal_list', 'names_around', 'signal_for_act', 'keep_signal', 'take_signal_back', 'signals_open', 'signal_desk', 'answer_for_act',
      'answer_signal', 'signals_read', 'signals_waiting') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on care.practice_signal to onsplan_door;
grant select on care.circle_member, care.birth to onsplan_door;
grant select, insert on care.practice_answer to onsplan_door;
grant execute on function door.signal_list, door.signal_for_act, door.keep_signal, door.take_signal_back, door.signal_desk, door.answer_for_act, door.answer_signal, door.signals_read to onsplan_web;
