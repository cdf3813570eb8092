-- Relations: what else than kinship, custody and a coordinator's term opens a part of a plan, and what closes one item for somebody.
set local role onsplan_owner;

alter table care.participant add column subjects uuid[] not null default '{}';
alter table care.participant add column organisation_id uuid;
alter table care.participant add column accepted_at timestamptz;
alter table care.participant add constraint participant_kind check (kind in ('guardian', 'fosterParent', 'specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth',
  'jim', 'circleMember', 'lovedOne', 'peerWorker', 'buddy', 'supportFamily', 'clientSupporter', 'volunteer', 'adultCareWorker', 'leader', 'contactPerson', 'pilotContact',
  'localTeam', 'processDirector', 'expertTeamMember', 'behaviouralScientist', 'measureCarrier', 'safetyOfficer', 'standby', 'other'));
alter table care.participant add constraint participant_organisation foreign key (municipality_id, organisation_id) references care.organisation (municipality_id, id);
-- Who is called when a case is stuck reads nothing of it before saying yes.
alter table care.participant add constraint participant_accepted check (accepted_at is null or kind in ('localTeam', 'processDirector', 'expertTeamMember'));
comment on table care.participant is 'A person takes part in a family''s plan in a certain kind, for certain members, on a ground, for a period. Alone it opens little or nothing; the pass reads it.';

create table care.share (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subject uuid not null,
  topic text check (topic in ('story', 'strengthsAndWorries', 'resilience', 'goals', 'circle', 'meetings', 'help', 'school', 'placement', 'adulthood', 'decisions', 'documents',
    'messages', 'contact')),
  item_table text,
  item_id uuid,
  reader uuid not null,
  organisation_id uuid,
  purpose text not null,
  ground text not null check (ground in ('own', 'custody', 'youthAndCustody', 'chosen', 'dailyLife', 'secondProfessional')),
  from_at timestamptz not null,
  until_at timestamptz check (until_at > from_at),
  granted_by uuid not null,
  granted_at timestamptz not null,
  recorded_by uuid not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, subject) references care.person (municipality_id, id),
  foreign key (municipality_id, reader) references care.person (municipality_id, id),
  foreign key (municipality_id, organisation_id) references care.organisation (municipality_id, id),
  check ((topic is null) <> (item_id is null)),
  check ((item_table is null) = (item_id is null)),
  check (subject <> reader),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  -- A foster parent's share of daily life ends with the placement; every other within six months.
  check (ground = 'dailyLife' and item_id is not null and item_table not in ('story_piece', 'earlier_help', 'life_event', 'resilience_card', 'strength', 'worry')
    or ground <> 'dailyLife' and until_at is not null and until_at <= from_at + interval '6 months 1 day')
);
create index share_reader on care.share (municipality_id, reader);
comment on table care.share is 'A part of one person''s plan opened to one reader: a topic or one item, for what, on which ground, until when, by whom. Withdrawn counts at once; nothing is removed.';

create table care.withholding (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_table text not null,
  item_id uuid not null,
  against uuid[] not null check (cardinality(against) >= 1),
  ground text not null check (ground in ('safety', 'seriousHarm', 'othersPrivacy', 'ownWish')),
  by_person uuid not null,
  second_person uuid not null check (second_person <> by_person),
  made_at timestamptz not null,
  review_on date not null,
  lifted_by uuid,
  lifted_at timestamptz,
  sealed bytea not null,
  wording integer not null default 1,
  key_person uuid not null,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  check (not by_person = any(against) and not second_person = any(against)),
  check (review_on <= (made_at at time zone 'Europe/Amsterdam')::date + interval '6 months'),
  check ((lifted_by is null) = (lifted_at is null))
);
comment on table care.withholding is 'One item kept from named persons by a professional and a second one, with a reason (sealed) and a day to look again. That day opens nothing: a person lifts it.';

create table care.shield (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_table text not null,
  item_id uuid not null,
  youth uuid not null,
  against uuid[] not null default '{}',
  made_at timestamptz not null,
  decide_by date not null,
  decided_by uuid,
  decided_at timestamptz,
  outcome text check (outcome in ('shielded', 'notShielded')),
  told_at timestamptz,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id) references care.family (municipality_id, id),
  foreign key (municipality_id, youth) references care.person (municipality_id, id),
  check ((decided_by is null) = (outcome is null) and (decided_at is null) = (outcome is null)),
  check ((lifted_by is null) = (lifted_at is null)),
  -- The youth hears the outcome before anything shows.
  check (lifted_at is null or lifted_by = youth or outcome = 'notShielded' and told_at is not null and told_at < lifted_at)
);
comment on table care.shield is 'One item that a youth of 12 to 15 keeps from who has custody. It hides at once; a professional decides within five working days, the youth is told first, and no day that passes opens it.';

-- For whom words stood: earlier words are for no more readers than when they stood. Of what stands already that is known of the present words, and of
-- texts whose readers never change; the rest is for its writers.
do $$ declare each text; begin
  foreach each in array array['story_piece', 'earlier_help', 'strength', 'worry', 'plan', 'goal', 'step'] loop
    execute format('alter table care.%I_wording add column audience text not null default ''onlyMe'' check (audience in (''onlyMe'', ''family'', ''familyAndJim'', ''plan'', ''chosen'')),
      add column named uuid[] not null default ''{}''', each);
    execute format('alter table care.%1$I_wording no force row level security; alter table care.%1$I no force row level security', each);
    execute format('update care.%1$I_wording w set audience = i.audience, named = i.named from care.%1$I i
      where i.municipality_id = w.municipality_id and i.family_id = w.family_id and i.id = w.item_id and (i.wording = w.no and not w.rival or %2$L)',
      each, each in ('plan', 'goal', 'step'));
    execute format('alter table care.%1$I_wording force row level security; alter table care.%1$I force row level security', each);
  end loop;
end $$;

reset role;

-- The roll says more of each person now; it is made anew anyway.
truncate door.roll, door.roll_pass;
alter table door.roll drop column parts, drop column actors, drop column subjects, drop column grounds;
alter table door.roll add column parts text[];
alter table door.roll add column opens json;
do $$ declare each text; begin
  foreach each in array array['door.roll_pass', 'door.pass'] loop
    execute format('alter table %s add column takes_part boolean not null default false, add column voices boolean not null default false,
      add column writes_led uuid[] not null default ''{}'', add column plain_audiences text[] not null default ''{}'', add column hidden uuid[] not null default ''{}'',
      add column shared_items uuid[] not null default ''{}'', add column shared_subjects uuid[] not null default ''{}''', each);
  end loop;
end $$;
alter table door.roll_pass add column people uuid[] not null default '{}', add column standing json not null default '[[], [], []]';
-- These take or give more now; the policies make them anew.
drop function if exists door.people_of(uuid, uuid);
drop function if exists door.reading(text, boolean);
drop function if exists door.guard_part(regclass, regclass, text, text, text[]);
