-- The chain of the access log, the answers to its questions, and the review of unusual looks.
set local role onsplan_owner;

-- How far the changes of plans and rights had come when the row was written: what the pass rested on can be told afterwards.
alter table care.access_log add column epoch bigint;
alter table care.access_log alter column epoch set default pg_sequence_last_value('care.epoch_number');
-- The sealer goes through the rows by transaction; counting looks of the last minutes or of a week goes by time.
create index access_log_xid on care.access_log (xid);
create index access_log_at on care.access_log using brin (at) with (autosummarize = on);

create table care.access_log_link (
  municipality_id uuid not null,
  no bigint not null check (no > 0),
  event uuid not null,
  xid xid8 not null,
  row_hash bytea not null check (length(row_hash) = 32),
  chain_hash bytea not null check (length(chain_hash) = 32),
  primary key (municipality_id, no)
);
create unique index access_log_link_event on care.access_log_link (municipality_id, event);
create index access_log_link_xid on care.access_log_link (xid);
create trigger only_grows before update or delete on care.access_log_link for each row execute function care.refuse_change();
comment on table care.access_log_link is 'The chain of the access log: each row once, numbered without gaps, each link over the one before. Who changes a row breaks it.';

create table care.access_log_head (
  municipality_id uuid not null,
  no bigint not null,
  chain_hash bytea not null check (length(chain_hash) = 32),
  signed_at timestamptz not null,
  public_key bytea not null,
  signature bytea not null,
  primary key (municipality_id, no)
);
create trigger only_grows before update or delete on care.access_log_head for each row execute function care.refuse_change();
comment on table care.access_log_head is 'The signed end of the chain, every ten minutes. The copies that count lie in the key store and with the privacy officer.';

-- An answer is a row of its own; the columns that were kept free for it go. The policies that name them come back right after this.
alter table care.log_question drop column answered_by cascade, drop column answered_at cascade;
create table care.log_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, question_id),
  foreign key (municipality_id, family_id, question_id) references care.log_question (municipality_id, family_id, id)
);
create index log_question_due on care.log_question (municipality_id, answer_due_on);
comment on table care.log_answer is 'What the privacy officer answered to a question about the log; read by who asked it.';

create table care.opening_alert (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  families integer not null check (families > 0),
  primary key (municipality_id, id)
);
create index opening_alert_person on care.opening_alert (municipality_id, person_id, at);
comment on table care.opening_alert is 'A professional opened very many families within ten minutes; found while it happens, read by the privacy officer.';

create table care.look_review (
  municipality_id uuid not null,
  id uuid not null,
  reason text not null check (reason in ('emergency', 'manyAtOnce', 'manyFamilies', 'outsideHours', 'withoutContact', 'refusals')),
  person_id uuid not null,
  seen_on date not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, reason, person_id, seen_on),
  check (reviewed_by <> person_id)
);
comment on table care.look_review is 'A privacy officer looked at one line of the weekly list of unusual looks. Nobody reviews the own looks.';

reset role;
