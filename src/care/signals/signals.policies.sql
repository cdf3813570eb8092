-- Who knows a youth from outside the family takes part now, for this youth. A JIM tells the youth and nobody beside him or her (D-JIM-05), and is not one of these.
create or replace function door.tells_of(youth uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass held join care.participant t on t.municipality_id = held.municipality_id and t.family_id = held.family_id and t.person_id = held.person_id
    and youth = any(t.subjects) and t.from_at <= door.now() and (t.until_at is null or t.until_at > door.now())
    and t.kind in ('school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'specialist', 'circleMember', 'lovedOne', 'buddy', 'supportFamily', 'volunteer')
  join care.family_member m on m.municipality_id = t.municipality_id and m.family_id = t.family_id and m.person_id = youth and 'youth' = any(m.parts)
    and (m.until_on is null or m.until_on > door.today())
  where held.xid = pg_current_xact_id_if_assigned())
$$;

-- Of whom somebody may tell.
create or replace function door.youths_told_of() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select array(select m.person_id from door.pass held join care.family_member m on m.municipality_id = held.municipality_id and m.family_id = held.family_id
    where held.xid = pg_current_xact_id_if_assigned() and door.tells_of(m.person_id) order by m.position, m.person_id)
$$;

-- Whether there is anybody who answers: who coordinates this family now.
create or replace function door.somebody_answers() returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass held cross join lateral door.running_terms(held.municipality_id, held.family_id) where held.xid = pg_current_xact_id_if_assigned())
$$;

