-- How a youth, parents, a JIM and a professional each see it, side by side; the youth chooses who takes part.
set local role onsplan_owner;

create table care.jim_view_part (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  person_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
create unique index jim_view_part_once on care.jim_view_part (municipality_id, family_id, jim_id, person_id) where until_at is null;
comment on table care.jim_view_part is 'Who takes part in the views around a JIM, beside the youth, who alone chooses it.';

create table care.jim_view (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
create index jim_view_jim on care.jim_view (municipality_id, family_id, jim_id, author, at);
comment on table care.jim_view is 'What goes well and what is the matter, as one of them sees it (sealed). The newest of each counts.';

reset role;
