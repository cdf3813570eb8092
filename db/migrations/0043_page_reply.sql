-- What is done with "that is not right" on the page of a first conversation, and that a conversation got another day.
set local role onsplan_owner;

alter table care.start_voice drop constraint start_voice_kind_check;
alter table care.start_voice add constraint start_voice_kind_check check (kind in ('place', 'comesAlong', 'peer', 'interpreter', 'talksFreely', 'toTalkAbout', 'leaveOut',
  'shouldChange', 'cancelled', 'company', 'happened', 'strong', 'hard', 'whereTo', 'thinkAlong', 'ownDoing', 'needed', 'growingUp', 'howIsIt', 'workerView', 'agree', 'differ',
  'option', 'choice', 'firstStep', 'answer', 'reply'));

alter table care.start_talk add column moved_at timestamptz;

-- A part of the first conversation that became a part of the plan: which words, so that nobody types them again and nothing stands there twice.
alter table care.strength add column said_in uuid;
alter table care.worry add column said_in uuid;
alter table care.step add column said_in uuid;

reset role;
