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