-- Telling the family is not safe: then what was seen goes into the safety file of this youth and nowhere else, and opens it when there is none. The answer is the same
-- with and without a file, and nobody but who guards it and who told it finds the row.
create or replace function door.tell_sign(sign uuid, new_file uuid, of_youth uuid, seen date, talked boolean, words bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
begin
  if not door.tells_of(of_youth) or seen > door.today() then return false; end if;
  insert into safety.safety_file (municipality_id, family_id, id, youth_id, concern_about, opened_on, opened_by)
  values (held.municipality_id, held.family_id, new_file, of_youth, '{}', door.today(), held.person_id) on conflict do nothing;
  insert into safety.sign (municipality_id, family_id, id, file_id, seen_on, discussed, by_person, at, sealed, wording, key_person, from_outside)
  select f.municipality_id, f.family_id, sign, f.id, seen, talked, held.person_id, door.now(), words, 1, of_youth, true from safety.safety_file f
  where f.municipality_id = held.municipality_id and f.family_id = held.family_id and f.youth_id = of_youth;
  return true;
end $$;
create or replace function door.is_signal_answered(of_signal uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.signal_answer a on a.municipality_id = p.municipality_id and a.family_id = p.family_id and a.signal_id = of_signal
    where p.xid = pg_current_xact_id_if_assigned())
$$;

select door.clear('care.signal');
select door.clear('care.signal_answer');
select door.clear('care.signal_question');
do $$
declare
  me text := door.pass_value('person_id');
  mine text := format('(%s and %s)', door.pass_value('is_family'), door.pass_value('is_from_12'));
  reads text := format('(%s or %s) and undone_at is null and youth_id = any(%s)', mine, door.pass_value('is_coordinator'), door.pass_list('strengths_and_worries'));
begin
  -- A signal is no register: after twelve months nobody finds it.
  perform door.guard_by('care.signal', 'select', format('%1$s and at > door.now() - interval ''12 months'' and (author = %2$s or %3$s)', door.in_family(), me, reads));
  perform door.guard_by('care.signal', 'insert', format('%s and author = %s and undone_at is null and seen_on <= door.today() and door.tells_of(youth_id) and door.somebody_answers()', door.in_family(), me));
  perform door.guard_by('care.signal', 'update', format('%s and author = %s and not door.is_signal_answered(id)', door.in_family(), me), array['undone_at']);
  perform door.undone_in_time('care.signal', 'at');
  perform door.guard_by('care.signal_answer', 'select', format('%s and signal_id in (select s.id from care.signal s)', door.in_family()));
  perform door.guard_by('care.signal_answer', 'insert', format('%1$s and author = %2$s and %3$s and exists (select from care.signal s where s.family_id = signal_answer.family_id'
    ' and s.id = signal_answer.signal_id and s.author <> %2$s and s.undone_at is null)', door.in_family(), me, door.pass_value('is_coordinator')));
  -- Only a member of the family who speaks for this youth makes a question of it, in the own name; who coordinates hears it.
  perform door.guard_by('care.signal_question', 'select', format('%s and (%s or %s) and signal_id in (select s.id from care.signal s where s.author <> %s)', door.in_family(), mine,
    door.pass_value('is_coordinator'), me));
  perform door.guard_by('care.signal_question', 'insert', format('%1$s and person_id = %2$s and %3$s and undone_at is null and heard_at is null and exists (select from care.signal s'
    ' where s.family_id = signal_question.family_id and s.id = signal_question.signal_id and s.undone_at is null and s.author <> %2$s and s.youth_id = any(%4$s))', door.in_family(), me, mine,
    door.pass_list('writes')));
  perform door.guard_by('care.signal_question', 'update', format('%1$s and heard_at is null and (person_id = %2$s or %3$s)', door.in_family(), me, door.pass_value('is_coordinator')),
    array['undone_at', 'heard_by', 'heard_at']);
  perform door.undone_in_time('care.signal_question', 'at');
  execute format('alter policy changing on care.signal_question with check (%1$s and (person_id = %2$s and heard_at is null or person_id <> %2$s and %3$s and heard_by = %2$s and undone_at is null))',
    door.in_family(), me, door.pass_value('is_coordinator'));
end $$;

-- Who told a sign hears what was done with it; in a file it is read by who guards it. Whom a sign was released to reads the sign alone.
select door.clear('safety.sign_answer');
select door.guard_by('safety.sign_answer', 'select', format('%1$s and sign_id in (select s.id from safety.sign s where s.from_outside and s.by_person = %2$s or %3$s and s.file_id in (select f.id from safety.safety_file f))',
  door.in_family(), door.pass_value('person_id'), door.guards_safety()));
select door.guard_by('safety.sign_answer', 'insert', format('%1$s and by_person = %2$s and %3$s and sign_id in (select s.id from safety.sign s where s.from_outside and s.by_person <> %2$s'
  ' and s.file_id in (select f.id from safety.safety_file f))', door.in_family(), door.pass_value('person_id'), door.guards_safety()));

-- For the list of who coordinates: since when somebody waits to hear what was done with a signal, or the family to hear who takes up its question.
create or replace function door.signal_waits(municipality uuid, family uuid) returns date language sql stable set search_path = pg_catalog as $$
  select min((waits.since at time zone 'Europe/Amsterdam')::date) from care.signal s
  cross join lateral (
    select s.at as since where not exists (select from care.signal_answer a where a.municipality_id = s.municipality_id and a.family_id = s.family_id and a.signal_id = s.id)
    union all
    select q.at from care.signal_question q where q.municipality_id = s.municipality_id and q.family_id = s.family_id and q.signal_id = s.id and q.undone_at is null and q.heard_at is null
  ) waits
  where s.municipality_id = municipality and s.family_id = family and s.undone_at is null and s.at > door.now() - interval '12 months'
    and s.youth_id in (select m.person from door.present_members(municipality, family) m)
$$;

-- What a member of the family reads on the own first page: who is worried and was not answered so far.
create or replace function care.signals_asked(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', s.id, 'author', s.author) order by s.at, s.id) from care.signal s
  where s.municipality_id = municipality and s.family_id = family and s.author <> me
    and exists (select from door.pass p where p.xid = pg_current_xact_id_if_assigned() and p.is_family and p.is_from_12)
    and not exists (select from care.signal_answer a where a.municipality_id = s.municipality_id and a.family_id = s.family_id and a.signal_id = s.id)
$$;
revoke execute on function care.signals_asked from public;
grant execute on function care.signals_asked to onsplan_web, onsplan_job;

do $$ declare each text; begin
  foreach each in array array['tells_of', 'somebody_answers', 'youths_told_of', 'tell_sign', 'is_signal_answered', 'signal_waits'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant execute on function door.tells_of, door.somebody_answers, door.is_signal_answered to onsplan_web, onsplan_job;
grant execute on function door.youths_told_of, door.tell_sign to onsplan_web;
grant select on care.signal, care.signal_answer, care.signal_question to onsplan_door;
grant insert on safety.safety_file, safety.sign to onsplan_door;
