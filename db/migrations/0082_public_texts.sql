-- What an organisation tells everybody of itself, and who of a team in the neighbourhood stands on its page. No family stands in it.
set local role onsplan_owner;

create table care.public_text (
  municipality_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('team', 'complaint')),
  words jsonb not null check (jsonb_typeof(words) = 'object' and length(words::text) <= 20000),
  by_person uuid not null,
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, organisation_id) references care.organisation (municipality_id, id),
  foreign key (municipality_id, by_person) references care.person (municipality_id, id)
);
create index public_text_newest on care.public_text (municipality_id, organisation_id, kind, at desc);
comment on table care.public_text is 'What an organisation tells everybody: what its team does and does not do, or how to complain. Public, so in the clear; every version stays.';

create table care.public_text_check (
  municipality_id uuid not null,
  id uuid not null,
  text_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, text_id) references care.public_text (municipality_id, id),
  foreign key (municipality_id, by_person) references care.person (municipality_id, id)
);
create index public_text_check_text on care.public_text_check (municipality_id, text_id, at desc);
comment on table care.public_text_check is 'An administrator looked whether a public text is still right, and it is.';

create table care.team_face (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= at),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
create unique index team_face_standing on care.team_face (municipality_id, person_id) where withdrawn_at is null;
comment on table care.team_face is 'A worker of a team says yes to standing on its public page, with first name and what he or she does (sealed); until that is taken back.';

reset role;
