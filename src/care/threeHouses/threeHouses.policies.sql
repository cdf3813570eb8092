-- What a child puts in its houses is its own: told by the child alone, read by who reads its story and for whom it is.
select door.clear('care.three_houses');
select door.guard_by('care.three_houses', 'select', format('%s and %s', door.in_family(), door.reading('story', false)));
select door.guard_by('care.three_houses', 'insert', format('%s and %s and class = ''plan'' and beside is not distinct from %s', door.in_family(), door.child_tells(), door.pass_value('beside')));
select door.guard_by('care.three_houses', 'update', format('%s and %s', door.in_family(), door.child_tells()), array['audience', 'changed_at']);

-- A sound or a whole photo is for who reads its piece; the child alone puts it there.
select door.clear('care.three_houses_file');
select door.guard_by('care.three_houses_file', 'select', format('%s and id in (select h.id from care.three_houses h)', door.in_family()));
select door.guard_by('care.three_houses_file', 'insert', format('%s and id in (select h.id from care.three_houses h where h.author = %s)', door.in_family(), door.pass_value('person_id')));

-- How the houses are drawn is known to the child alone: nobody else draws them.
select door.clear('care.houses_look');
select door.guard_by('care.houses_look', 'select', format('%s and child_id = %s', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.houses_look', 'insert', format('%s and child_id = %s', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.houses_look', 'update', format('%s and child_id = %s', door.in_family(), door.pass_value('person_id')), array['look']);
