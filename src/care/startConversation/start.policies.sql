-- The first conversation is known to who was invited to it and to who coordinates: the other parent has a conversation of his or her own (E8).
select door.clear('care.start_talk');
select door.guard_by('care.start_talk', 'select', format('%s and (%s or %s = any(invited))', door.in_family(), door.pass_value('is_coordinator'), door.pass_value('person_id')));
select door.guard_by('care.start_talk', 'insert', format('%s and %s and made_by = %s and held_at is null and invited <@ %s', door.in_family(), door.pass_value('is_coordinator'),
  door.pass_value('person_id'), door.present()));
select door.guard_by('care.start_talk', 'update', format('%s and %s', door.in_family(), door.pass_value('is_coordinator')),
  array['planned_on', 'planned_at', 'moved_at', 'moves', 'was_on', 'was_at', 'held_at', 'present', 'outcomes', 'first_step_on', 'look_back_on', 'sent_at', 'read_together']);

-- One person's words: sent in before they are for whom the speaker chose, said at the table they are for those who were there.
select door.guard('care.start_voice', 'story', 'voice', array['confirmed_at', 'read_together_at', 'undone_at'], together => true);
-- Of a conversation that one does not know nothing shows, and what was said at the table is for who was there: whoever was invited and did not come reads none of it.
-- Who coordinates writes down what another says there, and nothing that is sent in before; after the page went out only whether it is right, and what is done
-- with what is not.
do $$
declare
  me text := door.pass_value('person_id');
  coordinates text := door.pass_value('is_coordinator');
  before text := '(''place'', ''comesAlong'', ''peer'', ''interpreter'', ''talksFreely'', ''toTalkAbout'', ''leaveOut'', ''shouldChange'', ''cancelled'')';
begin
  execute format('create policy of_known_talk on care.start_voice as restrictive for select to onsplan_web, onsplan_job using (author = %1$s or %2$s'
    ' or talk_id in (select t.id from care.start_talk t where kind in %3$s or %1$s = any(t.present)))', me, coordinates, before);
  execute format('create policy in_its_time on care.start_voice as restrictive for insert to onsplan_web, onsplan_job with check ((typed_by is null or kind not in %2$s)'
    ' and talk_id in (select t.id from care.start_talk t where case when kind = ''answer'' then %1$s = any(t.present) or %3$s when kind = ''reply'' then t.sent_at is not null and %3$s when kind in (''howNow'', ''weatherNow'', ''backAnswer'') then t.sent_at is not null and (%1$s = any(t.present) or %3$s) else t.sent_at is null end))', me, before, coordinates);
end $$;
