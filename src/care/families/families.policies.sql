-- Who belongs, which homes there are and who has custody: for the family and who coordinates. Who reads along sees only whom he or she has to do with.
select door.clear('care.family');
select door.guard_by('care.family', 'select', format('id = %s', door.pass_value('family_id')));
-- D-PEO-14: the family chooses how it is called here; who coordinates reads it.
select door.guard_by('care.family', 'update', format('id = %s and %s and cardinality(%s) > 0', door.pass_value('family_id'), door.pass_value('is_family'), door.pass_list('writes')),
  array['sealed', 'wording']);

-- Who lives in a home, as the words of a rule about a row that has it in this column.
create or replace function door.lives_in(home text) returns text language sql immutable set search_path = pg_catalog as $$
  select format('exists (select from care.family_member m where %s and m.person_id = %s and m.until_on is null and %s = any(m.households))',
    door.in_family(), door.pass_value('person_id'), home)
$$;

-- Whether where this home is, is secret; asked past the policies, because the vault of a secret home shows to two people only.
create or replace function door.is_secret_home(home uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.household_vault v on v.municipality_id = p.municipality_id and v.family_id = p.family_id and v.household_id = home
    where p.xid = pg_current_xact_id_if_assigned() and v.secret)
$$;
alter function door.is_secret_home owner to onsplan_door;
revoke execute on function door.is_secret_home from public;
grant select on care.household_vault to onsplan_door;
grant execute on function door.is_secret_home to onsplan_web, onsplan_job;

-- That there is a secret home is known to who lives there, whom the vault names and who coordinates: for anybody else nothing moved (E6).
select door.clear('care.household');
select door.guard_by('care.household', 'select', format('%s and %s and (not door.is_secret_home(id) or %s or %s or exists (select from care.household_vault v where v.household_id = household.id))',
  door.in_family(), door.pass_value('takes_part'), door.pass_value('is_coordinator'), door.lives_in('household.id')));
select door.guard_by('care.household', 'insert', format('%s and cardinality(%s) > 0', door.in_family(), door.pass_list('writes')));
select door.guard_by('care.household', 'update', format('%s and (%s or %s)', door.in_family(), door.pass_value('is_coordinator'), door.lives_in('household.id')),
  array['sealed', 'wording']);

-- D-PEO-02: an address is for who lives there and the professional coordinator; a secret one for the two persons named in the vault.
select door.clear('care.household_vault');
select door.guard_by('care.household_vault', 'select', format('%s and case when secret then %s = any(readers) else %s or %s end',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.lives_in('household_vault.household_id')));
select door.guard_by('care.household_vault', 'insert', format('%s and (%s or %s)',
  door.in_family(), door.pass_value('is_coordinator'), door.lives_in('household_vault.household_id')));
select door.guard_by('care.household_vault', 'update', format('%s and case when secret then %s = any(readers) else %s or %s end',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.lives_in('household_vault.household_id')),
  array['sealed', 'wording']);

-- Who may write about anybody here may add a member, new to every family, and change the order.
select door.clear('care.family_member');
select door.guard_by('care.family_member', 'select', format('%s and person_id = any(%s)', door.in_family(), door.pass_list('people')));
select door.guard_by('care.family_member', 'insert', format('%s and cardinality(%s) > 0', door.in_family(), door.pass_list('writes')));
select door.guard_by('care.family_member', 'update', format('%s and cardinality(%s) > 0', door.in_family(), door.pass_list('writes')), array['until_on', 'households', 'position']);

