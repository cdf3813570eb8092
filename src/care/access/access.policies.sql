-- The tables of this room: terms, the log, acts done and drafts.
-- Who coordinates is for everyone with a pass; the terms are written by the coordinator's own acts.
select door.clear('care.coordinator_term');
select door.guard_by('care.coordinator_term', 'select', door.in_family());

-- access.md 7: each reads the rows about what he or she may read. A look by a family member is for the youth (12+) whose part it was, and for the looker.
-- A look at a story only is for who reads that story. Who read it by a share and by nothing else is told to its speaker, and to who decides for a child under
-- 12: nobody else hears what somebody opened (4.2). Who neither works here nor is of the family is told to whose part it was and to who knows what was shared
-- with that person. What is kept from this reader, the keeping itself, and the empty form that asks for help, leave no row.
select door.clear('care.access_log');
select door.guard_by('care.access_log', 'select', format(
  '%1$s and outcome = ''done'' and (person_id = %2$s or (%5$s and case when topics <@ array[''story'', ''resilience''] and topics <> ''{}'' then %6$s else subjects && %3$s end'
  ' and object_class not in (''shield'', ''withholding'', ''helpForm'') and not coalesce(object_id = any(%7$s), false) and (role <> ''family'' and (organisation_id is not null or person_id is null or %2$s = any(subjects) and %8$s'
  '   or cardinality(array_remove(subjects, %2$s)) > 0 and not exists (select from unnest(array_remove(subjects, %2$s)) other(id) where not exists (select from care.share s where s.family_id = access_log.family_id and s.reader = access_log.person_id and s.subject = other.id and s.from_at <= access_log.at and coalesce(least(s.until_at, s.withdrawn_at) > access_log.at, true) and coalesce(s.topic, door.topic_of_item(s.item_table)) = any(access_log.topics))))'
  ' or %2$s = any(subjects) and %4$s)))',
  door.in_family(), door.pass_value('person_id'), door.pass_list('goals'),
  format('exists (select from care.birth b join care.family_member m on m.person_id = b.person_id where b.person_id = %s and ''youth'' = any(m.parts)'
    ' and b.born_on <= (door.today() - interval ''12 years'')::date)', door.pass_value('person_id')), door.pass_value('takes_part'),
  format('exists (select from unnest(subjects) s(id) where s.id = any(%1$s) and (string_to_array(ground, ''+'') && array[''self'', ''selfUnder12'', ''custodyUnder12'', ''guardianUnder12'','
    ' ''coordinator''] or s.id = %2$s or s.id = any(%3$s) and not %4$s and exists (select from care.birth y where y.person_id = s.id and y.born_on > (door.today() - interval ''12 years'')::date)))', door.pass_list('story'), door.pass_value('person_id'), door.pass_list('writes'), door.pass_value('is_coordinator')),
  door.pass_list('hidden'), door.pass_value('is_from_12')));

select door.clear('care.log_question');
select door.guard_by('care.log_question', 'select', format('%s and asked_by = %s', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.log_question', 'insert', format('%s and asked_by = %s', door.in_family(), door.pass_value('person_id')));

select door.clear('care.operation');
select door.guard_by('care.operation', 'select', format('account_id = %s', door.pass_value('account_id')));
select door.clear('care.epoch');
select door.guard_by('care.epoch', 'select', door.in_family());
select door.clear('care.draft');
select door.guard_by('care.draft', 'select', format('account_id = %s', door.pass_value('account_id')));
