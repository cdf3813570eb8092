-- Signing in of who works here: with an own key. What a key signs is judged by the web process, since no database can; what it opens is judged here.
select door.only_through_functions('entry.passkey');
select door.only_through_functions('entry.key_question');

-- The newest question of this browser counts; an earlier one is worth nothing any more.
create or replace function door.ask_key(browser bytea, for_what text, question bytea, opens uuid) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  insert into entry.key_question (browser_hash, purpose, challenge, account_id, expires_at)
  values (sha256(browser), for_what, question, opens, door.now() + interval '5 minutes')
  on conflict (browser_hash, purpose) do update set challenge = excluded.challenge, account_id = excluded.account_id, expires_at = excluded.expires_at
$$;

-- 'open', 'expired' or 'tooMany'. Whatever comes of it, the question is used up.
create or replace function door.take_key_question(browser bytea, address bytea, for_what text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  asked entry.key_question;
begin
  if not door.may_try(sha256(address || 'key'::bytea), 30) then return jsonb_build_object('state', 'tooMany'); end if;
  delete from entry.key_question q where q.browser_hash = sha256(browser) and q.purpose = for_what returning * into asked;
  if asked.browser_hash is null or asked.expires_at < door.now() then return jsonb_build_object('state', 'expired'); end if;
  return jsonb_build_object('state', 'open', 'challenge', encode(asked.challenge, 'base64'), 'account', asked.account_id);
end $$;

create or replace function door.passkey_of(credential bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('publicKey', encode(k.public_key, 'base64'), 'uses', k.uses) from entry.passkey k where k.credential_hash = credential and k.ended_at is null
$$;

-- False when the key has ended, was used meanwhile by a copy of it, or belongs to an account that is closed.
create or replace function door.use_passkey(credential bytea, counted bigint, old_token bytea, new_token bytea, session uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  used entry.passkey;
begin
  update entry.passkey k set uses = counted, last_used_at = door.now()
  where k.credential_hash = credential and k.ended_at is null and (counted > k.uses or counted = 0 and k.uses = 0)
  returning * into used;
  if used.id is null or not exists (select from entry.account a where a.municipality_id = used.municipality_id and a.id = used.account_id and a.disabled_at is null
      and door.works(a.municipality_id, a.person_id)) then return false; end if;
  perform door.begin_session(used.municipality_id, used.account_id, old_token, new_token, session, 'work', 'passkey');
  return true;
end $$;

-- The account that an accepted invitation gives to somebody who works here. Who has one already lost the way in: the earlier keys and links end, and
-- so does every session that they opened. Nothing when the invitation is used, or when what came along opens somebody else's account.
create or replace function door.begin_work(invitation uuid, account jsonb, mail bytea, sealed bytea, linked uuid default null) returns entry.account
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  taken entry.invitation;
  own entry.account;
begin
  update entry.invitation i set used_at = door.now()
  where i.id = invitation and i.used_at is null and i.revoked_at is null and i.declined_at is null
    and i.expires_at > door.now() and i.tries < 5 and i.family_id is null and door.works(i.municipality_id, i.person_id)
  returning * into taken;
  if taken.id is null then return null; end if;
  select a.* into own from entry.account a where a.municipality_id = taken.municipality_id and a.person_id = taken.person_id and a.disabled_at is null;
  if linked is not null and linked is distinct from own.id then raise exception 'of somebody else' using errcode = 'OP404'; end if;
  if own.id is null then
    insert into entry.account (municipality_id, id, person_id, mail_index, sealed, key_person, language, form, created_at, safe_use_seen_at)
    values (taken.municipality_id, (account ->> 'id')::uuid, taken.person_id, mail, sealed, taken.person_id, account ->> 'language', account ->> 'form', door.now(), door.now())
    returning * into own;
  end if;
  update entry.passkey k set ended_at = door.now() where k.municipality_id = own.municipality_id and k.account_id = own.id and k.ended_at is null;
  update entry.issuer_link l set ended_at = door.now() where l.municipality_id = own.municipality_id and l.account_id = own.id and l.ended_at is null;
  update entry.session s set ended_at = door.now() where s.municipality_id = own.municipality_id and s.account_id = own.id and s.ended_at is null;
  return own;
end $$;

-- Taking part as somebody who works here: 'signedIn' or 'expired'. The key goes with the account from its first minute.
create or replace function door.begin_staff(code bytea, fact bytea, account jsonb, mail bytea, sealed bytea, credential bytea, public_key bytea, counted bigint,
  old_token bytea, new_token bytea, session uuid) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  own entry.account := door.begin_work((select i.id from entry.invitation i where i.code_hash = code and i.second_fact_hash = fact), account, mail, sealed);
begin
  if own.id is null then return 'expired'; end if;
  insert into entry.passkey (municipality_id, id, account_id, credential_hash, public_key, uses, made_at)
  values (own.municipality_id, gen_random_uuid(), own.id, credential, public_key, counted, door.now());
  perform door.begin_session(own.municipality_id, own.id, old_token, new_token, session, 'work', 'passkey');
  return 'signedIn';
end $$;

-- What the route table asks of a session: whether its person works here, how sure we are, and whether that was proved in the last five minutes.
create or replace function door.proof_of(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('works', s.device = 'work', 'level', s.level, 'isFresh', s.proved_at > door.now() - interval '5 minutes')
  from door.session_of(token) s
$$;

-- S11: copies of plans per account, in a quarter of an hour.
create or replace function door.may_export(token bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.session_of(token);
begin
  return held.id is null or door.may_try(sha256(uuid_send(held.account_id) || 'export'::bytea), 10);
end $$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace
    and p.proname in ('ask_key', 'take_key_question', 'passkey_of', 'use_passkey', 'begin_work', 'begin_staff', 'proof_of', 'may_export') loop
    execute format('alter function %s owner to onsplan_door', f);
  end loop;
end $$;
grant select, insert, update, delete on entry.passkey, entry.key_question to onsplan_door;
revoke execute on function door.ask_key, door.take_key_question, door.passkey_of, door.use_passkey, door.begin_work, door.begin_staff, door.proof_of, door.may_export from public;
grant execute on function door.ask_key, door.take_key_question, door.passkey_of, door.use_passkey, door.begin_staff, door.proof_of, door.may_export to onsplan_web;
