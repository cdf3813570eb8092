-- What somebody of a circle said is read by its writer while he or she takes part, and by the family and who coordinates as far as they read that goal or step.
-- It stays with the name when the part ends.
create or replace function door.is_circle_answered(word uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.circle_answer a on a.municipality_id = p.municipality_id and a.family_id = p.family_id and a.word_id = word
    where p.xid = pg_current_xact_id_if_assigned())
$$;
alter function door.is_circle_answered owner to onsplan_door;
revoke execute on function door.is_circle_answered from public;
grant execute on function door.is_circle_answered to onsplan_web, onsplan_job;
grant select on care.circle_answer to onsplan_door;

select door.clear('care.circle_word');
select door.clear('care.circle_answer');
do $$
declare
  me text := door.pass_value('person_id');
  about text := '(exists (select from care.goal g where g.family_id = circle_word.family_id and g.id = circle_word.goal_id) or exists (select from care.step s where s.family_id = circle_word.family_id and s.id = circle_word.step_id))';
  home text := format('(%s and %s or %s)', door.pass_value('is_family'), door.pass_value('is_from_12'), door.pass_value('is_coordinator'));
begin
  perform door.guard_by('care.circle_word', 'select', format('%1$s and (author = %2$s or undone_at is null and %3$s and %4$s)', door.in_family(), me, home, about));
  perform door.guard_by('care.circle_word', 'insert', format('%1$s and author = %2$s and undone_at is null and %3$s'
    ' and exists (select from care.participant p where p.family_id = circle_word.family_id and p.person_id = circle_word.author and p.kind = ''circleMember'''
    ' and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now()))', door.in_family(), me, about));
  perform door.guard_by('care.circle_word', 'update', format('%1$s and author = %2$s and not door.is_circle_answered(id)', door.in_family(), me), array['undone_at']);
  perform door.undone_in_time('care.circle_word', 'at');
  perform door.guard_by('care.circle_answer', 'select', format('%1$s and word_id in (select w.id from care.circle_word w)', door.in_family()));
  perform door.guard_by('care.circle_answer', 'insert', format('%1$s and author = %2$s and %3$s and exists (select from care.circle_word w where w.family_id = circle_answer.family_id and w.id = circle_answer.word_id'
    ' and w.author <> %2$s and w.undone_at is null)', door.in_family(), me, home));
end $$;
