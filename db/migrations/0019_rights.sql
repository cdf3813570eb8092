-- What somebody may ask about the own data: a copy, an objection, removal item by item; whether research may use it; and how long it is kept.
set local role onsplan_owner;

create table care.rights_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('copy', 'objection')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer_due_on date not null,
  undone_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, asked_by) references care.person (municipality_id, id),
  check (kind <> 'objection' or sealed is not null)
);
create index rights_request_asked on care.rights_request (municipality_id, family_id, asked_at);
comment on table care.rights_request is 'Somebody asks for a copy of what others look through first, or objects, in own words (sealed). For who asks and for the professional who answers within thirty days.';

create table care.rights_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, request_id),
  foreign key (municipality_id, family_id, request_id) references care.rights_request (municipality_id, family_id, id)
);
comment on table care.rights_answer is 'What the professional answered to a request about data (sealed under the key of who asked). One answer to each.';

create table care.excerpt (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  for_person uuid not null,
  item_table text not null check (item_table in ('strength', 'worry', 'goal', 'step')),
  item_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, request_id, item_id),
  foreign key (municipality_id, family_id, request_id) references care.rights_request (municipality_id, family_id, id)
);
comment on table care.excerpt is 'Of a text about several people the part about who asked for a copy, with the others taken out (sealed). Without words: nothing of it goes into that copy.';

create table care.removal_decision (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  statement_id uuid not null,
  asked_by uuid not null,
  item_table text not null check (length(item_table) <= 80),
  item_id uuid not null,
  outcome text not null check (outcome in ('destroyed', 'kept')),
  ground text check (ground in ('otherPerson', 'law', 'procedure')),
  by_person uuid not null,
  at timestamptz not null,
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, statement_id),
  foreign key (municipality_id, family_id, statement_id) references care.statement (municipality_id, family_id, id),
  check ((outcome = 'kept') = (ground is not null))
);
comment on table care.removal_decision is 'What became of a wish to remove a text: destroyed, or kept and on which ground. Never what the text said.';

create table care.research_choice (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  allowed boolean not null,
  at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
create index research_choice_person on care.research_choice (municipality_id, family_id, person_id, at desc);
comment on table care.research_choice is 'Whether somebody lets research use the own data. Off until that person says yes; the newest row counts.';

-- A plain hash of what was typed let destroyed words be guessed. What was kept of acts until now tells nothing any more; whoever sends one of
-- those once more is told that it changed. The owner writes past the forced policies for this one statement.
alter table care.operation no force row level security;
update care.operation set body_hash = '';
alter table care.operation force row level security;
comment on column care.operation.body_hash is 'What was sent, as a keyed hash: it tells two wishes apart and nothing of their words.';

create table care.retention_end (
  municipality_id uuid not null references care.municipality,
  id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  families integer not null,
  people integer not null,
  pieces integer not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, by_person) references care.person (municipality_id, id)
);
comment on table care.retention_end is 'Keeping ended for families whose twenty years were over: when, by whom, how many; never who they were.';
