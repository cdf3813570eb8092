-- Goals and steps are for whom they name together, and for who reads about all of them; a step is always readable by who does it.
select door.guard('care.goal', 'goals', 'shared', array['sealed', 'wording', 'changed_at', 'undone_at'], together => true);
select door.undone_in_time('care.goal', 'created_at');
select door.guard_wording('care.goal_wording', 'care.goal', 'shared');
select door.guard_part('care.goal_act', 'care.goal', 'goal_id', 'by_person', array['undone_at']);
select door.undone_in_time('care.goal_act', 'at');
select door.guard_part('care.good_enough', 'care.goal', 'goal_id', 'by_person', array['undone_at']);
select door.undone_in_time('care.good_enough', 'at');
select door.guard('care.step', 'goals', 'shared', array['sealed', 'wording', 'changed_at', 'undone_at'], together => true);
select door.undone_in_time('care.step', 'created_at');
select door.guard_wording('care.step_wording', 'care.step', 'shared');
select door.guard_part('care.step_act', 'care.step', 'step_id', 'by_person', array['undone_at'], by_doer => 'doer_id');
select door.undone_in_time('care.step_act', 'at');
-- A score is one person's word: given in the own name, confirmed and taken back by its rater only.
select door.guard('care.score', 'goals', 'voice', array['sealed', 'confirmed_at', 'undone_at'], together => true);
-- Of a single goal school gets the title: no mark of what is good enough, and no earlier words. An own number only where that was agreed.
do $$
declare
  in_whole text := format('(not coalesce(''school'' = any(string_to_array(%s, ''+'')), false) or %%s in (select g.id from care.goal g where g.subjects <@ %s or g.author = %s))',
    door.pass_value('ground'), door.pass_list('goals'), door.pass_value('person_id'));
  shared text := 'exists (select from care.share s where s.family_id = score.family_id and s.reader = score.author and s.item_id = score.goal_id and s.withdrawn_at is null'
    ' and s.from_at <= door.now() and (s.until_at is null or s.until_at > door.now()) and %s)';
begin
  execute format('create policy in_whole on care.good_enough as restrictive for select to onsplan_web, onsplan_job using (%s)', format(in_whole, 'goal_id'));
  execute format('create policy in_whole on care.goal_wording as restrictive for select to onsplan_web, onsplan_job using (%s)', format(in_whole, 'item_id'));
  execute format('create policy agreed on care.score as restrictive for insert to onsplan_web, onsplan_job with check (%s or not %s)', format(shared, 's.with_score'), format(shared, 'not s.with_score'));
end $$;

-- How many goals of a plan are active, conditions left out; to who asks with a pass those that he or she reads, because "five already" beside a list of four
-- would tell of one that somebody has alone (access.md 3: no number of other items can be derived).
create or replace function door.active_goals(municipality uuid, family uuid, plan uuid) returns integer language sql stable set search_path = pg_catalog as $$
  select count(*)::integer from care.goal g
  cross join lateral (
    select a.kind from care.goal_act a
    where a.municipality_id = g.municipality_id and a.family_id = g.family_id and a.goal_id = g.id and a.undone_at is null and a.kind <> 'talkFirst'
    order by a.at desc, a.id desc limit 1
  ) newest
  left join door.pass held on held.xid = pg_current_xact_id_if_assigned()
  where g.municipality_id = municipality and g.family_id = family and g.plan_id = plan and g.undone_at is null and g.kind <> 'condition' and newest.kind = 'activated'
    and (held.xid is null or door.permits(held, 'goals', true, g.id, null, g.subjects, g.author, g.audience, g.named, g.class, g.created_at))
$$;

-- Two who make a goal active at the same moment wait for each other at the row of their plan.
create or replace function door.hold_goals() returns table (plan uuid, active integer, writes uuid[]) language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held door.pass;
begin
  select * into strict held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  select p.id into plan from care.plan p where p.municipality_id = held.municipality_id and p.family_id = held.family_id and p.closed_at is null for no key update;
  active := door.active_goals(held.municipality_id, held.family_id, plan);
  writes := held.writes_led;
  if plan is not null then return next; end if;
end $$;

-- D-GOA-01 and D-GOA-02, whatever the application asks: at most five are active, a goal starts through somebody of the family, and no member of a
-- family sets a condition or says that it is met.
create or replace function door.keep_goal_rules() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  changed uuid := case tg_table_name when 'goal' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'goal_id')::uuid end;
  of_plan uuid;
begin
  select g.plan_id into of_plan from care.goal g where g.municipality_id = new.municipality_id and g.family_id = new.family_id and g.id = changed;
  perform from care.plan p where p.municipality_id = new.municipality_id and p.family_id = new.family_id and p.id = of_plan for no key update;
  -- Of six, one is not for who made the last one active; whoever reads all of them may do everything but make more.
  if (tg_op = 'UPDATE' or to_jsonb(new) ->> 'kind' = 'activated') and door.active_goals(new.municipality_id, new.family_id, of_plan) > 5 then
    raise exception 'five goals are active' using errcode = '23514', constraint = 'five_active_goals';
  end if;
  if exists (select from care.goal_act first
    where first.municipality_id = new.municipality_id and first.family_id = new.family_id and first.goal_id = changed and first.kind = 'activated' and first.undone_at is null
      and not exists (select from care.goal_act earlier where earlier.municipality_id = first.municipality_id and earlier.family_id = first.family_id
        and earlier.goal_id = first.goal_id and earlier.kind = 'activated' and earlier.undone_at is null and (earlier.at, earlier.id) < (first.at, first.id))
      and not exists (select from care.family_member m join care.goal g on g.municipality_id = m.municipality_id and g.family_id = m.family_id and g.id = changed
        where m.municipality_id = first.municipality_id and m.family_id = first.family_id and m.person_id in (first.by_person, g.author))) then
    raise exception 'a goal starts through somebody of the family' using errcode = '23514', constraint = 'goal_starts_in_family';
  end if;
  if exists (select from care.goal_act a join care.goal g on g.municipality_id = a.municipality_id and g.family_id = a.family_id and g.id = a.goal_id
    where a.municipality_id = new.municipality_id and a.family_id = new.family_id and a.goal_id = changed and a.undone_at is null
      and ((a.kind in ('set', 'met', 'notMet', 'ended')) <> (g.kind = 'condition') or g.kind = 'condition' and exists (
        select from care.family_member m where m.municipality_id = a.municipality_id and m.family_id = a.family_id and m.person_id = a.by_person))) then
    raise exception 'a condition has facts by who answers for it, and a goal has none' using errcode = '23514', constraint = 'condition_by_facts';
  end if;
  return null;
end $$;
alter function door.active_goals owner to onsplan_door;
alter function door.hold_goals owner to onsplan_door;
alter function door.keep_goal_rules owner to onsplan_door;
grant select on care.goal, care.goal_act, care.plan to onsplan_door;
grant update (changed_at) on care.plan to onsplan_door;
revoke execute on function door.active_goals, door.hold_goals, door.keep_goal_rules from public;
grant execute on function door.hold_goals to onsplan_web;
drop trigger if exists keep_goal_rules on care.goal_act;
create trigger keep_goal_rules after insert or update on care.goal_act for each row execute function door.keep_goal_rules();
drop trigger if exists keep_goal_rules on care.goal;
create trigger keep_goal_rules after update of undone_at on care.goal for each row execute function door.keep_goal_rules();
