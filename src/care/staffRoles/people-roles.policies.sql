-- B-01 and B-02: who works here, in which role, until when. Four eyes on every role; stopping access takes one. No plan is read here, and every
-- page and act leaves its row in the log.
-- Who may ask: somebody who works here today in one of these roles.
create or replace function door.staff_of(token bytea, roles text[]) returns entry.session language plpgsql volatile set search_path = pg_catalog as $$
declare
  held entry.session := door.session_of(token);
  me uuid := (select a.person_id from entry.account a where a.municipality_id = held.municipality_id and a.id = held.account_id);
begin
  if held.id is null then raise exception 'no session' using errcode = 'OP401'; end if;
  if held.device <> 'work' or not exists (select from care.worker w where w.municipality_id = held.municipality_id and w.person_id = me and w.role = any(roles)) then
    raise exception 'no pass' using errcode = 'OP404';
  end if;
  if held.seen_at < door.now() - interval '1 minute' then
    update entry.session s set seen_at = door.now() where s.token_hash = held.token_hash;
  end if;
  return held;
end $$;

-- Acts of the administration are kept once under their id like all others; they belong to no family. Null: it is new.
create or replace function door.earlier_act(held entry.session, operation uuid, body_hash bytea) returns boolean language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(operation::text, 0));
  -- One act on roles at a time: of two administrators who stop each other the second finds the own access gone.
  perform from care.worker w where w.municipality_id = held.municipality_id and w.role = 'administrator' order by w.person_id for update;
  if exists (select from entry.session s where s.token_hash = held.token_hash and s.ended_at is not null) then raise exception 'no session' using errcode = 'OP401'; end if;
  return (select o.body_hash = earlier_act.body_hash from care.operation o
    where o.municipality_id = held.municipality_id and o.account_id = held.account_id and o.id = operation);
end $$;

create or replace function door.keep_act(held entry.session, operation uuid, body_hash bytea, answer jsonb) returns void language sql volatile as $$
  insert into care.operation (municipality_id, account_id, id, family_id, body_hash, answer, at)
  values (held.municipality_id, held.account_id, operation, '00000000-0000-0000-0000-000000000000', body_hash, answer, door.now())
$$;

-- What every page of the administration opens with: who looks, and what an act just did.
create or replace function door.staff_frame(held entry.session, done uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('today', door.today(), 'now', door.now(), 'viewer', door.viewer_of(held, door.account_of(held)),
    'done', (select jsonb_build_object('answer', o.answer, 'at', o.at, 'name', door.sealed_name(held.municipality_id, (o.answer ->> 'person')::uuid)) from care.operation o
      where o.municipality_id = held.municipality_id and o.account_id = held.account_id and o.id = done and o.at > door.now() - interval '10 minutes'))
$$;

create or replace function door.terms_of(municipality uuid, person uuid) returns setof care.coordinator_term language sql stable as $$
  select t.* from care.coordinator_term t where t.municipality_id = municipality and t.person_id = person and t.professional
    and t.from_at <= door.now() and (t.until_at is null or t.until_at > door.now())
$$;

create or replace function door.worker_line(municipality uuid, person uuid) returns jsonb language sql stable as $$
  select jsonb_build_object('name', door.sealed_name(municipality, person), 'works', door.works(municipality, person), 'role', w.role, 'organisation', o.name,
    'organisationId', o.id, 'untilOn', w.until_on, 'hasAccount', a.id is not null, 'madeAt', a.created_at,
    'seenAt', (select max(s.seen_at) from entry.session s where s.municipality_id = municipality and s.account_id = a.id))
  from care.worker w join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id
  left join entry.account a on a.municipality_id = w.municipality_id and a.person_id = w.person_id and a.disabled_at is null
  where w.municipality_id = municipality and w.person_id = person
$$;

create or replace function door.open_places(municipality uuid) returns jsonb language sql stable as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'mailDomain', o.mail_domain) order by o.name), '[]') from care.organisation o
  where o.municipality_id = municipality and (o.until_on is null or o.until_on > door.today())
$$;

