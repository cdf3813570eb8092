-- A first talk belongs to no family: nobody reads these tables. A peer worker who takes such talks knows that one waits and by when; from that day on so do the
-- workers of the local teams. The words open to who took it, until it has ended; each look leaves its row. Then everything of it is destroyed.
select door.only_through_functions('care.first_talk_duty');
select door.only_through_functions('care.first_talk');
select door.only_through_functions('care.first_talk_act');
select door.undone_in_time('care.first_talk_act', 'at');

-- Whether this peer worker may have a first contact now and says to take these talks (D-PEE-02, D-PEE-05, D-PEE-08).
create or replace function door.takes_first_talks(municipality uuid, person uuid, kind text) returns boolean language sql stable as $$
  select exists (select from care.first_talk_duty d join care.worker w on w.municipality_id = municipality and w.person_id = person and w.role = 'peerWorker'
      where d.municipality_id = municipality and d.person_id = person and d.kind = takes_first_talks.kind and d.until_at is null)
    and door.works(municipality, person) and door.peer_is_certified(municipality, person) and door.peer_coach(municipality, person) is not null
$$;

-- Where somebody is there for a first talk, and for whom. Public, and it names nobody.
create or replace function door.first_talk_places() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'kinds', k.kinds) order by m.name), '[]') from care.municipality m
  cross join lateral (select array_agg(distinct d.kind order by d.kind) as kinds from care.first_talk_duty d
    where d.municipality_id = m.id and d.until_at is null and door.takes_first_talks(m.id, d.person_id, d.kind)) k where k.kinds is not null
$$;

-- What was asked under this id before: null, the same, or something else.
create or replace function door.first_talk_before(municipality uuid, talk uuid, hash bytea) returns jsonb language sql stable as $$
  select jsonb_build_object('same', t.body_hash = hash, 'dueOn', t.answer_before) from care.first_talk t where t.municipality_id = municipality and t.id = talk
$$;

-- Whether a stranger may ask now, before anything is sealed. Questions and first talks are counted together: one bound for one address.
create or replace function door.may_ask_talk(address bytea, municipality uuid, talk uuid, kind text, hash bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(talk::text, 0));
  return coalesce(door.first_talk_before(municipality, talk, hash), case
    when door.asked_enough(address, municipality) then '{"problem": "tooOften"}'
    when not door.takes_talks_in(municipality, kind) then '{"problem": "nobody"}' else '{}' end::jsonb);
end $$;

create or replace function door.takes_talks_in(municipality uuid, kind text) returns boolean language sql stable as $$
  select exists (select from jsonb_array_elements(door.first_talk_places()) p where p ->> 'id' = municipality::text and p -> 'kinds' ? kind)
$$;

-- Keeps it, and counts it: also for whoever did not look first whether it may be asked.
create or replace function door.ask_first_talk(address bytea, municipality uuid, talk uuid, hash bytea, kind text, due date, words bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare before jsonb;
begin
  perform pg_advisory_xact_lock(hashtextextended(talk::text, 0));
  before := door.first_talk_before(municipality, talk, hash);
  if before is not null then return before; end if;
  if door.asks_too_often(address, municipality) then return '{"problem": "tooOften"}'; end if;
  if not door.takes_talks_in(municipality, kind) then return '{"problem": "nobody"}'; end if;
  insert into care.first_talk (municipality_id, id, kind, asked_at, answer_before, body_hash, sealed, key_person) values (municipality, talk, kind, door.now(), due, hash, words, talk);
  return door.first_talk_before(municipality, talk, hash);
end $$;

-- Who has a first talk, and since when: who took it last and did not give it back.
create or replace function door.first_talk_held(municipality uuid, talk uuid) returns table (person uuid, since timestamptz) language sql stable as $$
  select l.person_id, l.at from (select a.kind, a.person_id, a.at from care.first_talk_act a where a.municipality_id = municipality and a.talk_id = talk
      and a.kind in ('taken', 'givenBack') order by a.at desc, a.id desc limit 1) l where l.kind = 'taken'
$$;

-- The first talks that have not ended, as this person may know of them: the own ones; those of the own kind that nobody has; and for a local team those that nobody
-- had in time. Who took one two days ago and did nothing until that day is taken to be away.
create or replace function door.open_first_talks(municipality uuid, me uuid, peer boolean) returns table (id uuid, kind text, asked_at timestamptz, answer_before date, mine boolean)
  language sql stable as $$
  select o.id, o.kind, o.asked_at, o.answer_before, o.mine from (
    select t.id, t.kind, t.asked_at, t.answer_before, t.answer_before <= door.today() as is_late, h.person, h.since, coalesce(h.person = me, false) and (not peer or door.peer_comes(municipality, me)) as mine
    from care.first_talk t left join lateral door.first_talk_held(municipality, t.id) h on true
    where t.municipality_id = municipality and octet_length(t.sealed) > 0 and not exists (select from care.first_talk_act e where e.municipality_id = municipality
      and e.talk_id = t.id and e.undone_at is null and e.kind not in ('taken', 'givenBack'))
  ) o where o.mine or (o.person is null or not (door.peer_comes(municipality, o.person) or door.is_of_team(municipality, o.person)) or o.is_late and o.since < door.now() - interval '2 days')
    and case when peer then door.takes_first_talks(municipality, me, o.kind) else o.is_late end
$$;

-- Days only, for the first page of a peer worker and for the worklist of a local team; null for who is of no such team.
create or replace function door.first_talks_known(municipality uuid, me uuid, peer boolean) returns jsonb language sql stable as $$
  select case when peer or door.is_of_team(municipality, me) then (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'dueOn', o.answer_before, 'mine', o.mine,
    'askedAt', o.asked_at) order by o.answer_before, o.asked_at, o.id), '[]') from door.open_first_talks(municipality, me, peer) o) end
