-- The signs of the worklist say more now: what a youth keeps from the parents, and what is withheld. They are said anew with the next list.
set local role onsplan_owner;
update care.worklist_sign set signs = null;

-- A secret home counts for nobody who may not know of it, so that two others can still be named; how many one sees is told by the rules.
alter table care.family_member drop constraint family_member_households_check;
alter table care.family_member add constraint family_member_households_check check (cardinality(households) <= 4);

-- What is typed about safety and not saved yet is kept under the keys of the safety file too.
create table safety.draft (
  municipality_id uuid not null,
  account_id uuid not null,
  form text not null check (length(form) <= 300),
  saved_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  id uuid not null,
  primary key (municipality_id, account_id, form)
);
comment on table safety.draft is 'What somebody typed on a page about safety and has not saved yet: for the writer only, under the keys of the safety file (sealed).';

-- Help that a court ordered, and help that starts at once to prevent serious harm (why: sealed with the question).
alter table care.help_question add column under_measure boolean not null default false;
alter table care.help_question add column urgent_by uuid;
alter table care.help_question add column urgent_at timestamptz;
alter table care.help_question add constraint help_question_urgent check ((urgent_by is null) = (urgent_at is null));
reset role;
