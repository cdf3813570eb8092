-- The pages of children under 12: a child's turn on the phone of a grown-up, and what a child tells with pictures.
set local role onsplan_owner;

alter table entry.session add unique (municipality_id, id);

create table entry.child_turn (
  municipality_id uuid not null,
  session_id uuid not null,
  family_id uuid not null,
  child_id uuid not null,
  began_at timestamptz not null,
  done_at timestamptz,
  primary key (municipality_id, session_id),
  foreign key (municipality_id, session_id) references entry.session (municipality_id, id) on delete cascade,
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, child_id) references care.person (municipality_id, id)
);
comment on table entry.child_turn is 'A session that a grown-up gave to a child. From then on it opens the pages of that child only; the grown-up comes back with a code, and that is another session.';

create table care.trusted_adult (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1 and subjects[1] = author),
  author uuid not null,
  beside uuid,
  created_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.trusted_adult is 'A grown-up whom a child trusts: name and phone (sealed). It opens nothing, and stands only where it was told: with the grown-up on whose phone the child did so.';

create table care.weather (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1 and subjects[1] = author),
  author uuid not null,
  beside uuid,
  picture text not null check (picture in ('thunder', 'rain', 'clouds', 'sunAndCloud', 'sun')),
  about text not null default 'week' check (about = 'week'),
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.weather is 'How a child says its week was, by one of five pictures, with more in own words if it wants (sealed). An instrument of its own: never a number, never counted. Beside: on whose phone.';

create table care.three_houses (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1 and subjects[1] = author),
  author uuid not null,
  beside uuid,
  house text not null check (house in ('nice', 'notNice', 'wish')),
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  created_at timestamptz not null,
  nth integer not null default 0,
  changed_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.three_houses is 'A piece that a child puts in one of its three houses: a picture, a word or a drawing (sealed).';

create table care.houses_look (
  municipality_id uuid not null,
  family_id uuid not null,
  child_id uuid not null,
  look text not null check (look in ('houses', 'planets', 'train')),
  primary key (municipality_id, family_id, child_id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.houses_look is 'How a child likes its three houses to be drawn: as houses, planets or a train.';

reset role;

-- Whose session it is while a child has its turn, and since when: the child then reads what both of them may read.
alter table door.pass add column beside uuid;
alter table door.pass add column beside_since timestamptz;
