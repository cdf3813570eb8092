-- A version is for everybody it was offered to; each of them reads every stand on it, and says only the own one.
select door.clear('care.plan_version');
select door.guard_by('care.plan_version', 'select', format('%s and (%s or %s = any(offered_to))', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
select door.guard_by('care.plan_version', 'insert', format('%s and %s and made_by = %s and offered_to <@ %s', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id'), door.pass_list('people')));

-- What somebody said aloud or wrote on paper may be typed by the coordinator, who signs for that.
select door.clear('care.plan_agreement');
select door.guard_by('care.plan_agreement', 'select', format('%s and version_id in (select v.id from care.plan_version v)', door.in_family()));
select door.guard_by('care.plan_agreement', 'insert', format(
  '%1$s and exists (select from care.plan_version v where v.id = version_id and plan_agreement.person_id = any(v.offered_to) and v.undone_at is null)'
  ' and (person_id = %2$s and typed_by is null and channel = ''screen'' or person_id <> %2$s and typed_by = %2$s and %3$s and channel in (''spoken'', ''paper''))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.plan_agreement', 'update', format('%s and coalesce(typed_by, person_id) = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.plan_agreement', 'said_at');
