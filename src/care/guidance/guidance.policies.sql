-- Whom a member of a family may call: who coordinates when that is a professional, and who stands by. Nothing of a plan is in it, so it needs no log row.
-- For whom somebody stands by is named too, unless that is who asks.
create or replace function door.people_to_call(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(distinct jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person, 'card', encode(w.sealed, 'base64'),
      'family', t.family_id, 'standby', p.id is not distinct from t.standby_id, 'isFromTwelve', coalesce(door.age_on(b.born_on, door.today()) >= 12, true),
      'standsFor', case when p.id = t.standby_id and t.person_id <> a.person_id then (select jsonb_build_object('id', o.id, 'sealed', encode(o.sealed, 'base64'), 'wording', o.wording,
        'keyPerson', o.key_person, 'card', null) from care.person o where o.municipality_id = t.municipality_id and o.id = t.person_id) end)), '[]')
  from door.session_of(token) s join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id
  join care.family_member m on m.municipality_id = a.municipality_id and m.person_id = a.person_id and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())
  left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
  join care.coordinator_term t on t.municipality_id = m.municipality_id and t.family_id = m.family_id and t.from_at <= door.now() and (t.until_at is null or t.until_at > door.now())
  join care.person p on p.municipality_id = t.municipality_id and (t.professional and p.id = t.person_id or p.id = t.standby_id)
  left join care.worker w on w.municipality_id = p.municipality_id and w.person_id = p.id
  where s.id is not null
$$;
alter function door.people_to_call owner to onsplan_door;
revoke execute on function door.people_to_call from public;
grant execute on function door.people_to_call to onsplan_web;
