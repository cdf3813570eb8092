-- A child's turn on the session of a grown-up, and the grown-ups whom a child trusts.
select door.only_through_functions('entry.child_turn');

-- Giving the phone to a child: from here on this session knows the pages of that child only. In the transaction of the grown-up's own act.
create or replace function door.begin_turn(token bytea, child uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass;
  own entry.session := door.session_of(token);
begin
  select p.* into held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  if own.id is null or held.account_id is distinct from own.account_id or not door.gives_turn(held.municipality_id, held.family_id, held.person_id, child) then return false; end if;
  insert into entry.child_turn (municipality_id, session_id, family_id, child_id, began_at) values (held.municipality_id, own.id, held.family_id, child, door.now());
  return true;
end $$;

-- The child says it is done: nothing opens any more until the grown-up is back.
create or replace function door.finish_turn(token bytea) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.session_held(token);
begin
  update entry.child_turn t set done_at = coalesce(t.done_at, door.now()) where t.municipality_id = held.municipality_id and t.session_id = held.id;
  return found;
end $$;

-- Whose turn this session is, whether it still goes on, and where the code of the grown-up goes. Null when nobody has a turn here.
create or replace function door.turn_of(token bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.session_held(token);
  turn entry.child_turn;
begin
  select t.* into turn from entry.child_turn t where t.municipality_id = held.municipality_id and t.session_id = held.id;
  if turn.session_id is null then return null; end if;
  perform door.roll_of(turn.municipality_id, turn.family_id);
  return (select jsonb_build_object('family', turn.family_id, 'byPictures', turn.child_device_id is not null, 'goesOn', turn.done_at is null and door.gives_turn(turn.municipality_id, turn.family_id, a.person_id, turn.child_id),
      'device', held.device, 'language', a.language, 'municipality', a.municipality_id, 'id', a.person_id, 'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person)
    from entry.account a where a.municipality_id = held.municipality_id and a.id = held.account_id);
end $$;
alter function door.begin_turn owner to onsplan_door;
alter function door.finish_turn owner to onsplan_door;
alter function door.turn_of owner to onsplan_door;
grant select, insert, update on entry.child_turn to onsplan_door;
revoke execute on function door.begin_turn, door.finish_turn, door.turn_of from public;
grant execute on function door.begin_turn, door.finish_turn, door.turn_of to onsplan_web;

-- Who tells with pictures does so in the own name and about itself (access.md 3, who may write): nobody tells it for a child. From which age there are pages for it is the room's to say.
create or replace function door.child_tells() returns text language sql immutable set search_path = pg_catalog as $$
  select format('author = %1$s and subjects = array[%1$s] and %2$s', door.pass_value('person_id'), door.pass_value('is_family'))
$$;
revoke execute on function door.child_tells from public;

-- Whom a child trusts shows to that child only, and only where it was told: on its own, or with the grown-up on whose phone it did so (D-JIM-10).
select door.clear('care.trusted_adult');
select door.guard_by('care.trusted_adult', 'select', format('%s and author = %s and beside is not distinct from %s', door.in_family(), door.pass_value('person_id'), door.pass_value('beside')));
select door.guard_by('care.trusted_adult', 'insert', format('%s and %s and beside is not distinct from %s', door.in_family(), door.child_tells(), door.pass_value('beside')));
