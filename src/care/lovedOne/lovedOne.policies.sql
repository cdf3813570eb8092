-- That a loved one reads the page of a first conversation is known to who was there, to who coordinates and to that loved one. Whether somebody else leaves the
-- own words to be read is known to that person alone.
select door.clear('care.loved_one');
select door.clear('care.loved_one_word');
select door.clear('care.loved_one_view');
do $$
declare
  me text := door.pass_value('person_id');
  home text := format('%s and %s', door.pass_value('is_family'), door.pass_value('is_from_12'));
  was_there text := format('talk_id in (select t.id from care.start_talk t where t.sent_at is not null and %s = any(t.present))', me);
begin
  perform door.guard_by('care.loved_one', 'select', format('%1$s and (person_id = %2$s or reader = %2$s or %3$s or %4$s and %5$s)', door.in_family(), me,
    door.pass_value('is_coordinator'), home, was_there));
  -- Opened by who was there, for oneself, to somebody whom one asked in from the own circle for oneself and who takes part now.
  perform door.guard_by('care.loved_one', 'insert', format('%1$s and person_id = %2$s and %3$s and %4$s and stopped_at is null and until_on >= door.today()'
    ' and until_on <= (door.today() + interval ''6 months'')::date and exists (select from care.asked_in h join care.participant p on p.family_id = h.family_id and p.id = h.id'
    '   where h.family_id = loved_one.family_id and h.id = part_id and h.kind = ''circleMember'' and h.invited_by = %2$s and h.person_id = reader and h.ended_at is null'
    '   and %2$s = any(p.subjects) and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now()))', door.in_family(), me, home, was_there));
  perform door.guard_by('care.loved_one', 'update', format('%1$s and person_id = %2$s and %3$s', door.in_family(), me, home), array['stopped_at']);
  perform door.guard_by('care.loved_one_word', 'select', format('%1$s and person_id = %2$s', door.in_family(), me));
  perform door.guard_by('care.loved_one_word', 'insert', format('%1$s and person_id = %2$s and %3$s and undone_at is null'
    ' and loved_one_id in (select l.id from care.loved_one l where l.person_id <> %2$s and l.reader <> %2$s)', door.in_family(), me, home));
  perform door.guard_by('care.loved_one_word', 'update', format('%1$s and person_id = %2$s and %3$s', door.in_family(), me, home), array['undone_at']);
  -- How the loved one sees it is written by that person alone, on a page that is open, and read by who was there; the own words one keeps reading.
  perform door.guard_by('care.loved_one_view', 'select', format('%1$s and (author = %2$s or undone_at is null and (%3$s or %4$s) and loved_one_id in (select l.id from care.loved_one l))',
    door.in_family(), me, door.pass_value('is_family'), door.pass_value('is_coordinator')));
  perform door.guard_by('care.loved_one_view', 'insert', format('%1$s and author = %2$s and undone_at is null and loved_one_id in (select l.id from care.loved_one l'
    ' where l.reader = %2$s and l.stopped_at is null and l.until_on >= door.today())', door.in_family(), me));
  perform door.guard_by('care.loved_one_view', 'update', format('%1$s and author = %2$s', door.in_family(), me), array['undone_at']);
  perform door.undone_in_time('care.loved_one_view', 'at');
end $$;
create policy undoing on care.loved_one_view as restrictive for update to onsplan_web, onsplan_job using (undone_at is null) with check (undone_at >= at);
create policy stopping on care.loved_one as restrictive for update to onsplan_web, onsplan_job using (stopped_at is null) with check (stopped_at >= at);
create policy undoing on care.loved_one_word as restrictive for update to onsplan_web, onsplan_job using (undone_at is null) with check (undone_at >= at);

-- What is open now: until its day, as long as who opened it is of the family and was there, and the loved one takes part for that person.
create or replace function door.open_loved_ones(municipality uuid, family uuid) returns setof care.loved_one language sql stable as $$
  select l.* from care.loved_one l
  join care.start_talk t on (t.municipality_id, t.family_id, t.id) = (l.municipality_id, l.family_id, l.talk_id) and t.sent_at is not null and l.person_id = any(t.present)
  join care.participant p on (p.municipality_id, p.family_id, p.id) = (l.municipality_id, l.family_id, l.part_id) and p.kind = 'circleMember' and p.person_id = l.reader
    and l.person_id = any(p.subjects) and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now())
  join door.roll_pass k on (k.municipality_id, k.family_id, k.actor) = (l.municipality_id, l.family_id, l.person_id) and k.is_family and k.is_from_12
  where l.municipality_id = municipality and l.family_id = family and l.stopped_at is null and l.until_on >= door.today()
