-- What was thrown away keeps no picture either, from whichever side it goes.
create or replace function door.empty_weather() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.picture := null;
  return new;
end $$;
revoke execute on function door.empty_weather from public;
create or replace trigger empty_weather before update of sealed on care.weather for each row when (new.sealed = '') execute function door.empty_weather();

-- The weather of a child is its own word: told and changed by the child alone, read by who reads its story and for whom it is.
select door.clear('care.weather');
select door.guard_by('care.weather', 'select', format('%s and %s', door.in_family(), door.reading('story', false)));
select door.guard_by('care.weather', 'insert', format('%s and %s and class = ''plan'' and beside is not distinct from %s', door.in_family(), door.child_tells(), door.pass_value('beside')));
select door.guard_by('care.weather', 'update', format('%s and %s', door.in_family(), door.child_tells()), array['sealed', 'wording', 'audience', 'changed_at']);
