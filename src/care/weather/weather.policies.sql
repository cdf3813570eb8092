-- The weather of a child is its own word: told and changed by the child alone, read by who reads its story and for whom it is.
select door.clear('care.weather');
select door.guard_by('care.weather', 'select', format('%s and %s', door.in_family(), door.reading('story', false)));
select door.guard_by('care.weather', 'insert', format('%s and %s and class = ''plan'' and beside is not distinct from %s', door.in_family(), door.child_tells(), door.pass_value('beside')));
select door.guard_by('care.weather', 'update', format('%s and %s', door.in_family(), door.child_tells()), array['sealed', 'wording', 'audience', 'changed_at']);
