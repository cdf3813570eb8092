-- Asking somebody to help: known to who may know of such a part, and to nobody else. The row alone lets nobody in; the code does, once.
-- Who is asked from somebody's own circle is known to who asked and to whom it is for until that person came in: from then on to who knows of the part.

-- Of those whom a part is for, who is still a member here: a part goes on for them, so it is known and stopped for them. Null where nobody is left.
create or replace function door.still_here(subjects uuid[]) returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select array_agg(m.person_id order by m.person_id)
  from door.pass held join care.family_member m on m.municipality_id = held.municipality_id and m.family_id = held.family_id
  where held.xid = pg_current_xact_id_if_assigned() and m.person_id = any(subjects) and (m.until_on is null or m.until_on > door.today())
$$;

select door.clear('care.asked_in');
do $$
declare
  me text := door.pass_value('person_id');
  family text := format('%s and %s', door.pass_value('is_family'), door.pass_value('is_from_12'));
begin
  perform door.guard_by('care.asked_in', 'select', format('%1$s and (invited_by = %2$s or person_id = %2$s or %2$s = any(subjects)'
    ' or (subjects <@ %3$s or door.still_here(subjects) <@ %3$s) and (kind <> ''circleMember'' or exists (select from care.participant p where p.family_id = asked_in.family_id and p.id = asked_in.id)))', door.in_family(), me, door.pass_list('circle')));
  -- As with the part itself: the family asks for those it writes about, who coordinates for everybody here. Somebody of a circle is asked by its owner alone,
  -- for oneself or for a child under twelve: from twelve one asks oneself.
  perform door.guard_by('care.asked_in', 'insert', format('%1$s and invited_by = %2$s and subjects <@ %4$s and person_id is null and ended_at is null'
    ' and case kind when ''circleMember'' then %3$s and exists (select from care.circle_member c where c.family_id = asked_in.family_id and c.id = circle_member_id and c.author = %2$s and c.undone_at is null)'
    '   and not exists (select from unnest(subjects) s(id) where s.id <> %2$s and not exists (select from care.birth b where b.person_id = s.id and b.born_on > (door.today() - interval ''12 years'')::date))'
    ' else %3$s or %5$s end', door.in_family(), me, family, door.pass_list('writes'), door.pass_value('is_coordinator')));
end $$;

-- Gives the person a code to come in with. Whoever makes the code knows it, so it is for a new person only, who has no account yet.
create or replace function door.invite_asked_in(invitation uuid, code bytea, fact bytea, asked uuid, new_person uuid, person_sealed bytea, chosen_channel text, outbox uuid, letter bytea)
  returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
begin
  perform 1 from care.asked_in h where h.municipality_id = held.municipality_id and h.family_id = held.family_id and h.id = asked and h.invited_by = held.person_id
    and h.person_id is null and h.ended_at is null and h.until_on >= door.today() for update;
  if not found then return false; end if;
  insert into care.person (municipality_id, id, sealed, key_person, created_at) values (held.municipality_id, new_person, person_sealed, new_person, door.now());
  update care.asked_in h set person_id = new_person where h.municipality_id = held.municipality_id and h.family_id = held.family_id and h.id = asked;
  insert into entry.invitation (municipality_id, id, code_hash, person_id, family_id, invited_by, channel, second_fact_hash, made_at, expires_at)
  values (held.municipality_id, invitation, code, new_person, held.family_id, held.person_id, chosen_channel, fact, door.now(),
    door.now() + case chosen_channel when 'card' then interval '6 weeks' else interval '72 hours' end);
  if outbox is not null then
    insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, by_day, invitation_id)
    values (outbox, held.municipality_id, letter, outbox, door.now(), door.now(), true, invitation);
  end if;
  return true;
end $$;

