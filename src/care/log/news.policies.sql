-- The open line: somebody hears that something changed only when it is something he or she may read. Watching is no look: it shows nothing and leaves no row.

-- Whether an act is one this reader may hear of: the own acts, what is of a topic he or she reads, and of an item that is for these eyes.
-- An answer about the log is for who asked.
create or replace function door.may_hear(reads door.roll_pass, act care.access_log) returns boolean language sql stable set search_path = pg_catalog as $$
  select act.person_id = reads.actor
    or case when act.object_class = 'logAnswer' then reads.actor = any(act.subjects)
      when act.topics = '{}' then reads.takes_part and reads.subjects && act.subjects
      else exists (select from unnest(act.topics) t(topic) where door.opened(t.topic, reads.subjects, reads.kinds) && act.subjects) end
    and not exists (
      select from (
        select i.author, i.audience, i.named, i.subjects, null::uuid as doer, i.id as item, reads.goals as open, true as together
        from care.goal i where i.municipality_id = act.municipality_id and i.family_id = act.family_id
          and i.id = coalesce(door.goal_of(act.municipality_id, act.family_id, act.object_id), act.object_id)
        union all select i.author, i.audience, i.named, i.subjects, i.doer_id, i.goal_id, reads.goals, true
        from care.step i where i.municipality_id = act.municipality_id and i.family_id = act.family_id and i.id = act.object_id
        union all select i.author, i.audience, i.named, i.subjects, null, i.goal_id, reads.goals, true
        from care.score i where i.municipality_id = act.municipality_id and i.family_id = act.family_id and i.id = act.object_id
        union all select i.author, i.audience, i.named, i.subjects, null, i.id, reads.strengths_and_worries, false
        from care.strength i where i.municipality_id = act.municipality_id and i.family_id = act.family_id and i.id = act.object_id
        union all select i.author, i.audience, i.named, i.subjects, null, i.id, reads.strengths_and_worries, false
        from care.worry i where i.municipality_id = act.municipality_id and i.family_id = act.family_id and i.id = act.object_id
        union all select i.author, i.audience, i.named, i.subjects, null, i.id, reads.strengths_and_worries, false
        from care.perspective i where i.municipality_id = act.municipality_id and i.family_id = act.family_id and i.id = act.object_id
        union all select i.author, i.audience, i.named, i.subjects, null, i.id, reads.story, false
        from care.earlier_help i where i.municipality_id = act.municipality_id and i.family_id = act.family_id and i.id = act.object_id) i
      where not (reads.actor = i.author or reads.actor is not distinct from i.doer or i.item = any(reads.shared_items)
        or (i.audience = any(reads.audiences) or i.audience = 'chosen' and reads.actor = any(i.named))
          and (i.subjects <@ i.open or i.together and reads.actor = any(i.subjects))))
$$;

-- What a line knows, and whether there is news since what it knew; null closes the line. One question each time, whatever happened. Acts are found by
-- what was committed since the line looked before, so that none is missed. A birthday and the end of somebody's work write no act: all hear of those.
drop function if exists door.epoch_of(bytea, uuid);
create or replace function door.news_of(token bytea, family uuid, known jsonb) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  place uuid;
  me uuid;
  reads door.roll_pass;
  rights text;
  answer jsonb;
