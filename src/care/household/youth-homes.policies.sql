-- The names of the homes in which a youth lives, for paper. Where they are is not read, and a home that is kept secret is on nobody's paper (E6, E8).
create or replace function care.homes_of_youths(municipality uuid, family uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', h.id, 'sealed', encode(h.sealed, 'base64'), 'wording', h.wording, 'keyPerson', h.key_person, 'youths', lives.youths)
    order by h.position, h.created_at, h.id)
  from care.household h cross join lateral (
    select array_agg(m.person_id order by m.position, m.person_id) as youths from care.family_member m
    where m.municipality_id = municipality and m.family_id = family and m.until_on is null and 'youth' = any(m.parts) and h.id = any(m.households)) lives
  where h.municipality_id = municipality and h.family_id = family and not door.is_secret_home(h.id) and lives.youths is not null
$$;
revoke execute on function care.homes_of_youths from public;
grant execute on function care.homes_of_youths to onsplan_web;
