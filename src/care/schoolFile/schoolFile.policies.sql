-- A photo or a PDF stands with what school wrote and is for who reads that; its writer alone adds it.
do $$
declare
  own text := format('%s in (select w.id from care.school_word w where w.undone_at is null and w.author = %s)', '%1$s', door.pass_value('person_id'));
begin
  perform door.clear('care.school_word_media');
  perform door.guard_by('care.school_word_media', 'select', format('%s and item_id in (select w.id from care.school_word w where w.undone_at is null)', door.in_family()));
  perform door.guard_by('care.school_word_media', 'insert', format('%s and %s', door.in_family(), format(own, 'item_id')));
  perform door.clear('care.school_word_media_file');
  perform door.guard_by('care.school_word_media_file', 'select', format('%s and id in (select m.id from care.school_word_media m)', door.in_family()));
  perform door.guard_by('care.school_word_media_file', 'insert', format('%s and id in (select m.id from care.school_word_media m where %s)', door.in_family(), format(own, 'm.item_id')));
end $$;
