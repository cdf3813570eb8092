-- What a peer worker sees: the own talks, and of requests that nobody took yet only what for, by a youth or a grown-up, and since when. The words come along for
-- who took it, until who asked says whether it was of use. Each look leaves its row.
create or replace function door.peer_at_work(token bytea) returns entry.session language plpgsql volatile set search_path = pg_catalog as $$
declare held entry.session := door.seeker_of(token);
begin
  if not exists (select from care.worker w where w.municipality_id = held.municipality_id and w.person_id = door.person_of(held) and w.role = 'peerWorker'
    and door.works(w.municipality_id, w.person_id)) then raise exception 'no pass' using errcode = 'OP404'; end if;
  return held;
end $$;

-- The requests that this peer worker may know of: the own ones that run, and those of other families that nobody took, or that somebody took who stopped working here or has no
-- certificate any more: that one reads it like the others, without name and words.
create or replace function door.open_peer_requests(municipality uuid, me uuid) returns table (id uuid, family uuid, person uuid, what text, asked_at timestamptz, answer_before date,
  first_on date, young boolean, mine boolean) language sql stable as $$
  select r.id, r.family_id, r.person_id, r.what, r.asked_at, r.answer_before, r.first_contact_on, coalesce(door.age_on(b.born_on, door.today()) < 18, false), coalesce(r.matched_with = me, false) and door.peer_comes(municipality, me)
  from care.peer_request r join care.family_member m on m.municipality_id = r.municipality_id and m.family_id = r.family_id and m.person_id = r.person_id
    and (m.until_on is null or m.until_on > door.today())
  left join care.birth b on b.municipality_id = r.municipality_id and b.person_id = r.person_id
  where r.municipality_id = municipality and r.undone_at is null and r.ended_at is null and octet_length(r.sealed) > 0 and (r.matched_with = me or not door.peer_comes(municipality, r.matched_with))
    -- Nobody from the own family, and from there on only who took it: neither who ever had a place there, nor about whom a concern is.
    and not exists (select from door.present_members(municipality, r.family_id) own where own.person = me)
    and not exists (select from care.peer_return b where b.municipality_id = municipality and b.request_id = r.id and b.peer_id = me)
    and (r.matched_with = me or not door.had_place(municipality, r.family_id, me)
      and not exists (select from safety.safety_file f where f.municipality_id = municipality and f.family_id = r.family_id and me = any(f.concern_about)))
$$;

