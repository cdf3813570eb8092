-- Strengths and worries are own words: written about oneself, about one's youth under 16 or by the coordinator about anybody, and changed by who wrote them.
select door.guard('care.strength', 'strengthsAndWorries', 'own', array['sealed', 'wording', 'changed_at', 'domains', 'audience', 'undone_at']);
select door.undone_in_time('care.strength', 'created_at');
select door.guard_wording('care.strength_wording', 'care.strength', 'own');

select door.guard('care.worry', 'strengthsAndWorries', 'own', array['sealed', 'wording', 'changed_at', 'domains', 'audience', 'settled_on', 'undone_at']);
select door.undone_in_time('care.worry', 'created_at');
select door.guard_wording('care.worry_wording', 'care.worry', 'own');

-- What matters most is for whom it is about, and who decides for a youth under 16; the coordinator writes down what they say.
select door.clear('care.worry_order');
select door.guard_by('care.worry_order', 'select', format('%s and person_id = any(%s)', door.in_family(), door.pass_list('strengths_and_worries')));
select door.guard_by('care.worry_order', 'insert', format('%s and by_person = %s and person_id = any(%s)', door.in_family(), door.pass_value('person_id'), door.pass_list('writes')));
