-- A family that was begun by mistake is taken back by who began it, and by nobody else: for ten minutes, and as long as nothing else happened in it.
-- Everything sealed of it is destroyed like what is kept no longer; of it stays in the log that it was begun and taken back.

-- Whether more was done than putting people and homes beside, or anybody else looked or came in. Every table of a family counts that is not named here;
-- where the door does not read of safety, the log tells it. Who may have asked a register about somebody stays known with the name of whom it was asked.
create or replace function door.happened_since_begun(municipality uuid, family uuid, me uuid, since timestamptz) returns boolean language plpgsql stable set search_path = pg_catalog as $$
declare part record; found boolean;
begin
  for part in select c.oid::regclass as relation from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('care', 'safety', 'entry') and c.relkind = 'r' and not c.relispartition and (n.nspname <> 'safety' or has_table_privilege(c.oid, 'select'))
      and c.relname !~ '^(access_log|log_|operation|epoch|draft|worklist_|erasure_ledger|coordinator_term|family_member|household)'
      and exists (select from pg_attribute f where f.attrelid = c.oid and f.attname = 'family_id' and not f.attisdropped) loop
    execute format('select exists (select from %s t where t.municipality_id = $1 and t.family_id = $2)', part.relation) into found using municipality, family;
    if found then return true; end if;
  end loop;
  return (select count(*) > 1 from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family)
    or exists (select from entry.account a join care.family_member m on m.municipality_id = municipality and m.family_id = family and m.person_id = a.person_id where a.municipality_id = municipality)
    or exists (select from care.access_log l where l.municipality_id = municipality and l.family_id = family and l.at >= since and l.outcome = 'done'
      and (l.person_id is distinct from me or l.action <> 'read' and l.object_class ~ '^safety' or l.object_class = 'custodySnapshot'));
end $$;

-- A family that stands and that this worker began and still coordinates; nothing for anybody else.
create or replace function door.begun_family(municipality uuid, me uuid, family uuid) returns care.family language sql stable as $$
  select f.* from care.family f where f.municipality_id = municipality and f.id = family and octet_length(f.sealed) > 0
    and me = (select t.person_id from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family order by t.from_at, t.id limit 1)
    and me in (select t.person_id from care.coordinator_term t where t.municipality_id = municipality and t.family_id = family and t.until_at is null)
$$;

create or replace function door.begun_known(municipality uuid, me uuid, family uuid) returns jsonb language plpgsql stable set search_path = pg_catalog as $$
declare begun care.family := door.begun_family(municipality, me, family);
begin
  if begun.id is null then raise exception 'no such family' using errcode = 'OP404'; end if;
  return jsonb_build_object('now', door.now(), 'by', me, 'at', begun.created_at, 'inUse', door.happened_since_begun(municipality, family, me, begun.created_at));
end $$;

-- What is asked before it goes. The look is a row in the log of the family.
create or replace function door.begun_page(token bytea, request uuid, family uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  known jsonb := door.begun_known(held.municipality_id, me, family);
begin
  perform door.write_log(held, me, 'read', 'done', 'het gezin bijwerken', 'coordinator', family, '{}', '{}', 'family', family, request);
  return known || jsonb_build_object('viewer', door.viewer_of(held, door.account_of(held)), 'family', (select jsonb_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'),
    'wording', f.wording, 'keyPerson', f.key_person) from care.family f where f.municipality_id = held.municipality_id and f.id = family));
end $$;

-- Holds the family for the act: an act in it that is not done yet waits, and then finds it gone.
create or replace function door.begun_for_act(token bytea, operation uuid, hash bytea, family uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  same boolean := door.peer_act_before(held, operation, hash);
begin
  if same is not null then return jsonb_build_object('same', same); end if;
  perform from care.family f where f.municipality_id = held.municipality_id and f.id = family for update;
  return jsonb_build_object('same', null) || door.begun_known(held.municipality_id, door.person_of(held), family);
end $$;

-- Nobody belongs to it or coordinates it any more, and no birth day of these people stands.
create or replace function door.close_begun(municipality uuid, family uuid, people uuid[]) returns void language sql volatile as $$
  update care.birth b set born_on = null, due_month = null where b.municipality_id = municipality and b.person_id = any(people);
  update care.coordinator_term t set until_at = door.now() where t.municipality_id = municipality and t.family_id = family and t.until_at is null;
  update care.family_member m set until_on = greatest(m.from_on, door.today()) where m.municipality_id = municipality and m.family_id = family and m.until_on is null;
$$;

-- Takes it back, in the transaction that holds it: whose names go is answered.
create or replace function door.take_family_back(token bytea, request uuid, operation uuid, hash bytea, family uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.member_of_team(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  known jsonb := door.begun_known(place, me, family);
  people uuid[] := door.people_ending(place, array[family]);
  each uuid; form text;
begin
  if (known ->> 'inUse')::boolean or (known ->> 'at')::timestamptz < door.now() - interval '11 minutes' then raise exception 'no such family' using errcode = 'OP404'; end if;
  foreach each in array people loop perform door.end_person(place, family, each, me, 'begun by mistake'); end loop;
  perform door.end_family(place, family, me, 'begun by mistake');
  perform door.close_begun(place, family, people);
  for form in select d.form from care.draft d where d.municipality_id = place and d.account_id = held.account_id and d.form like '/gezin/' || family || '/%' and d.sent_at is null loop
    perform door.empty_draft(place, held.account_id, form);
  end loop;
  perform door.write_log(held, me, 'delete', 'done', 'het gezin bijwerken', 'coordinator', family, people, '{}', 'family', family, request);
  perform door.keep_act(held, operation, hash, '{"said": "familyGone"}');
  return to_jsonb(people);
end $$;

-- An act that began before its family was taken back ends after it: it does not happen.
create or replace function door.of_standing_family() returns trigger language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform from care.family f where f.municipality_id = new.municipality_id and f.id = new.family_id for key share;
  if exists (select from care.erasure_ledger l where l.municipality_id = new.municipality_id and l.family_id = new.family_id and l.id = new.family_id and l.ground = 'begun by mistake') then
    raise exception 'no such family' using errcode = 'OP404';
  end if;
  return new;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('happened_since_begun', 'begun_family', 'begun_known', 'begun_page', 'close_begun',
      'begun_for_act', 'take_family_back', 'of_standing_family') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
create or replace trigger of_standing_family before insert on care.operation for each row
  when (new.family_id <> '00000000-0000-0000-0000-000000000000') execute function door.of_standing_family();
grant update (until_on) on care.family_member to onsplan_door;
grant update (born_on, due_month) on care.birth to onsplan_door;
grant execute on function door.begun_page, door.begun_for_act, door.take_family_back to onsplan_web;
