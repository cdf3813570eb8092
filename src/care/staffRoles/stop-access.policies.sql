-- Stopping access: this minute, on every node, and no plan is left without somebody.

-- Each plan keeps somebody at every moment: the stand-by of the term takes over, or whom the administrator named (D-HAN-04). Error OP409 when nobody can,
-- and nothing of it remains.
create or replace function door.pass_terms_on(municipality uuid, person uuid, stand_in uuid) returns integer language plpgsql volatile set search_path = pg_catalog as $$
declare
  term care.coordinator_term;
  taker uuid;
  passed integer := 0;
  rises bigint;
begin
  if stand_in is null and exists (select from care.coordinator_term t where t.municipality_id = municipality and t.standby_id = person and not t.professional and t.until_at is null) then
    raise exception 'nobody stands by' using errcode = 'OP409';
  end if;
  for term in select t.* from door.terms_of(municipality, person) t loop
    taker := coalesce((select term.standby_id where term.standby_id <> person and door.works(municipality, term.standby_id)),
      (select w.person_id from care.worker w where w.municipality_id = municipality and w.person_id = stand_in and w.person_id <> person
        and w.role = 'localTeam' and door.works(municipality, w.person_id)));
    if taker is null then raise exception 'nobody takes over' using errcode = 'OP409'; end if;
    update care.coordinator_term t set until_at = door.now(), end_reason = 'leftOrganisation'
    where t.municipality_id = municipality and t.family_id = term.family_id and t.id = term.id;
    insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at)
    values (municipality, term.family_id, gen_random_uuid(), taker, true, true, door.now());
    passed := passed + 1;
  end loop;
  update care.coordinator_term t set standby_id = case when t.professional then null else stand_in end
  where t.municipality_id = municipality and t.standby_id = person and t.until_at is null;
  update care.participant p set until_at = door.now() where p.municipality_id = municipality and p.person_id = person and (p.until_at is null or p.until_at > door.now());
  -- Whoever looks at one of these plans right now hears of it at once, on every node.
  for term in select t.* from care.coordinator_term t where t.municipality_id = municipality and t.person_id = person and t.until_at = door.now() loop
    rises := nextval('care.epoch_number');
    -- What the list keeps of that family was said while somebody else coordinated.
    update care.worklist_sign s set signs = null where s.municipality_id = municipality and s.family_id = term.family_id;
    insert into care.epoch (municipality_id, family_id, number) values (municipality, term.family_id, rises)
    on conflict (municipality_id, family_id) do update set number = rises;
    perform pg_notify('epoch', rises::text);
  end loop;
  return passed;
end $$;

create or replace function door.close_account(municipality uuid, person uuid) returns void language plpgsql volatile set search_path = pg_catalog as $$
declare
  own uuid := (select a.id from entry.account a where a.municipality_id = municipality and a.person_id = person and a.disabled_at is null);
begin
  update entry.session s set ended_at = door.now() where s.municipality_id = municipality and s.account_id = own and s.ended_at is null;
  update entry.passkey k set ended_at = door.now() where k.municipality_id = municipality and k.account_id = own and k.ended_at is null;
  update entry.issuer_link k set ended_at = door.now() where k.municipality_id = municipality and k.account_id = own and k.ended_at is null;
  update entry.invitation i set revoked_at = door.now() where i.municipality_id = municipality and i.person_id = person and i.family_id is null and i.used_at is null and i.revoked_at is null;
  -- Somebody who is in a family as well keeps the account for that, with a code as everybody there.
  if not exists (select from care.family_member m where m.municipality_id = municipality and m.person_id = person and (m.until_on is null or m.until_on > door.today())) then
    update entry.account a set disabled_at = door.now() where a.municipality_id = municipality and a.id = own;
  end if;
end $$;

-- Stops the access of one person this minute. 'self' and 'last' are problems, and error OP409 says that nobody takes over: each changes nothing.
create or replace function door.stop_access(token bytea, request uuid, person uuid, stand_in uuid, operation uuid, body_hash bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
  me uuid := (door.account_of(held)).person_id;
  same boolean := door.earlier_act(held, operation, body_hash);
  passed integer;
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  if not exists (select from care.worker w where w.municipality_id = place and w.person_id = person) then raise exception 'nobody of here' using errcode = 'OP404'; end if;
  if person = me then return jsonb_build_object('problem', 'self'); end if;
  if door.is_last_administrator(place, array[person]) then return jsonb_build_object('problem', 'last'); end if;
  passed := door.pass_terms_on(place, person, stand_in);
  update care.worker w set until_on = greatest(door.today(), w.from_on) where w.municipality_id = place and w.person_id = person and (w.until_on is null or w.until_on > door.today());
  update care.role_request r set decided_by = me, decided_at = door.now(), outcome = 'refused'
  where r.municipality_id = place and r.person_id = person and r.decided_at is null and r.asked_by <> me;
  perform door.close_account(place, person);
  perform door.write_log(held, me, 'change', 'done', 'mensen en rollen beheren', 'administrator', null, array[person], '{}', 'worker', person, request);
  perform door.keep_act(held, operation, body_hash, jsonb_build_object('said', 'stopped', 'person', person, 'families', passed));
  return jsonb_build_object('same', true);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('pass_terms_on', 'close_account', 'stop_access') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant update on care.worker, care.coordinator_term, care.participant to onsplan_door;
grant insert on care.coordinator_term to onsplan_door;
grant update on care.role_request to onsplan_door;
grant execute on function door.stop_access to onsplan_web;
