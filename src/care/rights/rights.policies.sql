-- What somebody asks about the own data is for who asks, and for the professional of the family who answers it; nobody else learns of it.
select door.clear('care.rights_request');
select door.guard_by('care.rights_request', 'select', format('%s and (asked_by = %s or %s)', door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.rights_request', 'insert', format('%1$s and asked_by = %2$s and key_person = %2$s and %3$s and undone_at is null',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_from_12')));
select door.guard_by('care.rights_request', 'update', format('%s and asked_by = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);

-- The answer of a professional, never to the own request.
select door.clear('care.rights_answer');
select door.guard_by('care.rights_answer', 'select', format('%s and request_id in (select r.id from care.rights_request r)', door.in_family()));
select door.guard_by('care.rights_answer', 'insert', format(
  '%1$s and %2$s and by_person = %3$s and exists (select from care.rights_request r where r.id = request_id and r.asked_by <> %3$s and r.asked_by = rights_answer.key_person and r.undone_at is null)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));

-- Of a text about several people the part about who asked: for that person, and for the professional who took the others out.
select door.clear('care.excerpt');
select door.guard_by('care.excerpt', 'select', format('%1$s and (for_person = %2$s and sealed is not null or %3$s)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.excerpt', 'insert', format(
  '%1$s and %2$s and by_person = %3$s and for_person <> %3$s and key_person = for_person and care.shows_item(item_table, item_id)'
  ' and exists (select from care.rights_request r where r.id = request_id and r.asked_by = for_person and r.kind = ''copy'' and r.undone_at is null)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));

-- What became of a wish to remove a text: for who wished it and for the professional who decided.
select door.clear('care.removal_decision');
select door.guard_by('care.removal_decision', 'select', format('%1$s and (asked_by = %2$s or %3$s)', door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.removal_decision', 'insert', format(
  '%1$s and %2$s and by_person = %3$s and asked_by <> %3$s and exists (select from care.statement s where s.id = statement_id and s.author = asked_by and s.kind = ''removal''
    and s.undone_at is null and s.item_id = removal_decision.item_id)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));

-- Whether research may use somebody's data: only that person says it and sees it.
select door.clear('care.research_choice');
select door.guard_by('care.research_choice', 'select', format('%s and person_id = %s', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.research_choice', 'insert', format('%s and person_id = %s and %s', door.in_family(), door.pass_value('person_id'), door.pass_value('is_from_12')));
