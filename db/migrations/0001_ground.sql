-- The ground: schemas, roles and the door's frame. Roles belong to the server, so existing ones are kept.
-- owner: owns the tables, never logs in · door: owns the definer functions, never logs in · web and job: log in, own nothing
-- figures, auditor, backup: named now so that later grants find them.

do $$
declare wanted text;
begin
  foreach wanted in array array['onsplan_owner', 'onsplan_door', 'onsplan_web', 'onsplan_job', 'onsplan_figures', 'onsplan_auditor', 'onsplan_backup'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin noinherit', wanted);
    end if;
  end loop;
  alter role onsplan_door bypassrls;
  alter role onsplan_backup bypassrls;
end $$;

revoke all on schema public from public;
do $$ begin execute format('revoke create, temporary on database %I from public', current_database()); end $$;

create schema door authorization onsplan_door;
create schema care authorization onsplan_owner;
create schema entry authorization onsplan_owner;
grant usage on schema door, care to onsplan_web, onsplan_job;
grant usage on schema entry to onsplan_web, onsplan_job, onsplan_door;
grant usage on schema care, entry to onsplan_door;
grant usage on schema door to onsplan_owner;
alter default privileges for role onsplan_door revoke execute on functions from public;
alter default privileges for role onsplan_owner revoke execute on functions from public;
alter default privileges revoke execute on functions from public;

-- The pass of one transaction: what the actor may read in one family now. Only the door writes it, and writing it writes the log row (a
-- trigger, migration 0004): without a log row there is no pass, and without a pass no row shows. Unlogged: worthless after its transaction.
create unlogged table door.pass (
  xid xid8 not null default pg_current_xact_id() primary key,
  municipality_id uuid not null,
  family_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  is_family boolean not null,
  is_coordinator boolean not null,
  is_from_12 boolean not null,
  people uuid[] not null,
  writes uuid[] not null,
  story uuid[] not null, strengths_and_worries uuid[] not null, resilience uuid[] not null, goals uuid[] not null,
  circle uuid[] not null, meetings uuid[] not null, help uuid[] not null, school uuid[] not null, placement uuid[] not null,
  adulthood uuid[] not null, decisions uuid[] not null, documents uuid[] not null, messages uuid[] not null, contact uuid[] not null,
  action text not null, purpose text not null, ground text not null, role text not null, organisation_id uuid, shown uuid[] not null, topics text[] not null,
  object_class text not null, object_id uuid, request_id uuid not null
);
alter table door.pass owner to onsplan_door;
alter table door.pass enable row level security;
alter table door.pass force row level security;
create policy own_transaction on door.pass for select to onsplan_web, onsplan_job using (xid = pg_current_xact_id_if_assigned());
grant select on door.pass to onsplan_web, onsplan_job;

-- Demonstration or real: decided once, at the first start.
create table entry.installation (
  only_row boolean primary key default true check (only_row),
  mode text not null check (mode in ('demonstration', 'real')),
  decided_at timestamptz not null,
  cast_monday date
);
alter table entry.installation owner to onsplan_owner;
