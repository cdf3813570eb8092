-- Plan: the one plan of the family; strengths before worries; fixed versions and who agrees.
set local role onsplan_owner;

create table care.plan (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) >= 1),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null default 'plan' check (audience = 'plan'),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class = 'plan'),
  form text not null check (form in ('light', 'heavy')),
  load text not null default 'light' check (load in ('light', 'normal', 'heavy')),
  authorship text not null check (authorship in ('family', 'familyAndCircle', 'withSupport', 'professionalOnly')),
  template_version text not null,
  started_on date not null,
  closed_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create unique index plan_open on care.plan (municipality_id, family_id) where closed_at is null;
comment on table care.plan is 'The one plan: one open plan per family (D-ALL-01). Its sentence "this is what we want" and what they can do themselves are sealed.';

create table care.plan_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, item_id) references care.plan (municipality_id, family_id, id)
);
create index plan_wording_item on care.plan_wording (municipality_id, family_id, item_id);
comment on table care.plan_wording is 'Earlier words of the plan''s own sentences, and words of two people at the same moment.';

create table care.plan_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null check (kind in ('started', 'activated', 'paused', 'resumed', 'scalingDown', 'closed', 'formChanged', 'loadChanged', 'sectionOpened')),
  value text,
  until_on date,
  by_person uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, plan_id) references care.plan (municipality_id, family_id, id)
);
create index plan_act_plan on care.plan_act (municipality_id, family_id, plan_id, at);
comment on table care.plan_act is 'What happened to the plan and who did it; its state follows from these rows.';

create table care.strength (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) >= 1),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  domains text[] not null default '{}' check (cardinality(domains) <= 3),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.strength is 'What goes well with somebody, in the words of who noticed it (sealed).';

create table care.worry (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) >= 1),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  domains text[] not null default '{}' check (cardinality(domains) <= 3),
  settled_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.worry is 'What worries somebody, since when and when it is less (sealed).';

create table care.strength_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.strength (municipality_id, family_id, id));
comment on table care.strength_wording is 'Earlier words of a strength.';
create table care.worry_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.worry (municipality_id, family_id, id));
comment on table care.worry_wording is 'Earlier words of a worry.';

create table care.worry_order (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  worries uuid[] not null check (cardinality(worries) >= 1),
  by_person uuid not null,
  at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create index worry_order_person on care.worry_order (municipality_id, family_id, person_id, at desc);
comment on table care.worry_order is 'In which order a family puts the worries about one of its people: what matters most stands first. The newest counts.';

create table care.plan_version (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  no integer not null check (no >= 1),
  occasion text not null check (occasion in ('meeting', 'review', 'request')),
  made_by uuid not null,
  offered_to uuid[] not null check (cardinality(offered_to) >= 1),
  offered_at timestamptz not null,
  contents jsonb not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, plan_id, no),
  foreign key (municipality_id, family_id, plan_id) references care.plan (municipality_id, family_id, id)
);
comment on table care.plan_version is 'A fixed version, offered to each person of 12 or older and each custody holder. Contents names items and their wordings, never their text; what changed is sealed.';

create table care.plan_agreement (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  stand text not null check (stand in ('yes', 'partly', 'no')),
  channel text not null check (channel in ('screen', 'spoken', 'paper')),
  typed_by uuid,
  said_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, version_id) references care.plan_version (municipality_id, family_id, id)
);
create index plan_agreement_version on care.plan_agreement (municipality_id, family_id, version_id, said_at);
comment on table care.plan_agreement is 'A person''s stand on a version, with own words (sealed). A no blocks nothing and stays visible.';
