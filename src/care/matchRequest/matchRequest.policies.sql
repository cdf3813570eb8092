-- Who asks for a buddy or a support family is known to whom it is for from twelve, to who decides for that person, and to who coordinates.
select door.clear('care.match_request');
select door.clear('care.match_fact');

-- A volunteer of an organisation meets nobody before the day of the certificate (D-PEE-08), also when it is written down later; of somebody of the own circle none is asked.
create or replace function door.may_meet(asked uuid, met_on date) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select l.value = 'circle' or exists (select from care.match_fact c where c.municipality_id = l.municipality_id and c.family_id = l.family_id and c.request_id = l.request_id
      and c.kind = 'certificate' and c.at >= l.at and c.on_day <= least(met_on, door.today()) and c.undone_at is null)
    from door.pass p join care.match_fact l on l.municipality_id = p.municipality_id and l.family_id = p.family_id and l.request_id = asked and l.kind = 'looked' and l.undone_at is null
    where p.xid = pg_current_xact_id_if_assigned() order by l.at desc, l.id desc limit 1), false)
$$;

-- Something happened with this request: then it is not taken back any more.
create or replace function door.is_match_begun(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.match_fact f on f.municipality_id = p.municipality_id and f.family_id = p.family_id and f.request_id = asked and f.kind <> 'reach' and f.undone_at is null
    where p.xid = pg_current_xact_id_if_assigned())
$$;

-- For the list of who coordinates: each request that is open, with the days of its facts. No name and no word comes along; which step waits is computed from it.
create or replace function door.match_facts(municipality uuid, family uuid) returns jsonb language sql stable set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'askedOn', (r.asked_at at time zone 'Europe/Amsterdam')::date, 'person', r.for_person,
      'isYouth', 'youth' = any(m.parts), 'bornOn', b.born_on, 'facts', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'value', f.value, 'author', f.author, 'at', f.at,
        'on', f.on_day, 'until', f.until_on) order by f.at, f.id), '[]') from care.match_fact f
        where f.municipality_id = r.municipality_id and f.family_id = r.family_id and f.request_id = r.id and f.kind <> 'reach' and f.undone_at is null)) order by r.asked_at, r.id), '[]')
  from care.match_request r
  join care.family_member m on m.municipality_id = r.municipality_id and m.family_id = r.family_id and m.person_id = r.for_person
  left join care.birth b on b.municipality_id = r.municipality_id and b.person_id = r.for_person
  where r.municipality_id = municipality and r.family_id = family and r.ended_at is null and r.undone_at is null
    and r.for_person in (select p.person from door.present_members(municipality, family) p) and (m.until_on is null or m.until_on > door.today())
$$;
alter function door.may_meet owner to onsplan_door;
alter function door.is_match_begun owner to onsplan_door;
alter function door.match_facts owner to onsplan_door;
revoke execute on function door.may_meet, door.is_match_begun, door.match_facts from public;
grant execute on function door.may_meet, door.is_match_begun to onsplan_web, onsplan_job;

do $$
declare
  me text := door.pass_value('person_id');
  leads text := door.pass_value('is_coordinator');
  family text := format('(%s and %s)', door.pass_value('is_family'), door.pass_value('is_from_12'));
  knows text := format('%s and (%s or %s) and for_person = any(%s)', door.in_family(), family, leads, door.pass_list('writes'));
  of_request text := 'exists (select from care.match_request r where r.family_id = match_fact.family_id and r.id = match_fact.request_id%s)';
begin
  perform door.guard_by('care.match_request', 'select', knows || ' and octet_length(sealed) > 0');
  perform door.guard_by('care.match_request', 'insert', format('%s and %s and asked_by = %s and ended_at is null and undone_at is null', knows, family, me));
  -- By the family alone: taken back by who asked, within ten minutes and before anything happened, and ended by whom it says.
  perform door.guard_by('care.match_request', 'update', format('%1$s and %2$s and coalesce(ended_by = %3$s, true)'
    ' and (undone_at is null or asked_by = %3$s and asked_at >= door.now() - interval ''10 minutes'' and not door.is_match_begun(id))', knows, family, me), array['ended_at', 'ended_by', 'undone_at']);
  -- How to reach who asks is no business of the other parent.
  perform door.guard_by('care.match_fact', 'select', format('%s and octet_length(sealed) > 0 and (kind <> ''reach'' or author = %s or %s) and %s', door.in_family(), me, leads, format(of_request, '')));
  perform door.guard_by('care.match_fact', 'insert', format('%s and author = %s and undone_at is null and %s'
    ' and (%s and kind in (''reach'', ''yes'', ''no'', ''said'', ''talked'', ''again'', ''enough'')'
    ' or %s and kind in (''talk'', ''looked'', ''certificate'', ''homes'', ''met'', ''otherYes'', ''otherNo'', ''trial'', ''otherSaid'', ''arrangement'', ''talked''))'
    ' and (kind <> ''met'' or door.may_meet(request_id, on_day))', door.in_family(), me, format(of_request, ' and r.ended_at is null and r.undone_at is null'), family, leads));
  perform door.guard_by('care.match_fact', 'update', format('%s and author = %s and %s', door.in_family(), me, format(of_request, '')), array['undone_at']);
  perform door.undone_in_time('care.match_fact', 'at');
end $$;
-- What ended or was taken back is never opened again.
create policy ending on care.match_request as restrictive for update to onsplan_web, onsplan_job using (ended_at is null and undone_at is null) with check (ended_at is not null or undone_at is not null);
create policy ending on care.match_fact as restrictive for update to onsplan_web, onsplan_job using (undone_at is null) with check (undone_at <= door.now());

grant select on care.match_request, care.match_fact to onsplan_door;
