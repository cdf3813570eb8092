-- The frame of every policy. A room guards each of its tables with one line; what that line means is said here, once.
-- Everything reads door.pass, the pass of this transaction, which only the door writes.

-- Rights follow this clock and nothing the web role can set. It is the server's own; only the owner can put another in its place, for a
-- demonstration whose story has its own days and for tests that move time. Plain, so that a query may fold it in.
create or replace function door.now() returns timestamptz language sql stable return now();
alter function door.now() owner to onsplan_door;

-- The column of door.pass that holds the persons whose part on this topic may be read.
create or replace function door.topic_column(topic text) returns text language sql immutable set search_path = pg_catalog
  return lower(regexp_replace(topic, '([A-Z])', '_\1', 'g'));

create or replace function door.pass_value(col text) returns text language sql immutable set search_path = pg_catalog
  return format('(select p.%I from door.pass p where p.xid = pg_current_xact_id_if_assigned())', col);

-- A list of persons in the pass, in a form that "= any(…)" takes.
create or replace function door.pass_list(col text) returns text language sql immutable set search_path = pg_catalog
  return door.pass_value(col) || '::uuid[]';

-- One look into the pass gives both, so that the index of every family table answers (its key begins with the municipality).
create or replace function door.in_family() returns text language sql immutable set search_path = pg_catalog as $$
  select '(municipality_id, family_id) = (select p.municipality_id, p.family_id from door.pass p where p.xid = pg_current_xact_id_if_assigned())'
$$;

-- Subjects of a row that a share of this one item opens beside the topic.
create or replace function door.shared_subjects(item text) returns text language sql immutable set search_path = pg_catalog as $$
  select format('array(select s.subject from door.pass p cross join lateral unnest(p.shared_items, p.shared_subjects) s(item, subject)'
    ' where p.xid = pg_current_xact_id_if_assigned() and s.item = %s)', item)
$$;

-- The part of each member on one topic that a pass opens.
create or replace function door.opened_by(held door.pass, topic text) returns uuid[] language sql immutable parallel safe
  return case topic
    when 'story' then held.story when 'strengthsAndWorries' then held.strengths_and_worries when 'resilience' then held.resilience when 'goals' then held.goals
    when 'circle' then held.circle when 'meetings' then held.meetings when 'help' then held.help when 'school' then held.school when 'placement' then held.placement
    when 'adulthood' then held.adulthood when 'decisions' then held.decisions when 'documents' then held.documents when 'messages' then held.messages
    when 'contact' then held.contact else '{}' end;

-- May the holder of this pass read this item? The order of access.md 3: kept from him or her (a row about a goal together with its goal), author, class,
-- audience, made together, a pass or a share of this item for every subject.
create or replace function door.permits(held door.pass, topic text, together boolean, item uuid, goal uuid, subjects uuid[], author uuid, audience text, named uuid[], class text,
  created_at timestamptz) returns boolean language plpgsql stable set search_path = pg_catalog as $$
-- An emergency look alone shows what is for the whole plan: not the own words of earlier work there, and nothing that was for a few.
declare is_look boolean := held.ground = 'emergency';
begin
  if held.person_id is null or item = any(held.hidden) or goal = any(held.hidden) then return false; end if;
  if is_look and not (class = 'plan' and audience = 'plan') then return false; end if;
  -- On the phone of a grown-up a child reads what both of them may read, and what it told since its turn began.
  if held.beside is not null and not (held.person_id = author and permits.created_at >= held.beside_since)
    and not door.beside_reads(topic, together, item, goal, subjects, author, audience, named, class, permits.created_at) then
    return false;
  end if;
  if author = held.person_id and not is_look then return class = 'plan' or class = 'working' and created_at > door.now() - interval '28 days'; end if;
  if class <> 'plan' then return false; end if;
  if not (audience = any(held.audiences) or audience = 'chosen' and held.person_id = any(named)) then return false; end if;
  if together and not is_look and (held.person_id = any(subjects) or held.person_id = any(named) and not subjects && held.set_back) then return true; end if;
  return subjects <@ (door.opened_by(held, topic) || array(
    select s.subject from unnest(held.shared_items, held.shared_subjects) s(item, subject) where s.item = permits.item));
end $$;

create or replace function door.may_read(topic text, together boolean, item uuid, goal uuid, subjects uuid[], author uuid, audience text, named uuid[], class text,
  created_at timestamptz) returns boolean language plpgsql stable set search_path = pg_catalog as $$
