-- What each person tells in own words. Who has a pass on the person's story reads what is not private; only the speaker changes it.
-- The coordinator types for somebody of 12 or older, and mends that only until it counts: said by the speaker, or read together on paper.
select door.guard('care.story_piece', 'story', 'own',
  array['sealed', 'wording', 'changed_at', 'audience', 'named', 'passed_over', 'with_me', 'confirmed_at', 'read_together_at', 'said_in', 'undone_at'], via => true);
select door.undone_in_time('care.story_piece', 'changed_at');
select door.guard_wording('care.story_piece_wording', 'care.story_piece', 'own');

-- What is for a few is opened to each of them until a day: who was named reads it as long as that share runs, whatever else he or she may read of this person.
do $$ begin
  execute format('create policy until_a_day on care.story_piece as restrictive for select to onsplan_web, onsplan_job using (audience <> ''chosen'' or author = %s or id = any(%s))',
    door.pass_value('person_id'), door.pass_list('shared_items'));
end $$;

-- A recording, a drawing or a photo stands with its piece and is for who reads the piece (D-STO-07), as long as it was not taken back; what was typed for
-- somebody and does not count yet is for those two. Its speaker adds it, or who types for that speaker, until it counts.
select door.clear('care.story_piece_media');
select door.guard_by('care.story_piece_media', 'select', format('%s and item_id in (select whole.id from care.story_piece whole where whole.undone_at is null'
  ' and (whole.typed_by is null or whole.confirmed_at is not null or whole.read_together_at is not null or %s in (whole.author, whole.typed_by)))', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.story_piece_media', 'insert', format('%1$s and subjects = array[author] and subjects <@ %2$s and subjects <@ %3$s and exists (select from care.story_piece whole'
  ' where whole.id = item_id and whole.author = story_piece_media.author and case when story_piece_media.typed_by is null then whole.author = %4$s'
  ' else story_piece_media.typed_by = %4$s and whole.typed_by = %4$s and whole.confirmed_at is null and whole.read_together_at is null end)',
  door.in_family(), door.pass_value('writes'), door.present(), door.pass_value('person_id')));
select door.clear('care.story_piece_media_file');
select door.guard_by('care.story_piece_media_file', 'select', format('%s and id in (select m.id from care.story_piece_media m)', door.in_family()));
select door.guard_by('care.story_piece_media_file', 'insert', format('%1$s and id in (select m.id from care.story_piece_media m where coalesce(m.typed_by, m.author) = %2$s)',
  door.in_family(), door.pass_value('person_id')));