-- The first conversation to which a request asks a peer worker along: when it is and whom one would like. None after a "nee", which takes no more than one tap.
create or replace function door.peer_along(municipality uuid, asked uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('on', t.planned_on, 'at', t.planned_at, 'kind', s.kind, 'isHeld', t.held_at is not null, 'isCancelled', t.held_at is null and exists (select from care.start_voice v
      where v.municipality_id = municipality and v.talk_id = t.id and v.kind = 'cancelled' and v.undone_at is null))
  from care.peer_at_start s join care.start_talk t on t.municipality_id = s.municipality_id and t.family_id = s.family_id and t.id = s.talk_id and s.person_id = any(t.invited)
  where s.municipality_id = municipality and s.request_id = asked and s.undone_at is null and not exists (select from care.start_voice v where v.municipality_id = municipality
    and v.talk_id = t.id and v.author = s.person_id and v.kind = 'peer' and v.value = 'no' and v.undone_at is null)
$$;

-- What somebody who works here asks a peer worker to think about, and nobody answered yet; no name stands in it.
create or replace function door.open_advice(municipality uuid, me uuid) returns table (id uuid, answer_before date) language sql stable as $$
  select q.id, q.answer_before from care.peer_advice q where q.municipality_id = municipality and q.asked_by <> me and q.undone_at is null and octet_length(q.sealed) > 0
    and not exists (select from care.peer_advice_answer a where a.municipality_id = municipality and a.advice_id = q.id)
    -- It may be about the own family of this peer worker, who would know it again.
    and not exists (select from care.family_member m where m.municipality_id = municipality and m.person_id = me and door.had_place(municipality, m.family_id, q.asked_by))
$$;

-- Who ever asked this peer worker for a talk, also where he or she gave it back.
create or replace function door.peer_askers(municipality uuid, me uuid) returns table (person uuid, family uuid) language sql stable as $$
  select r.person_id, r.family_id from care.peer_request r where r.municipality_id = municipality and r.matched_with = me
  union select b.person_id, b.family_id from care.peer_return b where b.municipality_id = municipality and b.peer_id = me
$$;

-- Whether this peer worker may read what is asked about a family: certified and coached, did not give it back, and has or had nothing to do with it, nor with another
-- family where one of them belongs or belonged, such as the home of a new partner.
create or replace function door.is_peer_free(municipality uuid, family uuid, me uuid, asked uuid) returns boolean language sql stable as $$
  select door.peer_is_certified(municipality, me) and door.peer_coach(municipality, me) is not null and not exists (select from (
      select distinct o.family_id as id from care.family_member m join care.family_member o on o.municipality_id = m.municipality_id and o.person_id = m.person_id
      where m.municipality_id = municipality and m.family_id = family) near where door.had_place(municipality, near.id, me)
        or exists (select from door.peer_askers(municipality, me) k where k.family = near.id)
        or exists (select from safety.safety_file f where f.municipality_id = municipality and f.family_id = near.id and me = any(f.concern_about)))
    and not exists (select from care.family_advice_reader b where b.municipality_id = municipality and b.advice_id = asked and b.peer_id = me and b.ended_at is not null)
    and not exists (select from care.family_advice_answer a where a.municipality_id = municipality and a.family_id = family and a.advice_id = asked)
$$;
-- What is asked about named persons with the yes of all of them: for one certified peer worker with a coach, who has or had nothing to do with that family.
create or replace function door.open_family_advice(municipality uuid, me uuid) returns table (id uuid, family uuid, subjects uuid[], answer_before date, mine boolean) language sql stable as $$
  select q.id, q.family_id, q.subjects, q.until_on, t.peer_id is not null from care.family_advice q left join care.family_advice_reader t on t.municipality_id = q.municipality_id
    and t.family_id = q.family_id and t.advice_id = q.id and t.ended_at is null and door.works(municipality, t.peer_id) and door.is_peer_free(municipality, q.family_id, t.peer_id, q.id)
  where q.municipality_id = municipality and q.until_on >= door.today() and q.author <> me and octet_length(q.sealed) > 0 and coalesce(t.peer_id = me, true) and door.is_advice_let(q) and door.is_peer_free(municipality, q.family_id, me, q.id)
$$;
create or replace function door.peer_frame(held entry.session, done uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, a), 'card', door.own_peer_card(held.municipality_id, a.person_id),
    'certified', door.peer_is_certified(held.municipality_id, a.person_id), 'coach', (select jsonb_build_object('id', c.id, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording,
      'keyPerson', c.key_person) from care.person c where c.municipality_id = held.municipality_id and c.id = door.peer_coach(held.municipality_id, a.person_id)),
    'done', (select o.answer from care.operation o
      where o.municipality_id = held.municipality_id and o.account_id = held.account_id and o.id = done and o.at > door.now() - interval '10 minutes'))
  from entry.account a where a.municipality_id = held.municipality_id and a.id = held.account_id
$$;

create or replace function door.peer_list(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, me, 'read', 'done', 'praten met iemand die dit kent', 'peerWorker', null,
    array(select o.person from door.open_peer_requests(place, me) o where o.mine order by o.person), array['story'], 'peerRequest', null, request);
  return door.peer_frame(held, done) || jsonb_build_object('advice', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'answerBefore', a.answer_before, 'withFamily', a.named) order by a.answer_before, a.id), '[]')
    from (select o.id, o.answer_before, false as named from door.open_advice(place, me) o union all select f.id, f.answer_before, true from door.open_family_advice(place, me) f) a), 'firstTalks', (select count(*) from jsonb_array_elements(door.first_talks_known(place, me, true)) f where not (f ->> 'mine')::boolean), 'requests', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'what', o.what, 'askedAt', o.asked_at,
      'answerBefore', o.answer_before, 'firstOn', o.first_on, 'young', o.young, 'mine', o.mine, 'along', door.peer_along(place, o.id), 'name', case when o.mine then
        (select jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)
          from care.person p where p.municipality_id = place and p.id = o.person) end) order by coalesce(o.first_on, o.answer_before), o.asked_at, o.id), '[]')
    from door.open_peer_requests(place, me) o));
end $$;

