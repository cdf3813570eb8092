-- What somebody of school, a practice or the circle sees and worries about: told to the family and who coordinates, or as a sign of the safety file alone.
set local role onsplan_owner;

create table care.signal (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  seen_on date not null,
  discussed boolean not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, youth_id) references care.person (municipality_id, id)
);
create index signal_of on care.signal (municipality_id, family_id, youth_id, at);
comment on table care.signal is 'What somebody from outside sees and worries about (sealed). Read for twelve months by its writer, by the family members who may read the worries about this youth, and by who coordinates.';

create table care.signal_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  signal_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, signal_id) references care.signal (municipality_id, family_id, id)
);
create unique index signal_answer_once on care.signal_answer (municipality_id, family_id, signal_id);
comment on table care.signal_answer is 'What was done with a signal (sealed). Read by who reads the signal, its writer among them.';

create table care.signal_question (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  signal_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  heard_by uuid,
  heard_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, signal_id) references care.signal (municipality_id, family_id, id),
  check ((heard_by is null) = (heard_at is null))
);
create unique index signal_question_once on care.signal_question (municipality_id, family_id, signal_id) where undone_at is null;
comment on table care.signal_question is 'A member of the family says that a signal is a question of the family too; without this row it is none. Its writer does not see it.';

alter table safety.sign add column from_outside boolean not null default false;
comment on column safety.sign.from_outside is 'Told by somebody of school, a practice or the circle, who said that telling the family is not safe.';

create table safety.sign_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sign_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, sign_id) references safety.sign (municipality_id, family_id, id)
);
create unique index sign_answer_once on safety.sign_answer (municipality_id, family_id, sign_id);
comment on table safety.sign_answer is 'What was done with a sign from outside (sealed): for who told it and for who guards this file, and for nobody else.';

reset role;
