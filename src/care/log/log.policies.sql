-- Answers to questions about the log: for who asked. And the names of those who looked, for who reads the log.
select door.clear('care.log_answer');
select door.guard_by('care.log_answer', 'select', format('%s and question_id in (select q.id from care.log_question q)', door.in_family()));

-- Rows that tell of what this reader may not know: a home that is secret for him or her, a step or a number of a goal or a question about help that is kept from him or her, and what
-- somebody else asks about the own data or about the log.
create or replace function door.hangs_on_kept(part uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select door.goal_of(p.municipality_id, p.family_id, part) = any(p.hidden) from door.pass p where p.xid = pg_current_xact_id_if_assigned()), false)
$$;
alter function door.hangs_on_kept owner to onsplan_door;
revoke execute on function door.hangs_on_kept from public;
grant execute on function door.hangs_on_kept to onsplan_web, onsplan_job;
drop policy if exists of_others on care.access_log;
create policy of_others on care.access_log as restrictive for select to onsplan_web, onsplan_job
  using (object_id is null and object_class not in ('startConversation', 'familyGroupPlan', 'jim', 'jimWord', 'clickCheck', 'paperRequest', 'interpreterRequest', 'sheet', 'askedIn', 'schoolWord', 'circleWord', 'lovedOne', 'signal', 'peerRequest', 'familyAdvice', 'matchRequest', 'message', 'familyPaper') or person_id = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()) or case object_class
    -- A first conversation is known to who was invited, and what a worker does about a JIM is told to the youth alone.
    when 'startConversation' then object_id in (select t.id from care.start_talk t) or object_id is null and exists (select from care.start_talk t)
    -- An offer of a plan of their own, and a skip, are known to whom they were made or shown to.
    when 'familyGroupPlan' then object_id in (select o.id from care.group_offer o union all select k.id from care.group_skip k)
      or object_id is null and (exists (select from care.group_offer o) or exists (select from care.group_skip k))
    when 'jim' then exists (select from care.jim j where j.youth_id = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()))
    when 'jimWord' then exists (select from care.jim j where j.youth_id = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()))
    -- Whether it clicks is known to who said it, and a doubt to who talks about it; whom it is about finds no trace.
    when 'clickCheck' then case when object_id is null then exists (select from care.click_check k where not k.alone) else object_id in (select k.id from care.click_check k) end
    -- Who asks for paper is known to that person and to who coordinates.
    when 'paperRequest' then case when object_id is null then exists (select from care.paper_request r) else object_id in (select r.id from care.paper_request r) end
    -- Who wants an interpreter is known to that person and to who coordinates.
    when 'interpreterRequest' then case when object_id is null then exists (select from care.interpreter_request r) else object_id in (select r.id from care.interpreter_request r) end
    -- Who made or brought back a sheet is known to who made it, to whose name stands on it and to who coordinates.
    when 'sheet' then case when object_id is null then exists (select from care.sheet s) else object_id in (select s.id from care.sheet s) end
    -- Who put a paper there or opened it is known to who reads that paper.
    when 'familyPaper' then case when object_id is null then exists (select from care.family_paper f where f.undone_at is null) else object_id in (select f.id from care.family_paper f) end
    -- Who was asked from outside is known to who may know of such a part.
    when 'askedIn' then case when object_id is null then exists (select from care.asked_in h) else object_id in (select h.id from care.asked_in h) end
    -- What school wrote is known to who reads it.
    when 'schoolWord' then case when object_id is null then exists (select from care.school_word w) else object_id in (select w.id from care.school_word w) end
    -- What somebody of a circle said is known to who reads it.
    when 'circleWord' then case when object_id is null then exists (select from care.circle_word w) else object_id in (select w.id from care.circle_word w) end
    -- That a loved one reads the page of a first conversation is known to who was there.
    when 'lovedOne' then object_id in (select l.id from care.loved_one l)
    -- A signal is known to who reads it.
    when 'signal' then case when object_id is null then exists (select from care.signal s) else object_id in (select s.id from care.signal s) end
    -- A talk with a peer worker, and a worry that was told there, is known to who asked for it; nobody else hears that one looked there. Of a look at the list
    -- hears who stood on it at that moment: with a worry, or as one who waited in vain. An own request of another time tells nothing of who is on it now.
    when 'peerRequest' then case when object_id is null then organisation_id is not null and (exists (select from care.peer_worry w
          where w.person_id = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()) and w.at <= access_log.at)
        or exists (select from care.peer_request r where r.answer_before <= (access_log.at at time zone 'Europe/Amsterdam')::date and r.asked_at <= access_log.at
          and coalesce(r.matched_at > access_log.at, true) and coalesce(r.undone_at > access_log.at, true)))
      else object_id in (select r.id from care.peer_request r union all select w.id from care.peer_worry w
        where w.person_id = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned())) end
    -- What is asked of a peer worker about this family is known to who says yes or no to it and to who asked; what one of them says leaves no trace for the others.
    -- That a peer worker looked tells that everybody said yes: who asked hears of it with the answer, and not where a yes was taken back or nobody answered.
    when 'familyAdvice' then organisation_id is not null and case when object_id is null then exists (select from care.family_advice q where q.at <= access_log.at)
      else object_id in (select q.id from care.family_advice q
        where access_log.role <> 'peerWorker' or q.author <> (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned())
          or exists (select from care.family_advice_answer a where a.advice_id = q.id)) end
    -- A buddy or a support family is known to whom it is for, to who decides for that person and to who coordinates.
    when 'matchRequest' then case when object_id is null then organisation_id is not null and exists (select from care.match_request r)
      else object_id in (select r.id from care.match_request r) end
    -- Of a family nobody hears who read a message (D-MSG-03); that somebody who works here did is known to who is in it.
    when 'message' then organisation_id is not null and case when object_id is null then exists (select from care.message m)
      else object_id in (select m.id from care.message m union all select m.about_id from care.message m) end
    when 'household' then not door.is_secret_home(object_id) or object_id in (select h.id from care.household h)
    when 'helpQuestion' then not door.keeps_help(object_id)
    when 'careConsent' then not door.keeps_help(object_id)
    when 'helpTold' then not door.keeps_help(object_id)
    when 'helpGoingOn' then not door.keeps_help(object_id)
    when 'rightsRequest' then object_id in (select r.id from care.rights_request r)
    when 'rightsAnswer' then object_id in (select r.id from care.rights_request r)
    when 'logQuestion' then object_id in (select q.id from care.log_question q)
    when 'logAnswer' then object_id in (select a.id from care.log_answer a)
    else object_class not in ('step', 'score', 'statement', 'wording') or not door.hangs_on_kept(object_id) end);

