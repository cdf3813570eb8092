-- Home: leaving a family, births known in part or still to come, another mail address, and custody with its parts, disputes and frameworks.
set local role onsplan_owner;

create table care.leaving (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  until_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz check ((undone_at is null) = (undone_by is null)),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
create index leaving_person on care.leaving (municipality_id, family_id, person_id, recorded_at desc);
comment on table care.leaving is 'Somebody no longer belongs to the family: from which day, said by whom, and who put it back. Own words stay with the person.';

alter table care.birth
  add column known_to text default 'day' check (known_to in ('day', 'month', 'year')),
  add column due_month date check (extract(day from due_month) = 1),
  add check (born_on is null or due_month is null);
comment on column care.birth.known_to is 'How far the birth day is known. Unknown in part: born_on is the last day it can be, so that the person counts as the youngest possible.';
comment on column care.birth.due_month is 'A child that is not born yet: the month in which it is expected.';

create table care.birth_correction (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  was_on date,
  was_known_to text not null,
  was_due date,
  born_on date not null,
  known_to text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
create index birth_correction_person on care.birth_correction (municipality_id, family_id, person_id, recorded_at desc);
comment on table care.birth_correction is 'A birth day was put right: what stood there, what stands there now, by whom. Both stay visible.';

-- One at a time for an account: a newer wish takes the place of an older one. A code counts in the session that asked for it.
create table entry.mail_change (
  municipality_id uuid not null,
  account_id uuid not null,
  session_id uuid not null,
  mail_index bytea not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  code_hash bytea,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  used_at timestamptz,
  primary key (municipality_id, account_id),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);

alter table care.custody_snapshot add column in_investigation boolean not null default false;
comment on column care.custody_snapshot.in_investigation is 'The register says that it is looking into this itself.';

create table care.custody_part (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  snapshot_id uuid not null,
  youth_id uuid not null,
  topic text not null check (topic in ('schooling', 'medicalTreatment', 'residencePermit')),
  court_on date not null,
  until_on date check (until_on > court_on),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, snapshot_id) references care.custody_snapshot (municipality_id, family_id, id),
  foreign key (municipality_id, youth_id) references care.person (municipality_id, id)
);
create index custody_part_snapshot on care.custody_part (municipality_id, family_id, snapshot_id);
comment on table care.custody_part is 'A court gave one part of custody to the certified institution (article 1:265e), from which day until when.';

create table care.custody_dispute (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  said_by uuid not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, youth_id) references care.person (municipality_id, id)
);
create index custody_dispute_youth on care.custody_dispute (municipality_id, family_id, youth_id);
comment on table care.custody_dispute is 'Somebody says that custody is not as it was recorded: for who said it and for the coordinator.';

create table care.custody_dispute_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  dispute_id uuid not null,
  kind text not null check (kind in ('talk', 'mediator', 'court', 'agreed', 'recordedAnew', 'takenBack')),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, dispute_id) references care.custody_dispute (municipality_id, family_id, id)
);
create index custody_dispute_act_dispute on care.custody_dispute_act (municipality_id, family_id, dispute_id, recorded_at);
comment on table care.custody_dispute_act is 'Which way a dispute about custody takes, and how it ended. None is overwritten.';

create table care.legal_framework (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  kind text not null check (kind in ('voluntary', 'urged', 'compulsory')),
  measure text check (measure in ('supervisionOrder', 'provisionalSupervisionOrder', 'guardianship', 'provisionalGuardianship', 'temporaryGuardianship',
    'placementOrder', 'closedPlacementOrder', 'youthProbation', 'preventiveJustice')),
  court_on date,
  from_on date not null,
  until_on date check (until_on > from_on),
  carried_out_by uuid,
  handover_on date,
  handover_with text[] not null default '{}' check (handover_with <@ array['family', 'formerWorker', 'newWorker']),
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, youth_id) references care.person (municipality_id, id),
  foreign key (municipality_id, carried_out_by) references care.organisation (municipality_id, id),
  check ((kind = 'compulsory') = (measure is not null)),
  check (kind <> 'compulsory' or court_on is not null)
);
create index legal_framework_youth on care.legal_framework (municipality_id, family_id, youth_id, recorded_at desc);
comment on table care.legal_framework is 'In which legal framework help stands for a youth: a row per change, none overwritten.';
