-- Parts of custody stand with the decisions about a youth (domain 0.6); the professional coordinator records them.
select door.clear('care.custody_part');
select door.guard_by('care.custody_part', 'select', format('%s and youth_id = any(%s)', door.in_family(), door.pass_list('decisions')));
select door.guard_by('care.custody_part', 'insert', format('%s and %s and youth_id = any(%s) and snapshot_id in (select s.id from care.custody_snapshot s where s.youth_id = custody_part.youth_id)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_list('decisions')));

-- An answer of the register that cannot be right: between the professional coordinator and the register, until custody was checked after it.
select door.clear('care.custody_alarm');
select door.guard_by('care.custody_alarm', 'select', format('%s and %s', door.in_family(), door.pass_value('is_coordinator')));
select door.guard_by('care.custody_alarm', 'insert', format('%s and %s and asked_by = %s and youth_id = any(%s)', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id'), door.pass_list('decisions')));