declare held door.pass;
begin
  select p.* into held from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  return door.permits(held, topic, together, item, goal, subjects, author, audience, named, class, created_at);
end $$;
revoke execute on function door.opened_by, door.permits, door.may_read from public;
grant execute on function door.opened_by, door.permits, door.may_read to onsplan_web, onsplan_job;
grant execute on function door.opened_by, door.permits to onsplan_door;

-- Most rows are settled at once: of the plan, for an audience that includes the reader, about persons whose part is open. What that leaves is asked in
-- full, and so is everything of a reader from whom an item is kept: then no audience is plain (plain_audiences).
create or replace function door.reading(topic text, together boolean, of_goal boolean default false) returns text language sql immutable set search_path = pg_catalog as $$
  select format('case when class = ''plan'' and audience = any(%s) and subjects <@ %s then true else door.may_read(%L, %L, id, %s, subjects, author, audience, named, class, created_at) end',
    door.pass_value('plain_audiences') || '::text[]', door.pass_value(door.topic_column(topic)), topic, together, case when of_goal then 'goal_id' else 'null' end)
$$;

-- Who is a member today; nothing new is said about anybody else.
create or replace function door.present() returns text language sql immutable set search_path = pg_catalog
  return 'array(select m.person_id from care.family_member m where m.from_on <= door.today() and (m.until_on is null or m.until_on > door.today()))';

-- Everyone signs with the own name. Via: the coordinator types what a member says, and that counts after the speaker confirms. A child under 12
-- tells its own story with pictures, so nobody types that.
create or replace function door.signing(via boolean, from_12 boolean default false) returns text language sql immutable set search_path = pg_catalog as $$
  select format('(author = %s and typed_by is null', door.pass_value('person_id')) || case when from_12 then ' and ' || door.pass_value('is_from_12') else '' end || case when via then format(
    ' or typed_by = %1$s and author <> %1$s and %2$s and author = any(%3$s) and confirmed_at is null%4$s', door.pass_value('person_id'), door.pass_value('is_coordinator'),
    door.present(), case when from_12 then ' and exists (select from care.birth b where b.person_id = author and b.born_on <= (door.today() - interval ''12 years'')::date)' else '' end)
    else '' end || ')'
$$;

-- Who stands here as a professional: coordinates, or takes part as one. The ground of a pass tells every kind of standing.
create or replace function door.has_professional(ground text) returns boolean language sql immutable parallel safe set search_path = pg_catalog
  return string_to_array(ground, '+') && array['coordinator', 'specialist', 'school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'behaviouralScientist', 'localTeam',
    'processDirector', 'expertTeamMember'];
revoke execute on function door.has_professional from public;
grant execute on function door.has_professional to onsplan_web, onsplan_job, onsplan_door;
create or replace function door.is_professional() returns text language sql immutable set search_path = pg_catalog
  return format('door.has_professional(%s)', door.pass_value('ground'));

-- A professional keeps nothing from whom it is about, nor from who decides for a youth under 16; working notes are a professional's only.
create or replace function door.open_about() returns text language sql immutable set search_path = pg_catalog as $$
  select format('(not %1$s and class = ''plan'' or %1$s and (class = ''working'' or %2$s = any(subjects) or audience not in (''onlyMe'', ''chosen'')'
    ' or audience = ''chosen'' and door.readers_of(subjects) <@ named))', door.is_professional(), door.pass_value('person_id'))
$$;

create or replace function door.clear(target regclass) returns void language plpgsql set search_path = pg_catalog as $$
declare old record;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('revoke all on %s from onsplan_web, onsplan_job', target);
  for old in select polname from pg_policy where polrelid = target loop
    execute format('drop policy %I on %s', old.polname, target);
  end loop;
end $$;

-- An item: about persons (subjects), by an author, for an audience.
--   words 'shared': changed by who may write about its subjects · 'own': changed by its speaker only · 'voice': one person's word about somebody's item
--   changes: the columns an act may change after writing; everything else stays as it was written
--   together: made together with whom it is about · via: the coordinator may type it for who says it, and mend that until it counts
create or replace function door.guard(target regclass, topic text, words text, changes text[], together boolean default false, via boolean default false) returns void
  language plpgsql set search_path = pg_catalog as $$