$$;

create or replace function door.first_talker(token bytea, peer boolean) returns entry.session language plpgsql volatile set search_path = pg_catalog as $$
begin
  if peer then return door.peer_at_work(token); end if;
  return door.member_of_team(token);
end $$;

create or replace function door.log_first_talk(held entry.session, peer boolean, did text, talk uuid, request uuid) returns void language sql volatile as $$
  select door.write_log(held, door.person_of(held), did, 'done', case when peer then 'praten met iemand die dit kent' else 'een eerste vraag beantwoorden' end,
    case when peer then 'peerWorker' else 'contactPerson' end, null, '{}', '{}', 'firstTalk', talk, request)
$$;

-- What every page about first talks opens with: who looks, and what an act just did.
create or replace function door.first_talk_frame(held entry.session, peer boolean, done uuid) returns jsonb language sql stable as $$
  select case when peer then door.peer_frame(held, null) else jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, a)) end
    || jsonb_build_object('did', (select o.answer || jsonb_build_object('at', o.at) from care.operation o where o.municipality_id = held.municipality_id
      and o.account_id = held.account_id and o.id = done and o.answer ? 'firstTalk' and o.at > door.now() - interval '10 minutes'))
  from entry.account a where a.municipality_id = held.municipality_id and a.id = held.account_id
$$;

