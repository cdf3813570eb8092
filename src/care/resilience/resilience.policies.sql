-- The page is its owner's, of a child with pictures and of everybody else with words (D-RES-01): nobody writes a card for another. Who has a pass on
-- somebody's resilience reads what that person opened. From which age there is a page is the rooms' to say.
create or replace function door.owns_card() returns text language sql immutable set search_path = pg_catalog
  return format('author = %1$s and subjects = array[%1$s] and (%2$s or %3$s)', door.pass_value('person_id'), door.pass_value('is_from_12'), door.pass_value('is_family'));
select door.clear('care.resilience_card');
select door.guard_by('care.resilience_card', 'select', format('%s and %s', door.in_family(), door.reading('resilience', false)));
select door.guard_by('care.resilience_card', 'insert', format('%s and %s and subjects <@ %s and %s and %s',
  door.in_family(), door.owns_card(), door.present(), door.signing(false), door.open_about()));
select door.guard_by('care.resilience_card', 'update', format('%s and %s and (class = ''plan'' or %s)', door.in_family(), door.owns_card(), door.is_professional()),
  array['sealed', 'wording', 'changed_at', 'audience', 'undone_at']);
select door.guard_wording('care.resilience_card_wording', 'care.resilience_card', 'own');

-- What somebody keeps beside the cards is for that person alone (D-RES-06): a try, how it went, whom to call first, whether an offered card was kept.
create or replace function door.keeps_alone(owner text) returns text language sql immutable set search_path = pg_catalog
  return format('%s and %I = %s', door.in_family(), owner, door.pass_value('person_id'));
create or replace function door.begins_alone(owner text) returns text language sql immutable set search_path = pg_catalog
  return format('%s and %s and %I = any(%s)', door.keeps_alone(owner), door.pass_value('is_from_12'), owner, door.present());

-- Who takes part offers a card to a member of twelve or older. Whether it is kept is known to that person alone, to the giver neither (D-RES-03).
select door.clear('care.offered_card');
select door.guard_by('care.offered_card', 'select', format('%1$s and (author = %2$s or for_person = %2$s)', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.offered_card', 'insert', format('%s and author = %s and %s and for_person = any(%s) and not exists (select from care.birth b where b.person_id = for_person and b.born_on > (door.today() - interval ''12 years'')::date)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('takes_part'), door.present()));
select door.guard_by('care.offered_card', 'update', format('%s and author = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.clear('care.offered_card_answer');
select door.guard_by('care.offered_card_answer', 'select', door.keeps_alone('by_person'));
select door.guard_by('care.offered_card_answer', 'insert', format('%s and offer_id in (select o.id from care.offered_card o where o.for_person = %s)',
  door.keeps_alone('by_person'), door.pass_value('person_id')));
select door.guard_by('care.offered_card_answer', 'update', door.keeps_alone('by_person'), array['undone_at']);
