-- Own statements: read by who reads the text they stand beside; only the author takes one back, within ten minutes. Who takes part or coordinates puts words
-- beside a text; that a text is mended or goes is asked by a member of twelve or older (access.md 3). Reading alone gives no voice.
create or replace function care.shows_item(of_table text, of_id uuid) returns boolean language plpgsql stable set search_path = pg_catalog as $$
declare shown boolean;
begin
  execute format('select exists (select from care.%I i where i.id = $1)', of_table) into shown using of_id;
  return shown;
end $$;
revoke execute on function care.shows_item from public;
grant execute on function care.shows_item to onsplan_web, onsplan_job;
select door.clear('care.statement');
select door.guard_by('care.statement', 'select', format('%s and (author = %s or care.shows_item(item_table, item_id))', door.in_family(), door.pass_value('person_id')));
create or replace function door.has_voice(ways text[]) returns boolean language sql immutable parallel safe
  return ways && array['self', 'coordinator', 'fosterParent', 'specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'jim', 'lovedOne', 'circleMember',
    'peerWorker', 'buddy', 'supportFamily', 'clientSupporter', 'volunteer', 'adultCareWorker', 'other'];
grant execute on function door.has_voice to onsplan_web, onsplan_job;
select door.guard_by('care.statement', 'insert', format(
  '%s and author = %s and care.shows_item(item_table, item_id) and (%s or kind = ''beside'' and door.has_voice(string_to_array(%s, ''+'')))',
  door.in_family(), door.pass_value('person_id'), door.pass_value('is_from_12'), door.pass_value('ground')));
select door.guard_by('care.statement', 'update', format('%s and author = %s', door.in_family(), door.pass_value('person_id')), array['undone_at']);
select door.undone_in_time('care.statement', 'at');

-- Whether a text was changed or taken back since.
create or replace function care.changed_since(of_table text, of_id uuid, since timestamptz) returns boolean language plpgsql stable security invoker set search_path = pg_catalog as $$
declare changed boolean;
begin
  execute format('select i.undone_at is not null or (to_jsonb(i) ->> ''changed_at'')::timestamptz > $2 from care.%I i where i.id = $1', of_table)
    into changed using of_id, since;
  return coalesce(changed, false);
end $$;

-- Who asked to correct or remove a text and has no answer yet: neither a view of this reader beside it, nor another text.
create or replace function care.asked_for(municipality uuid, family uuid, me uuid) returns json language sql stable security invoker set search_path = pg_catalog as $$
  select json_agg(json_build_object('id', s.id, 'table', s.item_table, 'itemId', s.item_id, 'wish', s.kind, 'by', s.author, 'answerDueOn', s.answer_due_on)
    order by s.answer_due_on, s.id)
  from care.statement s
  where s.municipality_id = municipality and s.family_id = family and s.undone_at is null and s.answer_due_on is not null and s.author <> me
    and not exists (select from care.statement a where a.municipality_id = municipality and a.family_id = family and a.item_id = s.item_id
      and a.author = me and a.undone_at is null and a.at > s.at)
    and not care.changed_since(s.item_table, s.item_id, s.at)
$$;
grant execute on function care.changed_since, care.asked_for to onsplan_web;
