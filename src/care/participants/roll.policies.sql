-- The roll: who takes part in a plan and what each may read, kept per family so that opening the door looks it up instead of computing it.
-- It counts while nothing it rests on changed (its turn) and no term, membership or birthday came in between (until_at).

-- Until when the rights of this family stay as they are if nobody does anything: the next midnight, or before it a term, a part or a share that begins or ends.
create or replace function door.roll_ends(municipality uuid, family uuid) returns timestamptz language sql stable as $$
  select least((door.today() + 1)::timestamp at time zone 'Europe/Amsterdam', (
    select min(edge) from (
      select unnest(array[t.from_at, t.until_at]) as edge from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family
      union all select unnest(array[p.from_at, p.until_at, p.accepted_at]) from care.participant p where p.municipality_id = municipality and p.family_id = family
      union all select unnest(array[s.from_at, s.until_at]) from care.share s where s.municipality_id = municipality and s.family_id = family
      union all select unnest(array[l.opened_at, l.opened_at + interval '4 hours']) from care.emergency_look l where l.municipality_id = municipality and l.family_id = family) e
    where edge > door.now()))
$$;

-- Everyone of this plan: members in the order the family chose, then who coordinates or did, then who takes part or reads along. About: whose circle
-- somebody stands in, or who alone knows of it because it rests on an own share; null for whom everybody of the plan knows.
create or replace function door.people_of(municipality uuid, family uuid) returns table (id uuid, kind text, parts text[], age integer, n integer, about uuid[], sharers uuid[])
  language sql stable as $$
  with belongs as materialized (
    select m.person_id as id, case when m.until_on is null or m.until_on > door.today() then 'member' else 'formerMember' end as kind, m.parts,
      door.age_on(b.born_on, door.today()) as age, m.position::integer as n
    from care.family_member m left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
    where m.municipality_id = municipality and m.family_id = family
    union all
    (select distinct on (person) person,
      case when t.until_at is null then case when person = t.person_id then 'coordinator' else 'standby' end else 'formerCoordinator' end, array[]::text[], null::integer, 1000
    from care.coordinator_term t cross join lateral unnest(array[t.person_id, t.standby_id]) person
    where t.municipality_id = municipality and t.family_id = family and person is not null and (t.professional or person <> t.person_id)
    order by person, t.until_at desc nulls first))
  select b.id, b.kind, b.parts, b.age, b.n, null::uuid[], null::uuid[] from belongs b
  union all
  select o.id, 'participant', array[]::text[], null, 2000, o.about, o.sharers from (
    select r.id, coalesce(array_agg(r.about) filter (where r.about is not null), '{}') as about, coalesce(array_agg(r.sharer) filter (where r.sharer is not null), '{}') as sharers
    from (
      select p.person_id as id, s.subject as about, null::uuid as sharer from care.participant p cross join unnest(p.subjects) s(subject)
      where p.municipality_id = municipality and p.family_id = family and p.kind <> 'safetyOfficer'
      union all select s.reader, null, s.subject from care.share s where s.municipality_id = municipality and s.family_id = family) r
    group by r.id) o
  where not exists (select from belongs b where b.id = o.id)
$$;

-- Whose part of a topic somebody may read, out of how he or she stands to each member.
create or replace function door.opened(topic text, subjects uuid[], kinds text[]) returns uuid[] language sql immutable parallel safe
  return array(select distinct s.subject from unnest(subjects, kinds) s(subject, kind) where topic = any(door.topics_of(s.kind)));

-- Whom somebody writes about, by these kinds.
create or replace function door.written(by_kinds text[], subjects uuid[], kinds text[]) returns uuid[] language sql immutable parallel safe
  return array(select distinct s.subject from unnest(subjects, kinds) s(subject, kind) where s.kind = any(by_kinds));

