-- The first conversation: the day it is held, with whom, and each one's words before it, in it and after it.
set local role onsplan_owner;

create table care.start_talk (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  invited uuid[] not null check (cardinality(invited) >= 1),
  planned_on date not null,
  planned_at text not null check (planned_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  made_by uuid not null,
  made_at timestamptz not null,
  held_at timestamptz,
  present uuid[] not null default '{}',
  outcomes text[] not null default '{}' check (outcomes <@ array['ownStrength', 'circle', 'collectiveOffer', 'peerSupport', 'localTeam', 'consultation', 'specialist', 'otherDomain', 'noHelpNeeded']),
  first_step_on date,
  look_back_on date,
  sent_at timestamptz,
  read_together text check (read_together in ('screen', 'paper')),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check (sent_at is null or held_at is not null and first_step_on is not null and look_back_on is not null and cardinality(outcomes) > 0)
);
create index start_talk_ahead on care.start_talk (municipality_id, family_id, planned_on);
comment on table care.start_talk is 'The first conversation with some of a family: its day, who was there and what it led to. What was said stands in the rows that belong to it.';

create table care.start_voice (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) >= 1),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  kind text not null check (kind in ('place', 'comesAlong', 'peer', 'interpreter', 'talksFreely', 'toTalkAbout', 'leaveOut', 'shouldChange', 'cancelled',
    'company', 'happened', 'strong', 'hard', 'whereTo', 'thinkAlong', 'ownDoing', 'needed', 'growingUp', 'howIsIt', 'workerView', 'agree', 'differ', 'option', 'choice', 'firstStep',
    'answer')),
  value text,
  read_together_at timestamptz,
  created_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, talk_id) references care.start_talk (municipality_id, family_id, id)
);
create index start_voice_talk on care.start_voice (municipality_id, family_id, talk_id, created_at);
comment on table care.start_voice is 'What one person says about the first conversation, in own words (sealed). Value holds the coded part: where, rather not, right or not right.';

reset role;
