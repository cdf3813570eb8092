-- How it goes with a JIM is said by the youth and by the JIM to each other, and read by nobody else. In a pause the JIM reads nothing of it.
select door.clear('care.jim_check');
do $$
declare
  me text := door.pass_value('person_id');
begin
  perform door.guard_by('care.jim_check', 'select', format('%1$s and (undone_at is null or author = %2$s) and (youth_id = %2$s or door.is_of_jim(jim_id)'
    ' and not exists (select from care.jim_pause p where p.family_id = jim_check.family_id and p.jim_id = jim_check.jim_id and p.until_at is null))', door.in_family(), me));
  perform door.guard_by('care.jim_check', 'insert', format('%1$s and author = %2$s and undone_at is null and door.is_of_jim(jim_id) and youth_id = coalesce(door.youth_of_jim(jim_id), %2$s)',
    door.in_family(), me));
  perform door.guard_by('care.jim_check', 'update', format('%s and author = %s and door.is_of_jim(jim_id)', door.in_family(), me), array['undone_at']);
end $$;