-- For a peer worker: the first names of the own talks, of the others only for whom and by when; and which talks one takes.
create or replace function door.first_talk_list(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.first_talker(token, true);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform door.log_first_talk(held, true, 'read', null, request);
  return door.first_talk_frame(held, true, done) || jsonb_build_object('duty', (select coalesce(jsonb_agg(d.kind order by d.kind), '[]') from care.first_talk_duty d
      where d.municipality_id = place and d.person_id = me and d.until_at is null),
    'talks', (select coalesce(jsonb_agg(each || jsonb_build_object('words', case when (each ->> 'mine')::boolean then jsonb_build_object('id', t.id,
        'sealed', encode(t.sealed, 'base64'), 'wording', t.wording, 'keyPerson', t.key_person) end)), '[]')
      from jsonb_array_elements(door.first_talks_known(place, me, true)) each join care.first_talk t on t.municipality_id = place and t.id = (each ->> 'id')::uuid));
end $$;

-- One first talk. Its words come along for who took it; who ended it sees for ten minutes that it has ended, and no word of it.
create or replace function door.first_talk_page(token bytea, request uuid, talk uuid, done uuid, peer boolean) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.first_talker(token, peer);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen jsonb;
begin
  select each || jsonb_build_object('ended', null, 'words', case when (each ->> 'mine')::boolean then jsonb_build_object('id', t.id, 'sealed', encode(t.sealed, 'base64'),
      'wording', t.wording, 'keyPerson', t.key_person) end) into seen
    from jsonb_array_elements(door.first_talks_known(place, me, peer)) each join care.first_talk t on t.municipality_id = place and t.id = talk where each ->> 'id' = talk::text;
  if seen is null then
    select jsonb_build_object('id', t.id, 'kind', t.kind, 'dueOn', t.answer_before, 'askedAt', t.asked_at, 'mine', false, 'words', null, 'ended', a.kind) into seen
      from care.first_talk_act a join care.first_talk t on t.municipality_id = place and t.id = talk where a.municipality_id = place and a.talk_id = talk and a.person_id = me
        and a.undone_at is null and a.kind not in ('taken', 'givenBack') and a.at > door.now() - interval '10 minutes';
  end if;
  if seen is null then raise exception 'no such talk' using errcode = 'OP404'; end if;
  perform door.log_first_talk(held, peer, 'read', talk, request);
  return door.first_talk_frame(held, peer, done) || seen;
end $$;

-- Takes first talks of these kinds from now on, and of no other. What somebody has stays with that person.
create or replace function door.set_first_talk_duty(token bytea, request uuid, operation uuid, hash bytea, kinds text[]) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.first_talker(token, true);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  same boolean := door.peer_act_before(held, operation, hash);
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  perform pg_advisory_xact_lock(hashtextextended(me || ' first talks', 0));
  update care.first_talk_duty d set until_at = greatest(d.from_at, door.now()) where d.municipality_id = place and d.person_id = me and d.until_at is null and not d.kind = any(kinds);
  insert into care.first_talk_duty (municipality_id, id, person_id, kind, from_at) select place, operation, me, k, door.now() from unnest(kinds) k
    where not exists (select from care.first_talk_duty d where d.municipality_id = place and d.person_id = me and d.kind = k and d.until_at is null);
  perform door.log_first_talk(held, true, 'change', null, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('firstTalk', case when kinds = '{}' then 'offDuty' else 'onDuty' end));
  return '{"same": true}';
end $$;

-- One act on one first talk: taking it, giving it back, how it ended, or the own ending taken back. Acts on one talk come one after the other; of two who take it
-- the first has it. Heavy: a peer worker wants to be called by the coach; with whom the talk was does not stand there.
create or replace function door.write_first_talk_act(token bytea, request uuid, talk uuid, operation uuid, hash bytea, peer boolean, what text, heavy boolean) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.first_talker(token, peer);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  same boolean := door.peer_act_before(held, operation, hash);
  seen record;
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  perform from care.first_talk t where t.municipality_id = place and t.id = talk for update;
  if what = 'undone' then
    update care.first_talk_act a set undone_at = door.now() where a.municipality_id = place and a.talk_id = talk and a.person_id = me and a.undone_at is null
      and a.kind not in ('taken', 'givenBack') and a.at > door.now() - interval '10 minutes';
    if not found then raise exception 'no such act' using errcode = 'OP404'; end if;
    perform door.need_no_call(place, me, (select max(a.at) from care.first_talk_act a where a.municipality_id = place and a.talk_id = talk and a.person_id = me and a.undone_at = door.now()));
  else
    select * into seen from door.open_first_talks(place, me, peer) o where o.id = talk;
    if seen.id is null or not seen.mine and what <> 'taken' then raise exception 'no such talk' using errcode = 'OP404'; end if;
    if not (seen.mine and what = 'taken') then
      insert into care.first_talk_act (municipality_id, id, talk_id, kind, person_id, at) values (place, operation, talk, what, me, door.now());
    end if;
    if heavy and peer then insert into care.peer_heavy (municipality_id, id, peer_id, at) values (place, gen_random_uuid(), me, door.now()); end if;
  end if;
  perform door.log_first_talk(held, peer, 'change', talk, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('firstTalk', what));
  return '{"same": true}';
end $$;

-- For the job: what ended fourteen days ago, and what was asked twenty-eight days ago and ended in nothing or without contact, loses its words; and where somebody
-- wants to talk no longer as soon as that cannot be taken back.
create or replace function door.first_talks_over(most integer) returns table (municipality uuid, talk uuid) language plpgsql volatile security definer set search_path = pg_catalog as $$
declare each record;
begin
  for each in select t.municipality_id, t.id from care.first_talk t left join care.first_talk_act e on e.municipality_id = t.municipality_id and e.talk_id = t.id and e.undone_at is null
        and e.kind not in ('taken', 'givenBack') where case when e.id is null then t.asked_at < door.now() - interval '28 days'
        else e.at < door.now() - case when e.kind = 'noLonger' or e.kind = 'notReached' and t.asked_at < door.now() - interval '28 days' then interval '11 minutes'
          else interval '14 days' end end order by t.asked_at limit most for update of t skip locked loop
    update care.first_talk t set sealed = '' where t.municipality_id = each.municipality_id and t.id = each.id;
    municipality := each.municipality_id; talk := each.id;
    return next;
  end loop;
end $$;

-- Once the key is gone the row goes too, with who had it and how it ended, also where acts that were done once stand: nothing is left that says that somebody asked.
create or replace function door.first_talk_gone(municipality uuid, talk uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update care.operation o set answer = '{}' from care.first_talk_act a join care.first_talk t on t.municipality_id = a.municipality_id and t.id = a.talk_id
    join entry.account w on w.municipality_id = a.municipality_id and w.person_id = a.person_id
    where a.municipality_id = municipality and a.talk_id = talk and t.sealed = '' and o.municipality_id = municipality and o.account_id = w.id and o.id = a.id;
  delete from care.first_talk_act a using care.first_talk t where t.municipality_id = municipality and t.id = talk and t.sealed = '' and a.municipality_id = municipality and a.talk_id = talk;
  delete from care.first_talk t where t.municipality_id = municipality and t.id = talk and t.sealed = '';
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('takes_first_talks', 'first_talk_places', 'first_talk_before', 'takes_talks_in', 'may_ask_talk',
      'ask_first_talk', 'first_talk_held', 'open_first_talks', 'first_talks_known', 'first_talker', 'log_first_talk', 'first_talk_frame', 'first_talk_list', 'first_talk_page',
      'set_first_talk_duty', 'write_first_talk_act', 'first_talks_over', 'first_talk_gone') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on care.first_talk_duty to onsplan_door;
grant select, insert, update, delete on care.first_talk, care.first_talk_act to onsplan_door;
grant execute on function door.first_talk_places, door.may_ask_talk, door.ask_first_talk, door.first_talk_list, door.first_talk_page, door.set_first_talk_duty,
  door.write_first_talk_act to onsplan_web;
grant execute on function door.first_talks_over, door.first_talk_gone to onsplan_job;
