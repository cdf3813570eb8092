-- Reviews: a dated look-back in seven steps, each one's voice, and what the professional can let go.
set local role onsplan_owner;

create table care.review (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  due_on date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  started_at timestamptz,
  present uuid[] not null default '{}',
  concluded_at timestamptz,
  next_review_id uuid,
  read_together text check (read_together in ('screen', 'paper')),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, plan_id) references care.plan (municipality_id, family_id, id)
);
create unique index review_ahead on care.review (municipality_id, family_id, plan_id) where concluded_at is null;
comment on table care.review is 'A day on which the family and the coordinator look back. One lies ahead at a time; its content stands in the rows that belong to it.';

-- Words of one person in one review: preparation (before), what went well, what we do ourselves, a child's voice, what is agreed, klopt or klopt niet.
create table care.review_voice (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) >= 1),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  kind text not null check (kind in ('preparation', 'wentWell', 'ownDoing', 'childVoice', 'noScore', 'agreement', 'missing', 'answer')),
  goal_id uuid,
  value text,
  read_together_at timestamptz,
  created_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, review_id) references care.review (municipality_id, family_id, id)
);
create index review_voice_review on care.review_voice (municipality_id, family_id, review_id, created_at);
comment on table care.review_voice is 'What one person says in one review, in own words (sealed). Value holds the coded part: how a child was asked, right or not right.';

create table care.letting_go_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  step_id uuid not null,
  answer text not null check (answer in ('tryWithout', 'takenOver', 'notYet')),
  until_on date,
  whom_to_call uuid,
  by_person uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, review_id) references care.review (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, step_id) references care.step (municipality_id, family_id, id),
  check (answer = 'notYet' or (until_on is not null and whom_to_call is not null))
);
create index letting_go_answer_review on care.letting_go_answer (municipality_id, family_id, review_id);
comment on table care.letting_go_answer is 'The obligatory answer for every running professional step: can this go without. Not yet needs a reason the family reads (sealed).';

create table care.letting_go (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  review_id uuid,
  taken_over_by uuid,
  whom_to_call uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  agreed_by uuid not null,
  agreed_at timestamptz not null,
  outcome text check (outcome in ('succeeded', 'partly', 'resumed')),
  outcome_by uuid,
  outcome_at timestamptz,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, step_id) references care.step (municipality_id, family_id, id)
);
create unique index letting_go_running on care.letting_go (municipality_id, family_id, step_id) where outcome is null and undone_at is null;
comment on table care.letting_go is 'A trial without a professional''s part: what, until when, who takes over, the way back and whom to call (words sealed). Resumed without blame.';

create table care.scale_down (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  goal_id uuid,
  grounds text not null check (grounds in ('twoReviews', 'threeScores', 'everyonePresent', 'proposal')),
  proposed_by uuid,
  proposed_at timestamptz not null,
  review_id uuid,
  choice text check (choice in ('bySelf', 'lessOften', 'keepOn')),
  outcome text check (outcome in ('accepted', 'notYet', 'declined')),
  outcome_by uuid,
  outcome_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, plan_id) references care.plan (municipality_id, family_id, id)
);
comment on table care.scale_down is 'A proposal for less help: by the rule (nobody) or by a person; decided together, with the words of who declines (sealed).';
