-- A child that comes in with three own pictures. The table answers only through these functions, to the grown-up who set it up or to who holds the secret of the device.
select door.only_through_functions('entry.child_device');

-- What ends takes its pictures along, and whoever came in with them is out at once.
create or replace function door.end_child_devices(municipality uuid, which uuid[]) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  update entry.child_device d set ended_at = door.now(), pictures_hash = null where d.municipality_id = municipality and d.id = any(which) and d.ended_at is null;
  update entry.session s set ended_at = door.now() from entry.child_turn t where s.municipality_id = municipality and s.ended_at is null
    and t.municipality_id = s.municipality_id and t.session_id = s.id and t.child_device_id = any(which);
end $$;

-- A grown-up who decides for a child sets its pictures on the device at hand: 'set', 'animalTaken' when another child of this device has that animal, or nothing.
-- In the transaction of that act. What this grown-up had set here for the same child ends.
create or replace function door.set_child_device(token bytea, device bytea, device_id uuid, child uuid, its_kind text, its_animal text, pictures bytea) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass;
  own entry.session := door.session_of(token);
begin
  select p.* into held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  if own.id is null or held.account_id is distinct from own.account_id or not door.gives_turn(held.municipality_id, held.family_id, held.person_id, child) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended(encode(sha256(device), 'hex'), 4));
  if exists (select from entry.child_device d where d.device_hash = sha256(device) and d.ended_at is null and d.animal = its_animal
      and (d.municipality_id, d.account_id, d.child_id) <> (held.municipality_id, held.account_id, child)) then return 'animalTaken'; end if;
  perform door.end_child_devices(held.municipality_id, array(select d.id from entry.child_device d where d.municipality_id = held.municipality_id
    and d.device_hash = sha256(device) and d.account_id = held.account_id and d.child_id = child and d.ended_at is null));
  insert into entry.child_device (municipality_id, id, device_hash, family_id, child_id, account_id, kind, animal, pictures_hash, made_at)
  values (held.municipality_id, device_id, sha256(device), held.family_id, child, held.account_id, its_kind, its_animal, pictures, door.now());
  return 'set';
end $$;

-- On which devices the children of the open family come in, as far as this grown-up set them up. When a child was there is not in it.
create or replace function door.own_child_devices(device bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'child', d.child_id, 'kind', d.kind, 'animal', d.animal, 'madeAt', d.made_at, 'here', d.device_hash = sha256(device))
    order by d.made_at, d.id), '[]')
  from door.pass p join entry.child_device d on d.municipality_id = p.municipality_id and d.family_id = p.family_id and d.account_id = p.account_id and d.ended_at is null
  where p.xid = pg_current_xact_id_if_assigned() and p.beside is null and door.gives_turn(d.municipality_id, d.family_id, p.person_id, d.child_id)
$$;

-- The grown-up who set it up ends it.
create or replace function door.end_child_device(which uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held door.pass;
begin
  select p.* into held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  if held.beside is not null or not exists (select from entry.child_device d where d.municipality_id = held.municipality_id and d.family_id = held.family_id
    and d.account_id = held.account_id and d.id = which) then return false; end if;
  perform door.end_child_devices(held.municipality_id, array[which]);
  return true;
end $$;

-- Which children come in on this device: an animal each and no name.
create or replace function door.children_here(device bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  one record;
  children jsonb := '[]';
begin
  for one in select d.*, a.person_id from entry.child_device d join entry.account a on a.municipality_id = d.municipality_id and a.id = d.account_id and a.disabled_at is null
    where d.device_hash = sha256(device) and d.ended_at is null order by d.made_at, d.id loop
    perform door.roll_of(one.municipality_id, one.family_id);
    if door.gives_turn(one.municipality_id, one.family_id, one.person_id, one.child_id) then children := children || jsonb_build_object('id', one.id, 'animal', one.animal); end if;
  end loop;
  return children;
end $$;

-- How often this went wrong in the last quarter of an hour. Tries that come at once wait for each other.
create or replace function door.went_wrong(lane bytea) returns bigint language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(lane, 'hex'), 2));
  return (select count(*) from entry.attempt a where a.key_hash = lane and a.at > door.now() - interval '15 minutes');
end $$;

-- Three pictures: 'signedIn', 'wrong' or 'tooMany'. Five wrong tries on a device and ten for a child with the same grown-up, in a quarter of an hour; what was set up with
-- another grown-up counts apart, so that neither learns of the other. A device that nobody knows takes the same way, and is counted by where it asks from.
create or replace function door.use_pictures(device bytea, address bytea, chosen uuid, pictures bytea, old_token bytea, new_token bytea, session uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  known entry.child_device;
  giver uuid;
  here bytea := sha256(sha256(device) || 'pictures'::bytea);
  whose bytea;
begin
  select d.* into known from entry.child_device d where d.device_hash = sha256(device) and d.id = chosen and d.ended_at is null;
  giver := (select a.person_id from entry.account a where a.municipality_id = known.municipality_id and a.id = known.account_id and a.disabled_at is null);
  whose := sha256(coalesce(uuid_send(known.child_id) || uuid_send(known.account_id), address) || 'pictures'::bytea);
  if door.went_wrong(here) >= 5 or door.went_wrong(whose) >= (case when known.id is null then 60 else 10 end) then return jsonb_build_object('state', 'tooMany'); end if;
  if known.id is null or known.pictures_hash <> pictures then
    insert into entry.attempt (key_hash, at) values (here, door.now()), (whose, door.now());
    return jsonb_build_object('state', 'wrong');
  end if;
  perform door.roll_of(known.municipality_id, known.family_id);
  if giver is null or not door.gives_turn(known.municipality_id, known.family_id, giver, known.child_id) then return jsonb_build_object('state', 'wrong'); end if;
  perform door.begin_session(known.municipality_id, known.account_id, old_token, new_token, session, 'shared', 'pictures');
  insert into entry.child_turn (municipality_id, session_id, family_id, child_id, began_at, child_device_id)
  values (known.municipality_id, session, known.family_id, known.child_id, door.now(), known.id);
  return jsonb_build_object('state', 'signedIn', 'family', known.family_id);
end $$;

-- Whether this was the session of a child: it is told so in its own words when it has ended.
create or replace function door.child_was_here(token bytea) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from entry.session s join entry.child_turn t on t.municipality_id = s.municipality_id and t.session_id = s.id where s.token_hash = sha256(token))
$$;

alter function door.end_child_devices owner to onsplan_door;
alter function door.set_child_device owner to onsplan_door;
alter function door.own_child_devices owner to onsplan_door;
alter function door.end_child_device owner to onsplan_door;
alter function door.children_here owner to onsplan_door;
alter function door.went_wrong owner to onsplan_door;
alter function door.use_pictures owner to onsplan_door;
alter function door.child_was_here owner to onsplan_door;
grant select, insert, update on entry.child_device to onsplan_door;
revoke execute on function door.end_child_devices, door.set_child_device, door.own_child_devices, door.end_child_device, door.children_here, door.went_wrong, door.use_pictures,
  door.child_was_here from public;
grant execute on function door.set_child_device, door.own_child_devices, door.end_child_device, door.children_here, door.use_pictures, door.child_was_here to onsplan_web;
