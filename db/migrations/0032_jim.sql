-- JIM: an adult whom a youth chooses from the own circle; what that person answered, what who has custody thinks of it, and what the professional looked at.
set local role onsplan_owner;

create table care.jim (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  circle_member_id uuid not null,
  how text not null check (how in ('alone', 'together', 'card')),
  age text not null check (age in ('adult', 'almostAdult')),
  asked_at timestamptz not null,
  told_at timestamptz,
  ended_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, circle_member_id) references care.circle_member (municipality_id, family_id, id)
);
create index jim_youth on care.jim (municipality_id, family_id, youth_id);
comment on table care.jim is 'Somebody whom a youth asked to be JIM, by name (sealed); nobody else knows before the youth tells it.';

create table care.jim_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  says text not null check (says in ('yes', 'no', 'thinking')),
  at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
create index jim_answer_to on care.jim_answer (municipality_id, family_id, jim_id);
comment on table care.jim_answer is 'What the JIM answered, as the youth heard it; the newest counts, and nobody else sees it.';

create table care.jim_asked_parent (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  holder uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, jim_id, holder),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
comment on table care.jim_asked_parent is 'Who has custody and was asked what he or she thinks of a JIM.';

create table care.jim_position (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  holder uuid not null,
  says text not null check (says in ('yes', 'reluctantYes', 'no')),
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
create index jim_position_on on care.jim_position (municipality_id, family_id, jim_id);
comment on table care.jim_position is 'What who has custody thinks of a JIM, with own words (sealed); the newest counts.';

create table care.jim_condition (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, jim_id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
comment on table care.jim_condition is 'Every condition of a JIM was met, as the professional looked at them; of somebody of 16 or 17 why it fits (sealed).';

reset role;