-- What one person may read, and what else a policy asks: is_family, a member; takes_part, a member or who coordinates; voices, who may give an own
-- score; writes_led, whom a leader from family or circle writes about in goals, meetings and help; people, whom he or she is told of.
create or replace function door.make_passes(municipality uuid, family uuid) returns void language sql volatile as $$
  with stands as materialized (select s.actor, s.subject, s.kind from door.standing(municipality, family) s),
  everyone as materialized (select e.* from door.people_of(municipality, family) e),
  each as materialized (
    select s.actor, array_agg(s.subject) as subjects, array_agg(s.kind) as kinds, bool_or(s.kind in ('self', 'selfUnder12')) as is_family,
      bool_or(s.kind in ('self', 'selfUnder12', 'coordinator')) as takes_part
    from stands s group by s.actor),
  told as materialized (
    select a.actor, array_agg(e.id) as people from each a join everyone e on e.id = a.actor or e.id = any(a.subjects) or e.kind in ('coordinator', 'standby')
      or e.n < 2000 and a.takes_part or e.about && door.opened('circle', a.subjects, a.kinds) or a.actor = any(e.sharers)
    group by a.actor)
  insert into door.roll_pass (municipality_id, family_id, actor, is_family, is_coordinator, is_from_12, takes_part, voices, audiences, people, standing, writes, writes_led, story,
    strengths_and_worries, resilience, goals, circle, meetings, help, school, placement, adulthood, decisions, documents, messages, contact, hidden, shared_items,
    shared_subjects, plain_audiences, ground, subjects, kinds, set_back)
  select municipality, family, a.actor, a.is_family, 'coordinator' = any(a.kinds), 'self' = any(a.kinds), a.takes_part, a.kinds && array['self', 'coordinator', 'specialist', 'school'],
    v.audiences,
    t.people, k.standing, w.writes, door.written('{self,custodyUnder12,custody12To15,coordinator,leader}', a.subjects, a.kinds),
    door.opened('story', a.subjects, a.kinds), door.opened('strengthsAndWorries', a.subjects, a.kinds), door.opened('resilience', a.subjects, a.kinds),
    door.opened('goals', a.subjects, a.kinds), door.opened('circle', a.subjects, a.kinds), door.opened('meetings', a.subjects, a.kinds),
    door.opened('help', a.subjects, a.kinds), door.opened('school', a.subjects, a.kinds), door.opened('placement', a.subjects, a.kinds),
    door.opened('adulthood', a.subjects, a.kinds), door.opened('decisions', a.subjects, a.kinds), door.opened('documents', a.subjects, a.kinds),
    door.opened('messages', a.subjects, a.kinds), door.opened('contact', a.subjects, a.kinds),
    h.hidden, i.items, i.subjects, case when h.hidden = '{}' then v.audiences else '{}' end,
    (select string_agg(distinct k.kind, '+' order by k.kind) from unnest(a.kinds) k(kind)), a.subjects, a.kinds,
    array(select l.subject from door.jim_limits(municipality, family) l where l.reader = a.actor)
  from each a join told t on t.actor = a.actor
  cross join lateral (select case when a.is_family then array['plan', 'family', 'familyAndJim'] when 'jim' = any(a.kinds) then array['plan', 'familyAndJim']
    else array['plan'] end as audiences) v
  cross join lateral (select door.written('{self,custodyUnder12,custody12To15,coordinator}', a.subjects, a.kinds) as writes) w
  -- How others stand to the people one is told of; of own words and single items that somebody opened only who opened them knows.
  cross join lateral (
    select json_build_array(coalesce(array_agg(s.actor), '{}'), coalesce(array_agg(s.subject), '{}'), coalesce(array_agg(s.kind), '{}')) as standing from stands s
    where s.actor = any(t.people || a.actor) and s.subject = any(t.people) and (s.kind not like 'share:%' or a.actor in (s.actor, s.subject)
      or s.kind not in ('share:story', 'share:resilience', 'share:item') and s.subject = any(w.writes))
      -- An emergency look of which the family does not hear makes its looker nobody's reader.
      and (s.kind <> 'emergency' or s.actor = a.actor or not exists (select from care.emergency_look e where e.municipality_id = municipality and e.family_id = family
        and e.person_id = s.actor and e.subject = s.subject and not e.told))) k
  cross join lateral (select array(select f.item from door.kept_from(municipality, family) f where f.who = a.actor) as hidden) h
  cross join lateral (
    select coalesce(array_agg(s.item), '{}') as items, coalesce(array_agg(s.subject), '{}') as subjects
    from door.live_shares(municipality, family) s where s.reader = a.actor and s.item is not null) i
$$;

