-- Search in the own families, and the emergency look outside them: one person, four hours, a reason that is read back (access.md 6).

-- The looker reads the own reason, who coordinates reads it, and the family reads it with the line in its log unless safety forbids that. A coordinator
-- about whom a concern is hears nothing of a look that the family does not hear of.
select door.clear('care.emergency_look');
select door.guard_by('care.emergency_look', 'select', format('%1$s and (person_id = %2$s or %3$s and (told or not door.concerns_me(array[subject])) or told and subject = any(%4$s))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_coordinator'), door.pass_list('goals')));

-- A look of which the family does not hear leaves no line for anybody of the family.
create or replace function door.is_kept_quiet(who uuid, about uuid[], moment timestamptz) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.emergency_look e on e.municipality_id = p.municipality_id and e.family_id = p.family_id and e.person_id = who and not e.told
    where p.xid = pg_current_xact_id_if_assigned() and moment >= e.opened_at and moment < e.opened_at + interval '4 hours' and (e.subject = any(about) or about = '{}')
      and (not p.is_coordinator or door.concerns_me(array[e.subject])))
$$;
drop policy if exists of_emergency on care.access_log;
create policy of_emergency on care.access_log as restrictive for select to onsplan_web, onsplan_job
  using (not emergency or person_id = (select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()) or not door.is_kept_quiet(person_id, subjects, at));

-- Who works here today and asks from a device of work.
create or replace function door.seeker_of(token bytea) returns entry.session language plpgsql volatile set search_path = pg_catalog as $$
declare held entry.session := door.session_of(token);
begin
  if held.id is null then raise exception 'no session' using errcode = 'OP401'; end if;
  if held.device <> 'work' then raise exception 'no pass' using errcode = 'OP404'; end if;
  if held.seen_at < door.now() - interval '1 minute' then
    update entry.session s set seen_at = door.now() where s.token_hash = held.token_hash;
  end if;
  return held;
end $$;

create or replace function door.person_of(held entry.session) returns uuid language sql stable as $$
  select a.person_id from entry.account a where a.municipality_id = held.municipality_id and a.id = held.account_id
$$;

-- Whose work may ask for an emergency look: a team, a safety officer, who is called when a case is stuck. No role that only looks after people, figures or rules.
create or replace function door.may_look_in_emergency(municipality uuid, person uuid) returns boolean language sql stable as $$
  select exists (select from care.worker w where w.municipality_id = municipality and w.person_id = person
    and w.role in ('localTeam', 'safetyOfficer', 'processDirector', 'expertTeam'))
$$;

-- P-12: the page with the emergency looks of this worker that run now.
create or replace function door.search_page(token bytea, request uuid, done uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.seeker_of(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
begin
  perform door.write_log(held, me, 'read', 'done', 'zoeken', 'worker', null,
    array(select e.subject from care.emergency_look e where e.municipality_id = place and e.person_id = me and e.opened_at > door.now() - interval '4 hours'), '{}', 'search', null, request);
  return jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, (select a from entry.account a where a.municipality_id = place and a.id = held.account_id)),
    'mayLook', door.may_look_in_emergency(place, me),
    'done', exists (select from care.operation o where o.municipality_id = place and o.account_id = held.account_id and o.id = search_page.done and o.at > door.now() - interval '10 minutes'),
    'looks', (select coalesce(jsonb_agg(jsonb_build_object('family', e.family_id, 'until', e.opened_at + interval '4 hours', 'told', e.told,
        'name', jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person)) order by e.opened_at desc), '[]')
      from care.emergency_look e join care.person p on p.municipality_id = e.municipality_id and p.id = e.subject
      where e.municipality_id = place and e.person_id = me and e.opened_at > door.now() - interval '4 hours' and p.sealed <> ''));
end $$;

-- Names in the own families, still sealed, and only of people whom the pass there tells of. The own family at home is no family of work.
create or replace function door.names_to_search(token bytea) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.seeker_of(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  mine uuid[] := array(
    select t.family_id from care.coordinator_term t where t.municipality_id = place and me in (t.person_id, t.standby_id) and (t.until_at is null or t.until_at > door.now())
    union select p.family_id from care.participant p where p.municipality_id = place and p.person_id = me and (p.until_at is null or p.until_at > door.now())
    union select s.family_id from care.share s where s.municipality_id = place and s.reader = me and s.withdrawn_at is null and (s.until_at is null or s.until_at > door.now()));
  each uuid;
begin
  foreach each in array mine loop perform door.roll_of(place, each); end loop;
  return (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'sealed', encode(f.sealed, 'base64'), 'wording', f.wording, 'keyPerson', f.key_person,
      'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person) order by m.position), '[]')
        from care.family_member m join care.person p on p.municipality_id = m.municipality_id and p.id = m.person_id
        where m.municipality_id = place and m.family_id = f.id and (m.until_on is null or m.until_on > door.today()) and p.id = any(k.people) and p.sealed <> ''))), '[]')
    from door.roll_pass k join care.family f on f.municipality_id = k.municipality_id and f.id = k.family_id
    where k.municipality_id = place and k.actor = me and k.family_id = any(mine) and not k.is_family and not k.kinds <@ array['emergency']);
