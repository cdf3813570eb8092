-- Signing in with a code, and what one session may do with itself.

-- Counts a try and says whether it may go on: at most so many in fifteen minutes, also of those that come at once. Keys are hashes of an address or an account.
create or replace function door.may_try(key bytea, most integer) returns boolean language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(encode(key, 'hex'), 2));
  insert into entry.attempt (key_hash, at) values (key, door.now());
  return (select count(*) <= most from entry.attempt a where a.key_hash = key and a.at > door.now() - interval '15 minutes');
end $$;

-- A code alone opens nothing of who works here, nor of who has stopped working here and is in no family.
create or replace function door.code_opens(municipality uuid, person uuid) returns boolean language sql stable as $$
  select not exists (select from care.worker w where w.municipality_id = municipality and w.person_id = person)
    or not door.works(municipality, person) and exists (select from care.family_member m where m.municipality_id = municipality and m.person_id = person
      and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today()))
$$;

-- Whether somebody came in with a code from this address before. Guesses from elsewhere are counted apart, so that they keep nobody out at home.
create or replace function door.is_known_place(municipality uuid, account uuid, address bytea) returns boolean language sql stable as $$
  select exists (select from entry.known_place k where k.municipality_id = municipality and k.account_id = account and k.place_hash = sha256(address || uuid_send(account)))
$$;

-- Known or unknown, the answer and the work are the same: both get a row in the outbox, and the row of an unknown address goes nowhere.
-- A stranger who asks too often in somebody's name slows down where he asks, and not that somebody elsewhere: the first one from each place goes out
-- whatever was asked from others, and so do those from where this account came in before.
create or replace function door.ask_code(browser bytea, address bytea, mail bytea, code bytea, outbox uuid, sealed bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  reached entry.account;
  here bytea := sha256(address || mail || 'ask'::bytea);
  may boolean := door.may_try(sha256(address || 'ask'::bytea), 30) and door.may_try(here, 5);
begin
  select a.* into reached from entry.account a where a.mail_index = mail and a.disabled_at is null and door.code_opens(a.municipality_id, a.person_id)
  order by a.created_at desc limit 1;
  if may and not door.is_known_place(reached.municipality_id, reached.id, address)
    and (select count(*) > 1 from entry.attempt a where a.key_hash = here and a.at > door.now() - interval '15 minutes') then
    may := door.may_try(sha256(mail || 'ask'::bytea), 20);
  end if;
  -- One request too many leaves the code that was mailed before.
  if not may then return false; end if;
  insert into entry.sign_in_code (browser_hash, mail_index, municipality_id, account_id, code_hash, asked_at, expires_at)
  values (sha256(browser), mail, reached.municipality_id, reached.id, case when reached.id is not null then code end, door.now(), door.now() + interval '15 minutes')
  on conflict (browser_hash) do update set mail_index = excluded.mail_index, municipality_id = excluded.municipality_id, account_id = excluded.account_id,
    code_hash = excluded.code_hash, asked_at = excluded.asked_at, expires_at = excluded.expires_at, tries = 0, used_at = null;
  insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, until_at)
  values (outbox, reached.municipality_id, sealed, outbox, door.now(), door.now(), door.now() + interval '15 minutes');
  return true;
end $$;

-- The one place where a session begins. At work it needs more than a code; the table itself holds that.
create or replace function door.begin_session(municipality uuid, account uuid, old_token bytea, new_token bytea, session uuid, chosen_device text, chosen_way text,
  proved timestamptz default null) returns void
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  works boolean := (select door.works(a.municipality_id, a.person_id) from entry.account a where a.municipality_id = municipality and a.id = account);
begin
  update entry.session set ended_at = door.now() where token_hash = sha256(old_token) and ended_at is null;
  insert into entry.session (token_hash, id, municipality_id, account_id, device, started_at, seen_at, way, level, proved_at)
  values (sha256(new_token), session, municipality, account, case when works and chosen_way <> 'pictures' then 'work' else chosen_device end, door.now(), door.now(),
    chosen_way, case when chosen_way in ('code', 'pictures') then 'low' else 'substantial' end, coalesce(proved, door.now()));
end $$;