-- Whether somebody was asked who may not come any more: taken out of the circle, past the day until when, or nobody is left whom it was for. The code lets nobody in
-- then; put back into the circle, it does again.
create or replace function door.is_asked_no_more(municipality uuid, person uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select exists (select from care.asked_in h where h.municipality_id = is_asked_no_more.municipality and h.person_id = person and h.ended_at is null
    and (h.until_on < door.today()
      or exists (select from care.circle_member c where c.municipality_id = h.municipality_id and c.family_id = h.family_id and c.id = h.circle_member_id and c.undone_at is not null)
      or not exists (select from care.family_member m where m.municipality_id = h.municipality_id and m.family_id = h.family_id and m.person_id = any(h.subjects)
        and (m.until_on is null or m.until_on > door.today()))))
$$;

-- Who used the code takes part from that moment on, for those members who are still here, and reads nothing by that.
create or replace function door.asked_in_comes_in() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into care.participant (municipality_id, family_id, id, person_id, kind, ground, from_at, until_at, subjects)
  select h.municipality_id, h.family_id, h.id, h.person_id, h.kind, 'chosen', door.now(), (h.until_on + 1)::timestamp at time zone 'Europe/Amsterdam', here.people
  from care.asked_in h cross join lateral (select array_agg(m.person_id order by m.person_id) as people from care.family_member m
    where m.municipality_id = h.municipality_id and m.family_id = h.family_id and m.person_id = any(h.subjects) and (m.until_on is null or m.until_on > door.today())) here
  where h.municipality_id = new.municipality_id and h.person_id = new.person_id and h.ended_at is null and h.until_on >= door.today() and here.people is not null
    and not exists (select from care.participant p where p.municipality_id = h.municipality_id and p.family_id = h.family_id and p.id = h.id)
    -- Whoever asked may still ask for each of them; of a family that is who decides for them, or oneself.
    and (door.works(h.municipality_id, h.invited_by) or not exists (select from unnest(here.people) s(id) where not exists (select from door.relations(h.invited_by, h.municipality_id, h.family_id) r
      where r.subject = s.id and r.kind in ('self', 'selfUnder12', 'custodyUnder12', 'custody12To15'))));
  return null;
end $$;
create or replace trigger asked_in_comes_in after update of used_at on entry.invitation for each row
  when (old.used_at is null and new.used_at is not null) execute function door.asked_in_comes_in();

-- Stopping, by who may ask for all whom it is for, and by somebody of a circle oneself: the code, the part and what was shared with this helper end in the same
-- moment. Nobody withdraws in the own name what another shared: with somebody of a circle that ends with the part, and its row stays as it was (door.guest_left).
-- Whoever uses the code holds the code first and the row after it; so does this.
create or replace function door.end_asked_in(asked uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass := (select p from door.pass p where p.xid = pg_current_xact_id_if_assigned());
  ended care.asked_in;
begin
  perform 1 from care.asked_in h join entry.invitation i on i.municipality_id = h.municipality_id and i.person_id = h.person_id
    where h.municipality_id = held.municipality_id and h.family_id = held.family_id and h.id = asked order by i.id for update of i;
  update care.asked_in h set ended_at = door.now(), ended_by = held.person_id
  where h.municipality_id = held.municipality_id and h.family_id = held.family_id and h.id = asked and h.ended_at is null
    and case h.kind when 'circleMember' then h.person_id = held.person_id or held.is_family and held.is_from_12 and (h.invited_by = held.person_id or door.still_here(h.subjects) <@ held.writes)
      else (held.is_family and held.is_from_12 or held.is_coordinator) and door.still_here(h.subjects) <@ held.writes end
  returning * into ended;
  if ended.id is null then return false; end if;
  update entry.invitation i set revoked_at = door.now() where i.municipality_id = ended.municipality_id and i.person_id = ended.person_id and i.used_at is null and i.revoked_at is null;
  update care.participant p set until_at = door.now() where p.municipality_id = ended.municipality_id and p.family_id = ended.family_id and p.id = ended.id
    and (p.until_at is null or p.until_at > door.now());
  update care.share s set withdrawn_by = held.person_id, withdrawn_at = door.now() where s.municipality_id = ended.municipality_id and s.family_id = ended.family_id
    and s.reader = ended.person_id and case ended.kind when 'circleMember' then held.person_id in (s.subject, s.granted_by) else s.subject = any(ended.subjects) end and s.withdrawn_at is null;
  return true;
end $$;

-- With the row of somebody in a circle everything goes that stood on it: the name and the words of each question, the code and the part. Who never came in has no name
-- here any more either.
create or replace function door.asked_in_goes() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  one care.asked_in;
  who uuid := coalesce((select p.person_id from door.pass p where p.xid = pg_current_xact_id_if_assigned()), new.author);
begin
  for one in select h.* from care.asked_in h where h.municipality_id = new.municipality_id and h.family_id = new.family_id and h.circle_member_id = new.id and octet_length(h.sealed) > 0 loop
    update entry.invitation i set revoked_at = door.now() where i.municipality_id = one.municipality_id and i.person_id = one.person_id and i.used_at is null and i.revoked_at is null;
    update care.participant p set until_at = door.now() where p.municipality_id = one.municipality_id and p.family_id = one.family_id and p.id = one.id
      and (p.until_at is null or p.until_at > door.now());
    update care.asked_in h set ended_at = coalesce(h.ended_at, door.now()), ended_by = coalesce(h.ended_by, who) where h.municipality_id = one.municipality_id and h.family_id = one.family_id and h.id = one.id;
    perform door.empty_item(one.municipality_id, one.family_id, 'care.asked_in', one.id);
    insert into care.erasure_ledger (municipality_id, family_id, id, item_table, key_person, by_person, ground, at)
    values (one.municipality_id, one.family_id, one.id, 'care.asked_in', one.key_person, who, 'with its row in the circle', door.now()) on conflict do nothing;
    if not exists (select from entry.account a where a.municipality_id = one.municipality_id and a.person_id = one.person_id) then
      perform door.end_person(one.municipality_id, one.family_id, one.person_id, who);
    end if;
  end loop;
  return null;
end $$;
create or replace trigger asked_in_goes after update of sealed on care.circle_member for each row
  when (old.sealed <> ''::bytea and new.sealed = ''::bytea) execute function door.asked_in_goes();

-- What became of the code of each who is asked and has not come in yet: 'open', 'expired' or 'declined'. Only of those whom this reader may know of.
create or replace function door.codes_asked_in() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'state', case when i.declined_at is not null then 'declined'
      when i.revoked_at is not null or i.expires_at <= door.now() or i.tries >= 5 or door.is_asked_no_more(h.municipality_id, h.person_id) then 'expired' else 'open' end)), '[]')
  from door.pass held join care.asked_in h on h.municipality_id = held.municipality_id and h.family_id = held.family_id and h.ended_at is null
    and (h.invited_by = held.person_id or held.person_id = any(h.subjects) or door.still_here(h.subjects) <@ held.circle and h.kind <> 'circleMember')
  cross join lateral (select n.* from entry.invitation n where n.municipality_id = h.municipality_id and n.person_id = h.person_id order by n.made_at desc limit 1) i
  where held.xid = pg_current_xact_id_if_assigned() and i.used_at is null
