-- The private feed of a calendar outside. Making and stopping it answer to the own session; what it tells answers to its secret alone, and is computed at every look
-- by the rights of that moment: whoever has no place in a family any more finds none of its appointments, and an address that ended tells the same as an empty one.
select door.only_through_functions('entry.calendar_feed');

create or replace function door.calendar_feed(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('feed', (select f.id from entry.calendar_feed f
    where f.municipality_id = s.municipality_id and f.account_id = s.account_id and f.stopped_at is null))
  from door.session_of(token) s where s.id is not null
$$;

-- Once for each person: who has one keeps it.
create or replace function door.make_calendar_feed(token bytea, operation uuid, its_secret bytea) returns void language sql volatile security definer set search_path = pg_catalog as $$
  insert into entry.calendar_feed (municipality_id, id, account_id, secret, made_at)
  select s.municipality_id, operation, s.account_id, sha256(its_secret), door.now() from door.session_of(token) s where s.id is not null
  on conflict do nothing
$$;

create or replace function door.stop_calendar_feed(token bytea) returns void language sql volatile security definer set search_path = pg_catalog as $$
  update entry.calendar_feed f set stopped_at = door.now() from door.session_of(token) s
  where s.id is not null and f.municipality_id = s.municipality_id and f.account_id = s.account_id and f.stopped_at is null
$$;

-- One row for each family and day, by who owns the feed, and one more for whoever is new in what it tells.
create or replace function door.log_calendar(own entry.account, family uuid, ground text, about uuid[], request uuid) returns void language plpgsql volatile set search_path = pg_catalog as $$
declare
  as_session entry.session;
begin
  if exists (select from care.access_log l where l.municipality_id = own.municipality_id and l.family_id = log_calendar.family and l.person_id = own.person_id
      and l.purpose = 'de eigen agenda bijhouden' and l.subjects @> log_calendar.about and l.at >= door.today()::timestamp at time zone 'Europe/Amsterdam') then return; end if;
  as_session.municipality_id := own.municipality_id;
  as_session.account_id := own.id;
  perform door.write_log(as_session, own.person_id, 'read', 'done', 'de eigen agenda bijhouden', log_calendar.ground, log_calendar.family, about, array['story'], 'startConversation', null, request);
end $$;

-- The first conversations of this person in the last 30 and the next 400 days, in every family where he or she is invited or coordinates now; the language of
-- the account with it. The first look of a day leaves a row in the log of each of these families; a calendar asks many times a day. Only families that are opened
-- for this person now are read: of any other the pass may be one of long ago.
create or replace function door.calendar_of(its_secret bytea, from_day date, until_day date, request uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  feed entry.calendar_feed;
  own entry.account;
  families uuid[];
  each uuid;
  told jsonb;
begin
  select f.* into feed from entry.calendar_feed f where f.secret = sha256(its_secret) and f.stopped_at is null;
  select a.* into own from entry.account a where a.municipality_id = feed.municipality_id and a.id = feed.account_id and a.disabled_at is null;
  if own.id is null then return null; end if;
  families := array(select n.family_id from (
      select m.family_id from care.family_member m where m.municipality_id = own.municipality_id and m.person_id = own.person_id
        and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())
      union select c.family_id from care.coordinator_term c where c.municipality_id = own.municipality_id
        and (c.person_id = own.person_id or c.standby_id = own.person_id) and (c.until_at is null or c.until_at > door.now())) n
    where exists (select from care.start_talk t where t.municipality_id = own.municipality_id and t.family_id = n.family_id and t.planned_on between from_day and until_day));
  foreach each in array families loop
    perform door.roll_of(own.municipality_id, each);
  end loop;
  with own_talks as materialized (
    select t.family_id, t.id, t.planned_on, t.planned_at, t.held_at, t.moves, t.made_at, t.moved_at, k.ground, case when k.is_coordinator then t.invited else array[k.actor] end as about
    from care.start_talk t
    join door.roll_pass k on k.municipality_id = t.municipality_id and k.family_id = t.family_id and k.actor = own.person_id
      and (k.is_coordinator or k.is_family and k.is_from_12 and k.actor = any(t.invited))
    where t.municipality_id = own.municipality_id and t.family_id = any(families) and t.planned_on between from_day and until_day
  ), logged as materialized (
    select door.log_calendar(own, o.family_id, min(o.ground), array_agg(distinct a.id), request) from own_talks o cross join unnest(o.about) a(id) group by o.family_id
  )
  select jsonb_agg(jsonb_build_object('id', t.id, 'on', t.planned_on, 'at', t.planned_at, 'cancelled', c.stands and t.held_at is null, 'changes', t.moves + c.changes,
    'madeAt', t.made_at, 'changedAt', greatest(t.made_at, t.moved_at, c.at)) order by t.planned_on, t.planned_at, t.id) into told
  from (select count(*) from logged) l cross join own_talks t
  cross join lateral (select coalesce(bool_or(v.undone_at is null), false) as stands, count(*) + count(v.undone_at) as changes, greatest(max(v.created_at), max(v.undone_at)) as at
    from care.start_voice v where v.municipality_id = own.municipality_id and v.family_id = t.family_id and v.talk_id = t.id and v.kind = 'cancelled') c;
  return jsonb_build_object('language', own.language, 'appointments', coalesce(told, '[]'));
end $$;

do $$ declare each text; begin
  foreach each in array array['calendar_feed', 'make_calendar_feed', 'stop_calendar_feed', 'calendar_of', 'log_calendar'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select, insert, update on entry.calendar_feed to onsplan_door;
grant select on care.start_talk, care.start_voice to onsplan_door;
grant execute on function door.calendar_feed, door.make_calendar_feed, door.stop_calendar_feed, door.calendar_of to onsplan_web;
