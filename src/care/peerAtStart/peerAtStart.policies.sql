-- Who asks a peer worker along to a first conversation is known to that person alone; who coordinates hears by a function that somebody comes along.
select door.clear('care.peer_at_start');
do $$
declare
  own text := format('%s and person_id = %s and %s and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('is_family'), door.pass_value('is_from_12'));
begin
  perform door.guard_by('care.peer_at_start', 'select', own);
  perform door.guard_by('care.peer_at_start', 'insert', own || ' and undone_at is null and talk_id in (select t.id from care.start_talk t where person_id = any(t.invited))'
    ' and request_id in (select r.id from care.peer_request r where r.ended_at is null and r.undone_at is null and (chosen_for is null or r.matched_with = chosen_for))');
  perform door.guard_by('care.peer_at_start', 'update', own, array['undone_at']);
end $$;
create policy undoing on care.peer_at_start as restrictive for update to onsplan_web, onsplan_job using (undone_at is null) with check (undone_at >= at);

-- What a peer worker says of a conversation is judged by who asked; the peer worker writes it, and others read it after "dat klopt", by functions.
select door.clear('care.peer_contribution');
do $$
declare
  own text := format('%s and person_id = %s and %s and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('is_family'), door.pass_value('is_from_12'));
begin
  perform door.guard_by('care.peer_contribution', 'select', own || ' and octet_length(sealed) > 0');
  perform door.guard_by('care.peer_contribution', 'update', own, array['right_at', 'undone_at']);
end $$;
create policy judging on care.peer_contribution as restrictive for update to onsplan_web, onsplan_job using (undone_at is null and right_at is null)
  with check ((right_at is null) <> (undone_at is null));

create or replace function door.peer_name(municipality uuid, peer uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)
  from care.person p where p.municipality_id = municipality and p.id = peer
$$;

-- The name of a peer worker where who asked tells it to who coordinates, with the newest role card.
create or replace function door.told_peer(municipality uuid, asked uuid, peer uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('name', door.peer_name(municipality, peer), 'card', (select jsonb_build_object('id', c.id, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording,
      'keyPerson', c.key_person) from care.peer_card c where c.municipality_id = municipality and c.person_id = peer order by c.at desc, c.id desc limit 1))
  where exists (select from care.peer_at_start s where s.municipality_id = municipality and s.request_id = asked and s.undone_at is null and s.chosen_for = peer and s.tells_name)
$$;

-- For who coordinates, before the conversation: that somebody with own experience comes along, once one took it; with the name and the card only where they were told.
create or replace function door.peers_along(talk uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(coalesce(door.told_peer(p.municipality_id, r.id, r.matched_with), '{}') order by r.matched_at, r.id), '[]')
  from door.pass p join care.peer_at_start s on s.municipality_id = p.municipality_id and s.family_id = p.family_id and s.talk_id = talk and s.undone_at is null
  join care.peer_request r on r.municipality_id = s.municipality_id and r.family_id = s.family_id and r.id = s.request_id and r.undone_at is null and r.ended_at is null
  where p.xid = pg_current_xact_id_if_assigned() and p.is_coordinator and door.peer_comes(p.municipality_id, r.matched_with) and door.peer_along(p.municipality_id, r.id) is not null
    and s.person_id in (select m.person from door.present_members(p.municipality_id, p.family_id) m)
$$;

-- What was said to be right, for who coordinates, for who was there and for who asked. The name comes along where it was told, or to who asked.
create or replace function door.peer_contributions(talk uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'at', c.at, 'rightAt', c.right_at, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person,
      'name', case when c.person_id = p.person_id then door.peer_name(p.municipality_id, c.author) else door.told_peer(p.municipality_id, c.request_id, c.author) -> 'name' end)
      order by c.at, c.id), '[]')
  from door.pass p join care.start_talk t on t.municipality_id = p.municipality_id and t.family_id = p.family_id and t.id = talk
  join care.peer_contribution c on c.municipality_id = p.municipality_id and c.family_id = p.family_id and c.talk_id = t.id and c.undone_at is null and octet_length(c.sealed) > 0
  where p.xid = pg_current_xact_id_if_assigned() and (p.is_from_12 and c.person_id = p.person_id or c.right_at is not null and (p.is_coordinator or p.is_family and p.person_id = any(t.present)))
$$;

-- The conversation as the peer worker sees it: what was opened of the preparation of who asked, and the own contributions.
create or replace function door.peer_start_page(token bytea, request uuid, asked uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  page jsonb := door.peer_page(token, request, asked, done);
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  if not (page ->> 'mine')::boolean or page -> 'along' = 'null' then raise exception 'no such talk' using errcode = 'OP404'; end if;
  return page || jsonb_build_object(
    'opened', (select coalesce(jsonb_agg(jsonb_build_object('question', v.kind, 'value', v.value, 'words', case when v.sealed is not null then jsonb_build_object('id', v.id,
          'sealed', encode(v.sealed, 'base64'), 'wording', v.wording, 'keyPerson', v.key_person) end) order by v.created_at, v.id) filter (where v.id is not null), '[]')
      from care.peer_at_start s left join care.start_voice v on v.municipality_id = place and v.family_id = s.family_id and v.talk_id = s.talk_id and v.author = s.person_id
        and v.undone_at is null and v.kind in ('place', 'toTalkAbout', 'leaveOut', 'shouldChange') and (v.sealed is null or octet_length(v.sealed) > 0)
      where s.municipality_id = place and s.request_id = asked and s.undone_at is null and s.opens_words and s.chosen_for = me group by s.id),
    'own', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'at', c.at, 'rightAt', c.right_at, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person)
        order by c.at desc, c.id), '[]')
      from care.peer_contribution c where c.municipality_id = place and c.request_id = asked and c.author = me and c.undone_at is null and octet_length(c.sealed) > 0));
