-- Who takes part, what is shared, and what is kept from somebody. Ids, kinds and days; the reason for withholding is sealed.

-- A participant stands under the circle of whom it is for: who reads that circle sees the part, and everybody the own part.
select door.clear('care.participant');
select door.guard_by('care.participant', 'select', format('%s and (person_id = %s or subjects && %s)', door.in_family(), door.pass_value('person_id'), door.pass_list('circle')));
-- The family asks somebody in for those it writes about; the coordinator for anybody here. A part ends, and is never made somebody else's.
select door.guard_by('care.participant', 'insert', format('%s and subjects <@ %s and (%s or kind not in (''localTeam'', ''processDirector'', ''expertTeamMember'', ''guardian'', ''behaviouralScientist''))',
  door.in_family(), door.pass_list('writes'), door.pass_value('is_coordinator')));
select door.guard_by('care.participant', 'update', format('%s and (person_id = %s or subjects <@ %s)', door.in_family(), door.pass_value('person_id'), door.pass_list('writes')),
  array['until_at']);

-- A share is known to whom it is about, to its reader and to who granted it. Who decides for a youth under 16 knows of its shared topics and can stop
-- them; of own words and single items nobody else hears that a youth opened them (access.md 4.2, and 10, case 29).
select door.clear('care.share');
create or replace function door.own_share() returns text language sql immutable set search_path = pg_catalog as $$
  select format('(subject = %1$s and %2$s or granted_by = %1$s or topic is not null and topic not in (''story'', ''resilience'') and subject = any(%3$s) and %4$s and not %5$s)',
    door.pass_value('person_id'), door.pass_value('is_from_12'), door.pass_list('writes'), door.pass_value('is_family'), door.pass_value('is_coordinator'))
$$;
revoke execute on function door.own_share from public;
select door.guard_by('care.share', 'select', format('%s and (%s or reader = %s)', door.in_family(), door.own_share(), door.pass_value('person_id')));
-- Granted in the own name, for oneself from 12 or for whom one decides; an answer that was given aloud is written down by the coordinator.
select door.guard_by('care.share', 'insert', format('%1$s and recorded_by = %2$s and withdrawn_at is null and subject = any(%3$s)'
  ' and (granted_by = %2$s and (subject = %2$s and %4$s or subject <> %2$s and not %5$s) or granted_by <> %2$s and %5$s and granted_by = any(%6$s))',
  door.in_family(), door.pass_value('person_id'), door.pass_list('writes'), door.pass_value('is_from_12'), door.pass_value('is_coordinator'), door.present()));
-- Stopped in one press, in the own name.
select door.guard_by('care.share', 'update', format('%s and %s and coalesce(withdrawn_by = %s, true)', door.in_family(), door.own_share(), door.pass_value('person_id')),
  array['withdrawn_by', 'withdrawn_at']);

-- Withholding is between professionals: it leaves no trace for whom it is against, nor for anybody of the family.
select door.clear('care.withholding');
select door.guard_by('care.withholding', 'select', format('%1$s and (%2$s or by_person = %3$s or second_person = %3$s) and not %3$s = any(against)', door.in_family(),
  door.pass_value('is_coordinator'), door.pass_value('person_id')));
select door.guard_by('care.withholding', 'insert', format('%1$s and %2$s and by_person = %3$s and lifted_at is null', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id')));
select door.guard_by('care.withholding', 'update', format('%1$s and %2$s and coalesce(lifted_by = %3$s, true)', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id')), array['review_on', 'lifted_by', 'lifted_at']);

-- A shield is the youth's own act, for an own item; a professional decides, and the youth hears it first.
select door.clear('care.shield');
select door.guard_by('care.shield', 'select', format('%1$s and (youth = %2$s or %3$s) and not %2$s = any(against)', door.in_family(), door.pass_value('person_id'),
  door.pass_value('is_coordinator')));
select door.guard_by('care.shield', 'insert', format('%1$s and youth = %2$s and %3$s and outcome is null and lifted_at is null'
  ' and exists (select from care.birth b where b.person_id = youth and b.born_on > (door.today() - interval ''16 years'')::date)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_from_12')));
select door.guard_by('care.shield', 'update', format('%1$s and (youth = %2$s or %3$s) and coalesce(lifted_by = %2$s, true) and coalesce(decided_by <> youth, true)', door.in_family(),
  door.pass_value('person_id'), door.pass_value('is_coordinator')), array['decided_by', 'decided_at', 'outcome', 'told_at', 'lifted_by', 'lifted_at']);
