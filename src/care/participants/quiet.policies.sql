-- What nobody hears of, which letters do not leave, and what does not lie where everybody looks along.

-- What somebody reads of a family by the own line of its roll, in the form of a pass; of who has no line, nothing.
create or replace function door.pass_of(municipality uuid, family uuid, reader uuid) returns door.pass language sql stable set search_path = pg_catalog as $$
  select r from door.roll_pass k, jsonb_populate_record(null::door.pass, to_jsonb(k) || jsonb_build_object('person_id', k.actor)) r
  where k.municipality_id = municipality and k.family_id = family and k.actor = reader
$$;
alter function door.pass_of owner to onsplan_door;

-- Whether the grown-up on whose phone a child has its turn may read this too: nothing that is kept from one parent shows by way of the child.
create or replace function door.beside_reads(topic text, together boolean, item uuid, goal uuid, subjects uuid[], author uuid, audience text, named uuid[], class text,
  created_at timestamptz) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select door.permits(door.pass_of(p.municipality_id, p.family_id, p.beside), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) from door.pass p where p.xid = pg_current_xact_id_if_assigned()
$$;
alter function door.beside_reads owner to onsplan_door;
revoke execute on function door.beside_reads from public;
grant execute on function door.beside_reads to onsplan_web, onsplan_job, onsplan_door;

-- A grown-up member of the family gives a turn to a child of 6 to 11 for whom he or she decides.
create or replace function door.gives_turn(municipality uuid, family uuid, giver uuid, child uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select exists (select from door.roll_pass k cross join unnest(k.subjects, k.kinds) s(subject, kind) where k.municipality_id = municipality and k.family_id = family
      and k.actor = giver and k.is_family and s.subject = child and s.kind = 'custodyUnder12')
    and exists (select from door.present_members(municipality, family) m where m.person = child and m.age >= 6)
$$;
alter function door.gives_turn owner to onsplan_door;
revoke execute on function door.gives_turn from public;

-- When this person last looked. While a child has its turn on the phone, nobody but the child looks.
create or replace function door.looked_at(municipality uuid, account uuid) returns timestamptz language sql stable set search_path = pg_catalog as $$
  select max(case when t.session_id is null then s.seen_at else least(s.seen_at, t.began_at) end) from entry.session s
  left join entry.child_turn t on t.municipality_id = s.municipality_id and t.session_id = s.id
  where s.municipality_id = looked_at.municipality and s.account_id = looked_at.account
$$;
alter function door.looked_at owner to onsplan_door;
revoke execute on function door.looked_at from public;

-- Whether the code of an invitation lets nobody in any more: used, refused, taken back or worn out, its time is over, or who was asked is asked no more.
create or replace function door.code_is_over(municipality uuid, invitation uuid) returns boolean language plpgsql stable set search_path = pg_catalog as $$
begin
  return not exists (select from entry.invitation i where i.municipality_id = municipality and i.id = invitation and i.used_at is null and i.declined_at is null
    and i.revoked_at is null and i.expires_at > door.now() and i.tries < 5 and not door.is_asked_no_more(i.municipality_id, i.person_id));
end $$;
alter function door.code_is_over owner to onsplan_door;
revoke execute on function door.code_is_over from public;

-- Whether a letter has had its time. One that something waits: who is told looked since, is here no more, rests, wants none, or a newer letter says the same. One with a code: that
-- works no more.
create or replace function door.letter_is_over(letter entry.outbox) returns boolean language sql stable set search_path = pg_catalog as $$
  select coalesce(letter.until_at <= door.now(), false) or letter.invitation_id is not null and door.code_is_over(letter.municipality_id, letter.invitation_id) or letter.account_id is not null and (
    not exists (select from entry.account a where a.municipality_id = letter.municipality_id and a.id = letter.account_id and a.disabled_at is null and a.mail_index is not null)
    or coalesce(door.looked_at(letter.municipality_id, letter.account_id) > letter.created_at, false)
    or exists (select from entry.outbox n where n.municipality_id = letter.municipality_id and n.account_id = letter.account_id and (n.created_at, n.id) > (letter.created_at, letter.id))
    or exists (select from entry.notification_pause p where (p.municipality_id, p.account_id) = (letter.municipality_id, letter.account_id) and p.stopped_at is null and p.until_on >= door.today())
    or coalesce((select c.rhythm from entry.notification_choice c where (c.municipality_id, c.account_id) = (letter.municipality_id, letter.account_id) order by c.at desc, c.id desc limit 1), '') = 'off')
$$;
alter function door.letter_is_over owner to onsplan_door;
revoke execute on function door.letter_is_over from public;

-- Whether a letter waits because every family of who is told rests now; after it, it leaves when it is still true. What is told at once waits for no rest of a family (D-MSG-08).
create or replace function door.letter_rests(letter entry.outbox) returns boolean language sql stable set search_path = pg_catalog as $$
  with own as (select m.family_id, exists (select from care.family_rest r where r.municipality_id = m.municipality_id and r.family_id = m.family_id and r.at <= door.now()
      and r.stopped_at is null and r.until_on >= door.today()) as rests
    from entry.account a join care.family_member m on m.municipality_id = a.municipality_id and m.person_id = a.person_id and m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today())
    where a.municipality_id = letter.municipality_id and a.id = letter.account_id)
  select coalesce((select bool_and(o.rests) from own o), false) and (select n.kind from entry.notification n where n.municipality_id = letter.municipality_id
    and n.account_id = letter.account_id and n.at <= letter.created_at order by n.at desc limit 1) is distinct from 'direct'
