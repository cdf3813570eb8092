-- Who takes part reads what the others wrote, as the youth chose it; nobody else sees that there is anything. In a pause the JIM reads none of it, and when the
-- JIM ends it is closed to everybody but each of the own words.

-- Whether somebody is the youth of a running JIM, or takes part in the views around that JIM.
create or replace function door.shares_views(asked uuid, person uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass held join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked and j.ended_at is null
    where held.xid = pg_current_xact_id_if_assigned() and (j.youth_id = person or exists (select from care.jim_view_part v
      where v.municipality_id = j.municipality_id and v.family_id = j.family_id and v.jim_id = j.id and v.person_id = person and v.until_at is null
        and (person = j.person_id or not door.works(j.municipality_id, person) or exists (select from door.running_terms(j.municipality_id, j.family_id) t where t.person = v.person_id)))))
$$;
alter function door.shares_views owner to onsplan_door;
revoke execute on function door.shares_views from public;
grant execute on function door.shares_views to onsplan_web, onsplan_job;
grant select on care.jim_view_part to onsplan_door;

-- The call names of the youth and of whom the youth chose around this JIM, for each of them, also for who is told of few others: sides stand side by side with their names
-- (D-ALL-11). In a pause the JIM hears none.
create or replace function door.view_names(asked uuid) returns table (id uuid, sealed bytea, wording integer, "keyPerson" uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select n.id, n.sealed, n.wording, n.key_person from door.pass held
  join care.jim j on j.municipality_id = held.municipality_id and j.family_id = held.family_id and j.id = asked
  join care.person n on n.municipality_id = held.municipality_id and (n.id = j.youth_id or n.id in (select v.person_id from care.jim_view_part v
    where v.municipality_id = j.municipality_id and v.family_id = j.family_id and v.jim_id = j.id)) and door.shares_views(asked, n.id)
  where held.xid = pg_current_xact_id_if_assigned() and door.shares_views(asked, held.person_id) and not door.is_paused_jim(asked)
$$;
alter function door.view_names owner to onsplan_door;
revoke execute on function door.view_names from public;
grant execute on function door.view_names to onsplan_web;

select door.clear('care.jim_view_part');
select door.clear('care.jim_view');
do $$
declare
  me text := door.pass_value('person_id');
begin
  perform door.guard_by('care.jim_view_part', 'select', format('%s and (youth_id = %s or door.shares_views(jim_id, %2$s))', door.in_family(), me));
  perform door.guard_by('care.jim_view_part', 'insert', format('%1$s and youth_id = %2$s and person_id <> %2$s and until_at is null and jim_id in (select j.id from care.jim j where j.youth_id = %2$s and j.ended_at is null)', door.in_family(), me));
  perform door.guard_by('care.jim_view_part', 'update', format('%s and youth_id = %s', door.in_family(), me), array['until_at']);

  perform door.guard_by('care.jim_view', 'select', format('%1$s and (author = %2$s or undone_at is null and door.shares_views(jim_id, %2$s) and door.shares_views(jim_id, author) and not door.is_paused_jim(jim_id))',
    door.in_family(), me));
  perform door.guard_by('care.jim_view', 'insert', format('%1$s and author = %2$s and undone_at is null and door.shares_views(jim_id, %2$s) and door.shares_views(jim_id, youth_id) and not door.is_paused_jim(jim_id)',
    door.in_family(), me));
  perform door.guard_by('care.jim_view', 'update', format('%s and author = %s', door.in_family(), me), array['undone_at']);
  perform door.undone_in_time('care.jim_view', 'at');
end $$;

-- JIMs of a youth about whom somebody was asked and said nothing yet: whether it is right, or how he or she sees it. Who said no first wants to talk, and says it anew; so may somebody for whom it was written down.
create or replace function care.jims_asked(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', q.jim, 'youth', q.youth, 'asks', q.asks) order by q.at, q.jim) from (select a.jim_id as jim, a.youth_id as youth, case when said.says is null then 'position' else 'again' end as asks, a.at
  from care.jim_asked_parent a left join lateral (select p.says, p.typed_by from care.jim_position p where p.municipality_id = municipality and p.family_id = family and p.jim_id = a.jim_id
    and p.holder = me order by p.at desc, p.id desc limit 1) said on true
  where a.municipality_id = municipality and a.family_id = family and a.holder = me and (coalesce(said.says, 'no') = 'no' or said.typed_by is not null) and door.may_say_of_jim(a.jim_id)
  union all select v.jim_id, v.youth_id, 'views', v.from_at from care.jim_view_part v where v.municipality_id = municipality and v.family_id = family and v.person_id = me and v.until_at is null
  and not exists (select from care.jim_view w where w.municipality_id = municipality and w.family_id = family and w.jim_id = v.jim_id and w.author = me and w.undone_at is null)) q
$$;
revoke execute on function care.jims_asked from public;
grant execute on function care.jims_asked to onsplan_web, onsplan_job;
