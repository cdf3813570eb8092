-- The roll: who takes part in a plan and what each may read, kept per family so that opening the door looks it up instead of computing it.
-- It counts while nothing it rests on changed (its turn) and no term, membership or birthday came in between (until_at).

-- Until when the rights of this family stay as they are if nobody does anything: the next midnight, or a term that begins or ends before it.
create or replace function door.roll_ends(municipality uuid, family uuid) returns timestamptz language sql stable as $$
  select least((door.today() + 1)::timestamp at time zone 'Europe/Amsterdam', (
    select min(edge) from care.coordinator_term t cross join lateral unnest(array[t.from_at, t.until_at]) edge
    where t.municipality_id = municipality and t.family_id = family and edge > door.now()))
$$;

-- Everyone of this plan: members in the order the family chose, then who coordinates or did.
create or replace function door.people_of(municipality uuid, family uuid) returns table (id uuid, kind text, parts text[], age integer, n integer) language sql stable as $$
  select m.person_id, case when m.until_on is null or m.until_on > door.today() then 'member' else 'formerMember' end, m.parts, door.age_on(b.born_on, door.today()),
    m.position::integer
  from care.family_member m left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
  where m.municipality_id = municipality and m.family_id = family
  union all
  select distinct on (person) person,
    case when t.until_at is null then case when person = t.person_id then 'coordinator' else 'standby' end else 'formerCoordinator' end, array[]::text[], null::integer, 1000
  from care.coordinator_term t cross join lateral unnest(array[t.person_id, t.standby_id]) person
  where t.municipality_id = municipality and t.family_id = family and person is not null and (t.professional or person <> t.person_id)
$$;

-- Whose part of a topic somebody may read, out of how he or she stands to each member.
create or replace function door.opened(topic text, subjects uuid[], kinds text[]) returns uuid[] language sql immutable parallel safe
  return array(select s.subject from unnest(subjects, kinds) s(subject, kind) where topic = any(door.topics_of(s.kind)));

create or replace function door.make_passes(municipality uuid, family uuid) returns void language sql volatile as $$
  insert into door.roll_pass (municipality_id, family_id, actor, is_family, is_coordinator, is_from_12, audiences, writes, story, strengths_and_worries, resilience, goals, circle,
    meetings, help, school, placement, adulthood, decisions, documents, messages, contact, ground, subjects, kinds)
  select municipality, family, a.actor, a.is_family, 'coordinator' = any(a.kinds), 'self' = any(a.kinds),
    case when a.is_family then array['plan', 'family', 'familyAndJim'] else array['plan'] end,
    array(select s.subject from unnest(a.subjects, a.kinds) s(subject, kind) where s.kind <> 'selfUnder12'),
    door.opened('story', a.subjects, a.kinds), door.opened('strengthsAndWorries', a.subjects, a.kinds), door.opened('resilience', a.subjects, a.kinds),
    door.opened('goals', a.subjects, a.kinds), door.opened('circle', a.subjects, a.kinds), door.opened('meetings', a.subjects, a.kinds),
    door.opened('help', a.subjects, a.kinds), door.opened('school', a.subjects, a.kinds), door.opened('placement', a.subjects, a.kinds),
    door.opened('adulthood', a.subjects, a.kinds), door.opened('decisions', a.subjects, a.kinds), door.opened('documents', a.subjects, a.kinds),
    door.opened('messages', a.subjects, a.kinds), door.opened('contact', a.subjects, a.kinds),
    (select string_agg(distinct k.kind, '+' order by k.kind) from unnest(a.kinds) k(kind)), a.subjects, a.kinds
  from (
    select s.actor, array_agg(s.subject) as subjects, array_agg(s.kind) as kinds, bool_or(s.kind <> 'coordinator') as is_family
    from door.standing(municipality, family) s group by s.actor) a
$$;

-- Holding the row first makes whoever changes rights meanwhile come after: what is read next is of this turn, or the turn rises past it.
create or replace function door.make_roll(municipality uuid, family uuid) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  insert into door.roll as r (municipality_id, family_id) values (municipality, family) on conflict (municipality_id, family_id) do update set turn = r.turn;
  delete from door.roll_pass k where k.municipality_id = municipality and k.family_id = family;
  perform door.make_passes(municipality, family);
  update door.roll r set made_in = r.turn, from_at = door.now(), until_at = door.roll_ends(municipality, family),
    people = i.people, kinds = i.kinds, ages = i.ages, youths = i.youths, parts = i.parts, actors = s.actors, subjects = s.subjects, grounds = s.kinds
  from (select array_agg(actor) as actors, array_agg(subject) as subjects, array_agg(kind) as kinds from door.standing(municipality, family)) s,
    (select array_agg(id order by n, id) as people, array_agg(kind order by n, id) as kinds, array_agg(age order by n, id) as ages,
      array_agg('youth' = any(e.parts) order by n, id) as youths, json_agg(e.parts order by n, id) as parts from door.people_of(municipality, family) e) i
  where r.municipality_id = municipality and r.family_id = family;
end $$;

-- The roll as it counts now; made anew when it does not.
create or replace function door.roll_of(municipality uuid, family uuid) returns door.roll language plpgsql volatile set search_path = pg_catalog as $$
declare roll door.roll;
begin
  select r.* into roll from door.roll r where r.municipality_id = municipality and r.family_id = family
    and r.made_in = r.turn and r.from_at <= door.now() and r.until_at > door.now();
  if roll.family_id is null then
    perform door.make_roll(municipality, family);
    select r.* into roll from door.roll r where r.municipality_id = municipality and r.family_id = family;
  end if;
  return roll;
end $$;

-- Every change of what rights rest on turns the roll of its family, in the same transaction.
create or replace function door.turn_roll() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare changed record := case when tg_op = 'DELETE' then old else new end;
begin
  insert into door.roll as r (municipality_id, family_id) values (changed.municipality_id, changed.family_id)
  on conflict (municipality_id, family_id) do update set turn = r.turn + 1;
  return null;
end $$;

-- What is known of a person counts in every family he or she belongs to.
create or replace function door.turn_rolls_of_person() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  who uuid := coalesce(changed ->> 'youth_id', changed ->> 'person_id');
begin
  insert into door.roll as r (municipality_id, family_id)
  select distinct m.municipality_id, m.family_id from care.family_member m where m.municipality_id = (changed ->> 'municipality_id')::uuid and m.person_id = who
  on conflict (municipality_id, family_id) do update set turn = r.turn + 1;
  return null;
end $$;

do $$ declare each text; begin
  foreach each in array array['family_member', 'coordinator_term'] loop
    execute format('create or replace trigger turns_the_roll after insert or update or delete on care.%I for each row execute function door.turn_roll()', each);
  end loop;
  foreach each in array array['birth', 'custody_snapshot'] loop
    execute format('create or replace trigger turns_the_roll after insert or update or delete on care.%I for each row execute function door.turn_rolls_of_person()', each);
  end loop;
end $$;
-- Rights as these files now tell them count from the next look on.
update door.roll set turn = turn + 1;

do $$ declare each text; begin
  foreach each in array array['roll_ends', 'people_of', 'opened', 'make_passes', 'make_roll', 'roll_of', 'turn_roll', 'turn_rolls_of_person'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
