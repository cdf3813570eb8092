-- Signing in of who works here with the account of the own organisation. An account is known by the address of the sign-in server and its name for the
-- person together, never by a mail address; the first time it needs an invitation, which two people gave.
select door.only_through_functions('entry.issuer');
select door.only_through_functions('entry.issuer_link');
select door.only_through_functions('entry.issuer_trip');

-- As long as the organisation is there: its end closes this way as well.
create or replace function door.issuer_of(organisation uuid) returns entry.issuer language sql stable as $$
  select i.* from entry.issuer i join care.organisation o on o.municipality_id = i.municipality_id and o.id = i.organisation_id
  where i.organisation_id = organisation and i.ended_at is null and (o.until_on is null or o.until_on > door.today())
$$;

create or replace function door.issuer_facts(present entry.issuer) returns jsonb language sql immutable as $$
  select case when present.id is null then null else
    jsonb_build_object('organisation', present.organisation_id, 'address', present.address, 'client', present.client, 'keyNumber', present.key_number) end
$$;

-- For the page to sign in on: names of organisations are public.
create or replace function door.ways_in() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by o.name, o.id), '[]') from entry.issuer i
  join care.organisation o on o.municipality_id = i.municipality_id and o.id = i.organisation_id
  where i.ended_at is null and (o.until_on is null or o.until_on > door.today())
$$;

