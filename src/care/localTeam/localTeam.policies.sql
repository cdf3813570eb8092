-- Who of a team stands on its public page: only by an own yes, only as long as somebody works in that team, and gone in one press. Nobody sees who read the page.
select door.only_through_functions('care.team_face');

-- The page of one team, for everybody. No row is left of reading it.
create or replace function door.team_page(organisation uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('id', t.organisation, 'municipality', t.municipality, 'name', t.name, 'words', t.words, 'at', t.at, 'checkedAt', t.checked_at,
    'faces', (select coalesce(jsonb_agg(jsonb_build_object('name', door.sealed_name(t.municipality, f.person_id), 'words', jsonb_build_object('id', f.id, 'sealed',
        encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person)) order by f.at, f.id), '[]')
      from care.team_face f join care.worker w on w.municipality_id = f.municipality_id and w.person_id = f.person_id
      where f.municipality_id = t.municipality and w.organisation_id = t.organisation and f.withdrawn_at is null and octet_length(f.sealed) > 0
        and door.is_of_team(f.municipality_id, f.person_id)))
  from door.public_texts('team') t where t.organisation = team_page.organisation
$$;

-- What a worker reads of the own place on the page of the team.
create or replace function door.own_face(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, me, 'read', 'done', 'vertellen wie hier werkt', 'worker', null, '{}', '{}', 'teamFace', null, request);
  return jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, door.account_of(held)),
    'done', (select o.answer ->> 'said' from care.operation o where o.municipality_id = place and o.account_id = held.account_id and o.id = done and o.at > door.now() - interval '10 minutes'),
    'team', (select jsonb_build_object('id', o.id, 'name', o.name, 'hasPage', exists (select from door.public_texts('team') t where t.organisation = o.id)) from care.worker w
      join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id where w.municipality_id = place and w.person_id = me),
    'own', (select jsonb_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person) from care.team_face f
      where f.municipality_id = place and f.person_id = me and f.withdrawn_at is null and octet_length(f.sealed) > 0));
end $$;

-- Who acts, and whether it was done before: asked before anything is sealed.
create or replace function door.face_for_act(token bytea, operation uuid, hash bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.member_of_team(token);
begin
  return jsonb_build_object('municipality', held.municipality_id, 'me', door.person_of(held), 'same', door.peer_act_before(held, operation, hash));
end $$;

-- Says yes with what stands there from now on, or with no words: takes the own place back. What stood there before loses its words.
create or replace function door.write_face(token bytea, request uuid, operation uuid, hash bytea, words bytea) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform pg_advisory_xact_lock(hashtextextended(me || ' face', 0));
  update care.team_face f set withdrawn_at = door.now(), sealed = '' where f.municipality_id = place and f.person_id = me and f.withdrawn_at is null;
  if words is null and not found then raise exception 'no such place' using errcode = 'OP404'; end if;
  if words is not null then
    insert into care.team_face (municipality_id, id, person_id, at, sealed, key_person) values (place, operation, me, door.now(), words, me);
    perform door.empty_draft(place, held.account_id, '/team/mij');
  end if;
  perform door.write_log(held, me, case when words is null then 'change' else 'create' end, 'done', 'vertellen wie hier werkt', 'worker', null, '{}', '{}', 'teamFace', operation, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', case when words is null then 'gone' else 'there' end));
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('team_page', 'own_face', 'face_for_act', 'write_face') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on care.team_face to onsplan_door;
grant execute on function door.team_page, door.own_face, door.face_for_act, door.write_face to onsplan_web;
