-- What happened in a life, as its teller says it, in the order of time.
set local role onsplan_owner;

create table care.life_event (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) = 1 and subjects[1] = author),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  in_year integer not null check (in_year between 1900 and 2200),
  in_month integer check (in_month between 1 and 12),
  on_day integer check (on_day is null or on_day between 1 and 31 and in_month is not null),
  touches uuid[] not null default '{}',
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.life_event is 'Something that happened, in the words of who tells it (sealed), with a year, a month or a day, and who in the family it touched.';

create table care.life_event_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.life_event (municipality_id, family_id, id));
comment on table care.life_event_wording is 'Earlier words of something that happened.';

reset role;
