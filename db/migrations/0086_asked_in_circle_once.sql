-- Somebody of a circle is asked once at a time: one question, one code.
set local role onsplan_owner;

-- Who was asked anew after the day had passed, or in two tabs, stands there twice: the newest goes on, and the others end with their part.
with doubled as (
  select a.municipality_id, a.family_id, a.id, a.invited_by from care.asked_in a where a.circle_member_id is not null and a.ended_at is null
    and exists (select from care.asked_in n where n.municipality_id = a.municipality_id and n.family_id = a.family_id and n.circle_member_id = a.circle_member_id
      and n.ended_at is null and (n.made_at, n.id) > (a.made_at, a.id))
), parts as (
  update care.participant p set until_at = greatest(p.from_at, now()) from doubled d
  where p.municipality_id = d.municipality_id and p.family_id = d.family_id and p.id = d.id and (p.until_at is null or p.until_at > now())
)
update care.asked_in a set ended_at = now(), ended_by = d.invited_by from doubled d
  where a.municipality_id = d.municipality_id and a.family_id = d.family_id and a.id = d.id;

create unique index asked_in_circle_once on care.asked_in (municipality_id, family_id, circle_member_id) where circle_member_id is not null and ended_at is null;

reset role;