declare
  me text := door.pass_value('person_id');
  of_goal boolean := exists (select from pg_attribute a where a.attrelid = target and a.attname = 'goal_id' and not a.attisdropped);
  reading text := door.in_family() || ' and ' || door.reading(topic, together, of_goal);
  -- A leader from family or circle writes about what that pass shows.
  writes text := door.pass_value(case when topic in ('goals', 'meetings', 'help') then 'writes_led' else 'writes' end);
  about text := case
    when words = 'voice' then format('%s and (%ssubjects <@ %s%s)', door.pass_value('voices'),
      case when together then me || ' = any(subjects) or ' else '' end, door.pass_value(door.topic_column(topic)),
      case when of_goal then format(' or goal_id = any(%s) and subjects <@ (%s || %s)', door.pass_list('shared_items'), door.pass_list(door.topic_column(topic)),
        door.shared_subjects('goal_id')) else '' end)
    when together then format('(%s = any(subjects) and %s or subjects <@ %s)', me, door.pass_value('is_from_12'), writes)
    else format('subjects <@ %s', writes) end;
  counts text := case when exists (select from pg_attribute a where a.attrelid = target and a.attname = 'read_together_at' and not a.attisdropped)
    then 'confirmed_at is not null or read_together_at is not null' else 'confirmed_at is not null' end;
  typist text := format(' or typed_by = %s and %s and ', me, door.pass_value('is_coordinator'));
  before text;
  later text;
begin
  before := case words
    when 'shared' then about
    when 'own' then format('%s and (author = %s%s)', about, me, case when via then ' and ' || door.pass_value('is_from_12') || typist || format('not (%s)', counts) else '' end)
    else format('(author = %s and (typed_by is null or confirmed_at is null)%s)', me, typist || format('not (%s)', counts)) end;
  later := case words
    when 'shared' then about
    when 'own' then format('%s and (author = %s%s)', about, me, case when via then typist || 'confirmed_at is null' else '' end)
    else format('(author = %s and (typed_by is not null or confirmed_at is null)%s)', me, typist || 'confirmed_at is null') end;
  perform door.clear(target);
  execute format('create policy reading on %s for select to onsplan_web, onsplan_job using (%s)', target, reading);
  execute format('create policy writing on %s for insert to onsplan_web, onsplan_job with check (%s and %s and subjects <@ %s and %s and %s)', target, door.in_family(), about,
    door.present(), door.signing(via or words = 'voice', words = 'own' and via), door.open_about());
  execute format('create policy changing on %1$s for update to onsplan_web, onsplan_job using (%2$s and %3$s and (class = ''plan'' or %5$s)) with check (%2$s and %4$s and (author <> %6$s or %7$s))', target,
    reading, before, later, door.is_professional(), me, door.open_about());
  execute format('grant select, insert on %s to onsplan_web, onsplan_job', target);
  if cardinality(changes) > 0 then
    execute format('grant update (%s) on %s to onsplan_web, onsplan_job', (select string_agg(quote_ident(c), ', ') from unnest(changes) c), target);
  end if;
end $$;

-- Something that belongs to an item (an act, an earlier wording): read by who reads the item, added in the own name by who takes part in the plan. Who only
-- reads along adds nothing but to the own: by_doer names the column of the item that says whose it is to do. A leader from the circle adds to what he or she leads.
create or replace function door.guard_part(target regclass, parent regclass, parent_column text, by_column text, changes text[] default '{}', by_doer text default null) returns void
  language plpgsql set search_path = pg_catalog as $$
declare
  belongs text := format('%s and %I in (select whole.id from %s whole)', door.in_family(), parent_column, parent);
  led text := case when exists (select from pg_attribute a where a.attrelid = parent and a.attname = 'subjects' and not a.attisdropped)
    then format(' or %I in (select whole.id from %s whole where whole.subjects <@ %s)', parent_column, parent, door.pass_list('writes_led')) else '' end;
  own text := format('%I = %s and (%s%s%s)', by_column, door.pass_value('person_id'), door.pass_value('takes_part'), led, case when by_doer is null then ''
    else format(' or %I in (select whole.id from %s whole where whole.%I = %s)', parent_column, parent, by_doer, door.pass_value('person_id')) end);
begin
  perform door.clear(target);
  execute format('create policy reading on %s for select to onsplan_web, onsplan_job using (%s)', target, belongs);
  execute format('create policy writing on %s for insert to onsplan_web, onsplan_job with check (%s and %s)', target, belongs, own);
  execute format('grant select, insert on %s to onsplan_web, onsplan_job', target);
  if cardinality(changes) > 0 then
    execute format('create policy changing on %1$s for update to onsplan_web, onsplan_job using (%2$s and %3$s) with check (%2$s and %3$s)', target, belongs, own);
    execute format('grant update (%s) on %s to onsplan_web, onsplan_job', (select string_agg(quote_ident(c), ', ') from unnest(changes) c), target);
  end if;
