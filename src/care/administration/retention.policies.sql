-- B-07 Bewaren: twenty years from the last change of content. Reading, printing, exporting and migrating leave no mark here, so they move nothing.
select door.only_through_functions('care.retention_end');

-- The last change of what a family's plan says. Every table of a family counts unless it stands on this list, so that a later room is kept too long
-- rather than too short; looks, questions about data and what the house keeps for itself do not count.
create or replace function door.last_content_at(municipality uuid, family uuid) returns timestamptz language plpgsql stable set search_path = pg_catalog as $$
declare part record; found timestamptz; last timestamptz;
begin
  for part in select c.oid::regclass as relation, string_agg(format('max(t.%1$I) filter (where t.%1$I <= door.now())', a.attname), ', ') as moments
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where n.nspname = 'care' and c.relkind = 'r' and not c.relispartition and a.atttypid = 'timestamptz'::regtype
      and c.relname !~ '^(access_log|log_|operation|epoch|draft|worklist_|erasure_ledger|rights_|removal_decision|excerpt|research_choice)'
      and exists (select from pg_attribute f where f.attrelid = c.oid and f.attname = 'family_id' and not f.attisdropped)
    group by c.oid loop
    execute format('select greatest(%s) from %s t where t.municipality_id = $1 and t.family_id = $2', part.moments, part.relation) into found using municipality, family;
    last := greatest(last, found);
  end loop;
  return last;
end $$;

-- The day until which it is kept, that day included.
create or replace function door.kept_until(last_content timestamptz) returns date language sql immutable set search_path = pg_catalog
  return ((last_content at time zone 'Europe/Amsterdam')::date + interval '20 years')::date;

-- Families whose time is over, and what holds them: a plan that still runs, or a text that a law or a running case keeps.
create or replace function door.retention_due(municipality uuid) returns table (family_id uuid, kept_until date, held text) language sql stable set search_path = pg_catalog as $$
  select f.id, door.kept_until(door.last_content_at(municipality, f.id)),
    case when exists (select from care.coordinator_term t where t.municipality_id = municipality and t.family_id = f.id and (t.until_at is null or t.until_at > door.now()))
      or exists (select from care.plan p where p.municipality_id = municipality and p.family_id = f.id and p.closed_at is null) then 'running'
      when exists (select from care.removal_decision d where d.municipality_id = municipality and d.family_id = f.id and d.outcome = 'kept' and d.ground in ('law', 'procedure')) then 'ground' end
  from care.family f where f.municipality_id = municipality and octet_length(f.sealed) > 0
    and door.kept_until(door.last_content_at(municipality, f.id)) < door.today()
$$;

-- Who ends with these families: members that belong to no family that stays, and do not work here.
create or replace function door.people_ending(municipality uuid, families uuid[]) returns uuid[] language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct m.person_id), '{}') from care.family_member m where m.municipality_id = municipality and m.family_id = any(families)
    and not exists (select from care.family_member o where o.municipality_id = municipality and o.person_id = m.person_id and o.family_id <> all(families))
    and not exists (select from care.worker w where w.municipality_id = municipality and w.person_id = m.person_id)
$$;

create or replace function door.pieces_of(municipality uuid, families uuid[]) returns integer language plpgsql stable set search_path = pg_catalog as $$
declare place record; counted integer; total integer := 0;
begin
  for place in select p.relation, p.id_column from door.sealed_places() p join pg_attribute a on a.attrelid = p.relation and a.attname = 'family_id' and not a.attisdropped
    where p.relation::text !~ '_wording$' loop
    execute format('select count(*)::integer from %s t where t.municipality_id = $1 and t.family_id = any($2) and octet_length(t.sealed) > 0', place.relation)
      into counted using municipality, families;
    total := total + counted;
  end loop;
  return total;
end $$;

-- The preview: how many, never who. Its look is a row in the log.
create or replace function door.retention(token bytea, request uuid, done uuid) returns json language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.officer_of(token);
  mine entry.account := door.account_of(held);
  place uuid := held.municipality_id;
  free uuid[] := array(select d.family_id from door.retention_due(place) d where d.held is null);
