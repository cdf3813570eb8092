-- Papers that a family wants to find again: a name in own words, about whom it is, and the photos, PDFs and sounds that belong to it.
set local role onsplan_owner;

create table care.family_paper (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) between 1 and 10),
  goal_id uuid,
  author uuid not null,
  typed_by uuid check (typed_by is null),
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class = 'plan'),
  created_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, family_id, goal_id) references care.goal (municipality_id, family_id, id)
);
comment on table care.family_paper is 'A paper of the family by the name that somebody gave it (sealed), about whom it is and with which goal it belongs; chosen readers only.';

create table care.family_paper_media (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null check (kind in ('photo', 'pdf', 'sound')),
  nth integer not null check (nth between 1 and 4),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, item_id) references care.family_paper (municipality_id, family_id, id)
);
create index family_paper_media_item on care.family_paper_media (municipality_id, family_id, item_id);
comment on table care.family_paper_media is 'A photo, a PDF or a sound of a paper, in the order in which they were chosen; sealed: a small picture of a photo.';

create table care.family_paper_media_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, id) references care.family_paper_media (municipality_id, family_id, id)
);
comment on table care.family_paper_media_file is 'The whole photo, the PDF or the sound itself (sealed), under the id of its row in family_paper_media.';

reset role;
