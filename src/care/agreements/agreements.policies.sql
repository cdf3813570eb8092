-- Questions and answers about sharing and help. Who must agree is computed here like in the rules of room consent; a test holds the two together.
-- A no is read by nobody who has nothing to do with the agreement itself: that takes the purpose of agreements (D-ALL-14).

create or replace function door.consent_purpose() returns text language sql immutable set search_path = pg_catalog as $$
  select format('%s = ''toestemming vragen en geven''', door.pass_value('purpose'))
$$;

-- Who signs for a share today (access.md 4.2): 'all' must each say yes, of 'oneOf' one is enough. Unsure custody of a youth under 16 gives nobody.
create or replace function door.share_signers(municipality uuid, who uuid, topics text[]) returns table (person uuid, needed text) language sql stable as $$
  with youth as (
    select door.age_on((select b.born_on from care.birth b where b.municipality_id = municipality and b.person_id = who), door.today()) as age
  ),
  holders as (
    select holder from (
      select s.holders, s.outcome, s.checked_on from care.custody_snapshot s where s.municipality_id = municipality and s.youth_id = who
      order by s.recorded_at desc, s.id desc limit 1) newest cross join unnest(newest.holders) holder
    where newest.outcome = 'confirmed' and newest.checked_on + interval '6 months' > door.today()
  )
  select who, 'all' from youth y where y.age >= 16 or y.age >= 12 and exists (select from holders)
  union all
  select h.holder, case when y.age < 12 and topics && array['story', 'strengthsAndWorries', 'help', 'placement', 'decisions', 'documents', 'contact'] then 'all' else 'oneOf' end
  from youth y cross join holders h where y.age < 16
$$;

-- The newest answer of each counts; what was recorded wrongly counts as never given.
create or replace function door.share_agreed(question care.share_question) returns boolean language sql stable as $$
  with signers as materialized (select s.person, s.needed from door.share_signers(question.municipality_id, question.subject, question.topics) s),
  given as (
    select 'data' as kind, a.person_id, a.says, a.withdrawn_at, a.given_at, a.id from care.data_consent a
      where a.municipality_id = question.municipality_id and a.family_id = question.family_id and a.question_id = question.id and a.invalidated_at is null
    union all
    select 'speak', a.person_id, a.says, a.withdrawn_at, a.given_at, a.id from care.secrecy_release a
      where a.municipality_id = question.municipality_id and a.family_id = question.family_id and a.question_id = question.id and a.invalidated_at is null
  ),
  stands as materialized (
    select s.person, s.needed, coalesce((select case when g.withdrawn_at is null then g.says else 'silent' end from given g
      where g.person_id = s.person and g.kind = case when question.professional is null then 'data' else 'speak' end
      order by g.given_at desc, g.id desc limit 1), 'silent') as says
    from signers s
  )
  select question.recalled_at is null and exists (select from stands) and not exists (select from stands where says = 'no')
    and not exists (select from stands where needed = 'all' and says <> 'yes')
    and (not exists (select from stands where needed = 'oneOf') or exists (select from stands where needed = 'oneOf' and says = 'yes'))
$$;

