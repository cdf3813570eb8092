-- Help from before is told and changed by its speaker only; who has a pass on the speaker's story reads what is not private.
select door.guard('care.earlier_help', 'story', 'own', array['sealed', 'wording', 'changed_at', 'helped', 'audience', 'undone_at']);
select door.undone_in_time('care.earlier_help', 'created_at');
select door.guard_wording('care.earlier_help_wording', 'care.earlier_help', 'own');
