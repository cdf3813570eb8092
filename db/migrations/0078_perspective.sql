-- Where we want to go: what each person dreams of, an ordinary good day in a year, and what is good enough.
set local role onsplan_owner;

create table care.perspective (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1 and subjects[1] = author),
  author uuid not null,
  typed_by uuid check (typed_by is null),
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'plan')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class = 'plan'),
  -- What of a first conversation was taken along, so that nobody types it again and nothing stands there twice.
  said_in uuid[] not null default '{}',
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create unique index perspective_of_one on care.perspective (municipality_id, family_id, author) where undone_at is null and octet_length(sealed) > 0;
comment on table care.perspective is 'Where one person wants to go (sealed): a dream, an ordinary good day in a year, and what is good enough. Written by that person alone, one for each.';

create table care.perspective_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.perspective (municipality_id, family_id, id));
comment on table care.perspective_wording is 'Earlier words of where one person wants to go.';

reset role;