begin
  perform door.write_log(held, mine.person_id, 'read', 'done', 'bewaren en weghalen', 'privacyOfficer', null, '{}', '{}', 'retention', null, request);
  return json_build_object('today', door.today(), 'viewer', door.viewer_of(held, mine), 'families', cardinality(free), 'people', cardinality(door.people_ending(place, free)),
    'pieces', door.pieces_of(place, free), 'running', (select count(*) from door.retention_due(place) d where d.held = 'running'),
    'ground', (select count(*) from door.retention_due(place) d where d.held = 'ground'),
    'done', (select json_build_object('families', e.families, 'people', e.people) from care.retention_end e where e.municipality_id = place and e.id = done and e.by_person = mine.person_id),
    'ended', (select coalesce(json_agg(json_build_object('on', (e.at at time zone 'Europe/Amsterdam')::date, 'families', e.families, 'people', e.people, 'pieces', e.pieces)
      order by e.at desc), '[]') from care.retention_end e where e.municipality_id = place));
end $$;

-- Everything sealed of one family is emptied and stands on the list of what was destroyed, so that the job throws away its salts and a restore does it again.
create or replace function door.end_family(municipality uuid, family uuid, officer uuid, its_ground text default 'end of keeping') returns void language plpgsql volatile set search_path = pg_catalog as $$
declare place record;
begin
  -- The vault of a home before its label, and a sound or a photo before its file: they share an id, and one of them stands on the list.
  for place in select p.* from door.sealed_places() p join pg_attribute a on a.attrelid = p.relation and a.attname = 'family_id' and not a.attisdropped order by p.as_table ~ '_file$', p.as_table desc, p.relation::text loop
    execute format('insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
      select distinct on (t.%1$I) $1, $2, t.%1$I, %2$L, t.key_person, $3, $4, door.now() from %3$s t
      where t.municipality_id = $1 and t.family_id = $2 and octet_length(t.sealed) > 0 on conflict do nothing', place.id_column, place.as_table, place.relation)
      using municipality, family, officer, its_ground;
    execute format('update %s t set sealed = '''' where t.municipality_id = $1 and t.family_id = $2 and octet_length(t.sealed) > 0', place.relation) using municipality, family;
  end loop;
  insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
  select municipality, family, f.id, 'care.family', f.key_person, officer, its_ground, door.now() from care.family f where f.municipality_id = municipality and f.id = family
  on conflict do nothing;
  update care.family f set sealed = '' where f.municipality_id = municipality and f.id = family;
end $$;

-- The act itself, with the number of people that the preview showed: if it is another by now, nothing happens and null comes back. Sent twice it is done once.
create or replace function door.end_keeping(token bytea, request uuid, operation uuid, shown integer) returns json language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.officer_of(token);
  me uuid := (door.account_of(held)).person_id;
  place uuid := held.municipality_id;
  free uuid[]; ending uuid[]; pieces integer; each uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended(place::text || 'retention', 0));
  if exists (select from care.retention_end e where e.municipality_id = place and e.id = operation) then return json_build_object('people', '{}'::uuid[]); end if;
  free := array(select d.family_id from door.retention_due(place) d where d.held is null);
  ending := door.people_ending(place, free);
  if cardinality(free) = 0 or cardinality(ending) <> shown then return null; end if;
  pieces := door.pieces_of(place, free);
  foreach each in array ending loop
    perform door.end_person(place, (select m.family_id from care.family_member m where m.municipality_id = place and m.person_id = each and m.family_id = any(free) limit 1), each, me);
  end loop;
  foreach each in array free loop perform door.end_family(place, each, me); end loop;
  insert into care.retention_end (municipality_id, id, by_person, at, families, people, pieces) values (place, operation, me, door.now(), cardinality(free), cardinality(ending), pieces);
  perform door.write_log(held, me, 'delete', 'done', 'bewaren en weghalen', 'privacyOfficer', null, ending, '{}', 'retention', operation, request);
  return json_build_object('people', ending);
end $$;

do $$ declare each text; begin
  foreach each in array array['last_content_at', 'kept_until', 'retention_due', 'people_ending', 'pieces_of', 'retention', 'end_family', 'end_keeping'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select on all tables in schema care to onsplan_door;
grant select, insert on care.retention_end to onsplan_door;
grant execute on function door.retention, door.end_keeping to onsplan_web;
