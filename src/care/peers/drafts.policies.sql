-- What a peer worker typed goes with the yes that let it be typed.

-- Of everybody who typed in this form: it is about somebody who lets it be read no more.
create or replace function door.empty_drafts(municipality uuid, of_form text) returns void language sql volatile as $$
  select door.empty_draft(municipality, d.account_id, of_form) from care.draft d where d.municipality_id = municipality and d.form = of_form and d.sent_at is null
$$;

alter function door.empty_drafts owner to onsplan_door;
revoke execute on function door.empty_drafts from public;