-- Holding the row first makes whoever changes rights meanwhile come after: what is read next is of this turn, or the turn rises past it.
create or replace function door.make_roll(municipality uuid, family uuid) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  insert into door.roll as r (municipality_id, family_id) values (municipality, family) on conflict (municipality_id, family_id) do update set turn = r.turn;
  delete from door.roll_pass k where k.municipality_id = municipality and k.family_id = family;
  perform door.make_passes(municipality, family);
  update door.roll r set made_in = r.turn, from_at = door.now(), until_at = door.roll_ends(municipality, family),
    people = i.people, kinds = i.kinds, ages = i.ages, youths = i.youths, parts = i.parts,
    opens = (select json_object_agg(k.kind, door.topics_of(k.kind)) from (
      select distinct k.kind from door.roll_pass p cross join unnest(p.kinds) k(kind) where p.municipality_id = municipality and p.family_id = family) k)
  from (select array_agg(id order by n, id) as people, array_agg(kind order by n, id) as kinds, array_agg(age order by n, id) as ages,
    array_agg('youth' = any(e.parts) order by n, id) as youths, array_agg(array_to_string(e.parts, ' ') order by n, id) as parts from door.people_of(municipality, family) e) i
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

-- What is known of a person counts in every family he or she belongs to or has a part in.
create or replace function door.turn_rolls_of_person() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
  who uuid := coalesce(changed ->> 'youth_id', changed ->> 'person_id');
begin
  insert into door.roll as r (municipality_id, family_id)
  select f.municipality_id, f.family_id from (
    select m.municipality_id, m.family_id, m.person_id from care.family_member m union select t.municipality_id, t.family_id, t.person_id from care.coordinator_term t
    union select t.municipality_id, t.family_id, t.standby_id from care.coordinator_term t union select p.municipality_id, p.family_id, p.person_id from care.participant p
    union select s.municipality_id, s.family_id, s.reader from care.share s) f
  where f.municipality_id = (changed ->> 'municipality_id')::uuid and f.person_id = who
  group by f.municipality_id, f.family_id order by f.family_id
  on conflict (municipality_id, family_id) do update set turn = r.turn + 1;
  return null;
end $$;

do $$ declare each text; begin
  foreach each in array array['family_member', 'coordinator_term', 'participant', 'share', 'withholding', 'shield', 'emergency_look', 'jim_pause', 'jim_position'] loop
    execute format('create or replace trigger turns_the_roll after insert or update or delete on care.%I for each row execute function door.turn_roll()', each);
  end loop;
  foreach each in array array['jim_unasked', 'jim_agreed'] loop
    execute format('create or replace trigger turns_the_roll after insert or update or delete on safety.%I for each row execute function door.turn_roll()', each);
  end loop;
  foreach each in array array['birth', 'custody_snapshot', 'worker'] loop
    execute format('create or replace trigger turns_the_roll after insert or update or delete on care.%I for each row execute function door.turn_rolls_of_person()', each);
  end loop;
end $$;
-- An organisation that ends takes every place of who works there with it.
create or replace function door.turn_rolls_of_workers() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into door.roll as r (municipality_id, family_id)
  select f.municipality_id, f.family_id from (
    select t.municipality_id, t.family_id, t.person_id from care.coordinator_term t union select t.municipality_id, t.family_id, t.standby_id from care.coordinator_term t
    union select p.municipality_id, p.family_id, p.person_id from care.participant p union select s.municipality_id, s.family_id, s.reader from care.share s) f
  join care.worker w on w.municipality_id = f.municipality_id and w.person_id = f.person_id and w.organisation_id = new.id
  where f.municipality_id = new.municipality_id group by f.municipality_id, f.family_id order by f.family_id
  on conflict (municipality_id, family_id) do update set turn = r.turn + 1;
  return null;
end $$;
create or replace trigger turns_the_roll after update of until_on on care.organisation for each row execute function door.turn_rolls_of_workers();
-- Where a plan starts or ends, the contact person of a question stands otherwise.
create or replace trigger turns_the_roll after insert or update of closed_at on care.plan for each row execute function door.turn_roll();
-- Rights as these files now tell them count from the next look on.
update door.roll set turn = turn + 1;

do $$ declare each text; begin
  foreach each in array array['roll_ends', 'people_of', 'opened', 'written', 'make_passes', 'make_roll', 'roll_of', 'turn_roll', 'turn_rolls_of_person', 'turn_rolls_of_workers'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
