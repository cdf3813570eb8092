-- B-03: the sign-in server of an organisation. Whoever sets it opens nothing by it: an account is linked through an invitation only, which two people gave,
-- and it is linked to the address of the server that spoke then.
create or replace function door.issuer_page(token bytea, request uuid, organisation uuid, done uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place care.organisation := (select o from care.organisation o where o.municipality_id = held.municipality_id and o.id = organisation);
begin
  if place.id is null then raise exception 'no such organisation' using errcode = 'OP404'; end if;
  perform door.write_log(held, (door.account_of(held)).person_id, 'read', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'organisation', organisation, request);
  return door.staff_frame(held, done) || jsonb_build_object('organisation', jsonb_build_object('id', place.id, 'name', place.name, 'untilOn', place.until_on),
    'issuer', door.issuer_facts(door.issuer_of(organisation)),
    'people', (select count(distinct l.account_id) from entry.issuer_link l where l.municipality_id = place.municipality_id and l.organisation_id = place.id and l.ended_at is null));
end $$;

-- Sets it or sets it anew; each setting stays as a row. The number of the key goes up when a new one is asked for, and never down.
create or replace function door.set_issuer(token bytea, request uuid, organisation uuid, its_address text, its_client text, new_key boolean, operation uuid, body_hash bytea)
  returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
  me uuid := (door.account_of(held)).person_id;
  same boolean := door.earlier_act(held, operation, body_hash);
  number smallint := coalesce((select max(i.key_number) from entry.issuer i where i.municipality_id = place and i.organisation_id = organisation), 1);
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  if not exists (select from care.organisation o where o.municipality_id = place and o.id = organisation and (o.until_on is null or o.until_on > door.today())) then
    raise exception 'no such organisation' using errcode = 'OP404';
  end if;
  update entry.issuer i set ended_at = door.now() where i.municipality_id = place and i.organisation_id = organisation and i.ended_at is null;
  insert into entry.issuer (municipality_id, id, organisation_id, address, client, key_number, set_by, from_at)
  values (place, operation, organisation, its_address, its_client, number + case when new_key then 1 else 0 end, me, door.now());
  perform door.write_log(held, me, 'change', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'organisation', organisation, request);
  perform door.keep_act(held, operation, body_hash, jsonb_build_object('said', 'issuerSet'));
  return jsonb_build_object('same', true);
end $$;

-- Who came in this way is out: the links end, and so do the sessions that they opened.
create or replace function door.end_issuer(token bytea, request uuid, organisation uuid, operation uuid, body_hash bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
  same boolean := door.earlier_act(held, operation, body_hash);
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  update entry.issuer i set ended_at = door.now() where i.municipality_id = place and i.organisation_id = organisation and i.ended_at is null;
  if not found then raise exception 'no such way' using errcode = 'OP404'; end if;
  update entry.session s set ended_at = door.now() from entry.issuer_link l
  where l.municipality_id = place and l.organisation_id = organisation and l.ended_at is null
    and s.municipality_id = place and s.account_id = l.account_id and s.way = 'provider' and s.ended_at is null;
  update entry.issuer_link l set ended_at = door.now() where l.municipality_id = place and l.organisation_id = organisation and l.ended_at is null;
  perform door.write_log(held, (door.account_of(held)).person_id, 'change', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'organisation', organisation, request);
  perform door.keep_act(held, operation, body_hash, jsonb_build_object('said', 'issuerEnded'));
  return jsonb_build_object('same', true);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('issuer_page', 'set_issuer', 'end_issuer') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function door.issuer_page, door.set_issuer, door.end_issuer to onsplan_web;
