-- The roll of a family: who takes part in its plan and what each may read, kept until what it rests on changes or time passes.
-- Made by the door alone, worth nothing by itself: a pass still stands only for its own transaction, beside its log row.

create unlogged table door.roll (
  municipality_id uuid not null,
  family_id uuid not null,
  turn bigint not null default 1,
  made_in bigint,
  from_at timestamptz,
  until_at timestamptz,
  people uuid[],
  kinds text[],
  ages integer[],
  youths boolean[],
  parts json,
  actors uuid[],
  subjects uuid[],
  grounds text[],
  primary key (municipality_id, family_id)
);
alter table door.roll owner to onsplan_door;
comment on table door.roll is 'Who takes part in the plan of a family and how each stands to each member. Turn rises with every change of what rights rest on; it counts only while made_in is the turn and the moment lies before until_at. Ids and ages, no names.';

create unlogged table door.roll_pass (
  municipality_id uuid not null,
  family_id uuid not null,
  actor uuid not null,
  is_family boolean not null,
  is_coordinator boolean not null,
  is_from_12 boolean not null,
  audiences text[] not null,
  writes uuid[] not null,
  story uuid[] not null, strengths_and_worries uuid[] not null, resilience uuid[] not null, goals uuid[] not null,
  circle uuid[] not null, meetings uuid[] not null, help uuid[] not null, school uuid[] not null, placement uuid[] not null,
  adulthood uuid[] not null, decisions uuid[] not null, documents uuid[] not null, messages uuid[] not null, contact uuid[] not null,
  ground text not null,
  subjects uuid[] not null,
  kinds text[] not null,
  primary key (municipality_id, family_id, actor)
);
alter table door.roll_pass owner to onsplan_door;
comment on table door.roll_pass is 'What one person may read in one family, as the roll of that family says it. The door copies it into the pass of a transaction.';

-- Which audiences include the reader; beside the pass itself so that a policy asks for it once.
alter table door.pass add column audiences text[] not null default '{plan}';

do $$ declare each text; begin
  foreach each in array array['roll', 'roll_pass'] loop
    execute format('alter table door.%I enable row level security', each);
    execute format('alter table door.%I force row level security', each);
    execute format('create policy nobody on door.%I for select to onsplan_web, onsplan_job using (false)', each);
  end loop;
end $$;

-- Signs that an act made stale stand empty until somebody asks for the list.
alter table care.worklist_sign alter column signs drop not null;
update care.worklist_sign set signs = null;

-- What was asked before: the door without a roll, and a draft thrown away by a statement of its own.
drop function if exists door.involved(uuid, uuid, uuid);
drop function if exists door.kinds_for(text);
drop function if exists door.close_act(uuid, bytea, jsonb);
drop function if exists door.drop_draft(bytea, text);
drop function if exists door.birthdays_ahead(uuid, jsonb, date);
