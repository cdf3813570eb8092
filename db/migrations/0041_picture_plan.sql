-- The plan as a child under 12 sees it: a picture and a few words for a step, and the sticker of a child on it.
set local role onsplan_owner;

create table care.step_picture (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  child_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, item_id) references care.step (municipality_id, family_id, id),
  foreign key (municipality_id, child_id) references care.person (municipality_id, id)
);
create unique index step_picture_stands on care.step_picture (municipality_id, family_id, item_id, child_id) where undone_at is null;
comment on table care.step_picture is 'A step in the plan of a child under 12: a picture and a short sentence that a grown-up chose for it (sealed). It shows only to who reads the step itself.';

create table care.step_sticker (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  picture_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, picture_id) references care.step_picture (municipality_id, family_id, id)
);
create index step_sticker_picture on care.step_sticker (municipality_id, family_id, picture_id);
comment on table care.step_sticker is 'A child says of a picture in its plan that it is done. Only a step that the child does itself is done by it.';

-- What a child threw away has no picture any more, as it has no words.
alter table care.weather alter column picture drop not null;
alter table care.weather add check (picture is not null or sealed = '');
update care.weather set picture = null where sealed = '';
