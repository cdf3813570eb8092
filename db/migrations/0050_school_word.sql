-- What school sees in class, and what it asks; and what was done with it.
set local role onsplan_owner;

create table care.school_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  goal_id uuid,
  author uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, family_id, goal_id) references care.goal (municipality_id, family_id, id)
);
create index school_word_of on care.school_word (municipality_id, family_id, youth_id, at);
comment on table care.school_word is 'What school writes about a goal of a pupil, or asks (sealed). Read by the family members who may read the goals of that pupil and by who coordinates.';
comment on column care.school_word.goal_id is 'The goal that it is about; without one it is a question.';

create table care.school_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  word_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, word_id) references care.school_word (municipality_id, family_id, id)
);
create unique index school_answer_once on care.school_answer (municipality_id, family_id, word_id);
comment on table care.school_answer is 'What was done with what school wrote, or the answer to its question (sealed). Read by who reads what school wrote, and by who wrote it.';

reset role;
