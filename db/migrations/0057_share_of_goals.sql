-- A question to share may name single goals: then its reader gets those and no other. With a yes to that, the reader gives an own number on them.
set local role onsplan_owner;

alter table care.share_question add column goals uuid[] not null default '{}', add column with_score boolean not null default false,
  add check (cardinality(goals) = 0 or 'goals' = any(topics) and professional is null),
  add check (not with_score or cardinality(goals) > 0);
alter table care.share add column with_score boolean not null default true;

reset role;
