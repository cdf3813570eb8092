-- What organisations tell everybody is public, and comes by functions that ask for no name and leave no row: nobody can see who read it.
select door.only_through_functions('care.public_text');
select door.only_through_functions('care.public_text_check');

-- The newest text of each organisation that is still there; of a team only where the organisation is one.
create or replace function door.public_texts(of_kind text)
  returns table (municipality uuid, organisation uuid, name text, place text, words jsonb, at timestamptz, checked_at timestamptz) language sql stable as $$
  select distinct on (t.municipality_id, t.organisation_id) t.municipality_id, o.id, o.name, o.kind, t.words, t.at,
    coalesce((select max(c.at) from care.public_text_check c where c.municipality_id = t.municipality_id and c.text_id = t.id), t.at)
  from care.public_text t join care.organisation o on o.municipality_id = t.municipality_id and o.id = t.organisation_id
  where t.kind = of_kind and (o.until_on is null or o.until_on > door.today()) and (of_kind <> 'team' or o.kind = 'localTeam')
  order by t.municipality_id, t.organisation_id, t.at desc, t.id desc
$$;

-- The teams that told something: of the own municipality for who is signed in, all of them for a stranger.
create or replace function door.team_places(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', t.organisation, 'name', t.name, 'municipality', m.name, 'areas', t.words ->> 'areas') order by m.name, t.name, t.organisation), '[]')
  from door.public_texts('team') t join care.municipality m on m.id = t.municipality
  where t.municipality = coalesce((select s.municipality_id from door.session_of(token) s where s.id is not null), t.municipality)
$$;

-- How to complain: for a stranger the municipality's own; for who is signed in first the organisations that help in the own plan, as far as one may know of them
-- there, then the others of the own municipality. It is asked without a purpose and leaves no row.
create or replace function door.complaint_texts(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  with me as materialized (select s.municipality_id as place, a.person_id as id from door.session_of(token) s
    join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id where s.id is not null),
  near as materialized (select coalesce(h.organisation, w.organisation_id) as organisation
    from me join care.family_member m on m.municipality_id = me.place and m.person_id = me.id and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())
    cross join lateral (select t.person as who, null::uuid as organisation from door.running_terms(me.place, m.family_id) t
      union all select p.person_id, p.organisation_id from care.participant p where p.municipality_id = me.place and p.family_id = m.family_id and p.kind <> 'safetyOfficer'
        and p.subjects && (door.pass_of(me.place, m.family_id, me.id)).circle
        and exists (select from door.running_parts(me.place, m.family_id) r where r.person = p.person_id and r.kind = p.kind and r.subjects = p.subjects)) h
    left join care.worker w on w.municipality_id = me.place and w.person_id = h.who)
  select coalesce(jsonb_agg(jsonb_build_object('id', t.organisation, 'name', t.name, 'words', t.words, 'at', t.at, 'checkedAt', t.checked_at, 'helps', t.helps)
    order by t.helps desc, t.place = 'municipality' desc, t.name, t.organisation), '[]')
  from (select p.*, exists (select from near n where n.organisation = p.organisation) as helps from door.public_texts('complaint') p left join me on true
    where case when me.id is null then p.place = 'municipality' else p.municipality = me.place end) t
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('public_texts', 'team_places', 'complaint_texts') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select on care.public_text, care.public_text_check to onsplan_door;
grant execute on function door.team_places, door.complaint_texts to onsplan_web;
