-- What school says before a look-back: what goes well, what is hard, what helps. It is no question and about no single goal.
set local role onsplan_owner;

alter table care.school_word add column for_review boolean not null default false, add check (not for_review or goal_id is null);

reset role;
