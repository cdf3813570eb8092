-- Call names go with any pass in the family; birth day and family name with a pass on that person.
select door.clear('care.municipality');
select door.guard_by('care.municipality', 'select', 'id is not null');

select door.clear('care.person');
select door.guard_by('care.person', 'select', format('id = any(%s)', door.pass_list('people')));
select door.guard_by('care.person', 'insert', format('municipality_id = %s', door.pass_value('municipality_id')));

select door.clear('care.birth');
select door.guard_by('care.birth', 'select', format('person_id = any(%s) or person_id = any(%s)', door.pass_list('contact'), door.pass_list('goals')));
select door.guard_by('care.birth', 'insert', format('municipality_id = %s', door.pass_value('municipality_id')));

select door.clear('care.organisation');
select door.guard_by('care.organisation', 'select', format('municipality_id = %s', door.pass_value('municipality_id')));

-- A professional's card is for the families he or she works with.
select door.clear('care.worker');
select door.guard_by('care.worker', 'select', format('person_id = any(%s)', door.pass_list('people')));
