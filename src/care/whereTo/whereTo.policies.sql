-- Where somebody wants to go is told and changed by that person only; read by who has a pass on what goes well and is hard with that person, as far as it is opened.
select door.guard('care.perspective', 'strengthsAndWorries', 'own', array['sealed', 'wording', 'changed_at', 'audience', 'said_in', 'undone_at']);
select door.undone_in_time('care.perspective', 'created_at');
select door.guard_wording('care.perspective_wording', 'care.perspective', 'own');
