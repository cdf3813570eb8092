-- The answer about a step goes with the step: who reads the step reads why it stays.
select door.guard_part('care.letting_go_answer', 'care.step', 'step_id', 'by_person', array['undone_at']);

-- A trial goes with its step. Who agreed it signs; the way back is open to everyone who sees it, and nobody overwrites an outcome of another.
select door.clear('care.letting_go');
select door.guard_by('care.letting_go', 'select', format('%s and step_id in (select s.id from care.step s)', door.in_family()));
select door.guard_by('care.letting_go', 'insert', format('%s and step_id in (select s.id from care.step s) and agreed_by = %s and outcome is null and %s',
  door.in_family(), door.pass_value('person_id'), door.pass_value('takes_part')));
select door.guard_by('care.letting_go', 'update', format('%s and step_id in (select s.id from care.step s) and coalesce(outcome_by = %s, true) and %s',
  door.in_family(), door.pass_value('person_id'), door.pass_value('takes_part')), array['until_on', 'outcome', 'outcome_by', 'outcome_at']);

-- A proposal goes with its goal. The rule proposes in nobody's name, people in their own; the answer carries the name of who wrote it down.
select door.clear('care.scale_down');
select door.guard_by('care.scale_down', 'select', format('%s and (goal_id is null or goal_id in (select g.id from care.goal g))', door.in_family()));
select door.guard_by('care.scale_down', 'insert', format('%s and (goal_id is null or goal_id in (select g.id from care.goal g)) and coalesce(proposed_by = %s, true) and %s',
  door.in_family(), door.pass_value('person_id'), door.pass_value('takes_part')));
select door.guard_by('care.scale_down', 'update', format('%s and coalesce(outcome_by = %s, true) and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('takes_part')),
  array['choice', 'outcome', 'outcome_by', 'outcome_at', 'review_id', 'sealed', 'key_person']);
