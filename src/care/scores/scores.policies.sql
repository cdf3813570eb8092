-- Giving a score is what people do most: one question opens the door, holds the keys of who rates and reads what is judged. With the caller's rights.
create or replace function care.open_score(token bytea, family uuid, purpose text, action text, topics text[], object_class text, object_id uuid, request uuid,
  operation uuid, goal uuid, by_rater uuid) returns json language plpgsql volatile security invoker set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
declare
  opened json := door.open_act(token, family, purpose, action, topics, object_class, object_id, request, operation);
  municipality uuid; rater uuid; rated json;
begin
  select p.municipality_id, coalesce(by_rater, p.person_id) into municipality, rater from door.pass p where p.xid = pg_current_xact_id_if_assigned();
  perform pg_advisory_xact_lock(hashtextextended(rater::text, 1));
  select json_build_object('id', g.id, 'subjects', g.subjects, 'audience', g.audience,
    'acts', (select json_agg(json_build_object('kind', a.kind, 'by', a.by_person, 'at', a.at) order by a.at, a.id) from care.goal_act a
      where a.municipality_id = municipality and a.family_id = family and a.goal_id = goal and a.undone_at is null),
    'latest', (select s.value from care.score s
      where s.municipality_id = municipality and s.family_id = family and s.goal_id = goal and s.author = rater and s.undone_at is null
        and (s.typed_by is null or s.confirmed_at is not null or s.read_together_at is not null) order by s.created_at desc, s.id desc limit 1))
  into rated from care.goal g where g.municipality_id = municipality and g.family_id = family and g.id = goal and g.undone_at is null;
  return json_build_object('frame', opened -> 'frame', 'before', opened -> 'before', 'holds', rater, 'read', rated);
end $$;
grant execute on function care.open_score to onsplan_web;
