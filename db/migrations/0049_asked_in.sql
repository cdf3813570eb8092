-- Somebody from school, a practice or a specialist is asked to help: for whom, why and until when.
set local role onsplan_owner;

create table care.asked_in (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth')),
  subjects uuid[] not null check (cardinality(subjects) > 0),
  until_on date not null,
  invited_by uuid not null,
  made_at timestamptz not null,
  person_id uuid,
  ended_at timestamptz,
  ended_by uuid,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id),
  check ((ended_at is null) = (ended_by is null))
);
create unique index asked_in_person on care.asked_in (municipality_id, person_id) where person_id is not null;
comment on table care.asked_in is 'Who is asked to help from outside, for whom and until when; the name and why are sealed. Known to who may know of such a part.';
comment on column care.asked_in.person_id is 'The own person of who is asked, from the code on; the part that follows has the same id as this row.';

reset role;