end $$;

-- One row for each search, with everybody whose name it showed. The page shows nothing before this row is written.
create or replace function door.searched(token bytea, request uuid, shown uuid[]) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
declare held entry.session := door.seeker_of(token);
begin
  perform door.write_log(held, door.person_of(held), 'search', 'done', 'zoeken', 'worker', null,
    array(select p.id from care.person p where p.municipality_id = held.municipality_id and p.id = any(shown)), '{}', 'search', null, request);
end $$;

-- Whether somebody belongs to this family otherwise than by work: a member, once or now, or close to one. Such a person gets no emergency look.
create or replace function door.is_close_to(municipality uuid, family uuid, who uuid) returns boolean language sql stable as $$
  select exists (select from care.family_member m where m.municipality_id = municipality and m.family_id = family and m.person_id = who)
    or exists (select from care.share s where s.municipality_id = municipality and s.family_id = family and s.reader = who and s.organisation_id is null)
    or exists (select from care.participant p where p.municipality_id = municipality and p.family_id = family and p.person_id = who
      and p.kind in ('fosterParent', 'jim', 'circleMember', 'lovedOne', 'peerWorker', 'buddy', 'supportFamily', 'volunteer', 'leader', 'other'))
    or exists (select from safety.safety_file f where f.municipality_id = municipality and f.family_id = family and who = any(f.concern_about))
$$;

-- Who was born on this day and is a member here, with names still sealed. A list that nobody sees: the page compares it with one full name and says found or not.
-- Six tries in an hour and no more, found or not; the proof of who asks is of the last five minutes.
create or replace function door.persons_born(token bytea, operation uuid, body_hash bytea, born date) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.seeker_of(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  earlier bytea;
begin
  perform pg_advisory_xact_lock(hashtextextended(operation::text, 0));
  earlier := (select o.body_hash from care.operation o where o.municipality_id = place and o.account_id = held.account_id and o.id = operation);
  if earlier is not null then return jsonb_build_object('same', earlier = body_hash); end if;
  if not door.may_look_in_emergency(place, me) or held.level <> 'substantial' or held.proved_at <= door.now() - interval '5 minutes' then
    raise exception 'no pass' using errcode = 'OP404';
  end if;
  if (select count(*) from care.access_log l where l.municipality_id = place and l.at > door.now() - interval '1 hour' and l.person_id = me
      and l.purpose = 'noodinzage' and l.object_class = 'emergencyLook') >= 6 then
    return jsonb_build_object('tooMany', true);
  end if;
  return jsonb_build_object('municipality', place, 'persons', (select coalesce(jsonb_agg(jsonb_build_object('family', c.family_id,
      'own', exists (select from door.relations(me, place, c.family_id) r where r.subject = c.person_id and r.kind <> 'emergency'),
      'name', jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person),
      'birth', jsonb_build_object('id', p.id, 'sealed', encode(b.sealed, 'base64'), 'wording', b.wording, 'keyPerson', b.key_person))), '[]')
    from (select distinct on (m.person_id) m.person_id, m.family_id from care.birth b
        join care.family_member m on m.municipality_id = b.municipality_id and m.person_id = b.person_id and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())
        where b.municipality_id = place and b.born_on = born and b.sealed <> '' and b.person_id <> me and not door.is_close_to(place, m.family_id, me)
        order by m.person_id, exists (select from care.plan q where q.municipality_id = place and q.family_id = m.family_id and q.closed_at is null) desc, m.from_on desc) c
    join care.birth b on b.municipality_id = place and b.person_id = c.person_id join care.person p on p.municipality_id = place and p.id = c.person_id));
end $$;

