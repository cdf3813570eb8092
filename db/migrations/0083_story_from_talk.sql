-- What somebody said happened, at a first conversation, becomes a piece of the own story: which words, so that nobody types them again and nothing is told twice.
set local role onsplan_owner;

alter table care.story_piece add column said_in uuid[] not null default '{}';

reset role;
