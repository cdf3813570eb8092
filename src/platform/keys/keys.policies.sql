-- Sealed records as such, whatever they tell: found in the catalogue, so that a table of a later room need not be named here.
-- Applied after all rooms.

-- Every table with sealed records: under which name and by which column they were sealed (`Place` in seal.ts).
create or replace function door.sealed_places() returns table (relation regclass, as_table text, id_column name, is_safety boolean)
  language sql stable set search_path = pg_catalog as $$
  select c.oid::regclass, format('%s.%s', n.nspname, regexp_replace(c.relname, '_wording$', '')),
    case when c.relname ~ '_wording$' then 'item_id' when c.relname = 'account' then 'person_id'
      when exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped) then 'id'
      else (select a.attname from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[i.indnkeyatts - 1] where i.indrelid = c.oid and i.indisprimary) end,
    n.nspname = 'safety'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  -- The outbox seals under keys of its own, that go with the mail.
  where c.relkind = 'r' and n.nspname !~ '^pg_' and not (n.nspname = 'entry' and c.relname = 'outbox')
    and 3 = (select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('municipality_id', 'sealed', 'key_person') and not a.attisdropped)
$$;

create or replace function door.sealed_version(sealed bytea) returns integer language sql immutable set search_path = pg_catalog
  return case when octet_length(sealed) > 2 then get_byte(sealed, 1) * 256 + get_byte(sealed, 2) end;

-- What was destroyed shows to nobody, its author neither (access.md 3): its words were emptied, and an emptied row is no row.
do $$
declare place record;
begin
  for place in select p.relation from door.sealed_places() p loop
    execute format('drop policy if exists not_destroyed on %s', place.relation);
    execute format('create policy not_destroyed on %s as restrictive for select to onsplan_web, onsplan_job using (sealed is distinct from ''''::bytea)', place.relation);
    execute format('grant select, update (sealed) on %s to onsplan_door', place.relation);
  end loop;
end $$;

-- The turn to new keys. The job sees sealed bytes under old keys, some pages of a table at a time, and puts the same words under the new key.
create or replace function door.sealed_relations(safety boolean) returns table (relation text, pages bigint) language sql stable security definer set search_path = pg_catalog as $$
  select p.relation::text, pg_relation_size(p.relation) / current_setting('block_size')::bigint from door.sealed_places() p where p.is_safety = safety order by 1
$$;

create or replace function door.sealed_before(in_relation text, municipality uuid, version integer, from_page bigint, until_page bigint)
  returns table (as_table text, id uuid, wording integer, key_person uuid, sealed bytea, at text) language plpgsql volatile security definer set search_path = pg_catalog as $$
declare place record;
begin
  select * into strict place from door.sealed_places() p where p.relation = in_relation::regclass;
  return query execute format('select %L, t.%I, t.wording, t.key_person, t.sealed, t.ctid::text from %s t
    where t.ctid >= $1 and t.ctid < $2 and t.municipality_id = $3 and door.sealed_version(t.sealed) < $4 for no key update skip locked', place.as_table, place.id_column, place.relation)
    using format('(%s,0)', from_page)::tid, format('(%s,0)', until_page)::tid, municipality, version;
end $$;

create or replace function door.reseal(in_relation text, places text[], sealed bytea[]) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare place record;
begin
  select * into strict place from door.sealed_places() p where p.relation = in_relation::regclass;
  for nth in 1 .. coalesce(cardinality(places), 0) loop
    execute format('update %s t set sealed = $1 where t.ctid = $2 and door.sealed_version(t.sealed) < door.sealed_version($1)', place.relation) using sealed[nth], places[nth]::tid;
  end loop;
end $$;

-- In one look at the whole table, so that no row can slip past it.
create or replace function door.count_sealed_before(in_relation text, municipality uuid, version integer) returns bigint language plpgsql stable security definer set search_path = pg_catalog as $$
declare place record; counted bigint;
begin
  select * into strict place from door.sealed_places() p where p.relation = in_relation::regclass;
  execute format('select count(*) from %s t where t.municipality_id = $1 and door.sealed_version(t.sealed) < $2', place.relation) into counted using municipality, version;
  return counted;
end $$;

-- In a turn a child destroys what it told since that began, and what stands with the grown-up on whose phone it is and has no other reader.
-- Destroying one item, in the transaction of the look that was opened to destroy exactly this: by who wrote it or may write about all its subjects.
-- Its words go with every earlier wording, and with what was spoken, drawn or photographed beside it and the picture of it in the plan of a child; ids, dates and choices stay as the place where something was, seen by nobody.
create or replace function door.destroy_item(in_table text, item uuid, its_ground text) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held door.pass; person uuid; may boolean; part record; beside uuid;
begin
  select * into held from door.pass p where p.xid = pg_current_xact_id_if_assigned() and p.action = 'delete' and p.object_id = item;
  if held.xid is null or not exists (select from door.sealed_places() p join pg_attribute a on a.attrelid = p.relation and a.attname = 'subjects'
      where p.relation = to_regclass(in_table) and p.id_column = 'id') then
    raise exception 'not found' using errcode = 'OP404';
  end if;
  execute format('select t.key_person, (t.author = $3 or t.subjects <@ $4) and ($6 is null or (to_jsonb(t) ->> ''created_at'')::timestamptz >= $6 or not to_jsonb(t) ? ''audience'' and (to_jsonb(t) ->> ''beside'')::uuid = $7) from %s t where t.municipality_id = $1 and t.family_id = $2 and t.id = $5 and t.sealed is distinct from '''' for no key update',
    in_table::regclass) into person, may using held.municipality_id, held.family_id, held.person_id, held.writes, item, held.beside_since, held.beside;
  if may is not true then raise exception 'not found' using errcode = 'OP404'; end if;
  perform door.empty_item(held.municipality_id, held.family_id, in_table, item);
  insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
    values (held.municipality_id, held.family_id, item, in_table, person, held.person_id, its_ground, door.now());
  for part in select p.relation, p.as_table from door.sealed_places() p where p.as_table in (in_table || '_media', in_table || '_picture') loop
    for beside, person in execute format('select m.id, m.key_person from %s m where m.municipality_id = $1 and m.family_id = $2 and m.item_id = $3 and m.sealed is distinct from ''''', part.relation)
      using held.municipality_id, held.family_id, item loop
      perform door.empty_item(held.municipality_id, held.family_id, part.as_table, beside);
      insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
        values (held.municipality_id, held.family_id, beside, part.as_table, person, held.person_id, its_ground, door.now());
    end loop;
  end loop;
  return jsonb_build_object('item', item, 'table', in_table, 'at', door.now(), 'by', held.person_id, 'ground', its_ground);
end $$;

-- A name, a family's name and an account belong to no family of their own.
create or replace function door.has_family(target regclass) returns boolean language sql stable set search_path = pg_catalog
  return exists (select from pg_attribute a where a.attrelid = target and a.attname = 'family_id' and not a.attisdropped);

-- A note about something goes with it, and so does the file of a sound or a photo.
create or replace function door.empty_item(municipality uuid, family uuid, in_table text, item uuid) returns void language plpgsql volatile set search_path = pg_catalog as $$
declare place record;
begin
  for place in select * from door.sealed_places() p where p.as_table in (in_table, in_table || '_note', in_table || '_file') loop
    execute format('update %s set sealed = '''' where municipality_id = $1 and %s and %I = $3', place.relation,
      case when door.has_family(place.relation) then 'family_id = $2' else '$2 is not null' end, place.id_column) using municipality, family, item;
  end loop;
