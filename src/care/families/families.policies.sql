-- Who belongs, which homes there are and who has custody: for everyone with a pass in the family.
select door.clear('care.family');
select door.guard_by('care.family', 'select', format('id = %s', door.pass_value('family_id')));

select door.clear('care.household');
select door.guard_by('care.household', 'select', door.in_family());
select door.guard_by('care.household', 'insert', door.in_family());

-- D-PEO-02: an address is for who lives there and the professional coordinator; a secret one for the two persons named in the vault.
select door.clear('care.household_vault');
select door.guard_by('care.household_vault', 'select', format(
  '%1$s and case when secret then %2$s = any(readers) else %3$s or exists (select from care.family_member m where m.family_id = household_vault.family_id'
  ' and m.person_id = %2$s and m.until_on is null and household_vault.household_id = any(m.households)) end',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.household_vault', 'insert', format(
  '%1$s and (%3$s or exists (select from care.family_member m where m.family_id = household_vault.family_id'
  ' and m.person_id = %2$s and m.until_on is null and household_vault.household_id = any(m.households)))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));

select door.clear('care.family_member');
select door.guard_by('care.family_member', 'select', door.in_family());
select door.guard_by('care.family_member', 'insert', door.in_family());
select door.guard_by('care.family_member', 'update', door.in_family(), array['until_on', 'households', 'position']);

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
