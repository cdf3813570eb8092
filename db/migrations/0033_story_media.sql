-- What a story is told with beside words: a recording of the voice, a drawing or a photo, each with one piece of the story.
set local role onsplan_owner;

create table care.story_piece_media (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1),
  author uuid not null,
  typed_by uuid,
  kind text not null check (kind in ('sound', 'drawing', 'photo')),
  seconds integer check (seconds between 1 and 180),
  created_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, item_id) references care.story_piece (municipality_id, family_id, id)
);
create index story_piece_media_item on care.story_piece_media (municipality_id, family_id, item_id);
comment on table care.story_piece_media is 'A recording, a drawing or a photo with a piece of a story; sealed: the lines of a drawing, or a small picture of a photo.';

create table care.story_piece_media_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, id) references care.story_piece_media (municipality_id, family_id, id)
);
comment on table care.story_piece_media_file is 'The sound or the whole photo itself (sealed), under the id of its row in story_piece_media.';

reset role;
