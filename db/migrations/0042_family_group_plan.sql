-- The family's own plan: offered with its explanation before a plan of a professional starts, answered by each who is asked, made and handed in, or skipped with a ground.
set local role onsplan_owner;

create table care.group_offer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youths uuid[] not null check (cardinality(youths) >= 1),
  asked uuid[] not null check (cardinality(asked) >= 1),
  explanation text not null check (length(explanation) between 1 and 20),
  channel text not null check (channel in ('spoken', 'paper')),
  until_on date not null,
  offered_by uuid not null,
  offered_at timestamptz not null,
  longer_until_on date check (longer_until_on > until_on),
  longer_by uuid,
  longer_at timestamptz,
  undone_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check ((longer_until_on is null) = (longer_by is null) and (longer_by is null) = (longer_at is null))
);
comment on table care.group_offer is 'A plan of their own was offered to some of a family: which explanation was shown, how, until when they have time, and what must be in it to be safe (sealed). Known to whom it was offered to and to who coordinates.';

create table care.group_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  person_id uuid not null,
  answer text not null check (answer in ('alone', 'withProfessional', 'withIndependent', 'no')),
  channel text not null check (channel in ('screen', 'spoken', 'paper')),
  typed_by uuid,
  said_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, offer_id) references care.group_offer (municipality_id, family_id, id)
);
create index group_answer_offer on care.group_answer (municipality_id, family_id, offer_id, said_at);
comment on table care.group_answer is 'What one person says to the offer of a plan of their own, and who helps with it (sealed). A later answer stands beside the ones before it.';

create table care.group_plan (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) >= 1),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  handed_in_at timestamptz,
  handed_in_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, offer_id) references care.group_offer (municipality_id, family_id, id),
  check ((handed_in_at is null) = (handed_in_by is null))
);
create unique index group_plan_offer on care.group_plan (municipality_id, family_id, offer_id) where undone_at is null and sealed <> ''::bytea;
comment on table care.group_plan is 'The plan that a family made itself, in its own words (sealed). Before it is handed in it is for those it was offered to; nobody else ever changes it.';

create table care.group_plan_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.group_plan (municipality_id, family_id, id));
comment on table care.group_plan_wording is 'Earlier words of the plan that a family made itself.';

create table care.group_look (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  group_plan_id uuid not null,
  of_wording integer not null,
  says text not null check (says in ('meets', 'notYet')),
  by_person uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, group_plan_id) references care.group_plan (municipality_id, family_id, id)
);
create index group_look_plan on care.group_look (municipality_id, family_id, group_plan_id, at);
comment on table care.group_look is 'Whether a plan that was handed in holds what must be in it, with the words of who coordinates beside it (sealed); said of one wording.';

create table care.group_skip (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youths uuid[] not null check (cardinality(youths) >= 1),
  shown_to uuid[] not null,
  ground text not null check (ground in ('notWanted', 'concreteThreat', 'againstInterest')),
  by_person uuid not null,
  second_person uuid check (second_person <> by_person),
  made_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check (ground = 'notWanted' or second_person is not null),
  check (ground = 'concreteThreat' or cardinality(shown_to) >= 1)
);
comment on table care.group_skip is 'Why a plan of their own was skipped: a ground, the reason (sealed) and a second professional. Known to whom it is shown to and to who coordinates.';

reset role;
