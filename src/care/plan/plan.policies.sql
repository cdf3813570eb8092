-- The plan is for whom it is made with: its youths, those named at its start, who of the family has a pass on one of its youths, and the coordinator.
-- Who reads along from outside the family needs a pass on each of them.
-- It is begun and worded by the coordinator, a youth of 12 or older in it, or who has custody of one.
select door.clear('care.plan');
select door.guard_by('care.plan', 'select', format('%s and (select p.is_coordinator or p.person_id = any(subjects || named)'
  ' or case when p.takes_part then subjects && p.goals else subjects <@ p.goals end from door.pass p where p.xid = pg_current_xact_id_if_assigned())', door.in_family()));
select door.guard_by('care.plan', 'insert', format('%1$s and (%2$s or subjects && %3$s) and author = %4$s and typed_by is null and subjects <@ %5$s and named <@ %5$s',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_list('writes'), door.pass_value('person_id'), door.pass_list('people')));
select door.guard_by('care.plan', 'update', format('%s and (%s or subjects && %s)', door.in_family(), door.pass_value('is_coordinator'), door.pass_list('writes')),
  array['sealed', 'wording', 'changed_at']);

select door.guard_wording('care.plan_wording', 'care.plan', 'shared');

-- What happens to the plan is done by the coordinator; a family opens parts of it and goes on after a pause by itself.
select door.clear('care.plan_act');
select door.guard_by('care.plan_act', 'select', format('%s and plan_id in (select p.id from care.plan p)', door.in_family()));
select door.guard_by('care.plan_act', 'insert', format('%s and plan_id in (select p.id from care.plan p) and by_person = %s and (%s or %s and kind in (''sectionOpened'', ''resumed''))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_value('takes_part')));

-- An open plan has a coordinator from its first day to its last (D-ALL-01, D-PLN-03); how many is held by an index on the terms.
create or replace function care.refuse_plan_without_coordinator() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from care.plan p where p.municipality_id = new.municipality_id and p.family_id = new.family_id and p.closed_at is null)
    and not exists (select from care.coordinator_term t where t.municipality_id = new.municipality_id and t.family_id = new.family_id and t.until_at is null) then
    raise exception 'an open plan has a coordinator' using errcode = '23514', constraint = 'plan_has_coordinator';
  end if;
  return null;
end $$;
alter function care.refuse_plan_without_coordinator owner to onsplan_door;
grant select on care.plan to onsplan_door;
drop trigger if exists plan_has_coordinator on care.plan;
create constraint trigger plan_has_coordinator after insert or update on care.plan deferrable initially deferred
  for each row execute function care.refuse_plan_without_coordinator();
drop trigger if exists plan_has_coordinator on care.coordinator_term;
create constraint trigger plan_has_coordinator after update on care.coordinator_term deferrable initially deferred
  for each row execute function care.refuse_plan_without_coordinator();
