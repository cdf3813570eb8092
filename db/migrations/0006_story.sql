-- Story: what each person tells once, in own words. Versions of one person stand behind each other, those of several beside each other.
set local role onsplan_owner;

create table care.story_piece (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1 and subjects[1] = author),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  prompt text not null check (prompt in ('happened', 'goesWell', 'hardNow', 'goodDay', 'whoHelps', 'firstStep')),
  passed_over boolean not null default false,
  not_again boolean not null default false,
  with_me boolean not null default false,
  read_together_at timestamptz,
  told_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, author) references care.person (municipality_id, id)
);
-- One answer of a person to a prompt by the own hand, and one draft of each who types; a private answer stands in nobody's way.
create unique index story_piece_own on care.story_piece (municipality_id, family_id, author, prompt) where undone_at is null and typed_by is null;
create unique index story_piece_draft on care.story_piece (municipality_id, family_id, author, prompt, typed_by)
  where undone_at is null and confirmed_at is null and read_together_at is null;
comment on table care.story_piece is 'One answer of one person to one of the six questions, in own words (sealed). Only its speaker changes it; typed by the coordinator it counts once the speaker says so or they read it together.';

create table care.story_piece_wording (
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
  foreign key (municipality_id, family_id, item_id) references care.story_piece (municipality_id, family_id, id)
);
create index story_piece_wording_item on care.story_piece_wording (municipality_id, family_id, item_id);
comment on table care.story_piece_wording is 'Earlier words of a story piece, and words written at the same moment on another device. None is lost.';

create table care.earlier_help (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1 and subjects[1] = author),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  helped text not null check (helped in ('yes', 'partly', 'no')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.earlier_help is 'Help a person had before and whether it helped, in own words (sealed).';
