-- A circle is its owner's, from six years on (D-CIR-01); the coordinator writes down what is said at the table. Who reads the circle of somebody sees whom the
-- owner shows.
create or replace function door.circle_writer() returns text language sql immutable set search_path = pg_catalog as $$
  select format('(author = %1$s and subjects <@ array[%1$s] and %2$s and exists (select from care.birth b where b.person_id = %1$s and b.born_on <= (door.today() - interval ''6 years'')::date)'
    ' or %3$s and subjects <@ %4$s)', door.pass_value('person_id'), door.pass_value('is_family'), door.pass_value('is_coordinator'), door.pass_list('writes'))
$$;
select door.clear('care.circle_member');
select door.guard_by('care.circle_member', 'select', format('%s and %s', door.in_family(), door.reading('circle', false)));
select door.guard_by('care.circle_member', 'insert', format('%s and %s and subjects <@ %s and %s and %s',
  door.in_family(), door.circle_writer(), door.present(), door.signing(false), door.open_about()));
do $$
begin
  execute format('create policy changing on care.circle_member for update to onsplan_web, onsplan_job using (%1$s and (class = ''plan'' or %2$s)) with check (%1$s and (author <> %3$s or %4$s))',
    format('%s and %s', door.in_family(), door.circle_writer()), door.is_professional(), door.pass_value('person_id'), door.open_about());
end $$;
grant update (sealed, wording, changed_at, ring, sector, helps, audience, undone_at) on care.circle_member to onsplan_web, onsplan_job;
select door.guard_wording('care.circle_member_wording', 'care.circle_member', 'shared');

-- A note about somebody is for its writer alone, who coordinates included.
select door.clear('care.circle_member_note');
select door.guard_by('care.circle_member_note', 'select', format('%s and author = %s', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.circle_member_note', 'insert', format('%1$s and author = %2$s and subjects = array[%2$s] and exists (select from care.circle_member m where m.id = circle_member_note.id and m.author = %2$s)',
  door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.circle_member_note', 'update', format('%s and author = %s', door.in_family(), door.pass_value('person_id')), array['sealed', 'wording', 'changed_at']);
