-- That was looked back is known to who was at that conversation and to who coordinates, who alone writes it down and takes it back within ten minutes.
select door.undone_in_time('care.start_look_back', 'at');
select door.clear('care.start_look_back');
do $$
declare
  here text := door.in_family();
  leads text := door.pass_value('is_coordinator');
  me text := door.pass_value('person_id');
begin
  perform door.guard_by('care.start_look_back', 'select', format('%s and (%s or talk_id in (select t.id from care.start_talk t where %s = any(t.present)))', here, leads, me));
  perform door.guard_by('care.start_look_back', 'insert', format('%s and %s and author = %s and undone_at is null and talk_id in (select t.id from care.start_talk t where t.sent_at is not null)',
    here, leads, me));
  perform door.guard_by('care.start_look_back', 'update', format('%s and %s and author = %s', here, leads, me), array['undone_at']);
end $$;

-- When is looked back on a conversation whose page went out: its own day, the day that was chosen instead, or the day on which somebody said that what came of it is not right.
-- Looked back without such a day it leads on to a talk or a plan, or it is done; a plan that runs already is not begun once more.
create or replace function care.look_back_of(t care.start_talk) returns table (due date, leads_on date, held_at timestamptz, is_doubted boolean) language sql stable security invoker
  set search_path = pg_catalog as $$
  select coalesce(d.doubted_on, case when l.id is null then t.look_back_on else l.next_on end), case when l.comes = 'newTalk' or l.comes = 'plan'
      and not exists (select from care.plan p where p.municipality_id = t.municipality_id and p.family_id = t.family_id and p.closed_at is null) then (l.at at time zone 'Europe/Amsterdam')::date end,
    l.at, d.doubted_on is not null
  from (select) one
  left join lateral (select k.* from care.start_look_back k where k.municipality_id = t.municipality_id and k.family_id = t.family_id and k.talk_id = t.id and k.undone_at is null
    order by k.at desc, k.id desc limit 1) l on true
  left join lateral (select min((v.created_at at time zone 'Europe/Amsterdam')::date) as doubted_on from care.start_voice v where v.municipality_id = t.municipality_id
    and v.family_id = t.family_id and v.talk_id = t.id and v.kind = 'backAnswer' and v.value = 'notRight' and v.undone_at is null and v.created_at >= l.at
    and not exists (select from care.start_voice o where o.municipality_id = t.municipality_id and o.family_id = t.family_id and o.talk_id = t.id and o.kind = 'backAnswer'
      and o.undone_at is null and o.author = v.author and (o.created_at, o.id) > (v.created_at, v.id))) d on true
$$;

-- A plan that began after it looks back by itself, closed or not, and a later conversation with all of the same people goes on from there unless it was cancelled.
create or replace function care.goes_on_elsewhere(t care.start_talk) returns boolean language sql stable security invoker set search_path = pg_catalog as $$
  select exists (select from care.plan p where p.municipality_id = t.municipality_id and p.family_id = t.family_id and p.created_at > t.sent_at)
    or exists (select from care.start_talk later where later.municipality_id = t.municipality_id and later.family_id = t.family_id and later.id <> t.id
      and later.invited @> t.invited and later.made_at > t.sent_at and not exists (select from care.start_voice c where c.municipality_id = later.municipality_id
        and c.family_id = later.family_id and c.talk_id = later.id and c.kind = 'cancelled' and c.undone_at is null))
$$;

