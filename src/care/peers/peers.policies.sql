-- Who asks for a talk with a peer worker is known to that person alone, and to the peer worker who took it (room peerTalk). Who coordinates hears only that somebody
-- waits, and only when nobody took it in time.
select door.clear('care.peer_request');
do $$
declare
  own text := format('%s and person_id = %s and %s and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('is_family'), door.pass_value('is_from_12'));
begin
  perform door.guard_by('care.peer_request', 'select', own || ' and octet_length(sealed) > 0');
  perform door.guard_by('care.peer_request', 'insert', own || ' and matched_with is null and ended_at is null and undone_at is null');
  perform door.guard_by('care.peer_request', 'update', own, array['ended_at', 'was', 'undone_at']);
end $$;
-- What ended or was taken back is never opened again.
create policy ending on care.peer_request as restrictive for update to onsplan_web, onsplan_job using (ended_at is null and undone_at is null) with check (ended_at is not null or undone_at is not null);

-- A note of a peer worker is read by whose words it is, who says that it is right or takes it away; the peer worker writes and reads it by the functions of peerTalk.
select door.clear('care.peer_note');
do $$
declare
  own text := format('%s and person_id = %s and %s and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('is_family'), door.pass_value('is_from_12'));
begin
  perform door.guard_by('care.peer_note', 'select', own || ' and octet_length(sealed) > 0');
  perform door.guard_by('care.peer_note', 'update', own, array['right_at', 'undone_at']);
end $$;
create policy judging on care.peer_note as restrictive for update to onsplan_web, onsplan_job using (undone_at is null and right_at is null)
  with check ((right_at is null) <> (undone_at is null));

-- That a talk was given back is known to who asked; the peer worker writes it by the functions of peerTalk, and nobody changes it.
select door.clear('care.peer_return');
do $$ begin
  perform door.guard_by('care.peer_return', 'select', format('%s and person_id = %s and %s and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('is_family'),
    door.pass_value('is_from_12')));
end $$;

-- A worry of a peer worker is read by whom it was told first, and by who coordinates, who says that it was read.
select door.clear('care.peer_worry');
do $$
declare
  own text := format('person_id = %s and %s and %s', door.pass_value('person_id'), door.pass_value('is_family'), door.pass_value('is_from_12'));
begin
  perform door.guard_by('care.peer_worry', 'select', format('%s and octet_length(sealed) > 0 and undone_at is null and (%s or %s)', door.in_family(), own, door.pass_value('is_coordinator')));
  perform door.guard_by('care.peer_worry', 'update', format('%s and %s', door.in_family(), door.pass_value('is_coordinator')), array['heard_by', 'heard_at']);
end $$;
create policy hearing on care.peer_worry as restrictive for update to onsplan_web, onsplan_job using (undone_at is null and heard_at is null)
  with check (heard_by = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()));

-- The role card is shown by functions: to its peer worker, and to who talks with him or her.
select door.only_through_functions('care.peer_card');

-- For the list of who coordinates: since when somebody waits in vain. No name and no word comes along.
create or replace function door.peer_missing_on(municipality uuid, family uuid) returns date language sql stable set search_path = pg_catalog as $$
  select min(r.answer_before) from care.peer_request r where r.municipality_id = municipality and r.family_id = family and not door.peer_comes(municipality, r.matched_with) and r.undone_at is null
    and r.ended_at is null and r.person_id in (select m.person from door.present_members(municipality, family) m)
$$;

-- Who waits in vain, for who coordinates: the person and what for, never the wish.
create or replace function door.peer_waiting() returns table (person uuid, what text) language sql stable security definer set search_path = pg_catalog as $$
  select r.person_id, r.what from door.pass p join care.peer_request r on r.municipality_id = p.municipality_id and r.family_id = p.family_id
  where p.xid = pg_current_xact_id_if_assigned() and p.is_coordinator and not door.peer_comes(r.municipality_id, r.matched_with) and r.undone_at is null and r.ended_at is null and r.answer_before <= door.today()
    and r.person_id in (select m.person from door.present_members(p.municipality_id, p.family_id) m)
  order by r.asked_at
$$;

-- For the list of who coordinates: since when a worry waits to be read. No name and no word comes along.
create or replace function door.peer_worry_on(municipality uuid, family uuid) returns date language sql stable set search_path = pg_catalog as $$
  select (min(w.at) at time zone 'Europe/Amsterdam')::date from care.peer_worry w where w.municipality_id = municipality and w.family_id = family and w.undone_at is null and w.heard_at is null
    and w.person_id in (select m.person from door.present_members(municipality, family) m)
$$;

-- Who wrote a worry that this reader may read: the name, and for who coordinates the number to call.
create or replace function door.peer_worry_author(worry uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('name', jsonb_build_object('id', n.id, 'sealed', encode(n.sealed, 'base64'), 'wording', n.wording, 'keyPerson', n.key_person),
    'card', case when p.is_coordinator then (select jsonb_build_object('id', w.person_id, 'sealed', encode(w.sealed, 'base64'), 'wording', w.wording, 'keyPerson', w.key_person)
      from care.worker w where w.municipality_id = n.municipality_id and w.person_id = n.id and octet_length(w.sealed) > 0) end)
  from door.pass p join care.peer_worry y on y.municipality_id = p.municipality_id and y.family_id = p.family_id and y.id = worry and y.undone_at is null
  join care.person n on n.municipality_id = y.municipality_id and n.id = y.author
  where p.xid = pg_current_xact_id_if_assigned() and (p.is_coordinator or p.is_from_12 and y.person_id = p.person_id)
$$;

-- Whether the one who took the own request may go on with it.
create or replace function door.peer_comes_to(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.peer_request r on r.municipality_id = p.municipality_id and r.family_id = p.family_id and r.id = asked and r.person_id = p.person_id
    where p.xid = pg_current_xact_id_if_assigned() and p.is_from_12 and door.peer_comes(r.municipality_id, r.matched_with))
$$;

-- Who took the own request: name and newest card, for who asked.
create or replace function door.peer_of(asked uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('name', jsonb_build_object('id', w.id, 'sealed', encode(w.sealed, 'base64'), 'wording', w.wording, 'keyPerson', w.key_person),
    'card', (select jsonb_build_object('id', c.id, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person) from care.peer_card c
      where c.municipality_id = r.municipality_id and c.person_id = r.matched_with order by c.at desc, c.id desc limit 1))
  from door.pass p join care.peer_request r on r.municipality_id = p.municipality_id and r.family_id = p.family_id and r.id = asked and r.person_id = p.person_id
  join care.person w on w.municipality_id = r.municipality_id and w.id = r.matched_with
  where p.xid = pg_current_xact_id_if_assigned() and p.is_from_12
$$;

-- Who gave the own request back last, or took it and may not go on, for who asked, as long as nobody else took it.
create or replace function door.peer_gone(asked uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('reason', b.reason, 'name', jsonb_build_object('id', w.id, 'sealed', encode(w.sealed, 'base64'), 'wording', w.wording, 'keyPerson', w.key_person))
  from door.pass p join care.peer_request r on r.municipality_id = p.municipality_id and r.family_id = p.family_id and r.id = asked and r.person_id = p.person_id
  cross join lateral (select r.matched_with as peer_id, null as reason, r.matched_at as at, r.id where r.matched_with is not null
    union all select k.peer_id, k.reason, k.at, k.id from care.peer_return k where k.municipality_id = r.municipality_id and k.request_id = r.id) b
  join care.person w on w.municipality_id = r.municipality_id and w.id = b.peer_id
  where p.xid = pg_current_xact_id_if_assigned() and p.is_from_12 and not door.peer_comes(r.municipality_id, r.matched_with) order by b.at desc, b.id limit 1
$$;

-- Who took a request before and does not go on with it: what was shared for that one closes, and that it was so stays known.
create or replace function door.close_for_peer(municipality uuid, asked uuid) returns void language sql volatile set search_path = pg_catalog as $$
  insert into care.peer_return (municipality_id, family_id, id, request_id, person_id, peer_id, taken_at, first_contact_on, at)
    select r.municipality_id, r.family_id, gen_random_uuid(), r.id, r.person_id, r.matched_with, r.matched_at, r.first_contact_on, door.now() from care.peer_request r
    where r.municipality_id = municipality and r.id = asked and r.matched_with is not null;
  update care.share s set withdrawn_by = s.reader, withdrawn_at = door.now() from care.peer_request r where r.municipality_id = municipality and r.id = asked
    and s.municipality_id = municipality and s.family_id = r.family_id and s.subject = r.person_id and s.reader = r.matched_with and s.withdrawn_at is null;
  update care.peer_request r set matched_with = null, matched_at = null, first_contact_on = null where r.municipality_id = municipality and r.id = asked;
$$;
-- The same for who takes the own request back that nobody goes on with.
create or replace function door.let_peer_go(asked uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  select door.close_for_peer(p.municipality_id, r.id) from door.pass p join care.peer_request r on r.municipality_id = p.municipality_id and r.family_id = p.family_id and r.id = asked
    and r.person_id = p.person_id where p.xid = pg_current_xact_id_if_assigned() and p.is_from_12 and r.matched_with is not null and not door.peer_comes(r.municipality_id, r.matched_with)
$$;

alter function door.close_for_peer owner to onsplan_door;
alter function door.let_peer_go owner to onsplan_door;
alter function door.peer_missing_on owner to onsplan_door;
alter function door.peer_waiting owner to onsplan_door;
alter function door.peer_comes_to owner to onsplan_door;
alter function door.peer_of owner to onsplan_door;
alter function door.peer_gone owner to onsplan_door;
alter function door.peer_worry_on owner to onsplan_door;
alter function door.peer_worry_author owner to onsplan_door;
revoke execute on function door.close_for_peer, door.let_peer_go, door.peer_worry_on, door.peer_worry_author, door.peer_missing_on, door.peer_waiting, door.peer_comes_to, door.peer_of, door.peer_gone from public;
grant execute on function door.let_peer_go, door.peer_waiting, door.peer_comes_to, door.peer_of, door.peer_gone, door.peer_worry_author to onsplan_web;
grant select on care.peer_request, care.peer_card, care.peer_note, care.peer_return, care.peer_worry to onsplan_door;
