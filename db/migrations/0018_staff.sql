-- Who works here signs in with an own key or through the own organisation; a mailed code alone opens no such account any more.
set local role onsplan_owner;

alter table care.organisation add column until_on date, add column mail_domain text check (mail_domain = lower(mail_domain) and length(mail_domain) between 3 and 200);
comment on table care.organisation is 'Where a professional works, until when, and at which domain its mail arrives. Public within the municipality.';

-- How somebody came in, how sure that is, and when it was last proved (exchange.md 6). Sessions of workers that began with a code end here.
alter table entry.session
  add column way text not null default 'code' check (way in ('code', 'passkey', 'provider', 'cast')),
  add column level text not null default 'low' check (level in ('low', 'substantial')),
  add column proved_at timestamptz not null default '-infinity';
update entry.session set ended_at = now() where device = 'work' and ended_at is null;
alter table entry.session add constraint session_of_worker check (device <> 'work' or level = 'substantial' or ended_at is not null);
alter table entry.session add constraint session_low_by_code check (way <> 'code' or level = 'low');

create table entry.passkey (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  credential_hash bytea not null unique check (length(credential_hash) = 32),
  public_key bytea not null,
  uses bigint not null,
  made_at timestamptz not null,
  last_used_at timestamptz,
  ended_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);
create index passkey_account on entry.passkey (municipality_id, account_id) where ended_at is null;
comment on table entry.passkey is 'A key with which somebody signs in: its public half, and a hash of its name. The secret half never leaves the device.';

-- What a key is asked to sign: of one browser, once, for five minutes. The account is the one that a new key will open.
create table entry.key_question (
  browser_hash bytea not null check (length(browser_hash) = 32),
  purpose text not null check (purpose in ('signIn', 'newKey')),
  challenge bytea not null check (length(challenge) = 32),
  account_id uuid,
  expires_at timestamptz not null,
  primary key (browser_hash, purpose)
);
comment on table entry.key_question is 'A question that a key has to sign in this browser, once and within five minutes.';

-- Four eyes: what somebody shall do here is asked by one and confirmed by another; until then nothing of it works.
create table care.role_request (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('begin', 'change', 'newKey')),
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null check (role in ('localTeam', 'privacyOfficer', 'administrator')),
  until_on date,
  asked_by uuid not null check (asked_by <> person_id),
  asked_at timestamptz not null,
  decided_by uuid check (decided_by <> asked_by and decided_by <> person_id),
  decided_at timestamptz,
  outcome text check (outcome in ('confirmed', 'refused')),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, id),
  foreign key (municipality_id, organisation_id) references care.organisation (municipality_id, id),
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (outcome is null))
);
create index role_request_open on care.role_request (municipality_id, asked_at) where decided_at is null;
comment on table care.role_request is 'Somebody shall begin to work here, get another role or make a new key: who asked it, and who else confirmed it. Name, card, address and agreed word are sealed.';

reset role;

drop function if exists door.begin_session(uuid, uuid, bytea, bytea, uuid, text);
