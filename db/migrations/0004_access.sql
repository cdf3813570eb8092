-- Access: what a pass rests on, and the log of every look.
set local role onsplan_owner;

create table care.participant (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  ground text not null,
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
create index participant_person on care.participant (municipality_id, person_id);
comment on table care.participant is 'A person takes part in a family''s plan in a certain kind, on a ground, for a period. Later rooms write it; the pass reads it.';

create table care.coordinator_term (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  professional boolean not null,
  standby_id uuid,
  temporary boolean not null,
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  end_reason text check (end_reason in ('familyWish', 'ownWish', 'leftOrganisation', 'movedMunicipality', 'leave', 'planClosed')),
  family_told_on date,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id),
  check (professional or standby_id is not null)
);
create unique index coordinator_term_running on care.coordinator_term (municipality_id, family_id) where until_at is null;
create index coordinator_term_person on care.coordinator_term (municipality_id, person_id);
create index coordinator_term_standby on care.coordinator_term (municipality_id, standby_id) where standby_id is not null;
comment on table care.coordinator_term is 'Who coordinates the one plan, from when until when. One runs at a time.';

-- One row per event, with the fields of the Dutch care-logging norm (access.md 7). Ids and classes, never content.
create table care.access_log (
  municipality_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  action text not null check (action in ('create', 'read', 'change', 'delete', 'print', 'export', 'search', 'emergency', 'refusal', 'logRead')),
  outcome text not null check (outcome in ('done', 'refused')),
  account_id uuid,
  person_id uuid,
  role text,
  organisation_id uuid,
  on_behalf_of uuid,
  purpose text not null,
  ground text not null,
  family_id uuid not null default '00000000-0000-0000-0000-000000000000',
  subjects uuid[] not null,
  topics text[] not null,
  object_class text not null,
  object_id uuid,
  policy_version text not null,
  emergency boolean not null default false,
  source text not null default 'onsplan',
  request_id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (municipality_id, family_id, at, id)
) partition by range (at);
comment on table care.access_log is 'Every look, change, print and refusal. Nobody changes or removes a row; the family reads its own.';

create function care.refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin raise exception 'this table only grows' using errcode = '42501'; end $$;
create trigger only_grows before update or delete on care.access_log for each row execute function care.refuse_change();

-- Partitions of a month each, made ahead by every start and by the job; each is asked through the whole log only, by nobody on its own.
create function care.make_log_partitions(from_month date, months integer) returns void language plpgsql set search_path = pg_catalog as $$
declare month date; name text;
begin
  for n in 0 .. months - 1 loop
    month := (from_month + make_interval(months => n))::date;
    name := 'access_log_' || to_char(month, 'YYYY_MM');
    if to_regclass('care.' || name) is null then
      execute format('create table care.%I partition of care.access_log for values from (%L) to (%L)', name,
        month::timestamp at time zone 'UTC', (month + interval '1 month')::timestamp at time zone 'UTC');
      execute format('alter table care.%I enable row level security', name);
      execute format('alter table care.%I force row level security', name);
      execute format('create policy nobody on care.%I for select to onsplan_auditor using (false)', name);
    end if;
  end loop;
end $$;

create table care.log_question (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer_due_on date not null,
  answered_by uuid,
  answered_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.log_question is 'A question of a family member about one line of the log; read by who asked it.';

-- The effect of each act once: a client-made id, the hash of what was sent, and the answer that was given.
create table care.operation (
  municipality_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  family_id uuid not null,
  body_hash bytea not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (municipality_id, account_id, id)
);
comment on table care.operation is 'Acts already done, so that sending twice has one effect and the same answer. Ids only, no text.';

create table care.draft (
  municipality_id uuid not null,
  account_id uuid not null,
  form text not null check (length(form) <= 300),
  family_id uuid,
  saved_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  id uuid not null,
  primary key (municipality_id, account_id, form)
);
comment on table care.draft is 'What somebody typed and has not saved yet: for the writer only.';

create table care.statement (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_table text not null,
  item_id uuid not null,
  kind text not null check (kind in ('beside', 'correction', 'removal')),
  author uuid not null,
  at timestamptz not null,
  answer_due_on date,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create index statement_item on care.statement (municipality_id, family_id, item_id);
comment on table care.statement is 'Somebody''s own view beside a text. Who reads the text reads both; nobody else can remove it.';

-- Counts how often a family's content changed; the live notice says only that it did.
create sequence care.epoch_number;
create table care.epoch (
  municipality_id uuid not null,
  family_id uuid not null,
  number bigint not null,
  primary key (municipality_id, family_id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.epoch is 'Rises with every change in a family''s plan or rights.';

reset role;

-- No log row, no pass, and without a pass no row shows: held here, whatever the door's functions say.
create function door.log_the_look() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  insert into care.access_log (municipality_id, at, id, action, outcome, account_id, person_id, role, organisation_id, purpose, ground, family_id,
    subjects, topics, object_class, object_id, policy_version, request_id)
  values (new.municipality_id, door.now(), gen_random_uuid(), new.action, 'done', new.account_id, new.person_id, new.role, new.organisation_id, new.purpose, new.ground,
    new.family_id, new.shown, new.topics, new.object_class, new.object_id, '2026-11-21', new.request_id);
  if not found then raise exception 'no log row, no pass' using errcode = '53L01'; end if;
  return new;
end $$;
create trigger leaves_a_log_row before insert on door.pass for each row execute function door.log_the_look();
