-- What school saw may have a photo or a PDF with it.
set local role onsplan_owner;

create table care.school_word_media (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null check (kind in ('photo', 'pdf')),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, item_id) references care.school_word (municipality_id, family_id, id)
);
create unique index school_word_media_item on care.school_word_media (municipality_id, family_id, item_id);
comment on table care.school_word_media is 'A photo or a PDF with what school wrote; sealed: a small picture of a photo. Read by who reads what school wrote.';

create table care.school_word_media_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, id) references care.school_word_media (municipality_id, family_id, id)
);
comment on table care.school_word_media_file is 'The whole photo or the PDF itself (sealed), under the id of its row in school_word_media.';

reset role;
