-- Worklist: what a professional put off for a few days. Everything else on the list is computed.
set local role onsplan_owner;

create table care.worklist_later (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  reason text not null check (length(reason) <= 40),
  because text not null check (because in ('planned', 'answer', 'away')),
  made_at timestamptz not null,
  until_on date not null,
  undone_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
create index worklist_later_worker on care.worklist_later (municipality_id, worker_id, until_on);
comment on table care.worklist_later is 'A line of rank 5 to 9 that its worker put off, at most 7 days, and why. Only that worker reads it (D-WRK-02).';

create table care.worklist_sign (
  municipality_id uuid not null,
  family_id uuid not null,
  signs jsonb not null,
  primary key (municipality_id, family_id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.worklist_sign is 'Days and flags of one family as its rows say them, kept with every act so that a list of families reads one row each. Never written by hand.';
