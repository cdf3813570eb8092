-- A conversation is for who began it and whom he or she chose, and for each of them as long as that person may read what it is about (D-MSG-01): who loses
-- the subject loses the conversation. Children under 12 have none.
create or replace function door.reads_subject(held door.pass, about_table text, about uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select coalesce(held.person_id is not null and (held.is_from_12 or not held.is_family) and held.beside is null and held.ground <> 'emergency' and case about_table
    when 'goal' then exists (select from care.goal g where g.municipality_id = held.municipality_id and g.family_id = held.family_id and g.id = about and g.undone_at is null
      and door.permits(held, 'goals', true, g.id, null, g.subjects, g.author, g.audience, g.named, g.class, g.created_at))
    when 'plan' then exists (select from care.plan p where p.municipality_id = held.municipality_id and p.family_id = held.family_id and p.id = about
      and (held.is_coordinator or held.person_id = any(p.subjects || p.named) or case when held.takes_part then p.subjects && held.goals else p.subjects <@ held.goals end))
    else false end, false)
$$;
alter function door.reads_subject owner to onsplan_door;
-- Everybody who may read this subject now; nobody, for who may not.
create or replace function door.message_readers(about_table text, about uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select k.actor from door.pass p join door.roll_pass k on k.municipality_id = p.municipality_id and k.family_id = p.family_id
  where p.xid = pg_current_xact_id_if_assigned() and door.reads_subject(p, about_table, about)
    and door.reads_subject(door.pass_of(k.municipality_id, k.family_id, k.actor), about_table, about)
$$;
alter function door.message_readers owner to onsplan_door;
-- Who is in a conversation: who began it, whom he or she chose, and whom he or she let in later.
create or replace function door.message_people(municipality uuid, family uuid, message uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select array[m.author] || m.readers || array(select r.person_id from care.message_reader r where r.municipality_id = m.municipality_id and r.family_id = m.family_id
    and r.message_id = m.id and r.yes and r.undone_at is null) from care.message m where m.municipality_id = municipality and m.family_id = family and m.id = message
$$;
alter function door.message_people owner to onsplan_door;
-- The call names of everybody in conversations that this session reads, also for who is told of few others, and of whom one asked in or is asked about; of nobody else.
create or replace function door.message_names(messages uuid[]) returns table (id uuid, sealed bytea, wording integer, "keyPerson" uuid, professional boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select n.id, n.sealed, n.wording, n.key_person, door.professional_in(h.municipality_id, h.family_id, n.id) from (
    select distinct p.municipality_id, p.family_id, unnest(who.inside || array(select r.person_id from care.message_reader r where r.municipality_id = m.municipality_id
      and r.family_id = m.family_id and r.message_id = m.id and r.undone_at is null and p.person_id in (m.author, r.asked_by))) as person
    from door.pass p join care.message m on m.municipality_id = p.municipality_id and m.family_id = p.family_id and m.id = any(message_names.messages)
    cross join lateral (select door.message_people(m.municipality_id, m.family_id, m.id) as inside) who
    where p.xid = pg_current_xact_id_if_assigned() and p.person_id = any(who.inside) and door.reads_subject(p, m.about_table, m.about_id)) h
  join care.person n on n.municipality_id = h.municipality_id and n.id = h.person
$$;
alter function door.message_names owner to onsplan_door;
revoke execute on function door.reads_subject, door.message_readers, door.message_people, door.message_names from public;
grant execute on function door.message_readers, door.message_people to onsplan_web, onsplan_job;
grant execute on function door.message_names to onsplan_web;
grant select on care.message, care.message_line, care.message_reader, care.message_no_answer to onsplan_door;

select door.clear('care.message');
select door.guard_by('care.message', 'select', format('%1$s and (author = %2$s or %2$s = any(readers) or %2$s = any(door.message_people(municipality_id, family_id, id))) and %2$s in (select door.message_readers(about_table, about_id))', door.in_family(),
  door.pass_value('person_id')));
select door.guard_by('care.message', 'insert', format('%1$s and author = %2$s and array[author] || readers <@ array(select door.message_readers(about_table, about_id))'
  ' and not door.are_kept_apart(array[author] || readers)', door.in_family(), door.pass_value('person_id')));

select door.clear('care.message_line');
-- Who was let in later reads the words of who let him or her in, and everything from then on: the others were not asked about what they wrote before.
select door.guard_by('care.message_line', 'select', format('%1$s and message_id in (select m.id from care.message m) and (undone_at is null or author = %2$s)'
  ' and (author = %2$s or not exists (select from care.message_reader r join care.message m on m.id = r.message_id where r.message_id = message_line.message_id'
  ' and r.person_id = %2$s and r.yes and r.undone_at is null and message_line.at < r.answered_at and m.author <> message_line.author))', door.in_family(), door.pass_value('person_id')));
-- Where one of two parents stopped, nobody writes on; what stands there stays.
select door.guard_by('care.message_line', 'insert', format('%s and author = %s and undone_at is null and exists (select from care.message m where m.id = message_id'
  ' and not door.are_kept_apart(door.message_people(m.municipality_id, m.family_id, m.id)))', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.message_line', 'update', format('%s and author = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.message_line', 'at');

select door.clear('care.message_reader');
-- A question that is open, or a no, is known to who asked and to who answers.
select door.guard_by('care.message_reader', 'select', format('%1$s and exists (select from care.message m where m.id = message_id and (m.author = %2$s or asked_by = %2$s or yes and undone_at is null))',
  door.in_family(), door.pass_value('person_id')));
-- Anybody in it asks, for somebody who may read the subject; the yes is of who began it (D-MSG-01).
select door.guard_by('care.message_reader', 'insert', format('%1$s and asked_by = %2$s and undone_at is null and exists (select from care.message m where m.id = message_id'
  ' and (yes is null or yes and m.author = %2$s) and message_reader.person_id in (select door.message_readers(m.about_table, m.about_id))'
  ' and not door.are_kept_apart(door.message_people(m.municipality_id, m.family_id, m.id) || message_reader.person_id))',
  door.in_family(), door.pass_value('person_id')));
-- Who asked takes the question back as long as nobody answered; who began it answers, for somebody who may still read the subject.
do $$
declare
  me text := door.pass_value('person_id');
begin
  perform door.guard_by('care.message_reader', 'update', format('%1$s and exists (select from care.message m where m.id = message_id and (m.author = %2$s or asked_by = %2$s and yes is null))',
    door.in_family(), me), array['yes', 'answered_at', 'undone_at']);
  perform door.undone_in_time('care.message_reader', 'asked_at');
  execute format('alter policy changing on care.message_reader with check (%1$s and (undone_at is null or asked_by = %2$s) and exists (select from care.message m where m.id = message_id'
    ' and (m.author = %2$s or asked_by = %2$s and yes is null) and (yes is not true or undone_at is not null or message_reader.person_id in (select door.message_readers(m.about_table, m.about_id))'
    ' and not door.are_kept_apart(door.message_people(m.municipality_id, m.family_id, m.id) || message_reader.person_id))))', door.in_family(), me);
end $$;

select door.clear('care.message_no_answer');
select door.guard_by('care.message_no_answer', 'select', format('%1$s and message_id in (select m.id from care.message m) and (undone_at is null or person_id = %2$s)', door.in_family(), door.pass_value('person_id')));
-- Of a family nobody tells the others so: only a professional in this family.
select door.guard_by('care.message_no_answer', 'insert', format('%1$s and person_id = %2$s and door.is_professional_here(person_id) and undone_at is null'
  ' and message_id in (select m.id from care.message m)', door.in_family(), door.pass_value('person_id')));
select door.guard_by('care.message_no_answer', 'update', format('%s and person_id = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.message_no_answer', 'at');
