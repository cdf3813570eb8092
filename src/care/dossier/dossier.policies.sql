-- One look, one statement: the door opens and row level security shows what this reader may see. The caller's rights, never more.
-- `parts` names what the page shows; what it does not show is not read.
create or replace function care.plan_page(token bytea, family uuid, purpose text, action text, topics text[], object_class text, object_id uuid, request uuid,
  done uuid, parts text[]) returns json language plpgsql volatile security invoker set search_path = pg_catalog as $$
declare
  frame json := door.open(token, family, purpose, action, topics, object_class, object_id, request, done);
  me uuid := frame -> 'viewer' ->> 'person';
  plan json; strengths json; worries json; goals json; steps json; scores json; review json; version json; asked json; trials json; added json;
begin
  select json_build_object('id', p.id, 'form', p.form, 'load', p.load, 'authorship', p.authorship, 'startedOn', p.started_on, 'closedAt', p.closed_at,
      'id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person,
      'acts', (select coalesce(json_agg(json_build_object('kind', a.kind, 'at', a.at, 'untilOn', a.until_on) order by a.at, a.id), '[]')
        from care.plan_act a where a.family_id = family and a.plan_id = p.id and a.undone_at is null))
  into plan from care.plan p where p.family_id = family order by p.closed_at desc nulls first limit 1;

  select json_build_object('id', r.id, 'dueOn', r.due_on, 'startedAt', r.started_at,
      'prepared', exists (select from care.review_voice v where v.family_id = family and v.review_id = r.id and v.kind = 'preparation' and v.author = me and v.undone_at is null))
  into review from care.review r where r.family_id = family and r.concluded_at is null order by r.due_on limit 1;

  if 'strengths' = any(parts) then
    select json_agg(json_build_object('id', s.id, 'subjects', s.subjects, 'author', s.author, 'createdAt', s.created_at, 'sealed', encode(s.sealed, 'base64'),
      'wording', s.wording, 'keyPerson', s.key_person) order by s.created_at desc, s.id)
    into strengths from care.strength s where s.family_id = family and s.undone_at is null and (s.typed_by is null or s.confirmed_at is not null);
  end if;
  if 'worries' = any(parts) then
    select json_agg(json_build_object('id', w.id, 'subjects', w.subjects, 'author', w.author, 'createdAt', w.created_at, 'sealed', encode(w.sealed, 'base64'),
      'wording', w.wording, 'keyPerson', w.key_person) order by w.created_at desc, w.id)
    into worries from care.worry w where w.family_id = family and w.undone_at is null and w.settled_on is null and (w.typed_by is null or w.confirmed_at is not null);
  end if;
  if 'goals' = any(parts) then
    select json_agg(json_build_object('id', g.id, 'kind', g.kind, 'subjects', g.subjects, 'author', g.author, 'sealed', encode(g.sealed, 'base64'),
      'wording', g.wording, 'keyPerson', g.key_person,
      'acts', (select coalesce(json_agg(json_build_object('kind', a.kind, 'at', a.at, 'by', a.by_person, 'reason', a.reason) order by a.at, a.id), '[]')
        from care.goal_act a where a.family_id = family and a.goal_id = g.id and a.undone_at is null),
      'goodEnough', (select e.value from care.good_enough e where e.family_id = family and e.goal_id = g.id and e.undone_at is null order by e.at desc, e.id desc limit 1)
      ) order by g.position, g.created_at, g.id)
    into goals from care.goal g where g.family_id = family and g.undone_at is null;
  end if;
  if 'steps' = any(parts) then
    select json_agg(json_build_object('id', t.id, 'goalId', t.goal_id, 'doer', t.doer_id, 'doerKind', t.doer_kind, 'startOn', t.start_on, 'dueOn', t.due_on,
      'repeats', t.repeats, 'untilOn', t.until_on, 'createdAt', t.created_at, 'subjects', t.subjects,
      'sealed', encode(t.sealed, 'base64'), 'wording', t.wording, 'keyPerson', t.key_person,
      'acts', (select coalesce(json_agg(json_build_object('kind', a.kind, 'at', a.at, 'by', a.by_person, 'toOn', a.to_on, 'via', a.via) order by a.at, a.id), '[]')
        from care.step_act a where a.family_id = family and a.step_id = t.id and a.undone_at is null)) order by t.created_at, t.id)
    into steps from care.step t where t.family_id = family and t.undone_at is null;
  end if;
  if 'scores' = any(parts) then
    select json_agg(json_build_object('id', s.id, 'goalId', s.goal_id, 'rater', s.author, 'value', s.value, 'at', s.created_at, 'occasion', s.occasion,
      'reviewId', s.review_id, 'typedBy', s.typed_by, 'counts', s.counts) order by s.created_at, s.id)
    into scores from (
      select c.*, row_number() over (partition by c.goal_id, c.author order by c.created_at desc, c.id desc) as back,
        c.typed_by is null or c.confirmed_at is not null or c.read_together_at is not null as counts
      from care.score c where c.family_id = family and c.undone_at is null) s where s.back <= 5;
  end if;
  if 'agreement' = any(parts) then
    select json_build_object('id', v.id, 'no', v.no, 'offeredAt', v.offered_at, 'offeredTo', v.offered_to,
      'stands', (select coalesce(json_agg(json_build_object('person', a.person_id, 'stand', a.stand, 'saidAt', a.said_at)), '[]') from (
        select distinct on (a.person_id) a.person_id, a.stand, a.said_at from care.plan_agreement a
        where a.family_id = family and a.version_id = v.id and a.undone_at is null order by a.person_id, a.said_at desc) a))
    into version from care.plan_version v where v.family_id = family and v.undone_at is null order by v.no desc limit 1;
  end if;
  if 'trials' = any(parts) then
    select json_agg(json_build_object('id', l.id, 'stepId', l.step_id, 'fromOn', l.from_on, 'untilOn', l.until_on, 'takenOverBy', l.taken_over_by))
    into trials from care.letting_go l where l.family_id = family and l.outcome is null and l.undone_at is null;
  end if;
  if 'added' = any(parts) then
    added := care.added_since(family, me);
  end if;
  return json_build_object('frame', frame, 'plan', plan, 'review', review, 'strengths', strengths, 'worries', worries, 'goals', goals, 'steps', steps,
    'scores', scores, 'version', version, 'trials', trials, 'added', added);
