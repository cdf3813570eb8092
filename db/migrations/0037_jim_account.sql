-- A JIM comes in: the question at a look-back, the own account of a JIM, and what a JIM says to the youth and to who coordinates.
set local role onsplan_owner;

alter table care.review_voice drop constraint review_voice_kind_check;
alter table care.review_voice add constraint review_voice_kind_check
  check (kind in ('preparation', 'wentWell', 'ownDoing', 'jimAsked', 'childVoice', 'noScore', 'agreement', 'missing', 'answer'));

alter table care.jim add column person_id uuid;
alter table care.jim add column ended_by uuid;
create index jim_person on care.jim (municipality_id, person_id) where person_id is not null;
comment on column care.jim.ended_by is 'Who stopped: the youth or the JIM. Only the youth takes the own stop back.';
comment on column care.jim.person_id is 'The own person of a JIM, from the first code on; who takes part by it stands in care.participant.';

create table care.jim_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  kind text not null check (kind in ('compliment', 'idea', 'worry', 'load')),
  value smallint check (value between 0 and 10),
  at timestamptz not null,
  undone_at timestamptz,
  heard_by uuid,
  heard_at timestamptz,
  sealed bytea,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, jim_id) references care.jim (municipality_id, family_id, id),
  check ((kind = 'load') = (value is not null) and (kind = 'load') = (sealed is null)),
  check ((heard_by is null) = (heard_at is null))
);
create index jim_word_of on care.jim_word (municipality_id, family_id, jim_id, at);
comment on table care.jim_word is 'What a JIM says: a compliment, an idea or a worry (sealed), which the youth reads, or how heavy it is, which the youth never sees.';

reset role;
