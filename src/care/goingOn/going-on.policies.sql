-- Why help goes on against a no, and what the youth said: for that youth and who coordinates. That it goes on is told to everybody who knows the question.
select door.clear('care.help_going_on');
select door.guard_by('care.help_going_on', 'select', format('%s and %s and question_id in (select q.id from care.help_question q where q.youth = %s or %s)', door.in_family(),
  door.consent_purpose(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
-- By a registered professional who coordinates, together with a colleague who works here.
select door.guard_by('care.help_going_on', 'insert', format('%s and decided_by = %s and door.registered_here() and door.is_working(colleague_id)'
  ' and question_id in (select q.id from care.help_question q where q.recalled_at is null)', door.in_family(), door.pass_value('person_id')));
