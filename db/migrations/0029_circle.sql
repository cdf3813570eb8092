-- Circle: the people around somebody, as that person names them; who of them the family sees; and notes for their owner alone.
set local role onsplan_owner;

create table care.circle_member (
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
  ring text check (ring in ('veryClose', 'close', 'further')),
  sector text check (sector in ('kin', 'friendsAndNeighbours', 'schoolAndWork', 'help')),
  helps text[] not null default '{}' check (helps <@ array['practical', 'company', 'advice', 'comfort']),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  undone_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id)
);
comment on table care.circle_member is 'Somebody around a person: the name, who it is and how to reach him or her (sealed), how close, and what he or she helps with. Gives no access.';

create table care.circle_member_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.circle_member (municipality_id, family_id, id));
comment on table care.circle_member_wording is 'Earlier words about somebody of a circle.';

create table care.circle_member_note (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null check (cardinality(subjects) >= 1),
  author uuid not null,
  changed_at timestamptz not null,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, id) references care.circle_member (municipality_id, family_id, id)
);
comment on table care.circle_member_note is 'What the owner of a circle notes about somebody in it, for the owner alone (sealed); by the id of who it is about.';

reset role;
