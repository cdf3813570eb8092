-- A question without an account: what somebody asks before there is any family or plan here (D-STO-01, D-STO-02, D-STO-06).
set local role onsplan_owner;

create table care.question_duty (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references care.worker (municipality_id, person_id),
  check (until_at >= from_at)
);
create unique index question_duty_runs on care.question_duty (municipality_id, person_id) where until_at is null;
comment on table care.question_duty is 'Who of a local team takes new questions, from when until when, by that worker''s own act.';

create table care.question (
  municipality_id uuid not null,
  id uuid not null,
  asked_at timestamptz not null,
  answer_due_on date not null,
  safe_to_call text not null check (safe_to_call in ('yes', 'atTimes', 'no')),
  body_hash bytea not null check (length(body_hash) = 32),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  key_gone_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id) references care.municipality (id),
  check (key_person = id)
);
create index question_kept on care.question (asked_at) where key_gone_at is null;
comment on table care.question is 'What somebody without an account asks: first name, way to reach and own words, sealed under a key of its own that goes with it. It belongs to no family and to no person known here.';

create table care.question_act (
  municipality_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  kind text not null check (kind in ('taken', 'talked', 'answered', 'planStarted', 'passedOn', 'withdrawn')),
  person_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, question_id) references care.question (municipality_id, id),
  foreign key (municipality_id, person_id) references care.worker (municipality_id, person_id),
  check (key_person = question_id),
  check ((kind = 'talked') = (sealed is not null))
);
create index question_act_of on care.question_act (municipality_id, question_id, at);
create index question_act_by on care.question_act (municipality_id, person_id, at) where kind = 'taken';
create unique index question_act_ends on care.question_act (municipality_id, question_id) where undone_at is null and kind in ('answered', 'planStarted', 'passedOn', 'withdrawn');
comment on table care.question_act is 'What happened with a question: who takes it, the talk with what came of it (sealed), and how it ended. The newest that is taken names the contact person.';

reset role;
