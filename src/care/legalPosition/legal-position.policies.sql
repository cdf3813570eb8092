-- Legal frameworks stand with the decisions about a youth (domain 0.6); the professional coordinator records them.
select door.clear('care.legal_framework');
select door.guard_by('care.legal_framework', 'select', format('%s and youth_id = any(%s)', door.in_family(), door.pass_list('decisions')));
select door.guard_by('care.legal_framework', 'insert', format('%s and %s and youth_id = any(%s) and recorded_by = %s',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_list('decisions'), door.pass_value('person_id')));

-- D-PEO-09: back from compulsory only after a meeting of the family, the worker until then and the worker from then.
create or replace function care.refuse_cold_handover() returns trigger language plpgsql stable set search_path = pg_catalog as $$
declare
  before text := (select f.kind from care.legal_framework f where f.municipality_id = new.municipality_id and f.family_id = new.family_id and f.youth_id = new.youth_id
    order by f.recorded_at desc, f.id desc limit 1);
begin
  if before = 'compulsory' and new.kind <> 'compulsory' and (new.handover_on is null or not new.handover_with @> array['family', 'formerWorker', 'newWorker']) then
    raise exception 'no warm handover' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists warm_handover on care.legal_framework;
create trigger warm_handover before insert on care.legal_framework for each row execute function care.refuse_cold_handover();

-- Two parents may see it differently: what one says is for who said it and for the coordinator, never for the other parent. Somebody says it in the
-- own name, or the coordinator writes down what a member said.
select door.clear('care.custody_dispute');
select door.guard_by('care.custody_dispute', 'select', format('%1$s and (said_by = %2$s or recorded_by = %2$s or %3$s)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.custody_dispute', 'insert', format('%1$s and recorded_by = %2$s and youth_id = any(%3$s) and said_by = any(%3$s) and (said_by = %2$s and %4$s or %5$s)',
  door.in_family(), door.pass_value('person_id'), door.pass_list('people'), door.pass_value('is_from_12'), door.pass_value('is_coordinator')));
select door.guard_part('care.custody_dispute_act', 'care.custody_dispute', 'dispute_id', 'recorded_by');
