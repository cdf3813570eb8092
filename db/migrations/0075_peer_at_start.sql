-- A peer worker at the first conversation: asked along by one person, and what that person lets be known; and what the peer worker says of the conversation.
set local role onsplan_owner;

create table care.peer_at_start (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  kind text check (kind in ('parentPeer', 'youthPeer')),
  chosen_for uuid,
  tells_name boolean not null default false,
  opens_words boolean not null default false,
  at timestamptz not null,
  undone_at timestamptz check (undone_at >= at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, talk_id) references care.start_talk (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, request_id) references care.peer_request (municipality_id, family_id, id),
  check (chosen_for is not null or not (tells_name or opens_words))
);
create unique index peer_at_start_open on care.peer_at_start (municipality_id, family_id, talk_id, person_id) where undone_at is null;
create unique index peer_at_start_request on care.peer_at_start (municipality_id, request_id) where undone_at is null;
comment on table care.peer_at_start is 'Somebody asks a peer worker along to a first conversation, and chooses for that peer worker whether who coordinates reads the name and whether the own preparation is read. Known to who asks; chosen anew is a new row.';

create table care.peer_contribution (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  author uuid not null,
  at timestamptz not null,
  right_at timestamptz check (right_at >= at),
  undone_at timestamptz check (undone_at >= at),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, talk_id) references care.start_talk (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, request_id) references care.peer_request (municipality_id, family_id, id),
  check (undone_at is null or right_at is null)
);
create index peer_contribution_request on care.peer_contribution (municipality_id, request_id, at);
comment on table care.peer_contribution is 'What a peer worker says of a first conversation (sealed). It counts once who asked says that it is right, and is then read by who was there and who coordinates, without the name unless it was told.';

reset role;
