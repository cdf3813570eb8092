-- What a youth and a JIM agree is read by the two of them and nobody else; whoever did not write it says yes to it.
select door.guard_between('care.jim_arrangement');
select door.undone_in_time('care.jim_arrangement', 'at');
select door.clear('care.jim_arrangement_yes');
do $$
declare
  me text := door.pass_value('person_id');
begin
  perform door.guard_by('care.jim_arrangement_yes', 'select', format('%s and exists (select from care.jim_arrangement a where a.family_id = jim_arrangement_yes.family_id and a.id = arrangement_id)', door.in_family()));
  perform door.guard_by('care.jim_arrangement_yes', 'insert', format('%1$s and person_id = %2$s and undone_at is null and exists (select from care.jim_arrangement a where a.family_id = jim_arrangement_yes.family_id'
    ' and a.id = arrangement_id and a.author <> %2$s and a.undone_at is null and door.is_of_jim(a.jim_id))', door.in_family(), me));
  perform door.guard_by('care.jim_arrangement_yes', 'update', format('%s and person_id = %s', door.in_family(), me), array['undone_at']);
  perform door.undone_in_time('care.jim_arrangement_yes', 'at');
end $$;
