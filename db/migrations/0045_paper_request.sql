-- The plan on paper, for who asks for it: how somebody gets it, and when it was given.
set local role onsplan_owner;

create table care.paper_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  way text not null check (way in ('post', 'handed')),
  asked_at timestamptz not null,
  given_at timestamptz check (given_at >= asked_at),
  given_by uuid,
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check ((given_at is null) = (given_by is null)),
  check (given_at is null or undone_at is null)
);
create unique index paper_request_open on care.paper_request (municipality_id, family_id, person_id) where given_at is null and undone_at is null;
comment on table care.paper_request is 'Somebody of a family asks for the plan on paper: by post or from hand to hand, and when it was given. Known to who asks and to who coordinates.';

reset role;
