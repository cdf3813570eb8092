-- A paper is for whom its writer chose, among who has a pass on the papers of whom it is about; only its writer takes it back or away.
select door.guard('care.family_paper', 'documents', 'own', array['undone_at']);

-- A photo, a PDF or a sound stands with its paper and is for who reads that; its writer alone adds it.
do $$
declare
  own text := format('%s in (select whole.id from care.family_paper whole where whole.undone_at is null and whole.author = %s)', '%1$s', door.pass_value('person_id'));
begin
  perform door.clear('care.family_paper_media');
  perform door.guard_by('care.family_paper_media', 'select', format('%s and item_id in (select whole.id from care.family_paper whole where whole.undone_at is null)', door.in_family()));
  perform door.guard_by('care.family_paper_media', 'insert', format('%s and %s', door.in_family(), format(own, 'item_id')));
  perform door.clear('care.family_paper_media_file');
  perform door.guard_by('care.family_paper_media_file', 'select', format('%s and id in (select m.id from care.family_paper_media m)', door.in_family()));
  perform door.guard_by('care.family_paper_media_file', 'insert', format('%s and id in (select m.id from care.family_paper_media m where %s)', door.in_family(), format(own, 'm.item_id')));
end $$;
