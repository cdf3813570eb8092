-- What an offer of a plan of their own waits for: days, people and the code of an answer, no words. With the caller's rights: a page reads what its reader may know, the
-- list of who coordinates reads all.
create or replace function care.group_facts(municipality uuid, family uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_build_object(
    'offers', (select coalesce(json_agg(json_build_object('id', o.id, 'asked', o.asked, 'until', o.until_on, 'longerUntil', o.longer_until_on, 'handedInAt', g.handed_in_at,
        'unread', g.handed_in_at is not null and o.sealed is not null and not exists (select from care.group_look l where l.municipality_id = municipality and l.family_id = family
          and l.group_plan_id = g.id and l.of_wording = g.wording and l.undone_at is null),
        'said', (select coalesce(json_agg(json_build_object('person', a.person_id, 'answer', a.answer, 'at', a.said_at) order by a.said_at, a.id), '[]') from care.group_answer a
          where a.municipality_id = municipality and a.family_id = family and a.offer_id = o.id and a.undone_at is null)) order by o.offered_at, o.id), '[]')
      from care.group_offer o left join care.group_plan g on g.municipality_id = municipality and g.family_id = family and g.offer_id = o.id and g.undone_at is null
      where o.municipality_id = municipality and o.family_id = family and o.undone_at is null),
    'skips', (select coalesce(json_agg(json_build_object('at', k.made_at) order by k.made_at desc), '[]') from care.group_skip k
      where k.municipality_id = municipality and k.family_id = family and k.undone_at is null),
    'institution', exists (select from care.family_member m where m.municipality_id = municipality and m.family_id = family and m.until_on is null and 'youth' = any(m.parts))
      and not exists (select from care.family_member m where m.municipality_id = municipality and m.family_id = family and m.until_on is null and 'youth' = any(m.parts)
        and not coalesce((select s.outcome = 'confirmed' and s.kind = 'guardianship' and not s.holders && array(select h.person_id from care.family_member h
            where h.municipality_id = municipality and h.family_id = family and h.until_on is null)
          from care.custody_snapshot s where s.municipality_id = municipality and s.youth_id = m.person_id order by s.recorded_at desc, s.id desc limit 1), false)),
    'hasPlan', exists (select from care.plan p where p.municipality_id = municipality and p.family_id = family and p.closed_at is null),
    'waitsSince', (select p.started_on from care.plan p where p.municipality_id = municipality and p.family_id = family and p.closed_at is null
      and not exists (select from care.plan_act a where a.municipality_id = municipality and a.family_id = family and a.plan_id = p.id and a.undone_at is null
        and a.kind in ('started', 'activated'))),
    'fixed', exists (select from care.plan p join care.plan_act a on a.municipality_id = municipality and a.family_id = family and a.plan_id = p.id
      where p.municipality_id = municipality and p.family_id = family and a.undone_at is null and (a.kind = 'activated' or p.closed_at is not null)))
$$;
revoke execute on function care.group_facts from public;
grant execute on function care.group_facts to onsplan_web, onsplan_job, onsplan_door;
grant select on care.group_offer, care.group_answer, care.group_plan, care.group_look, care.group_skip to onsplan_door;
