-- Drafts of a writer.

-- Typed text survives the end of a session: a draft may be kept by a session that is too long idle, never by one that was ended, and never of a child that has its turn.
create or replace function door.writer_of(token bytea) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('municipality', a.municipality_id, 'account', a.id, 'person', a.person_id) from entry.session s
  join entry.account a on a.municipality_id = s.municipality_id and a.id = s.account_id
  where s.token_hash = sha256(token) and s.ended_at is null and a.disabled_at is null and s.started_at > door.now() - interval '24 hours'
    and not exists (select from entry.child_turn t where t.municipality_id = s.municipality_id and t.session_id = s.id)
$$;

-- A page about safety keeps what is typed under the keys of the safety file.
create or replace function door.is_about_safety(form text) returns boolean language sql immutable parallel safe
  return form ~ '^/gezin/[0-9a-f-]{36}/(veiligheid|zorgen$)';
revoke execute on function door.is_about_safety from public;
alter function door.is_about_safety owner to onsplan_door;

create or replace function door.keep_draft(token bytea, of_form text, draft uuid, sealed_text bytea) returns void
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  writer jsonb := door.writer_of(token);
  family uuid := substring(of_form from '^/gezin/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/')::uuid;
begin
  if writer is null then return; end if;
  -- A page that was left open keeps nothing of a family that was taken back or destroyed meanwhile.
  if exists (select from care.family f where f.municipality_id = (writer ->> 'municipality')::uuid and f.id = family and f.sealed = '') then return; end if;
  perform door.empty_draft((writer ->> 'municipality')::uuid, (writer ->> 'account')::uuid, of_form, draft);
  if door.is_about_safety(of_form) then
    insert into safety.draft as d (municipality_id, account_id, form, saved_at, sealed, key_person, id)
    values ((writer ->> 'municipality')::uuid, (writer ->> 'account')::uuid, of_form, door.now(), sealed_text, (writer ->> 'person')::uuid, draft)
    on conflict (municipality_id, id) do update set saved_at = excluded.saved_at, sealed = excluded.sealed where d.sent_at is null;
    return;
  end if;
  insert into care.draft as d (municipality_id, account_id, form, saved_at, sealed, key_person, id)
  values ((writer ->> 'municipality')::uuid, (writer ->> 'account')::uuid, of_form, door.now(), sealed_text, (writer ->> 'person')::uuid, draft)
  on conflict (municipality_id, id) do update set saved_at = excluded.saved_at, sealed = excluded.sealed where d.sent_at is null;
end $$;

create or replace function door.draft_of(token bytea, of_form text) returns jsonb language sql stable security definer set search_path = pg_catalog as $$
  select jsonb_build_object('id', d.id, 'sealed', encode(d.sealed, 'base64'), 'wording', d.wording, 'keyPerson', d.key_person, 'savedAt', d.saved_at)
  from door.session_of(token) s join (select municipality_id, account_id, form, id, sealed, wording, key_person, saved_at from care.draft where sent_at is null and not door.is_about_safety(of_form)
    union all select municipality_id, account_id, form, id, sealed, wording, key_person, saved_at from safety.draft where sent_at is null and door.is_about_safety(of_form)) d on d.municipality_id = s.municipality_id and d.account_id = s.account_id and d.form = of_form
$$;
