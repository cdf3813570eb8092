-- What the list asks of one family beside its days: two people who see a goal differently, the last act, and the first answer about data.

-- Two people see a goal differently, or one goes down, by three or more since the last look-back: as yes and since when, never as numbers.
create or replace function door.talk_about(municipality uuid, family uuid, since timestamptz) returns jsonb language plpgsql stable set search_path = pg_catalog as $$
begin
  return (
  with given as (
    select s.goal_id, s.author, s.value, s.created_at, lag(s.value) over w as before, lead(s.id) over w is null as newest
    from care.score s
    where s.municipality_id = municipality and s.family_id = family and s.undone_at is null and s.audience = 'plan' and s.class = 'plan'
      and (s.typed_by is null or s.confirmed_at is not null or s.read_together_at is not null)
    window w as (partition by s.goal_id, s.author order by s.created_at, s.id)
  ),
  open as (
    select g.* from given g
    where g.newest and g.created_at > coalesce(since, '-infinity') and coalesce((
      select a.kind from care.goal_act a where a.municipality_id = municipality and a.family_id = family and a.goal_id = g.goal_id and a.undone_at is null
      order by a.at desc, a.id desc limit 1), 'activated') = 'activated'
  )
  select jsonb_build_object(
    'droppedAt', (select min(o.created_at) from open o where o.before - o.value >= 3),
    'droppedGoal', (select o.goal_id from open o where o.before - o.value >= 3 order by o.created_at limit 1),
    'differAt', (select min(greatest(one.created_at, other.created_at)) from open one join open other on other.goal_id = one.goal_id and other.author > one.author
      where abs(one.value - other.value) >= 3 and one.created_at - other.created_at between interval '-14 days' and interval '14 days')));
end $$;

-- Every act of anyone on what all readers of the plan see; what somebody keeps to himself leaves no trace here.
create or replace function door.last_activity(municipality uuid, family uuid) returns timestamptz language plpgsql stable set search_path = pg_catalog as $$
begin
  return greatest(
    (select max(p.changed_at) from care.plan p where p.municipality_id = municipality and p.family_id = family),
    (select max(g.changed_at) from care.goal g where g.municipality_id = municipality and g.family_id = family and g.audience = 'plan'),
    (select max(t.changed_at) from care.step t where t.municipality_id = municipality and t.family_id = family and t.audience = 'plan'),
    (select max(a.at) from care.step_act a join care.step t on t.municipality_id = a.municipality_id and t.family_id = a.family_id and t.id = a.step_id
      where a.municipality_id = municipality and a.family_id = family and t.audience = 'plan'),
    (select max(s.created_at) from care.score s where s.municipality_id = municipality and s.family_id = family and s.audience = 'plan'),
    (select max(r.concluded_at) from care.review r where r.municipality_id = municipality and r.family_id = family));
end $$;

-- The first day before which somebody is answered about data. Of wishes at single texts only those at texts for everybody with a pass: the list tells
-- nothing of what somebody keeps from the professional.
create or replace function door.request_due(municipality uuid, family uuid) returns date language plpgsql stable set search_path = pg_catalog as $$
declare due date; wish record; open boolean;
begin
  due := (select min(q.answer_due_on) from care.rights_request q where q.municipality_id = municipality and q.family_id = family and q.undone_at is null
    and not exists (select from care.rights_answer a where a.municipality_id = municipality and a.family_id = family and a.request_id = q.id));
  for wish in select s.item_table, s.item_id, s.answer_due_on from care.statement s where s.municipality_id = municipality and s.family_id = family and s.kind = 'removal'
    and s.undone_at is null and not exists (select from care.removal_decision d where d.municipality_id = municipality and d.family_id = family and d.statement_id = s.id) loop
    execute format('select exists (select from care.%I i where i.municipality_id = $1 and i.family_id = $2 and i.id = $3 and i.audience = ''plan'' and i.class = ''plan'')', wish.item_table)
      into open using municipality, family, wish.item_id;
    if open then due := least(due, wish.answer_due_on); end if;
  end loop;
  return due;
end $$;

-- What a family was asked by who works here and did not answer: since when, of whom of those who are still here, and until which day it counts. A plan that was laid
-- before them, a share, a kind of help; of help by its question too, because a day that goes by may end it.
create or replace function door.asked_of_family(municipality uuid, family uuid) returns jsonb language plpgsql stable set search_path = pg_catalog as $$
begin
  return (
  with waits as (
    select v.offered_at as at, null::date as until_on, null::uuid as help, array(select m.person from door.present_members(municipality, family) m
      where m.person = any(v.offered_to) and not exists (select from care.plan_agreement a
        where a.municipality_id = municipality and a.family_id = family and a.version_id = v.id and a.person_id = m.person and a.undone_at is null)) as who
    from (select n.* from care.plan p join care.plan_version n on n.municipality_id = municipality and n.family_id = family and n.plan_id = p.id and n.undone_at is null
      where p.municipality_id = municipality and p.family_id = family and p.closed_at is null order by n.no desc limit 1) v
    union all
    select q.asked_at, q.until_on, null, array(select m.person from door.present_members(municipality, family) m where door.is_asked_to_share(q, m.person))
    from care.share_question q where q.municipality_id = municipality and q.family_id = family and q.recalled_at is null and q.until_on >= door.today() and door.works(municipality, q.asked_by)
    union all
    select q.asked_at, null, q.id, array(select m.person from door.present_members(municipality, family) m where door.is_asked_for_help(q, m.person, coalesce(m.age, 12) >= 12))
    from care.help_question q where q.municipality_id = municipality and q.family_id = family and q.recalled_at is null
  )
  select jsonb_agg(jsonb_build_object('at', w.at, 'until', w.until_on, 'help', w.help, 'to', w.who) order by w.at) from waits w where w.who <> '{}');
end $$;

alter function door.asked_of_family owner to onsplan_door;
revoke execute on function door.asked_of_family from public;
alter function door.talk_about owner to onsplan_door;
alter function door.last_activity owner to onsplan_door;
alter function door.request_due owner to onsplan_door;
revoke execute on function door.talk_about, door.last_activity, door.request_due from public;
