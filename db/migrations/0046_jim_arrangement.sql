-- What a youth and a JIM agree with each other, and how it goes after two months.
set local role onsplan_owner;

create table care.jim_arrangement (
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
create index jim_arrangement_jim on care.jim_arrangement (municipality_id, family_id, jim_id, at);
comment on table care.jim_arrangement is 'What a JIM does and does not do, as the youth or the JIM wrote it down (sealed). Whoever writes agrees to it; it stands once the other does too.';

create table care.jim_arrangement_yes (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  arrangement_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, arrangement_id) references care.jim_arrangement (municipality_id, family_id, id)
);
create unique index jim_arrangement_yes_once on care.jim_arrangement_yes (municipality_id, family_id, arrangement_id) where undone_at is null;
comment on table care.jim_arrangement_yes is 'The other of the two agrees to what one of them wrote down.';

create table care.jim_check (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  next_on date not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id)
);
create index jim_check_jim on care.jim_check (municipality_id, family_id, jim_id, at);
comment on table care.jim_check is 'How it goes with a JIM after two months, in the words of the youth or of the JIM (sealed), and when it is asked again.';

reset role;
