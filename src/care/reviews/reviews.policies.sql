-- When they look back, what each says there, what is tried without a professional and what is proposed.
-- Who coordinates of family or circle leads it too; the worker who coordinates has is_coordinator in the pass.
create or replace function door.leads() returns text language sql immutable set search_path = pg_catalog as $$
  select format('exists (select from care.coordinator_term t where t.person_id = %s and not t.professional and t.from_at <= door.now()'
    ' and (t.until_at is null or t.until_at > door.now()))', door.pass_value('person_id'))
$$;
revoke execute on function door.leads from public;

-- The day itself is for everyone with a pass; who leads it or belongs to the family writes it.
select door.clear('care.review');
select door.guard_by('care.review', 'select', format('%s and (select p.takes_part or cardinality(p.goals) > 0 from door.pass p where p.xid = pg_current_xact_id_if_assigned())',
  door.in_family()));
select door.guard_by('care.review', 'insert', format('%s and made_by = %s and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('takes_part')));
select door.guard_by('care.review', 'update', format('%s and (%s or %s or %s)', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('is_family'), door.leads()),
  array['due_on', 'moved_at', 'started_at', 'present', 'concluded_at', 'next_review_id', 'read_together']);

-- One person's words in a review: said at the table they are for those who were there, sent in before they are for whom the speaker chose.
-- What the coordinator typed at the table counts once it was read together there (D-ALL-03); numbers alike.
select door.guard('care.review_voice', 'goals', 'voice', array['confirmed_at', 'read_together_at', 'undone_at'], together => true);
grant update (read_together_at) on care.score to onsplan_web, onsplan_job;

-- Adds to a policy what somebody of family or circle may do who leads, and to no other part of it.
create or replace function door.widen(target regclass, policy name, was text, is_to_be text) returns void language plpgsql set search_path = pg_catalog as $$
declare old record;
begin
  select pg_get_expr(p.polqual, p.polrelid) as was, pg_get_expr(p.polwithcheck, p.polrelid) as is_to_be into strict old
  from pg_policy p where p.polrelid = target and p.polname = policy;
  if old.was is not null then
    execute format('alter policy %I on %s using ((%s) or (%s))', policy, target, old.was, was);
  end if;
  execute format('alter policy %I on %s with check ((%s) or (%s))', policy, target, old.is_to_be, is_to_be);
end $$;
revoke execute on function door.widen from public;

-- A family that coordinates itself writes down at the table what another says aloud, in words and never in numbers (D-SCO-01). It counts when
-- that person says so; only for a child under 12 the leader ticks that it was read together, because nobody signs for another.
do $$
declare
  me text := door.pass_value('person_id');
  typed text := format('%s and %s and typed_by = %s', door.in_family(), door.leads(), me);
  child text := 'exists (select from care.birth b where b.person_id = author and b.born_on > (door.today() - interval ''12 years'')::date)';
begin
  perform door.widen('care.review_voice', 'writing', null, format(
    '%1$s and author <> %2$s and author = any(%3$s) and subjects <@ %3$s and (%2$s = any(subjects) or subjects <@ %4$s)'
    ' and (kind in (''wentWell'', ''ownDoing'', ''jimAsked'', ''childVoice'', ''noScore'') or kind = ''answer'' and %5$s) and class = ''plan'' and audience = ''plan'''
    ' and confirmed_at is null and read_together_at is null'
    ' and exists (select from care.review r where r.id = review_id and r.started_at is not null and r.concluded_at is null)',
    typed, me, door.present(), door.pass_list('goals'), child));
  perform door.widen('care.review_voice', 'changing', format('%s and confirmed_at is null and read_together_at is null', typed),
    format('%s and author <> %s and confirmed_at is null and (read_together_at is null or %s)', typed, me, child));
  perform door.widen('care.plan_act', 'writing', null, format('%s and %s and kind = ''scalingDown'' and by_person = %s and plan_id in (select p.id from care.plan p)',
    door.in_family(), door.leads(), me));
end $$;