-- An address opens to who lives there. So nobody moves into a home where others live, or brings somebody else's person in, but by the coordinator
-- or by who lives there already.
-- Stable, so that two who move in together by one act do not stand in each other's way.
create or replace function care.refuse_moving_in() returns trigger language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  moving uuid[] := array(select unnest(new.households) except select unnest(case when tg_op = 'UPDATE' then old.households end));
begin
  if held.xid is null then return new; end if;
  if tg_op = 'INSERT' and exists (select from care.family_member m where m.municipality_id = new.municipality_id and m.person_id = new.person_id) then
    raise exception 'this person has a family already' using errcode = '42501';
  end if;
  if not held.is_coordinator and exists (
    select from unnest(moving) home where exists (select from care.family_member m where m.family_id = new.family_id and home = any(m.households) and m.until_on is null)
      and not exists (select from care.family_member m where m.family_id = new.family_id and m.person_id = held.person_id and home = any(m.households) and m.until_on is null)) then
    raise exception 'others live in this home' using errcode = '42501';
  end if;
  return new;
end $$;
alter function care.refuse_moving_in owner to onsplan_door;
drop trigger if exists moving_in on care.family_member;
create trigger moving_in before insert or update of households on care.family_member for each row execute function care.refuse_moving_in();

-- Leaving ends a pass. Somebody leaves by the own word (a youth from 16), by who decides for a child under 12, or by the coordinator; a child that
-- is not born yet by its family.
create or replace function door.may_end(leaving uuid) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return exists (select from door.pass held
    join care.family_member m on m.municipality_id = held.municipality_id and m.family_id = held.family_id and m.person_id = leaving and m.until_on is null
    left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
    cross join lateral (select 'youth' = any(m.parts) as is_youth, door.age_on(b.born_on, door.today()) as age) who
    where held.xid = pg_current_xact_id_if_assigned() and (held.is_coordinator
      or m.person_id = held.person_id and (not is_youth or age >= 16)
      or m.person_id = any(held.writes) and m.person_id <> held.person_id and is_youth and age < 12
      or 'unborn' = any(m.parts) and cardinality(held.writes) > 0));
end $$;

-- Back at once by whom it was said, later by the coordinator.
create or replace function care.refuse_leaving() returns trigger language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
begin
  if held.xid is null or held.is_coordinator or new.until_on is not distinct from old.until_on then return new; end if;
  if old.until_on is null and door.may_end(old.person_id) then return new; end if;
  if old.until_on is not null and new.until_on is null and exists (select from care.leaving l where l.municipality_id = old.municipality_id and l.family_id = old.family_id
    and l.person_id = old.person_id and l.recorded_by = held.person_id and l.recorded_at > door.now() - interval '10 minutes') then return new; end if;
  raise exception 'not yours to say' using errcode = '42501';
end $$;
alter function door.may_end owner to onsplan_door;
alter function care.refuse_leaving owner to onsplan_door;
grant execute on function door.may_end to onsplan_web, onsplan_job;
drop trigger if exists leaving on care.family_member;
create trigger leaving before update of until_on on care.family_member for each row execute function care.refuse_leaving();

-- A child is born: its family says so too, and reads nothing more of it before custody is known. Nothing else makes a youth of somebody.
create or replace function door.enter_birth(child uuid, born date, known text) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
begin
  if held.xid is null or cardinality(held.writes) = 0 then return false; end if;
  update care.family_member m set parts = array['youth']
  where m.municipality_id = held.municipality_id and m.family_id = held.family_id and m.person_id = child and m.until_on is null and m.parts = array['unborn'];
  if not found then return false; end if;
  update care.birth b set born_on = born, known_to = known, due_month = null where b.municipality_id = held.municipality_id and b.person_id = child;
  return true;
end $$;
alter function door.enter_birth owner to onsplan_door;
grant update (parts) on care.family_member to onsplan_door;
grant update (born_on, known_to, due_month) on care.birth to onsplan_door;
grant execute on function door.enter_birth to onsplan_web;