end $$;

-- Each wording keeps for whom its words stood: as the item was when they were written, and while they are its present words, as the item is. So words
-- kept to oneself stay so when the item is opened with other words, and words that were closed again do too. Own words that came beside others are for
-- their writers until one of the two is chosen. The web role says none of this.
create or replace function door.keep_wording_audience() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.rival and tg_argv[1] = 'own' then
    new.audience := 'onlyMe'; new.named := '{}';
  else
    execute format('select i.audience, i.named from %s i where i.municipality_id = $1 and i.family_id = $2 and i.id = $3', tg_argv[0]::regclass)
      into strict new.audience, new.named using new.municipality_id, new.family_id, new.item_id;
  end if;
  return new;
end $$;

create or replace function door.follow_item_audience() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  execute format('update %s w set audience = $4, named = $5 where w.municipality_id = $1 and w.family_id = $2 and w.item_id = $3 and w.no = $6 and not w.rival', tg_argv[0]::regclass)
    using new.municipality_id, new.family_id, new.id, new.audience, new.named, new.wording;
  return null;
end $$;
alter function door.keep_wording_audience owner to onsplan_door;
alter function door.follow_item_audience owner to onsplan_door;
revoke execute on function door.keep_wording_audience, door.follow_item_audience from public;

-- Earlier words of an item: read by who reads the item and was let in when they stood, by who wrote them, and by whose words the item is.
create or replace function door.guard_wording(target regclass, parent regclass, words text) returns void language plpgsql set search_path = pg_catalog as $$
declare me text := door.pass_value('person_id');
begin
  perform door.guard_part(target, parent, 'item_id', 'author');
  execute format('alter policy reading on %1$s using (%2$s and (audience = any(%3$s) or audience = ''chosen'' and %4$s = any(named) or author = %4$s'
    ' or exists (select from %5$s whole where whole.id = item_id and (whole.author = %4$s or whole.wording = no and not rival)))'
    ' and item_id in (select whole.id from %5$s whole))', target, door.in_family(), door.pass_value('audiences') || '::text[]', me, parent);
  execute format('grant select on %s to onsplan_door', parent);
  execute format('grant select, update (audience, named) on %s to onsplan_door', target);
  execute format('create or replace trigger keeps_for_whom before insert on %s for each row execute function door.keep_wording_audience(%L, %L)', target, parent, words);
  execute format('create or replace trigger keeps_for_whom after update of audience, named on %s for each row'
    ' when (new.audience is distinct from old.audience or new.named is distinct from old.named) execute function door.follow_item_audience(%L)', parent, target);
end $$;

-- A table with a rule of its own: one policy per command, each told in full by the room.
create or replace function door.guard_by(target regclass, command text, rule text, changes text[] default '{}') returns void
  language plpgsql set search_path = pg_catalog as $$
begin
  if command = 'select' then
    execute format('create policy reading on %s for select to onsplan_web, onsplan_job using (%s)', target, rule);
    execute format('grant select on %s to onsplan_web, onsplan_job', target);
  elsif command = 'insert' then
    execute format('create policy writing on %s for insert to onsplan_web, onsplan_job with check (%s)', target, rule);
    execute format('grant insert on %s to onsplan_web, onsplan_job', target);
  elsif command = 'update' then
    execute format('create policy changing on %1$s for update to onsplan_web, onsplan_job using (%2$s) with check (%2$s)', target, rule);
    execute format('grant update (%s) on %s to onsplan_web, onsplan_job', (select string_agg(quote_ident(c), ', ') from unnest(changes) c), target);
  elsif command = 'delete' then
    execute format('create policy removing on %s for delete to onsplan_web, onsplan_job using (%s)', target, rule);
    execute format('grant delete on %s to onsplan_web, onsplan_job', target);
  end if;
end $$;

-- A table that nobody reaches but through the door's functions.
create or replace function door.only_through_functions(target regclass) returns void language plpgsql set search_path = pg_catalog as $$
begin
  perform door.clear(target);
  execute format('create policy nobody on %s for select to onsplan_web, onsplan_job using (false)', target);
end $$;