$$;

-- Whose words this loved one reads: of who opened the page, and of each other from twelve who was there and said so.
create or replace function door.lets_read(one care.loved_one) returns uuid[] language sql stable as $$
  select array(select k.actor from care.start_talk t cross join unnest(t.present) with ordinality s(person, n)
    join door.roll_pass k on k.municipality_id = t.municipality_id and k.family_id = t.family_id and k.actor = s.person and k.is_family and k.is_from_12
    where (t.municipality_id, t.family_id, t.id) = (one.municipality_id, one.family_id, one.talk_id) and (s.person = one.person_id
      or exists (select from care.loved_one_word w where w.municipality_id = t.municipality_id and w.family_id = t.family_id and w.loved_one_id = one.id and w.person_id = s.person
        and w.undone_at is null)) order by s.n)
$$;

-- Whether everybody said yes to what was noted about these people together: from sixteen oneself, from twelve oneself and who decides, under twelve all who decide.
-- Without a confirmed check of custody nothing opens about who is younger than sixteen.
create or replace function door.all_let_read(municipality uuid, family uuid, about uuid[], yes uuid[]) returns boolean language sql stable as $$
  select cardinality(about) > 0 and not exists (select from unnest(about) s(id) left join door.present_members(municipality, family) m on m.person = s.id
    cross join lateral (select count(*) as all_of_them, count(*) filter (where d.holder = any(yes)) as said from door.deciders(municipality, s.id) d) who
    where m.person is null or not case when m.age < 12 then who.said > 0 and who.said = who.all_of_them
      when m.age < 16 then s.id = any(yes) and who.said > 0 else s.id = any(yes) end)
$$;

-- Of whom the log tells that a loved one looked: whose words were read.
create or replace function door.read_by_loved_one(municipality uuid, family uuid, me uuid, opened uuid) returns uuid[] language sql stable as $$
  select coalesce((select door.lets_read(l) from door.open_loved_ones(municipality, family) l where l.id = opened and l.reader = me), '{}')
$$;

-- For the family and who coordinates: who reads the page of this conversation along, under the name, and whether one leaves the own words to be read.
create or replace function door.loved_ones_of(talk uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'person', l.person_id, 'reader', l.reader, 'untilOn', l.until_on, 'name', door.peer_name(l.municipality_id, l.reader),
      'letsRead', p.person_id = any(door.lets_read(l))) order by l.at, l.id), '[]')
  from door.pass p cross join lateral door.open_loved_ones(p.municipality_id, p.family_id) l
  join care.start_talk t on (t.municipality_id, t.family_id, t.id) = (l.municipality_id, l.family_id, l.talk_id)
  where p.xid = pg_current_xact_id_if_assigned() and l.talk_id = talk and (p.is_coordinator or p.is_family and p.is_from_12 and p.person_id = any(t.present))
$$;

-- For a loved one: which pages are open to him or her.
create or replace function door.pages_of_loved_one() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'person', l.person_id, 'on', t.planned_on, 'untilOn', l.until_on) order by t.planned_on, l.id), '[]')
  from door.pass p cross join lateral door.open_loved_ones(p.municipality_id, p.family_id) l
  join care.start_talk t on (t.municipality_id, t.family_id, t.id) = (l.municipality_id, l.family_id, l.talk_id)
  where p.xid = pg_current_xact_id_if_assigned() and l.reader = p.person_id
$$;

