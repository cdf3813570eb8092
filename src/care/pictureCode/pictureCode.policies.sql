-- A child that comes in with three own pictures. The table answers only through these functions, to the grown-up who set it up or to who holds the secret of the device.
select door.only_through_functions('entry.child_device');

-- What ends takes its pictures along, and whoever came in with them is out at once.
create or replace function door.end_child_devices(municipality uuid, which uuid[]) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  update entry.child_device d set ended_at = door.now(), pictures_hash = null where d.municipality_id = municipality and d.id = any(which) and d.ended_at is null;
  update entry.session s set ended_at = door.now() from entry.child_turn t where s.municipality_id = municipality and s.ended_at is null
    and t.municipality_id = s.municipality_id and t.session_id = s.id and t.child_device_id = any(which);
end $$;

-- Why the pictures open nothing any more: 'tries', 'stopped' by the grown-up, 'twelve', 'custody' or 'place'; null while they work. Computed at every look, from what is
-- on record: custody that was uncertain or lost for a while does not bring them back.
create or replace function door.child_device_end(d entry.child_device, giver uuid) returns text language sql stable set search_path = pg_catalog as $$
  select case when d.ended_at is not null then case when d.wrong_tries >= 20 then 'tries' else 'stopped' end
    when door.age_on((select b.born_on from care.birth b where b.municipality_id = d.municipality_id and b.person_id = d.child_id), door.today()) >= 12 then 'twelve'
    when giver is null then 'place'
    when not exists (select from door.deciders(d.municipality_id, d.child_id) h where h.holder = giver)
      or exists (select from care.custody_snapshot c where c.municipality_id = d.municipality_id and c.youth_id = d.child_id and c.recorded_at > d.made_at
        and (c.outcome <> 'confirmed' or not giver = any(c.holders))) then 'custody'
    when not door.gives_turn(d.municipality_id, d.family_id, giver, d.child_id) then 'place' end
$$;

-- A grown-up who decides for a child sets its pictures on the device at hand: 'set', 'animalTaken' when another own child of this device has that animal, or another
-- grown-up set that animal with the very same pictures, for the same child too: else they would open with one of both for good. Or nothing. What somebody else set up
-- here tells nothing else of itself.
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
      and case when d.account_id = held.account_id then d.child_id <> child else d.pictures_hash = pictures end) then return 'animalTaken'; end if;
  perform door.end_child_devices(held.municipality_id, array(select d.id from entry.child_device d where d.municipality_id = held.municipality_id
    and d.device_hash = sha256(device) and d.account_id = held.account_id and d.child_id = child and d.ended_at is null));
  update entry.child_device d set put_away_at = door.now() where d.municipality_id = held.municipality_id and d.device_hash = sha256(device) and d.account_id = held.account_id
    and d.child_id = child and d.put_away_at is null;
  insert into entry.child_device (municipality_id, id, device_hash, family_id, child_id, account_id, kind, animal, pictures_hash, made_at)
  values (held.municipality_id, device_id, sha256(device), held.family_id, child, held.account_id, its_kind, its_animal, pictures, door.now());
  return 'set';
end $$;

-- On which devices the children of the open family come in, or did until it ended by itself, as far as this grown-up set them up. When a child was there is not in it.
create or replace function door.own_child_devices(device bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'child', d.child_id, 'kind', d.kind, 'animal', d.animal, 'madeAt', d.made_at, 'here', d.device_hash = sha256(device),
      'end', door.child_device_end(d, p.person_id)) order by d.made_at, d.id), '[]')
  from door.pass p join entry.child_device d on d.municipality_id = p.municipality_id and d.family_id = p.family_id and d.account_id = p.account_id and d.put_away_at is null
  where p.xid = pg_current_xact_id_if_assigned() and p.beside is null and p.is_family and (d.ended_at is null or d.wrong_tries >= 20)
$$;

-- The grown-up who set it up ends it, and puts away what ended by itself.
create or replace function door.end_child_device(which uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held door.pass;
begin
  select p.* into held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  if held.beside is not null or not exists (select from entry.child_device d where d.municipality_id = held.municipality_id and d.family_id = held.family_id
    and d.account_id = held.account_id and d.id = which) then return false; end if;
  perform door.end_child_devices(held.municipality_id, array[which]);
  update entry.child_device d set put_away_at = door.now() where d.municipality_id = held.municipality_id and d.id = which and d.put_away_at is null;
  return true;
end $$;

-- What still works on this device, with who set it up.
create or replace function door.open_child_devices(device bytea) returns table (id uuid, animal text, giver uuid) language plpgsql volatile set search_path = pg_catalog as $$
declare one record;
begin
  for one in select d as found, a.person_id from entry.child_device d join entry.account a on a.municipality_id = d.municipality_id and a.id = d.account_id and a.disabled_at is null
    where d.device_hash = sha256(device) and d.ended_at is null order by d.made_at, d.id loop
    perform door.roll_of((one.found).municipality_id, (one.found).family_id);
    if door.child_device_end(one.found, one.person_id) is null then
      id := (one.found).id;
      animal := (one.found).animal;
      giver := one.person_id;
      return next;
    end if;
  end loop;
end $$;

-- Which children come in on this device: an animal each and no name. The same animal stands there once, whoever set it up.
create or replace function door.children_here(device bytea) returns jsonb language sql volatile security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'animal', o.animal) order by o.n), '[]')
  from (select distinct on (e.animal) e.* from door.open_child_devices(device) with ordinality e(id, animal, giver, n) order by e.animal, e.n) o
$$;

