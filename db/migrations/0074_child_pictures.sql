-- A child of 6 to 11 comes in by itself with three own pictures, on a device where a grown-up set that up with it.
set local role onsplan_owner;

create table entry.child_device (
  municipality_id uuid not null,
  id uuid not null,
  device_hash bytea not null check (length(device_hash) = 32),
  family_id uuid not null,
  child_id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('phone', 'tablet', 'computer')),
  animal text not null,
  pictures_hash bytea check (length(pictures_hash) = 32),
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality_id, id),
  unique (municipality_id, family_id, id),
  check ((ended_at is null) = (pictures_hash is not null)),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, child_id) references care.person (municipality_id, id),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);
create unique index child_device_once on entry.child_device (municipality_id, device_hash, account_id, child_id) where ended_at is null;
comment on table entry.child_device is 'A device on which a child comes in with three own pictures, known to the grown-up who set it up and to nobody else. The pictures stand here as a costly hash that only the secret of the device can repeat; they go when it ends.';

alter table entry.child_turn add column child_device_id uuid,
  add foreign key (municipality_id, family_id, child_device_id) references entry.child_device (municipality_id, family_id, id);

alter table entry.session drop constraint session_way_check;
alter table entry.session add constraint session_way_check check (way in ('code', 'passkey', 'provider', 'cast', 'pictures'));
alter table entry.session add constraint session_low_by_pictures check (way <> 'pictures' or level = 'low' and device = 'shared');

reset role;
