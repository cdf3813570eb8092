-- Our team: what somebody who helps says of the own part, and whether it clicks.
set local role onsplan_owner;

create table care.role_card (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  part_id uuid not null,
  person_id uuid not null,
  days text[] not null check (days <@ array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
  answers_within smallint not null check (answers_within between 1 and 20),
  known_before boolean not null,
  until_on date,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create index role_card_of on care.role_card (municipality_id, person_id, at);
comment on table care.role_card is 'What somebody who helps here does and does not do, why, whose effort it supports and how to reach him or her (sealed); of each part the newest counts.';
comment on column care.role_card.part_id is 'The part or the term as coordinator that it is about: whoever may know of that reads the card.';

create table care.click_check (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  author uuid not null,
  about uuid not null,
  says text not null check (says in ('yes', 'doubt', 'no')),
  alone boolean not null,
  at timestamptz not null,
  undone_at timestamptz,
  talked_by uuid,
  talked_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check (about <> author),
  check ((talked_by is null) = (talked_at is null))
);
create index click_check_about on care.click_check (municipality_id, family_id, about, at);
comment on table care.click_check is 'Whether somebody of the family gets on with somebody who helps, in own words (sealed). Alone: it is about who coordinates, so nobody else reads it.';

reset role;
