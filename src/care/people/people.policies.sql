-- Call names go with any pass in the family; birth day and family name with a pass on that person.
select door.clear('care.municipality');
select door.guard_by('care.municipality', 'select', 'id is not null');

select door.clear('care.person');
select door.guard_by('care.person', 'select', format('id = any(%s)', door.pass_list('people')));
select door.guard_by('care.person', 'insert', format('municipality_id = %s', door.pass_value('municipality_id')));

-- A child that is not born yet has nobody who reads about it, so the family reads in which month it is expected.
select door.clear('care.birth');
select door.guard_by('care.birth', 'select', format('person_id = any(%s) or person_id = any(%s) or due_month is not null and %s and person_id = any(%s)',
  door.pass_list('contact'), door.pass_list('goals'), door.pass_value('is_family'), door.pass_list('people')));
select door.guard_by('care.birth', 'insert', format('municipality_id = %s', door.pass_value('municipality_id')));

-- Rights hang on a birth day. So a youth's is put right by the coordinator only, and nobody grows up or gets younger by the own hand.
select door.guard_by('care.birth', 'update', format('%s and person_id = any(%s) or person_id = %s and born_on <= ((door.now() at time zone ''Europe/Amsterdam'')::date - interval ''18 years'')::date',
  door.pass_value('is_coordinator'), door.pass_list('contact'), door.pass_value('person_id')), array['born_on', 'known_to']);

select door.clear('care.organisation');
select door.guard_by('care.organisation', 'select', format('municipality_id = %s', door.pass_value('municipality_id')));

-- A professional's card is for the families he or she works with.
select door.clear('care.worker');
select door.guard_by('care.worker', 'select', format('person_id = any(%s)', door.pass_list('people')));
