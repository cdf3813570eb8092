-- Who takes part, what is shared, and what is kept from somebody. Ids, kinds and days; the reason for withholding is sealed.

-- A participant stands under the circle of whom it is for: who reads that circle sees the part, and everybody the own part. That a safety officer
-- takes part would tell of a safety file, so that is for the coordinator only.
select door.clear('care.participant');
select door.guard_by('care.participant', 'select', format('%1$s and (person_id = %2$s or subjects && %3$s and (kind <> ''safetyOfficer'' or %4$s))', door.in_family(),
  door.pass_value('person_id'), door.pass_list('circle'), door.pass_value('is_coordinator')));
-- The family asks in for those it writes about whoever reads nothing by that alone; the coordinator anybody here, and nobody says yes for another.
-- Being led by somebody of the family is agreed to by oneself, or for a child under 12.
select door.guard_by('care.participant', 'insert', format('%1$s and subjects <@ %2$s and accepted_at is null and (%3$s'
  ' or kind in (''specialist'', ''school'', ''gp'', ''gpYouthPractitioner'', ''youthHealth'', ''jim'', ''circleMember'', ''lovedOne'', ''peerWorker'', ''buddy'', ''supportFamily'','
  ' ''clientSupporter'', ''volunteer'', ''adultCareWorker'', ''fosterParent'', ''other'')'
  ' or kind = ''leader'' and not exists (select from care.birth b where b.person_id = any(subjects) and b.person_id <> %4$s and b.born_on <= (door.today() - interval ''12 years'')::date))',
  door.in_family(), door.pass_list('writes'), door.pass_value('is_coordinator'), door.pass_value('person_id')));
-- A part ends now, and what ended is never opened again or made somebody else's.
select door.guard_by('care.participant', 'update', format('%s and (person_id = %s or subjects <@ %s)', door.in_family(), door.pass_value('person_id'), door.pass_list('writes')),
  array['until_at']);
create policy ending on care.participant as restrictive for update to onsplan_web, onsplan_job
  using (until_at is null or until_at > door.now()) with check (until_at <= door.now());

-- A share is known to whom it is about, to its reader and to who granted it. Who decides for a youth under 16 knows of its shared topics and can stop
-- them, and of what was picked of daily life or asked of single goals that he or she reads; of own words and other single items nobody else hears that a youth opened them (access.md 4.2, and 10, case 29).
select door.clear('care.share');
create or replace function door.own_share() returns text language sql immutable set search_path = pg_catalog as $$
  select format('(subject = %1$s and %2$s or granted_by = %1$s or topic is not null and topic not in (''story'', ''resilience'') and subject = any(%3$s) and %4$s and not %5$s'
    ' or ground = ''dailyLife'' and subject = any(%3$s) and %4$s and not %5$s'
    ' or question_id is not null and item_table = ''goal'' and subject = any(%3$s) and %4$s and not %5$s and item_id in (select g.id from care.goal g))',
    door.pass_value('person_id'), door.pass_value('is_from_12'), door.pass_list('writes'), door.pass_value('is_family'), door.pass_value('is_coordinator'))
$$;
revoke execute on function door.own_share from public;
-- Who coordinates knows of the shares that were asked for, since he or she sees to it that they end or are asked again (P-17).
select door.guard_by('care.share', 'select', format('%s and (%s or reader = %s or question_id is not null and %s)', door.in_family(), door.own_share(), door.pass_value('person_id'),
  door.pass_value('is_coordinator')));
grant execute on function door.topic_of_item to onsplan_web, onsplan_job;
-- For whoever knows of a share: when it ended because its reader stopped taking part from a circle.
create or replace function door.share_over(reader uuid, shared timestamptz) returns timestamptz language sql stable security definer set search_path = pg_catalog as $$
  select door.guest_left(p.municipality_id, p.family_id, share_over.reader, shared) from door.pass p where p.xid = pg_current_xact_id_if_assigned()
    and exists (select from care.share s where s.municipality_id = p.municipality_id and s.family_id = p.family_id and s.reader = share_over.reader and s.from_at = shared
      and (s.subject = p.person_id or s.granted_by = p.person_id or s.reader = p.person_id or s.subject = any(p.writes) or s.question_id is not null and p.is_coordinator))
