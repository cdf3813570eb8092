-- Consent: what is asked, and four kinds of agreement as four records (the fourth, planAgreement, stands with the versions of the plan).
-- Who must agree and what comes of the answers is computed from them and stored nowhere. No table has a field for why somebody says no.
set local role onsplan_owner;

create table care.share_question (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subject uuid not null,
  reader uuid not null,
  organisation_id uuid,
  topics text[] not null check (cardinality(topics) >= 1 and topics <@ array['strengthsAndWorries', 'goals', 'circle', 'meetings', 'help', 'school', 'placement', 'adulthood',
    'decisions', 'documents']),
  purpose text not null check (purpose in ('readAlong', 'thinkAlong', 'school', 'daily', 'help')),
  -- A yes to speak: who may talk with the reader. Empty where something is shared in the plan itself.
  professional uuid,
  until_on date not null,
  text_version text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  recalled_by uuid,
  recalled_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, subject) references care.person (municipality_id, id),
  foreign key (municipality_id, reader) references care.person (municipality_id, id),
  foreign key (municipality_id, organisation_id) references care.organisation (municipality_id, id),
  check (subject <> reader),
  check ((recalled_by is null) = (recalled_at is null)),
  check (until_on <= (asked_at at time zone 'Europe/Amsterdam')::date + interval '6 months')
);
create index share_question_subject on care.share_question (municipality_id, family_id, subject);
comment on table care.share_question is 'May this reader see these parts of one person, or may this professional speak about them with that reader? What for and until which day. Who must answer is computed.';

create table care.help_question (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth uuid not null,
  form text not null check (form in ('talks', 'group', 'practical', 'stopsAtOnce', 'examination', 'treatment', 'medicine', 'stay')),
  -- Help is intrusive unless a registered professional marked it light, with a sentence why.
  light_by uuid,
  light_at timestamptz,
  text_version text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  recalled_by uuid,
  recalled_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, youth) references care.person (municipality_id, id),
  check ((recalled_by is null) = (recalled_at is null)),
  check ((light_by is null) = (light_at is null)),
  check (light_by is null or form in ('talks', 'group', 'practical', 'stopsAtOnce'))
);
create index help_question_youth on care.help_question (municipality_id, family_id, youth);
comment on table care.help_question is 'A question for help to one youth: its form, whether it is light, and the five blocks that are read before answering (sealed). Whether it may begin is computed.';

create table care.help_told (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  holder uuid not null,
  told_by uuid not null,
  told_at timestamptz not null,
  -- The last day on which he or she may object.
  object_until date not null check (object_until >= (told_at at time zone 'Europe/Amsterdam')::date + 5),
  primary key (municipality_id, family_id, id),
  unique (municipality_id, family_id, question_id, holder),
  foreign key (municipality_id, family_id, question_id) references care.help_question (municipality_id, family_id, id)
);
comment on table care.help_told is 'A custody holder was told of light help that the other one agreed to; from that day five working days run in which to object.';

do $$
declare
  one record;
begin
  for one in select * from (values
    ('data_consent', 'share_question', 'Permission to share, or not: one person''s answer to one question to share.'),
    ('secrecy_release', 'share_question', 'Permission to a professional to speak, or not: one person''s answer to one question about speaking.'),
    ('care_consent', 'help_question', 'Agreement to the help itself, or not: one person''s answer to one question about help.')) v(answers, questions, says)
  loop
    execute format('create table care.%1$I (
      municipality_id uuid not null,
      family_id uuid not null,
      id uuid not null,
      question_id uuid not null,
      about uuid not null,
      person_id uuid not null,
      says text not null check (says in (''yes'', ''no'', ''talk'')),
      text_version text not null,
      language text not null check (language in (''nl'', ''en'')),
      channel text not null check (channel in (''screen'', ''oral'', ''paper'')),
      recorded_by uuid not null,
      given_at timestamptz not null,
      withdrawn_at timestamptz,
      invalidated_by uuid,
      invalidated_at timestamptz,
      sealed bytea not null,
      wording integer not null default 1,
      key_person uuid not null,
      primary key (municipality_id, family_id, id),
      foreign key (municipality_id, family_id) references care.family (municipality_id, id),
      foreign key (municipality_id, family_id, question_id) references care.%2$I (municipality_id, family_id, id),
      foreign key (municipality_id, person_id) references care.person (municipality_id, id),
      check ((channel = ''screen'') = (recorded_by = person_id)),
      check ((invalidated_by is null) = (invalidated_at is null)))', one.answers, one.questions);
    execute format('create index %1$s_question on care.%1$I (municipality_id, family_id, question_id, person_id, given_at desc)', one.answers);
    execute format('comment on table care.%I is %L', one.answers, one.says || ' Under which text, in which language, how it was given and how that was checked (sealed). Withdrawn is a changed mind, invalidated was recorded wrongly.');
  end loop;
end $$;

alter table care.share add column question_id uuid;
alter table care.share add constraint share_question_of foreign key (municipality_id, family_id, question_id) references care.share_question (municipality_id, family_id, id);

-- Since when a professional stands in the register of youth professionals; only such a one marks help as light.
alter table care.worker add column registered_from date;

reset role;