$$;
alter function door.letter_rests owner to onsplan_door;
revoke execute on function door.letter_rests from public;

-- Everybody at the table looks at the one screen, and at the paper that goes along: what is kept from one of them is not on it, and no goal that a parent
-- who is there may not read: each parent reads the child's part, never the other parent's (access.md 4.3). Until it is said who is there, everybody of the
-- family is expected.
create or replace function door.kept_at_table(municipality uuid, family uuid) returns uuid[] language sql stable set search_path = pg_catalog as $$
  with there as materialized (select unnest(coalesce(
    (select r.present from care.review r where r.municipality_id = municipality and r.family_id = family and r.started_at is not null and r.concluded_at is null limit 1),
    array(select m.person from door.present_members(municipality, family) m))) as who),
  parents as materialized (select door.pass_of(municipality, family, m.person_id) as held from care.family_member m
    where m.municipality_id = municipality and m.family_id = family and 'parent' = any(m.parts) and m.person_id in (select t.who from there t))
  select array(select f.item from door.kept_from(municipality, family) f where f.who in (select t.who from there t)
    union select g.id from care.goal g cross join parents p where g.municipality_id = municipality and g.family_id = family
      and not door.permits(p.held, 'goals', true, g.id, null, g.subjects, g.author, g.audience, g.named, g.class, g.created_at))
$$;
alter function door.kept_at_table owner to onsplan_door;

-- A page on the wall: nothing that is kept from somebody who lives with who prints it; printed by somebody who lives in none of the homes, from anybody of the family.
create or replace function door.kept_at_home(municipality uuid, family uuid, printer uuid) returns uuid[] language sql stable set search_path = pg_catalog as $$
  with own as materialized (select m.households from care.family_member m
    where m.municipality_id = municipality and m.family_id = family and m.person_id = printer and m.until_on is null and m.households <> '{}')
  select array(select f.item from door.kept_from(municipality, family) f join care.family_member m on m.municipality_id = municipality and m.family_id = family
    and m.person_id = f.who and m.until_on is null where not exists (select from own) or exists (select from own o where o.households && m.households))
$$;
alter function door.kept_at_home owner to onsplan_door;
revoke execute on function door.kept_at_home from public;

-- Whether an act is one that somebody who listens may not know of: about safety, about keeping something from somebody, about what is kept from somebody, about
-- somebody's story, papers, circle, resilience or words that are for their writer alone, about a secret home, or about what somebody asks about the own data and the log. Nobody hears of it then.
create or replace function door.is_quiet_about(municipality uuid, family uuid, class text, item uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select class ~ '^(safety|concern|code|shield|withholding|storyPiece|startConversation|familyGroupPlan|familyPaper|circleMember|circlePhoto|askedIn|schoolWord|circleWord|lovedOne|signal|resilienceCard|jim|clickCheck|paperRequest|interpreterRequest|sheet|peerRequest|familyAdvice|matchRequest|message|childPage|pictureCode|rights|researchChoice|logQuestion)'
    or class in ('helpQuestion', 'careConsent', 'helpTold', 'helpGoingOn') and exists (select from door.withheld_from(municipality, family) w
      where w.kind = 'help_question' and w.item = is_quiet_about.item)
    or exists (select from care.household_vault v where v.municipality_id = municipality and v.family_id = family and v.household_id = item and v.secret)
    or exists (select from care.story_piece i where i.municipality_id = municipality and i.family_id = family and i.id = item)
    or exists (select from care.life_event i where i.municipality_id = municipality and i.family_id = family and i.id = item)
    or exists (select from care.strength i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from care.worry i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from care.perspective i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from care.earlier_help i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from door.kept_from(municipality, family) k where k.item = is_quiet_about.item or k.item = door.goal_of(municipality, family, is_quiet_about.item))
$$;
create or replace function door.is_quiet(held door.pass) returns boolean language sql stable set search_path = pg_catalog
  return door.is_quiet_about(held.municipality_id, held.family_id, held.object_class, held.object_id);
alter function door.is_quiet_about owner to onsplan_door;
alter function door.is_quiet owner to onsplan_door;
revoke execute on function door.is_quiet, door.is_quiet_about, door.kept_at_table, door.pass_of from public;
