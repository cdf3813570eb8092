-- Who leads a first conversation proposes to one person to ask somebody more along, and what that person says.
set local role onsplan_owner;

create table care.company_proposal (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  person_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  answer text check (answer in ('yes', 'no', 'talk')),
  answered_at timestamptz check (answered_at >= at),
  undone_at timestamptz check (undone_at >= at),
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, talk_id) references care.start_talk (municipality_id, family_id, id),
  check ((answer is null) = (answered_at is null)),
  check ((answer is not distinct from 'no') = (sealed is null))
);
create unique index company_proposal_open on care.company_proposal (municipality_id, family_id, talk_id, person_id) where undone_at is null;
comment on table care.company_proposal is 'Who leads a first conversation proposes to one person whom else to ask (sealed). Known to that person and to who coordinates. Of a no only the no is kept, and a person is asked once for each conversation.';

reset role;
