-- What nobody hears of, and what does not lie where everybody looks along.

-- What somebody reads of a family by the own line of its roll, in the form of a pass; of who has no line, nothing.
create or replace function door.pass_of(municipality uuid, family uuid, reader uuid) returns door.pass language sql stable set search_path = pg_catalog as $$
  select r from door.roll_pass k, jsonb_populate_record(null::door.pass, to_jsonb(k) || jsonb_build_object('person_id', k.actor)) r
  where k.municipality_id = municipality and k.family_id = family and k.actor = reader
$$;
alter function door.pass_of owner to onsplan_door;

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

-- Whether an act is one that somebody who listens may not know of: about safety, about keeping something from somebody, about what is kept from somebody, about
-- somebody's story, circle, resilience or words that are for their writer alone, about a secret home, or about what somebody asks about the own data and the log. Nobody hears of it then.
create or replace function door.is_quiet_about(municipality uuid, family uuid, class text, item uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select class ~ '^(safety|concern|code|shield|withholding|storyPiece|circleMember|resilienceCard|jimChoice|jimWord|rights|researchChoice|logQuestion)'
    or class in ('helpQuestion', 'careConsent', 'helpTold', 'helpGoingOn') and exists (select from door.withheld_from(municipality, family) w
      where w.kind = 'help_question' and w.item = is_quiet_about.item)
    or exists (select from care.household_vault v where v.municipality_id = municipality and v.family_id = family and v.household_id = item and v.secret)
    or exists (select from care.story_piece i where i.municipality_id = municipality and i.family_id = family and i.id = item)
    or exists (select from care.life_event i where i.municipality_id = municipality and i.family_id = family and i.id = item)
    or exists (select from care.strength i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from care.worry i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from care.earlier_help i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from door.kept_from(municipality, family) k where k.item = is_quiet_about.item or k.item = door.goal_of(municipality, family, is_quiet_about.item))
$$;
create or replace function door.is_quiet(held door.pass) returns boolean language sql stable set search_path = pg_catalog
  return door.is_quiet_about(held.municipality_id, held.family_id, held.object_class, held.object_id);
alter function door.is_quiet_about owner to onsplan_door;
alter function door.is_quiet owner to onsplan_door;
revoke execute on function door.is_quiet, door.is_quiet_about, door.kept_at_table, door.pass_of from public;
