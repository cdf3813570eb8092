-- A JIM who was stopped for the safety of the youth: who coordinates and guards the youth writes why, once, while the JIM runs; who reads the file reads it.
grant select on safety.jim_stopped to onsplan_door;
select door.clear('safety.jim_stopped');
select door.guard_by('safety.jim_stopped', 'select', door.reads_file());
select door.guard_by('safety.jim_stopped', 'insert', format('%s and by_person = %s and %s and %s and door.may_leave_unasked(file_id, jim_id, null)',
  door.reads_file(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.guards_safety()));
