-- How everyone of a plan stands to each member: what the roll is made from (access.md 3).

-- Which topics a relation opens, by the kinds that door.standing tells apart. A new relation adds a kind there and its line here.
create or replace function door.topics_of(kind text) returns text[] language sql immutable parallel safe
  return case
    when kind in ('self', 'custodyUnder12') then array['story', 'strengthsAndWorries', 'resilience', 'goals', 'circle', 'meetings', 'help', 'school', 'placement',
      'adulthood', 'decisions', 'documents', 'messages', 'contact']
    when kind = 'selfUnder12' then array['story', 'resilience', 'goals', 'circle', 'meetings', 'placement']
    when kind = 'custody12To15' then array['strengthsAndWorries', 'goals', 'circle', 'meetings', 'help', 'school', 'placement', 'adulthood', 'decisions', 'documents',
      'messages', 'contact']
    when kind = 'coordinator' then array['story', 'strengthsAndWorries', 'goals', 'circle', 'meetings', 'help', 'school', 'placement', 'adulthood', 'decisions',
      'documents', 'messages', 'contact']
    else '{}'::text[]
  end;

-- Whole years on a day, in Amsterdam. Born on 29 February: a year older on 1 March. Unknown: the youngest possible age.
create or replace function door.age_on(born_on date, today date) returns integer language sql immutable parallel safe
  return coalesce(extract(year from age(today::timestamp, born_on::timestamp))::integer, 0);

create or replace function door.today() returns date language sql stable
  return (door.now() at time zone 'Europe/Amsterdam')::date;

-- How everyone of this plan stands to each present member, now. A person may stand in several ways at once.
create or replace function door.standing(municipality uuid, family uuid) returns table (actor uuid, subject uuid, kind text) language sql stable as $$
  with clock as materialized (select door.now() as at, door.today() as today),
  present as materialized (
    select m.person_id, door.age_on(b.born_on, c.today) as age
    from clock c cross join care.family_member m
    left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
    where m.municipality_id = municipality and m.family_id = family and m.from_on <= c.today and (m.until_on is null or m.until_on > c.today)
  )
  select p.person_id, p.person_id, case when p.age >= 12 then 'self' else 'selfUnder12' end from present p
  union all
  select h.person_id, p.person_id, case when p.age < 12 then 'custodyUnder12' else 'custody12To15' end
  from present p
  cross join lateral (
    select s.holders, s.outcome from care.custody_snapshot s
    where s.municipality_id = municipality and s.youth_id = p.person_id
    order by s.recorded_at desc, s.id desc limit 1
  ) newest
  join present h on h.person_id = any(newest.holders) and h.person_id <> p.person_id
  where p.age < 16 and newest.outcome = 'confirmed'
  union all
  select t.person, p.person_id, 'coordinator'
  from present p cross join (
    select distinct case when t.professional then t.person_id else t.standby_id end as person
    from care.coordinator_term t cross join clock c
    where t.municipality_id = municipality and t.family_id = family and t.from_at <= c.at and (t.until_at is null or t.until_at > c.at)
  ) t
$$;

create or replace function door.relations(actor uuid, municipality uuid, family uuid) returns table (subject uuid, kind text) language sql stable as $$
  select s.subject, s.kind from door.standing(municipality, family) s where s.actor = $1
$$;

do $$ declare each text; begin
  foreach each in array array['topics_of', 'age_on', 'today', 'standing', 'relations'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select on care.family_member, care.birth, care.custody_snapshot, care.coordinator_term, care.participant to onsplan_door;
