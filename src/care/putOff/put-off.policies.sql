-- What a worker puts off is that worker's own.
select door.clear('care.worklist_later');
select door.guard_by('care.worklist_later', 'select', format('%s and worker_id = %s', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.worklist_later', 'insert', format('%s and %s and worker_id = %s', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
select door.guard_by('care.worklist_later', 'update', format('%s and worker_id = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
