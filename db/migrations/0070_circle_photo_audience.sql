-- Each photo of a circle keeps for whom it was put there, so that what stood before counts again for its own readers and for nobody else.
-- For whom the earlier ones were is not known any more: they are for their owner alone. The owner of the tables writes past the forced policies.
set local role onsplan_owner;

alter table care.circle_photo_media add column audience text not null default 'onlyMe' check (audience in ('onlyMe', 'plan'));
alter table care.circle_photo_media no force row level security;
alter table care.circle_photo no force row level security;
update care.circle_photo_media m set audience = p.audience from care.circle_photo p
where (p.municipality_id, p.family_id, p.id) = (m.municipality_id, m.family_id, m.item_id) and m.undone_at is null and not exists (
  select from care.circle_photo_media later where (later.municipality_id, later.family_id, later.item_id) = (m.municipality_id, m.family_id, m.item_id)
    and later.undone_at is null and (later.created_at > m.created_at or later.created_at = m.created_at and later.id < m.id));
alter table care.circle_photo force row level security;
alter table care.circle_photo_media force row level security;

reset role;