-- One talk. Where the own story is open to this peer worker, the way to it comes along.
create or replace function door.peer_page(token bytea, request uuid, asked uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
begin
  select * into seen from door.open_peer_requests(place, me) o where o.id = asked;
  if seen.id is null then raise exception 'no such request' using errcode = 'OP404'; end if;
  perform door.write_log(held, me, 'read', 'done', 'praten met iemand die dit kent', 'peerWorker', case when seen.mine then seen.family end,
    case when seen.mine then array[seen.person] else '{}' end, array['story'], 'peerRequest', asked, request);
  return door.peer_frame(held, done) || (select jsonb_build_object('id', r.id, 'what', r.what, 'askedAt', r.asked_at, 'answerBefore', r.answer_before, 'firstOn', r.first_contact_on,
      'young', seen.young, 'mine', seen.mine, 'along', door.peer_along(place, r.id)) || case when not seen.mine then '{}' else jsonb_build_object(
      'words', jsonb_build_object('id', r.id, 'sealed', encode(r.sealed, 'base64'), 'wording', r.wording, 'keyPerson', r.key_person),
      'name', (select jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)
        from care.person p where p.municipality_id = place and p.id = r.person_id),
      'reads', (select l.subject from door.live_shares(place, r.family_id) l where l.reader = me and l.subject = r.person_id and l.topic = 'story' limit 1),
      'notes', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'at', n.at, 'rightAt', n.right_at, 'sealed', encode(n.sealed, 'base64'), 'wording', n.wording,
          'keyPerson', n.key_person) order by n.at desc, n.id), '[]')
        from care.peer_note n where n.municipality_id = place and n.request_id = r.id and n.author = me and n.undone_at is null and octet_length(n.sealed) > 0),
      'family', r.family_id) end
    from care.peer_request r where r.municipality_id = place and r.id = asked);
end $$;

-- Sent before under this id: whether it is the same act. Null: it is new.
create or replace function door.peer_act_before(held entry.session, operation uuid, hash bytea) returns boolean language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(operation::text, 0));
  return (select o.body_hash = hash from care.operation o where o.municipality_id = held.municipality_id and o.account_id = held.account_id and o.id = operation);
end $$;

-- Who acts, and whether it was done before: asked before anything is sealed.
create or replace function door.peer_for_act(token bytea, operation uuid, hash bytea, asked uuid default null) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.peer_at_work(token);
begin
  return jsonb_build_object('municipality', held.municipality_id, 'me', door.person_of(held), 'today', door.today(), 'same', door.peer_act_before(held, operation, hash),
    'person', (select o.person from door.open_peer_requests(held.municipality_id, door.person_of(held)) o where o.id = asked and o.mine));
end $$;

