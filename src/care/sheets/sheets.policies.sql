-- A sheet is known to who made it, to whose name stands on it and to who coordinates: nobody else brings it back, or sees that it is there.
-- The family from twelve makes one, and who coordinates; a name on it is that of somebody who is in the family now.
select door.clear('care.sheet');
do $$
declare
  me text := door.pass_value('person_id');
  known text := format('%s and (%s in (made_by, named_id) or %s)', door.in_family(), me, door.pass_value('is_coordinator'));
begin
  perform door.guard_by('care.sheet', 'select', known);
  perform door.guard_by('care.sheet', 'insert', format('%s and made_by = %s and (%s and %s or %s) and back_at is null and (named_id is null or array[named_id] <@ %s)', door.in_family(), me,
    door.pass_value('is_family'), door.pass_value('is_from_12'), door.pass_value('is_coordinator'), door.present()));
  -- Who brought it back says so, and takes that back.
  perform door.guard_by('care.sheet', 'update', format('%s and coalesce(back_by, %s) = %s', known, me, me), array['back_at', 'back_by']);
end $$;
