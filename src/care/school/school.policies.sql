-- For which pupils somebody takes part for school: the family is not his or hers, so it goes by the name of the pupil. It opens no family.
create or replace function door.as_school(municipality uuid, person uuid) returns json language sql stable set search_path = pg_catalog as $$
  select coalesce(json_agg(json_build_object('family', taught.family_id, 'id', y.id, 'sealed', encode(y.sealed, 'base64'), 'wording', y.wording, 'keyPerson', y.key_person)
    order by taught.since, y.id), '[]')
  from (select p.family_id, pupil, min(p.from_at) as since from care.participant p cross join unnest(p.subjects) pupil
    where p.municipality_id = municipality and p.person_id = person and p.kind = 'school'
      and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now()) group by p.family_id, pupil) taught
  join care.person y on y.municipality_id = municipality and y.id = taught.pupil
$$;
alter function door.as_school owner to onsplan_door;
revoke execute on function door.as_school from public;
