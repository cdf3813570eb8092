-- The whole way with a JIM: somebody with custody who is not asked, and a pause.
set local role onsplan_owner;

create table safety.jim_unasked (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  holder uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  second_person uuid,
  second_at timestamptz,
  lifted_by uuid,
  lifted_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, file_id) references safety.safety_file (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id),
  check (second_person <> by_person and (second_person is null) = (second_at is null)),
  check ((lifted_by is null) = (lifted_at is null))
);
create index jim_unasked_file on safety.jim_unasked (municipality_id, family_id, file_id);
create unique index jim_unasked_once on safety.jim_unasked (municipality_id, family_id, jim_id, holder) where lifted_at is null;
comment on table safety.jim_unasked is 'Somebody with custody whom the youth is afraid of is not asked about a JIM: why (sealed), by two professionals. It counts from the second yes on.';

create table safety.jim_agreed (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  agreed_by text not null check (agreed_by in ('court', 'guardian')),
  on_day date not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, file_id) references safety.safety_file (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
create index jim_agreed_jim on safety.jim_agreed (municipality_id, family_id, jim_id);
comment on table safety.jim_agreed is 'A court or a guardian agreed to a JIM where nobody else with custody could be asked: who, on which day, and in which words (sealed).';

create table care.jim_pause (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  by_person uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
create unique index jim_pause_once on care.jim_pause (municipality_id, family_id, jim_id, by_person) where until_at is null;
comment on table care.jim_pause is 'The youth or the JIM pauses: the JIM reads nothing until whoever paused goes on.';

reset role;
set local role onsplan_door;
alter table door.pass add column set_back uuid[] not null default '{}';
alter table door.roll_pass add column set_back uuid[] not null default '{}';
comment on column door.roll_pass.set_back is 'Of whom this reader, a JIM, reads nothing that was made together: during a pause, or where only own words are open.';

reset role;
