-- A worry of a peer worker goes to who coordinates, after it was told to who asked for the talk. Looking at its page is a look at the talk and leaves that row alone,
-- so that nobody sees from the log that somebody nearly wrote; what cannot be told safely is kept nowhere.

-- Whom to call about this family: who coordinates, or before a plan the contact person of its question. Name and number still sealed.
create or replace function door.peer_leader(municipality uuid, family uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('coordinates', l.coordinates,
    'name', jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person),
    'card', (select jsonb_build_object('id', w.person_id, 'sealed', encode(w.sealed, 'base64'), 'wording', w.wording, 'keyPerson', w.key_person)
      from care.worker w where w.municipality_id = municipality and w.person_id = l.person and octet_length(w.sealed) > 0))
  from (select t.person, true as coordinates from door.running_terms(municipality, family) t
    union all select r.person, false from door.running_parts(municipality, family) r where r.kind = 'contactPerson') l
  join care.person p on p.municipality_id = municipality and p.id = l.person order by l.coordinates desc, p.id limit 1
$$;

create or replace function door.peer_worry_page(token bytea, request uuid, asked uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  page jsonb := door.peer_page(token, request, asked, done);
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  if not (page ->> 'mine')::boolean then raise exception 'no such talk' using errcode = 'OP404'; end if;
  return page || jsonb_build_object('leader', door.peer_leader(place, (page ->> 'family')::uuid),
    'worries', (select coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'at', w.at, 'heardAt', w.heard_at, 'sealed', encode(w.sealed, 'base64'), 'wording', w.wording,
        'keyPerson', w.key_person) order by w.at desc, w.id), '[]')
      from care.peer_worry w where w.municipality_id = place and w.request_id = asked and w.author = me and w.undone_at is null and octet_length(w.sealed) > 0));
end $$;

-- Keeps a worry, or takes the own one back within ten minutes, as long as nobody read it. False: nobody coordinates, so there is nobody to read it.
create or replace function door.write_peer_worry(token bytea, request uuid, asked uuid, operation uuid, hash bytea, words bytea, undone uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
begin
  perform door.hold_peer_request(place, asked);
  select * into seen from door.open_peer_requests(place, me) o where o.id = asked and o.mine;
  if seen.id is null then raise exception 'no such talk' using errcode = 'OP404'; end if;
  if undone is null then
    if not exists (select from door.running_terms(place, seen.family)) then return false; end if;
    insert into care.peer_worry (municipality_id, family_id, id, request_id, person_id, author, at, sealed, key_person)
    values (place, seen.family, operation, asked, seen.person, me, door.now(), words, seen.person);
  else
    update care.peer_worry w set undone_at = door.now() where w.municipality_id = place and w.request_id = asked and w.id = undone and w.author = me
      and w.heard_at is null and w.undone_at is null and w.at > door.now() - interval '10 minutes';
    if not found then raise exception 'no such worry' using errcode = 'OP404'; end if;
  end if;
  perform door.keep_talk_act(held, seen.family, seen.person, asked, case when undone is null then 'create' else 'change' end, request, operation, hash, case when undone is null then 'worry' else 'worryGone' end);
  return true;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('peer_leader', 'peer_worry_page', 'write_peer_worry') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant insert, update on care.peer_worry to onsplan_door;
grant execute on function door.peer_worry_page, door.write_peer_worry to onsplan_web;
