-- For which pupils somebody takes part for school: the family is not his or hers, so it goes by the name of the pupil. It opens no family.
create or replace function door.as_school(municipality uuid, person uuid) returns json language sql stable set search_path = pg_catalog as $$
  select coalesce(json_agg(json_build_object('family', taught.family_id, 'id', y.id, 'sealed', encode(y.sealed, 'base64'), 'wording', y.wording, 'keyPerson', y.key_person)
    order by taught.since, y.id), '[]')
  from (select p.family_id, pupil, min(p.from_at) as since from care.participant p cross join unnest(p.subjects) pupil
    where p.municipality_id = municipality and p.person_id = person and p.kind = 'school'
      and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now()) group by p.family_id, pupil) taught
  join care.person y on y.municipality_id = municipality and y.id = taught.pupil
  join lateral door.present_members(municipality, taught.family_id) here on here.person = y.id
$$;
alter function door.as_school owner to onsplan_door;
revoke execute on function door.as_school from public;

-- What school writes is read for twelve months (D-CIR-11): by its writer, by the family as far as it may read the goals of this pupil, and by who coordinates; about a goal only by who sees that goal.
create or replace function door.is_school_answered(word uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.school_answer a on a.municipality_id = p.municipality_id and a.family_id = p.family_id and a.word_id = word
    where p.xid = pg_current_xact_id_if_assigned())
$$;
alter function door.is_school_answered owner to onsplan_door;
revoke execute on function door.is_school_answered from public;
grant execute on function door.is_school_answered to onsplan_web, onsplan_job;
select door.clear('care.school_word');
select door.clear('care.school_answer');
do $$
declare
  me text := door.pass_value('person_id');
  reads text := format('(%s or %s) and undone_at is null and youth_id = any(%s) and (goal_id is null or exists (select from care.goal g where g.family_id = school_word.family_id and g.id = school_word.goal_id))',
    door.pass_value('is_family'), door.pass_value('is_coordinator'), door.pass_list('goals'));
begin
  perform door.guard_by('care.school_word', 'select', format('%1$s and at > door.now() - interval ''12 months'' and (author = %2$s or %3$s)', door.in_family(), me, reads));
  perform door.guard_by('care.school_word', 'insert', format('%1$s and author = %2$s and undone_at is null'
    ' and exists (select from care.participant p where p.family_id = school_word.family_id and p.person_id = school_word.author and p.kind = ''school'' and school_word.youth_id = any(p.subjects)'
    ' and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now()))'
    ' and (goal_id is null or exists (select from care.goal g where g.family_id = school_word.family_id and g.id = school_word.goal_id and school_word.youth_id = any(g.subjects)))', door.in_family(), me));
  perform door.guard_by('care.school_word', 'update', format('%1$s and author = %2$s and not door.is_school_answered(id)',
    door.in_family(), me), array['undone_at']);
  perform door.undone_in_time('care.school_word', 'at');
  perform door.guard_by('care.school_answer', 'select', format('%1$s and word_id in (select w.id from care.school_word w)', door.in_family()));
  perform door.guard_by('care.school_answer', 'insert', format('%1$s and author = %2$s and %3$s and exists (select from care.school_word w where w.family_id = school_answer.family_id and w.id = school_answer.word_id'
    ' and w.author <> %2$s and w.undone_at is null and w.youth_id = any(%4$s))', door.in_family(), me, door.pass_value('is_coordinator'), door.pass_list('writes')));
end $$;

-- For the list of who coordinates: since when school waits to hear what was done with it.
create or replace function door.school_waits(municipality uuid, family uuid) returns date language sql stable set search_path = pg_catalog as $$
  select min((w.at at time zone 'Europe/Amsterdam')::date) from care.school_word w where w.municipality_id = municipality and w.family_id = family and w.undone_at is null and w.at > door.now() - interval '12 months'
    and w.youth_id in (select m.person from door.present_members(municipality, family) m)
    and not exists (select from care.school_answer a where a.municipality_id = w.municipality_id and a.family_id = w.family_id and a.word_id = w.id)
$$;
alter function door.school_waits owner to onsplan_door;
revoke execute on function door.school_waits from public;
grant select on care.school_word, care.school_answer to onsplan_door;