end $$;

-- What others put in the plan since this reader was here on an earlier day: what kind, who and when; the words stay where they are.
create or replace function care.added_since(family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  with before as (
    select max(l.at) as at from care.access_log l where l.family_id = family and l.person_id = me and l.at < (door.today()::timestamp at time zone 'Europe/Amsterdam')
  ),
  fresh as (
    select 'goal' as kind, g.author, g.created_at as at from care.goal g, before b where g.family_id = family and g.undone_at is null and g.created_at > b.at
    union all select 'step', t.author, t.created_at from care.step t, before b where t.family_id = family and t.undone_at is null and t.created_at > b.at
    union all select 'stepDone', a.by_person, a.at from care.step_act a, before b where a.family_id = family and a.undone_at is null and a.kind = 'done' and a.at > b.at
    union all select 'score', s.author, s.created_at from care.score s, before b where s.family_id = family and s.undone_at is null and s.created_at > b.at
    union all select 'strength', s.author, s.created_at from care.strength s, before b where s.family_id = family and s.undone_at is null and s.created_at > b.at
    union all select 'worry', w.author, w.created_at from care.worry w, before b where w.family_id = family and w.undone_at is null and w.created_at > b.at
    union all select 'story', p.author, p.created_at from care.story_piece p, before b where p.family_id = family and p.undone_at is null and p.created_at > b.at
    union all select 'preparation', v.author, v.created_at from care.review_voice v, before b
      where v.family_id = family and v.undone_at is null and v.kind = 'preparation' and v.created_at > b.at
  )
  select json_build_object('since', (select b.at from before b), 'items', (
    select coalesce(json_agg(json_build_object('kind', f.kind, 'by', f.author, 'at', f.at, 'count', f.times) order by f.at desc), '[]') from (
      select kind, author, max(at) as at, count(*) as times from fresh where author <> me group by kind, author) f))
$$;

grant execute on function care.plan_page, care.added_since to onsplan_web;