end $$;

-- Writes a contribution to a conversation that was held, or takes the own one back within ten minutes, as long as nobody said that it is right. False: it was not held yet.
create or replace function door.write_peer_contribution(token bytea, request uuid, asked uuid, operation uuid, hash bytea, words bytea, undone uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.peer_at_work(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  seen record;
  along jsonb;
begin
  perform door.hold_peer_request(place, asked);
  select * into seen from door.open_peer_requests(place, me) o where o.id = asked and o.mine;
  along := door.peer_along(place, asked);
  if seen.id is null or along is null then raise exception 'no such talk' using errcode = 'OP404'; end if;
  if undone is null then
    if not (along ->> 'isHeld')::boolean then return false; end if;
    insert into care.peer_contribution (municipality_id, family_id, id, talk_id, request_id, person_id, author, at, sealed, key_person)
    select place, seen.family, operation, s.talk_id, asked, seen.person, me, door.now(), words, seen.person from care.peer_at_start s
    where s.municipality_id = place and s.request_id = asked and s.undone_at is null;
    perform door.empty_draft(held.municipality_id, held.account_id, '/gesprekken/' || asked || '/startgesprek');
  else
    update care.peer_contribution c set undone_at = door.now() where c.municipality_id = place and c.request_id = asked and c.id = undone and c.author = me
      and c.right_at is null and c.undone_at is null and c.at > door.now() - interval '10 minutes';
    if not found then raise exception 'no such contribution' using errcode = 'OP404'; end if;
  end if;
  perform door.keep_talk_act(held, seen.family, seen.person, asked, case when undone is null then 'create' else 'change' end, request, operation, hash,
    case when undone is null then 'contribution' else 'contributionGone' end);
  return true;
end $$;

-- What a peer worker typed about a conversation, in a note or of a worry is gone with the talk: when it ends, is taken back or given to another, and when who asked wants nobody there.
create or replace function door.forget_talk_drafts() returns trigger language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if tg_table_name = 'peer_request' then perform door.empty_drafts(new.municipality_id, '/gesprekken/' || new.id || form) from unnest(array['/startgesprek', '/notitie', '/zorg']) form;
  else perform door.empty_drafts(new.municipality_id, '/gesprekken/' || s.request_id || '/startgesprek') from care.peer_at_start s
    where s.municipality_id = new.municipality_id and s.family_id = new.family_id and s.talk_id = new.talk_id and s.person_id = new.author; end if;
  return null;
end $$;
create or replace trigger forgets_drafts after update of ended_at, undone_at, matched_with on care.peer_request for each row execute function door.forget_talk_drafts();
create or replace trigger forgets_drafts after insert on care.start_voice for each row when (new.kind = 'peer' and new.value = 'no') execute function door.forget_talk_drafts();

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('peer_name', 'told_peer', 'peers_along', 'peer_contributions', 'peer_start_page',
      'write_peer_contribution', 'forget_talk_drafts') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on care.peer_contribution to onsplan_door;
grant execute on function door.peers_along, door.peer_contributions, door.peer_start_page, door.write_peer_contribution to onsplan_web;