$$;
alter function door.share_over owner to onsplan_door;
revoke execute on function door.share_over from public;
grant execute on function door.share_over to onsplan_web, onsplan_job;
-- Whether this person's word is enough to open that part of this subject (access.md 4.2). From 16 the own word only, and from 12 for own words. Under 12
-- who decides; when two decide together, one of them opens nothing sensitive alone. From 12 to 15 youth and custody holder say so both: nobody opens
-- that alone, and the coordinator writes down what both answered. Whoever decides picks what a foster parent needs of daily life.
create or replace function door.may_open(about uuid, word_of uuid, topic text, item_table text, ground text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select case
      when word_of = about then age >= 16 or age >= 12 and (own_words or together)
      when not word_of = any(holders) then false
      when age < 12 then cardinality(holders) = 1 or ground = 'dailyLife' or recorded
        or coalesce(topic in ('goals', 'circle', 'meetings', 'school', 'adulthood', 'messages'), item_table in ('plan', 'goal', 'step', 'score', 'review_voice'))
      else age < 16 and (ground = 'dailyLife' or together) end
    from (select w.*, w.recorded and ground = 'youthAndCustody' and cardinality(w.holders) > 0 as together,
        coalesce(topic, item_table) in ('story', 'resilience', 'story_piece', 'earlier_help', 'life_event', 'resilience_card') as own_words
      from (select p.is_coordinator and word_of <> p.person_id as recorded, door.age_on(b.born_on, door.today()) as age,
          array(select d.holder from door.deciders(p.municipality_id, about) d) as holders
        from door.pass p left join care.birth b on b.municipality_id = p.municipality_id and b.person_id = about
        where p.xid = pg_current_xact_id_if_assigned() and about = any(p.writes) and (word_of = p.person_id or p.is_coordinator)) w) known), false)
