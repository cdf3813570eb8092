-- Another address to sign in with: asked for in a session, proved by two codes, one that went to the old address and one to the new.

select door.only_through_functions('entry.mail_change');

create or replace function door.own_account(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('account', a.id, 'person', a.person_id, 'municipality', a.municipality_id, 'id', a.person_id, 'sealed', encode(a.sealed, 'base64'),
    'wording', a.wording, 'keyPerson', a.key_person)
  from door.session_of(token) s join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id where s.id is not null
$$;

-- An address that is taken and one that is free get the same answer and the same work; the code for a taken one goes nowhere and fits nothing.
-- The hash is of both codes together, so that neither can be guessed alone. The letter to the old address warns who did not ask.
drop function if exists door.ask_mail_change(bytea, bytea, bytea, bytea, bytea, integer, uuid, bytea);
drop function if exists door.change_mail(bytea, bytea, bytea, uuid, uuid, bytea);
create or replace function door.ask_mail_change(token bytea, address bytea, mail bytea, codes bytea, sealed bytea, wording integer, outbox uuid, letter bytea,
  warning uuid, warning_letter bytea) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  own entry.session := door.session_of(token);
  person uuid := (select a.person_id from entry.account a where a.municipality_id = own.municipality_id and a.id = own.account_id);
  taken boolean := exists (select from entry.account a where a.municipality_id = own.municipality_id and a.mail_index = mail and a.disabled_at is null);
  may boolean;
begin
  if own.id is null then return 'nobody'; end if;
  may := door.may_try(sha256(own.account_id::text::bytea || 'mail'::bytea), 5) and door.may_try(sha256(address || 'ask'::bytea), 30)
    and door.may_try(sha256(mail || 'ask'::bytea), 20);
  if not may then return 'tooMany'; end if;
  insert into entry.mail_change as m (municipality_id, account_id, session_id, mail_index, sealed, wording, key_person, code_hash, asked_at, expires_at)
  values (own.municipality_id, own.account_id, own.id, mail, sealed, wording, person, case when not taken then codes end, door.now(), door.now() + interval '15 minutes')
  on conflict (municipality_id, account_id) do update set session_id = excluded.session_id, mail_index = excluded.mail_index, sealed = excluded.sealed,
    wording = excluded.wording, key_person = excluded.key_person, code_hash = excluded.code_hash, asked_at = excluded.asked_at, expires_at = excluded.expires_at,
    tries = 0, used_at = null;
  -- The warning leaves however late it is.
  insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, until_at)
  values (outbox, case when not taken then own.municipality_id end, letter, outbox, door.now(), door.now(), door.now() + interval '15 minutes'),
    (warning, own.municipality_id, warning_letter, warning, door.now(), door.now(), null);
  return 'asked';
end $$;

-- 'changed', 'wrong', 'expired' or 'tooMany'. Changed: every other session of this account ends and this one goes on under a new secret, codes for the
-- old address are worth nothing any more, and the old address is told, without content.
create or replace function door.change_mail(token bytea, codes bytea, new_token bytea, session uuid, outbox uuid, letter bytea) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  own entry.session := door.session_of(token);
  asked entry.mail_change;
begin
  if own.id is null then return 'nobody'; end if;
  select m.* into asked from entry.mail_change m where m.municipality_id = own.municipality_id and m.account_id = own.account_id and m.session_id = own.id for update;
  if asked.account_id is null or asked.used_at is not null or asked.expires_at < door.now() then return 'expired'; end if;
  if asked.tries >= 5 then return 'tooMany'; end if;
  update entry.mail_change m set tries = m.tries + 1 where m.municipality_id = own.municipality_id and m.account_id = own.account_id;
  if asked.code_hash is null or asked.code_hash <> codes then return 'wrong'; end if;
  begin
    update entry.account a set mail_index = asked.mail_index, sealed = asked.sealed, wording = asked.wording
    where a.municipality_id = own.municipality_id and a.id = own.account_id;
  exception when unique_violation then return 'wrong';
  end;
  update entry.mail_change m set used_at = door.now() where m.municipality_id = own.municipality_id and m.account_id = own.account_id;
  delete from entry.sign_in_code c where c.municipality_id = own.municipality_id and c.account_id = own.account_id;
  update entry.session s set ended_at = door.now() where s.municipality_id = own.municipality_id and s.account_id = own.account_id and s.ended_at is null;
  insert into entry.session (token_hash, id, municipality_id, account_id, device, started_at, seen_at, way, level, proved_at)
  values (sha256(new_token), session, own.municipality_id, own.account_id, own.device, own.started_at, door.now(), own.way, own.level, own.proved_at);
  insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at)
  values (outbox, own.municipality_id, letter, outbox, door.now(), door.now());
  return 'changed';
end $$;

grant select, insert, update on entry.mail_change to onsplan_door;
alter function door.own_account owner to onsplan_door;
alter function door.ask_mail_change owner to onsplan_door;
alter function door.change_mail owner to onsplan_door;
