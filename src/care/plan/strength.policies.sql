-- Strengths and worries are own words: written about oneself, about one's youth under 16 or by the coordinator about anybody, and changed by who wrote them.
-- A professional keeps nothing from the people it is about.
create or replace function door.writing_own_words(typed_alone boolean) returns text language sql immutable set search_path = pg_catalog as $$
  select format('%s and author = %s and subjects <@ %s', door.in_family(), door.pass_value('person_id'), door.pass_value('writes'))
    || case when typed_alone then format(' and typed_by is null and (audience <> ''onlyMe'' or not %s or %s = any(subjects))',
      door.pass_value('is_coordinator'), door.pass_value('person_id')) else '' end
$$;

select door.clear('care.strength');
select door.guard_by('care.strength', 'select', door.in_family() || ' and ' || door.reading('strengthsAndWorries', false));
select door.guard_by('care.strength', 'insert', door.writing_own_words(true));
select door.guard_by('care.strength', 'update', door.writing_own_words(false), array['sealed', 'wording', 'changed_at', 'domains', 'audience', 'undone_at']);
select door.guard_part('care.strength_wording', 'care.strength', 'item_id', 'author');

select door.clear('care.worry');
select door.guard_by('care.worry', 'select', door.in_family() || ' and ' || door.reading('strengthsAndWorries', false));
select door.guard_by('care.worry', 'insert', door.writing_own_words(true));
select door.guard_by('care.worry', 'update', door.writing_own_words(false), array['sealed', 'wording', 'changed_at', 'domains', 'audience', 'settled_on', 'undone_at']);
select door.guard_part('care.worry_wording', 'care.worry', 'item_id', 'author');

-- What matters most is for whom it is about, and who decides for a youth under 16; the coordinator writes down what they say.
select door.clear('care.worry_order');
select door.guard_by('care.worry_order', 'select', format('%s and person_id = any(%s)', door.in_family(), door.pass_list('strengths_and_worries')));
select door.guard_by('care.worry_order', 'insert', format('%s and by_person = %s and person_id = any(%s)', door.in_family(), door.pass_value('person_id'), door.pass_list('writes')));
