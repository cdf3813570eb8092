-- The cast of a demonstration, and what background work and the command line may do.

-- Demonstration only: the cast, and signing in as one of them.
create or replace function door.cast_accounts() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('account', a.id, 'municipality', a.municipality_id, 'person', p.id, 'sealed', encode(p.sealed, 'base64'),
    'wording', p.wording, 'keyPerson', p.key_person, 'role', w.role, 'organisation', o.name, 'families', (
      select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person,
        'parts', m.parts, 'age', door.age_on(b.born_on, door.today()))), '[]')
      from care.family_member m join care.family f on f.municipality_id = m.municipality_id and f.id = m.family_id
      left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
      where m.municipality_id = a.municipality_id and m.person_id = a.person_id))
    order by a.created_at, a.id), '[]')
  from entry.installation i join entry.account a on i.mode = 'demonstration'
  join care.person p on p.municipality_id = a.municipality_id and p.id = a.person_id
  left join care.worker w on w.municipality_id = a.municipality_id and w.person_id = a.person_id
  left join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id
$$;

create or replace function door.be_someone(chosen uuid, old_token bytea, new_token bytea, session uuid, device text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  someone entry.account;
begin
  if not exists (select from entry.installation i where i.mode = 'demonstration') then return false; end if;
  select a.* into someone from entry.account a where a.id = chosen and a.disabled_at is null;
  if someone.id is null then return false; end if;
  perform door.begin_session(someone.municipality_id, someone.id, old_token, new_token, session, device, 'cast');
  return true;
end $$;

create or replace function door.installation_mode() returns text language sql stable security definer set search_path = pg_catalog
  return (select i.mode from entry.installation i);

-- For the job role: deliver mail, and clear what has had its time. What nobody asked for at that moment waits for the day (D-MSG-05). What is over comes
-- without its municipality, like a letter to an address that is not known here: it goes nowhere, and neither does its key.
create or replace function door.take_mail(most integer, way text) returns table (id uuid, sealed bytea, wording integer, key_person uuid, municipality_id uuid, tries smallint)
  language sql volatile security definer set search_path = pg_catalog as $$
  update entry.outbox o set tries = o.tries + 1, next_try_at = door.now() + make_interval(mins => least(60, 2 ^ least(o.tries, 6))::integer)
  where o.id in (select w.id from entry.outbox w where w.channel = way and w.sent_at is null and w.next_try_at <= door.now() and not (w.by_day and extract(hour from door.now() at time zone 'Europe/Amsterdam') not between 8 and 19)
    and not door.letter_rests(w) order by w.next_try_at limit most for update skip locked)
  returning o.id, o.sealed, o.wording, o.key_person, case when not door.letter_is_over(o) then o.municipality_id end, o.tries
$$;

-- The 72 hours of a code in a letter begin when it leaves: at night, and while no mail can leave, it waits.
create or replace function door.mail_sent(mail uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  with sent as (update entry.outbox o set sent_at = door.now(), sealed = ''::bytea where o.id = mail and o.sent_at is null returning o.municipality_id, o.invitation_id)
  update entry.invitation i set expires_at = door.now() + interval '72 hours' from sent s
  where i.municipality_id = s.municipality_id and i.id = s.invitation_id and not door.code_is_over(i.municipality_id, i.id)
$$;

create or replace function door.clean() returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from door.pass p where p.xid < pg_snapshot_xmin(pg_current_snapshot());
  delete from entry.attempt where at < door.now() - interval '1 hour';
  delete from entry.key_question where expires_at < door.now() - interval '1 day';
  delete from entry.sign_in_code where expires_at < door.now() - interval '1 day';
  delete from entry.issuer_trip where expires_at < door.now();
  delete from entry.known_place where seen_at < door.now() - interval '90 days';
end $$;

-- For the command line and the cast: municipalities, organisations and workers are let in here, with their account.
create or replace function door.admit_municipality(municipality uuid, its_name text, its_region text, phone text) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  insert into care.municipality (id, name, region, help_desk_phone) values (municipality, its_name, its_region, phone)
$$;

create or replace function door.admit_organisation(municipality uuid, organisation uuid, its_name text, its_kind text) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  insert into care.organisation (municipality_id, id, name, kind) values (municipality, organisation, its_name, its_kind)
$$;

create or replace function door.admit_worker(municipality uuid, person uuid, person_sealed bytea, organisation uuid, worker_role text, card_sealed bytea,
  account uuid, mail bytea, account_sealed bytea) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  insert into care.person (municipality_id, id, sealed, key_person, created_at) values (municipality, person, person_sealed, person, door.now());
  insert into care.worker (municipality_id, person_id, organisation_id, role, from_on, sealed, key_person)
  values (municipality, person, organisation, worker_role, door.today() - 365, card_sealed, person);
  if account is not null then
    insert into entry.account (municipality_id, id, person_id, mail_index, sealed, key_person, created_at, safe_use_seen_at)
    values (municipality, account, person, mail, account_sealed, person, door.now(), door.now());
  end if;
end $$;

-- In a demonstration the cast has accounts from the start; in a real installation only an invitation makes one.
create or replace function door.give_cast_account(municipality uuid, person uuid, account uuid, mail bytea, account_sealed bytea, chosen_form text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not exists (select from entry.installation i where i.mode = 'demonstration') then raise exception 'not a demonstration' using errcode = 'OP403'; end if;
  insert into entry.account (municipality_id, id, person_id, mail_index, sealed, key_person, form, created_at)
  values (municipality, account, person, mail, account_sealed, person, chosen_form, door.now());
end $$;

-- A municipality that was let in and that nobody has entered yet, by its name; both empty when there is none.
create or replace function door.first_place(its_name text, organisation_name text, out municipality uuid, out organisation uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select m.id, o.id from (select 1) one
  left join care.municipality m on m.name = its_name and not exists (select from entry.account)
  left join care.organisation o on o.municipality_id = m.id and o.name = organisation_name limit 1
$$;

-- Only a real installation lets the command line invite its first administrator, and only while it has no account at all.
create or replace function door.invite_first(municipality uuid, invitation uuid, code bytea, fact bytea, person uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not exists (select from entry.installation i where i.mode = 'real') or exists (select from entry.account) then return false; end if;
  update entry.invitation i set revoked_at = door.now() where i.channel = 'commandLine' and i.used_at is null and i.revoked_at is null;
  insert into entry.invitation (municipality_id, id, code_hash, person_id, invited_by, channel, second_fact_hash, made_at, expires_at)
  values (municipality, invitation, code, person, person, 'commandLine', fact, door.now(), door.now() + interval '72 hours');
  return true;
end $$;

