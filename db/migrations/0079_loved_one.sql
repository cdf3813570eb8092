-- The loved one at the first conversation: who was there opens its page to somebody of the own circle, and each other who was there leaves the own words to be read or not.
set local role onsplan_owner;

create table care.loved_one (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  person_id uuid not null,
  part_id uuid not null,
  reader uuid not null,
  until_on date not null,
  at timestamptz not null,
  stopped_at timestamptz check (stopped_at >= at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, talk_id) references care.start_talk (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, part_id) references care.asked_in (municipality_id, family_id, id),
  foreign key (municipality_id, reader) references care.person (municipality_id, id),
  check (reader <> person_id)
);
create unique index loved_one_open on care.loved_one (municipality_id, family_id, talk_id, person_id, part_id) where stopped_at is null;
comment on table care.loved_one is 'Somebody who was at a first conversation opens its page to one person of the own circle who takes part, until a day. Known to who was there, to who coordinates and to that person.';

create table care.loved_one_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  loved_one_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz check (undone_at >= at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, loved_one_id) references care.loved_one (municipality_id, family_id, id)
);
create unique index loved_one_word_open on care.loved_one_word (municipality_id, family_id, loved_one_id, person_id) where undone_at is null;
comment on table care.loved_one_word is 'Somebody else who was there lets the loved one of another read the own words too. Known to that person alone; without it those words stay closed.';

reset role;
