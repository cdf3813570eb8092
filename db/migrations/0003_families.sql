-- Families: who belongs together, who lives where, who legally decides for which child.
set local role onsplan_owner;

create table care.family (
  municipality_id uuid not null references care.municipality,
  id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  created_at timestamptz not null,
  primary key (municipality_id, id)
);
comment on table care.family is 'A family under the name it chose itself (sealed).';

create table care.household (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  position smallint not null,
  created_at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.household is 'A home of the family with its label. Where it is stands in the vault.';

create table care.household_vault (
  municipality_id uuid not null,
  family_id uuid not null,
  household_id uuid not null,
  secret boolean not null,
  readers uuid[] not null default '{}',
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, household_id),
  foreign key (municipality_id, family_id, household_id) references care.household (municipality_id, family_id, id),
  check (not secret or cardinality(readers) = 2)
);
comment on table care.household_vault is 'Address and phone of a home: only for who lives there and the professional coordinator; a secret address only for the two persons named.';

create table care.family_member (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  parts text[] not null check (cardinality(parts) >= 1 and parts <@ array['youth', 'parent', 'caregiver', 'fosterParent', 'unborn', 'other']),
  households uuid[] not null default '{}' check (cardinality(households) <= 2),
  position smallint not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
create unique index family_member_present on care.family_member (municipality_id, family_id, person_id) where until_on is null;
create index family_member_person on care.family_member (municipality_id, person_id);
comment on table care.family_member is 'A person is or was a member of a family, in the order the family chose.';

create table care.relation (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  from_person uuid not null,
  to_person uuid not null,
  kind text not null check (kind in ('parentOf', 'stepParentOf', 'partnerOf', 'exPartnerOf', 'siblingOf', 'halfSiblingOf', 'grandparentOf', 'kinOf',
    'caregiverOf', 'fosterParentOf', 'guardianOf', 'administratorOf', 'mentorByCourtOf')),
  until_on date,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.relation is 'How two persons of a family are related. Never a ground for reading or deciding.';

create table care.custody_snapshot (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  holders uuid[] not null check (cardinality(holders) <= 2),
  kind text not null check (kind in ('jointParents', 'oneParent', 'parentAndOther', 'guardianship', 'temporarilyNone', 'undeterminable')),
  source text not null check (source in ('register', 'court', 'manual')),
  outcome text not null check (outcome in ('confirmed', 'none', 'undetermined')),
  checked_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, youth_id) references care.person (municipality_id, id),
  check (outcome <> 'confirmed' or cardinality(holders) >= 1)
);
create index custody_snapshot_youth on care.custody_snapshot (municipality_id, youth_id, recorded_at desc);
comment on table care.custody_snapshot is 'Who decided legally for a youth, as found on one day. The newest counts; none is overwritten.';
