-- A first talk with somebody who has lived it, asked without an account, and destroyed as a whole (D-STO-01, D-PEE-01).
set local role onsplan_owner;

create table care.first_talk_duty (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('parent', 'youth')),
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  primary key (municipality_id, id, kind),
  foreign key (municipality_id, person_id) references care.worker (municipality_id, person_id)
);
create unique index first_talk_duty_runs on care.first_talk_duty (municipality_id, person_id, kind) where until_at is null;
comment on table care.first_talk_duty is 'Which peer worker takes first talks with parents or with youths, from when until when, by that person''s own act.';

create table care.first_talk (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('parent', 'youth')),
  asked_at timestamptz not null,
  answer_before date not null,
  body_hash bytea not null check (length(body_hash) = 32),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null check (key_person = id),
  primary key (municipality_id, id),
  foreign key (municipality_id) references care.municipality (id)
);
create index first_talk_asked on care.first_talk (asked_at);
comment on table care.first_talk is 'Somebody without an account wants to talk with who has lived it: first name, way to reach, when and about what, sealed under a key of its own. It belongs to no family and no person, and goes as a whole.';

create table care.first_talk_act (
  municipality_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  kind text not null check (kind in ('taken', 'givenBack', 'talked', 'notReached', 'toQuestion', 'noLonger')),
  person_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz check (undone_at >= at),
  primary key (municipality_id, id),
  foreign key (municipality_id, talk_id) references care.first_talk (municipality_id, id),
  foreign key (municipality_id, person_id) references care.worker (municipality_id, person_id)
);
create index first_talk_act_of on care.first_talk_act (municipality_id, talk_id, at);
create unique index first_talk_act_ends on care.first_talk_act (municipality_id, talk_id) where undone_at is null and kind in ('talked', 'notReached', 'toQuestion', 'noLonger');
comment on table care.first_talk_act is 'What happened with a first talk: who takes it or gives it back, and how it ended. Of what was said nothing is kept.';

reset role;
