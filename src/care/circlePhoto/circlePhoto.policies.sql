-- A photo of a circle on paper is its owner's, as the circle is; who reads the circle of somebody sees the photo that its owner shows.
select door.clear('care.circle_photo');
select door.clear('care.circle_photo_media');
select door.clear('care.circle_photo_media_file');
do $$
declare
  me text := door.pass_value('person_id');
  own text := format('author = %1$s and %2$s and exists (select from care.birth b where b.person_id = %1$s and b.born_on <= (door.today() - interval ''6 years'')::date)', me, door.pass_value('is_family'));
  mine text := format('(select p.id from care.circle_photo p where p.author = %s)', me);
begin
  perform door.guard_by('care.circle_photo', 'select', format('%s and %s', door.in_family(), door.reading('circle', false)));
  perform door.guard_by('care.circle_photo', 'insert', format('%s and %s and subjects = array[author] and subjects <@ %s', door.in_family(), own, door.present()));
  perform door.guard_by('care.circle_photo', 'update', format('%s and %s', door.in_family(), own), array['audience']);
  -- What was taken back is its owner's alone, and so is a photo that was put there for its owner alone, whatever stood there since.
  perform door.guard_by('care.circle_photo_media', 'select', format('%s and item_id in (select p.id from care.circle_photo p where p.author = %s or undone_at is null and circle_photo_media.audience <> ''onlyMe'')', door.in_family(), me));
  perform door.guard_by('care.circle_photo_media', 'insert', format('%s and undone_at is null and item_id in %s', door.in_family(), mine));
  perform door.undone_in_time('care.circle_photo_media', 'created_at');
  execute format('create policy changing on care.circle_photo_media for update to onsplan_web, onsplan_job using (%1$s and item_id in %2$s) with check (%1$s)', door.in_family(), mine);
  grant update (undone_at) on care.circle_photo_media to onsplan_web, onsplan_job;
  perform door.guard_by('care.circle_photo_media_file', 'select', format('%s and id in (select m.id from care.circle_photo_media m)', door.in_family()));
  perform door.guard_by('care.circle_photo_media_file', 'insert', format('%s and id in (select m.id from care.circle_photo_media m where m.item_id in %s)', door.in_family(), mine));
end $$;
