-- What became of a wish to remove a text: for who wished it and for the professional who decided.
select door.clear('care.removal_decision');
select door.guard_by('care.removal_decision', 'select', format('%1$s and (asked_by = %2$s or %3$s)', door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.removal_decision', 'insert', format(
  '%1$s and %2$s and by_person = %3$s and asked_by <> %3$s and exists (select from care.statement s where s.id = statement_id and s.author = asked_by and s.kind = ''removal''
    and s.undone_at is null and s.item_id = removal_decision.item_id)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
