-- Signing in. These tables hold no care data and answer only through the functions below.
select door.only_through_functions(t::regclass) from unnest(array['entry.installation', 'entry.account', 'entry.session', 'entry.sign_in_code',
  'entry.invitation', 'entry.attempt', 'entry.outbox']) t;

-- Counts a try and says whether it may go on: at most so many in fifteen minutes. Keys are hashes of an address or an account.
create or replace function door.may_try(key bytea, most integer) returns boolean language plpgsql volatile set search_path = pg_catalog as $$
begin
  insert into entry.attempt (key_hash, at) values (key, door.now());
  return (select count(*) <= most from entry.attempt a where a.key_hash = key and a.at > door.now() - interval '15 minutes');
end $$;

-- Known or unknown, the answer and the work are the same; only a known address gets a row in the outbox.
create or replace function door.ask_code(browser bytea, address bytea, mail bytea, code bytea, outbox uuid, sealed bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  reached entry.account;
  may boolean := door.may_try(sha256(address || 'ask'::bytea), 30) and door.may_try(sha256(mail || 'ask'::bytea), 5);
begin
  select a.* into reached from entry.account a where a.mail_index = mail and a.disabled_at is null order by a.created_at desc limit 1;
  insert into entry.sign_in_code (browser_hash, mail_index, municipality_id, account_id, code_hash, asked_at, expires_at)
  values (sha256(browser), mail, reached.municipality_id, reached.id, case when may and reached.id is not null then code end, door.now(), door.now() + interval '15 minutes')
  on conflict (browser_hash) do update set mail_index = excluded.mail_index, municipality_id = excluded.municipality_id, account_id = excluded.account_id,
    code_hash = excluded.code_hash, asked_at = excluded.asked_at, expires_at = excluded.expires_at, tries = 0, used_at = null;
  if may and reached.id is not null then
    insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at)
    values (outbox, reached.municipality_id, sealed, outbox, door.now(), door.now());
  end if;
  return may;
end $$;

create or replace function door.begin_session(municipality uuid, account uuid, old_token bytea, new_token bytea, session uuid, chosen_device text) returns void
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  works boolean := exists (select from entry.account a join care.worker w on w.municipality_id = a.municipality_id and w.person_id = a.person_id
    where a.municipality_id = municipality and a.id = account);
begin
  update entry.session set ended_at = door.now() where token_hash = sha256(old_token) and ended_at is null;
  insert into entry.session (token_hash, id, municipality_id, account_id, device, started_at, seen_at)
  values (sha256(new_token), session, municipality, account, case when works then 'work' else chosen_device end, door.now(), door.now());
end $$;

