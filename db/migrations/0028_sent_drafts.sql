-- A draft that was sent keeps its place for a moment, emptied, until the salt of what was typed is thrown away too. A next draft of the same
-- form stands beside it with a salt of its own.
set local role onsplan_owner;

alter table care.draft add column sent_at timestamptz;
alter table care.draft add constraint draft_sent check (sent_at is null or octet_length(sealed) = 0);
alter table care.draft drop constraint draft_pkey;
alter table care.draft add primary key (municipality_id, id);
create unique index draft_of_form on care.draft (municipality_id, account_id, form) where sent_at is null;
create index draft_sent_at on care.draft (sent_at) where sent_at is not null;

alter table safety.draft add column sent_at timestamptz;
alter table safety.draft add constraint draft_sent check (sent_at is null or octet_length(sealed) = 0);
alter table safety.draft drop constraint draft_pkey;
alter table safety.draft add primary key (municipality_id, id);
create unique index draft_of_form on safety.draft (municipality_id, account_id, form) where sent_at is null;
create index draft_sent_at on safety.draft (sent_at) where sent_at is not null;

reset role;