-- Opens it: its row, its line in the log, and a sign to open pages unless safety forbids it. Called after persons_born in the same transaction.
create or replace function door.open_emergency(token bytea, request uuid, family uuid, about uuid, hears boolean, words bytea, operation uuid, body_hash bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.seeker_of(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  worker care.worker;
  rises bigint;
begin
  select w.* into worker from care.worker w where w.municipality_id = place and w.person_id = me;
  if not door.may_look_in_emergency(place, me) or held.level <> 'substantial' or held.proved_at <= door.now() - interval '5 minutes' or door.is_close_to(place, family, me)
    or not exists (select from door.present_members(place, family) m where m.person = about) then
    raise exception 'no pass' using errcode = 'OP404';
  end if;
  insert into care.emergency_look (municipality_id, family_id, id, person_id, subject, opened_at, told, sealed, key_person)
  values (place, family, operation, me, about, door.now(), hears, words, about);
  insert into care.access_log (municipality_id, at, id, action, outcome, account_id, person_id, role, organisation_id, purpose, ground, family_id, subjects, topics, object_class,
    object_id, policy_version, request_id, emergency)
  values (place, door.now(), gen_random_uuid(), 'emergency', 'done', held.account_id, me, worker.role, worker.organisation_id, 'noodinzage', 'emergency', family, array[about], '{}',
    'emergencyLook', operation, '2026-11-21', request, true);
  insert into care.operation (municipality_id, account_id, id, family_id, body_hash, answer, at)
  values (place, held.account_id, operation, family, body_hash, '{}', door.now());
  if hears then
    rises := nextval('care.epoch_number');
    insert into care.epoch (municipality_id, family_id, number) values (place, family, rises) on conflict (municipality_id, family_id) do update set number = rises;
    perform pg_notify('epoch', rises::text);
  end if;
end $$;

-- For the privacy officer: who looked at whom in an emergency, this week and last, with the reasons. Nothing of any plan.
create or replace function door.emergencies_to_review(token bytea, request uuid) returns jsonb language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held entry.session := door.officer_of(token);
  me uuid := door.person_of(held);
  place uuid := held.municipality_id;
  since timestamptz := (date_trunc('week', door.today())::date - 7)::timestamp at time zone 'Europe/Amsterdam';
begin
  perform door.write_log(held, me, 'logRead', 'done', 'het inzagelog controleren', 'privacyOfficer', null,
    array(select distinct e.subject from care.emergency_look e where e.municipality_id = place and e.opened_at >= since), '{}', 'emergencyLook', null, request);
  return jsonb_build_object('today', door.today(), 'viewer', door.viewer_of(held, door.account_of(held)),
    'looks', (select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'sealed', encode(e.sealed, 'base64'), 'wording', e.wording, 'keyPerson', e.key_person, 'told', e.told,
        'openedAt', e.opened_at, 'looker', door.sealed_name(place, e.person_id), 'about', door.sealed_name(place, e.subject),
        'reviewedOn', (select (r.reviewed_at at time zone 'Europe/Amsterdam')::date from care.look_review r where r.municipality_id = place and r.reason = 'emergency'
          and r.person_id = e.person_id and r.seen_on = (e.opened_at at time zone 'Europe/Amsterdam')::date)) order by e.opened_at desc), '[]')
      from care.emergency_look e where e.municipality_id = place and e.opened_at >= since and e.sealed <> ''));
end $$;

-- Emergency looks in the families of this worker that were opened in the last week: a line on the list for two working days.
create or replace function door.emergencies_in(municipality uuid, person uuid, families uuid[]) returns table (family uuid, opened_on date) language sql stable as $$
  select e.family_id, max((e.opened_at at time zone 'Europe/Amsterdam')::date) from care.emergency_look e
  where e.municipality_id = municipality and e.family_id = any(families) and e.person_id <> person and e.opened_at > door.now() - interval '7 days'
    and (e.told or not exists (select from safety.safety_file f where f.municipality_id = municipality and f.family_id = e.family_id and person = any(f.concern_about)))
  group by 1
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proname in ('is_kept_quiet', 'seeker_of', 'person_of', 'may_look_in_emergency',
      'search_page', 'names_to_search', 'searched', 'is_close_to', 'persons_born', 'open_emergency', 'emergencies_in',
      'emergencies_to_review') loop
    execute format('alter function %s owner to onsplan_door', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
grant select, insert on care.emergency_look to onsplan_door;
grant execute on function door.is_kept_quiet to onsplan_web, onsplan_job;
grant execute on function door.search_page, door.names_to_search, door.searched, door.persons_born, door.open_emergency, door.emergencies_to_review to onsplan_web;
