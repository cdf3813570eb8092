-- Entry: accounts, codes, invitations, sessions and the outbox. None of it is reachable but through the door's functions.
set local role onsplan_owner;

create table entry.account (
  municipality_id uuid not null references care.municipality,
  id uuid not null,
  person_id uuid not null,
  mail_index bytea,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  form text not null default 'je' check (form in ('je', 'u')),
  text_size text not null default 'normal' check (text_size in ('normal', 'large', 'very-large')),
  theme text check (theme in ('paper', 'contrast', 'evening')),
  calm boolean not null default false,
  safe_use_seen_at timestamptz,
  created_at timestamptz not null,
  disabled_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
create unique index account_mail on entry.account (municipality_id, mail_index) where disabled_at is null;
create unique index account_person on entry.account (municipality_id, person_id) where disabled_at is null;

create table entry.session (
  token_hash bytea primary key check (length(token_hash) = 32),
  id uuid not null unique,
  municipality_id uuid not null,
  account_id uuid not null,
  device text not null check (device in ('own', 'shared', 'work')),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  foreign key (municipality_id, account_id) references entry.account (municipality_id, id)
);
create index session_account on entry.session (municipality_id, account_id) where ended_at is null;

-- A one-time code belongs to the browser that asked for it and to the accounts that its address reaches (perhaps none).
create table entry.sign_in_code (
  browser_hash bytea primary key check (length(browser_hash) = 32),
  mail_index bytea not null,
  municipality_id uuid,
  account_id uuid,
  code_hash bytea,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  used_at timestamptz
);

create table entry.invitation (
  municipality_id uuid not null,
  id uuid not null,
  code_hash bytea not null unique check (length(code_hash) = 32),
  person_id uuid not null,
  family_id uuid,
  invited_by uuid not null,
  channel text not null check (channel in ('mail', 'card', 'commandLine')),
  second_fact_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0,
  used_at timestamptz,
  declined_at timestamptz,
  revoked_at timestamptz,
  primary key (municipality_id, id),
  foreign key (municipality_id, person_id) references care.person (municipality_id, id)
);
create index invitation_inviter on entry.invitation (municipality_id, invited_by) where used_at is null;

create table entry.attempt (
  key_hash bytea not null,
  at timestamptz not null
);
create index attempt_key on entry.attempt (key_hash, at desc);

-- Mail waits here, written in the transaction of the act that caused it. The text is sealed until it is sent.
create table entry.outbox (
  id uuid primary key,
  municipality_id uuid,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  created_at timestamptz not null,
  tries smallint not null default 0,
  next_try_at timestamptz not null,
  sent_at timestamptz
);
create index outbox_waiting on entry.outbox (next_try_at) where sent_at is null;
