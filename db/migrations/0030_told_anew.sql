-- What was destroyed is no answer any more: its question is told anew. So neither is a working note that is gone.
set local role onsplan_owner;

drop index care.story_piece_own;
drop index care.story_piece_draft;
create unique index story_piece_own on care.story_piece (municipality_id, family_id, author, prompt)
  where undone_at is null and typed_by is null and class = 'plan' and octet_length(sealed) > 0;
create unique index story_piece_draft on care.story_piece (municipality_id, family_id, author, prompt, typed_by)
  where undone_at is null and confirmed_at is null and read_together_at is null and class = 'plan' and octet_length(sealed) > 0;

reset role;