$$;

-- For whom somebody helps who came in by such a code, other than for school: the family is not his or hers, so it goes by the name of who is helped, as long as that person
-- belongs to it.
create or replace function door.as_asked_in(municipality uuid, person uuid) returns json language sql stable set search_path = pg_catalog as $$
  select coalesce(json_agg(json_build_object('family', h.family_id, 'part', h.id, 'kind', h.kind,
      'tells', exists (select from care.family_member m where m.municipality_id = h.municipality_id and m.family_id = h.family_id and m.person_id = any(p.subjects) and 'youth' = any(m.parts)
        and (m.until_on is null or m.until_on > door.today())),
      'hasCard', exists (select from care.role_card c where c.municipality_id = h.municipality_id and c.family_id = h.family_id and c.part_id = h.id and c.person_id = h.person_id and c.undone_at is null),
      'id', y.id, 'sealed', encode(y.sealed, 'base64'), 'wording', y.wording, 'keyPerson', y.key_person) order by h.made_at, h.id, y.id), '[]')
  from care.asked_in h join care.participant p on p.municipality_id = h.municipality_id and p.family_id = h.family_id and p.id = h.id
    and p.from_at <= door.now() and (p.until_at is null or p.until_at > door.now())
  join care.person y on y.municipality_id = h.municipality_id and y.id = any(p.subjects)
  join lateral door.present_members(h.municipality_id, h.family_id) here on here.person = y.id
  where h.municipality_id = as_asked_in.municipality and h.person_id = as_asked_in.person and h.ended_at is null and h.kind <> 'school'
$$;

do $$ declare each text; begin
  foreach each in array array['still_here', 'invite_asked_in', 'is_asked_no_more', 'asked_in_comes_in', 'end_asked_in', 'asked_in_goes', 'codes_asked_in', 'as_asked_in'] loop
    execute format('alter function door.%I owner to onsplan_door', each);
    execute format('revoke execute on function door.%I from public', each);
  end loop;
end $$;
grant select on care.asked_in, care.circle_member to onsplan_door;
grant update (person_id, ended_at, ended_by) on care.asked_in to onsplan_door;
grant execute on function door.still_here, door.invite_asked_in, door.end_asked_in, door.codes_asked_in to onsplan_web;
