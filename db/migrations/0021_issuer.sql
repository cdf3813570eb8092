-- Who works here may also come in with the account of the own organisation (OpenID Connect). What its sign-in server says is judged by the web
-- process; what it opens is judged by the door.
set local role onsplan_owner;

create table entry.issuer (
  municipality_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  address text not null check (address ~ '^https?://[^[:space:]?#]+$' and length(address) <= 300),
  client text not null check (length(client) between 1 and 200),
  key_number smallint not null check (key_number between 1 and 1000),
  set_by uuid not null,
  from_at timestamptz not null,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, organisation_id) references care.organisation (municipality_id, id),
  foreign key (municipality_id, set_by) references care.person (municipality_id, id)
);
create unique index issuer_present on entry.issuer (municipality_id, organisation_id) where ended_at is null;
comment on table entry.issuer is 'The sign-in server of an organisation, under which name it knows us, and the number of the key with which we sign. The key itself lies in the key store.';

create table entry.issuer_link (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  subject_hash bytea not null check (length(subject_hash) = 32),
  linked_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id),
  foreign key (municipality_id, organisation_id) references care.organisation (municipality_id, id)
);
create unique index issuer_link_subject on entry.issuer_link (municipality_id, organisation_id, subject_hash) where ended_at is null;
create index issuer_link_account on entry.issuer_link (municipality_id, account_id) where ended_at is null;
comment on table entry.issuer_link is 'Which account of an organisation opens which account here: a keyed hash of the address of the sign-in server and its name for the person.';

create table entry.issuer_trip (
  browser_hash bytea primary key check (length(browser_hash) = 32),
  municipality_id uuid not null,
  issuer_id uuid not null,
  seed bytea check (length(seed) = 32),
  is_fresh boolean not null default false,
  back text,
  invitation_id uuid,
  account jsonb,
  mail_index bytea,
  sealed bytea,
  expires_at timestamptz not null,
  taken_at timestamptz,
  foreign key (municipality_id, issuer_id) references entry.issuer (municipality_id, id)
);
comment on table entry.issuer_trip is 'A browser that went to a sign-in server and should come back, once and within ten minutes; with the invitation that was accepted, if any.';

reset role;

drop function if exists door.begin_session(uuid, uuid, bytea, bytea, uuid, text, text);
drop function if exists door.works(uuid, uuid);
