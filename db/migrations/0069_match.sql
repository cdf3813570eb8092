-- A buddy or a support family: who asks for one, and each step of the match as a dated fact.
set local role onsplan_owner;

create table care.match_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('buddy', 'supportFamily')),
  asked_by uuid not null,
  for_person uuid not null,
  asked_at timestamptz not null,
  ended_at timestamptz check (ended_at >= asked_at),
  ended_by uuid,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check ((ended_at is null) = (ended_by is null)),
  check (undone_at is null or ended_at is null)
);
create unique index match_request_open on care.match_request (municipality_id, family_id, for_person, kind) where ended_at is null and undone_at is null;
comment on table care.match_request is 'Somebody of a family asks for a buddy or a support family: for whom, and what for (sealed). Known to whom it is for from twelve, to who decides for that person, and to who coordinates.';

create table care.match_fact (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('reach', 'talk', 'looked', 'certificate', 'homes', 'met', 'yes', 'no', 'otherYes', 'otherNo', 'trial', 'said', 'otherSaid', 'arrangement', 'talked', 'again', 'enough')),
  value text check (value in ('circle', 'organisation')),
  author uuid not null,
  at timestamptz not null,
  on_day date not null,
  until_on date,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, request_id) references care.match_request (municipality_id, family_id, id),
  check ((kind = 'looked') = (value is not null)),
  check ((kind = 'arrangement') = (until_on is not null) and coalesce(until_on >= on_day, true))
);
create index match_fact_request on care.match_fact (municipality_id, family_id, request_id, at);
create unique index match_fact_talked on care.match_fact (municipality_id, family_id, request_id, on_day) where kind = 'talked' and undone_at is null;
comment on table care.match_fact is 'What happened with a request for a buddy or a support family, on which day and by whom; what was said, and who the buddy is, is sealed. Read by who may know of the request; how to reach who asks is read by that person and by who coordinates.';

reset role;