$$;
alter function door.may_open owner to onsplan_door;
revoke execute on function door.may_open from public;
grant execute on function door.may_open to onsplan_web, onsplan_job;
-- Written by oneself only where nobody else is asked. Everything else is asked, an answer that was given aloud is written down as an answer, and the last yes
-- shares (door.complete_share).
select door.guard_by('care.share', 'insert', format('%1$s and recorded_by = %2$s and granted_by = %2$s and question_id is null and withdrawn_at is null and not %3$s'
  ' and door.may_open(subject, granted_by, topic, item_table, ground)', door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator')));
-- Stopped in one press, in the own name, for good: opening again is a new share.
select door.guard_by('care.share', 'update', format('%s and %s', door.in_family(), door.own_share()), array['withdrawn_by', 'withdrawn_at']);
create policy stopping on care.share as restrictive for update to onsplan_web, onsplan_job
  using (withdrawn_at is null) with check (withdrawn_at is not null and withdrawn_by = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()));

-- Withholding is between professionals: it leaves no trace for whom it is against, nor for anybody of the family.
-- Whom an item is about, for who sees it; null for everyone else.
create or replace function care.subjects_of(of_table text, of_id uuid) returns uuid[] language plpgsql stable set search_path = pg_catalog as $$
declare about uuid[];
begin
  execute format('select i.subjects from care.%I i where i.id = $1', of_table) into about using of_id;
  return about;
end $$;
revoke execute on function care.subjects_of from public;
grant execute on function care.subjects_of to onsplan_web, onsplan_job;
select door.clear('care.withholding');
select door.guard_by('care.withholding', 'select', format('%1$s and (%2$s or by_person = %3$s or second_person = %3$s) and not %3$s = any(against)', door.in_family(),
  door.pass_value('is_coordinator'), door.pass_value('person_id')));
-- A holder who is the concern stays untold of help: withheld by two professionals, until one of them opens it. The day to look again tells nobody by itself.
create or replace function door.stays_untold(question care.help_question, holder uuid) returns boolean language sql stable as $$
  select exists (select from door.withheld_from(question.municipality_id, question.family_id) w where w.kind = 'help_question' and w.item = question.id and w.who = holder)
$$;
-- Whether this question is kept from who reads. By its own table: an item that somebody writes under the same id is another one.
create or replace function door.keeps_help(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p cross join lateral door.withheld_from(p.municipality_id, p.family_id) w
    where p.xid = pg_current_xact_id_if_assigned() and w.kind = 'help_question' and w.item = asked and w.who = p.person_id)
$$;
alter function door.stays_untold owner to onsplan_door;
alter function door.keeps_help owner to onsplan_door;
revoke execute on function door.stays_untold, door.keeps_help from public;
grant execute on function door.keeps_help to onsplan_web, onsplan_job;
-- An item that both know of, by two who work here. A question about help has no subjects of its own: it is about its youth, from whom it is not kept.
create or replace function door.is_working(who uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p where p.xid = pg_current_xact_id_if_assigned() and door.works(p.municipality_id, who))
$$;
alter function door.is_working owner to onsplan_door;
revoke execute on function door.is_working from public;
grant execute on function door.is_working to onsplan_web, onsplan_job;
-- Whether who asks is a professional in this family, by the place here.
create or replace function door.is_professional_here(who uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p where p.xid = pg_current_xact_id_if_assigned() and p.person_id = who and door.professional_in(p.municipality_id, p.family_id, who))
$$;
alter function door.is_professional_here owner to onsplan_door;
revoke execute on function door.is_professional_here from public;
grant execute on function door.is_professional_here to onsplan_web, onsplan_job;
select door.guard_by('care.withholding', 'insert', format('%1$s and %2$s and by_person = %3$s and lifted_at is null and door.is_working(by_person) and door.is_working(second_person)'
  ' and case item_table when ''help_question'' then exists (select from care.help_question q where q.id = item_id and not q.youth = any(against))'
  ' else care.subjects_of(item_table, item_id) is not null end', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
select door.guard_by('care.withholding', 'update', format('%1$s and %2$s and coalesce(lifted_by = %3$s, true) and not %3$s = any(against)', door.in_family(),
  door.pass_value('is_coordinator'), door.pass_value('person_id')), array['review_on', 'lifted_by', 'lifted_at']);

-- A shield is the youth's own act, for an item about nobody else; a professional decides, and the youth hears it first.
select door.clear('care.shield');
select door.guard_by('care.shield', 'select', format('%1$s and (youth = %2$s or %3$s) and not %2$s = any(against)', door.in_family(), door.pass_value('person_id'),
  door.pass_value('is_coordinator')));
select door.guard_by('care.shield', 'insert', format('%1$s and youth = %2$s and %3$s and outcome is null and lifted_at is null and care.subjects_of(item_table, item_id) = array[youth]'
  ' and exists (select from care.birth b where b.person_id = youth and b.born_on > (door.today() - interval ''16 years'')::date)',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_from_12')));
-- The youth only lifts it; deciding and telling are the coordinator's.
do $$
declare
  me text := door.pass_value('person_id');
  seen text := format('%s and (youth = %s or %s) and not %2$s = any(against)', door.in_family(), me, door.pass_value('is_coordinator'));
begin
  perform door.guard_by('care.shield', 'update', seen, array['decided_by', 'decided_at', 'outcome', 'told_at', 'lifted_by', 'lifted_at']);
  execute format('alter policy changing on care.shield with check (%s and coalesce(lifted_by = %s, true) and case when youth = %2$s then lifted_at is not null'
    ' else coalesce(decided_by <> youth, true) end)', seen, me);
end $$;
