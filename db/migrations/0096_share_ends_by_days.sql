-- A share ends within six months, counted in days of the Netherlands: counted in hours of another zone it was refused in the first hours of some months.
set local role onsplan_owner;
set local intervalstyle = 'postgres';

do $$
declare
  old text;
begin
  select conname into strict old from pg_constraint where conrelid = 'care.share'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%6 mons 1 day%';
  execute format('alter table care.share drop constraint %I', old);
end $$;

-- A foster parent's share of daily life ends with the placement; every other within six months.
alter table care.share add constraint share_ends check (
  ground = 'dailyLife' and item_id is not null and item_table not in ('story_piece', 'earlier_help', 'life_event', 'resilience_card', 'strength', 'worry')
  or ground <> 'dailyLife' and until_at is not null
    and until_at at time zone 'Europe/Amsterdam' <= (from_at at time zone 'Europe/Amsterdam')::date + interval '6 months 1 day');
