-- People: whoever takes part in a plan, family or professional. The call name goes with any pass in the family; the rest narrows.
set local role onsplan_owner;

create table care.municipality (id uuid primary key, name text not null, region text not null, help_desk_phone text not null);
comment on table care.municipality is 'The tenant. Its name and help desk are public.';

create table care.person (
  municipality_id uuid not null references care.municipality,
  id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id)
);
comment on table care.person is 'A person and the name he or she wants to be called by (sealed).';

create table care.birth (
  municipality_id uuid not null,
  person_id uuid not null,
  born_on date check (born_on > date '1900-01-01'),
  deceased_on date,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
comment on table care.birth is 'Birth day and family name: shown only to who has a pass on this person. The day stands in the clear because rights depend on age (decision 0004).';

create table care.organisation (
  municipality_id uuid not null references care.municipality,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('localTeam', 'provider', 'school', 'certifiedInstitution', 'municipality', 'peerOrganisation')),
  primary key (municipality_id, id)
);
comment on table care.organisation is 'Where a professional works. Public within the municipality.';

create table care.worker (
  municipality_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, person_id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id),
  foreign key (municipality_id, organisation_id) references care.organisation (municipality_id, id)
);
comment on table care.worker is 'A professional: organisation, role, work phone and working days (sealed).';
