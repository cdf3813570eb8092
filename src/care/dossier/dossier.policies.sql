-- One look, one statement: the door opens and row level security shows what this reader may see. With the caller's rights, never more.
-- `parts` names what the page shows; what it does not show is not read, and words that it does not say stay where they are.
create or replace function care.plan_page(token bytea, family uuid, purpose text, action text, topics text[], object_class text, object_id uuid, request uuid,
  done uuid, parts text[]) returns json language plpgsql volatile security invoker set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  frame json := door.open(token, family, purpose, action, topics, object_class, object_id, request, done);
  me uuid; municipality uuid; may uuid[]; shown uuid;
  plan json; review json; strengths json; worries json; wheres json; version json; trials json; custody json; added json; asked json; consents json; helps json; cards json; jims json; starts json; clicks json; signals json; advices json; proposals json; own_plan json; homes json; seen_too json;
  goals json; elsewhere uuid[]; acts json; enough json; steps json; step_acts json; scores json;
begin
  select p.person_id, p.municipality_id, p.writes_led into me, municipality, may from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  select p.id, json_build_object('id', p.id, 'form', p.form, 'load', p.load, 'authorship', p.authorship, 'startedOn', p.started_on,
      'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person,
      'acts', (select json_agg(json_build_array(a.kind, a.value, a.until_on, a.at) order by a.at, a.id)
        from care.plan_act a where a.municipality_id = municipality and a.family_id = family and a.plan_id = p.id and a.undone_at is null))
  into shown, plan from care.plan p where p.municipality_id = municipality and p.family_id = family order by p.closed_at desc nulls first limit 1;

  select json_build_object('id', r.id, 'dueOn', r.due_on, 'startedAt', r.started_at,
      'prepared', 'preparation' = any(parts) and exists (select from care.review_voice v where v.municipality_id = municipality and v.family_id = family
        and v.review_id = r.id and v.kind = 'preparation' and v.author = me and v.undone_at is null))
  into review from care.review r where r.municipality_id = municipality and r.family_id = family and r.plan_id = shown and r.concluded_at is null order by r.due_on limit 1;

  if 'strengths' = any(parts) then
    select json_agg(json_build_array(s.id, s.subjects, s.author, s.created_at, encode(s.sealed, 'base64'), s.wording, s.key_person) order by s.created_at desc, s.id)
    into strengths from care.strength s where s.municipality_id = municipality and s.family_id = family and s.undone_at is null;
  end if;
  if 'worries' = any(parts) then
    select json_agg(json_build_array(w.id, w.subjects, w.author, w.created_at, encode(w.sealed, 'base64'), w.wording, w.key_person)
      order by coalesce(array_position(o.worries, w.id), 1000), w.created_at, w.id)
    into worries from care.worry w
    left join lateral (select o.worries from care.worry_order o where o.municipality_id = municipality and o.family_id = family and o.person_id = w.subjects[1]
      order by o.at desc limit 1) o on true
    where w.municipality_id = municipality and w.family_id = family and w.undone_at is null and w.settled_on is null;
  end if;
  if 'whereTo' = any(parts) then
    select json_agg(json_build_array(w.id, w.author, w.changed_at, encode(w.sealed, 'base64'), w.wording, w.key_person) order by w.created_at, w.id)
    into wheres from care.perspective w where w.municipality_id = municipality and w.family_id = family and w.undone_at is null;
  end if;
  if parts && array['goals', 'steps'] then
    select json_agg(json_build_array(g.id, encode(g.sealed, 'base64'), g.wording, g.key_person, g.kind, g.subjects, g.domains, g.audience, g.author, g.created_at,
      g.subjects <@ may or me = any(g.subjects) and me = any(may)) order by g.created_at, g.id)
        filter (where g.plan_id = shown and g.undone_at is null and 'goals' = any(parts)),
      array_agg(g.id) filter (where g.plan_id <> shown)
    into goals, elsewhere from care.goal g where g.municipality_id = municipality and g.family_id = family;
  end if;
  if 'goals' = any(parts) then
    select json_agg(json_build_array(a.id, a.goal_id, a.kind, a.reason, a.by_person, a.at) order by a.at, a.id)
    into acts from care.goal_act a where a.municipality_id = municipality and a.family_id = family and a.undone_at is null;
    select json_agg(json_build_array(e.id, case when 'looksLike' = any(parts) then encode(e.sealed, 'base64') end, e.wording, e.key_person, e.goal_id, e.value,
      e.by_person, e.at) order by e.at, e.id)
    into enough from care.good_enough e where e.municipality_id = municipality and e.family_id = family and e.undone_at is null;
  end if;
  if 'steps' = any(parts) then
    select json_agg(json_build_array(s.id, encode(s.sealed, 'base64'), s.wording, s.key_person, s.goal_id, s.subjects, s.doer_id, s.doer_kind, s.start_on, s.due_on,
      s.repeats, s.until_on, s.created_at, s.subjects <@ may or me = any(s.subjects) and me = any(may)) order by s.created_at, s.id)
    into steps from care.step s where s.municipality_id = municipality and s.family_id = family and s.undone_at is null
      and (elsewhere is null or s.goal_id is null or s.goal_id <> all(elsewhere));
    select json_agg(json_build_array(a.id, a.step_id, a.kind, a.reason, a.to_on, a.via, a.by_person, a.at) order by a.at, a.id)
    into step_acts from care.step_act a where a.municipality_id = municipality and a.family_id = family and a.undone_at is null;
  end if;
  if 'scores' = any(parts) then
    select json_build_array(array_agg(c.id), array_agg(c.goal_id), array_agg(c.author), array_agg(c.value), array_agg(c.created_at), array_agg(c.occasion),
      array_agg(c.review_id), array_agg(c.typed_by), array_agg(c.counts))
    into scores from (
      select s.id, s.goal_id, s.author, s.value, s.created_at, s.occasion, s.review_id, s.typed_by, s.counts from (
        select s.*, row_number() over (partition by s.goal_id, s.author, s.counts order by s.created_at desc, s.id desc) as place from (
          select s.*, s.typed_by is null or s.confirmed_at is not null or s.read_together_at is not null as counts
          from care.score s where s.municipality_id = municipality and s.family_id = family and s.undone_at is null) s) s
      where s.place <= 5 order by s.created_at, s.id) c;
  end if;
  if 'agreement' = any(parts) then
    select json_build_object('id', v.id, 'no', v.no, 'offeredAt', v.offered_at, 'offeredTo', v.offered_to,
      'said', (select coalesce(json_agg(json_build_object('person', a.person_id, 'stand', a.stand, 'channel', a.channel, 'typedBy', a.typed_by, 'at', a.said_at)), '[]')
        from care.plan_agreement a where a.municipality_id = municipality and a.family_id = family and a.version_id = v.id and a.undone_at is null))
    into version from care.plan_version v where v.municipality_id = municipality and v.family_id = family and v.plan_id = shown and v.undone_at is null order by v.no desc limit 1;
  end if;
  if parts && array['agreement', 'consents', 'ownPlan'] then own_plan := care.group_facts(municipality, family); end if;
  if 'homes' = any(parts) then homes := care.homes_of_youths(municipality, family); end if;
  if 'trials' = any(parts) then
    select json_agg(json_build_object('id', l.id, 'stepId', l.step_id, 'untilOn', l.until_on))
    into trials from care.letting_go l where l.municipality_id = municipality and l.family_id = family and l.outcome is null and l.undone_at is null;
  end if;
  if 'custody' = any(parts) then
    select json_agg(json_build_object('youth', c.youth_id, 'outcome', c.outcome, 'checkedOn', c.checked_on)) into custody from (
      select distinct on (s.youth_id) s.* from care.custody_snapshot s where s.municipality_id = municipality and s.family_id = family
      order by s.youth_id, s.recorded_at desc) c;
  end if;
  if 'added' = any(parts) then
    added := care.added_since(municipality, family, me);
    asked := care.asked_for(municipality, family, me);
  end if;
  if 'consents' = any(parts) then
    consents := door.asked_to_share();
    helps := door.asked_for_help();
    select json_agg(json_build_object('id', o.id, 'by', o.author) order by o.created_at, o.id) into cards from care.offered_card o
    where o.municipality_id = municipality and o.family_id = family and o.for_person = me and o.undone_at is null
      and not exists (select from care.offered_card_answer a where a.municipality_id = municipality and a.family_id = family and a.offer_id = o.id and a.undone_at is null);
    select care.starts_and_look_backs(municipality, family, me), care.clicks_asked(municipality, family, me), care.signals_asked(municipality, family, me), care.proposals_asked(municipality, family, me),
      care.advice_asked(municipality, family, me), care.jims_asked(municipality, family, me) into starts, clicks, signals, proposals, advices, jims;
  end if;
  if 'seenToo' = any(parts) then select json_agg(s.id) into seen_too from care.seen_too(object_id) s; end if;
  return json_build_object('frame', frame, 'seenToo', seen_too, 'consents', consents, 'helps', helps, 'cards', cards, 'jims', jims, 'starts', starts, 'clicks', clicks, 'signals', signals, 'proposals', proposals, 'advices', advices, 'ownPlan', own_plan, 'homes', homes, 'plan', plan, 'review', review, 'strengths', strengths, 'worries', worries, 'whereTo', wheres, 'version', version, 'trials', trials,
    'custody', custody, 'added', added, 'asked', asked, 'goals', json_build_object('nextReviewOn', review -> 'dueOn', 'goals', goals, 'acts', acts, 'enough', enough, 'steps', steps,
      'stepActs', step_acts, 'scores', scores));
