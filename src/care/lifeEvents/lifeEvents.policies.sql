-- What happened is told and changed by its speaker only; who has a pass on the speaker's story reads what is not private.
select door.guard('care.life_event', 'story', 'own', array['sealed', 'wording', 'changed_at', 'in_year', 'in_month', 'on_day', 'touches', 'audience', 'undone_at']);
select door.undone_in_time('care.life_event', 'created_at');
select door.guard_wording('care.life_event_wording', 'care.life_event', 'own');
