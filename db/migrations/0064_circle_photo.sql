-- A circle that was drawn on paper, photographed, in the place of the picture of the own circle; the list stays the source.
set local role onsplan_owner;

create table care.circle_photo (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1 and subjects[1] = author),
  author uuid not null,
  audience text not null check (audience in ('onlyMe', 'plan')),
  named uuid[] not null default '{}' check (named = '{}'),
  class text not null default 'plan' check (class = 'plan'),
  created_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create unique index circle_photo_of on care.circle_photo (municipality_id, family_id, author) where sealed <> '';
comment on table care.circle_photo is 'That somebody has a photo in the place of the picture of the own circle, and for whom; sealed: nothing but that it is there.';

create table care.circle_photo_media (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  created_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, item_id) references care.circle_photo (municipality_id, family_id, id)
);
create index circle_photo_media_item on care.circle_photo_media (municipality_id, family_id, item_id);
comment on table care.circle_photo_media is 'One photo of a circle on paper; the newest counts. Sealed: a small picture.';

create table care.circle_photo_media_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, id) references care.circle_photo_media (municipality_id, family_id, id)
);
comment on table care.circle_photo_media_file is 'The whole photo itself (sealed), under the id of its row in circle_photo_media.';

reset role;