-- B-01: what waits. Numbers, and the names of who has not been here for ninety days.
create or replace function door.administration_start(token bytea, request uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
begin
  perform door.write_log(held, (door.account_of(held)).person_id, 'read', 'done', 'mensen en rollen beheren', 'administrator', null, '{}', '{}', 'worker', null, request);
  return door.staff_frame(held, null) || jsonb_build_object(
    'requests', (select count(*) from care.role_request r where r.municipality_id = held.municipality_id and r.decided_at is null),
    'questions', (select count(*) from care.log_question q where q.municipality_id = held.municipality_id
      and not exists (select from care.log_answer a where a.municipality_id = q.municipality_id and a.question_id = q.id)),
    'signals', door.signals_waiting(held.municipality_id), 'peers', door.peers_waiting(held.municipality_id),
    'letters', (select count(*) from entry.outbox o where o.municipality_id = held.municipality_id and o.sent_at is null and o.tries > 0),
    'left', (select coalesce(jsonb_agg(door.worker_line(w.municipality_id, w.person_id)), '[]') from care.worker w
      where w.municipality_id = held.municipality_id and not door.works(w.municipality_id, w.person_id) and exists (select from door.terms_of(w.municipality_id, w.person_id))),
    'absent', (select coalesce(jsonb_agg(l.line), '[]') from (
      select door.worker_line(w.municipality_id, w.person_id) as line from care.worker w
      where w.municipality_id = held.municipality_id and door.works(w.municipality_id, w.person_id)) l
      where (l.line ->> 'hasAccount')::boolean
        and coalesce((l.line ->> 'seenAt')::timestamptz, (l.line ->> 'madeAt')::timestamptz) < door.now() - interval '90 days'));
end $$;

create or replace function door.people_at_work(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, (door.account_of(held)).person_id, 'search', 'done', 'mensen en rollen beheren', 'administrator', null,
    array(select w.person_id from care.worker w where w.municipality_id = place), '{}', 'worker', null, request);
  return door.staff_frame(held, done) || jsonb_build_object('places', door.open_places(place),
    'people', (select coalesce(jsonb_agg(door.worker_line(place, w.person_id)), '[]') from care.worker w where w.municipality_id = place));
end $$;

-- One person: also how many families wait for somebody else when access stops, and who could take over.
create or replace function door.person_at_work(token bytea, request uuid, person uuid, done uuid) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.staff_of(token, array['administrator']);
  place uuid := held.municipality_id;
  line jsonb := door.worker_line(place, person);
begin
  if line is null then raise exception 'nobody of here' using errcode = 'OP404'; end if;
  perform door.write_log(held, (door.account_of(held)).person_id, 'read', 'done', 'mensen en rollen beheren', 'administrator', null, array[person], '{}', 'worker', person, request);
  return door.staff_frame(held, done) || jsonb_build_object('person', line, 'own', person = (door.account_of(held)).person_id,
    'families', (select count(*) from door.terms_of(place, person)),
    'waiting', exists (select from care.role_request r where r.municipality_id = place and r.person_id = person and r.decided_at is null),
    'standIns', (select coalesce(jsonb_agg(door.sealed_name(place, w.person_id) order by (w.organisation_id = (line ->> 'organisationId')::uuid) desc, w.person_id), '[]')
      from care.worker w where w.municipality_id = place and w.person_id <> person and w.role = 'localTeam' and door.works(place, w.person_id)));
end $$;

create or replace function door.is_last_administrator(municipality uuid, leaving uuid[]) returns boolean language sql stable as $$
  select exists (select from care.worker w where w.municipality_id = municipality and w.person_id = any(leaving) and w.role = 'administrator' and door.works(municipality, w.person_id))
    and not exists (select from care.worker w where w.municipality_id = municipality and w.person_id <> all(leaving) and w.role = 'administrator'
      and door.works(municipality, w.person_id)
      and exists (select from entry.account a where a.municipality_id = municipality and a.person_id = w.person_id and a.disabled_at is null))
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('staff_of', 'earlier_act', 'keep_act', 'staff_frame', 'terms_of', 'worker_line', 'open_places', 'administration_start', 'people_at_work', 'person_at_work', 'is_last_administrator') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select on care.role_request to onsplan_door;
grant execute on function door.administration_start, door.people_at_work, door.person_at_work to onsplan_web;