end $$;

-- A whole person ends: name, family name, mail address and mobile number share one salt, which goes; the account opens nothing any more.
create or replace function door.end_person(municipality uuid, family uuid, person uuid, officer uuid, its_ground text default 'end of keeping') returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
  select municipality, family, p.id, 'care.person', p.key_person, officer, its_ground, door.now() from care.person p where p.municipality_id = municipality and p.id = person
  on conflict do nothing;
  update care.person p set sealed = '' where p.municipality_id = municipality and p.id = person;
  update care.birth b set sealed = '' where b.municipality_id = municipality and b.person_id = person;
  update entry.session s set ended_at = door.now() where s.municipality_id = municipality and s.ended_at is null
    and s.account_id in (select a.id from entry.account a where a.municipality_id = municipality and a.person_id = person);
  perform door.end_child_devices(municipality, array(select d.id from entry.child_device d left join entry.account a on a.municipality_id = d.municipality_id and a.id = d.account_id
    where d.municipality_id = municipality and person in (d.child_id, a.person_id)));
  update entry.mobile_number n set sealed = '' where n.municipality_id = municipality and n.person_id = person;
  update entry.account a set sealed = '', mail_index = null, disabled_at = coalesce(a.disabled_at, door.now()) where a.municipality_id = municipality and a.person_id = person;
end $$;

