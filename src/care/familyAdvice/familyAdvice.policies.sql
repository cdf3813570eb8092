-- A question to a peer worker about named persons: read by who asked and by who says yes to it, and by nobody else of family or team.
select door.clear('care.family_advice');
select door.clear('care.family_advice_word');
select door.clear('care.family_advice_answer');
select door.only_through_functions('care.family_advice_reader');

-- Who says yes for whom (access 4.2): from twelve oneself, and until sixteen each who has custody by a confirmed check. Nobody: of whom the age or the custody is not known.
create or replace function door.advice_voices(municipality uuid, family uuid, about uuid[]) returns table (subject uuid, person uuid) language sql stable as $$
  select m.person, v.person from door.present_members(municipality, family) m
  cross join lateral (select m.person where m.age >= 12 union select d.holder from door.deciders(municipality, m.person) d where m.age < 16) v
  where m.person = any(about) and not m.unborn
$$;

-- Whether this person reads what is about all of these: he or she says yes for each of them. So nobody reads of the other parent, nor parent and youth of each other,
-- before that other said yes.
create or replace function door.reads_advice_about(municipality uuid, family uuid, about uuid[], who uuid) returns boolean language sql stable as $$
  select not exists (select from unnest(about) s(id) where not exists (select from door.advice_voices(municipality, family, about) v where v.subject = s.id and v.person = who))
$$;

-- Whether everybody can say yes: of each there is somebody who does, and each of them may read the whole.
create or replace function door.advice_stands(municipality uuid, family uuid, about uuid[]) returns boolean language sql stable as $$
  select cardinality(about) > 0 and not exists (select from unnest(about) s(id) left join door.advice_voices(municipality, family, about) v on v.subject = s.id
    where v.person is null or not door.reads_advice_about(municipality, family, about, v.person))
$$;

-- Every one of them said yes, today still, and who asked still coordinates: whoever left would not read the answer.
create or replace function door.is_advice_let(one care.family_advice) returns boolean language sql stable as $$
  select one.undone_at is null and one.until_on >= door.today() and door.advice_stands(one.municipality_id, one.family_id, one.subjects)
    and exists (select from door.running_terms(one.municipality_id, one.family_id) t where t.person = one.author)
    and not exists (select from door.advice_voices(one.municipality_id, one.family_id, one.subjects) v where not exists (select from care.family_advice_word w
      where w.municipality_id = one.municipality_id and w.family_id = one.family_id and w.advice_id = one.id and w.person_id = v.person and w.says = 'yes' and w.undone_at is null))
$$;

-- Whom who coordinates may ask about, each with who says yes: members of this family from twelve who come in here.
create or replace function door.advice_choices() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('person', c.subject, 'voices', c.voices) order by c.nth), '[]') from door.pass p
  cross join lateral (select v.subject, array_agg(v.person order by v.person) as voices, min(f.position) as nth from care.family_member f
    cross join lateral door.advice_voices(p.municipality_id, p.family_id, array[f.person_id]) v
    left join door.roll_pass k on k.municipality_id = p.municipality_id and k.family_id = p.family_id and k.actor = v.person and k.is_family and k.is_from_12
    where f.municipality_id = p.municipality_id and f.family_id = p.family_id and (f.until_on is null or f.until_on > door.today())
    group by v.subject having bool_and(k.actor is not null)) c
  where p.xid = pg_current_xact_id_if_assigned() and p.is_coordinator
$$;

-- For the policies: the same for who looks now.
create or replace function door.may_ask_advice(about uuid[]) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select p.is_coordinator and door.advice_stands(p.municipality_id, p.family_id, about) from door.pass p where p.xid = pg_current_xact_id_if_assigned()), false)
$$;
create or replace function door.has_voice_in_advice(about uuid[]) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select p.is_family and p.is_from_12 and p.beside is null and door.reads_advice_about(p.municipality_id, p.family_id, about, p.person_id) from door.pass p
    where p.xid = pg_current_xact_id_if_assigned()), false)
$$;
create or replace function door.is_advice_answered(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from door.pass p join care.family_advice_answer a on a.municipality_id = p.municipality_id and a.family_id = p.family_id and a.advice_id = asked
    where p.xid = pg_current_xact_id_if_assigned())
