-- Invitations: who knows the code and the second fact gets an account, once.

-- Who is asked to help from outside reads for whom, as what, why and until when.
create or replace function door.what_is_asked(municipality uuid, person uuid) returns jsonb language sql stable set search_path = pg_catalog as $$
  select jsonb_build_object('kind', h.kind, 'untilOn', h.until_on, 'why', jsonb_build_object('id', h.id, 'sealed', encode(h.sealed, 'base64'), 'wording', h.wording, 'keyPerson', h.key_person),
    'about', (select jsonb_agg(jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person) order by array_position(h.subjects, p.id))
      from care.person p where p.municipality_id = h.municipality_id and p.id = any(h.subjects)))
  from care.asked_in h where h.municipality_id = what_is_asked.municipality and h.person_id = person and h.ended_at is null
$$;
alter function door.what_is_asked owner to onsplan_door;
revoke execute on function door.what_is_asked from public;

-- An invitation shows who invites only to who knows both the code and the second fact. 'wrong', 'expired', 'tooMany' or 'open'.
-- A code that is there and one that is not are alike to who does not know the fact; after five wrong facts it is worn out.
create or replace function door.look_at_invitation(address bytea, code bytea, fact bytea) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  found entry.invitation;
begin
  if not door.may_try(sha256(address || 'code'::bytea), 20) then return jsonb_build_object('state', 'tooMany'); end if;
  select i.* into found from entry.invitation i where i.code_hash = code for update;
  if found.id is null then return jsonb_build_object('state', 'wrong'); end if;
  if found.second_fact_hash <> fact then
    update entry.invitation i set tries = least(i.tries + 1, 5) where i.municipality_id = found.municipality_id and i.id = found.id;
    return jsonb_build_object('state', 'wrong');
  end if;
  return jsonb_build_object(
    'state', case when found.used_at is null and found.revoked_at is null and found.declined_at is null and found.expires_at > door.now() and found.tries < 5
      and not door.is_asked_no_more(found.municipality_id, found.person_id) then 'open' else 'expired' end,
    'id', found.id, 'municipality', found.municipality_id, 'person', found.person_id, 'family', found.family_id,
    'inviter', (select jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person,
        'card', encode(w.sealed, 'base64')) from care.person p left join care.worker w on w.municipality_id = p.municipality_id and w.person_id = p.id
      where p.municipality_id = found.municipality_id and p.id = found.invited_by),
    -- Who is invited as a JIM reads who chose him or her, and whom to call when it gets too much.
    'jim', (select jsonb_build_object('child', jsonb_build_object('id', y.id, 'sealed', encode(y.sealed, 'base64'), 'wording', y.wording, 'keyPerson', y.key_person),
        'coordinator', (select jsonb_build_object('id', p.id, 'sealed', encode(p.sealed, 'base64'), 'wording', p.wording, 'keyPerson', p.key_person, 'card', encode(w.sealed, 'base64'))
          from door.running_terms(j.municipality_id, j.family_id) t join care.person p on p.municipality_id = j.municipality_id and p.id = t.person
          left join care.worker w on w.municipality_id = p.municipality_id and w.person_id = p.id limit 1))
      from care.jim j join care.person y on y.municipality_id = j.municipality_id and y.id = j.youth_id
      where j.municipality_id = found.municipality_id and j.person_id = found.person_id and j.ended_at is null),
    'toHelp', door.what_is_asked(found.municipality_id, found.person_id),
    'hasAccount', exists (select from entry.account a where a.municipality_id = found.municipality_id and a.person_id = found.person_id and a.disabled_at is null),
    'account', (select a.id from entry.account a where a.municipality_id = found.municipality_id and a.person_id = found.person_id and a.disabled_at is null),
    'works', door.works(found.municipality_id, found.person_id),
    'wayIn', (select jsonb_build_object('id', o.id, 'name', o.name) from care.worker w join care.organisation o on o.municipality_id = w.municipality_id and o.id = w.organisation_id
      where w.municipality_id = found.municipality_id and w.person_id = found.person_id and (door.issuer_of(o.id)).id is not null));
end $$;

-- Single use is held by this one update; ten at once make one account and one session. The page before it told how to use the site safely.
create or replace function door.accept_invitation(code bytea, fact bytea, account uuid, mail bytea, sealed bytea, chosen_form text, chosen_language text,
  old_token bytea, new_token bytea, session uuid, device text) returns text
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  taken entry.invitation;
  own entry.account;
