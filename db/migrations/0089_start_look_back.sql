-- Looking back on a first conversation where no plan exists: how it was held, what comes of it, and what each says of how it is now.
set local role onsplan_owner;

alter table care.start_voice drop constraint start_voice_kind_check;
alter table care.start_voice add constraint start_voice_kind_check check (kind in ('place', 'comesAlong', 'peer', 'interpreter', 'talksFreely', 'toTalkAbout', 'leaveOut',
  'shouldChange', 'cancelled', 'company', 'happened', 'strong', 'hard', 'whereTo', 'thinkAlong', 'ownDoing', 'needed', 'growingUp', 'howIsIt', 'workerView', 'agree', 'differ',
  'option', 'choice', 'firstStep', 'answer', 'reply', 'howNow', 'weatherNow', 'backAnswer'));
-- A number of oneself and a picture of a child are two things: no row holds one as the other.
alter table care.start_voice add constraint start_voice_now check (case kind when 'howNow' then value ~ '^([0-9]|10)$'
  when 'weatherNow' then value in ('thunder', 'rain', 'clouds', 'sunAndCloud', 'sun') when 'backAnswer' then value in ('right', 'notRight') else true end);

create table care.start_look_back (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  how text not null check (how in ('phone', 'table')),
  comes text not null check (comes in ('enough', 'newDay', 'newTalk', 'plan')),
  next_on date,
  author uuid not null,
  at timestamptz not null,
  undone_at timestamptz check (undone_at >= at),
  primary key (municipality_id, family_id, id),
  foreign key (municipality_id, family_id, talk_id) references care.start_talk (municipality_id, family_id, id),
  check ((comes = 'newDay') = (next_on is not null))
);
create index start_look_back_of on care.start_look_back (municipality_id, family_id, talk_id, at);
comment on table care.start_look_back is 'That was looked back on a first conversation, and what comes of it. What each said stands in the own words of that conversation, a number and a picture apart.';

reset role;