-- How often this went wrong in the last quarter of an hour. Tries that come at once wait for each other.
create or replace function door.went_wrong(lane bytea) returns bigint language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(lane, 'hex'), 2));
  return (select count(*) from entry.attempt a where a.key_hash = lane and a.at > door.now() - interval '15 minutes');
end $$;

-- What this try is for: everything that works on this device under the animal that was chosen; nobody learns who set it up.
create or replace function door.tried_devices(device bytea, chosen uuid) returns setof entry.child_device language sql volatile set search_path = pg_catalog as $$
  select d.* from door.open_child_devices(device) o join entry.child_device d on d.id = o.id and d.device_hash = sha256(device)
  where o.animal = (select c.animal from entry.child_device c where c.id = chosen and c.device_hash = sha256(device))
$$;

-- A try counts for the child with the grown-up who set it up: what was set up with another grown-up counts apart, so that neither learns of the other.
create or replace function door.lane_of(tried entry.child_device) returns bytea language sql immutable set search_path = pg_catalog as $$
  select sha256(uuid_send(tried.child_id) || uuid_send(tried.account_id) || 'pictures'::bytea)
$$;

-- What went wrong twenty times ends; true when nothing is left under this animal.
create or replace function door.end_tried_out(device bytea, chosen uuid) returns boolean language plpgsql volatile set search_path = pg_catalog as $$
declare
  one entry.child_device;
  ended boolean := false;
begin
  for one in select t.* from door.tried_devices(device, chosen) t where t.wrong_tries >= 20 loop
    perform door.end_child_devices(one.municipality_id, array[one.id]);
    ended := true;
  end loop;
  return ended and not exists (select from door.tried_devices(device, chosen));
end $$;

-- Begins a try, before anything costly is done: 'unknown', 'tooMany', 'ended' or 'go'. It counts as a wrong one until it turns out right: five on a device and ten for a
-- child with the same grown-up, in a quarter of an hour, and twenty on a device since the child last came in.
create or replace function door.begin_pictures(device bytea, chosen uuid) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  one entry.child_device;
  here bytea := sha256(sha256(device) || 'pictures'::bytea);
begin
  if not exists (select from door.tried_devices(device, chosen)) then return 'unknown'; end if;
  -- Tries that come at once wait for each other.
  if door.went_wrong(here) >= 5 then return 'tooMany'; end if;
  if door.end_tried_out(device, chosen) then return 'ended'; end if;
  for one in select t.* from door.tried_devices(device, chosen) t order by t.id loop
    if door.went_wrong(door.lane_of(one)) >= 10 then return 'tooMany'; end if;
  end loop;
  insert into entry.attempt (key_hash, at) values (here, door.now());
  for one in select t.* from door.tried_devices(device, chosen) t order by t.id loop
    insert into entry.attempt (key_hash, at) values (door.lane_of(one), door.now());
    update entry.child_device d set wrong_tries = d.wrong_tries + 1 where d.municipality_id = one.municipality_id and d.id = one.id;
  end loop;
  return 'go';
end $$;

-- A try that turned out right was no wrong one.
create or replace function door.forget_try(lane bytea) returns void language sql volatile set search_path = pg_catalog as $$
  delete from entry.attempt a where a.ctid = (select n.ctid from entry.attempt n where n.key_hash = lane order by n.at desc limit 1)
$$;

-- Three pictures of a try that was begun: 'signedIn', 'wrong', or 'ended' when it was the twentieth wrong one. Under one animal the pictures tell whose way in it is.
create or replace function door.use_pictures(device bytea, chosen uuid, pictures bytea, old_token bytea, new_token bytea, session uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  one entry.child_device;
  known entry.child_device;
  here bytea := sha256(sha256(device) || 'pictures'::bytea);
begin
  perform door.went_wrong(here);
  select t.* into known from door.tried_devices(device, chosen) t where t.pictures_hash = pictures order by t.made_at desc, t.id limit 1;
  if known.id is null then
    return jsonb_build_object('state', case when door.end_tried_out(device, chosen) then 'ended' else 'wrong' end);
  end if;
  perform door.forget_try(here);
  for one in select t.* from door.tried_devices(device, chosen) t loop
    perform door.forget_try(door.lane_of(one));
    update entry.child_device d set wrong_tries = case when d.id = known.id then 0 else greatest(d.wrong_tries - 1, 0) end
    where d.municipality_id = one.municipality_id and d.id = one.id;
  end loop;
  perform door.begin_session(known.municipality_id, known.account_id, old_token, new_token, session, 'shared', 'pictures');
  insert into entry.child_turn (municipality_id, session_id, family_id, child_id, began_at, child_device_id)
  values (known.municipality_id, session, known.family_id, known.child_id, door.now(), known.id);
  return jsonb_build_object('state', 'signedIn', 'family', known.family_id);
end $$;

-- Whether this was the session of a child: it is told so in its own words when it has ended.
create or replace function door.child_was_here(token bytea) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from entry.session s join entry.child_turn t on t.municipality_id = s.municipality_id and t.session_id = s.id where s.token_hash = sha256(token))
$$;

do $$ declare f regprocedure; begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('end_child_devices', 'child_device_end', 'set_child_device', 'own_child_devices',
      'end_child_device', 'open_child_devices', 'children_here', 'went_wrong', 'tried_devices', 'lane_of', 'end_tried_out', 'begin_pictures', 'forget_try', 'use_pictures', 'child_was_here') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update on entry.child_device to onsplan_door;
grant delete on entry.attempt to onsplan_door;
grant execute on function door.set_child_device, door.own_child_devices, door.end_child_device, door.children_here, door.begin_pictures, door.use_pictures, door.child_was_here to onsplan_web;