create or replace function door.issuer_at(organisation uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select door.issuer_facts(door.issuer_of(organisation))
$$;

-- Somebody accepted an invitation and goes on to the own organisation: the invitation waits for this browser and is not used up yet.
create or replace function door.accept_by_issuer(browser bytea, code bytea, fact bytea, account jsonb, mail bytea, sealed bytea) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  invited entry.invitation;
  present entry.issuer;
begin
  select i.* into invited from entry.invitation i
  where i.code_hash = code and i.second_fact_hash = fact and i.used_at is null and i.revoked_at is null and i.declined_at is null
    and i.expires_at > door.now() and i.tries < 5 and i.family_id is null and door.works(i.municipality_id, i.person_id);
  select p.* into present from care.worker w cross join lateral door.issuer_of(w.organisation_id) p
  where w.municipality_id = invited.municipality_id and w.person_id = invited.person_id and p.id is not null;
  if present.id is null then return null; end if;
  if exists (select from entry.account a where a.municipality_id = invited.municipality_id and a.mail_index = mail and a.person_id <> invited.person_id and a.disabled_at is null) then
    raise exception 'address in use' using errcode = 'OP409';
  end if;
  insert into entry.issuer_trip (browser_hash, municipality_id, issuer_id, invitation_id, account, mail_index, sealed, expires_at)
  values (sha256(browser), present.municipality_id, present.id, invited.id, account, mail, sealed, door.now() + interval '10 minutes')
  on conflict (browser_hash) do update set municipality_id = excluded.municipality_id, issuer_id = excluded.issuer_id, seed = null, is_fresh = false, back = null,
    invitation_id = excluded.invitation_id, account = excluded.account, mail_index = excluded.mail_index, sealed = excluded.sealed, expires_at = excluded.expires_at, taken_at = null;
  return present.organisation_id;
end $$;

-- Leaving for the sign-in server. An accepted invitation goes along only when this very link says so: a browser at work has more than one user.
create or replace function door.leave_for_issuer(browser bytea, address bytea, organisation uuid, its_seed bytea, fresh boolean, leads_to text, invited boolean) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  present entry.issuer := door.issuer_of(organisation);
begin
  if present.id is null then return jsonb_build_object('state', 'none'); end if;
  if not door.may_try(sha256(address || 'issuer'::bytea), 30) then return jsonb_build_object('state', 'tooMany'); end if;
  if invited then
    update entry.issuer_trip t set seed = its_seed, is_fresh = false, back = null
    where t.browser_hash = sha256(browser) and t.issuer_id = present.id and t.invitation_id is not null and t.taken_at is null and t.expires_at > door.now();
    if not found then return jsonb_build_object('state', 'none'); end if;
  else
    insert into entry.issuer_trip (browser_hash, municipality_id, issuer_id, seed, is_fresh, back, expires_at)
    values (sha256(browser), present.municipality_id, present.id, its_seed, fresh, leads_to, door.now() + interval '10 minutes')
    on conflict (browser_hash) do update set municipality_id = excluded.municipality_id, issuer_id = excluded.issuer_id, seed = excluded.seed, is_fresh = excluded.is_fresh,
      back = excluded.back, invitation_id = null, account = null, mail_index = null, sealed = null, expires_at = excluded.expires_at, taken_at = null;
  end if;
  return jsonb_build_object('state', 'open', 'issuer', door.issuer_facts(present));
end $$;

-- Coming back: once. Null when nobody of this browser is under way.
create or replace function door.come_back_from_issuer(browser bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  trip entry.issuer_trip;
  present entry.issuer;
begin
  update entry.issuer_trip t set taken_at = door.now()
  where t.browser_hash = sha256(browser) and t.seed is not null and t.taken_at is null and t.expires_at > door.now() returning * into trip;
  select i.* into present from entry.issuer i where i.municipality_id = trip.municipality_id and i.id = trip.issuer_id and i.ended_at is null;
  if present.id is null or (door.issuer_of(present.organisation_id)).id is distinct from present.id then return null; end if;
  return jsonb_build_object('seed', encode(trip.seed, 'base64'), 'isFresh', trip.is_fresh, 'back', trip.back, 'issuer', door.issuer_facts(present));
end $$;

-- What the sign-in server said opens the account that it was linked with, or the one of the invitation. 'unknown' tells nobody why.
create or replace function door.enter_by_issuer(browser bytea, its_seed bytea, subject bytea, proved timestamptz, old_token bytea, new_token bytea, session uuid) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  trip entry.issuer_trip;
  present entry.issuer;
  link entry.issuer_link;
  own entry.account;
begin
  delete from entry.issuer_trip t where t.browser_hash = sha256(browser) and t.seed = its_seed and t.taken_at is not null returning * into trip;
  select i.* into present from entry.issuer i where i.municipality_id = trip.municipality_id and i.id = trip.issuer_id and i.ended_at is null;
  if present.id is null then return 'unknown'; end if;
  select l.* into link from entry.issuer_link l
  where l.municipality_id = present.municipality_id and l.organisation_id = present.organisation_id and l.subject_hash = subject and l.ended_at is null;
  if trip.invitation_id is not null then
    own := door.begin_work(trip.invitation_id, trip.account, trip.mail_index, trip.sealed, link.account_id);
    if own.id is null then return 'unknown'; end if;
    insert into entry.issuer_link (municipality_id, id, account_id, organisation_id, subject_hash, linked_at, last_used_at)
    values (own.municipality_id, gen_random_uuid(), own.id, present.organisation_id, subject, door.now(), door.now());
  else
    select a.* into own from entry.account a where a.municipality_id = link.municipality_id and a.id = link.account_id and a.disabled_at is null;
    update entry.issuer_link l set last_used_at = door.now() where l.municipality_id = link.municipality_id and l.id = link.id;
  end if;
  -- Only for who works at the very organisation whose server speaks.
  if not door.works(own.municipality_id, own.person_id) or not exists (select from care.worker w
      where w.municipality_id = own.municipality_id and w.person_id = own.person_id and w.organisation_id = present.organisation_id) then
    raise exception 'not of here' using errcode = 'OP404';
  end if;
  perform door.begin_session(own.municipality_id, own.id, old_token, new_token, session, 'work', 'provider', least(coalesce(proved, '-infinity'), door.now()));
  return 'signedIn';
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('issuer_of', 'issuer_facts', 'ways_in', 'issuer_at', 'accept_by_issuer', 'leave_for_issuer', 'come_back_from_issuer', 'enter_by_issuer') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert, update, delete on entry.issuer, entry.issuer_link, entry.issuer_trip to onsplan_door;
grant execute on function door.ways_in, door.issuer_at, door.accept_by_issuer, door.leave_for_issuer, door.come_back_from_issuer, door.enter_by_issuer to onsplan_web;