begin
  update entry.invitation i set used_at = door.now()
  where i.code_hash = code and i.second_fact_hash = fact and i.used_at is null and i.revoked_at is null and i.declined_at is null
    and i.expires_at > door.now() and i.tries < 5 and not door.works(i.municipality_id, i.person_id) and not door.is_asked_no_more(i.municipality_id, i.person_id)
  returning * into taken;
  if taken.id is null then return 'expired'; end if;
  select a.* into own from entry.account a where a.municipality_id = taken.municipality_id and a.person_id = taken.person_id and a.disabled_at is null;
  if own.id is null then
    if exists (select from entry.account a where a.municipality_id = taken.municipality_id and a.mail_index = mail and a.disabled_at is null) then
      raise exception 'address in use' using errcode = 'OP409';
    end if;
    insert into entry.account (municipality_id, id, person_id, mail_index, sealed, key_person, language, form, created_at, safe_use_seen_at)
    values (taken.municipality_id, account, taken.person_id, mail, sealed, taken.person_id, chosen_language, chosen_form, door.now(), door.now());
    own.id := account;
  end if;
  perform door.begin_session(taken.municipality_id, own.id, old_token, new_token, session, device, 'code');
  return 'signedIn';
end $$;

create or replace function door.decline_invitation(code bytea, fact bytea) returns void
  language sql volatile security definer set search_path = pg_catalog as $$
  update entry.invitation set declined_at = door.now() where code_hash = code and second_fact_hash = fact and used_at is null and declined_at is null
$$;

-- Only in an open family: the coordinator invites somebody of this plan. Earlier open invitations of that person end.
create or replace function door.make_invitation(invitation uuid, code bytea, fact bytea, invited uuid, chosen_channel text, outbox uuid, sealed bytea) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held door.pass;
begin
  select * into held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  -- Whoever makes the code knows it, so it opens no account that is somebody's already; and who works here is let in by the administration only.
  if held.is_coordinator is not true or not invited = any(held.people) or door.works(held.municipality_id, invited)
    or exists (select from entry.account a where a.municipality_id = held.municipality_id and a.person_id = invited and a.disabled_at is null) then
    return false;
  end if;
  update entry.invitation i set revoked_at = door.now()
  where i.municipality_id = held.municipality_id and i.person_id = invited and i.used_at is null and i.revoked_at is null;
  insert into entry.invitation (municipality_id, id, code_hash, person_id, family_id, invited_by, channel, second_fact_hash, made_at, expires_at)
  values (held.municipality_id, invitation, code, invited, held.family_id, held.person_id, chosen_channel, fact, door.now(),
    door.now() + case chosen_channel when 'card' then interval '6 weeks' else interval '72 hours' end);
  if outbox is not null then
    insert into entry.outbox (id, municipality_id, sealed, key_person, created_at, next_try_at, by_day, invitation_id)
    values (outbox, held.municipality_id, sealed, outbox, door.now(), door.now(), true, invitation);
  end if;
  return true;
end $$;

-- For the coordinator of an opened family: who of the family can log in already, and what became of the newest invitation of who cannot.
create or replace function door.invitations_here() returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(jsonb_agg(jsonb_build_object('person', m.person_id,
    'hasAccount', exists (select from entry.account a where a.municipality_id = m.municipality_id and a.person_id = m.person_id and a.disabled_at is null),
    'expiresAt', i.expires_at, 'state', case when i.id is null or i.used_at is not null then null when i.declined_at is not null then 'declined'
      when i.revoked_at is not null or i.expires_at <= door.now() or i.tries >= 5 then 'expired' else 'open' end)), '[]')
  from door.pass held join care.family_member m on held.is_coordinator and m.municipality_id = held.municipality_id and m.family_id = held.family_id
    and (m.until_on is null or m.until_on > door.today())
  left join lateral (select n.* from entry.invitation n where n.municipality_id = m.municipality_id and n.person_id = m.person_id order by n.made_at desc limit 1) i on true
  where held.xid = pg_current_xact_id_if_assigned()
$$;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('look_at_invitation', 'accept_invitation', 'decline_invitation', 'make_invitation', 'invitations_here') loop
    execute format('alter function %s owner to onsplan_door', f);
  end loop;
end $$;
revoke execute on function door.look_at_invitation, door.accept_invitation, door.decline_invitation, door.make_invitation, door.invitations_here from public;
grant execute on function door.look_at_invitation, door.accept_invitation, door.decline_invitation, door.make_invitation, door.invitations_here to onsplan_web;
