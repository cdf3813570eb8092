-- A worker who is stuck asks a peer worker to think along with the yes of the family: the family reads it first, and each whom it is about says yes or no.
set local role onsplan_owner;

create table care.family_advice (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) > 0),
  author uuid not null,
  at timestamptz not null,
  until_on date not null,
  undone_at timestamptz check (undone_at >= at),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create index family_advice_open on care.family_advice (municipality_id, until_on);
comment on table care.family_advice is 'Who coordinates asks a peer worker to think along about named persons (sealed). Read by who asked, by each of them from twelve and by who decides for a younger child; by one peer worker once all said yes.';

create table care.family_advice_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  advice_id uuid not null,
  person_id uuid not null,
  says text not null check (says in ('yes', 'no')),
  at timestamptz not null,
  undone_at timestamptz check (undone_at >= at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, advice_id) references care.family_advice (municipality_id, family_id, id)
);
create unique index family_advice_word_open on care.family_advice_word (municipality_id, family_id, advice_id, person_id) where undone_at is null;
comment on table care.family_advice_word is 'What somebody whom it is about says to that question: yes or no. Known to that person alone; the house only asks whether all said yes.';

create table care.family_advice_reader (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  advice_id uuid not null,
  peer_id uuid not null,
  at timestamptz not null,
  ended_at timestamptz check (ended_at >= at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, advice_id) references care.family_advice (municipality_id, family_id, id)
);
create index family_advice_reader_of on care.family_advice_reader (municipality_id, family_id, advice_id);
comment on table care.family_advice_reader is 'The one peer worker who reads that question, from taking it until giving it back.';

create table care.family_advice_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  advice_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, advice_id),
  foreign key (municipality_id, family_id, advice_id) references care.family_advice (municipality_id, family_id, id)
);
comment on table care.family_advice_answer is 'What the peer worker thinks of it (sealed), for who asked and for who said yes.';

reset role;
