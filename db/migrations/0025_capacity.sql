-- Who cannot decide about a kind of help, who decides for an adult then, and help that goes on against a no: who signs is computed from these rows.
-- And an answer of the register that nobody may build on.
set local role onsplan_owner;

create table care.capacity_decision (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  form text not null check (form in ('talks', 'group', 'practical', 'stopsAtOnce', 'examination', 'treatment', 'medicine', 'stay')),
  decided_by uuid not null check (decided_by <> person_id),
  decided_at timestamptz not null,
  from_on date not null,
  review_on date not null check (review_on > from_on and review_on <= from_on + interval '6 months'),
  -- Written by the person while still able to decide, and followed.
  refused_on date check (refused_on <= from_on),
  ended_by uuid,
  ended_on date check (ended_on >= from_on),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id),
  foreign key (municipality_id, decided_by) references care.person (municipality_id, id),
  check ((ended_by is null) = (ended_on is null))
);
create index capacity_decision_person on care.capacity_decision (municipality_id, family_id, person_id, form);
comment on table care.capacity_decision is 'A registered professional found that somebody cannot decide about one kind of help now: why and how it was told (sealed). It lapses on the day to look again, within six months.';

create table care.representative (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  representative_id uuid not null check (representative_id <> person_id),
  kind text not null check (kind in ('curator', 'mentor', 'authorised', 'partner', 'family')),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id),
  foreign key (municipality_id, representative_id) references care.person (municipality_id, id),
  check ((ended_by is null) = (ended_at is null))
);
create unique index representative_once on care.representative (municipality_id, family_id, person_id, representative_id) where ended_at is null;
comment on table care.representative is 'Who decides for an adult where that adult cannot: of which kind, recorded by whom, and on what ground (sealed). Of the first kind that there is in law, each may sign.';

create table care.help_going_on (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  kind text not null check (kind in ('seriousHarm', 'youthPersists')),
  decided_by uuid not null,
  colleague_id uuid not null check (colleague_id <> decided_by),
  second_talk_on date check (second_talk_on <= (decided_at at time zone 'Europe/Amsterdam')::date),
  decided_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, question_id) references care.help_question (municipality_id, family_id, id),
  foreign key (municipality_id, decided_by) references care.person (municipality_id, id),
  foreign key (municipality_id, colleague_id) references care.person (municipality_id, id),
  check (kind <> 'youthPersists' or second_talk_on is not null)
);
create index help_going_on_question on care.help_going_on (municipality_id, family_id, question_id);
comment on table care.help_going_on is 'A registered professional and a colleague decided that help goes on although somebody said no: to prevent serious harm, or because the youth well considered wants it. Reasons and the words of the youth are sealed.';

create table care.custody_alarm (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  kind text not null check (kind in ('unknownKind', 'severalAnswers')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, youth_id) references care.person (municipality_id, id)
);
create index custody_alarm_youth on care.custody_alarm (municipality_id, family_id, youth_id);
comment on table care.custody_alarm is 'The register answered something about custody that cannot be right: a kind nobody knows, or more than one answer for one youth. It stands until custody was checked after it.';

-- The signs of the worklist say more of custody from now on; who asks next has them said anew.
update care.worklist_sign set signs = null;

reset role;
