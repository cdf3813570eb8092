-- Safety: checks, agreements about safety, and the safety file. A schema of its own with keys of its own, apart from the plan.
create schema safety authorization onsplan_owner;
grant usage on schema safety to onsplan_web, onsplan_job, onsplan_door;
set local role onsplan_owner;

create table safety.safety_check (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  on_day date not null,
  by_person uuid not null,
  outcome text not null check (outcome in ('noSigns', 'unclear', 'danger')),
  occasion text check (occasion in ('question', 'startConversation', 'review', 'reopening', 'signal', 'visit')),
  about uuid[] not null default '{}',
  due_on date,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  -- Of a check without signs only the day and who did it are kept.
  check (outcome <> 'noSigns' or (occasion is null and about = '{}' and due_on is null and sealed is null)),
  check (outcome = 'noSigns' or (occasion is not null and cardinality(about) > 0 and due_on is not null and sealed is not null))
);
create index safety_check_open on safety.safety_check (municipality_id, family_id) where outcome <> 'noSigns';
comment on table safety.safety_check is 'Somebody at work looked whether a child is safe. Without signs: only the day and who looked. Else what was seen and done (sealed) and by when more follows.';

create table safety.check_settled (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  check_id uuid not null,
  on_day date not null,
  by_person uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, check_id) references safety.safety_check (municipality_id, family_id, id)
);
create unique index check_settled_once on safety.check_settled (municipality_id, family_id, check_id);
comment on table safety.check_settled is 'What was done after a check, by whom and when (sealed). With it the check is settled.';

create table safety.safety_plan (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('shared', 'youthOnly')),
  author uuid not null,
  readers uuid[] not null,
  made_on date not null,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, author) references care.person (municipality_id, id),
  check (not author = any(readers))
);
comment on table safety.safety_plan is 'Agreements about safety: made with the family, or by a youth alone for whom that youth names. Its words are in plan_text.';

create table safety.plan_text (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  wording integer not null check (wording > 0),
  covered text[] not null check (covered <@ array['morning', 'school', 'afterSchool', 'evening', 'night', 'weekend', 'handover', 'holiday', 'online']),
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, plan_id) references safety.safety_plan (municipality_id, family_id, id)
);
create unique index plan_text_no on safety.plan_text (municipality_id, family_id, plan_id, wording);
comment on table safety.plan_text is 'The words of agreements about safety (sealed), a row per version; none is overwritten.';

create table safety.plan_place (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  readers uuid[] not null check (cardinality(readers) > 0),
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, plan_id) references safety.safety_plan (municipality_id, family_id, id)
);
create index plan_place_plan on safety.plan_place (municipality_id, family_id, plan_id, at desc);
comment on table safety.plan_place is 'Where somebody goes when it is not safe (sealed), for the persons it names and nobody else.';

create table safety.plan_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('agreed', 'explained', 'checked', 'ended')),
  person_id uuid,
  on_day date not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, plan_id) references safety.safety_plan (municipality_id, family_id, id),
  -- Explained to somebody; checked and ended with words.
  check ((kind = 'explained') = (person_id is not null)),
  check (kind not in ('checked', 'ended') or sealed is not null)
);
create index plan_act_plan on safety.plan_act (municipality_id, family_id, plan_id, at);
comment on table safety.plan_act is 'What happened with agreements about safety: agreed, explained to whom, looked at again, ended with a reason (sealed).';

create table safety.plan_condition (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  set_by uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, plan_id) references safety.safety_plan (municipality_id, family_id, id)
);
create index plan_condition_plan on safety.plan_condition (municipality_id, family_id, plan_id, at);
comment on table safety.plan_condition is 'What must be so for it to be safe (sealed), and who set it.';

create table safety.condition_fact (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  condition_id uuid not null,
  met boolean not null,
  on_day date not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, condition_id) references safety.plan_condition (municipality_id, family_id, id)
);
create index condition_fact_condition on safety.condition_fact (municipality_id, family_id, condition_id, at);
comment on table safety.condition_fact is 'A condition is met or not met, by the fact of a day (sealed). The newest counts and none is overwritten.';

create table safety.safety_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  concern_about uuid[] not null default '{}',
  opened_on date not null,
  opened_by uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, youth_id) references care.person (municipality_id, id),
  check (not youth_id = any(concern_about))
);
create unique index safety_file_youth on safety.safety_file (municipality_id, family_id, youth_id);
comment on table safety.safety_file is 'The safety file of one youth. For who guards that youth and nobody else; whom the concern is about may not know that it is there.';

create table safety.sign (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  seen_on date not null,
  discussed boolean not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, file_id) references safety.safety_file (municipality_id, family_id, id)
);
create index sign_file on safety.sign (municipality_id, family_id, file_id, at);
comment on table safety.sign is 'Something that was seen or heard: the fact with its source, and apart from it what the writer thinks (sealed).';

create table safety.sign_closed (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sign_id uuid not null,
  on_day date not null,
  by_person uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, sign_id) references safety.sign (municipality_id, family_id, id)
);
create unique index sign_closed_once on safety.sign_closed (municipality_id, family_id, sign_id);
comment on table safety.sign_closed is 'Nothing was found about a sign: when that was said, by whom and why (sealed). The sign stays readable in the file.';

create table safety.code_step (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  nr integer not null check (nr between 1 and 5),
  on_day date not null,
  not_held boolean not null default false,
  decision text check (decision in ('report', 'organiseHelp', 'both', 'noSuspicion')),
  reported_on date,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, file_id) references safety.safety_file (municipality_id, family_id, id),
  check (nr = 3 or not not_held),
  check ((nr = 5) = (decision is not null)),
  check (reported_on is null or decision in ('report', 'both'))
);
create index code_step_file on safety.code_step (municipality_id, family_id, file_id, at);
comment on table safety.code_step is 'A step of the reporting code: facts with their source apart from opinions (sealed), and of the fifth what a person decided. Repeatable; none is overwritten. Nothing is sent by it.';

create table safety.file_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  kind text not null check (kind in ('told', 'closed')),
  on_day date not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, file_id) references safety.safety_file (municipality_id, family_id, id)
);
create index file_act_file on safety.file_act (municipality_id, family_id, file_id, at);
comment on table safety.file_act is 'The family was told of a file, or the file was closed: when and by whom.';

create table safety.file_reader (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  person_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  until_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, file_id) references safety.safety_file (municipality_id, family_id, id)
);
create index file_reader_person on safety.file_reader (municipality_id, family_id, person_id);
comment on table safety.file_reader is 'Somebody else at work reads a safety file, with the reason why (sealed).';

create table safety.released (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sign_id uuid not null,
  person_id uuid not null,
  talk_on date not null,
  by_person uuid not null,
  at timestamptz not null,
  second_person uuid,
  second_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, sign_id) references safety.sign (municipality_id, family_id, id),
  -- Two professionals, and a talk with whom it is for.
  check (second_person <> by_person and (second_person is null) = (second_at is null))
);
create index released_sign on safety.released (municipality_id, family_id, sign_id);
comment on table safety.released is 'A sign is shown to a member of the family: after which talk, by whom, and by which second professional. Before the second says so nothing shows.';
