-- Four eyes: one asks for a role, another confirms it, and the table holds that these are two.
select door.only_through_functions('care.role_request');

-- Asks for a role. Nothing of it works before somebody else confirms; nobody asks for the own person.
create or replace function door.ask_role(token bytea, request uuid, wish jsonb, sealed bytea, operation uuid, body_hash bytea)
  returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
  me uuid := (door.account_of(held)).person_id;
  who uuid := (wish ->> 'person')::uuid;
  at_place uuid := (wish ->> 'organisation')::uuid;
  same boolean := door.earlier_act(held, operation, body_hash);
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  if who = me then return jsonb_build_object('problem', 'self'); end if;
  if wish ->> 'kind' <> 'begin' and not door.works(place, who) then raise exception 'nobody of here' using errcode = 'OP404'; end if;
  if wish ->> 'kind' = 'change' and wish ->> 'role' <> 'administrator' and door.is_last_administrator(place, array[who]) then return jsonb_build_object('problem', 'last'); end if;
  if exists (select from care.role_request r where r.municipality_id = place and r.person_id = who and r.decided_at is null) then return jsonb_build_object('problem', 'waiting'); end if;
  if not exists (select from care.organisation o where o.municipality_id = place and o.id = at_place and (o.until_on is null or o.until_on > door.today())) then
    raise exception 'no such organisation' using errcode = 'OP404';
  end if;
  insert into care.role_request (municipality_id, id, kind, person_id, organisation_id, role, until_on, asked_by, asked_at, sealed, key_person)
  values (place, operation, wish ->> 'kind', who, at_place, wish ->> 'role', (wish ->> 'until')::date, me, door.now(), sealed, who);
  perform door.write_log(held, me, 'create', 'done', 'mensen en rollen beheren', 'administrator', null, array[who], '{}', 'roleRequest', operation, request);
  perform door.keep_act(held, operation, body_hash, jsonb_build_object('said', 'asked'));
  return jsonb_build_object('same', true);
end $$;

-- What waits for a second pair of eyes; who asked it and whom it is about see it, and cannot confirm it.
create or replace function door.role_requests(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator', 'privacyOfficer']);
  place uuid := held.municipality_id;
  me uuid := (door.account_of(held)).person_id;
begin
  perform door.write_log(held, me, 'read', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'roleRequest', null, request);
  return door.staff_frame(held, done) || jsonb_build_object('requests', (
    select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'role', r.role, 'organisation', o.name, 'untilOn', r.until_on, 'askedAt', r.asked_at,
        'mine', me in (r.asked_by, r.person_id), 'asker', door.sealed_name(place, r.asked_by), 'before', (select w.role from care.worker w where w.municipality_id = place and w.person_id = r.person_id),
        'name', door.sealed_name(place, r.person_id), 'sealed', encode(r.sealed, 'base64'), 'wording', r.wording, 'keyPerson', r.key_person) order by r.asked_at), '[]')
    from care.role_request r join care.organisation o on o.municipality_id = r.municipality_id and o.id = r.organisation_id
    where r.municipality_id = place and r.decided_at is null));
end $$;

-- What was typed in the request, for who confirms: it is opened to seal it anew in its place and to write the letter, and shown to nobody.
create or replace function door.letter_of_request(token bytea, of_request uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.staff_of(token, array['administrator', 'privacyOfficer']);
begin
  return (select jsonb_build_object('municipality', r.municipality_id, 'kind', r.kind, 'person', r.person_id, 'id', r.id, 'sealed', encode(r.sealed, 'base64'), 'wording', r.wording, 'keyPerson', r.key_person)
    from care.role_request r where r.municipality_id = held.municipality_id and r.id = of_request and r.decided_at is null
      and (door.account_of(held)).person_id not in (r.asked_by, r.person_id));
end $$;

-- The second pair of eyes. 'own' and 'decided' are problems. Confirmed, it works from now on; a code goes to who begins or makes a new key.
create or replace function door.decide_role(token bytea, request uuid, of_request uuid, yes boolean, person_sealed bytea, card_sealed bytea, outbox uuid, code bytea, fact bytea, letter bytea, operation uuid, body_hash bytea)
  returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator', 'privacyOfficer']);
  place uuid := held.municipality_id;
  me uuid := (door.account_of(held)).person_id;
  same boolean := door.earlier_act(held, operation, body_hash);
  r care.role_request;
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  select q.* into r from care.role_request q where q.municipality_id = place and q.id = of_request for update;
  if r.id is null then raise exception 'no such request' using errcode = 'OP404'; end if;
  if me in (r.asked_by, r.person_id) then return jsonb_build_object('problem', 'own'); end if;
  if r.decided_at is not null or (yes and r.kind <> 'begin' and not door.works(place, r.person_id)) then return jsonb_build_object('problem', 'decided'); end if;
  if yes and r.kind = 'change' and r.role <> 'administrator' and door.is_last_administrator(place, array[r.person_id]) then return jsonb_build_object('problem', 'decided'); end if;
  update care.role_request q set decided_by = me, decided_at = door.now(), outcome = case when yes then 'confirmed' else 'refused' end where q.municipality_id = place and q.id = r.id;
  if yes and r.kind = 'begin' then
    insert into care.person (municipality_id, id, sealed, key_person, created_at) values (place, r.person_id, person_sealed, r.person_id, door.now());
    insert into care.worker (municipality_id, person_id, organisation_id, role, from_on, until_on, sealed, key_person)
    values (place, r.person_id, r.organisation_id, r.role, door.today(), r.until_on, card_sealed, r.person_id);
  elsif yes and r.kind = 'change' then
    update care.worker w set role = r.role, until_on = r.until_on where w.municipality_id = place and w.person_id = r.person_id;
    -- Another role begins with another session.
    update entry.session s set ended_at = door.now() from entry.account a
    where a.municipality_id = place and a.person_id = r.person_id and s.municipality_id = place and s.account_id = a.id and s.ended_at is null;
  end if;
  if yes and r.kind <> 'change' then
    update entry.invitation i set revoked_at = door.now() where i.municipality_id = place and i.person_id = r.person_id and i.used_at is null and i.revoked_at is null;
    insert into entry.invitation (municipality_id, id, code_hash, person_id, invited_by, channel, second_fact_hash, made_at, expires_at)
    values (place, r.id, code, r.person_id, r.asked_by, 'mail', fact, door.now(), door.now() + interval '72 hours');
    insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, by_day, invitation_id)
    values (outbox, place, letter, outbox, door.now(), door.now(), true, r.id);
  end if;
  perform door.write_log(held, me, 'change', 'done', 'mensen en rollen beheren', 'administrator', null, array[r.person_id], '{}', 'roleRequest', r.id, request);
  perform door.keep_act(held, operation, body_hash, jsonb_build_object('said', case when yes then 'confirmed' else 'refused' end));
  return jsonb_build_object('same', true);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('ask_role', 'role_requests', 'letter_of_request', 'decide_role') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on care.role_request to onsplan_door;
grant insert, update on care.worker to onsplan_door;
grant execute on function door.ask_role, door.role_requests, door.letter_of_request, door.decide_role to onsplan_web;