-- What a loved one reads of what was said at the table: of what who opened the page reads there, the own words of whoever lets them be read, and what was noted
-- together once all let it. What was sent in before, what each answered to the page and who else came along are not among it.
create or replace function door.voices_for(one care.loved_one, yes uuid[]) returns setof care.start_voice language sql stable as $$
  select n.* from (
    select distinct on (v.kind, case when k.own then v.author end, case when v.kind = 'option' then v.value end) v.*, k.own from care.start_voice v
    join (values (true, array['happened', 'strong', 'hard', 'whereTo', 'thinkAlong', 'needed', 'ownDoing', 'howIsIt']),
      (false, array['growingUp', 'workerView', 'agree', 'differ', 'option', 'choice', 'firstStep'])) k(own, kinds) on v.kind = any(k.kinds)
    where v.municipality_id = one.municipality_id and v.family_id = one.family_id and v.talk_id = one.talk_id and v.undone_at is null and octet_length(v.sealed) is distinct from 0
    order by v.kind, case when k.own then v.author end, case when v.kind = 'option' then v.value end, v.created_at desc, v.id desc) newest
  join care.start_voice n on (n.municipality_id, n.family_id, n.id) = (newest.municipality_id, newest.family_id, newest.id)
  where door.permits(door.pass_of(one.municipality_id, one.family_id, one.person_id), 'story', true, n.id, null, n.subjects, n.author, n.audience, n.named, n.class, n.created_at)
    and not exists (select from door.roll_pass k where (k.municipality_id, k.family_id, k.actor) = (one.municipality_id, one.family_id, one.reader) and n.id = any(k.hidden))
    and case when newest.own then n.author = any(yes) else door.all_let_read(one.municipality_id, one.family_id, n.subjects, yes) end
$$;

-- The page as a loved one reads it.
create or replace function door.loved_one_page(opened uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('id', l.id, 'person', l.person_id, 'untilOn', l.until_on,
    'talk', jsonb_build_object('id', t.id, 'invited', '{}'::uuid[], 'plannedOn', t.planned_on, 'plannedAt', t.planned_at, 'movedAt', null, 'heldAt', t.held_at, 'present', yes.people,
      'outcomes', case when whole.is_open then t.outcomes else '{}' end, 'firstStepOn', case when whole.is_open then t.first_step_on end,
      'lookBackOn', case when whole.is_open then t.look_back_on end, 'sentAt', t.sent_at, 'readTogether', t.read_together),
    'names', (select jsonb_agg(door.peer_name(l.municipality_id, n.id)) from (select unnest(yes.people) as id union select v.author from door.voices_for(l, yes.people) v) n),
    'voices', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'talkId', v.talk_id, 'kind', v.kind, 'author', v.author, 'typedBy', v.typed_by,
        'counts', v.typed_by is null or v.confirmed_at is not null or v.read_together_at is not null, 'audience', v.audience, 'value', v.value, 'at', v.created_at,
        'sealed', encode(v.sealed, 'base64'), 'wording', v.wording, 'keyPerson', v.key_person) order by v.created_at, v.id), '[]') from door.voices_for(l, yes.people) v))
  from door.pass p cross join lateral door.open_loved_ones(p.municipality_id, p.family_id) l
  join care.start_talk t on (t.municipality_id, t.family_id, t.id) = (l.municipality_id, l.family_id, l.talk_id)
  cross join lateral (select door.lets_read(l) as people) yes
  cross join lateral (select door.all_let_read(l.municipality_id, l.family_id, t.present, yes.people) as is_open) whole
  where p.xid = pg_current_xact_id_if_assigned() and l.id = opened and l.reader = p.person_id
$$;

-- For who was there and who coordinates: how each loved one sees it, the newest words under the name, also after the page was closed again.
create or replace function door.views_of_loved_ones(talk uuid) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'person', v.person_id, 'at', v.at, 'name', door.peer_name(v.municipality_id, v.author), 'sealed', encode(v.sealed, 'base64'),
      'wording', v.wording, 'keyPerson', v.key_person) order by v.at, v.id), '[]')
  from (select distinct on (l.person_id, w.author) w.*, l.person_id from door.pass p
    join care.start_talk t on t.municipality_id = p.municipality_id and t.family_id = p.family_id and t.id = talk and t.sent_at is not null
      and (p.is_coordinator or p.is_family and p.is_from_12 and p.person_id = any(t.present))
    join care.loved_one l on l.municipality_id = t.municipality_id and l.family_id = t.family_id and l.talk_id = t.id
    join care.loved_one_view w on w.municipality_id = l.municipality_id and w.family_id = l.family_id and w.loved_one_id = l.id and w.undone_at is null and octet_length(w.sealed) > 0
    where p.xid = pg_current_xact_id_if_assigned() order by l.person_id, w.author, w.at desc, w.id desc) v
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('open_loved_ones', 'lets_read', 'all_let_read', 'read_by_loved_one',
      'loved_ones_of', 'pages_of_loved_one', 'voices_for', 'loved_one_page', 'views_of_loved_ones') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select on care.loved_one, care.loved_one_word, care.loved_one_view to onsplan_door;
grant execute on function door.loved_ones_of, door.pages_of_loved_one, door.loved_one_page, door.views_of_loved_ones to onsplan_web;
