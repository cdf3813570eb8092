-- What each person tells in own words. Who has a pass on the person's story reads what is not private; only the speaker changes it.
-- The coordinator types for somebody of 12 or older, and mends that only until it counts: said by the speaker, or read together on paper.
select door.guard('care.story_piece', 'story', 'own',
  array['sealed', 'wording', 'changed_at', 'audience', 'named', 'passed_over', 'with_me', 'confirmed_at', 'read_together_at', 'undone_at'], via => true);
select door.guard_wording('care.story_piece_wording', 'care.story_piece', 'own');
