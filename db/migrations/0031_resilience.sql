-- Resilience: what somebody has, is and can, what helped before, what he or she tries for a week, whom to call first, and cards that others offer.
set local role onsplan_owner;

create table care.resilience_card (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) >= 1),
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamptz,
  audience text not null check (audience in ('onlyMe', 'family', 'familyAndJim', 'plan', 'chosen')),
  named uuid[] not null default '{}',
  class text not null default 'plan' check (class in ('plan', 'working')),
  kind text not null check (kind in ('have', 'am', 'can', 'tip', 'home')),
  given_by uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.resilience_card is 'What somebody has, is or can, what helped before, or what is different at home, in own words (sealed); given_by saw it first.';

create table care.resilience_card_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.resilience_card (municipality_id, family_id, id));
comment on table care.resilience_card_wording is 'Earlier words of a card.';

create table care.experiment (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  author uuid not null,
  from_on date not null,
  until_on date not null check (until_on > from_on and until_on <= from_on + 7),
  created_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.experiment is 'Something that somebody tries for a week at most, in own words (sealed).';

create table care.experiment_end (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  experiment_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  again text check (again in ('yes', 'different', 'no')),
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, experiment_id) references care.experiment (municipality_id, family_id, id)
);
create unique index experiment_ended on care.experiment_end (municipality_id, family_id, experiment_id) where undone_at is null;
comment on table care.experiment_end is 'How a try went, in own words (sealed), and whether again; without an answer it was dropped, and nobody asks why.';

create table care.offered_card (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  for_person uuid not null,
  author uuid not null check (author <> for_person),
  kind text not null check (kind in ('have', 'am', 'can')),
  created_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create index offered_card_for on care.offered_card (municipality_id, family_id, for_person);
comment on table care.offered_card is 'What somebody sees in another (sealed); it counts after that person keeps it.';

create table care.offered_card_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  by_person uuid not null,
  at timestamptz not null,
  kept boolean not null,
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, offer_id) references care.offered_card (municipality_id, family_id, id)
);
create unique index offered_card_answered on care.offered_card_answer (municipality_id, family_id, offer_id) where undone_at is null;
comment on table care.offered_card_answer is 'Whether an offered card was kept; known to its person alone.';

create table care.call_list (
  municipality_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  members uuid[] not null check (cardinality(members) <= 5),
  changed_at timestamptz not null,
  primary key (municipality_id, family_id, person_id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.call_list is 'Whom somebody calls first: people of the own circle, in own order.';

reset role;
