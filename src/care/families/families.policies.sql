-- Who belongs, which homes there are and who has custody: for everyone with a pass in the family.
select door.clear('care.family');
select door.guard_by('care.family', 'select', format('id = %s', door.pass_value('family_id')));

-- Who lives in a home, as the words of a rule about a row that has it in this column.
create or replace function door.lives_in(home text) returns text language sql immutable set search_path = pg_catalog as $$
  select format('exists (select from care.family_member m where %s and m.person_id = %s and m.until_on is null and %s = any(m.households))',
    door.in_family(), door.pass_value('person_id'), home)
$$;

select door.clear('care.household');
select door.guard_by('care.household', 'select', door.in_family());
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
select door.guard_by('care.family_member', 'select', door.in_family());
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

select door.clear('care.relation');
select door.guard_by('care.relation', 'select', door.in_family());
select door.guard_by('care.relation', 'insert', door.in_family());

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
    and (w.until_on is null or w.until_on > door.today());
  if account.id is null then return false; end if;
  insert into care.family (municipality_id, id, sealed, key_person, created_at)
  values (account.municipality_id, (new_family ->> 'id')::uuid, decode(new_family ->> 'sealed', 'base64'), (new_family ->> 'id')::uuid, door.now());
  for member in select jsonb_array_elements(members) loop
    insert into care.person (municipality_id, id, sealed, key_person, created_at)
    values (account.municipality_id, (member ->> 'person')::uuid, decode(member ->> 'sealed', 'base64'), (member ->> 'person')::uuid, door.now());
    insert into care.birth (municipality_id, person_id, born_on, sealed, key_person)
    values (account.municipality_id, (member ->> 'person')::uuid, (member ->> 'bornOn')::date, decode(member ->> 'birthSealed', 'base64'), (member ->> 'person')::uuid);
    insert into care.family_member (municipality_id, family_id, id, person_id, parts, position, from_on)
    values (account.municipality_id, (new_family ->> 'id')::uuid, (member ->> 'id')::uuid, (member ->> 'person')::uuid,
      array(select jsonb_array_elements_text(member -> 'parts')), (member ->> 'position')::smallint, door.today());
  end loop;
  insert into care.coordinator_term (municipality_id, family_id, id, person_id, professional, temporary, from_at)
  values (account.municipality_id, (new_family ->> 'id')::uuid, term, account.person_id, true, true, door.now());
  return true;
end $$;
