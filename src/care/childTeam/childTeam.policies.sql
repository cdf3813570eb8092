-- Whom a child of 8 to 11 is asked about: who held two conversations at which it was, once, for six weeks, unless they knew each other before (D-CIR-08).
-- The database looks, since on the phone of a grown-up the child itself no longer sees what it said in an earlier turn. It tells whom, never what was said.
create or replace function door.child_asked() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(n.who order by n.second, n.who), '{}') from door.pass p
  cross join lateral (select c.who, (array_agg(c.at order by c.at))[2] as second from care.contacts_of(p.municipality_id, p.family_id, p.person_id) c group by c.who) n
  where p.xid = pg_current_xact_id_if_assigned() and p.is_family and not p.is_from_12 and n.second > door.now() - interval '6 weeks' and n.who <> p.person_id
    and exists (select from care.birth b where b.municipality_id = p.municipality_id and b.person_id = p.person_id and b.born_on <= (door.today() - interval '8 years')::date)
    and exists (select from care.coordinator_term t where t.municipality_id = p.municipality_id and t.family_id = p.family_id and n.who in (t.person_id, t.standby_id) and t.until_at is null)
    and not exists (select from care.click_check k where k.municipality_id = p.municipality_id and k.family_id = p.family_id and k.author = p.person_id and k.about = n.who and k.undone_at is null)
    and not coalesce((select r.known_before from care.role_card r where r.municipality_id = p.municipality_id and r.family_id = p.family_id and r.person_id = n.who and r.undone_at is null
      order by r.at desc, r.id desc limit 1), false)
$$;
alter function door.child_asked owner to onsplan_door;
revoke execute on function door.child_asked from public;
grant execute on function door.child_asked to onsplan_web;
grant execute on function care.contacts_of to onsplan_door;