-- After each answer: is it complete now? Then what it asked for is shared, topic by topic, and of the goals only those that were chosen. It tells yes or not yet, and never who said what.
create or replace function door.complete_share(asked uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  question care.share_question;
  age integer;
begin
  select q.* into question from care.share_question q
  where q.municipality_id = held.municipality_id and q.family_id = held.family_id and q.id = asked for update;
  if question.id is null then return false; end if;
  -- A yes after which the same person said something else is marked as taken back, for readers to whom a no is not shown too.
  update care.data_consent a set withdrawn_at = door.now() where a.municipality_id = held.municipality_id and a.family_id = held.family_id and a.question_id = asked
    and a.says = 'yes' and a.withdrawn_at is null and exists (select from care.data_consent n where n.municipality_id = a.municipality_id and n.family_id = a.family_id
      and n.question_id = asked and n.person_id = a.person_id and n.says <> 'yes' and n.invalidated_at is null and n.given_at > a.given_at);
  update care.secrecy_release a set withdrawn_at = door.now() where a.municipality_id = held.municipality_id and a.family_id = held.family_id and a.question_id = asked
    and a.says = 'yes' and a.withdrawn_at is null and exists (select from care.secrecy_release n where n.municipality_id = a.municipality_id and n.family_id = a.family_id
      and n.question_id = asked and n.person_id = a.person_id and n.says <> 'yes' and n.invalidated_at is null and n.given_at > a.given_at);
  -- Who said yes and now says something else takes that back: what came of it stops at once.
  if not door.share_agreed(question) then
    update care.share s set withdrawn_by = held.person_id, withdrawn_at = door.now()
    where s.municipality_id = held.municipality_id and s.family_id = held.family_id and s.question_id = question.id and s.withdrawn_at is null;
    return false;
  end if;
  if question.until_on < door.today() then return false; end if;
  if question.professional is not null then return true; end if;
  age := door.age_on((select b.born_on from care.birth b where b.municipality_id = held.municipality_id and b.person_id = question.subject), door.today());
  insert into care.share (municipality_id, family_id, id, subject, topic, item_table, item_id, with_score, reader, organisation_id, purpose, ground, from_at, until_at, granted_by, granted_at,
    recorded_by, question_id)
  select held.municipality_id, held.family_id, gen_random_uuid(), question.subject, part.topic, part.item_table, part.goal, part.goal is null or question.with_score, question.reader, question.organisation_id, question.purpose,
    case when age >= 16 then 'own' when age >= 12 then 'youthAndCustody' else 'custody' end, door.now(),
    (question.until_on + 1)::timestamp at time zone 'Europe/Amsterdam', case when age >= 12 then question.subject else (
      select s.person from door.share_signers(held.municipality_id, question.subject, question.topics) s order by (s.person = held.person_id) desc limit 1) end,
    door.now(), held.person_id, question.id
  from (select t.topic, null as item_table, null::uuid as goal from unnest(question.topics) t(topic) where t.topic <> 'goals' or question.goals = '{}'
    union all select null, 'goal', g.id from unnest(question.goals) g(id)) part
  where not exists (select from care.share s where s.municipality_id = held.municipality_id and s.family_id = held.family_id and s.question_id = question.id
    and s.topic is not distinct from part.topic and s.item_id is not distinct from part.goal and (s.withdrawn_at is null
      -- What somebody who signs stopped opens by that person's own new yes alone, not by that of another.
      or s.withdrawn_by in (select n.person from door.share_signers(held.municipality_id, question.subject, question.topics) n) and not exists (select from care.data_consent a where a.municipality_id = s.municipality_id and a.family_id = s.family_id and a.question_id = s.question_id
        and a.person_id = s.withdrawn_by and a.says = 'yes' and a.withdrawn_at is null and a.invalidated_at is null and a.given_at > s.withdrawn_at)));
  return exists (select from care.share s where s.municipality_id = held.municipality_id and s.family_id = held.family_id and s.question_id = question.id and s.withdrawn_at is null);
end $$;

-- Whether somebody is asked this and did not answer yet. Who of several is enough is not asked any more once one said yes.
create or replace function door.is_asked_to_share(q care.share_question, who uuid) returns boolean language sql stable as $$
  select q.recalled_at is null and q.until_on >= door.today() and exists (select from (select s.needed from door.share_signers(q.municipality_id, q.subject, q.topics) s
      where s.person = who limit 1) mine
    where not (mine.needed = 'oneOf' and exists (
      select from care.data_consent a join door.share_signers(q.municipality_id, q.subject, q.topics) s on s.person = a.person_id and s.needed = 'oneOf'
      where a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.question_id = q.id and a.says = 'yes' and a.withdrawn_at is null
        and a.invalidated_at is null)))
    and not exists (select from care.data_consent a where a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.question_id = q.id
      and a.person_id = who and a.invalidated_at is null)
    and not exists (select from care.secrecy_release a where a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.question_id = q.id
      and a.person_id = who and a.invalidated_at is null)
$$;

-- What the reader of this transaction is asked.
create or replace function door.asked_to_share() returns json language sql stable security definer set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', q.id, 'subject', q.subject, 'reader', q.reader, 'organisation', q.organisation_id, 'organisationName', o.name, 'topics', q.topics,
    'purpose', q.purpose, 'professional', q.professional, 'untilOn', q.until_on, 'askedBy', q.asked_by, 'askedAt', q.asked_at, 'recalledAt', q.recalled_at, 'withScore', q.with_score,
    'goals', (select json_agg(json_build_object('id', g.id, 'sealed', encode(g.sealed, 'base64'), 'wording', g.wording, 'keyPerson', g.key_person) order by g.created_at, g.id)
      from care.goal g where g.municipality_id = q.municipality_id and g.family_id = q.family_id and g.id = any(q.goals) and g.id <> all(held.hidden) and g.undone_at is null)) order by q.asked_at, q.id)
  from door.pass held
  join care.share_question q on q.municipality_id = held.municipality_id and q.family_id = held.family_id
  left join care.organisation o on o.municipality_id = q.municipality_id and o.id = q.organisation_id
  where held.xid = pg_current_xact_id_if_assigned() and held.is_family and door.is_asked_to_share(q, held.person_id)
    and (q.goals = '{}' or not q.goals <@ held.hidden)
$$;