-- What the job does afterwards: the salt goes from the key store, and that is noted.
create or replace function door.unsettled_erasures(most integer) returns table (municipality uuid, family uuid, item uuid, in_table text, key_person uuid, by_person uuid, ground text, at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select l.municipality_id, l.family_id, l.id, l.item_table, l.key_person, l.by_person, l.ground, l.at from care.erasure_ledger l where l.salt_gone_at is null order by l.at limit most
$$;
create or replace function door.settle_erasure(municipality uuid, family uuid, item uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update care.erasure_ledger set salt_gone_at = coalesce(salt_gone_at, door.now()) where municipality_id = municipality and family_id = family and id = item
$$;

-- After a restore: what the key store knows to be destroyed is destroyed here again. Nothing to do where the family is not in this copy.
create or replace function door.replay_erasure(municipality uuid, family uuid, item uuid, in_table text, person uuid, by_whom uuid, its_ground text, its_at timestamptz) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not exists (select from care.family f where f.municipality_id = municipality and f.id = family) then return; end if;
  perform door.empty_item(municipality, family, in_table, item);
  insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at, salt_gone_at)
    values (municipality, family, item, in_table, person, by_whom, its_ground, its_at, door.now())
    on conflict (municipality_id, family_id, id) do update set salt_gone_at = coalesce(care.erasure_ledger.salt_gone_at, excluded.salt_gone_at);
  if in_table = 'care.person' then perform door.end_person(municipality, family, item, by_whom); end if;
  -- A family that was taken back stays closed too.
  if in_table = 'care.family' and its_ground = 'begun by mistake' then
    perform door.close_begun(municipality, family, door.people_ending(municipality, array[family]));
  end if;
end $$;

create or replace function door.known_erasures() returns table (municipality uuid, family uuid, item uuid, in_table text, key_person uuid, by_person uuid, ground text, at timestamptz, settled boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select l.municipality_id, l.family_id, l.id, l.item_table, l.key_person, l.by_person, l.ground, l.at, l.salt_gone_at is not null from care.erasure_ledger l
$$;

-- How many records of destroyed items still hold bytes: none, or nobody may sign in.
create or replace function door.count_not_emptied() returns bigint language plpgsql stable security definer set search_path = pg_catalog as $$
declare place record; counted bigint; total bigint := 0;
begin
  for place in select * from door.sealed_places() p where regexp_replace(p.as_table, '_note$', '') in (select distinct l.item_table from care.erasure_ledger l) loop
    execute format('select count(*) from %s t join care.erasure_ledger l on (l.municipality_id, l.id) = (t.municipality_id, t.%I) and %s where octet_length(t.sealed) > 0',
      place.relation, place.id_column, case when door.has_family(place.relation) then 'l.family_id = t.family_id' else format('l.item_table = %L', place.as_table) end) into counted;
    total := total + counted;
  end loop;
  return total;
end $$;

-- The certificate is for who destroyed it and for who it was about.
select door.clear('care.erasure_ledger');
select door.guard_by('care.erasure_ledger', 'select', format('%1$s and (by_person = %2$s or key_person = %2$s)', door.in_family(), door.pass_value('person_id')));
grant select, insert, update (salt_gone_at) on care.erasure_ledger to onsplan_door;

alter function door.sealed_places owner to onsplan_door;
alter function door.sealed_version owner to onsplan_door;
alter function door.sealed_relations owner to onsplan_door;
alter function door.sealed_before owner to onsplan_door;
alter function door.reseal owner to onsplan_door;
alter function door.count_sealed_before owner to onsplan_door;
alter function door.destroy_item owner to onsplan_door;
alter function door.empty_item owner to onsplan_door;
alter function door.has_family owner to onsplan_door;
alter function door.end_person owner to onsplan_door;
alter function door.unsettled_erasures owner to onsplan_door;
alter function door.settle_erasure owner to onsplan_door;
alter function door.replay_erasure owner to onsplan_door;
alter function door.known_erasures owner to onsplan_door;
alter function door.count_not_emptied owner to onsplan_door;
revoke execute on function door.sealed_places, door.sealed_version, door.sealed_relations, door.sealed_before, door.reseal, door.count_sealed_before, door.destroy_item,
  door.empty_item, door.has_family, door.end_person, door.unsettled_erasures, door.settle_erasure, door.replay_erasure, door.known_erasures, door.count_not_emptied from public;
grant execute on function door.destroy_item to onsplan_web;
grant execute on function door.sealed_relations, door.sealed_before, door.reseal, door.count_sealed_before, door.unsettled_erasures, door.settle_erasure to onsplan_job;
