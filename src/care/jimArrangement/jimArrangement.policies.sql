-- What a youth and a JIM agree is read by the two of them and nobody else. In a pause the JIM reads nothing that was made together.
select door.clear('care.jim_arrangement');
select door.clear('care.jim_arrangement_yes');
do $$
declare
  me text := door.pass_value('person_id');
begin
  perform door.guard_by('care.jim_arrangement', 'select', format('%1$s and (undone_at is null or author = %2$s) and (youth_id = %2$s or door.is_of_jim(jim_id)'
    ' and not exists (select from care.jim_pause p where p.family_id = jim_arrangement.family_id and p.jim_id = jim_arrangement.jim_id and p.until_at is null))', door.in_family(), me));
  -- The youth of it is whose JIM somebody is, or oneself.
  perform door.guard_by('care.jim_arrangement', 'insert', format('%1$s and author = %2$s and undone_at is null and door.is_of_jim(jim_id) and youth_id = coalesce(door.youth_of_jim(jim_id), %2$s)',
    door.in_family(), me));
  perform door.guard_by('care.jim_arrangement', 'update', format('%s and author = %s and door.is_of_jim(jim_id)', door.in_family(), me), array['undone_at']);

  perform door.guard_by('care.jim_arrangement_yes', 'select', format('%s and exists (select from care.jim_arrangement a where a.family_id = jim_arrangement_yes.family_id and a.id = arrangement_id)', door.in_family()));
  perform door.guard_by('care.jim_arrangement_yes', 'insert', format('%1$s and person_id = %2$s and undone_at is null and exists (select from care.jim_arrangement a where a.family_id = jim_arrangement_yes.family_id'
    ' and a.id = arrangement_id and a.author <> %2$s and a.undone_at is null and door.is_of_jim(a.jim_id))', door.in_family(), me));
  perform door.guard_by('care.jim_arrangement_yes', 'update', format('%s and person_id = %s', door.in_family(), me), array['undone_at']);
end $$;