-- Who looked need not belong to the plan: an officer who answered, somebody of an emergency look, the loved one of another. Names of those with a row in this log, and no other.
create or replace function door.lookers(ids uuid[]) returns table (id uuid, sealed bytea, wording integer, "keyPerson" uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.sealed, p.wording, p.key_person from door.pass held
  join care.person p on p.municipality_id = held.municipality_id and p.id = any(ids)
  where held.xid = pg_current_xact_id_if_assigned() and exists (select from care.access_log l where l.municipality_id = held.municipality_id
    and l.family_id = held.family_id and l.person_id = p.id and l.outcome = 'done' and (l.organisation_id is not null or l.role = 'lovedOne'))
$$;
alter function door.lookers owner to onsplan_door;
revoke execute on function door.lookers from public;
grant execute on function door.lookers to onsplan_web;

-- Who is named in a line: of whom this reader may read what was looked at. Whoever became sixteen is named to her parents no more, in older lines neither.
create or replace function door.still_named(subjects uuid[], topics text[]) returns uuid[] language sql stable set search_path = pg_catalog as $$
  select array(select s.id from unnest(still_named.subjects) with ordinality s(id, n) cross join door.pass p where p.xid = pg_current_xact_id_if_assigned()
    and (s.id = p.person_id or s.id = any(case when still_named.topics <@ array['story', 'resilience'] and still_named.topics <> '{}' then p.story else p.goals end)) order by s.n)
$$;
revoke execute on function door.still_named from public;
grant execute on function door.still_named to onsplan_web, onsplan_job;