do $$ declare each text; begin
  foreach each in array array['share_signers', 'share_agreed', 'complete_share', 'is_asked_to_share', 'asked_to_share'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
revoke execute on function door.consent_purpose from public;
grant select on care.share_question, care.data_consent, care.secrecy_release to onsplan_door;
grant update (recalled_at) on care.share_question to onsplan_door;
grant update (withdrawn_at) on care.data_consent, care.secrecy_release to onsplan_door;
grant insert, update (withdrawn_by, withdrawn_at) on care.share to onsplan_door;
grant execute on function door.complete_share, door.asked_to_share to onsplan_web;

-- What was withdrawn or recorded wrongly stays so; whoever changes the mind answers anew.
create or replace function care.refuse_unsaying() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at
    or old.invalidated_at is not null and new.invalidated_at is distinct from old.invalidated_at then
    raise exception 'withdrawn stays withdrawn' using errcode = '42501';
  end if;
  return new;
end $$;
do $$ declare each text; begin
  foreach each in array array['data_consent', 'secrecy_release', 'care_consent'] loop
    execute format('create or replace trigger stays_withdrawn before update on care.%I for each row execute function care.refuse_unsaying()', each);
  end loop;
end $$;

-- A question is known to whom it is about from 12, to who decides for a youth under 16, and to who coordinates; the reader hears of it when it is a yes.
select door.clear('care.share_question');
-- Of single goals it is known to who reads one of them: from whom a goal is kept, nothing is asked about it.
select door.guard_by('care.share_question', 'select', format('%s and subject = any(%s) and (goals = ''{}'' or exists (select from care.goal g where g.family_id = share_question.family_id'
  ' and g.id = any(share_question.goals)))', door.in_family(), door.pass_list('writes')));
-- To school go single goals, of that pupil alone and open to the whole plan: what is needed in class and no more.
select door.guard_by('care.share_question', 'insert', format('%s and asked_by = %s and recalled_at is null and subject = any(%s) and reader = any(%s)'
  ' and not exists (select from unnest(goals) chosen(id) where not exists (select from care.goal g where g.family_id = share_question.family_id and g.id = chosen.id'
  ' and g.subjects = array[share_question.subject] and g.audience = ''plan'' and g.class = ''plan'' and g.undone_at is null))'
  ' and (goals <> ''{}'' or professional is not null or not ''goals'' = any(topics) or not exists (select from care.participant p where p.family_id = share_question.family_id'
  ' and p.person_id = share_question.reader and p.kind = ''school'' and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now())))'
  ' and (professional is null or professional = any(%4$s) and professional <> reader)', door.in_family(), door.pass_value('person_id'), door.pass_list('writes'), door.pass_list('people')));
select door.guard_by('care.share_question', 'update', format('%1$s and subject = any(%4$s) and (asked_by = %2$s or %3$s) and coalesce(recalled_by = %2$s, true)', door.in_family(),
  door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('writes')), array['recalled_by', 'recalled_at']);

-- Answers. Everybody reads the own ones; a yes is for whoever knows the question, what is no yes only for the agreement itself (`beyond_yes` says whose).
-- On screen one answers for oneself; what was said or written is recorded by who coordinates, with how it was checked. A yes is withdrawn in the own name.
create or replace function door.guard_answers(answers regclass, questions text, beyond_yes text) returns void language plpgsql set search_path = pg_catalog as $$
declare
  me text := door.pass_value('person_id');
  coordinates text := door.pass_value('is_coordinator');
begin
  perform door.clear(answers);
  perform door.guard_by(answers, 'select', format('%s and (person_id = %s or question_id in (select q.id from care.%I q) and (says = ''yes'' or %s and %s))',
    door.in_family(), me, questions, door.consent_purpose(), beyond_yes));
  perform door.guard_by(answers, 'insert', format(
    '%1$s and recorded_by = %2$s and withdrawn_at is null and invalidated_at is null and question_id in (select q.id from care.%3$I q where q.recalled_at is null)'
    ' and (channel = ''screen'' and person_id = %2$s and %4$s or channel <> ''screen'' and %5$s and person_id <> %2$s and person_id = any(%6$s))',
    door.in_family(), me, questions, door.pass_value('is_from_12'), coordinates, door.present()));
  perform door.guard_by(answers, 'update', format('%1$s and (person_id = %2$s or recorded_by = %2$s and %3$s) and coalesce(invalidated_by = %2$s, true)', door.in_family(), me,
    coordinates), array['withdrawn_at', 'invalidated_by', 'invalidated_at']);
end $$;
revoke execute on function door.guard_answers from public;

-- Of sharing, the youth and the other holder read what a holder says; a youth's own no stays with the youth. Who coordinates reads who wants to talk first.
select door.guard_answers('care.data_consent', 'share_question', format('(case when %s then says = ''talk'' else person_id <> about end)', door.pass_value('is_coordinator')));
select door.guard_answers('care.secrecy_release', 'share_question', format('(case when %s then says = ''talk'' else person_id <> about end)', door.pass_value('is_coordinator')));
-- Of help, who coordinates reads every answer, since a no needs a talk; custody holders do not read a youth's no.
select door.guard_answers('care.care_consent', 'help_question', format('(%s or person_id <> about)', door.pass_value('is_coordinator')));
