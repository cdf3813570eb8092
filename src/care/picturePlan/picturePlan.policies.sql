-- A picture of a step shows to who reads that step; a grown-up who writes about the child puts it in the child's plan and takes it off. The child itself does not.
select door.clear('care.step_picture');
select door.guard_by('care.step_picture', 'select', format('%s and item_id in (select whole.id from care.step whole)', door.in_family()));
select door.guard_by('care.step_picture', 'insert', format(
  '%1$s and by_person = %2$s and child_id <> %2$s and child_id = any(%3$s) and item_id in (select whole.id from care.step whole where child_id = any(whole.subjects) or child_id = whole.doer_id)',
  door.in_family(), door.pass_value('person_id'), door.pass_list('writes_led')));
select door.guard_by('care.step_picture', 'update', format('%1$s and child_id <> %2$s and child_id = any(%3$s) and item_id in (select whole.id from care.step whole)',
  door.in_family(), door.pass_value('person_id'), door.pass_list('writes_led')), array['undone_at']);

-- The sticker is the child's own: it puts it there and takes it off, and who sees the picture sees the sticker.
select door.clear('care.step_sticker');
select door.guard_by('care.step_sticker', 'select', format('%s and picture_id in (select whole.id from care.step_picture whole)', door.in_family()));
select door.guard_by('care.step_sticker', 'insert', format('%1$s and by_person = %2$s and picture_id in (select whole.id from care.step_picture whole where whole.child_id = %2$s)',
  door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.step_sticker', 'update', format('%1$s and by_person = %2$s and picture_id in (select whole.id from care.step_picture whole)',
  door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.step_sticker', 'at');
