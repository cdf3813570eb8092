-- The words about a JIM in the circle of the youth, sealed: those of now and every earlier version. The JIM opens nothing of the circle by it: the page shows the way to reach and no more.
create or replace function door.own_place_in_circle(of_jim uuid) returns table (item uuid, version uuid, no integer, sealed bytea, "keyPerson" uuid)
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  member care.circle_member;
begin
  select m.* into member from door.pass held join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = of_jim
    and j.person_id = held.person_id and j.ended_at is null
  join care.circle_member m on m.municipality_id = j.municipality_id and m.family_id = j.family_id and m.id = j.circle_member_id and m.undone_at is null
  where held.xid = pg_current_xact_id_if_assigned() for update of m;
  if member.id is null then return; end if;
  return query select member.id, null::uuid, member.wording, member.sealed, member.key_person
    union all select w.item_id, w.id, w.no, w.sealed, w.key_person from care.circle_member_wording w
    where w.municipality_id = member.municipality_id and w.family_id = member.family_id and w.item_id = member.id and octet_length(w.sealed) > 0;
end $$;

-- The same words again with another way to reach, in every version; who wrote them and who sees them stays.
create or replace function door.keep_own_contact(of_jim uuid, words bytea, versions uuid[], earlier bytea[]) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place record := (select p from door.own_place_in_circle(of_jim) p where p.version is null);
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
begin
  if place.item is null then return false; end if;
  update care.circle_member m set sealed = words where m.municipality_id = held.municipality_id and m.family_id = held.family_id and m.id = place.item;
  update care.circle_member_wording w set sealed = n.words from unnest(versions, earlier) n(version, words)
  where w.municipality_id = held.municipality_id and w.family_id = held.family_id and w.item_id = place.item and w.id = n.version;
  return true;
end $$;

do $$ declare each text; begin
  foreach each in array array['own_place_in_circle', 'keep_own_contact'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
    execute format('grant execute on function door.%I to onsplan_web', each);
  end loop;
end $$;
grant update (sealed) on care.circle_member, care.circle_member_wording to onsplan_door;
