-- What somebody of a circle who takes part thinks of a goal or a step that is shared; and what the family did with it.
set local role onsplan_owner;

create table care.circle_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid,
  step_id uuid,
  author uuid not null,
  kind text not null check (kind in ('compliment', 'idea', 'worry')),
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, goal_id) references care.goal (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, step_id) references care.step (municipality_id, family_id, id),
  check ((goal_id is null) <> (step_id is null))
);
create index circle_word_of on care.circle_word (municipality_id, family_id, at);
comment on table care.circle_word is 'A compliment, an idea or a worry of somebody of a circle about a goal or a step that is shared (sealed). Read by the family and who coordinates, as far as they read that goal or step.';

create table care.circle_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  word_id uuid not null,
  author uuid not null,
  says text not null check (says in ('thanks', 'doing', 'talking', 'notNow')),
  at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, word_id) references care.circle_word (municipality_id, family_id, id)
);
create index circle_answer_of on care.circle_answer (municipality_id, family_id, word_id, at);
comment on table care.circle_answer is 'What became of what somebody of a circle said; the newest counts. Read by who reads what was said, and by who said it.';

reset role;
