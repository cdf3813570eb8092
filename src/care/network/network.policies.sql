-- A JIM comes in with a code, and what a JIM says. A worry is for the youth and who coordinates, a compliment or idea for the youth, and how heavy it is for
-- who coordinates and never for the youth (D-JIM-06).

-- Whoever uses a code holds the code first and the JIM after it. Who ends a JIM or makes a new code does it in that order too, so that one of two at the same moment waits for
-- the other and then sees what it did.
create or replace function door.hold_codes_of_jim(asked uuid) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  perform 1 from door.pass held join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked
  join entry.invitation i on i.municipality_id = j.municipality_id and i.person_id = j.person_id
  where held.xid = pg_current_xact_id_if_assigned() order by i.id for update of i;
end $$;

-- The code of a JIM, made by the youth or by who coordinates: told, looked at, and under sixteen with no position of who has custody missing or no (D-JIM-03).
-- Whoever makes the code knows it, so it opens no account that is there already. Gives the person, or null.
create or replace function door.invite_jim(invitation uuid, code bytea, fact bytea, asked uuid, new_person uuid, person_sealed bytea) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  found care.jim;
begin
  perform door.hold_codes_of_jim(asked);
  select j.* into found from care.jim j where j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked and j.told_at is not null
    and j.ended_at is null and (j.youth_id = held.person_id or held.is_coordinator and j.youth_id = any(held.writes))
    and exists (select from care.jim_condition c where c.municipality_id = j.municipality_id and c.family_id = j.family_id and c.jim_id = j.id) for update;
  if found.id is null or not door.agree_on_jim(found)
    or exists (select from entry.account a where a.municipality_id = found.municipality_id and a.person_id = found.person_id and a.disabled_at is null) then
    return null;
  end if;
  if found.person_id is null then
    insert into care.person (municipality_id, id, sealed, key_person, created_at) values (found.municipality_id, new_person, person_sealed, new_person, door.now());
    update care.jim j set person_id = new_person where j.municipality_id = found.municipality_id and j.family_id = found.family_id and j.id = found.id;
    found.person_id := new_person;
  end if;
  update entry.invitation i set revoked_at = door.now()
  where i.municipality_id = found.municipality_id and i.person_id = found.person_id and i.used_at is null and i.revoked_at is null;
  insert into entry.invitation (municipality_id, id, code_hash, person_id, family_id, invited_by, channel, second_fact_hash, made_at, expires_at)
  values (found.municipality_id, invitation, code, found.person_id, found.family_id, held.person_id, 'card', fact, door.now(), door.now() + interval '6 weeks');
  return found.person_id;
end $$;

-- What became of the newest code of a JIM, for the youth and who coordinates: 'none', 'open', 'expired', 'declined' or 'in'.
create or replace function door.jim_code(asked uuid) returns text language sql stable security definer set search_path = pg_catalog as $$
  select case when exists (select from entry.account a where a.municipality_id = j.municipality_id and a.person_id = j.person_id and a.disabled_at is null) then 'in'
    else coalesce((select case when i.declined_at is not null then 'declined' when i.revoked_at is not null or i.expires_at <= door.now() or i.tries >= 5 then 'expired' else 'open' end
      from entry.invitation i where i.municipality_id = j.municipality_id and i.person_id = j.person_id order by i.made_at desc limit 1), 'none') end
  from door.pass held join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked
    and (j.youth_id = held.person_id or held.is_coordinator and j.youth_id = any(held.writes) and j.told_at is not null)
  where held.xid = pg_current_xact_id_if_assigned()
$$;

-- Who used the code that belongs to a JIM takes part from that moment on, for this youth alone, and reads nothing by that (D-JIM-05).
create or replace function door.take_part_as_jim(municipality uuid, person uuid) returns void language sql volatile set search_path = pg_catalog as $$
  insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at, subjects)
  select j.municipality_id, j.family_id, gen_random_uuid(), j.person_id, 'jim', 'chosen', door.now(), array[j.youth_id] from care.jim j
  where j.municipality_id = municipality and j.person_id = person and j.ended_at is null and door.agree_on_jim(j)
    and not exists (select from care.participant p where p.municipality_id = j.municipality_id and p.family_id = j.family_id and p.person_id = j.person_id and p.kind = 'jim'
      and (p.until_at is null or p.until_at > door.now()))
  for update of j
$$;
create or replace function door.jim_comes_in() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform door.take_part_as_jim(new.municipality_id, new.person_id);
  return null;
end $$;
create or replace trigger jim_comes_in after update of used_at on entry.invitation for each row
  when (old.used_at is null and new.used_at is not null) execute function door.jim_comes_in();

-- Who used the code while somebody with custody had said nothing yet, or no, comes in by the answer that was missing.
create or replace function door.jim_is_agreed_on() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform door.take_part_as_jim(j.municipality_id, j.person_id) from care.jim j join entry.account a on a.municipality_id = j.municipality_id and a.person_id = j.person_id
    and a.disabled_at is null where j.municipality_id = new.municipality_id and j.family_id = new.family_id and j.id = new.jim_id;
  return null;
