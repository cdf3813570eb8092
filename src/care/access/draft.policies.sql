-- A draft that was sent, or typed anew without the earlier one at hand, is emptied at once; a moment later the job throws away its salt and then
-- its place, so that no old tape opens with the words of a text that is destroyed later.
create or replace function door.empty_draft(municipality uuid, account uuid, of_form text, all_but uuid default null) returns void language plpgsql volatile set search_path = pg_catalog as $$
begin
  update care.draft d set sealed = '', sent_at = door.now()
    where d.municipality_id = municipality and d.account_id = account and d.form = of_form and d.sent_at is null and d.id is distinct from all_but;
  update safety.draft d set sealed = '', sent_at = door.now()
    where d.municipality_id = municipality and d.account_id = account and d.form = of_form and d.sent_at is null and d.id is distinct from all_but;
end $$;

-- What the job does with what was sent.
create or replace function door.sent_drafts(most integer) returns table (municipality uuid, in_table text, id uuid, key_person uuid) language sql stable security definer set search_path = pg_catalog as $$
  (select d.municipality_id, 'care.draft', d.id, d.key_person from care.draft d where d.sent_at is not null order by d.sent_at limit most)
  union all (select d.municipality_id, 'safety.draft', d.id, d.key_person from safety.draft d where d.sent_at is not null order by d.sent_at limit most)
$$;
create or replace function door.throw_drafts(municipality uuid, drafts uuid[]) returns void language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from care.draft d where d.municipality_id = municipality and d.id = any(drafts) and d.sent_at is not null;
  delete from safety.draft d where d.municipality_id = municipality and d.id = any(drafts) and d.sent_at is not null;
end $$;

alter function door.empty_draft owner to onsplan_door;
alter function door.sent_drafts owner to onsplan_door;
alter function door.throw_drafts owner to onsplan_door;
revoke execute on function door.empty_draft, door.sent_drafts, door.throw_drafts from public;
grant execute on function door.sent_drafts, door.throw_drafts to onsplan_job;
