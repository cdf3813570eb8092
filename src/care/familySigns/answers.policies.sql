-- What somebody asked in a conversation and no professional answered yet (D-MSG-03): since which day, for the list of who coordinates. No words and no names come along.

-- Open questions in a conversation with who coordinates, or with who coordinated when it was asked and does not any more: that one waits for who came after, as long as
-- he or she may read what it is about, and until he or she wrote to who asked. Known: whether who coordinates now is in it.
create or replace function door.messages_waiting(municipality uuid, family uuid) returns table (at timestamptz, known boolean) language sql stable set search_path = pg_catalog as $$
  with told as materialized (select m.id, m.about_table, m.about_id, door.message_people(municipality, family, m.id) as people from care.message m
    where m.municipality_id = municipality and m.family_id = family),
  said as materialized (select l.message_id, l.at, l.author, door.professional_in(municipality, family, l.author) as professional from care.message_line l
    where l.municipality_id = municipality and l.family_id = family and l.undone_at is null),
  running as materialized (select r.person, door.pass_of(municipality, family, r.person) as held from door.running_terms(municipality, family) r)
  select l.at, now_in.known from told t join said l on l.message_id = t.id and not l.professional
  cross join lateral (select coalesce(bool_or(r.person = any(t.people)), false) as known, count(*) > 0 as is_readable from running r
    where door.reads_subject(r.held, t.about_table, t.about_id)) now_in
  where now_in.is_readable and not exists (select from said a where a.message_id = t.id and a.at > l.at and a.professional)
    and not exists (select from care.message_no_answer n where n.municipality_id = municipality and n.family_id = family and n.message_id = t.id and n.undone_at is null and n.at >= l.at)
    and (now_in.known or exists (select from care.coordinator_term o where o.municipality_id = municipality and o.family_id = family and o.from_at <= l.at and o.until_at > l.at
        and case when o.professional then o.person_id else o.standby_id end = any(t.people))
      and not exists (select from said a join told b on b.id = a.message_id join running r on r.person = a.author where a.at > l.at and l.author = any(b.people)))
$$;
create or replace function door.message_waits(municipality uuid, family uuid) returns date language sql stable set search_path = pg_catalog as $$
  select min((w.at at time zone 'Europe/Amsterdam')::date) from door.messages_waiting(municipality, family) w where w.known
$$;
create or replace function door.message_waits_unread(municipality uuid, family uuid) returns date language sql stable set search_path = pg_catalog as $$
  select min((w.at at time zone 'Europe/Amsterdam')::date) from door.messages_waiting(municipality, family) w where not w.known
$$;
alter function door.messages_waiting owner to onsplan_door;
alter function door.message_waits owner to onsplan_door;
alter function door.message_waits_unread owner to onsplan_door;
revoke execute on function door.messages_waiting, door.message_waits, door.message_waits_unread from public;