end $$;
create or replace trigger jim_is_agreed_on after insert on care.jim_position for each row when (new.says <> 'no') execute function door.jim_is_agreed_on();

-- The youth or the JIM stops, or who coordinates with the reason in the safety file: the part, what the youth opened to this JIM and an open code end in the same moment (D-JIM-07, access.md 10, case 14).
create or replace function door.end_jim(asked uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  ended care.jim;
begin
  perform door.hold_codes_of_jim(asked);
  update care.jim j set ended_at = door.now(), ended_by = held.person_id
  where j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked and j.ended_at is null and (held.person_id in (j.youth_id, j.person_id)
    or exists (select from safety.jim_stopped s where s.municipality_id = j.municipality_id and s.family_id = j.family_id and s.jim_id = j.id and s.by_person = held.person_id))
  returning * into ended;
  if ended.id is null then return false; end if;
  if ended.person_id is null then return true; end if;
  update care.participant p set until_at = door.now() where p.municipality_id = ended.municipality_id and p.family_id = ended.family_id and p.person_id = ended.person_id
    and p.kind = 'jim' and ended.youth_id = any(p.subjects) and (p.until_at is null or p.until_at > door.now());
  update care.share s set withdrawn_by = held.person_id, withdrawn_at = door.now() where s.municipality_id = ended.municipality_id and s.family_id = ended.family_id
    and s.reader = ended.person_id and s.subject = ended.youth_id and s.withdrawn_at is null;
  update entry.invitation i set revoked_at = door.now() where i.municipality_id = ended.municipality_id and i.person_id = ended.person_id and i.used_at is null and i.revoked_at is null;
  return true;
end $$;
-- After the youth took the own stop back: who came in before takes part again; what was opened stays closed until the youth opens it again.
create or replace function door.resume_jim(asked uuid) returns void language sql volatile security definer set search_path = pg_catalog as $$
  select door.take_part_as_jim(j.municipality_id, j.person_id) from door.pass held
  join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked and j.youth_id = held.person_id and j.ended_at is null
  join entry.account a on a.municipality_id = j.municipality_id and a.person_id = j.person_id and a.disabled_at is null
  where held.xid = pg_current_xact_id_if_assigned()
$$;
do $$ declare each text; begin
  foreach each in array array['hold_codes_of_jim', 'take_part_as_jim', 'jim_comes_in', 'jim_is_agreed_on', 'end_jim', 'resume_jim'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant update (ended_at, ended_by, person_id) on care.jim to onsplan_door;
grant insert, update (until_at) on care.participant to onsplan_door;
grant execute on function door.end_jim, door.resume_jim to onsplan_web;

-- For whom somebody is a JIM: the family is not his or hers, so it goes by the name of the youth. Not once the youth left: the part is over then, and so is the way to it.
create or replace function door.as_jim(municipality uuid, person uuid) returns json language sql stable set search_path = pg_catalog as $$
  select coalesce(json_agg(json_build_object('family', j.family_id, 'id', y.id, 'sealed', encode(y.sealed, 'base64'), 'wording', y.wording, 'keyPerson', y.key_person)
    order by j.asked_at, j.id), '[]')
  from care.jim j join care.person y on y.municipality_id = j.municipality_id and y.id = j.youth_id
  join lateral door.present_members(j.municipality_id, j.family_id) here on here.person = y.id
  where j.municipality_id = as_jim.municipality and j.person_id = as_jim.person and j.ended_at is null
    and exists (select from care.participant p where p.municipality_id = j.municipality_id and p.family_id = j.family_id and p.person_id = j.person_id and p.kind = 'jim'
      and (p.until_at is null or p.until_at > door.now()))
$$;

do $$ declare each text; begin
  foreach each in array array['invite_jim', 'jim_code', 'as_jim'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant execute on function door.invite_jim, door.jim_code to onsplan_web;

select door.clear('care.jim_word');
do $$
declare
  me text := door.pass_value('person_id');
  coordinates text := format('%s and kind in (''worry'', ''load'') and youth_id = any(%s)', door.pass_value('is_coordinator'), door.pass_list('writes'));
begin
  perform door.guard_by('care.jim_word', 'select', format('%1$s and (author = %2$s or undone_at is null and (youth_id = %2$s and kind <> ''load'' or %3$s))', door.in_family(), me, coordinates));
  perform door.guard_by('care.jim_word', 'insert', format('%1$s and author = %2$s and youth_id = door.youth_of_jim(jim_id) and undone_at is null and heard_at is null', door.in_family(), me));
  -- Its writer takes it back as long as nobody heard it; who coordinates says once that it was heard.
  perform door.guard_by('care.jim_word', 'update', format('%1$s and heard_at is null and (author = %2$s or %3$s)', door.in_family(), me, coordinates),
    array['undone_at', 'heard_by', 'heard_at']);
  perform door.undone_in_time('care.jim_word', 'at');
  execute format('alter policy changing on care.jim_word with check (%1$s and (author = %2$s and heard_at is null or author <> %2$s and %3$s and heard_by = %2$s and undone_at is null))',
    door.in_family(), me, coordinates);
end $$;