select door.clear('care.leaving');
select door.guard_by('care.leaving', 'select', door.in_family());
select door.guard_by('care.leaving', 'insert', format('%s and recorded_by = %s and undone_at is null and door.may_end(person_id)', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.leaving', 'update', format('%1$s and (%2$s or recorded_by = %3$s) and (undone_by is null or undone_by = %3$s)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')), array['undone_by', 'undone_at']);
grant select on care.leaving to onsplan_door;

-- What stood there before a birth day was put right is for who may know the birth day.
select door.clear('care.birth_correction');
select door.guard_by('care.birth_correction', 'select', format('%s and person_id in (select b.person_id from care.birth b)', door.in_family()));
select door.guard_by('care.birth_correction', 'insert', format('%s and recorded_by = %s and undone_at is null', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.birth_correction', 'update', format('%s and recorded_by = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.birth_correction', 'recorded_at');

-- Before the birth day is entered a child has no account, no number and no agreement (D-PEO-13); what would say something in its name is refused.
create or replace function care.refuse_unborn() returns trigger language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  speaker uuid := coalesce(to_jsonb(new) ->> 'author', to_jsonb(new) ->> 'person_id')::uuid;
begin
  if exists (select from care.birth b where b.municipality_id = (to_jsonb(new) ->> 'municipality_id')::uuid and b.person_id = speaker and b.due_month is not null) then
    raise exception 'not born yet' using errcode = '42501';
  end if;
  return new;
end $$;
alter function care.refuse_unborn owner to onsplan_door;
do $$
declare speaking regclass;
begin
  foreach speaking in array array['care.score', 'care.plan_agreement', 'entry.account', 'entry.invitation']::regclass[] loop
    execute format('drop trigger if exists is_born on %s', speaking);
    execute format('create trigger is_born before insert on %s for each row execute function care.refuse_unborn()', speaking);
  end loop;
end $$;

select door.clear('care.relation');
select door.guard_by('care.relation', 'select', format('%s and %s', door.in_family(), door.pass_value('takes_part')));
select door.guard_by('care.relation', 'insert', format('%s and %s', door.in_family(), door.pass_value('takes_part')));

-- Custody is recorded by the professional coordinator and read by who has a pass on the youth.
select door.clear('care.custody_snapshot');
select door.guard_by('care.custody_snapshot', 'select', format('%s and youth_id = any(%s)', door.in_family(), door.pass_list('goals')));
select door.guard_by('care.custody_snapshot', 'insert', format('%s and %s and recorded_by = %s', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));

-- A family begins with its first members and the term of who coordinates it, all at once; the door opens on it afterwards like on any other.
create or replace function door.begin_family(token bytea, new_family jsonb, members jsonb, term uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  account entry.account;
  session entry.session := door.session_of(token);
  member jsonb;
begin
  select a.* into account from entry.account a join care.worker w on w.municipality_id = a.municipality_id and w.person_id = a.person_id
  where session.id is not null and a.municipality_id = session.municipality_id and a.id = session.account_id and w.role = 'localTeam'
    and door.works(w.municipality_id, w.person_id);
  if account.id is null then return false; end if;
  insert into care.family (municipality_id, id, sealed, key_person, created_at)
  values (account.municipality_id, (new_family ->> 'id')::uuid, decode(new_family ->> 'sealed', 'base64'), (new_family ->> 'id')::uuid, door.now());
  for member in select jsonb_array_elements(members) loop
    insert into care.person (municipality_id, id, sealed, key_person, created_at)
    values (account.municipality_id, (member ->> 'person')::uuid, decode(member ->> 'sealed', 'base64'), (member ->> 'person')::uuid, door.now());
    insert into care.birth (municipality_id, person_id, born_on, known_to, sealed, key_person)
    values (account.municipality_id, (member ->> 'person')::uuid, (member ->> 'bornOn')::date, coalesce(member ->> 'knownTo', 'day'), decode(member ->> 'birthSealed', 'base64'), (member ->> 'person')::uuid);
    insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on)
    values (account.municipality_id, (new_family ->> 'id')::uuid, (member ->> 'id')::uuid, (member ->> 'person')::uuid,
      array(select jsonb_array_elements_text(member -> 'parts')), (member ->> 'position')::smallint, door.today());
  end loop;
  insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at)
  values (account.municipality_id, (new_family ->> 'id')::uuid, term, account.person_id, true, true, door.now());
  return true;
end $$;