-- 'signedIn', 'wrong', 'expired' or 'tooMany'. A code works once, five tries, in the browser that asked.
create or replace function door.use_code(browser bytea, code bytea, old_token bytea, new_token bytea, session uuid, device text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  asked entry.sign_in_code;
begin
  select c.* into asked from entry.sign_in_code c where c.browser_hash = sha256(browser) for update;
  if asked.browser_hash is null or asked.used_at is not null or asked.expires_at < door.now() then return 'expired'; end if;
  if asked.tries >= 5 then return 'tooMany'; end if;
  update entry.sign_in_code c set tries = c.tries + 1 where c.browser_hash = asked.browser_hash;
  if asked.code_hash is null or asked.code_hash <> code then return 'wrong'; end if;
  if not exists (select from entry.account a where a.municipality_id = asked.municipality_id and a.id = asked.account_id and a.disabled_at is null) then
    return 'wrong';
  end if;
  update entry.sign_in_code c set used_at = door.now() where c.browser_hash = asked.browser_hash;
  perform door.begin_session(asked.municipality_id, asked.account_id, old_token, new_token, session, device);
  return 'signedIn';
end $$;

-- An invitation shows who invites only to who knows both the code and the second fact. 'wrong', 'expired', 'tooMany' or 'open'.
create or replace function door.look_at_invitation(address bytea, code bytea, fact bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  found entry.invitation;
begin
  if not door.may_try(sha256(address || 'code'::bytea), 20) then return jsonb_build_object('state', 'tooMany'); end if;
  select i.* into found from entry.invitation i where i.code_hash = code for update;
  if found.id is null then return jsonb_build_object('state', 'wrong'); end if;
  if found.tries >= 5 then return jsonb_build_object('state', 'tooMany'); end if;
  if found.second_fact_hash <> fact then
    update entry.invitation i set tries = i.tries + 1 where i.municipality_id = found.municipality_id and i.id = found.id;
    return jsonb_build_object('state', 'wrong');
  end if;
  return jsonb_build_object(
    'state', case when found.used_at is null and found.revoked_at is null and found.declined_at is null and found.expires_at > door.now() then 'open' else 'expired' end,
    'id', found.id, 'municipality', found.municipality_id, 'person', found.person_id, 'family', found.family_id,
    'inviter', (select jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)
      from care.person p where p.municipality_id = found.municipality_id and p.id = found.invited_by),
    'hasAccount', exists (select from entry.account a where a.municipality_id = found.municipality_id and a.person_id = found.person_id and a.disabled_at is null),
    'works', exists (select from care.worker w where w.municipality_id = found.municipality_id and w.person_id = found.person_id));
end $$;

-- Single use is held by this one update; ten at once make one account and one session.
create or replace function door.accept_invitation(code bytea, fact bytea, account uuid, mail bytea, sealed bytea, chosen_form text, chosen_language text,
  old_token bytea, new_token bytea, session uuid, device text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  taken entry.invitation;
  own entry.account;
begin
  update entry.invitation i set used_at = door.now()
  where i.code_hash = code and i.second_fact_hash = fact and i.used_at is null and i.revoked_at is null and i.declined_at is null
    and i.expires_at > door.now() and i.tries < 5
  returning * into taken;
  if taken.id is null then return 'expired'; end if;
  select a.* into own from entry.account a where a.municipality_id = taken.municipality_id and a.person_id = taken.person_id and a.disabled_at is null;
  if own.id is null then
    if exists (select from entry.account a where a.municipality_id = taken.municipality_id and a.mail_index = mail and a.disabled_at is null) then
      raise exception 'address in use' using errcode = 'OP409';
    end if;
    insert into entry.account (municipality_id, id, person_id, mail_index, sealed, key_person, language, form, created_at)
    values (taken.municipality_id, account, taken.person_id, mail, sealed, taken.person_id, chosen_language, chosen_form, door.now());
    own.id := account;
  end if;
  perform door.begin_session(taken.municipality_id, own.id, old_token, new_token, session, device);
  return 'signedIn';
end $$;

create or replace function door.decline_invitation(code bytea, fact bytea) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  update entry.invitation set declined_at = door.now() where code_hash = code and second_fact_hash = fact and used_at is null and declined_at is null
$$;

-- Only in an open family: the coordinator invites somebody of this plan. Earlier open invitations of that person end.
create or replace function door.make_invitation(invitation uuid, code bytea, fact bytea, invited uuid, chosen_channel text, outbox uuid, sealed bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass;
begin
  select * into held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  if held.is_coordinator is not true or not invited = any(held.people) then return false; end if;
  update entry.invitation i set revoked_at = door.now()
  where i.municipality_id = held.municipality_id and i.person_id = invited and i.used_at is null and i.revoked_at is null;
  insert into entry.invitation (municipality_id, id, code_hash, person_id, family_id, invited_by, channel, second_fact_hash, made_at, expires_at)
  values (held.municipality_id, invitation, code, invited, held.family_id, held.person_id, chosen_channel, fact, door.now(),
    door.now() + case chosen_channel when 'card' then interval '6 weeks' else interval '72 hours' end);
  if outbox is not null then
    insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at)
    values (outbox, held.municipality_id, sealed, outbox, door.now(), door.now());
  end if;
  return true;
end $$;

create or replace function door.viewer(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select door.viewer_of(s, a) from door.session_of(token) s join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id where s.id is not null
$$;

create or replace function door.end_session(token bytea) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update entry.session set ended_at = door.now() where token_hash = sha256(token) and ended_at is null
$$;

create or replace function door.end_other_sessions(token bytea, which uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update entry.session o set ended_at = door.now() from door.session_of(token) s
  where s.id is not null and o.municipality_id = s.municipality_id and o.account_id = s.account_id and o.ended_at is null
    and (which is null and o.id <> s.id or o.id = which)
$$;

create or replace function door.own_sessions(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'device', o.device, 'startedAt', o.started_at, 'current', o.id = s.id) order by o.started_at desc), '[]')
  from door.session_of(token) s join entry.session o on o.municipality_id = s.municipality_id and o.account_id = s.account_id and o.ended_at is null
    and o.started_at > door.now() - interval '12 hours'
    and o.seen_at > door.now() - case o.device when 'shared' then interval '15 minutes' else interval '30 minutes' end
$$;

create or replace function door.set_preferences(token bytea, wish jsonb) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update entry.account a set language = coalesce(wish ->> 'language', a.language), form = coalesce(wish ->> 'form', a.form),
    text_size = coalesce(wish ->> 'textSize', a.text_size), theme = case when wish ? 'theme' then wish ->> 'theme' else a.theme end,
    calm = coalesce((wish ->> 'calm')::boolean, a.calm),
    safe_use_seen_at = case when (wish ->> 'sawSafeUse')::boolean then coalesce(a.safe_use_seen_at, door.now()) else a.safe_use_seen_at end
  from door.session_of(token) s where s.id is not null and a.municipality_id = s.municipality_id and a.id = s.account_id
$$;

-- Typed text survives the end of a session: a draft may be kept by a session that is too long idle, never by one that was ended.
create or replace function door.writer_of(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('municipality', a.municipality_id, 'account', a.id, 'person', a.person_id) from entry.session s
  join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id
  where s.token_hash = sha256(token) and s.ended_at is null and a.disabled_at is null and s.started_at > door.now() - interval '24 hours'
$$;

create or replace function door.keep_draft(token bytea, of_form text, draft uuid, sealed_text bytea) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  insert into care.draft (municipality_id, account_id, form, saved_at, sealed, key_person, id)
  select (w ->> 'municipality')::uuid, (w ->> 'account')::uuid, of_form, door.now(), sealed_text, (w ->> 'person')::uuid, draft
  from door.writer_of(token) w where w is not null
  on conflict (municipality_id, account_id, form) do update set saved_at = excluded.saved_at, sealed = excluded.sealed, id = excluded.id
$$;

create or replace function door.draft_of(token bytea, of_form text) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('id', d.id, 'sealed', encode(d.sealed, 'base64'), 'wording', d.wording, 'keyPerson', d.key_person, 'savedAt', d.saved_at)
  from door.session_of(token) s join care.draft d on d.municipality_id = s.municipality_id and d.account_id = s.account_id and d.form = of_form
$$;

create or replace function door.drop_draft(token bytea, of_form text) returns void language sql volatile security definer set search_path = pg_catalog as $$
  delete from care.draft d using door.session_of(token) s where d.municipality_id = s.municipality_id and d.account_id = s.account_id and d.form = of_form
$$;

-- Demonstration only: the cast, and signing in as one of them.
create or replace function door.cast_accounts() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('account', a.id, 'municipality', a.municipality_id, 'person', p.id, 'sealed', encode(p.sealed, 'base64'),
    'wording', p.wording, 'keyPerson', p.key_person, 'role', w.role, 'organisation', o.name, 'families', (
      select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person,
        'parts', m.parts, 'age', door.age_on(b.born_on, 'youth' = any(m.parts), door.today()))), '[]')
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
  perform door.begin_session(someone.municipality_id, someone.id, old_token, new_token, session, device);
  return true;
end $$;

create or replace function door.installation_mode() returns text language sql stable security definer set search_path = pg_catalog
  return (select i.mode from entry.installation i);

-- For the job role: deliver mail, and clear what has had its time.
create or replace function door.take_mail(most integer) returns table (id uuid, sealed bytea, wording integer, key_person uuid, municipality_id uuid, tries smallint)
  language sql volatile security definer set search_path = pg_catalog as $$
  update entry.outbox o set tries = o.tries + 1, next_try_at = door.now() + make_interval(mins => least(60, 2 ^ least(o.tries, 6))::integer)
  where o.id in (select w.id from entry.outbox w where w.sent_at is null and w.next_try_at <= door.now() order by w.next_try_at limit most for update skip locked)
  returning o.id, o.sealed, o.wording, o.key_person, o.municipality_id, o.tries
$$;

create or replace function door.mail_sent(mail uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update entry.outbox set sent_at = door.now(), sealed = ''::bytea where id = mail
$$;

create or replace function door.clean() returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from door.pass p where p.xid < pg_snapshot_xmin(pg_current_snapshot());
  delete from entry.attempt where at < door.now() - interval '1 hour';
  delete from entry.sign_in_code where expires_at < door.now() - interval '1 day';
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

-- Only a real installation lets the command line invite its first administrator, and only while it has no account at all.
create or replace function door.invite_first(municipality uuid, invitation uuid, code bytea, fact bytea, person uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not exists (select from entry.installation i where i.mode = 'real') or exists (select from entry.account) then return false; end if;
  insert into entry.invitation (municipality_id, id, code_hash, person_id, invited_by, channel, second_fact_hash, made_at, expires_at)
  values (municipality, invitation, code, person, person, 'commandLine', fact, door.now(), door.now() + interval '72 hours');
  return true;
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('may_try', 'ask_code', 'begin_session', 'use_code', 'look_at_invitation', 'accept_invitation', 'decline_invitation', 'make_invitation', 'viewer',
      'end_session', 'end_other_sessions', 'own_sessions', 'set_preferences', 'writer_of', 'keep_draft', 'draft_of', 'drop_draft', 'cast_accounts', 'be_someone',
      'installation_mode', 'take_mail', 'mail_sent', 'clean', 'admit_municipality', 'admit_organisation', 'admit_worker', 'give_cast_account', 'invite_first') loop
    execute format('alter function %s owner to onsplan_door', f);
  end loop;
end $$;

grant select, insert, update, delete on entry.account, entry.session, entry.sign_in_code, entry.invitation, entry.attempt, entry.outbox, care.draft to onsplan_door;
grant insert on care.municipality, care.organisation, care.person, care.worker to onsplan_door;
revoke execute on all functions in schema door from public;
grant execute on function door.ask_code, door.use_code, door.look_at_invitation, door.accept_invitation, door.decline_invitation, door.make_invitation, door.viewer,
  door.end_session, door.end_other_sessions, door.own_sessions, door.set_preferences, door.writer_of, door.keep_draft, door.draft_of, door.drop_draft,
  door.cast_accounts, door.be_someone, door.installation_mode to onsplan_web;
grant execute on function door.now, door.today, door.take_mail, door.mail_sent, door.clean, door.installation_mode, door.admit_municipality, door.admit_organisation,
  door.admit_worker, door.give_cast_account, door.invite_first, door.viewer, door.open, door.open_act, door.close_act to onsplan_job;
