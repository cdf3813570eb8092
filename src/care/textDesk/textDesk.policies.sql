-- B-05 in small: an administrator writes what an organisation tells everybody, and says that it is still right. Every version stays; each look and act leaves its row.

-- The organisation whose text this is; no other kind, and of a team only a team.
create or replace function door.text_place(municipality uuid, organisation uuid, of_kind text) returns care.organisation language plpgsql stable as $$
declare place care.organisation := (select o from care.organisation o where o.municipality_id = municipality and o.id = organisation);
begin
  if place.id is null or of_kind not in ('team', 'complaint') or of_kind = 'team' and place.kind <> 'localTeam' then raise exception 'no such text' using errcode = 'OP404'; end if;
  return place;
end $$;

create or replace function door.text_page(token bytea, request uuid, organisation uuid, of_kind text, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place care.organisation := door.text_place(held.municipality_id, organisation, of_kind);
begin
  perform door.write_log(held, door.person_of(held), 'read', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'publicText', organisation, request);
  return door.staff_frame(held, done) || jsonb_build_object('organisation', jsonb_build_object('id', place.id, 'name', place.name, 'untilOn', place.until_on),
    'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'words', t.words, 'at', t.at, 'by', door.sealed_name(place.municipality_id, t.by_person), 'checkedAt',
        (select max(c.at) from care.public_text_check c where c.municipality_id = t.municipality_id and c.text_id = t.id)) order by t.at desc, t.id desc), '[]')
      from care.public_text t where t.municipality_id = place.municipality_id and t.organisation_id = place.id and t.kind = of_kind));
end $$;

-- Who acts, and whether it was done before.
create or replace function door.text_for_act(token bytea, organisation uuid, of_kind text, operation uuid, hash bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  same boolean := door.peer_act_before(held, operation, hash);
  place care.organisation := door.text_place(held.municipality_id, organisation, of_kind);
begin
  if same is null and place.until_on <= door.today() then raise exception 'no such text' using errcode = 'OP404'; end if;
  perform pg_advisory_xact_lock(hashtextextended(organisation || of_kind, 0));
  return jsonb_build_object('same', same);
end $$;

create or replace function door.keep_text(token bytea, request uuid, organisation uuid, of_kind text, its_words jsonb, operation uuid, hash bytea, form text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  me uuid := door.person_of(held);
begin
  perform door.text_place(held.municipality_id, organisation, of_kind);
  insert into care.public_text (municipality_id, id, organisation_id, kind, words, by_person, at) values (held.municipality_id, operation, organisation, of_kind, its_words, me, door.now());
  perform door.empty_draft(held.municipality_id, held.account_id, form);
  perform door.write_log(held, me, 'create', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'publicText', organisation, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', 'textKept'));
end $$;

-- Only the version that everybody reads now; false: there is a newer one.
create or replace function door.check_text(token bytea, request uuid, organisation uuid, of_kind text, version uuid, operation uuid, hash bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  me uuid := door.person_of(held);
  newest uuid := (select t.id from care.public_text t where t.municipality_id = held.municipality_id and t.organisation_id = organisation and t.kind = of_kind order by t.at desc, t.id desc limit 1);
begin
  perform door.text_place(held.municipality_id, organisation, of_kind);
  if newest is distinct from version then return false; end if;
  insert into care.public_text_check (municipality_id, id, text_id, by_person, at) values (held.municipality_id, operation, version, me, door.now());
  perform door.write_log(held, me, 'change', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'publicText', organisation, request);
  perform door.keep_act(held, operation, hash, jsonb_build_object('said', 'textChecked'));
  return true;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('text_place', 'text_page', 'text_for_act', 'keep_text', 'check_text') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant insert on care.public_text, care.public_text_check to onsplan_door;
grant execute on function door.text_page, door.text_for_act, door.keep_text, door.check_text to onsplan_web;
