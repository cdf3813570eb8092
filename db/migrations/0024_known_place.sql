-- Guesses at a code from elsewhere keep nobody out at home: from where somebody came in before is counted apart.
set local role onsplan_owner;

create table entry.known_place (
  municipality_id uuid not null,
  account_id uuid not null,
  place_hash bytea not null check (length(place_hash) = 32),
  seen_at timestamptz not null,
  primary key (municipality_id, account_id, place_hash),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);
comment on table entry.known_place is 'From where somebody came in with a code before: a keyed hash, ninety days. Guesses from elsewhere do not keep somebody out there.';

reset role;

drop function if exists door.use_code(bytea, bytea, bytea, bytea, uuid, text);
