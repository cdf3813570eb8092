-- The first conversation is known to who was invited to it and to who coordinates: the other parent has a conversation of his or her own (E8).
select door.clear('care.start_talk');
select door.guard_by('care.start_talk', 'select', format('%s and (%s or %s = any(invited))', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
select door.guard_by('care.start_talk', 'insert', format('%s and %s and made_by = %s and held_at is null and invited <@ %s', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id'), door.present()));
select door.guard_by('care.start_talk', 'update', format('%s and %s', door.in_family(), door.pass_value('is_coordinator')),
  array['planned_on', 'planned_at', 'held_at', 'present', 'outcomes', 'first_step_on', 'look_back_on', 'sent_at', 'read_together']);

-- One person's words: sent in before they are for whom the speaker chose, said at the table they are for those who were there.
select door.guard('care.start_voice', 'story', 'voice', array['confirmed_at', 'read_together_at', 'undone_at'], together => true);
-- Nothing is said about a conversation that the speaker does not know of.
create policy of_known_talk on care.start_voice as restrictive for insert to onsplan_web, onsplan_job with check (talk_id in (select t.id from care.start_talk t));
