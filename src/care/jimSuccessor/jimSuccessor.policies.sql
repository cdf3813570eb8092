-- Whom a youth would ask next is the youth's alone: nobody else sees that there is a list.
select door.clear('care.jim_successor');
select door.guard_by('care.jim_successor', 'select', door.keeps_alone('youth_id'));
do $$
declare
  me text := door.pass_value('person_id');
begin
  perform door.guard_by('care.jim_successor', 'insert', format('%s and undone_at is null and jim_id in (select j.id from care.jim j where j.youth_id = %s and j.ended_at is null)'
    ' and (circle_member_id is null or exists (select from care.circle_member c where c.id = circle_member_id and c.author = %s))', door.keeps_alone('youth_id'), me, me));
  perform door.guard_by('care.jim_successor', 'update', door.keeps_alone('youth_id'), array['undone_at']);
  perform door.undone_in_time('care.jim_successor', 'at');
end $$;
