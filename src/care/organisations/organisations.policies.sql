-- B-03: the organisations where people work. When one ends, everybody who works there stops at that day, by the same question that finds who asks.

create or replace function door.organisations(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, (door.account_of(held)).person_id, 'read', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'organisation', null, request);
  return door.staff_frame(held, done) || jsonb_build_object(
    'standIns', (select coalesce(jsonb_agg(door.sealed_name(place, w.person_id)::jsonb || jsonb_build_object('place', w.organisation_id) order by w.person_id), '[]')
      from care.worker w where w.municipality_id = place and w.role = 'localTeam' and door.works(place, w.person_id)),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'untilOn', o.until_on, 'mailDomain', o.mail_domain,
        'people', (select count(*) from care.worker w where w.municipality_id = place and w.organisation_id = o.id and door.works(place, w.person_id)),
        'families', (select count(*) from care.worker w cross join lateral door.terms_of(place, w.person_id) t where w.municipality_id = place and w.organisation_id = o.id))
      order by o.until_on nulls first, o.name), '[]') from care.organisation o where o.municipality_id = place));
end $$;

create or replace function door.add_organisation(token bytea, request uuid, its_name text, its_kind text, domain text, operation uuid, body_hash bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  same boolean := door.earlier_act(held, operation, body_hash);
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  if exists (select from care.organisation o where o.municipality_id = held.municipality_id and lower(o.name) = lower(its_name)) then return jsonb_build_object('problem', 'known'); end if;
  insert into care.organisation (municipality_id, id, name, kind, mail_domain) values (held.municipality_id, operation, its_name, its_kind, domain);
  perform door.write_log(held, (door.account_of(held)).person_id, 'create', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'organisation', operation, request);
  perform door.keep_act(held, operation, body_hash, jsonb_build_object('said', 'added'));
  return jsonb_build_object('same', true);
end $$;

-- Ends today: every plan keeps somebody, everybody who works there is out this minute. 'self' and 'last' are problems, error OP409 says that nobody takes over.
create or replace function door.end_organisation(token bytea, request uuid, organisation uuid, stand_in uuid, operation uuid, body_hash bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
  me uuid := (door.account_of(held)).person_id;
  same boolean := door.earlier_act(held, operation, body_hash);
  leaving uuid[] := array(select w.person_id from care.worker w where w.municipality_id = place and w.organisation_id = organisation);
  person uuid;
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  if not exists (select from care.organisation o where o.municipality_id = place and o.id = organisation) then raise exception 'no such organisation' using errcode = 'OP404'; end if;
  if me = any(leaving) then return jsonb_build_object('problem', 'self'); end if;
  if door.is_last_administrator(place, leaving) then return jsonb_build_object('problem', 'last'); end if;
  -- From here on nobody of it works any more, so that nobody of it is asked to take over.
  update care.organisation o set until_on = door.today() where o.municipality_id = place and o.id = organisation and (o.until_on is null or o.until_on > door.today());
  foreach person in array leaving loop
    perform door.pass_terms_on(place, person, stand_in);
    perform door.close_account(place, person);
  end loop;
  perform door.write_log(held, me, 'change', 'done', 'mensen en rollen beheren', 'administrator', null, leaving, '{}', 'organisation', organisation, request);
  perform door.keep_act(held, operation, body_hash, jsonb_build_object('said', 'ended', 'people', cardinality(leaving)));
  return jsonb_build_object('same', true);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('organisations', 'add_organisation', 'end_organisation') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant insert, update on care.organisation to onsplan_door;
grant execute on function door.organisations, door.add_organisation, door.end_organisation to onsplan_web;
