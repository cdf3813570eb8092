-- How often it went wrong on a device since the child last came in, and when the grown-up put away what ended there.
set local role onsplan_owner;

alter table entry.child_device add column wrong_tries smallint not null default 0 check (wrong_tries >= 0),
  add column put_away_at timestamptz;
comment on column entry.child_device.wrong_tries is 'Tries since the child last came in. A try counts before its costly hash is made; the twentieth wrong one ends it.';

reset role;

-- A try is begun by a function of its own now.
drop function if exists door.use_pictures(bytea, bytea, uuid, bytea, bytea, bytea, uuid);