$$;
-- Who answered, by name, for who reads the answer.
create or replace function door.advice_peers() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('advice', q.id, 'name', jsonb_build_object('id', n.id, 'sealed', encode(n.sealed, 'base64'), 'wording', n.wording,
      'keyPerson', n.key_person))), '[]') from door.pass p
  join care.family_advice q on q.municipality_id = p.municipality_id and q.family_id = p.family_id and q.undone_at is null
    and (p.is_coordinator and q.author = p.person_id or door.has_voice_in_advice(q.subjects))
  join care.family_advice_answer a on a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.advice_id = q.id
  join care.person n on n.municipality_id = a.municipality_id and n.id = a.author
  where p.xid = pg_current_xact_id_if_assigned()
$$;

do $$
declare
  me text := door.pass_value('person_id');
  asker text := format('%s and author = %s', door.pass_value('is_coordinator'), me);
begin
  perform door.guard_by('care.family_advice', 'select', format('%s and (%s or door.has_voice_in_advice(subjects))', door.in_family(), asker));
  perform door.guard_by('care.family_advice', 'insert', format('%s and %s and subjects <@ %s and until_on > door.today() and undone_at is null and door.may_ask_advice(subjects)',
    door.in_family(), asker, door.present()));
  perform door.guard_by('care.family_advice', 'update', format('%s and %s and not door.is_advice_answered(id)', door.in_family(), asker), array['undone_at']);
  perform door.undone_in_time('care.family_advice', 'at');
  -- A yes and a no are their speaker's alone, and change until a peer worker answered.
  perform door.guard_by('care.family_advice_word', 'select', format('%s and person_id = %s', door.in_family(), me));
  perform door.guard_by('care.family_advice_word', 'insert', format('%s and person_id = %s and undone_at is null and not door.is_advice_answered(advice_id)'
    ' and advice_id in (select q.id from care.family_advice q where q.undone_at is null and q.until_on >= door.today() and door.has_voice_in_advice(q.subjects))', door.in_family(), me));
  perform door.guard_by('care.family_advice_word', 'update', format('%s and person_id = %s and not door.is_advice_answered(advice_id)', door.in_family(), me), array['undone_at']);
  perform door.guard_by('care.family_advice_answer', 'select', format('%s and advice_id in (select q.id from care.family_advice q where q.undone_at is null)', door.in_family()));
end $$;
create policy undoing on care.family_advice as restrictive for update to onsplan_web, onsplan_job using (undone_at is null) with check (undone_at >= at);
create policy undoing on care.family_advice_word as restrictive for update to onsplan_web, onsplan_job using (undone_at is null) with check (undone_at >= at);

-- Without the yes of all of them what a peer worker typed in answer is gone too, and so it is once the question is taken back.
create or replace function door.forget_advice_drafts() returns trigger language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform door.empty_drafts(new.municipality_id, '/gesprekken/met-gezin/' || coalesce(to_jsonb(new) ->> 'advice_id', new.id::text));
  return null;
end $$;
create or replace trigger forgets_drafts after insert on care.family_advice_word for each row when (new.says = 'no') execute function door.forget_advice_drafts();
create or replace trigger forgets_drafts after update of undone_at on care.family_advice for each row when (new.undone_at is not null) execute function door.forget_advice_drafts();

-- What one reads on the own first page: what one was asked about and said nothing to so far.
create or replace function care.advice_asked(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', q.id, 'author', q.author) order by q.at, q.id) from care.family_advice q
  where q.municipality_id = municipality and q.family_id = family and q.author <> me and q.undone_at is null and q.until_on >= door.today()
    and not exists (select from care.family_advice_answer a where a.municipality_id = q.municipality_id and a.family_id = q.family_id and a.advice_id = q.id)
    and not exists (select from care.family_advice_word w where w.municipality_id = q.municipality_id and w.family_id = q.family_id and w.advice_id = q.id and w.person_id = me and w.undone_at is null)
$$;
revoke execute on function care.advice_asked from public;
grant execute on function care.advice_asked to onsplan_web, onsplan_job;

do $$ declare each text; begin
  foreach each in array array['advice_voices', 'reads_advice_about', 'advice_stands', 'is_advice_let', 'advice_choices', 'may_ask_advice', 'has_voice_in_advice', 'is_advice_answered', 'advice_peers', 'forget_advice_drafts'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select on care.family_advice, care.family_advice_word, care.family_advice_answer to onsplan_door;
grant execute on function door.may_ask_advice, door.has_voice_in_advice, door.is_advice_answered to onsplan_web, onsplan_job;
grant execute on function door.advice_choices, door.advice_peers to onsplan_web;
