-- Who cannot decide about a kind of help now, and who stands in. Known to that person, to who decides for a youth under 16, to who stands in, and to who coordinates.

-- Whether a professional stands in the register of youth professionals on a day and works here.
create or replace function door.is_registered(municipality uuid, worker uuid, on_day date) returns boolean language sql stable as $$
  select exists (select from care.worker w where w.municipality_id = municipality and w.person_id = worker and w.registered_from <= on_day
    and door.works(w.municipality_id, w.person_id, on_day))
$$;

-- Able until a registered professional decided otherwise for this kind of help; a decision that nobody looked at again lapses.
create or replace function door.decides_not(municipality uuid, family uuid, who uuid, about text) returns boolean language sql stable as $$
  select exists (select from care.capacity_decision c where c.municipality_id = municipality and c.family_id = family and c.person_id = who and c.form = about
    and c.from_on <= door.today() and door.today() < c.review_on and (c.ended_on is null or door.today() < c.ended_on)
    and door.is_registered(municipality, c.decided_by, door.today()))
$$;

-- For an adult who cannot decide: those of the first kind that there is (access.md 4.1).
create or replace function door.representatives_of(municipality uuid, family uuid, who uuid) returns table (person uuid) language sql stable as $$
  select r.representative_id from (
    select r.*, rank() over (order by array_position(array['curator', 'mentor', 'authorised', 'partner', 'family'], r.kind)) as place
    from care.representative r where r.municipality_id = municipality and r.family_id = family and r.person_id = who and r.ended_at is null) r
  where r.place = 1
$$;

-- Those who cannot decide about this kind of help and for whom the reader of this transaction stands in: a holder of custody for a youth under 18, a
-- representative for an adult. With the birth day and custody, from which who signs is computed; the reader has no other way to them from 16.
create or replace function door.stood_in_for() returns table (person uuid, form text, born_on date, holders uuid[], custody_kind text, outcome text, checked_on date, recorded_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.person_id, c.form, b.born_on, s.holders, s.kind, s.outcome, s.checked_on, s.recorded_at
  from door.pass held
  join care.capacity_decision c on c.municipality_id = held.municipality_id and c.family_id = held.family_id
  join care.birth b on b.municipality_id = c.municipality_id and b.person_id = c.person_id
  left join lateral (select n.* from care.custody_snapshot n where n.municipality_id = c.municipality_id and n.youth_id = c.person_id
    order by n.recorded_at desc, n.id desc limit 1) s on true
  where held.xid = pg_current_xact_id_if_assigned() and door.decides_not(c.municipality_id, c.family_id, c.person_id, c.form)
    and case when door.age_on(b.born_on, door.today()) >= 18
      then held.person_id in (select r.person from door.representatives_of(c.municipality_id, c.family_id, c.person_id) r)
      else s.outcome = 'confirmed' and held.person_id = any(s.holders) end
$$;
create or replace function door.stands_in(who uuid, about text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.stood_in_for() s where s.person = who and s.form = about)
$$;

-- May the reader of this transaction decide that somebody cannot: a registered professional who coordinates.
create or replace function door.registered_here() returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p where p.xid = pg_current_xact_id_if_assigned() and p.is_coordinator and door.is_registered(p.municipality_id, p.person_id, door.today()))
$$;

do $$ declare each text; begin
  foreach each in array array['is_registered', 'decides_not', 'representatives_of', 'stood_in_for', 'stands_in', 'registered_here'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select on care.capacity_decision, care.representative to onsplan_door;
grant execute on function door.stood_in_for, door.stands_in, door.registered_here to onsplan_web;
grant execute on function door.stands_in, door.registered_here to onsplan_job;

select door.clear('care.capacity_decision');
select door.guard_by('care.capacity_decision', 'select', format('%s and (person_id = any(%s) or door.stands_in(person_id, form))', door.in_family(), door.pass_list('writes')));
select door.guard_by('care.capacity_decision', 'insert', format('%s and person_id = any(%s) and decided_by = %s and ended_on is null and door.registered_here()'
  ' and exists (select from care.birth b where b.person_id = capacity_decision.person_id and b.born_on <= (door.today() - interval ''12 years'')::date)',
  door.in_family(), door.pass_list('writes'), door.pass_value('person_id')));
select door.guard_by('care.capacity_decision', 'update', format('%s and %s and coalesce(ended_by = %s, true)', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id')), array['ended_by', 'ended_on']);

select door.clear('care.representative');
select door.guard_by('care.representative', 'select', format('%s and (person_id = any(%s) or representative_id = %s)', door.in_family(), door.pass_list('writes'),
  door.pass_value('person_id')));
select door.guard_by('care.representative', 'insert', format('%1$s and %2$s and recorded_by = %3$s and ended_at is null and person_id = any(%4$s) and representative_id = any(%5$s)'
  ' and exists (select from care.birth b where b.person_id = representative.person_id and b.born_on <= (door.today() - interval ''18 years'')::date)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id'), door.pass_list('writes'), door.present()));
select door.guard_by('care.representative', 'update', format('%s and %s and coalesce(ended_by = %s, true)', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id')), array['ended_by', 'ended_at']);
