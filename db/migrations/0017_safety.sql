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
