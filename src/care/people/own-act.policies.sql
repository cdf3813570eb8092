-- What somebody wrote goes back for ten minutes and no longer (D-ALL-15), whatever a command forgets. It counts from the column that is named.
create or replace function door.keep_undo_time() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if current_user in ('onsplan_web', 'onsplan_job') and (to_jsonb(old) ->> tg_argv[0])::timestamptz < door.now() - interval '10 minutes' then
    raise exception 'taken back too late' using errcode = '23514', constraint = 'undone_in_time';
  end if;
  return new;
end $$;
create or replace function door.undone_in_time(target regclass, since text) returns void language plpgsql set search_path = pg_catalog as $$
begin
  execute format('create or replace trigger undone_in_time before update of undone_at on %s for each row'
    ' when (old.undone_at is null and new.undone_at is not null) execute function door.keep_undo_time(%L)', target, since);
end $$;