-- The first step that was agreed on, for who was there: until its day went by, one looked back, or it became an action of the plan.
create or replace function care.first_step_ahead(t care.start_talk, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_build_object('id', v.id, 'sealed', encode(v.sealed, 'base64'), 'wording', v.wording, 'keyPerson', v.key_person, 'on', t.first_step_on) from care.start_voice v
  where v.municipality_id = t.municipality_id and v.family_id = t.family_id and v.talk_id = t.id and v.kind = 'firstStep' and v.undone_at is null
    and t.sent_at is not null and me = any(t.present) and t.first_step_on >= door.today()
    and not exists (select from care.start_look_back k where k.municipality_id = t.municipality_id and k.family_id = t.family_id and k.talk_id = t.id and k.undone_at is null)
    and not exists (select from care.step s where s.municipality_id = t.municipality_id and s.family_id = t.family_id and s.said_in = v.id and s.undone_at is null)
  order by v.created_at desc, v.id desc limit 1
$$;

-- Whether one can talk freely was said to who coordinated then: who coordinates now has not read it.
create or replace function care.told_to_another(t care.start_talk, me uuid) returns boolean language sql stable security invoker set search_path = pg_catalog as $$
  select exists (select from care.start_voice v where v.municipality_id = t.municipality_id and v.family_id = t.family_id and v.talk_id = t.id and v.undone_at is null
    and v.kind = 'talksFreely' and v.author = me and not exists (select from care.coordinator_term c where c.municipality_id = t.municipality_id and c.family_id = t.family_id
      and c.until_at is null and (c.person_id = any(v.named) or c.standby_id = any(v.named))))
$$;

-- Conversations that lie ahead, and pages until the day to look back; asked about is what nothing was sent in for since it got this day or another coordinates, or nothing was said of for fourteen days.
create or replace function care.starts_for(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', t.id, 'on', t.planned_on, 'at', t.planned_at, 'isSent', t.sent_at is not null, 'lookBackOn', t.look_back_on, 'firstStep', care.first_step_ahead(t, me),
    'asks', (t.sent_at is null or t.sent_at > door.now() - interval '14 days') and not exists (select from care.start_voice v where v.municipality_id = municipality and v.family_id = family and v.talk_id = t.id and v.undone_at is null and case when t.sent_at is null then v.author = me and (t.moved_at is null or v.created_at > t.moved_at)
        else v.kind = 'answer' and v.author = me and v.typed_by is null end)
      or t.sent_at is null and care.told_to_another(t, me)) order by t.planned_on, t.id) from care.start_talk t
  where t.municipality_id = municipality and t.family_id = family
    and case when t.sent_at is null then t.held_at is null and me = any(t.invited) and t.planned_on >= door.today()
      else me = any(t.present) and (t.look_back_on >= door.today() or t.sent_at > door.now() - interval '14 days') end
    and (t.sent_at is not null or not exists (select from care.start_voice v where v.municipality_id = municipality and v.family_id = family and v.talk_id = t.id and v.undone_at is null and v.kind = 'cancelled'))
$$;

-- What a reader is asked about first conversations, and about looking back on them: the own number in the week before that day, and for fourteen days what came of it.
create or replace function care.starts_and_look_backs(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select (coalesce(care.starts_for(municipality, family, me)::jsonb, '[]') || coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'on', q.on_day, 'at', q.planned_at, 'isSent', true, 'asks', true, 'lookBackOn', q.on_day, 'back', q.back)
    order by q.on_day, q.id), '[]'))::json
  from (select t.id, t.planned_at, case when w.is_told then 'done' else 'ahead' end as back, case when w.is_told then (b.held_at at time zone 'Europe/Amsterdam')::date else b.due end as on_day
    from care.start_talk t cross join lateral care.look_back_of(t) b
    cross join lateral (select coalesce(b.held_at > door.now() - interval '14 days', false) and not exists (select from care.start_voice v where v.municipality_id = municipality
      and v.family_id = family and v.talk_id = t.id and v.kind = 'backAnswer' and v.author = me and v.undone_at is null and v.created_at >= b.held_at) as is_told) w
    where t.municipality_id = municipality and t.family_id = family and t.sent_at is not null and me = any(t.present)
      and (w.is_told or b.due - 7 <= door.today() and not b.is_doubted and not care.goes_on_elsewhere(t) and not exists (select from care.start_voice v
        where v.municipality_id = municipality and v.family_id = family and v.talk_id = t.id and v.kind = 'howNow' and v.author = me and v.typed_by is null and v.undone_at is null
          and (b.held_at is null or v.created_at > b.held_at)))) q
$$;
revoke execute on function care.look_back_of, care.goes_on_elsewhere, care.first_step_ahead, care.told_to_another, care.starts_for, care.starts_and_look_backs from public;
grant execute on function care.look_back_of, care.goes_on_elsewhere, care.first_step_ahead, care.told_to_another, care.starts_for, care.starts_and_look_backs to onsplan_web, onsplan_job, onsplan_door;
grant select on care.start_look_back to onsplan_door;
