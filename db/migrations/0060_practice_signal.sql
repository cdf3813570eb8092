-- What a peer worker sees more often, or says plainer, and the answer. No family stands in it.
set local role onsplan_owner;

create table care.practice_signal (
  municipality_id uuid not null,
  id uuid not null,
  author uuid not null,
  kind text not null check (kind in ('signal', 'plainer')),
  about text not null,
  at timestamptz not null,
  answer_before date not null,
  undone_at timestamptz check (undone_at >= at),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id) references care.municipality (id),
  check (about in ('language', 'waiting', 'heard', 'together', 'nearby', 'other') and kind = 'signal' or about in ('talks', 'talk', 'card', 'signal', 'story') and kind = 'plainer')
);
create index practice_signal_author on care.practice_signal (municipality_id, author, at desc);
comment on table care.practice_signal is 'A peer worker tells what he or she sees more often and what would help, or proposes a plainer text (sealed). No family and no name stands in it.';

create table care.practice_answer (
  municipality_id uuid not null,
  id uuid not null,
  signal_id uuid not null,
  answered_by uuid not null,
  at timestamptz not null,
  named boolean not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, id),
  unique (municipality_id, signal_id),
  foreign key (municipality_id, signal_id) references care.practice_signal (municipality_id, id)
);
comment on table care.practice_answer is 'The answer to a signal (sealed). With it everybody who works here reads the signal; where a name was found in it, nobody does.';

reset role;
