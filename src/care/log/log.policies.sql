-- Answers to questions about the log: for who asked. And the names of those who looked, for who reads the log.
select door.clear('care.log_answer');
select door.guard_by('care.log_answer', 'select', format('%s and question_id in (select q.id from care.log_question q)', door.in_family()));

-- Who looked need not belong to the plan: an officer who answered, somebody of an emergency look. Names of workers with a row in this log, and no other.
create or replace function door.lookers(ids uuid[]) returns table (id uuid, sealed bytea, wording integer, "keyPerson" uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.sealed, p.wording, p.key_person from door.pass held
  join care.person p on p.municipality_id = held.municipality_id and p.id = any(ids)
  where held.xid = pg_current_xact_id_if_assigned() and exists (select from care.access_log l where l.municipality_id = held.municipality_id
    and l.family_id = held.family_id and l.person_id = p.id and l.outcome = 'done' and l.organisation_id is not null)
$$;
alter function door.lookers owner to onsplan_door;
revoke execute on function door.lookers from public;
grant execute on function door.lookers to onsplan_web;
