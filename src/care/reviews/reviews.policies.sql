-- When they look back, what each says there, what is tried without a professional and what is proposed.
-- The day itself is for everyone with a pass; who leads it or belongs to the family writes it.
select door.clear('care.review');
select door.guard_by('care.review', 'select', door.in_family());
select door.guard_by('care.review', 'insert', format('%s and made_by = %s', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.review', 'update', format('%s and (%s or %s)', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('is_family')),
  array['due_on', 'started_at', 'present', 'concluded_at', 'next_review_id', 'read_together']);

-- One person's words in a review: said at the table they are for those who were there, sent in before they are for whom the speaker chose.
-- What the coordinator typed at the table counts once it was read together there (D-ALL-03); numbers alike.
select door.guard('care.review_voice', 'goals', 'voice', array['confirmed_at', 'read_together_at', 'undone_at'], together => true);
grant update (read_together_at) on care.score to onsplan_web, onsplan_job;
