-- Shields, beside what room participants says of them: it hides at once, who coordinates decides, the youth hears it first, and no day that passes opens anything.
-- The youth only lifts an own shield. Who coordinates decides once, in the own name, and opens what is not shielded no sooner than it was talked about.
create or replace function care.refuse_shield_change() returns trigger language plpgsql set search_path = pg_catalog as $$
declare me uuid;
begin
  select p.person_id into me from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  if me is null then return new; end if;
  if old.lifted_at is not null
    or me = old.youth and (new.outcome, new.decided_by, new.decided_at, new.told_at) is distinct from (old.outcome, old.decided_by, old.decided_at, old.told_at)
    or me <> old.youth and (new.decided_by is distinct from old.decided_by and (old.decided_by is not null or new.decided_by <> me)
      or new.outcome is distinct from old.outcome and old.outcome is not null
      or new.told_at is distinct from old.told_at and (old.told_at is not null or new.outcome is null)) then
    raise exception 'not yours to say' using errcode = '42501';
  end if;
  return new;
end $$;
create or replace trigger only_the_own_part before update on care.shield for each row execute function care.refuse_shield_change();
