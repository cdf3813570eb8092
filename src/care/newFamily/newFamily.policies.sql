-- A family is begun by a worker of a local team that is still there. Each look at the page and each beginning leaves its row; the family reads who began it.
create or replace function door.beginning_page(token bytea, request uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.member_of_team(token);
begin
  perform door.write_log(held, door.person_of(held), 'read', 'done', 'het gezin bijwerken', 'worker', null, '{}', '{}', 'family', null, request);
  return jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, door.account_of(held)));
end $$;

-- Who acts, and whether it was done before: asked before any key is made.
create or replace function door.beginning_for_act(token bytea, operation uuid, hash bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.member_of_team(token);
begin
  return jsonb_build_object('municipality', held.municipality_id, 'today', door.today(), 'same', door.peer_act_before(held, operation, hash));
end $$;

-- The family, its first members, what the next page says, the term of who begins it and the row in its log, all at once.
create or replace function door.write_beginning(token bytea, request uuid, operation uuid, hash bytea, new_family jsonb, members jsonb, term uuid, answer jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  family uuid := (new_family ->> 'id')::uuid;
begin
  if not door.begin_family(token, new_family, members, term) then raise exception 'no such worker' using errcode = 'OP404'; end if;
  perform door.write_log(held, door.person_of(held), 'create', 'done', 'het gezin bijwerken', 'coordinator', family,
    array(select (m ->> 'person')::uuid from jsonb_array_elements(members) m), '{}', 'family', family, request);
  perform door.empty_draft(held.municipality_id, held.account_id, '/vragen/gezin');
  insert into care.operation (municipality_id, account_id, id, family_id, body_hash, answer, at)
  values (held.municipality_id, held.account_id, operation, family, hash, answer, door.now());
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('beginning_page', 'beginning_for_act', 'write_beginning') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function door.beginning_page, door.beginning_for_act, door.write_beginning to onsplan_web;
