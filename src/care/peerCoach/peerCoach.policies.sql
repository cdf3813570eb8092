-- Who coaches a peer worker, and whether somebody else saw the certificate. A coach reads names of own peer workers and who wants to be called, and nothing of a family.

-- Who may coach: who works here with families, and not a peer worker.
create or replace function door.may_coach(municipality uuid, person uuid) returns boolean language sql stable as $$
  select door.works(municipality, person) and exists (select from care.worker w where w.municipality_id = municipality and w.person_id = person
    and w.role not in ('peerWorker', 'administrator', 'privacyOfficer'))
$$;

create or replace function door.peer_workers(municipality uuid) returns setof uuid language sql stable as $$
  select w.person_id from care.worker w where w.municipality_id = municipality and w.role = 'peerWorker' and door.works(municipality, w.person_id)
$$;

-- Since when a talk was heavy and nobody called.
create or replace function door.heavy_since(municipality uuid, peer uuid) returns timestamptz language sql stable as $$
  select min(h.at) from care.peer_heavy h where h.municipality_id = municipality and h.peer_id = peer and h.called_at is null
$$;

-- The desk: every peer worker with what there is before a first contact, and who may coach.
create or replace function door.peer_desk(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, (door.account_of(held)).person_id, 'read', 'done', 'mensen en rollen beheren', 'administrator', null, array(select door.peer_workers(place)), '{}', 'peerCard', null,
    request);
  return door.staff_frame(held, done) || jsonb_build_object(
    'peers', (select coalesce(jsonb_agg(jsonb_build_object('name', door.sealed_name(place, p.id), 'certified', door.peer_is_certified(place, p.id), 'coach', door.sealed_name(place, door.peer_coach(place, p.id)),
        'certifiedOn', (select c.certified_on from care.peer_card c where c.municipality_id = place and c.person_id = p.id order by c.at desc, c.id desc limit 1)) order by p.id), '[]')
      from door.peer_workers(place) p(id)),
    'coaches', (select coalesce(jsonb_agg(door.sealed_name(place, w.person_id) order by w.person_id), '[]') from care.worker w
      where w.municipality_id = place and door.may_coach(place, w.person_id)));
end $$;

-- Names a coach, or says that the certificate of this day was seen. Sent twice it was done once.
create or replace function door.ready_peer(token bytea, request uuid, operation uuid, hash bytea, peer uuid, coach uuid, seen_on date) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  me uuid := (door.account_of(held)).person_id;
  place uuid := held.municipality_id;
  same boolean := door.peer_act_before(held, operation, hash);
begin
  if same is not null then return case when same then 'done' else 'changed' end; end if;
  if not peer in (select door.peer_workers(place)) then raise exception 'no such peer worker' using errcode = 'OP404'; end if;
  if seen_on is null then
    if coach is null or not door.may_coach(place, coach) then return 'choose'; end if;
    insert into care.peer_coach (municipality_id, id, peer_id, coach_id, named_by, at) values (place, operation, peer, coach, me, door.now());
  else
    if seen_on > door.today() or door.peer_is_certified(place, peer) or seen_on is distinct from (select c.certified_on from care.peer_card c
      where c.municipality_id = place and c.person_id = peer order by c.at desc, c.id desc limit 1) then return 'conflict'; end if;
    insert into care.peer_certificate (municipality_id, id, peer_id, certified_on, confirmed_by, at) values (place, operation, peer, seen_on, me, door.now());
  end if;
  perform door.write_log(held, me, 'change', 'done', 'mensen en rollen beheren', 'administrator', null, array[peer], '{}', 'peerCard', peer, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', case when seen_on is null then 'coachNamed' else 'certified' end, 'person', peer));
  return 'done';
end $$;

-- The page of a coach: own peer workers, and who wants to be called.
create or replace function door.coach_page(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.seeker_of(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, me, 'read', 'done', 'een ervaringsdeskundige bijstaan', 'coach', null,
    array(select p.id from door.peer_workers(place) p(id) where door.peer_coach(place, p.id) = me), '{}', 'peerCoach', null, request);
  return jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, door.account_of(held)),
    'done', exists (select from care.operation o where o.municipality_id = place and o.account_id = held.account_id and o.id = done and o.at > door.now() - interval '10 minutes'),
    'peers', (select coalesce(jsonb_agg(jsonb_build_object('name', door.sealed_name(place, p.id), 'heavySince', door.heavy_since(place, p.id),
        'heavyUntil', (select max(h.at) from care.peer_heavy h where h.municipality_id = place and h.peer_id = p.id and h.called_at is null),
        'card', (select jsonb_build_object('id', w.person_id, 'sealed', encode(w.sealed, 'base64'), 'wording', w.wording, 'keyPerson', w.key_person) from care.worker w
          where w.municipality_id = place and w.person_id = p.id and octet_length(w.sealed) > 0)) order by p.id), '[]')
      from door.peer_workers(place) p(id) where door.peer_coach(place, p.id) = me));
end $$;

drop function if exists door.coach_called(bytea, uuid, uuid, bytea, uuid);
-- Only what stood on the page: a talk that was said to be heavy after it was opened still asks for a call.
create or replace function door.coach_called(token bytea, request uuid, operation uuid, hash bytea, peer uuid, until timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.seeker_of(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  same boolean := door.peer_act_before(held, operation, hash);
begin
  if same is not null then return case when same then 'done' else 'changed' end; end if;
  if door.peer_coach(place, peer) is distinct from me then raise exception 'no such peer worker' using errcode = 'OP404'; end if;
  update care.peer_heavy h set called_by = me, called_at = door.now() where h.municipality_id = place and h.peer_id = peer and h.called_at is null and h.at <= until;
  if not found then return 'conflict'; end if;
  perform door.write_log(held, me, 'change', 'done', 'een ervaringsdeskundige bijstaan', 'coach', null, array[peer], '{}', 'peerCoach', peer, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', 'called'));
  return 'done';
end $$;

-- For the worklist of a coach: how many one coaches, and since when somebody waits for a call. Null for who coaches nobody.
create or replace function door.coach_calls(municipality uuid, me uuid) returns jsonb language sql stable as $$
  select case when count(*) > 0 then jsonb_build_object('peers', count(*), 'heavySince', min(door.heavy_since(municipality, p.id))) end
  from door.peer_workers(municipality) p(id) where door.peer_coach(municipality, p.id) = me
$$;

-- How many peer workers miss something that somebody else sees to, for the first page of the administration.
create or replace function door.peers_waiting(municipality uuid) returns bigint language sql stable as $$
  select count(*) from door.peer_workers(municipality) p(id) where door.peer_coach(municipality, p.id) is null
    or not door.peer_is_certified(municipality, p.id) and exists (select from care.peer_card c where c.municipality_id = municipality and c.person_id = p.id)
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('may_coach', 'peer_workers', 'heavy_since', 'peer_desk', 'ready_peer',
      'coach_page', 'coach_called', 'coach_calls', 'peers_waiting') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function door.peer_desk, door.ready_peer, door.coach_page, door.coach_called to onsplan_web;
