-- Whom a youth would ask when the JIM can no longer be one.
set local role onsplan_owner;

create table care.jim_successor (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  circle_member_id uuid,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, circle_member_id) references care.circle_member (municipality_id, family_id, id)
);
create index jim_successor_jim on care.jim_successor (municipality_id, family_id, jim_id, at);
comment on table care.jim_successor is 'Whom a youth would ask when this JIM stops, or nobody yet; for the youth alone. The newest counts.';

reset role;
