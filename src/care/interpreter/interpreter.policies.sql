-- Who wants an interpreter is known to that person and to who coordinates: which language somebody speaks at home is nobody else's.
select door.clear('care.interpreter_request');
select door.guard_by('care.interpreter_request', 'select', format('%1$s and (person_id = %2$s or %3$s and undone_at is null)', door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.interpreter_request', 'insert', format('%1$s and person_id = %2$s and %3$s and %4$s and arranged_at is null and undone_at is null', door.in_family(), door.pass_value('person_id'),
  door.pass_value('is_family'), door.pass_value('is_from_12')));
-- Who asked words it again or takes it back as long as nothing was arranged; that it was arranged is said by who coordinates, and taken back by the same person.
select door.guard_by('care.interpreter_request', 'update', format('%1$s and undone_at is null and (person_id = %2$s and arranged_at is null or %3$s and coalesce(arranged_by, %2$s) = %2$s)', door.in_family(),
  door.pass_value('person_id'), door.pass_value('is_coordinator')), array['arranged_at', 'arranged_by', 'undone_at', 'sealed', 'wording']);
do $$ begin
  execute format('alter policy changing on care.interpreter_request with check (%1$s and (person_id = %2$s and arranged_at is null or %3$s and undone_at is null and coalesce(arranged_by, %2$s) = %2$s))', door.in_family(),
    door.pass_value('person_id'), door.pass_value('is_coordinator'));
end $$;

-- The words stay those of who asked, and that it was arranged goes back for ten minutes and no longer, whatever a command forgets.
create or replace function care.refuse_request_change() returns trigger language plpgsql set search_path = pg_catalog as $$
declare me uuid := (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned());
begin
  -- Sealing anew and destroying are the house's own.
  if current_user not in ('onsplan_web', 'onsplan_job') then
    return new;
  end if;
  if me is distinct from old.person_id and (new.sealed, new.wording) is distinct from (old.sealed, old.wording) then
    raise exception 'the words of who asked' using errcode = '42501';
  end if;
  if old.arranged_at is not null and new.arranged_at is distinct from old.arranged_at
    and (new.arranged_at is not null or old.arranged_at < door.now() - interval '10 minutes') then
    raise exception 'arranged is said once' using errcode = '23514', constraint = 'undone_in_time';
  end if;
  return new;
end $$;
create or replace trigger stays_as_asked before update on care.interpreter_request for each row execute function care.refuse_request_change();

-- For the list of who coordinates: since when somebody who is still here waits for it.
create or replace function door.interpreter_waits(municipality uuid, family uuid) returns date language sql stable set search_path = pg_catalog as $$
  select min((r.asked_at at time zone 'Europe/Amsterdam')::date) from care.interpreter_request r where r.municipality_id = municipality and r.family_id = family
    and r.arranged_at is null and r.undone_at is null and r.person_id in (select m.person from door.present_members(municipality, family) m)
$$;
alter function door.interpreter_waits owner to onsplan_door;
revoke execute on function door.interpreter_waits from public;
grant select on care.interpreter_request to onsplan_door;
