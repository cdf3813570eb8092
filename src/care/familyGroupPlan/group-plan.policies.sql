-- An offer of a plan of their own is known to whom it was made to and to who coordinates: the other parent in another home has an offer of his or her own, or none.
-- Who coordinates makes it; the one time that there is more time is an act of any of them.
select door.clear('care.group_offer');
select door.guard_by('care.group_offer', 'select', format('%s and (%s or undone_at is null and %s = any(asked))', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
select door.guard_by('care.group_offer', 'insert', format('%1$s and %2$s and offered_by = %3$s and longer_at is null and youths <@ %4$s and asked <@ %4$s', door.in_family(),
  door.pass_value('is_coordinator'), door.pass_value('person_id'), door.present()));
select door.guard_by('care.group_offer', 'update', format('%s and (%s or %s = any(asked))', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')),
  array['longer_until_on', 'longer_by', 'longer_at', 'undone_at']);
select door.undone_in_time('care.group_offer', 'offered_at');
-- There is more time once.
create or replace function care.refuse_second_extension() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.longer_at is not null and (new.longer_until_on, new.longer_by, new.longer_at) is distinct from (old.longer_until_on, old.longer_by, old.longer_at) then
    raise exception 'there is more time once' using errcode = '23514', constraint = 'group_offer_longer_once';
  end if;
  return new;
end $$;
create or replace trigger longer_once before update on care.group_offer for each row execute function care.refuse_second_extension();

-- Each says only the own answer, beside that of the others; what somebody said aloud or on paper may be typed by who coordinates.
select door.clear('care.group_answer');
select door.guard_by('care.group_answer', 'select', format('%s and offer_id in (select o.id from care.group_offer o)', door.in_family()));
select door.guard_by('care.group_answer', 'insert', format(
  '%1$s and exists (select from care.group_offer o where o.id = offer_id and o.undone_at is null and group_answer.person_id = any(o.asked))'
  ' and (person_id = %2$s and typed_by is null and channel = ''screen'' or person_id <> %2$s and typed_by = %2$s and %3$s and channel in (''spoken'', ''paper''))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
select door.guard_by('care.group_answer', 'update', format('%s and coalesce(typed_by, person_id) = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.group_answer', 'said_at');

-- The plan itself is about the youths and all it was offered to: another parent reads it only with a pass on each of them. It is worded by those it was
-- offered to and by nobody else, also not by who coordinates (D-PLN-08).
select door.guard('care.group_plan', 'decisions', 'shared', array['sealed', 'wording', 'changed_at', 'audience', 'handed_in_at', 'handed_in_by'], together => true);
select door.guard_wording('care.group_plan_wording', 'care.group_plan', 'shared');
do $$
declare
  family_alone text := format('%s = any(named)', door.pass_value('person_id'));
begin
  execute format('create policy of_the_family on care.group_plan as restrictive for insert to onsplan_web, onsplan_job with check (%s and handed_in_at is null'
    ' and exists (select from care.group_offer o where o.id = offer_id and o.undone_at is null and o.asked = named))', family_alone);
  execute format('create policy of_the_family_still on care.group_plan as restrictive for update to onsplan_web, onsplan_job using (%1$s) with check (%1$s)', family_alone);
  execute format('create policy of_the_family on care.group_plan_wording as restrictive for insert to onsplan_web, onsplan_job with check ('
    'item_id in (select g.id from care.group_plan g where %s = any(g.named)))', door.pass_value('person_id'));
end $$;

-- Whether it holds what must be in it is said by who coordinates, of a plan that was handed in; who reads the plan reads that.
select door.clear('care.group_look');
select door.guard_by('care.group_look', 'select', format('%s and group_plan_id in (select g.id from care.group_plan g)', door.in_family()));
select door.guard_by('care.group_look', 'insert', format('%s and %s and by_person = %s and group_plan_id in (select g.id from care.group_plan g where g.handed_in_at is not null)',
  door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));

-- A skip is shown to whom two professionals chose: a parent who is the concern reads no reason that puts somebody in danger.
select door.clear('care.group_skip');
select door.guard_by('care.group_skip', 'select', format('%s and (%s or undone_at is null and %s = any(shown_to))', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
select door.guard_by('care.group_skip', 'insert', format('%1$s and %2$s and by_person = %3$s and youths <@ %4$s and shown_to <@ %4$s', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id'), door.present()));
select door.guard_by('care.group_skip', 'update', format('%s and %s and by_person = %s', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.group_skip', 'made_at');