create or replace function door.keep_peer_card(token bytea, request uuid, operation uuid, hash bytea, certified date, words bytea, due date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
begin
  insert into care.peer_card (municipality_id, id, person_id, certified_on, at, sealed, key_person) values (held.municipality_id, operation, me, certified, door.now(), words, me);
  -- Reading stops with the certificate: what was opened for a talk is opened anew by who asked, once somebody else saw the new day.
  if not door.peer_is_certified(held.municipality_id, me) then
    update care.share s set withdrawn_by = me, withdrawn_at = door.now() from care.peer_request r where r.municipality_id = held.municipality_id and r.matched_with = me
      and r.ended_at is null and r.undone_at is null and s.municipality_id = r.municipality_id and s.family_id = r.family_id and s.subject = r.person_id and s.reader = me and s.withdrawn_at is null;
    -- Others may take it before a new day, as after giving it back: until then who coordinates hears of nobody who waits.
    update care.peer_request r set answer_before = greatest(r.answer_before, due) where r.municipality_id = held.municipality_id and r.matched_with = me and r.ended_at is null and r.undone_at is null;
  end if;
  perform door.empty_draft(held.municipality_id, held.account_id, '/gesprekken/rolkaart');
  perform door.write_log(held, me, 'create', 'done', 'praten met iemand die dit kent', 'peerWorker', null, '{}', '{}', 'peerCard', operation, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', 'card'));
end $$;

-- Acts on one request come one after the other, also those of who asked (requestsOneByOne in peers): first the person, then the row.
create or replace function door.hold_peer_request(municipality uuid, asked uuid) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(r.person_id || ' peer', 2)) from care.peer_request r where r.municipality_id = municipality and r.id = asked;
  perform from care.peer_request r where r.municipality_id = municipality and r.id = asked for update;
end $$;

-- What a peer worker did in one talk: the line that who asked reads, and the act, which is done once however often it is sent.
create or replace function door.keep_talk_act(held entry.session, family uuid, person uuid, asked uuid, did text, request uuid, operation uuid, hash bytea, said text) returns void
  language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform door.write_log(held, door.person_of(held), did, 'done', 'praten met iemand die dit kent', 'peerWorker', family, array[person], array['story'], 'peerRequest', asked, request);
  insert into care.operation (municipality_id, account_id, id, family_id, body_hash, answer, at)
  values (held.municipality_id, held.account_id, operation, family, hash, jsonb_build_object('said', said), door.now());
end $$;

-- Takes a request: no first contact without a role card, a confirmed certificate and a coach (D-PEE-02, D-PEE-05, D-PEE-08). Of two at the same moment the first has it.
create or replace function door.take_peer_request(token bytea, request uuid, asked uuid, operation uuid, hash bytea, first_on date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
begin
  perform door.hold_peer_request(place, asked);
  select * into seen from door.open_peer_requests(place, me) o where o.id = asked and not o.mine;
  if seen.id is null then raise exception 'no such request' using errcode = 'OP404'; end if;
  if not door.peer_is_certified(place, me) or door.peer_coach(place, me) is null or first_on < door.today() then return false; end if;
  perform door.close_for_peer(place, asked);
  update care.peer_request r set matched_with = me, matched_at = door.now(), first_contact_on = first_on where r.municipality_id = place and r.id = asked;
  perform door.keep_talk_act(held, seen.family, seen.person, asked, 'change', request, operation, hash, 'taken');
  return true;
end $$;

-- Gives the own talk back: what was shared for it closes the same moment, and others may take it before a new day.
create or replace function door.give_back_peer_request(token bytea, request uuid, asked uuid, operation uuid, hash bytea, because text, due date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
begin
  perform door.hold_peer_request(place, asked);
  select * into seen from door.open_peer_requests(place, me) o where o.id = asked and o.mine;
  if seen.id is null then raise exception 'no such request' using errcode = 'OP404'; end if;
  insert into care.peer_return (municipality_id, family_id, id, request_id, person_id, peer_id, taken_at, first_contact_on, at, reason)
  select place, r.family_id, operation, r.id, r.person_id, me, r.matched_at, r.first_contact_on, door.now(), because from care.peer_request r where r.municipality_id = place and r.id = asked;
  update care.peer_request r set matched_with = null, matched_at = null, first_contact_on = null, answer_before = due where r.municipality_id = place and r.id = asked;
  update care.share s set withdrawn_by = me, withdrawn_at = door.now() where s.municipality_id = place and s.family_id = seen.family and s.subject = seen.person and s.reader = me
    and s.withdrawn_at is null;
  perform door.keep_talk_act(held, seen.family, seen.person, asked, 'change', request, operation, hash, 'givenBack');
end $$;

drop function if exists door.write_peer_note(bytea, uuid, uuid, uuid, bytea, bytea, uuid);
-- Writes a note to the own talk, or takes the own note back within ten minutes, as long as nobody said that it is right.
create or replace function door.write_peer_note(token bytea, request uuid, asked uuid, operation uuid, hash bytea, words bytea, undone uuid, heavy boolean) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
begin
  perform door.hold_peer_request(place, asked);
  select * into seen from door.open_peer_requests(place, me) o where o.id = asked and o.mine;
  if seen.id is null then raise exception 'no such request' using errcode = 'OP404'; end if;
  if undone is null then
    insert into care.peer_note (municipality_id, family_id, id, request_id, person_id, author, at, sealed, key_person)
    values (place, seen.family, operation, asked, seen.person, me, door.now(), words, seen.person);
    perform door.empty_draft(place, held.account_id, '/gesprekken/' || asked || '/notitie');
    if heavy then insert into care.peer_heavy (municipality_id, id, peer_id, at) values (place, gen_random_uuid(), me, door.now()); end if;
  else
    update care.peer_note n set undone_at = door.now() where n.municipality_id = place and n.request_id = asked and n.id = undone and n.author = me
      and n.right_at is null and n.undone_at is null and n.at > door.now() - interval '10 minutes';
    if not found then raise exception 'no such note' using errcode = 'OP404'; end if;
    perform door.need_no_call(place, me, (select n.at from care.peer_note n where n.municipality_id = place and n.id = undone));
  end if;
  perform door.keep_talk_act(held, seen.family, seen.person, asked, case when undone is null then 'create' else 'change' end, request, operation, hash, case when undone is not null then 'noteGone' when heavy then 'noteHeavy' else 'note' end);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('keep_talk_act', 'peer_at_work', 'open_peer_requests', 'peer_along', 'open_advice', 'is_peer_free', 'open_family_advice', 'peer_frame',
      'peer_list', 'peer_page', 'peer_act_before', 'peer_for_act', 'keep_peer_card', 'hold_peer_request', 'take_peer_request', 'give_back_peer_request', 'write_peer_note',
      'peer_askers') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant update on care.peer_request to onsplan_door;
grant select on care.peer_advice, care.peer_advice_answer, care.family_advice_reader, care.peer_at_start, care.start_talk, care.start_voice to onsplan_door;
grant insert on care.peer_return to onsplan_door;
grant insert on care.peer_card to onsplan_door;
grant insert, update on care.peer_note to onsplan_door;
grant execute on function door.peer_list, door.peer_page, door.peer_for_act, door.keep_peer_card, door.take_peer_request, door.give_back_peer_request, door.write_peer_note to onsplan_web;