end $$;

-- Kijk als (access.md 3): may this other reader read an item of this kind? By the same rule and the reader's own line of the roll, and asked by a member of
-- the family or who coordinates only.
create or replace function door.reads_as(reader uuid, topic text, together boolean, item uuid, goal uuid, subjects uuid[], author uuid, audience text, named uuid[], class text,
  created_at timestamptz) returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  looker door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  held door.pass;
begin
  if looker.xid is null or not (looker.is_family or looker.is_coordinator) or not reader = any(looker.people) then return false; end if;
  held := door.pass_of(looker.municipality_id, looker.family_id, reader);
  -- Who looks in an emergency alone is no reader of the plan, and a look that the family does not hear of would show here.
  if held.ground = 'emergency' then return false; end if;
  return door.permits(held, topic, together, item, goal, subjects, author, audience, named, class, created_at);
end $$;
alter function door.reads_as owner to onsplan_door;
revoke execute on function door.reads_as from public;
grant execute on function door.reads_as to onsplan_web;
grant select on door.roll_pass to onsplan_door;

-- Of what the looker may read, as row level security leaves it, the part that this reader reads too.
create or replace function care.seen_too(reader uuid) returns table (kind text, id uuid) language sql stable security invoker set search_path = pg_catalog as $$
  select 'goal', g.id from care.goal g where g.undone_at is null
    and door.reads_as(reader, 'goals', true, g.id, null, g.subjects, g.author, g.audience, g.named, g.class, g.created_at)
  union all select 'step', s.id from care.step s where s.undone_at is null
    and door.reads_as(reader, 'goals', true, s.id, s.goal_id, s.subjects, s.author, s.audience, s.named, s.class, s.created_at)
  union all select 'score', s.id from care.score s where s.undone_at is null
    and door.reads_as(reader, 'goals', true, s.id, s.goal_id, s.subjects, s.author, s.audience, s.named, s.class, s.created_at)
  union all select 'strength', s.id from care.strength s where s.undone_at is null
    and door.reads_as(reader, 'strengthsAndWorries', false, s.id, null, s.subjects, s.author, s.audience, s.named, s.class, s.created_at)
  union all select 'worry', w.id from care.worry w where w.undone_at is null
    and door.reads_as(reader, 'strengthsAndWorries', false, w.id, null, w.subjects, w.author, w.audience, w.named, w.class, w.created_at)
  union all select 'perspective', w.id from care.perspective w where w.undone_at is null
    and door.reads_as(reader, 'strengthsAndWorries', false, w.id, null, w.subjects, w.author, w.audience, w.named, w.class, w.created_at)
  union all select 'storyPiece', p.id from care.story_piece p where p.undone_at is null
    and door.reads_as(reader, 'story', false, p.id, null, p.subjects, p.author, p.audience, p.named, p.class, p.created_at)