begin
  select s.municipality_id, a.person_id into place, me from door.session_of(token) s
  join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id
  where exists (select from door.relations(a.person_id, s.municipality_id, family));
  if me is null then return null; end if;
  perform door.roll_of(place, family);
  select k.* into reads from door.roll_pass k where k.municipality_id = place and k.family_id = family and k.actor = me;
  -- What others open or close of their own words is told to nobody.
  rights := md5(row(reads.strengths_and_worries, reads.goals, reads.circle, reads.meetings, reads.help, reads.school, reads.placement, reads.adulthood,
    reads.decisions, reads.documents, reads.messages, reads.contact)::text);
  with counted as materialized (
    select coalesce((select e.number from care.epoch e where e.municipality_id = place and e.family_id = family), 0) as number),
  -- A line asks every second, and mostly nothing happened: then the log is not read.
  since as materialized (
    select l as act from care.access_log l where (select c.number from counted c) > (known ->> 'number')::bigint
      and l.municipality_id = place and l.family_id = family and l.at > (known ->> 'at')::timestamptz - interval '1 minute'
      and l.outcome = 'done' and l.action in ('create', 'change', 'delete', 'emergency')
      and not pg_visible_in_snapshot(l.xid, (known ->> 'snapshot')::pg_snapshot)
      and not door.is_quiet_about(place, family, l.object_class, l.object_id)),
  now as (
    select (select c.number from counted c) as number, count(*) as acts, coalesce(bool_or(door.may_hear(reads, s.act)), false) as heard from since s)
  select jsonb_build_object('number', n.number, 'rights', rights, 'at', door.now(), 'snapshot', pg_current_snapshot()::text,
    'news', n.number > (known ->> 'number')::bigint and (n.acts = 0 or n.heard or rights <> known ->> 'rights')) into answer from now n;
  return answer;
end $$;

alter function door.may_hear owner to onsplan_door;
alter function door.news_of owner to onsplan_door;
revoke execute on function door.may_hear, door.news_of from public;
grant select on care.epoch, care.access_log, care.goal, care.step, care.score, care.strength, care.worry, care.perspective, care.earlier_help to onsplan_door;
grant execute on function door.news_of to onsplan_web;

-- What others put in the plan since this reader was here on an earlier day: what kind, by whom and when; the words stay where they are.
create or replace function care.added_since(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  with before as materialized (
    select max(l.at) as at from care.access_log l where l.municipality_id = municipality and l.family_id = family and l.person_id = me
      and l.at < (door.today()::timestamp at time zone 'Europe/Amsterdam') and door.is_by_hand(l.purpose)
  ),
  fresh as (
    select 'goal' as kind, g.author, g.created_at as at from care.goal g, before b
      where g.municipality_id = municipality and g.family_id = family and g.undone_at is null and g.created_at > b.at
    union all select 'step', t.author, t.created_at from care.step t, before b
      where t.municipality_id = municipality and t.family_id = family and t.undone_at is null and t.created_at > b.at
    union all select 'stepDone', a.by_person, a.at from care.step_act a, before b
      where a.municipality_id = municipality and a.family_id = family and a.undone_at is null and a.kind = 'done' and a.at > b.at
    union all select 'score', s.author, s.created_at from care.score s, before b
      where s.municipality_id = municipality and s.family_id = family and s.undone_at is null and s.created_at > b.at
    union all select 'strength', s.author, s.created_at from care.strength s, before b
      where s.municipality_id = municipality and s.family_id = family and s.undone_at is null and s.created_at > b.at
    union all select 'worry', w.author, w.created_at from care.worry w, before b
      where w.municipality_id = municipality and w.family_id = family and w.undone_at is null and w.created_at > b.at
    union all select 'perspective', w.author, w.created_at from care.perspective w, before b
      where w.municipality_id = municipality and w.family_id = family and w.undone_at is null and w.created_at > b.at
    union all select 'story', p.author, p.created_at from care.story_piece p, before b
      where p.municipality_id = municipality and p.family_id = family and p.undone_at is null and p.created_at > b.at
    union all select 'preparation', v.author, v.created_at from care.review_voice v, before b
      where v.municipality_id = municipality and v.family_id = family and v.undone_at is null and v.kind = 'preparation' and v.created_at > b.at
  )
  select coalesce(json_agg(json_build_object('kind', f.kind, 'by', f.author, 'at', f.at) order by f.at desc), '[]')
    from (select kind, author, max(at) as at from fresh where author <> me group by kind, author) f
$$;
grant execute on function care.added_since to onsplan_web;