-- 'signedIn', 'wrong', 'expired' or 'tooMany'. A code works once, five tries, in the browser that asked; whatever codes there are, five wrong tries in a
-- quarter of an hour from everywhere together, and five more from where this account came in before.
create or replace function door.use_code(browser bytea, address bytea, code bytea, old_token bytea, new_token bytea, session uuid, device text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  asked entry.sign_in_code;
  lane bytea;
begin
  select c.* into asked from entry.sign_in_code c where c.browser_hash = sha256(browser) for update;
  if asked.browser_hash is null or asked.used_at is not null or asked.expires_at < door.now() then return 'expired'; end if;
  if asked.tries >= 5 then return 'tooMany'; end if;
  lane := sha256(asked.mail_index || case when door.is_known_place(asked.municipality_id, asked.account_id, address) then address else ''::bytea end || 'guess'::bytea);
  perform pg_advisory_xact_lock(hashtextextended(encode(lane, 'hex'), 2));
  if (select count(*) >= 5 from entry.attempt a where a.key_hash = lane and a.at > door.now() - interval '15 minutes') then return 'tooMany'; end if;
  update entry.sign_in_code c set tries = c.tries + 1 where c.browser_hash = asked.browser_hash;
  if asked.code_hash is null or asked.code_hash <> code then
    insert into entry.attempt (key_hash, at) values (lane, door.now());
    return 'wrong';
  end if;
  if not exists (select from entry.account a where a.municipality_id = asked.municipality_id and a.id = asked.account_id and a.disabled_at is null
      and door.code_opens(a.municipality_id, a.person_id)) then
    return 'wrong';
  end if;
  update entry.sign_in_code c set used_at = door.now() where c.browser_hash = asked.browser_hash;
  insert into entry.known_place (municipality_id, account_id, place_hash, seen_at)
  values (asked.municipality_id, asked.account_id, sha256(address || uuid_send(asked.account_id)), door.now())
  on conflict (municipality_id, account_id, place_hash) do update set seen_at = excluded.seen_at;
  perform door.begin_session(asked.municipality_id, asked.account_id, old_token, new_token, session, device, 'code');
  return 'signedIn';
end $$;

create or replace function door.viewer(token bytea) returns json language sql stable security definer set search_path = pg_catalog as $$
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
  from door.session_of(token) s join entry.session o on o.municipality_id = s.municipality_id and o.account_id = s.account_id and o.ended_at is null and o.way <> 'pictures'
    and not door.is_over(o.device, o.started_at, o.seen_at)
$$;

create or replace function door.set_preferences(token bytea, wish jsonb) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update entry.account a set language = coalesce(wish ->> 'language', a.language), form = coalesce(wish ->> 'form', a.form),
    text_size = coalesce(wish ->> 'textSize', a.text_size), theme = case when wish ? 'theme' then wish ->> 'theme' else a.theme end,
    calm = coalesce((wish ->> 'calm')::boolean, a.calm), read_aloud = coalesce((wish ->> 'readAloud')::boolean, a.read_aloud),
    safe_use_seen_at = case when (wish ->> 'sawSafeUse')::boolean then coalesce(a.safe_use_seen_at, door.now()) else a.safe_use_seen_at end
  from door.session_of(token) s where s.id is not null and a.municipality_id = s.municipality_id and a.id = s.account_id
$$;

-- Going on without a page: whoever types long keeps the session. The seconds that are left, or nothing.
create or replace function door.touch_session(token bytea) returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  own entry.session := door.session_held(token);
begin
  if own.id is null then return null; end if;
  update entry.session s set seen_at = door.now() where s.token_hash = own.token_hash;
  return floor(extract(epoch from least(own.started_at + interval '12 hours',
    door.now() + case own.device when 'shared' then interval '15 minutes' else interval '30 minutes' end) - door.now()));
end $$;

-- Where somebody begins: the own families with the own part in each. Nothing of a plan is in it, so it needs no log row.
create or replace function door.own_places(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('works', door.works(a.municipality_id, a.person_id),
    'families', (select coalesce(jsonb_agg(jsonb_build_object('id', m.family_id, 'parts', m.parts, 'age', door.age_on(b.born_on, door.today()))), '[]')
      from care.family_member m left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
      where m.municipality_id = a.municipality_id and m.person_id = a.person_id and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())))
  from door.session_of(token) s join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id where s.id is not null
$$;
