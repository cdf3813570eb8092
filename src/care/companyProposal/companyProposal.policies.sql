-- A proposal to ask somebody more along: made by who coordinates to somebody who is invited, as long as the conversation lies ahead, and answered by that person alone.
select door.clear('care.company_proposal');
do $$
declare
  asked text := format('person_id = %s and %s and %s', door.pass_value('person_id'), door.pass_value('is_family'), door.pass_value('is_from_12'));
  ahead text := 'talk_id in (select t.id from care.start_talk t where t.held_at is null and person_id = any(t.invited))';
begin
  perform door.guard_by('care.company_proposal', 'select', format('%s and (%s or %s)', door.in_family(), asked, door.pass_value('is_coordinator')));
  perform door.guard_by('care.company_proposal', 'insert', format('%s and %s and author = %s and author <> person_id and answer is null and undone_at is null and %s', door.in_family(),
    door.pass_value('is_coordinator'), door.pass_value('person_id'), ahead));
  perform door.guard_by('care.company_proposal', 'update', format('%1$s and %2$s and (%3$s or %4$s and author = %5$s)', door.in_family(), ahead, asked, door.pass_value('is_coordinator'),
    door.pass_value('person_id')), array['answer', 'answered_at', 'undone_at', 'sealed']);
  -- A yes and a no stand; who made it takes it back before any answer, and answers nothing; who is asked takes nothing back.
  execute format('create policy answering on care.company_proposal as restrictive for update to onsplan_web, onsplan_job'
    ' using (undone_at is null and (answer is null or answer = ''talk'' and %1$s)) with check ((undone_at is null) = (%1$s) and (undone_at is null) = (answer is not null))', asked);
end $$;

-- What waits for somebody who was proposed whom to ask along: as long as nothing was said and the conversation lies ahead.
create or replace function care.proposals_asked(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', c.id, 'talk', c.talk_id, 'by', c.author) order by c.at, c.id) from care.company_proposal c
  join care.start_talk t on t.municipality_id = c.municipality_id and t.family_id = c.family_id and t.id = c.talk_id
  where c.municipality_id = municipality and c.family_id = family and c.person_id = me and c.answer is null and c.undone_at is null
    and t.held_at is null and t.planned_on >= door.today() and me = any(t.invited)
    and not exists (select from care.start_voice v where v.municipality_id = municipality and v.family_id = family and v.talk_id = t.id and v.kind = 'cancelled' and v.undone_at is null)
$$;
revoke execute on function care.proposals_asked from public;
grant execute on function care.proposals_asked to onsplan_web, onsplan_job;
