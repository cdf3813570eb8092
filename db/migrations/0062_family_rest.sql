-- A rest from messages for a whole family, asked by who coordinates, for one to fourteen days.
set local role onsplan_owner;

create table care.family_rest (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  until_on date not null,
  stopped_at timestamptz check (stopped_at >= at),
  stopped_by uuid,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check ((stopped_at is null) = (stopped_by is null)),
  check (until_on - (at at time zone 'Europe/Amsterdam')::date between 1 and 14)
);
create index family_rest_runs on care.family_rest (municipality_id, family_id, until_on);
comment on table care.family_rest is 'Who coordinates asked that nobody of this family is mailed up to and including this day. Everybody there reads so, and may end it. What is told at once still is.';

reset role;
