-- Who coaches a peer worker, who confirmed the day of the certificate, and talks that were heavy. No family stands in any of them.
set local role onsplan_owner;

create table care.peer_coach (
  municipality_id uuid not null,
  id uuid not null,
  peer_id uuid not null,
  coach_id uuid not null check (coach_id <> peer_id),
  named_by uuid not null check (named_by <> peer_id),
  at timestamptz not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, peer_id) references care.person (municipality_id, id),
  foreign key (municipality_id, coach_id) references care.person (municipality_id, id)
);
create index peer_coach_newest on care.peer_coach (municipality_id, peer_id, at desc);
comment on table care.peer_coach is 'Who coaches a peer worker, named by somebody else. The newest counts.';

create table care.peer_certificate (
  municipality_id uuid not null,
  id uuid not null,
  peer_id uuid not null,
  certified_on date not null,
  confirmed_by uuid not null check (confirmed_by <> peer_id),
  at timestamptz not null,
  primary key (municipality_id, id),
  unique (municipality_id, peer_id, certified_on),
  foreign key (municipality_id, peer_id) references care.person (municipality_id, id)
);
comment on table care.peer_certificate is 'Somebody other than the peer worker saw the certificate of conduct of this day. The certificate itself is not kept.';

create table care.peer_heavy (
  municipality_id uuid not null,
  id uuid not null,
  peer_id uuid not null,
  at timestamptz not null,
  called_by uuid check (called_by <> peer_id),
  called_at timestamptz check (called_at >= at),
  primary key (municipality_id, id),
  foreign key (municipality_id, peer_id) references care.person (municipality_id, id),
  check ((called_by is null) = (called_at is null))
);
create index peer_heavy_open on care.peer_heavy (municipality_id, peer_id) where called_at is null;
comment on table care.peer_heavy is 'A peer worker says that a talk was heavy, and that the coach called. With whom the talk was does not stand in it.';

reset role;
