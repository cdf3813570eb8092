-- What somebody else asks of a family, how that stands, and earlier words of help from before.
set local role onsplan_owner;

alter table care.goal add column asked_by text check (asked_by in ('school', 'municipality', 'court', 'safety', 'other'));
alter table care.goal add constraint goal_asked_by_kind check (case kind
  when 'condition' then coalesce(asked_by in ('court', 'safety'), false)
  when 'societal' then coalesce(asked_by in ('school', 'municipality', 'other'), false)
  else asked_by is null end);
comment on table care.goal is 'A goal in own words with why it matters (sealed): whose it is, made together by whom it names. Asked by somebody else, it says who asks and what can be chosen.';

alter table care.goal_act drop constraint goal_act_kind_check;
alter table care.goal_act add constraint goal_act_kind_check check (kind in
  ('proposed', 'activated', 'declined', 'waiting', 'reached', 'stopped', 'talkFirst', 'set', 'met', 'notMet', 'ended'));
alter table care.goal_act add column fact_on date;
alter table care.goal_act add constraint goal_act_fact check (case when kind in ('met', 'notMet', 'ended') then fact_on is not null and sealed is not null else fact_on is null end);
comment on table care.goal_act is 'What happened to a goal and who did it, with own words if there were any (sealed). Its state is the newest that was not undone. Of a condition: the fact and its day.';

create table care.earlier_help_wording (like care.plan_wording including all, foreign key (municipality_id, family_id, item_id) references care.earlier_help (municipality_id, family_id, id));
comment on table care.earlier_help_wording is 'Earlier words of help from before, and words written at the same moment on another device.';

-- What was remembered before today keeps its words as the first version. The owner reads past the forced policies for this one statement.
alter table care.earlier_help no force row level security;
insert into care.earlier_help_wording (municipality_id, family_id, id, item_id, no, rival, author, at, sealed, wording, key_person)
  select municipality_id, family_id, gen_random_uuid(), id, 1, false, author, created_at, sealed, 1, key_person from care.earlier_help where wording = 1;
alter table care.earlier_help force row level security;
