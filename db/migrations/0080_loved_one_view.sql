-- What a loved one says of a first conversation that he or she reads along.
set local role onsplan_owner;

create table care.loved_one_view (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  loved_one_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  undone_at timestamptz check (undone_at >= at),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, loved_one_id) references care.loved_one (municipality_id, family_id, id)
);
create index loved_one_view_of on care.loved_one_view (municipality_id, family_id, loved_one_id, at);
comment on table care.loved_one_view is 'How the loved one sees a first conversation (sealed), in the own name. Read by who was there and who coordinates; the newest stands on the page.';

reset role;