$$;
revoke execute on function care.seen_too from public;
grant execute on function care.seen_too to onsplan_web;

-- The families somebody belongs to, by the name they chose, and how old he or she is: to find the way home. It opens none of them.
create or replace function door.own_families(token bytea) returns json language sql stable security definer set search_path = pg_catalog as $$
  select json_build_object('viewer', door.viewer_of(s, a), 'families', (
    select coalesce(json_agg(json_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person,
      'parts', m.parts, 'age', door.age_on(b.born_on, door.today())) order by m.from_on, f.id), '[]')
    from care.family_member m join care.family f on f.municipality_id = m.municipality_id and f.id = m.family_id
    left join care.birth b on b.municipality_id = m.municipality_id and b.person_id = m.person_id
    where m.municipality_id = a.municipality_id and m.person_id = a.person_id
      and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())),
    'asJim', door.as_jim(a.municipality_id, a.person_id), 'asSchool', door.as_school(a.municipality_id, a.person_id),
    'asAskedIn', door.as_asked_in(a.municipality_id, a.person_id))
  from door.session_of(token) s join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id where s.id is not null
$$;
alter function door.own_families owner to onsplan_door;
revoke execute on function door.own_families from public;
grant execute on function door.own_families to onsplan_web;

grant execute on function care.plan_page to onsplan_web;
