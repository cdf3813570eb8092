-- Goals, steps and scores: what they want to reach, who does what, and each one's own word on how it goes.
set local role onsplan_owner;

create table care.goal (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) between 1 and 10),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  kind text not null check (kind in ('own', 'family', 'societal', 'condition')),
  domains text[] not null default '{}' check (cardinality(domains) <= 3),
  position smallint not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, plan_id) references care.plan (municipality_id, family_id, id)
);
create index goal_plan on care.goal (municipality_id, family_id, plan_id);
comment on table care.goal is 'A goal in own words with why it matters (sealed): whose it is, made together by whom it names.';

create table care.goal_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.goal (municipality_id, family_id, id));
comment on table care.goal_wording is 'Earlier words of a goal, and words of two people at the same moment.';

create table care.goal_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  kind text not null check (kind in ('proposed', 'activated', 'declined', 'waiting', 'reached', 'stopped', 'talkFirst')),
  reason text check (reason in ('notImportantNow', 'otherGoal', 'notPossible', 'takenOver', 'endedWithHelp', 'other')),
  by_person uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, goal_id) references care.goal (municipality_id, family_id, id)
);
create index goal_act_goal on care.goal_act (municipality_id, family_id, goal_id, at);
comment on table care.goal_act is 'What happened to a goal and who did it, with own words if there were any (sealed). Its state is the newest that was not undone.';

create table care.good_enough (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  value smallint not null check (value between 4 and 8),
  by_person uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, goal_id) references care.goal (municipality_id, family_id, id)
);
create index good_enough_goal on care.good_enough (municipality_id, family_id, goal_id, at);
comment on table care.good_enough is 'From when which score is good enough for a goal, and what that looks like (sealed). Changing it adds a row (D-GOA-04).';

create table care.step (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) between 1 and 10),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  doer_id uuid,
  doer_kind text not null check (doer_kind in ('family', 'circle', 'volunteer', 'peer', 'school', 'localTeam', 'provider', 'otherProfessional')),
  place text check (place in ('home', 'school', 'neighbourhood', 'localTeam', 'provider', 'online', 'elsewhere')),
  start_on date,
  due_on date,
  repeats text check (repeats in ('weekly', 'monthly')),
  until_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, goal_id) references care.goal (municipality_id, family_id, id),
  check (due_on is not null or repeats is not null),
  check (start_on is null or due_on is null or start_on <= due_on),
  check (doer_kind in ('family', 'circle', 'volunteer') or until_on is not null)
);
create index step_goal on care.step (municipality_id, family_id, goal_id);
comment on table care.step is 'Who does what by when and why (words sealed; a doer outside the plan is named in them). Named: the doer, so that the own step is always readable.';

create table care.step_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.step (municipality_id, family_id, id));
comment on table care.step_wording is 'Earlier words of a step, and words of two people at the same moment.';

create table care.step_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  kind text not null check (kind in ('started', 'done', 'notWorked', 'partlyWorked', 'stopped', 'moved', 'again', 'lengthened', 'letGo', 'resumed')),
  next text check (next in ('again', 'different', 'stop')),
  reason text check (reason in ('notImportantNow', 'otherGoal', 'notPossible', 'takenOver', 'endedWithHelp', 'other')),
  to_on date,
  by_person uuid not null,
  via boolean not null default false,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, step_id) references care.step (municipality_id, family_id, id)
);
create index step_act_step on care.step_act (municipality_id, family_id, step_id, at);
comment on table care.step_act is 'What happened to a step: done, not worked, stopped, moved to another day, let go for a while. Its state follows from these rows.';

create table care.score (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) between 1 and 10),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  value smallint not null check (value between 0 and 10),
  occasion text not null check (occasion in ('start', 'between', 'review', 'lettingGo', 'pilotLight', 'closing')),
  review_id uuid,
  read_together_at timestamptz,
  created_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, goal_id) references care.goal (municipality_id, family_id, id)
);
create index score_goal on care.score (municipality_id, family_id, goal_id, created_at);
comment on table care.score is 'One number 0 to 10 by one person (author) at one moment about a goal, with own words if given (sealed). Never averaged. Typed by the coordinator it counts when its author confirms it or when they read it together.';
