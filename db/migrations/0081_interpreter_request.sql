-- Somebody of a family wants an interpreter; who coordinates arranges one.
set local role onsplan_owner;

create table care.interpreter_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  asked_at timestamptz not null,
  arranged_at timestamptz check (arranged_at >= asked_at),
  arranged_by uuid,
  undone_at timestamptz check (undone_at >= asked_at),
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check ((arranged_at is null) = (arranged_by is null)),
  check (arranged_at is null or undone_at is null)
);
create unique index interpreter_request_open on care.interpreter_request (municipality_id, family_id, person_id) where arranged_at is null and undone_at is null;
comment on table care.interpreter_request is 'Somebody of a family wants an interpreter, in which language (sealed), and when one was arranged. Known to who asks and to who coordinates.';

reset role;
