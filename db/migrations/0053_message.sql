-- Messages about the plan or a goal, between those the writer chose; and which parents in two homes want to write each other.
set local role onsplan_owner;

create table care.message (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  about_table text not null check (about_table in ('plan', 'goal')),
  about_id uuid not null,
  author uuid not null,
  readers uuid[] not null check (cardinality(readers) >= 1),
  at timestamptz not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check (not author = any(readers))
);
create index message_about on care.message (municipality_id, family_id, about_id);
comment on table care.message is 'A conversation about the plan or a goal: who began it and for whom it is. Known to those alone, and to each of them as long as he or she may read what it is about.';

create table care.message_line (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  answer_by date,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, message_id) references care.message (municipality_id, family_id, id)
);
create index message_line_message on care.message_line (municipality_id, family_id, message_id, at);
comment on table care.message_line is 'What one person wrote in a conversation (sealed), and before which day he or she hopes for an answer. Nothing tells whether somebody read it.';

create table care.message_reader (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  person_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  yes boolean,
  answered_at timestamptz check (answered_at >= asked_at),
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, message_id) references care.message (municipality_id, family_id, id),
  check ((yes is null) = (answered_at is null))
);
create unique index message_reader_once on care.message_reader (municipality_id, family_id, message_id, person_id) where undone_at is null and yes is distinct from false;
comment on table care.message_reader is 'Somebody in a conversation asks whether one more person may read along; who began it says yes or no. The words that others wrote before stay unread.';

create table care.message_wish (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  with_person uuid not null check (with_person <> person_id),
  at timestamptz not null,
  stopped_at timestamptz check (stopped_at >= at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create unique index message_wish_runs on care.message_wish (municipality_id, family_id, person_id, with_person) where stopped_at is null;
comment on table care.message_wish is 'A parent wants to write with the other parent, who lives in another home; it counts when both want it, and ends when one of them stops. Known to those two.';

reset role;
