-- What nobody hears of, and what does not lie where everybody looks along.

-- Everybody at the table looks at the one screen, and at the paper that goes along: what is kept from one of them is not on it. Until it is said who is there,
-- everybody of the family is expected.
create or replace function door.kept_at_table(municipality uuid, family uuid) returns uuid[] language sql stable set search_path = pg_catalog as $$
  select array(select f.item from door.kept_from(municipality, family) f where f.who = any(coalesce(
    (select r.present from care.review r where r.municipality_id = municipality and r.family_id = family and r.started_at is not null and r.concluded_at is null limit 1),
    array(select m.person from door.present_members(municipality, family) m))))
$$;
alter function door.kept_at_table owner to onsplan_door;

-- Whether an act is one that somebody who listens may not know of: about safety, about keeping something from somebody, about what is kept from somebody, about
-- somebody's story or words that are for their writer alone, about a secret home, or about what somebody asks about the own data and the log. Nobody hears of it then.
create or replace function door.is_quiet_about(municipality uuid, family uuid, class text, item uuid) returns boolean language sql stable set search_path = pg_catalog as $$
  select class ~ '^(safety|concern|code|shield|withholding|storyPiece|rights|researchChoice|logQuestion)'
    or class in ('helpQuestion', 'careConsent', 'helpTold', 'helpGoingOn') and exists (select from care.withholding w where w.municipality_id = municipality
      and w.family_id = family and w.item_table = 'help_question' and w.item_id = is_quiet_about.item and w.lifted_at is null)
    or exists (select from care.household_vault v where v.municipality_id = municipality and v.family_id = family and v.household_id = item and v.secret)
    or exists (select from care.story_piece i where i.municipality_id = municipality and i.family_id = family and i.id = item)
    or exists (select from care.strength i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from care.worry i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from care.earlier_help i where i.municipality_id = municipality and i.family_id = family and i.id = item and i.audience = 'onlyMe')
    or exists (select from door.kept_from(municipality, family) k where k.item = is_quiet_about.item or k.item = door.goal_of(municipality, family, is_quiet_about.item))
$$;
create or replace function door.is_quiet(held door.pass) returns boolean language sql stable set search_path = pg_catalog
  return door.is_quiet_about(held.municipality_id, held.family_id, held.object_class, held.object_id);
alter function door.is_quiet_about owner to onsplan_door;
alter function door.is_quiet owner to onsplan_door;
revoke execute on function door.is_quiet, door.is_quiet_about, door.kept_at_table from public;
