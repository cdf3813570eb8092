-- What was destroyed, item by item: the words are gone from the tables, and the salt that could open them elsewhere from the key store.
set local role onsplan_owner;

create table care.erasure_ledger (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_table text not null check (length(item_table) <= 80),
  key_person uuid not null,
  by_person uuid not null,
  ground text not null check (length(ground) <= 80),
  at timestamptz not null,
  salt_gone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create index erasure_ledger_unsettled on care.erasure_ledger (at) where salt_gone_at is null;
comment on table care.erasure_ledger is 'Which items were destroyed, when, by whom and on what ground; never what they said. Replayed after a restore, so that what was destroyed stays destroyed.';
