-- Whom somebody calls first is for that person alone.
select door.clear('care.call_list');
select door.guard_by('care.call_list', 'select', door.keeps_alone('person_id'));
select door.guard_by('care.call_list', 'insert', door.begins_alone('person_id'));
select door.guard_by('care.call_list', 'update', door.keeps_alone('person_id'), array['members', 'changed_at']);
