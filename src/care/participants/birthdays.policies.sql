-- Birthdays that turn who reads and who signs (access.md 5). The day does that by itself; this tells open pages to look again, once for each turn.
select door.only_through_functions('care.birthday_turn');

-- Of the last year, so that a house which was away for long tells what it missed and nothing older. Families in one order, because two machines may do this at once.
create or replace function door.turn_birthdays() returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  turned record;
  rises bigint;
  families integer := 0;
begin
  for turned in
    with come as (
      insert into care.birthday_turn (municipality_id, family_id, person_id, age, turned_on, told_at)
      select m.municipality_id, m.family_id, m.person_id, a.age, door.birthday(b.born_on, a.age), door.now()
      from care.family_member m join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
      cross join unnest(array[12, 16, 18, 23]) a(age)
      where 'youth' = any(m.parts) and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())
        and door.birthday(b.born_on, a.age) > greatest(m.from_on, door.today() - 366) and door.birthday(b.born_on, a.age) <= door.today()
      order by m.municipality_id, m.family_id, m.person_id
      on conflict do nothing returning municipality_id, family_id)
    select distinct c.municipality_id, c.family_id from come c order by c.municipality_id, c.family_id
  loop
    rises := nextval('care.epoch_number');
    insert into care.epoch (municipality_id, family_id, number) values (turned.municipality_id, turned.family_id, rises)
    on conflict (municipality_id, family_id) do update set number = rises;
    perform pg_notify('epoch', rises::text);
    families := families + 1;
  end loop;
  return families;
end $$;
alter function door.turn_birthdays owner to onsplan_door;
revoke execute on function door.turn_birthdays from public;
grant execute on function door.turn_birthdays to onsplan_job;
grant select, insert on care.birthday_turn to onsplan_door;
