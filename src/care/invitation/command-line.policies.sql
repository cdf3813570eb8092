-- The command line of an installation that is in use lets an administrator in as long as the screen cannot: there it takes one who asks and another who
-- confirms, both with a way in that is enough for work. Whoever may start the command has the machine, and with it everything; so each time leaves its row
-- in the log and is told to the other administrators.

-- Whether somebody who works here has a way in that is enough for work.
create or replace function door.comes_in(municipality uuid, person uuid) returns boolean language sql stable as $$
  select door.works(municipality, person) and exists (select from entry.account a
    where a.municipality_id = municipality and a.person_id = person and a.disabled_at is null
      and (exists (select from entry.passkey k where k.municipality_id = a.municipality_id and k.account_id = a.id and k.ended_at is null)
        or exists (select from entry.issuer_link l where l.municipality_id = a.municipality_id and l.account_id = a.id and l.ended_at is null
          and (door.issuer_of(l.organisation_id)).id is not null)))
$$;

-- Whether two people can let somebody in on the screen, without the one it is about.
create or replace function door.two_let_in(municipality uuid, about uuid) returns boolean language sql stable as $$
  select exists (select from care.worker asks join care.worker confirms on confirms.municipality_id = asks.municipality_id and confirms.person_id <> asks.person_id
    where asks.municipality_id = municipality and asks.role = 'administrator' and confirms.role in ('administrator', 'privacyOfficer')
      and about not in (asks.person_id, confirms.person_id) and door.comes_in(municipality, asks.person_id) and door.comes_in(municipality, confirms.person_id))
$$;

-- Who administers a municipality now, by its name, with the address of each for the letter; null when there is no such municipality.
create or replace function door.administrators_at(its_name text) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('municipality', m.id, 'helpDeskPhone', m.help_desk_phone, 'people', coalesce((select jsonb_agg(jsonb_build_object(
      'name', jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person),
      'comesIn', door.comes_in(m.id, w.person_id),
      'account', case when a.id is not null then jsonb_build_object('id', a.id, 'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person,
        'language', a.language, 'form', a.form) end) order by p.created_at, p.id)
    from care.worker w join care.person p on p.municipality_id = w.municipality_id and p.id = w.person_id
    left join entry.account a on a.municipality_id = w.municipality_id and a.person_id = w.person_id and a.disabled_at is null
    where w.municipality_id = m.id and w.role = 'administrator' and door.works(m.id, w.person_id)), '[]'))
  from care.municipality m where m.name = its_name order by m.id limit 1
$$;

create or replace function door.organisation_named(municipality uuid, its_name text) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select o.id from care.organisation o where o.municipality_id = municipality and o.name = its_name and (o.until_on is null or o.until_on > door.today()) limit 1
$$;

-- False in a demonstration, for who is no administrator, and while two others let people in on the screen.
create or replace function door.invite_administrator(municipality uuid, invitation uuid, code bytea, fact bytea, person uuid, letters jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform from care.worker w where w.municipality_id = invite_administrator.municipality and w.role = 'administrator' order by w.person_id for update;
  if not exists (select from entry.installation i where i.mode = 'real')
    or not exists (select from care.worker w where w.municipality_id = invite_administrator.municipality and w.person_id = person and w.role = 'administrator'
      and door.works(w.municipality_id, w.person_id))
    or door.two_let_in(municipality, person) then
    return false;
  end if;
  update entry.invitation i set revoked_at = door.now()
  where i.municipality_id = invite_administrator.municipality and i.used_at is null and i.revoked_at is null and (i.channel = 'commandLine' or i.person_id = person);
  insert into entry.invitation (municipality_id, id, code_hash, person_id, invited_by, channel, second_fact_hash, made_at, expires_at)
  values (municipality, invitation, code, person, person, 'commandLine', fact, door.now(), door.now() + interval '72 hours');
  insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at)
  select (l ->> 'id')::uuid, municipality, decode(l ->> 'sealed', 'base64'), (l ->> 'id')::uuid, door.now(), door.now() from jsonb_array_elements(letters) l;
  insert into care.access_log (municipality_id, at, id, action, outcome, role, purpose, ground, family_id, subjects, topics, object_class, object_id, policy_version, source, request_id)
  values (municipality, door.now(), gen_random_uuid(), 'create', 'done', 'commandLine', 'mensen en rollen beheren', 'commandLine', '00000000-0000-0000-0000-000000000000',
    array[person], '{}', 'invitation', invitation, '2026-11-21', 'commandLine', invitation);
  return true;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('comes_in', 'two_let_in', 'administrators_at', 'organisation_named', 'invite_administrator') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant execute on function door.administrators_at, door.organisation_named, door.invite_administrator to onsplan_job;
