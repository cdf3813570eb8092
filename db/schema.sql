-- The present, made from the catalogue by "npm run db". Read it in reviews; change the migrations and policies.

-- Every look, change, print and refusal. Nobody changes or removes a row; the family reads its own.
create table care.access_log (
  municipality_id uuid not null,
  at timestamp with time zone not null,
  id uuid not null,
  action text not null,
  outcome text not null,
  account_id uuid,
  person_id uuid,
  role text,
  organisation_id uuid,
  on_behalf_of uuid,
  purpose text not null,
  ground text not null,
  family_id uuid not null,
  subjects uuid[] not null,
  topics text[] not null,
  object_class text not null,
  object_id uuid,
  policy_version text not null,
  emergency boolean not null,
  source text not null,
  request_id uuid not null,
  xid xid8 not null,
  epoch bigint,
  PRIMARY KEY (municipality_id, family_id, at, id),
  CHECK ((action = ANY (ARRAY['create'::text, 'read'::text, 'change'::text, 'delete'::text, 'print'::text, 'export'::text, 'search'::text, 'emergency'::text, 'refusal'::text, 'logRead'::text]))),
  CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text])))
);
CREATE INDEX access_log_at ON ONLY care.access_log USING brin (at) WITH (autosummarize='on')
CREATE INDEX access_log_xid ON ONLY care.access_log USING btree (xid)
-- policy of_emergency for select to onsplan_job, onsplan_web using ((NOT emergency) OR (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (NOT door.is_kept_quiet(person_id, subjects, at)))
-- policy of_others for select to onsplan_job, onsplan_web using (((object_id IS NULL) AND (object_class <> ALL (ARRAY['startConversation'::text, 'familyGroupPlan'::text, 'jim'::text, 'jimWord'::text, 'clickCheck'::text, 'paperRequest'::text, 'interpreterRequest'::text, 'sheet'::text, 'askedIn'::text, 'schoolWord'::text, 'circleWord'::text, 'lovedOne'::text, 'signal'::text, 'peerRequest'::text, 'familyAdvice'::text, 'matchRequest'::text, 'message'::text, 'familyPaper'::text]))) OR (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR CASE object_class WHEN 'startConversation'::text THEN ((object_id IN ( SELECT t.id FROM care.start_talk t)) OR ((object_id IS NULL) AND (EXISTS ( SELECT FROM care.start_talk t)))) WHEN 'familyGroupPlan'::text THEN ((object_id IN ( SELECT o.id FROM care.group_offer o UNION ALL SELECT k.id FROM care.group_skip k)) OR ((object_id IS NULL) AND ((EXISTS ( SELECT FROM care.group_offer o)) OR (EXISTS ( SELECT FROM care.group_skip k))))) WHEN 'jim'::text THEN (EXISTS ( SELECT FROM care.jim j WHERE (j.youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) WHEN 'jimWord'::text THEN (EXISTS ( SELECT FROM care.jim j WHERE (j.youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) WHEN 'clickCheck'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.click_check k WHERE (NOT k.alone))) ELSE (object_id IN ( SELECT k.id FROM care.click_check k)) END WHEN 'paperRequest'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.paper_request r)) ELSE (object_id IN ( SELECT r.id FROM care.paper_request r)) END WHEN 'interpreterRequest'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.interpreter_request r)) ELSE (object_id IN ( SELECT r.id FROM care.interpreter_request r)) END WHEN 'sheet'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.sheet s)) ELSE (object_id IN ( SELECT s.id FROM care.sheet s)) END WHEN 'familyPaper'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.family_paper f WHERE (f.undone_at IS NULL))) ELSE (object_id IN ( SELECT f.id FROM care.family_paper f)) END WHEN 'askedIn'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.asked_in h)) ELSE (object_id IN ( SELECT h.id FROM care.asked_in h)) END WHEN 'schoolWord'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.school_word w)) ELSE (object_id IN ( SELECT w.id FROM care.school_word w)) END WHEN 'circleWord'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.circle_word w)) ELSE (object_id IN ( SELECT w.id FROM care.circle_word w)) END WHEN 'lovedOne'::text THEN (object_id IN ( SELECT l.id FROM care.loved_one l)) WHEN 'signal'::text THEN CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.signal s)) ELSE (object_id IN ( SELECT s.id FROM care.signal s)) END WHEN 'peerRequest'::text THEN CASE WHEN (object_id IS NULL) THEN ((organisation_id IS NOT NULL) AND ((EXISTS ( SELECT FROM care.peer_worry w WHERE ((w.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (w.at <= access_log.at)))) OR (EXISTS ( SELECT FROM care.peer_request r WHERE ((r.answer_before <= ((access_log.at AT TIME ZONE 'Europe/Amsterdam'::text))::date) AND (r.asked_at <= access_log.at) AND COALESCE((r.matched_at > access_log.at), true) AND COALESCE((r.undone_at > access_log.at), true)))))) ELSE (object_id IN ( SELECT r.id FROM care.peer_request r UNION ALL SELECT w.id FROM care.peer_worry w WHERE (w.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) END WHEN 'familyAdvice'::text THEN ((organisation_id IS NOT NULL) AND CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.family_advice q WHERE (q.at <= access_log.at))) ELSE (object_id IN ( SELECT q.id FROM care.family_advice q WHERE ((access_log.role <> 'peerWorker'::text) OR (q.author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.family_advice_answer a WHERE (a.advice_id = q.id)))))) END) WHEN 'matchRequest'::text THEN CASE WHEN (object_id IS NULL) THEN ((organisation_id IS NOT NULL) AND (EXISTS ( SELECT FROM care.match_request r))) ELSE (object_id IN ( SELECT r.id FROM care.match_request r)) END WHEN 'message'::text THEN ((organisation_id IS NOT NULL) AND CASE WHEN (object_id IS NULL) THEN (EXISTS ( SELECT FROM care.message m)) ELSE (object_id IN ( SELECT m.id FROM care.message m UNION ALL SELECT m.about_id FROM care.message m)) END) WHEN 'household'::text THEN ((NOT door.is_secret_home(object_id)) OR (object_id IN ( SELECT h.id FROM care.household h))) WHEN 'helpQuestion'::text THEN (NOT door.keeps_help(object_id)) WHEN 'careConsent'::text THEN (NOT door.keeps_help(object_id)) WHEN 'helpTold'::text THEN (NOT door.keeps_help(object_id)) WHEN 'helpGoingOn'::text THEN (NOT door.keeps_help(object_id)) WHEN 'rightsRequest'::text THEN (object_id IN ( SELECT r.id FROM care.rights_request r)) WHEN 'rightsAnswer'::text THEN (object_id IN ( SELECT r.id FROM care.rights_request r)) WHEN 'logQuestion'::text THEN (object_id IN ( SELECT q.id FROM care.log_question q)) WHEN 'logAnswer'::text THEN (object_id IN ( SELECT a.id FROM care.log_answer a)) ELSE ((object_class <> ALL (ARRAY['step'::text, 'score'::text, 'statement'::text, 'wording'::text])) OR (NOT door.hangs_on_kept(object_id))) END)
-- policy of_safety for select to onsplan_job, onsplan_web using ((object_class !~ '^(safety|concern|code)'::text) OR (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((object_class = 'safetyPlan'::text) AND (object_id IN ( SELECT p.id FROM safety.safety_plan p))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (outcome = 'done'::text) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND CASE WHEN ((topics <@ ARRAY['story'::text, 'resilience'::text]) AND (topics <> '{}'::text[])) THEN (EXISTS ( SELECT FROM unnest(access_log.subjects) s(id) WHERE ((s.id = ANY (( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ((string_to_array(access_log.ground, '+'::text) && ARRAY['self'::text, 'selfUnder12'::text, 'custodyUnder12'::text, 'guardianUnder12'::text, 'coordinator'::text]) OR (s.id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((s.id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.birth y WHERE ((y.person_id = s.id) AND (y.born_on > ((door.today() - '12 years'::interval))::date))))))))) ELSE (subjects && ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) END AND (object_class <> ALL (ARRAY['shield'::text, 'withholding'::text, 'helpForm'::text])) AND (NOT COALESCE((object_id = ANY (( SELECT p.hidden FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])), false)) AND (((role <> 'family'::text) AND ((organisation_id IS NOT NULL) OR (person_id IS NULL) OR ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((cardinality(array_remove(subjects, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) > 0) AND (NOT (EXISTS ( SELECT FROM unnest(array_remove(access_log.subjects, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) other(id) WHERE (NOT (EXISTS ( SELECT FROM care.share s WHERE ((s.family_id = access_log.family_id) AND (s.reader = access_log.person_id) AND (s.subject = other.id) AND (s.from_at <= access_log.at) AND COALESCE((LEAST(s.until_at, s.withdrawn_at) > access_log.at), true) AND (COALESCE(s.topic, door.topic_of_item(s.item_table)) = ANY (access_log.topics)))))))))))) OR ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND (EXISTS ( SELECT FROM (care.birth b JOIN care.family_member m ON ((m.person_id = b.person_id))) WHERE ((b.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ('youth'::text = ANY (m.parts)) AND (b.born_on <= ((door.today() - '12 years'::interval))::date)))))))))

-- The signed end of the chain, every ten minutes. The copies that count lie in the key store and with the privacy officer.
create table care.access_log_head (
  municipality_id uuid not null,
  no bigint not null,
  chain_hash bytea not null,
  signed_at timestamp with time zone not null,
  public_key bytea not null,
  signature bytea not null,
  PRIMARY KEY (municipality_id, no),
  CHECK ((length(chain_hash) = 32))
);
-- policy nobody for select to onsplan_job, onsplan_web using false

-- The chain of the access log: each row once, numbered without gaps, each link over the one before. Who changes a row breaks it.
create table care.access_log_link (
  municipality_id uuid not null,
  no bigint not null,
  event uuid not null,
  xid xid8 not null,
  row_hash bytea not null,
  chain_hash bytea not null,
  PRIMARY KEY (municipality_id, no),
  CHECK ((length(chain_hash) = 32)),
  CHECK ((no > 0)),
  CHECK ((length(row_hash) = 32))
);
CREATE UNIQUE INDEX access_log_link_event ON care.access_log_link USING btree (municipality_id, event)
CREATE INDEX access_log_link_xid ON care.access_log_link USING btree (xid)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- Who is asked to help from outside, for whom and until when; the name and why are sealed. Known to who may know of such a part.
create table care.asked_in (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null,
  subjects uuid[] not null,
  until_on date not null,
  invited_by uuid not null,
  made_at timestamp with time zone not null,
  person_id uuid,
  ended_at timestamp with time zone,
  ended_by uuid,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  circle_member_id uuid,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, circle_member_id) REFERENCES care.circle_member(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CHECK (((kind = 'circleMember'::text) = (circle_member_id IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['specialist'::text, 'school'::text, 'gp'::text, 'gpYouthPractitioner'::text, 'youthHealth'::text, 'circleMember'::text]))),
  CHECK ((cardinality(subjects) > 0))
);
CREATE UNIQUE INDEX asked_in_circle_once ON care.asked_in USING btree (municipality_id, family_id, circle_member_id) WHERE ((circle_member_id IS NOT NULL) AND (ended_at IS NULL))
CREATE UNIQUE INDEX asked_in_person ON care.asked_in USING btree (municipality_id, person_id) WHERE (person_id IS NOT NULL)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((invited_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (((subjects <@ ( SELECT p.circle FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (door.still_here(subjects) <@ ( SELECT p.circle FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((kind <> 'circleMember'::text) OR (EXISTS ( SELECT FROM care.participant p WHERE ((p.family_id = asked_in.family_id) AND (p.id = asked_in.id))))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (invited_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id IS NULL) AND (ended_at IS NULL) AND CASE kind WHEN 'circleMember'::text THEN (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.circle_member c WHERE ((c.family_id = asked_in.family_id) AND (c.id = asked_in.circle_member_id) AND (c.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (c.undone_at IS NULL)))) AND (NOT (EXISTS ( SELECT FROM unnest(asked_in.subjects) s(id) WHERE ((s.id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = s.id) AND (b.born_on > ((door.today() - '12 years'::interval))::date)))))))))) ELSE ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) END)

-- Birth day and family name: shown only to who has a pass on this person. The day stands in the clear because rights depend on age (decision 0004).
create table care.birth (
  municipality_id uuid not null,
  person_id uuid not null,
  born_on date,
  deceased_on date,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  known_to text,
  due_month date,
  PRIMARY KEY (municipality_id, person_id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((born_on > '1900-01-01'::date)),
  CHECK (((born_on IS NULL) OR (due_month IS NULL))),
  CHECK ((EXTRACT(day FROM due_month) = (1)::numeric)),
  CHECK ((known_to = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using ((( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (person_id = ANY (( SELECT p.contact FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))) OR ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (born_on <= ((((door.now() AT TIME ZONE 'Europe/Amsterdam'::text))::date - '18 years'::interval))::date))) check ((( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (person_id = ANY (( SELECT p.contact FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))) OR ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (born_on <= ((((door.now() AT TIME ZONE 'Europe/Amsterdam'::text))::date - '18 years'::interval))::date)))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using ((person_id = ANY (( SELECT p.contact FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) OR (person_id = ANY (( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) OR ((due_month IS NOT NULL) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (person_id = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))))
-- policy writing for insert to onsplan_job, onsplan_web check (municipality_id = ( SELECT p.municipality_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- A birth day was put right: what stood there, what stands there now, by whom. Both stay visible.
create table care.birth_correction (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  was_on date,
  was_known_to text not null,
  was_due date,
  born_on date not null,
  known_to text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id)
);
CREATE INDEX birth_correction_person ON care.birth_correction USING btree (municipality_id, family_id, person_id, recorded_at DESC)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id IN ( SELECT b.person_id FROM care.birth b)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL))

-- Somebody of a plan turned 12, 16, 18 or 23, and open pages of that family were told to look again. Rights follow the day itself and not this row.
create table care.birthday_turn (
  municipality_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  age smallint not null,
  turned_on date not null,
  told_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, person_id, turned_on),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((age = ANY (ARRAY[12, 16, 18, 23])))
);
-- policy nobody for select to onsplan_job, onsplan_web using false

-- Whom somebody calls first: people of the own circle, in own order.
create table care.call_list (
  municipality_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  members uuid[] not null,
  changed_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, person_id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((cardinality(members) <= 5))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (person_id = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))))

-- A registered professional found that somebody cannot decide about one kind of help now: why and how it was told (sealed). It lapses on the day to look again, within six months.
create table care.capacity_decision (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  form text not null,
  decided_by uuid not null,
  decided_at timestamp with time zone not null,
  from_on date not null,
  review_on date not null,
  refused_on date,
  ended_by uuid,
  ended_on date,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, decided_by) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((decided_by <> person_id)),
  CHECK (((review_on > from_on) AND (review_on <= (from_on + '6 mons'::interval)))),
  CHECK ((refused_on <= from_on)),
  CHECK ((ended_on >= from_on)),
  CHECK (((ended_by IS NULL) = (ended_on IS NULL))),
  CHECK ((form = ANY (ARRAY['talks'::text, 'group'::text, 'practical'::text, 'stopsAtOnce'::text, 'examination'::text, 'treatment'::text, 'medicine'::text, 'stay'::text])))
);
CREATE INDEX capacity_decision_person ON care.capacity_decision USING btree (municipality_id, family_id, person_id, form)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND COALESCE((ended_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND COALESCE((ended_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) OR door.stands_in(person_id, form)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (decided_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (ended_on IS NULL) AND door.registered_here() AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = capacity_decision.person_id) AND (b.born_on <= ((door.today() - '12 years'::interval))::date)))))

-- Agreement to the help itself, or not: one person's answer to one question about help. Under which text, in which language, how it was given and how that was checked (sealed). Withdrawn is a changed mind, invalidated was recorded wrongly.
create table care.care_consent (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  about uuid not null,
  person_id uuid not null,
  says text not null,
  text_version text not null,
  language text not null,
  channel text not null,
  recorded_by uuid not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  invalidated_by uuid,
  invalidated_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, question_id) REFERENCES care.help_question(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((channel = ANY (ARRAY['screen'::text, 'oral'::text, 'paper'::text]))),
  CHECK (((channel = 'screen'::text) = (recorded_by = person_id))),
  CHECK (((invalidated_by IS NULL) = (invalidated_at IS NULL))),
  CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text, 'talk'::text])))
);
CREATE INDEX care_consent_question ON care.care_consent USING btree (municipality_id, family_id, question_id, person_id, given_at DESC)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND COALESCE((invalidated_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND COALESCE((invalidated_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((question_id IN ( SELECT q.id FROM care.help_question q)) AND ((says = 'yes'::text) OR ((( SELECT p.purpose FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'toestemming vragen en geven'::text) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (person_id <> about)))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (withdrawn_at IS NULL) AND (invalidated_at IS NULL) AND (question_id IN ( SELECT q.id FROM care.help_question q WHERE (q.recalled_at IS NULL))) AND (((channel = 'screen'::text) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((channel <> 'screen'::text) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))))))

-- What became of what somebody of a circle said; the newest counts. Read by who reads what was said, and by who said it.
create table care.circle_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  word_id uuid not null,
  author uuid not null,
  says text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, word_id) REFERENCES care.circle_word(municipality_id, family_id, id),
  CHECK ((says = ANY (ARRAY['thanks'::text, 'doing'::text, 'talking'::text, 'notNow'::text])))
);
CREATE INDEX circle_answer_of ON care.circle_answer USING btree (municipality_id, family_id, word_id, at)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (word_id IN ( SELECT w.id FROM care.circle_word w)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.circle_word w WHERE ((w.family_id = circle_answer.family_id) AND (w.id = circle_answer.word_id) AND (w.author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (w.undone_at IS NULL)))))

-- Somebody around a person: the name, who it is and how to reach him or her (sealed), how close, and what he or she helps with. Gives no access.
create table care.circle_member (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  ring text,
  sector text,
  helps text[] not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((helps <@ ARRAY['practical'::text, 'company'::text, 'advice'::text, 'comfort'::text])),
  CHECK ((ring = ANY (ARRAY['veryClose'::text, 'close'::text, 'further'::text]))),
  CHECK ((sector = ANY (ARRAY['kin'::text, 'friendsAndNeighbours'::text, 'schoolAndWork'::text, 'help'::text]))),
  CHECK ((cardinality(subjects) >= 1))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (b.born_on <= ((door.today() - '6 years'::interval))::date))))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (b.born_on <= ((door.today() - '6 years'::interval))::date))))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.circle FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('circle'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (b.born_on <= ((door.today() - '6 years'::interval))::date))))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- What the owner of a circle notes about somebody in it, for the owner alone (sealed); by the id of who it is about.
create table care.circle_member_note (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  changed_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, id) REFERENCES care.circle_member(municipality_id, family_id, id),
  CHECK ((cardinality(subjects) >= 1))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND (EXISTS ( SELECT FROM care.circle_member m WHERE ((m.id = circle_member_note.id) AND (m.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- Earlier words about somebody of a circle.
create table care.circle_member_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.circle_member(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX circle_member_wording_municipality_id_family_id_item_id_idx ON care.circle_member_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.circle_member whole WHERE ((whole.id = circle_member_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = circle_member_wording.no) AND (NOT circle_member_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.circle_member whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.circle_member whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.circle_member whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- That somebody has a photo in the place of the picture of the own circle, and for whom; sealed: nothing but that it is there.
create table care.circle_photo (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  audience text not null,
  named uuid[] not null,
  class text not null,
  created_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'plan'::text]))),
  CHECK (((cardinality(subjects) = 1) AND (subjects[1] = author))),
  CHECK ((class = 'plan'::text)),
  CHECK ((named = '{}'::uuid[]))
);
CREATE UNIQUE INDEX circle_photo_of ON care.circle_photo USING btree (municipality_id, family_id, author) WHERE (sealed <> '\x'::bytea)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (b.born_on <= ((door.today() - '6 years'::interval))::date))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (b.born_on <= ((door.today() - '6 years'::interval))::date)))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.circle FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('circle'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (b.born_on <= ((door.today() - '6 years'::interval))::date)))) AND (subjects = ARRAY[author]) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))))

-- One photo of a circle on paper; the newest counts. Sealed: a small picture.
create table care.circle_photo_media (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  created_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.circle_photo(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'plan'::text])))
);
CREATE INDEX circle_photo_media_item ON care.circle_photo_media USING btree (municipality_id, family_id, item_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT p.id FROM care.circle_photo p WHERE (p.author = ( SELECT p_1.person_id FROM door.pass p_1 WHERE (p_1.xid = pg_current_xact_id_if_assigned())))))) check ((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT p.id FROM care.circle_photo p WHERE ((p.author = ( SELECT p_1.person_id FROM door.pass p_1 WHERE (p_1.xid = pg_current_xact_id_if_assigned()))) OR ((circle_photo_media.undone_at IS NULL) AND (circle_photo_media.audience <> 'onlyMe'::text))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (item_id IN ( SELECT p.id FROM care.circle_photo p WHERE (p.author = ( SELECT p_1.person_id FROM door.pass p_1 WHERE (p_1.xid = pg_current_xact_id_if_assigned()))))))

-- The whole photo itself (sealed), under the id of its row in circle_photo_media.
create table care.circle_photo_media_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, id) REFERENCES care.circle_photo_media(municipality_id, family_id, id)
);
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT m.id FROM care.circle_photo_media m)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT m.id FROM care.circle_photo_media m WHERE (m.item_id IN ( SELECT p.id FROM care.circle_photo p WHERE (p.author = ( SELECT p_1.person_id FROM door.pass p_1 WHERE (p_1.xid = pg_current_xact_id_if_assigned()))))))))

-- A compliment, an idea or a worry of somebody of a circle about a goal or a step that is shared (sealed). Read by the family and who coordinates, as far as they read that goal or step.
create table care.circle_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid,
  step_id uuid,
  author uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, goal_id) REFERENCES care.goal(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, step_id) REFERENCES care.step(municipality_id, family_id, id),
  CHECK (((goal_id IS NULL) <> (step_id IS NULL))),
  CHECK ((kind = ANY (ARRAY['compliment'::text, 'idea'::text, 'worry'::text])))
);
CREATE INDEX circle_word_of ON care.circle_word USING btree (municipality_id, family_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_circle_answered(id))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_circle_answered(id)))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((undone_at IS NULL) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((EXISTS ( SELECT FROM care.goal g WHERE ((g.family_id = circle_word.family_id) AND (g.id = circle_word.goal_id)))) OR (EXISTS ( SELECT FROM care.step s WHERE ((s.family_id = circle_word.family_id) AND (s.id = circle_word.step_id))))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND ((EXISTS ( SELECT FROM care.goal g WHERE ((g.family_id = circle_word.family_id) AND (g.id = circle_word.goal_id)))) OR (EXISTS ( SELECT FROM care.step s WHERE ((s.family_id = circle_word.family_id) AND (s.id = circle_word.step_id))))) AND (EXISTS ( SELECT FROM care.participant p WHERE ((p.family_id = circle_word.family_id) AND (p.person_id = circle_word.author) AND (p.kind = 'circleMember'::text) AND (p.from_at <= door.now()) AND ((p.until_at IS NULL) OR (p.until_at > door.now()))))))

-- Whether somebody of the family gets on with somebody who helps, in own words (sealed). Alone: it is about who coordinates, so nobody else reads it.
create table care.click_check (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  author uuid not null,
  about uuid not null,
  says text not null,
  alone boolean not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  talked_by uuid,
  talked_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((about <> author)),
  CHECK (((talked_by IS NULL) = (talked_at IS NULL))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'doubt'::text, 'no'::text])))
);
CREATE INDEX click_check_about ON care.click_check USING btree (municipality_id, family_id, about, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (talked_at IS NULL) AND (about <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.beside_since FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) IS NULL) OR (at >= ( SELECT p.beside_since FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) OR ((NOT alone) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (talked_at IS NULL)) OR ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (talked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (about <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.beside_since FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) IS NULL) OR (at >= ( SELECT p.beside_since FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) OR ((undone_at IS NULL) AND (NOT alone) AND (says <> 'yes'::text) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = click_check.author) AND (b.born_on <= ((door.today() - '8 years'::interval))::date))))) AND (about = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (undone_at IS NULL) AND (talked_at IS NULL) AND (alone OR (NOT (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.family_id = click_check.family_id) AND ((click_check.about = t.person_id) OR (click_check.about = t.standby_id)) AND (t.from_at <= door.now()) AND ((t.until_at IS NULL) OR (t.until_at > door.now()))))))))

-- Who leads a first conversation proposes to one person whom else to ask (sealed). Known to that person and to who coordinates. Of a no only the no is kept, and a person is asked once for each conversation.
create table care.company_proposal (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  person_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  answer text,
  answered_at timestamp with time zone,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, talk_id) REFERENCES care.start_talk(municipality_id, family_id, id),
  CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'talk'::text]))),
  CHECK ((answered_at >= at)),
  CHECK ((undone_at >= at)),
  CHECK (((answer IS NULL) = (answered_at IS NULL))),
  CHECK (((NOT (answer IS DISTINCT FROM 'no'::text)) = (sealed IS NULL)))
);
CREATE UNIQUE INDEX company_proposal_open ON care.company_proposal USING btree (municipality_id, family_id, talk_id, person_id) WHERE (undone_at IS NULL)
-- policy answering for update to onsplan_job, onsplan_web using ((undone_at IS NULL) AND ((answer IS NULL) OR ((answer = 'talk'::text) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((undone_at IS NULL) = ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((undone_at IS NULL) = (answer IS NOT NULL)))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE ((t.held_at IS NULL) AND (company_proposal.person_id = ANY (t.invited))))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE ((t.held_at IS NULL) AND (company_proposal.person_id = ANY (t.invited))))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author <> person_id) AND (answer IS NULL) AND (undone_at IS NULL) AND (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE ((t.held_at IS NULL) AND (company_proposal.person_id = ANY (t.invited))))))

-- Who coordinates the one plan, from when until when. One runs at a time.
create table care.coordinator_term (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  professional boolean not null,
  standby_id uuid,
  temporary boolean not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  end_reason text,
  family_told_on date,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((until_at >= from_at)),
  CHECK ((professional OR (standby_id IS NOT NULL))),
  CHECK ((end_reason = ANY (ARRAY['familyWish'::text, 'ownWish'::text, 'leftOrganisation'::text, 'movedMunicipality'::text, 'leave'::text, 'planClosed'::text])))
);
CREATE INDEX coordinator_term_person ON care.coordinator_term USING btree (municipality_id, person_id)
CREATE UNIQUE INDEX coordinator_term_running ON care.coordinator_term USING btree (municipality_id, family_id) WHERE (until_at IS NULL)
CREATE INDEX coordinator_term_standby ON care.coordinator_term USING btree (municipality_id, standby_id) WHERE (standby_id IS NOT NULL)
-- policy reading for select to onsplan_job, onsplan_web using ((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- The register answered something about custody that cannot be right: a kind nobody knows, or more than one answer for one youth. It stands until custody was checked after it.
create table care.custody_alarm (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  kind text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth_id) REFERENCES care.person(municipality_id, id),
  CHECK ((kind = ANY (ARRAY['unknownKind'::text, 'severalAnswers'::text])))
);
CREATE INDEX custody_alarm_youth ON care.custody_alarm USING btree (municipality_id, family_id, youth_id)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ANY (( SELECT p.decisions FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))

-- Somebody says that custody is not as it was recorded: for who said it and for the coordinator.
create table care.custody_dispute (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  said_by uuid not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth_id) REFERENCES care.person(municipality_id, id)
);
CREATE INDEX custody_dispute_youth ON care.custody_dispute USING btree (municipality_id, family_id, youth_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((said_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (said_by = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (((said_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- Which way a dispute about custody takes, and how it ended. None is overwritten.
create table care.custody_dispute_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  dispute_id uuid not null,
  kind text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, dispute_id) REFERENCES care.custody_dispute(municipality_id, family_id, id),
  CHECK ((kind = ANY (ARRAY['talk'::text, 'mediator'::text, 'court'::text, 'agreed'::text, 'recordedAnew'::text, 'takenBack'::text])))
);
CREATE INDEX custody_dispute_act_dispute ON care.custody_dispute_act USING btree (municipality_id, family_id, dispute_id, recorded_at)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (dispute_id IN ( SELECT whole.id FROM care.custody_dispute whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (dispute_id IN ( SELECT whole.id FROM care.custody_dispute whole)) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- A court gave one part of custody to the certified institution (article 1:265e), from which day until when.
create table care.custody_part (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  snapshot_id uuid not null,
  youth_id uuid not null,
  topic text not null,
  court_on date not null,
  until_on date,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, snapshot_id) REFERENCES care.custody_snapshot(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, youth_id) REFERENCES care.person(municipality_id, id),
  CHECK ((until_on > court_on)),
  CHECK ((topic = ANY (ARRAY['schooling'::text, 'medicalTreatment'::text, 'residencePermit'::text])))
);
CREATE INDEX custody_part_snapshot ON care.custody_part USING btree (municipality_id, family_id, snapshot_id)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ANY (( SELECT p.decisions FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.decisions FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (snapshot_id IN ( SELECT s.id FROM care.custody_snapshot s WHERE (s.youth_id = custody_part.youth_id))))

-- Who decided legally for a youth, as found on one day. The newest counts; none is overwritten.
create table care.custody_snapshot (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  holders uuid[] not null,
  kind text not null,
  source text not null,
  outcome text not null,
  checked_on date not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  in_investigation boolean not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth_id) REFERENCES care.person(municipality_id, id),
  CHECK (((outcome <> 'confirmed'::text) OR (cardinality(holders) >= 1))),
  CHECK ((cardinality(holders) <= 2)),
  CHECK ((kind = ANY (ARRAY['jointParents'::text, 'oneParent'::text, 'parentAndOther'::text, 'guardianship'::text, 'temporarilyNone'::text, 'undeterminable'::text]))),
  CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'none'::text, 'undetermined'::text]))),
  CHECK ((source = ANY (ARRAY['register'::text, 'court'::text, 'manual'::text])))
);
CREATE INDEX custody_snapshot_youth ON care.custody_snapshot USING btree (municipality_id, youth_id, recorded_at DESC)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ANY (( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- Permission to share, or not: one person's answer to one question to share. Under which text, in which language, how it was given and how that was checked (sealed). Withdrawn is a changed mind, invalidated was recorded wrongly.
create table care.data_consent (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  about uuid not null,
  person_id uuid not null,
  says text not null,
  text_version text not null,
  language text not null,
  channel text not null,
  recorded_by uuid not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  invalidated_by uuid,
  invalidated_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, question_id) REFERENCES care.share_question(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((channel = ANY (ARRAY['screen'::text, 'oral'::text, 'paper'::text]))),
  CHECK (((channel = 'screen'::text) = (recorded_by = person_id))),
  CHECK (((invalidated_by IS NULL) = (invalidated_at IS NULL))),
  CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text, 'talk'::text])))
);
CREATE INDEX data_consent_question ON care.data_consent USING btree (municipality_id, family_id, question_id, person_id, given_at DESC)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND COALESCE((invalidated_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND COALESCE((invalidated_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((question_id IN ( SELECT q.id FROM care.share_question q)) AND ((says = 'yes'::text) OR ((( SELECT p.purpose FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'toestemming vragen en geven'::text) AND CASE WHEN ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) THEN (says = 'talk'::text) ELSE (person_id <> about) END)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (withdrawn_at IS NULL) AND (invalidated_at IS NULL) AND (question_id IN ( SELECT q.id FROM care.share_question q WHERE (q.recalled_at IS NULL))) AND (((channel = 'screen'::text) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((channel <> 'screen'::text) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))))))

-- What somebody typed and has not saved yet: for the writer only.
create table care.draft (
  municipality_id uuid not null,
  account_id uuid not null,
  form text not null,
  family_id uuid,
  saved_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  id uuid not null,
  sent_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  CHECK ((length(form) <= 300)),
  CHECK (((sent_at IS NULL) OR (octet_length(sealed) = 0)))
);
CREATE UNIQUE INDEX draft_of_form ON care.draft USING btree (municipality_id, account_id, form) WHERE (sent_at IS NULL)
CREATE INDEX draft_sent_at ON care.draft USING btree (sent_at) WHERE (sent_at IS NOT NULL)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (account_id = ( SELECT p.account_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- Help a person had before and whether it helped, in own words (sealed).
create table care.earlier_help (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  helped text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK (((cardinality(subjects) = 1) AND (subjects[1] = author))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((helped = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- Earlier words of help from before, and words written at the same moment on another device.
create table care.earlier_help_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.earlier_help(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX earlier_help_wording_municipality_id_family_id_item_id_idx ON care.earlier_help_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.earlier_help whole WHERE ((whole.id = earlier_help_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = earlier_help_wording.no) AND (NOT earlier_help_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.earlier_help whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.earlier_help whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.earlier_help whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- A professional without a place in this plan opened one person's part for four hours. The reason is sealed; told says whether the family hears of it, which only a reason of safety can stop.
create table care.emergency_look (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  subject uuid not null,
  opened_at timestamp with time zone not null,
  told boolean not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, subject) REFERENCES care.person(municipality_id, id),
  CHECK ((subject <> person_id))
);
CREATE INDEX emergency_look_person ON care.emergency_look USING btree (municipality_id, person_id, opened_at)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (told OR (NOT door.concerns_me(ARRAY[subject])))) OR (told AND (subject = ANY (( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))))

-- Rises with every change in a family's plan or rights.
create table care.epoch (
  municipality_id uuid not null,
  family_id uuid not null,
  number bigint not null,
  PRIMARY KEY (municipality_id, family_id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id)
);
-- policy reading for select to onsplan_job, onsplan_web using ((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- Which items were destroyed, when, by whom and on what ground; never what they said. Replayed after a restore, so that what was destroyed stays destroyed.
create table care.erasure_ledger (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_table text not null,
  key_person uuid not null,
  by_person uuid not null,
  ground text not null,
  at timestamp with time zone not null,
  salt_gone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((length(ground) <= 80)),
  CHECK ((length(item_table) <= 80))
);
CREATE INDEX erasure_ledger_unsettled ON care.erasure_ledger USING btree (at) WHERE (salt_gone_at IS NULL)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (key_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))

-- Of a text about several people the part about who asked for a copy, with the others taken out (sealed). Without words: nothing of it goes into that copy.
create table care.excerpt (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  for_person uuid not null,
  item_table text not null,
  item_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  UNIQUE (municipality_id, family_id, request_id, item_id),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, request_id) REFERENCES care.rights_request(municipality_id, family_id, id),
  CHECK ((item_table = ANY (ARRAY['strength'::text, 'worry'::text, 'goal'::text, 'step'::text])))
);
CREATE UNIQUE INDEX excerpt_municipality_id_family_id_request_id_item_id_key ON care.excerpt USING btree (municipality_id, family_id, request_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((for_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (sealed IS NOT NULL)) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (for_person <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (key_person = for_person) AND care.shows_item(item_table, item_id) AND (EXISTS ( SELECT FROM care.rights_request r WHERE ((r.id = excerpt.request_id) AND (r.asked_by = excerpt.for_person) AND (r.kind = 'copy'::text) AND (r.undone_at IS NULL)))))

-- Something that somebody tries for a week at most, in own words (sealed).
create table care.experiment (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  author uuid not null,
  from_on date not null,
  until_on date not null,
  created_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK (((until_on > from_on) AND (until_on <= (from_on + 7))))
);
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))))

-- How a try went, in own words (sealed), and whether again; without an answer it was dropped, and nobody asks why.
create table care.experiment_end (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  experiment_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  again text,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, experiment_id) REFERENCES care.experiment(municipality_id, family_id, id),
  CHECK ((again = ANY (ARRAY['yes'::text, 'different'::text, 'no'::text])))
);
CREATE UNIQUE INDEX experiment_ended ON care.experiment_end USING btree (municipality_id, family_id, experiment_id) WHERE (undone_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (experiment_id IN ( SELECT e.id FROM care.experiment e)))

-- A family under the name it chose itself (sealed).
create table care.family (
  municipality_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  created_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id)
);
-- policy changing for update to onsplan_job, onsplan_web using ((id = ( SELECT p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (cardinality(( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) > 0)) check ((id = ( SELECT p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (cardinality(( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) > 0))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (id = ( SELECT p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- Who coordinates asks a peer worker to think along about named persons (sealed). Read by who asked, by each of them from twelve and by who decides for a younger child; by one peer worker once all said yes.
create table care.family_advice (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  at timestamp with time zone not null,
  until_on date not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((undone_at >= at)),
  CHECK ((cardinality(subjects) > 0))
);
CREATE INDEX family_advice_open ON care.family_advice USING btree (municipality_id, until_on)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_advice_answered(id))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_advice_answered(id)))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) OR door.has_voice_in_advice(subjects)))
-- policy undoing for update to onsplan_job, onsplan_web using (undone_at IS NULL) check (undone_at >= at)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND (until_on > door.today()) AND (undone_at IS NULL) AND door.may_ask_advice(subjects))

-- What the peer worker thinks of it (sealed), for who asked and for who said yes.
create table care.family_advice_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  advice_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  UNIQUE (municipality_id, family_id, advice_id),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, advice_id) REFERENCES care.family_advice(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX family_advice_answer_municipality_id_family_id_advice_id_key ON care.family_advice_answer USING btree (municipality_id, family_id, advice_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (advice_id IN ( SELECT q.id FROM care.family_advice q WHERE (q.undone_at IS NULL))))

-- The one peer worker who reads that question, from taking it until giving it back.
create table care.family_advice_reader (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  advice_id uuid not null,
  peer_id uuid not null,
  at timestamp with time zone not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, advice_id) REFERENCES care.family_advice(municipality_id, family_id, id),
  CHECK ((ended_at >= at))
);
CREATE INDEX family_advice_reader_of ON care.family_advice_reader USING btree (municipality_id, family_id, advice_id)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- What somebody whom it is about says to that question: yes or no. Known to that person alone; the house only asks whether all said yes.
create table care.family_advice_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  advice_id uuid not null,
  person_id uuid not null,
  says text not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, advice_id) REFERENCES care.family_advice(municipality_id, family_id, id),
  CHECK ((undone_at >= at)),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE UNIQUE INDEX family_advice_word_open ON care.family_advice_word USING btree (municipality_id, family_id, advice_id, person_id) WHERE (undone_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_advice_answered(advice_id))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_advice_answered(advice_id)))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy undoing for update to onsplan_job, onsplan_web using (undone_at IS NULL) check (undone_at >= at)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (NOT door.is_advice_answered(advice_id)) AND (advice_id IN ( SELECT q.id FROM care.family_advice q WHERE ((q.undone_at IS NULL) AND (q.until_on >= door.today()) AND door.has_voice_in_advice(q.subjects)))))

-- A person is or was a member of a family, in the order the family chose.
create table care.family_member (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  parts text[] not null,
  households uuid[] not null,
  position smallint not null,
  from_on date not null,
  until_on date,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((until_on >= from_on)),
  CHECK ((cardinality(households) <= 4)),
  CHECK (((cardinality(parts) >= 1) AND (parts <@ ARRAY['youth'::text, 'parent'::text, 'caregiver'::text, 'fosterParent'::text, 'unborn'::text, 'other'::text])))
);
CREATE INDEX family_member_person ON care.family_member USING btree (municipality_id, person_id)
CREATE UNIQUE INDEX family_member_present ON care.family_member USING btree (municipality_id, family_id, person_id) WHERE (until_on IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (cardinality(( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) > 0)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (cardinality(( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) > 0))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (cardinality(( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) > 0))

-- A paper of the family by the name that somebody gave it (sealed), about whom it is and with which goal it belongs; chosen readers only.
create table care.family_paper (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  goal_id uuid,
  author uuid not null,
  typed_by uuid,
  audience text not null,
  named uuid[] not null,
  class text not null,
  created_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, goal_id) REFERENCES care.goal(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = 'plan'::text)),
  CHECK (((cardinality(subjects) >= 1) AND (cardinality(subjects) <= 10))),
  CHECK ((typed_by IS NULL))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.documents FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('documents'::text, false, id, goal_id, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.documents FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('documents'::text, false, id, goal_id, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.documents FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('documents'::text, false, id, goal_id, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- A photo, a PDF or a sound of a paper, in the order in which they were chosen; sealed: a small picture of a photo.
create table care.family_paper_media (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null,
  nth integer not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.family_paper(municipality_id, family_id, id),
  CHECK ((kind = ANY (ARRAY['photo'::text, 'pdf'::text, 'sound'::text]))),
  CHECK (((nth >= 1) AND (nth <= 4)))
);
CREATE INDEX family_paper_media_item ON care.family_paper_media USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.family_paper whole WHERE (whole.undone_at IS NULL))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.family_paper whole WHERE ((whole.undone_at IS NULL) AND (whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- The whole photo, the PDF or the sound itself (sealed), under the id of its row in family_paper_media.
create table care.family_paper_media_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, id) REFERENCES care.family_paper_media(municipality_id, family_id, id)
);
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT m.id FROM care.family_paper_media m)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT m.id FROM care.family_paper_media m WHERE (m.item_id IN ( SELECT whole.id FROM care.family_paper whole WHERE ((whole.undone_at IS NULL) AND (whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))))

-- Who coordinates asked that nobody of this family is mailed up to and including this day. Everybody there reads so, and may end it. What is told at once still is.
create table care.family_rest (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  until_on date not null,
  stopped_at timestamp with time zone,
  stopped_by uuid,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((stopped_at >= at)),
  CHECK (((stopped_at IS NULL) = (stopped_by IS NULL))),
  CHECK ((((until_on - ((at AT TIME ZONE 'Europe/Amsterdam'::text))::date) >= 1) AND ((until_on - ((at AT TIME ZONE 'Europe/Amsterdam'::text))::date) <= 14)))
);
CREATE INDEX family_rest_runs ON care.family_rest USING btree (municipality_id, family_id, until_on)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (stopped_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (stopped_at IS NULL))

-- Somebody without an account wants to talk with who has lived it: first name, way to reach, when and about what, sealed under a key of its own. It belongs to no family and no person, and goes as a whole.
create table care.first_talk (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null,
  asked_at timestamp with time zone not null,
  answer_before date not null,
  body_hash bytea not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id),
  CHECK ((length(body_hash) = 32)),
  CHECK ((key_person = id)),
  CHECK ((kind = ANY (ARRAY['parent'::text, 'youth'::text])))
);
CREATE INDEX first_talk_asked ON care.first_talk USING btree (asked_at)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- What happened with a first talk: who takes it or gives it back, and how it ended. Of what was said nothing is kept.
create table care.first_talk_act (
  municipality_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  kind text not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.worker(municipality_id, person_id),
  FOREIGN KEY (municipality_id, talk_id) REFERENCES care.first_talk(municipality_id, id),
  CHECK ((undone_at >= at)),
  CHECK ((kind = ANY (ARRAY['taken'::text, 'givenBack'::text, 'talked'::text, 'notReached'::text, 'toQuestion'::text, 'noLonger'::text])))
);
CREATE UNIQUE INDEX first_talk_act_ends ON care.first_talk_act USING btree (municipality_id, talk_id) WHERE ((undone_at IS NULL) AND (kind = ANY (ARRAY['talked'::text, 'notReached'::text, 'toQuestion'::text, 'noLonger'::text])))
CREATE INDEX first_talk_act_of ON care.first_talk_act USING btree (municipality_id, talk_id, at)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- Which peer worker takes first talks with parents or with youths, from when until when, by that person's own act.
create table care.first_talk_duty (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id, kind),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.worker(municipality_id, person_id),
  CHECK ((until_at >= from_at)),
  CHECK ((kind = ANY (ARRAY['parent'::text, 'youth'::text])))
);
CREATE UNIQUE INDEX first_talk_duty_runs ON care.first_talk_duty USING btree (municipality_id, person_id, kind) WHERE (until_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A goal in own words with why it matters (sealed): whose it is, made together by whom it names. Asked by somebody else, it says who asks and what can be chosen.
create table care.goal (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  kind text not null,
  domains text[] not null,
  position smallint not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  asked_by text,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES care.plan(municipality_id, family_id, id),
  CHECK ((asked_by = ANY (ARRAY['school'::text, 'municipality'::text, 'court'::text, 'safety'::text, 'other'::text]))),
  CHECK (
CASE kind
    WHEN 'condition'::text THEN COALESCE((asked_by = ANY (ARRAY['court'::text, 'safety'::text])), false)
    WHEN 'societal'::text THEN COALESCE((asked_by = ANY (ARRAY['school'::text, 'municipality'::text, 'other'::text])), false)
    ELSE (asked_by IS NULL)
END),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((cardinality(domains) <= 3)),
  CHECK ((kind = ANY (ARRAY['own'::text, 'family'::text, 'societal'::text, 'condition'::text]))),
  CHECK (((cardinality(subjects) >= 1) AND (cardinality(subjects) <= 10)))
);
CREATE INDEX goal_plan ON care.goal USING btree (municipality_id, family_id, plan_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- What happened to a goal and who did it, with own words if there were any (sealed). Its state is the newest that was not undone. Of a condition: the fact and its day.
create table care.goal_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  kind text not null,
  reason text,
  by_person uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  fact_on date,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, goal_id) REFERENCES care.goal(municipality_id, family_id, id),
  CHECK (
CASE
    WHEN (kind = ANY (ARRAY['met'::text, 'notMet'::text, 'ended'::text])) THEN ((fact_on IS NOT NULL) AND (sealed IS NOT NULL))
    ELSE (fact_on IS NULL)
END),
  CHECK ((kind = ANY (ARRAY['proposed'::text, 'activated'::text, 'declined'::text, 'waiting'::text, 'reached'::text, 'stopped'::text, 'talkFirst'::text, 'set'::text, 'met'::text, 'notMet'::text, 'ended'::text]))),
  CHECK ((reason = ANY (ARRAY['notImportantNow'::text, 'otherGoal'::text, 'notPossible'::text, 'takenOver'::text, 'endedWithHelp'::text, 'other'::text])))
);
CREATE INDEX goal_act_goal ON care.goal_act USING btree (municipality_id, family_id, goal_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (goal_id IN ( SELECT whole.id FROM care.goal whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (goal_id IN ( SELECT whole.id FROM care.goal whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (goal_id IN ( SELECT whole.id FROM care.goal whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (goal_id IN ( SELECT whole.id FROM care.goal whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (goal_id IN ( SELECT whole.id FROM care.goal whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (goal_id IN ( SELECT whole.id FROM care.goal whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (goal_id IN ( SELECT whole.id FROM care.goal whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- Earlier words of a goal, and words of two people at the same moment.
create table care.goal_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.goal(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX goal_wording_municipality_id_family_id_item_id_idx ON care.goal_wording USING btree (municipality_id, family_id, item_id)
-- policy in_whole for select to onsplan_job, onsplan_web using ((NOT COALESCE(('school'::text = ANY (string_to_array(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())), '+'::text))), false)) OR (item_id IN ( SELECT g.id FROM care.goal g WHERE ((g.subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (g.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.goal whole WHERE ((whole.id = goal_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = goal_wording.no) AND (NOT goal_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.goal whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.goal whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.goal whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- From when which score is good enough for a goal, and what that looks like (sealed). Changing it adds a row (D-GOA-04).
create table care.good_enough (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  value smallint not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, goal_id) REFERENCES care.goal(municipality_id, family_id, id),
  CHECK (((value >= 4) AND (value <= 8)))
);
CREATE INDEX good_enough_goal ON care.good_enough USING btree (municipality_id, family_id, goal_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (goal_id IN ( SELECT whole.id FROM care.goal whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (goal_id IN ( SELECT whole.id FROM care.goal whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (goal_id IN ( SELECT whole.id FROM care.goal whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (goal_id IN ( SELECT whole.id FROM care.goal whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))
-- policy in_whole for select to onsplan_job, onsplan_web using ((NOT COALESCE(('school'::text = ANY (string_to_array(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())), '+'::text))), false)) OR (goal_id IN ( SELECT g.id FROM care.goal g WHERE ((g.subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (g.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (goal_id IN ( SELECT whole.id FROM care.goal whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (goal_id IN ( SELECT whole.id FROM care.goal whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (goal_id IN ( SELECT whole.id FROM care.goal whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- What one person says to the offer of a plan of their own, and who helps with it (sealed). A later answer stands beside the ones before it.
create table care.group_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  person_id uuid not null,
  answer text not null,
  channel text not null,
  typed_by uuid,
  said_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, offer_id) REFERENCES care.group_offer(municipality_id, family_id, id),
  CHECK ((answer = ANY (ARRAY['alone'::text, 'withProfessional'::text, 'withIndependent'::text, 'no'::text]))),
  CHECK ((channel = ANY (ARRAY['screen'::text, 'spoken'::text, 'paper'::text])))
);
CREATE INDEX group_answer_offer ON care.group_answer USING btree (municipality_id, family_id, offer_id, said_at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (COALESCE(typed_by, person_id) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (COALESCE(typed_by, person_id) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (offer_id IN ( SELECT o.id FROM care.group_offer o)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.group_offer o WHERE ((o.id = group_answer.offer_id) AND (o.undone_at IS NULL) AND (group_answer.person_id = ANY (o.asked))))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL) AND (channel = 'screen'::text)) OR ((person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (channel = ANY (ARRAY['spoken'::text, 'paper'::text])))))

-- Whether a plan that was handed in holds what must be in it, with the words of who coordinates beside it (sealed); said of one wording.
create table care.group_look (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  group_plan_id uuid not null,
  of_wording integer not null,
  says text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, group_plan_id) REFERENCES care.group_plan(municipality_id, family_id, id),
  CHECK ((says = ANY (ARRAY['meets'::text, 'notYet'::text])))
);
CREATE INDEX group_look_plan ON care.group_look USING btree (municipality_id, family_id, group_plan_id, at)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (group_plan_id IN ( SELECT g.id FROM care.group_plan g)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (group_plan_id IN ( SELECT g.id FROM care.group_plan g WHERE (g.handed_in_at IS NOT NULL))))

-- A plan of their own was offered to some of a family: which explanation was shown, how, until when they have time, and what must be in it to be safe (sealed). Known to whom it was offered to and to who coordinates.
create table care.group_offer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youths uuid[] not null,
  asked uuid[] not null,
  explanation text not null,
  channel text not null,
  until_on date not null,
  offered_by uuid not null,
  offered_at timestamp with time zone not null,
  longer_until_on date,
  longer_by uuid,
  longer_at timestamp with time zone,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((cardinality(asked) >= 1)),
  CHECK ((channel = ANY (ARRAY['spoken'::text, 'paper'::text]))),
  CHECK ((longer_until_on > until_on)),
  CHECK ((((longer_until_on IS NULL) = (longer_by IS NULL)) AND ((longer_by IS NULL) = (longer_at IS NULL)))),
  CHECK (((length(explanation) >= 1) AND (length(explanation) <= 20))),
  CHECK ((cardinality(youths) >= 1))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (asked)))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (asked))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ((undone_at IS NULL) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (asked)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (offered_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (longer_at IS NULL) AND (youths <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND (asked <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))))

-- The plan that a family made itself, in its own words (sealed). Before it is handed in it is for those it was offered to; nobody else ever changes it.
create table care.group_plan (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  handed_in_at timestamp with time zone,
  handed_in_by uuid,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, offer_id) REFERENCES care.group_offer(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK (((handed_in_at IS NULL) = (handed_in_by IS NULL))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((cardinality(subjects) >= 1))
);
CREATE UNIQUE INDEX group_plan_offer ON care.group_plan USING btree (municipality_id, family_id, offer_id) WHERE ((undone_at IS NULL) AND (sealed <> '\x'::bytea))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.decisions FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('decisions'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.decisions FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('decisions'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy of_the_family for insert to onsplan_job, onsplan_web check ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named)) AND (handed_in_at IS NULL) AND (EXISTS ( SELECT FROM care.group_offer o WHERE ((o.id = group_plan.offer_id) AND (o.undone_at IS NULL) AND (o.asked = group_plan.named)))))
-- policy of_the_family_still for update to onsplan_job, onsplan_web using (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named)) check (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.decisions FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('decisions'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- Earlier words of the plan that a family made itself.
create table care.group_plan_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.group_plan(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX group_plan_wording_municipality_id_family_id_item_id_idx ON care.group_plan_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy of_the_family for insert to onsplan_job, onsplan_web check (item_id IN ( SELECT g.id FROM care.group_plan g WHERE (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (g.named))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.group_plan whole WHERE ((whole.id = group_plan_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = group_plan_wording.no) AND (NOT group_plan_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.group_plan whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.group_plan whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.group_plan whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- Why a plan of their own was skipped: a ground, the reason (sealed) and a second professional. Known to whom it is shown to and to who coordinates.
create table care.group_skip (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youths uuid[] not null,
  shown_to uuid[] not null,
  ground text not null,
  by_person uuid not null,
  second_person uuid,
  made_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((second_person <> by_person)),
  CHECK (((ground = 'notWanted'::text) OR (second_person IS NOT NULL))),
  CHECK (((ground = 'concreteThreat'::text) OR (cardinality(shown_to) >= 1))),
  CHECK ((ground = ANY (ARRAY['notWanted'::text, 'concreteThreat'::text, 'againstInterest'::text]))),
  CHECK ((cardinality(youths) >= 1))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ((undone_at IS NULL) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (shown_to)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youths <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND (shown_to <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))))

-- A registered professional and a colleague decided that help goes on although somebody said no: to prevent serious harm, or because the youth well considered wants it. Reasons and the words of the youth are sealed.
create table care.help_going_on (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  kind text not null,
  decided_by uuid not null,
  colleague_id uuid not null,
  second_talk_on date,
  decided_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, colleague_id) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, decided_by) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, question_id) REFERENCES care.help_question(municipality_id, family_id, id),
  CHECK ((colleague_id <> decided_by)),
  CHECK ((second_talk_on <= ((decided_at AT TIME ZONE 'Europe/Amsterdam'::text))::date)),
  CHECK (((kind <> 'youthPersists'::text) OR (second_talk_on IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['seriousHarm'::text, 'youthPersists'::text])))
);
CREATE INDEX help_going_on_question ON care.help_going_on USING btree (municipality_id, family_id, question_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.purpose FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'toestemming vragen en geven'::text) AND (question_id IN ( SELECT q.id FROM care.help_question q WHERE ((q.youth = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (decided_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.registered_here() AND door.is_working(colleague_id) AND (question_id IN ( SELECT q.id FROM care.help_question q WHERE (q.recalled_at IS NULL))))

-- A question for help to one youth: its form, whether it is light, and the five blocks that are read before answering (sealed). Whether it may begin is computed.
create table care.help_question (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth uuid not null,
  form text not null,
  light_by uuid,
  light_at timestamp with time zone,
  text_version text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  recalled_by uuid,
  recalled_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  under_measure boolean not null,
  urgent_by uuid,
  urgent_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth) REFERENCES care.person(municipality_id, id),
  CHECK (((recalled_by IS NULL) = (recalled_at IS NULL))),
  CHECK (((light_by IS NULL) = (light_at IS NULL))),
  CHECK (((light_by IS NULL) OR (form = ANY (ARRAY['talks'::text, 'group'::text, 'practical'::text, 'stopsAtOnce'::text])))),
  CHECK ((form = ANY (ARRAY['talks'::text, 'group'::text, 'practical'::text, 'stopsAtOnce'::text, 'examination'::text, 'treatment'::text, 'medicine'::text, 'stay'::text]))),
  CHECK (((urgent_by IS NULL) = (urgent_at IS NULL)))
);
CREATE INDEX help_question_youth ON care.help_question USING btree (municipality_id, family_id, youth)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND COALESCE((recalled_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND COALESCE((recalled_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) OR door.stands_in(youth, form)) AND (NOT door.keeps_help(id)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recalled_at IS NULL) AND (youth = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ((light_by IS NULL) OR (light_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((urgent_by IS NULL) OR (urgent_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((NOT under_measure) OR door.under_measure(youth)))

-- A custody holder was told of light help that the other one agreed to; from that day five working days run in which to object.
create table care.help_told (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  holder uuid not null,
  told_by uuid not null,
  told_at timestamp with time zone not null,
  object_until date not null,
  UNIQUE (municipality_id, family_id, question_id, holder),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, question_id) REFERENCES care.help_question(municipality_id, family_id, id),
  CHECK ((object_until >= (((told_at AT TIME ZONE 'Europe/Amsterdam'::text))::date + 5)))
);
CREATE UNIQUE INDEX help_told_municipality_id_family_id_question_id_holder_key ON care.help_told USING btree (municipality_id, family_id, question_id, holder)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((holder = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.purpose FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'toestemming vragen en geven'::text)) AND (question_id IN ( SELECT q.id FROM care.help_question q)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (told_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (question_id IN ( SELECT q.id FROM care.help_question q)))

-- A home of the family with its label. Where it is stands in the vault.
create table care.household (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  position smallint not null,
  created_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id)
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.family_member m WHERE (((m.municipality_id, m.family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.until_on IS NULL) AND (household.id = ANY (m.households))))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.family_member m WHERE (((m.municipality_id, m.family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.until_on IS NULL) AND (household.id = ANY (m.households)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ((NOT door.is_secret_home(id)) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.family_member m WHERE (((m.municipality_id, m.family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.until_on IS NULL) AND (household.id = ANY (m.households))))) OR (EXISTS ( SELECT FROM care.household_vault v WHERE (v.household_id = household.id)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (cardinality(( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) > 0))

-- Address and phone of a home: only for who lives there and the professional coordinator; a secret address only for the two persons named.
create table care.household_vault (
  municipality_id uuid not null,
  family_id uuid not null,
  household_id uuid not null,
  secret boolean not null,
  readers uuid[] not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, household_id),
  FOREIGN KEY (municipality_id, family_id, household_id) REFERENCES care.household(municipality_id, family_id, id),
  CHECK (((NOT secret) OR (cardinality(readers) = 2)))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN secret THEN (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (readers)) ELSE (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.family_member m WHERE (((m.municipality_id, m.family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.until_on IS NULL) AND (household_vault.household_id = ANY (m.households)))))) END) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN secret THEN (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (readers)) ELSE (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.family_member m WHERE (((m.municipality_id, m.family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.until_on IS NULL) AND (household_vault.household_id = ANY (m.households)))))) END)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN secret THEN (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (readers)) ELSE (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.family_member m WHERE (((m.municipality_id, m.family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.until_on IS NULL) AND (household_vault.household_id = ANY (m.households)))))) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.family_member m WHERE (((m.municipality_id, m.family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (m.until_on IS NULL) AND (household_vault.household_id = ANY (m.households)))))))

-- How a child likes its three houses to be drawn: as houses, planets or a train.
create table care.houses_look (
  municipality_id uuid not null,
  family_id uuid not null,
  child_id uuid not null,
  look text not null,
  PRIMARY KEY (municipality_id, family_id, child_id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((look = ANY (ARRAY['houses'::text, 'planets'::text, 'train'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- Somebody of a family wants an interpreter, in which language (sealed), and when one was arranged. Known to who asks and to who coordinates.
create table care.interpreter_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  asked_at timestamp with time zone not null,
  arranged_at timestamp with time zone,
  arranged_by uuid,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((arranged_at >= asked_at)),
  CHECK ((undone_at >= asked_at)),
  CHECK (((arranged_at IS NULL) = (arranged_by IS NULL))),
  CHECK (((arranged_at IS NULL) OR (undone_at IS NULL)))
);
CREATE UNIQUE INDEX interpreter_request_open ON care.interpreter_request USING btree (municipality_id, family_id, person_id) WHERE ((arranged_at IS NULL) AND (undone_at IS NULL))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (arranged_at IS NULL)) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (COALESCE(arranged_by, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (arranged_at IS NULL)) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (undone_at IS NULL) AND (COALESCE(arranged_by, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (undone_at IS NULL))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (arranged_at IS NULL) AND (undone_at IS NULL))

-- Somebody whom a youth asked to be JIM, by name (sealed); nobody else knows before the youth tells it.
create table care.jim (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  circle_member_id uuid not null,
  how text not null,
  age text not null,
  asked_at timestamp with time zone not null,
  told_at timestamp with time zone,
  ended_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  person_id uuid,
  ended_by uuid,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, circle_member_id) REFERENCES care.circle_member(municipality_id, family_id, id),
  CHECK ((age = ANY (ARRAY['adult'::text, 'almostAdult'::text]))),
  CHECK ((how = ANY (ARRAY['alone'::text, 'together'::text, 'card'::text])))
);
CREATE INDEX jim_person ON care.jim USING btree (municipality_id, person_id) WHERE (person_id IS NOT NULL)
CREATE INDEX jim_youth ON care.jim USING btree (municipality_id, family_id, youth_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (COALESCE(ended_by, youth_id) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (ended_at IS NULL) AND (ended_by IS NULL))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((told_at IS NOT NULL) AND ((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))) OR ((ended_at IS NULL) AND ((id IN ( SELECT a.jim_id FROM care.jim_asked_parent a WHERE (a.holder = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) OR (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (told_at IS NULL) AND (ended_at IS NULL) AND (person_id IS NULL) AND (ended_by IS NULL) AND (EXISTS ( SELECT FROM care.circle_member c WHERE ((c.id = jim.circle_member_id) AND (c.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))) AND (EXISTS ( SELECT FROM care.family_member m WHERE ((m.person_id = jim.youth_id) AND ('youth'::text = ANY (m.parts)) AND (m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))))

-- What the JIM answered, as the youth heard it; the newest counts, and nobody else sees it.
create table care.jim_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  says text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text, 'thinking'::text])))
);
CREATE INDEX jim_answer_to ON care.jim_answer USING btree (municipality_id, family_id, jim_id)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (jim_id IN ( SELECT j.id FROM care.jim j WHERE (j.youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))

-- What a JIM does and does not do, as the youth or the JIM wrote it down (sealed). Whoever writes agrees to it; it stands once the other does too.
create table care.jim_arrangement (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE INDEX jim_arrangement_jim ON care.jim_arrangement USING btree (municipality_id, family_id, jim_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.is_of_jim(jim_id)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.is_of_jim(jim_id))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((undone_at IS NULL) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (door.is_of_jim(jim_id) AND (NOT door.is_paused_jim(jim_id)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND door.is_of_jim(jim_id) AND (youth_id = COALESCE(door.youth_of_jim(jim_id), ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))

-- The other of the two agrees to what one of them wrote down.
create table care.jim_arrangement_yes (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  arrangement_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, arrangement_id) REFERENCES care.jim_arrangement(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX jim_arrangement_yes_once ON care.jim_arrangement_yes USING btree (municipality_id, family_id, arrangement_id) WHERE (undone_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.jim_arrangement a WHERE ((a.family_id = jim_arrangement_yes.family_id) AND (a.id = jim_arrangement_yes.arrangement_id)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (EXISTS ( SELECT FROM care.jim_arrangement a WHERE ((a.family_id = jim_arrangement_yes.family_id) AND (a.id = jim_arrangement_yes.arrangement_id) AND (a.author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (a.undone_at IS NULL) AND door.is_of_jim(a.jim_id)))))

-- Who has custody and was asked what he or she thinks of a JIM.
create table care.jim_asked_parent (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  holder uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  UNIQUE (municipality_id, family_id, jim_id, holder),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX jim_asked_parent_municipality_id_family_id_jim_id_holder_key ON care.jim_asked_parent USING btree (municipality_id, family_id, jim_id, holder)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))) OR (holder = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (youth_id = door.told_jim(jim_id)) AND (holder = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))))

-- How it goes with a JIM after two months, in the words of the youth or of the JIM (sealed), and when it is asked again.
create table care.jim_check (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  next_on date not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE INDEX jim_check_jim ON care.jim_check USING btree (municipality_id, family_id, jim_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.is_of_jim(jim_id)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.is_of_jim(jim_id))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((undone_at IS NULL) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (door.is_of_jim(jim_id) AND (NOT door.is_paused_jim(jim_id)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND door.is_of_jim(jim_id) AND (youth_id = COALESCE(door.youth_of_jim(jim_id), ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))

-- Every condition of a JIM was met, as the professional looked at them; of somebody of 16 or 17 why it fits (sealed).
create table care.jim_condition (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  UNIQUE (municipality_id, family_id, jim_id),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX jim_condition_municipality_id_family_id_jim_id_key ON care.jim_condition USING btree (municipality_id, family_id, jim_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (youth_id = door.told_jim(jim_id)))

-- The youth or the JIM pauses: the JIM reads nothing until whoever paused goes on.
create table care.jim_pause (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  by_person uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX jim_pause_once ON care.jim_pause USING btree (municipality_id, family_id, jim_id, by_person) WHERE (until_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.is_of_jim(jim_id)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.is_of_jim(jim_id))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.is_of_jim(jim_id))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (until_at IS NULL) AND door.is_of_jim(jim_id))

-- What who has custody thinks of a JIM, with own words (sealed); the newest counts.
create table care.jim_position (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  holder uuid not null,
  says text not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  typed_by uuid,
  channel text,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id),
  CHECK ((channel = ANY (ARRAY['spoken'::text, 'paper'::text]))),
  CHECK (((typed_by IS NULL) = (channel IS NULL))),
  CHECK ((typed_by <> holder)),
  CHECK ((says = ANY (ARRAY['yes'::text, 'reluctantYes'::text, 'no'::text])))
);
CREATE INDEX jim_position_on ON care.jim_position USING btree (municipality_id, family_id, jim_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))) OR (holder = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = door.told_jim(jim_id)) AND (EXISTS ( SELECT FROM care.jim_asked_parent a WHERE ((a.jim_id = jim_position.jim_id) AND (a.holder = jim_position.holder)))) AND (((holder = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))))

-- Whom a youth would ask when this JIM stops, or nobody yet; for the youth alone. The newest counts.
create table care.jim_successor (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  circle_member_id uuid,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, circle_member_id) REFERENCES care.circle_member(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE INDEX jim_successor_jim ON care.jim_successor USING btree (municipality_id, family_id, jim_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (jim_id IN ( SELECT j.id FROM care.jim j WHERE ((j.youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (j.ended_at IS NULL)))) AND ((circle_member_id IS NULL) OR (EXISTS ( SELECT FROM care.circle_member c WHERE ((c.id = jim_successor.circle_member_id) AND (c.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))))

-- What goes well and what is the matter, as one of them sees it (sealed). The newest of each counts.
create table care.jim_view (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE INDEX jim_view_jim ON care.jim_view USING btree (municipality_id, family_id, jim_id, author, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((undone_at IS NULL) AND door.shares_views(jim_id, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.shares_views(jim_id, author) AND (NOT door.is_paused_jim(jim_id)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND door.shares_views(jim_id, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.shares_views(jim_id, youth_id) AND (NOT door.is_paused_jim(jim_id)))

-- Who takes part in the views around a JIM, beside the youth, who alone chooses it.
create table care.jim_view_part (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  person_id uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX jim_view_part_once ON care.jim_view_part USING btree (municipality_id, family_id, jim_id, person_id) WHERE (until_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR door.shares_views(jim_id, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (until_at IS NULL) AND (jim_id IN ( SELECT j.id FROM care.jim j WHERE ((j.youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (j.ended_at IS NULL)))))

-- What a JIM says: a compliment, an idea or a worry (sealed), which the youth reads, or how heavy it is, which the youth never sees.
create table care.jim_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  kind text not null,
  value smallint,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  heard_by uuid,
  heard_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id),
  CHECK ((((kind = 'load'::text) = (value IS NOT NULL)) AND ((kind = 'load'::text) = (sealed IS NULL)))),
  CHECK (((heard_by IS NULL) = (heard_at IS NULL))),
  CHECK ((kind = ANY (ARRAY['compliment'::text, 'idea'::text, 'worry'::text, 'load'::text]))),
  CHECK (((value >= 0) AND (value <= 10)))
);
CREATE INDEX jim_word_of ON care.jim_word USING btree (municipality_id, family_id, jim_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (heard_at IS NULL) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (kind = ANY (ARRAY['worry'::text, 'load'::text])) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (heard_at IS NULL)) OR ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (kind = ANY (ARRAY['worry'::text, 'load'::text])) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (heard_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((undone_at IS NULL) AND (((youth_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (kind <> 'load'::text)) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (kind = ANY (ARRAY['worry'::text, 'load'::text])) AND (youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = door.youth_of_jim(jim_id)) AND (undone_at IS NULL) AND (heard_at IS NULL))

-- Somebody no longer belongs to the family: from which day, said by whom, and who put it back. Own words stay with the person.
create table care.leaving (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  until_on date not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  undone_by uuid,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);
CREATE INDEX leaving_person ON care.leaving USING btree (municipality_id, family_id, person_id, recorded_at DESC)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((undone_by IS NULL) OR (undone_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((undone_by IS NULL) OR (undone_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy reading for select to onsplan_job, onsplan_web using ((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND door.may_end(person_id))

-- In which legal framework help stands for a youth: a row per change, none overwritten.
create table care.legal_framework (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  kind text not null,
  measure text,
  court_on date,
  from_on date not null,
  until_on date,
  carried_out_by uuid,
  handover_on date,
  handover_with text[] not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, carried_out_by) REFERENCES care.organisation(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth_id) REFERENCES care.person(municipality_id, id),
  CHECK ((until_on > from_on)),
  CHECK (((kind = 'compulsory'::text) = (measure IS NOT NULL))),
  CHECK (((kind <> 'compulsory'::text) OR (court_on IS NOT NULL))),
  CHECK ((handover_with <@ ARRAY['family'::text, 'formerWorker'::text, 'newWorker'::text])),
  CHECK ((kind = ANY (ARRAY['voluntary'::text, 'urged'::text, 'compulsory'::text]))),
  CHECK ((measure = ANY (ARRAY['supervisionOrder'::text, 'provisionalSupervisionOrder'::text, 'guardianship'::text, 'provisionalGuardianship'::text, 'temporaryGuardianship'::text, 'placementOrder'::text, 'closedPlacementOrder'::text, 'youthProbation'::text, 'preventiveJustice'::text])))
);
CREATE INDEX legal_framework_youth ON care.legal_framework USING btree (municipality_id, family_id, youth_id, recorded_at DESC)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ANY (( SELECT p.decisions FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (youth_id = ANY (( SELECT p.decisions FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- A trial without a professional's part: what, until when, who takes over, the way back and whom to call (words sealed). Resumed without blame.
create table care.letting_go (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  review_id uuid,
  taken_over_by uuid,
  whom_to_call uuid not null,
  from_on date not null,
  until_on date not null,
  agreed_by uuid not null,
  agreed_at timestamp with time zone not null,
  outcome text,
  outcome_by uuid,
  outcome_at timestamp with time zone,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, step_id) REFERENCES care.step(municipality_id, family_id, id),
  CHECK ((until_on >= from_on)),
  CHECK ((outcome = ANY (ARRAY['succeeded'::text, 'partly'::text, 'resumed'::text])))
);
CREATE UNIQUE INDEX letting_go_running ON care.letting_go USING btree (municipality_id, family_id, step_id) WHERE ((outcome IS NULL) AND (undone_at IS NULL))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT s.id FROM care.step s)) AND COALESCE((outcome_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT s.id FROM care.step s)) AND COALESCE((outcome_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT s.id FROM care.step s)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT s.id FROM care.step s)) AND (agreed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (outcome IS NULL) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- The obligatory answer for every running professional step: can this go without. Not yet needs a reason the family reads (sealed).
create table care.letting_go_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  step_id uuid not null,
  answer text not null,
  until_on date,
  whom_to_call uuid,
  by_person uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, review_id) REFERENCES care.review(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, step_id) REFERENCES care.step(municipality_id, family_id, id),
  CHECK ((answer = ANY (ARRAY['tryWithout'::text, 'takenOver'::text, 'notYet'::text]))),
  CHECK (((answer = 'notYet'::text) OR ((until_on IS NOT NULL) AND (whom_to_call IS NOT NULL))))
);
CREATE INDEX letting_go_answer_review ON care.letting_go_answer USING btree (municipality_id, family_id, review_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT whole.id FROM care.step whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT whole.id FROM care.step whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT whole.id FROM care.step whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT whole.id FROM care.step whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- Something that happened, in the words of who tells it (sealed), with a year, a month or a day, and who in the family it touched.
create table care.life_event (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  in_year integer not null,
  in_month integer,
  on_day integer,
  touches uuid[] not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK (((cardinality(subjects) = 1) AND (subjects[1] = author))),
  CHECK (((on_day IS NULL) OR (((on_day >= 1) AND (on_day <= 31)) AND (in_month IS NOT NULL)))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK (((in_month >= 1) AND (in_month <= 12))),
  CHECK (((in_year >= 1900) AND (in_year <= 2200)))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- Earlier words of something that happened.
create table care.life_event_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.life_event(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX life_event_wording_municipality_id_family_id_item_id_idx ON care.life_event_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.life_event whole WHERE ((whole.id = life_event_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = life_event_wording.no) AND (NOT life_event_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.life_event whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.life_event whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.life_event whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- What the privacy officer answered to a question about the log; read by who asked it.
create table care.log_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  UNIQUE (municipality_id, family_id, question_id),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, question_id) REFERENCES care.log_question(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX log_answer_municipality_id_family_id_question_id_key ON care.log_answer USING btree (municipality_id, family_id, question_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (question_id IN ( SELECT q.id FROM care.log_question q)))

-- A question of a family member about one line of the log; read by who asked it.
create table care.log_question (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  log_id uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  answer_due_on date not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id)
);
CREATE INDEX log_question_due ON care.log_question USING btree (municipality_id, answer_due_on)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- A privacy officer looked at one line of the weekly list of unusual looks. Nobody reviews the own looks.
create table care.look_review (
  municipality_id uuid not null,
  id uuid not null,
  reason text not null,
  person_id uuid not null,
  seen_on date not null,
  reviewed_by uuid not null,
  reviewed_at timestamp with time zone not null,
  UNIQUE (municipality_id, reason, person_id, seen_on),
  PRIMARY KEY (municipality_id, id),
  CHECK ((reviewed_by <> person_id)),
  CHECK ((reason = ANY (ARRAY['emergency'::text, 'manyAtOnce'::text, 'manyFamilies'::text, 'outsideHours'::text, 'withoutContact'::text, 'refusals'::text])))
);
CREATE UNIQUE INDEX look_review_municipality_id_reason_person_id_seen_on_key ON care.look_review USING btree (municipality_id, reason, person_id, seen_on)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- Somebody who was at a first conversation opens its page to one person of the own circle who takes part, until a day. Known to who was there, to who coordinates and to that person.
create table care.loved_one (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  person_id uuid not null,
  part_id uuid not null,
  reader uuid not null,
  until_on date not null,
  at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, part_id) REFERENCES care.asked_in(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, talk_id) REFERENCES care.start_talk(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, reader) REFERENCES care.person(municipality_id, id),
  CHECK ((stopped_at >= at)),
  CHECK ((reader <> person_id))
);
CREATE UNIQUE INDEX loved_one_open ON care.loved_one USING btree (municipality_id, family_id, talk_id, person_id, part_id) WHERE (stopped_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (reader = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE ((t.sent_at IS NOT NULL) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (t.present))))))))
-- policy stopping for update to onsplan_job, onsplan_web using (stopped_at IS NULL) check (stopped_at >= at)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE ((t.sent_at IS NOT NULL) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (t.present))))) AND (stopped_at IS NULL) AND (until_on >= door.today()) AND (until_on <= ((door.today() + '6 mons'::interval))::date) AND (EXISTS ( SELECT FROM (care.asked_in h JOIN care.participant p ON (((p.family_id = h.family_id) AND (p.id = h.id)))) WHERE ((h.family_id = loved_one.family_id) AND (h.id = loved_one.part_id) AND (h.kind = 'circleMember'::text) AND (h.invited_by = ( SELECT p_1.person_id FROM door.pass p_1 WHERE (p_1.xid = pg_current_xact_id_if_assigned()))) AND (h.person_id = loved_one.reader) AND (h.ended_at IS NULL) AND (( SELECT p_1.person_id FROM door.pass p_1 WHERE (p_1.xid = pg_current_xact_id_if_assigned())) = ANY (p.subjects)) AND (p.from_at <= door.now()) AND ((p.until_at IS NULL) OR (p.until_at > door.now()))))))

-- How the loved one sees a first conversation (sealed), in the own name. Read by who was there and who coordinates; the newest stands on the page.
create table care.loved_one_view (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  loved_one_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, loved_one_id) REFERENCES care.loved_one(municipality_id, family_id, id),
  CHECK ((undone_at >= at))
);
CREATE INDEX loved_one_view_of ON care.loved_one_view USING btree (municipality_id, family_id, loved_one_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((undone_at IS NULL) AND (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (loved_one_id IN ( SELECT l.id FROM care.loved_one l)))))
-- policy undoing for update to onsplan_job, onsplan_web using (undone_at IS NULL) check (undone_at >= at)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (loved_one_id IN ( SELECT l.id FROM care.loved_one l WHERE ((l.reader = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (l.stopped_at IS NULL) AND (l.until_on >= door.today())))))

-- Somebody else who was there lets the loved one of another read the own words too. Known to that person alone; without it those words stay closed.
create table care.loved_one_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  loved_one_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, loved_one_id) REFERENCES care.loved_one(municipality_id, family_id, id),
  CHECK ((undone_at >= at))
);
CREATE UNIQUE INDEX loved_one_word_open ON care.loved_one_word USING btree (municipality_id, family_id, loved_one_id, person_id) WHERE (undone_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy undoing for update to onsplan_job, onsplan_web using (undone_at IS NULL) check (undone_at >= at)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (undone_at IS NULL) AND (loved_one_id IN ( SELECT l.id FROM care.loved_one l WHERE ((l.person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (l.reader <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- What happened with a request for a buddy or a support family, on which day and by whom; what was said, and who the buddy is, is sealed. Read by who may know of the request; how to reach who asks is read by that person and by who coordinates.
create table care.match_fact (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null,
  value text,
  author uuid not null,
  at timestamp with time zone not null,
  on_day date not null,
  until_on date,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, request_id) REFERENCES care.match_request(municipality_id, family_id, id),
  CHECK (((kind = 'looked'::text) = (value IS NOT NULL))),
  CHECK ((((kind = 'arrangement'::text) = (until_on IS NOT NULL)) AND COALESCE((until_on >= on_day), true))),
  CHECK ((kind = ANY (ARRAY['reach'::text, 'talk'::text, 'looked'::text, 'certificate'::text, 'homes'::text, 'met'::text, 'yes'::text, 'no'::text, 'otherYes'::text, 'otherNo'::text, 'trial'::text, 'said'::text, 'otherSaid'::text, 'arrangement'::text, 'talked'::text, 'again'::text, 'enough'::text]))),
  CHECK ((value = ANY (ARRAY['circle'::text, 'organisation'::text])))
);
CREATE INDEX match_fact_request ON care.match_fact USING btree (municipality_id, family_id, request_id, at)
CREATE UNIQUE INDEX match_fact_talked ON care.match_fact USING btree (municipality_id, family_id, request_id, on_day) WHERE ((kind = 'talked'::text) AND (undone_at IS NULL))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.match_request r WHERE ((r.family_id = match_fact.family_id) AND (r.id = match_fact.request_id))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.match_request r WHERE ((r.family_id = match_fact.family_id) AND (r.id = match_fact.request_id)))))
-- policy ending for update to onsplan_job, onsplan_web using (undone_at IS NULL) check (undone_at <= door.now())
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (octet_length(sealed) > 0) AND ((kind <> 'reach'::text) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.match_request r WHERE ((r.family_id = match_fact.family_id) AND (r.id = match_fact.request_id)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (EXISTS ( SELECT FROM care.match_request r WHERE ((r.family_id = match_fact.family_id) AND (r.id = match_fact.request_id) AND (r.ended_at IS NULL) AND (r.undone_at IS NULL)))) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (kind = ANY (ARRAY['reach'::text, 'yes'::text, 'no'::text, 'said'::text, 'talked'::text, 'again'::text, 'enough'::text]))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (kind = ANY (ARRAY['talk'::text, 'looked'::text, 'certificate'::text, 'homes'::text, 'met'::text, 'otherYes'::text, 'otherNo'::text, 'trial'::text, 'otherSaid'::text, 'arrangement'::text, 'talked'::text])))) AND ((kind <> 'met'::text) OR door.may_meet(request_id, on_day)))

-- Somebody of a family asks for a buddy or a support family: for whom, and what for (sealed). Known to whom it is for from twelve, to who decides for that person, and to who coordinates.
create table care.match_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null,
  asked_by uuid not null,
  for_person uuid not null,
  asked_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((ended_at >= asked_at)),
  CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CHECK (((undone_at IS NULL) OR (ended_at IS NULL))),
  CHECK ((kind = ANY (ARRAY['buddy'::text, 'supportFamily'::text])))
);
CREATE UNIQUE INDEX match_request_open ON care.match_request USING btree (municipality_id, family_id, for_person, kind) WHERE ((ended_at IS NULL) AND (undone_at IS NULL))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (for_person = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND COALESCE((ended_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND ((undone_at IS NULL) OR ((asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_at >= (door.now() - '00:10:00'::interval)) AND (NOT door.is_match_begun(id))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (for_person = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND COALESCE((ended_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND ((undone_at IS NULL) OR ((asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_at >= (door.now() - '00:10:00'::interval)) AND (NOT door.is_match_begun(id)))))
-- policy ending for update to onsplan_job, onsplan_web using ((ended_at IS NULL) AND (undone_at IS NULL)) check ((ended_at IS NOT NULL) OR (undone_at IS NOT NULL))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (for_person = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (octet_length(sealed) > 0))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (for_person = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (ended_at IS NULL) AND (undone_at IS NULL))

-- A conversation about the plan or a goal: who began it and for whom it is. Known to those alone, and to each of them as long as he or she may read what it is about.
create table care.message (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  about_table text not null,
  about_id uuid not null,
  author uuid not null,
  readers uuid[] not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((about_table = ANY (ARRAY['plan'::text, 'goal'::text]))),
  CHECK ((NOT (author = ANY (readers)))),
  CHECK ((cardinality(readers) >= 1))
);
CREATE INDEX message_about ON care.message USING btree (municipality_id, family_id, about_id)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (readers)) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (door.message_people(municipality_id, family_id, id)))) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) IN ( SELECT door.message_readers(message.about_table, message.about_id) AS message_readers)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((ARRAY[author] || readers) <@ ARRAY( SELECT door.message_readers(message.about_table, message.about_id) AS message_readers)) AND (NOT door.are_kept_apart((ARRAY[author] || readers))))

-- What one person wrote in a conversation (sealed), and before which day he or she hopes for an answer. Nothing tells whether somebody read it.
create table care.message_line (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  answer_by date,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, message_id) REFERENCES care.message(municipality_id, family_id, id)
);
CREATE INDEX message_line_message ON care.message_line USING btree (municipality_id, family_id, message_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (message_id IN ( SELECT m.id FROM care.message m)) AND ((undone_at IS NULL) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (NOT (EXISTS ( SELECT FROM (care.message_reader r JOIN care.message m ON ((m.id = r.message_id))) WHERE ((r.message_id = message_line.message_id) AND (r.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND r.yes AND (r.undone_at IS NULL) AND (message_line.at < r.answered_at) AND (m.author <> message_line.author)))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (EXISTS ( SELECT FROM care.message m WHERE ((m.id = message_line.message_id) AND (NOT door.are_kept_apart(door.message_people(m.municipality_id, m.family_id, m.id)))))))

-- Somebody who works here says that what was written last in a conversation needs no answer. Everybody in it reads so; new words ask again.
create table care.message_no_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, message_id) REFERENCES care.message(municipality_id, family_id, id),
  CHECK ((undone_at >= at))
);
CREATE INDEX message_no_answer_message ON care.message_no_answer USING btree (municipality_id, family_id, message_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (message_id IN ( SELECT m.id FROM care.message m)) AND ((undone_at IS NULL) OR (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.is_professional_here(person_id) AND (undone_at IS NULL) AND (message_id IN ( SELECT m.id FROM care.message m)))

-- Somebody in a conversation asks whether one more person may read along; who began it says yes or no. The words that others wrote before stay unread.
create table care.message_reader (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  person_id uuid not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  yes boolean,
  answered_at timestamp with time zone,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, message_id) REFERENCES care.message(municipality_id, family_id, id),
  CHECK ((answered_at >= asked_at)),
  CHECK (((yes IS NULL) = (answered_at IS NULL)))
);
CREATE UNIQUE INDEX message_reader_once ON care.message_reader USING btree (municipality_id, family_id, message_id, person_id) WHERE ((undone_at IS NULL) AND (yes IS DISTINCT FROM false))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.message m WHERE ((m.id = message_reader.message_id) AND ((m.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((message_reader.asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (message_reader.yes IS NULL))))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((undone_at IS NULL) OR (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (EXISTS ( SELECT FROM care.message m WHERE ((m.id = message_reader.message_id) AND ((m.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((message_reader.asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (message_reader.yes IS NULL))) AND ((message_reader.yes IS NOT TRUE) OR (message_reader.undone_at IS NOT NULL) OR ((message_reader.person_id IN ( SELECT door.message_readers(m.about_table, m.about_id) AS message_readers)) AND (NOT door.are_kept_apart((door.message_people(m.municipality_id, m.family_id, m.id) || message_reader.person_id)))))))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.message m WHERE ((m.id = message_reader.message_id) AND ((m.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (message_reader.asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (message_reader.yes AND (message_reader.undone_at IS NULL)))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (EXISTS ( SELECT FROM care.message m WHERE ((m.id = message_reader.message_id) AND ((message_reader.yes IS NULL) OR (message_reader.yes AND (m.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) AND (message_reader.person_id IN ( SELECT door.message_readers(m.about_table, m.about_id) AS message_readers)) AND (NOT door.are_kept_apart((door.message_people(m.municipality_id, m.family_id, m.id) || message_reader.person_id)))))))

-- A parent wants to write with the other parent, who lives in another home; it counts when both want it, and ends when one of them stops. Known to those two.
create table care.message_wish (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  with_person uuid not null,
  at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((with_person <> person_id)),
  CHECK ((stopped_at >= at))
);
CREATE UNIQUE INDEX message_wish_runs ON care.message_wish USING btree (municipality_id, family_id, person_id, with_person) WHERE (stopped_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = person_id) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = with_person)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (stopped_at IS NULL) AND (EXISTS ( SELECT FROM door.parents_apart(ARRAY[message_wish.person_id, message_wish.with_person]) parents_apart(one, other, "bothWant"))))

-- The tenant. Its name and help desk are public.
create table care.municipality (
  id uuid not null,
  name text not null,
  region text not null,
  help_desk_phone text not null,
  PRIMARY KEY (id)
);
-- policy reading for select to onsplan_job, onsplan_web using (id IS NOT NULL)

-- What somebody sees in another (sealed); it counts after that person keeps it.
create table care.offered_card (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  for_person uuid not null,
  author uuid not null,
  kind text not null,
  created_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((author <> for_person)),
  CHECK ((kind = ANY (ARRAY['have'::text, 'am'::text, 'can'::text])))
);
CREATE INDEX offered_card_for ON care.offered_card USING btree (municipality_id, family_id, for_person)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (for_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (for_person = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))) AND (NOT (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = offered_card.for_person) AND (b.born_on > ((door.today() - '12 years'::interval))::date))))))

-- Whether an offered card was kept; known to its person alone.
create table care.offered_card_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  kept boolean not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, offer_id) REFERENCES care.offered_card(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX offered_card_answered ON care.offered_card_answer USING btree (municipality_id, family_id, offer_id) WHERE (undone_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (offer_id IN ( SELECT o.id FROM care.offered_card o WHERE (o.for_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))

-- A professional opened very many families within ten minutes; found while it happens, read by the privacy officer.
create table care.opening_alert (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  families integer not null,
  PRIMARY KEY (municipality_id, id),
  CHECK ((families > 0))
);
CREATE INDEX opening_alert_person ON care.opening_alert USING btree (municipality_id, person_id, at)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- Acts already done, so that sending twice has one effect and the same answer. Ids only, no text.
create table care.operation (
  municipality_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  family_id uuid not null,
  body_hash bytea not null,
  answer jsonb not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, account_id, id)
);
-- policy reading for select to onsplan_job, onsplan_web using (account_id = ( SELECT p.account_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- Where a professional works, until when, and at which domain its mail arrives. Public within the municipality.
create table care.organisation (
  municipality_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  until_on date,
  mail_domain text,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id),
  CHECK ((kind = ANY (ARRAY['localTeam'::text, 'provider'::text, 'school'::text, 'certifiedInstitution'::text, 'municipality'::text, 'peerOrganisation'::text]))),
  CHECK (((mail_domain = lower(mail_domain)) AND ((length(mail_domain) >= 3) AND (length(mail_domain) <= 200))))
);
-- policy reading for select to onsplan_job, onsplan_web using (municipality_id = ( SELECT p.municipality_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- Somebody of a family asks for the plan on paper: by post or from hand to hand, and when it was given. Known to who asks and to who coordinates.
create table care.paper_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  way text not null,
  asked_at timestamp with time zone not null,
  given_at timestamp with time zone,
  given_by uuid,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((given_at >= asked_at)),
  CHECK (((given_at IS NULL) = (given_by IS NULL))),
  CHECK (((given_at IS NULL) OR (undone_at IS NULL))),
  CHECK ((way = ANY (ARRAY['post'::text, 'handed'::text])))
);
CREATE UNIQUE INDEX paper_request_open ON care.paper_request USING btree (municipality_id, family_id, person_id) WHERE ((given_at IS NULL) AND (undone_at IS NULL))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (given_at IS NULL)) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (COALESCE(given_by, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (given_at IS NULL)) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (undone_at IS NULL) AND (COALESCE(given_by, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (undone_at IS NULL))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (given_at IS NULL) AND (undone_at IS NULL))

-- A person takes part in a family's plan in a certain kind, for certain members, on a ground, for a period. Alone it opens little or nothing; the pass reads it.
create table care.participant (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  ground text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  subjects uuid[] not null,
  organisation_id uuid,
  accepted_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, organisation_id) REFERENCES care.organisation(municipality_id, id),
  CHECK (((accepted_at IS NULL) OR (kind = ANY (ARRAY['localTeam'::text, 'processDirector'::text, 'expertTeamMember'::text])))),
  CHECK ((until_at >= from_at)),
  CHECK ((kind = ANY (ARRAY['guardian'::text, 'fosterParent'::text, 'specialist'::text, 'school'::text, 'gp'::text, 'gpYouthPractitioner'::text, 'youthHealth'::text, 'jim'::text, 'circleMember'::text, 'lovedOne'::text, 'peerWorker'::text, 'buddy'::text, 'supportFamily'::text, 'clientSupporter'::text, 'volunteer'::text, 'adultCareWorker'::text, 'leader'::text, 'contactPerson'::text, 'pilotContact'::text, 'localTeam'::text, 'processDirector'::text, 'expertTeamMember'::text, 'behaviouralScientist'::text, 'measureCarrier'::text, 'safetyOfficer'::text, 'standby'::text, 'other'::text])))
);
CREATE INDEX participant_person ON care.participant USING btree (municipality_id, person_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy ending for update to onsplan_job, onsplan_web using ((until_at IS NULL) OR (until_at > door.now())) check (until_at <= door.now())
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((subjects && ( SELECT p.circle FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((kind <> 'safetyOfficer'::text) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (accepted_at IS NULL) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (kind = ANY (ARRAY['specialist'::text, 'school'::text, 'gp'::text, 'gpYouthPractitioner'::text, 'youthHealth'::text, 'jim'::text, 'circleMember'::text, 'lovedOne'::text, 'peerWorker'::text, 'buddy'::text, 'supportFamily'::text, 'clientSupporter'::text, 'volunteer'::text, 'adultCareWorker'::text, 'fosterParent'::text, 'other'::text])) OR ((kind = 'leader'::text) AND (NOT (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = ANY (participant.subjects)) AND (b.person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (b.born_on <= ((door.today() - '12 years'::interval))::date))))))))

-- Somebody who works here asks a peer worker to think along (sealed). No family and no name stands in it.
create table care.peer_advice (
  municipality_id uuid not null,
  id uuid not null,
  asked_by uuid not null,
  at timestamp with time zone not null,
  answer_before date not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id),
  CHECK ((undone_at >= at))
);
CREATE INDEX peer_advice_asked ON care.peer_advice USING btree (municipality_id, asked_by, at DESC)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- What a peer worker thinks of it (sealed), for who asked alone. The first answer stands.
create table care.peer_advice_answer (
  municipality_id uuid not null,
  id uuid not null,
  advice_id uuid not null,
  answered_by uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  UNIQUE (municipality_id, advice_id),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, advice_id) REFERENCES care.peer_advice(municipality_id, id)
);
CREATE UNIQUE INDEX peer_advice_answer_municipality_id_advice_id_key ON care.peer_advice_answer USING btree (municipality_id, advice_id)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- Somebody asks a peer worker along to a first conversation, and chooses for that peer worker whether who coordinates reads the name and whether the own preparation is read. Known to who asks; chosen anew is a new row.
create table care.peer_at_start (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  kind text,
  chosen_for uuid,
  tells_name boolean not null,
  opens_words boolean not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, request_id) REFERENCES care.peer_request(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, talk_id) REFERENCES care.start_talk(municipality_id, family_id, id),
  CHECK ((undone_at >= at)),
  CHECK (((chosen_for IS NOT NULL) OR (NOT (tells_name OR opens_words)))),
  CHECK ((kind = ANY (ARRAY['parentPeer'::text, 'youthPeer'::text])))
);
CREATE UNIQUE INDEX peer_at_start_open ON care.peer_at_start USING btree (municipality_id, family_id, talk_id, person_id) WHERE (undone_at IS NULL)
CREATE UNIQUE INDEX peer_at_start_request ON care.peer_at_start USING btree (municipality_id, request_id) WHERE (undone_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy undoing for update to onsplan_job, onsplan_web using (undone_at IS NULL) check (undone_at >= at)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (undone_at IS NULL) AND (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE (peer_at_start.person_id = ANY (t.invited)))) AND (request_id IN ( SELECT r.id FROM care.peer_request r WHERE ((r.ended_at IS NULL) AND (r.undone_at IS NULL) AND ((peer_at_start.chosen_for IS NULL) OR (r.matched_with = peer_at_start.chosen_for))))))

-- The role card of a peer worker: role, place at the table, what is told of the own story, and pay (sealed), with the day of the certificate. The newest counts.
create table care.peer_card (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  certified_on date not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, id)
);
CREATE INDEX peer_card_newest ON care.peer_card USING btree (municipality_id, person_id, at DESC)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- Somebody other than the peer worker saw the certificate of conduct of this day. The certificate itself is not kept.
create table care.peer_certificate (
  municipality_id uuid not null,
  id uuid not null,
  peer_id uuid not null,
  certified_on date not null,
  confirmed_by uuid not null,
  at timestamp with time zone not null,
  UNIQUE (municipality_id, peer_id, certified_on),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, peer_id) REFERENCES care.person(municipality_id, id),
  CHECK ((confirmed_by <> peer_id))
);
CREATE UNIQUE INDEX peer_certificate_municipality_id_peer_id_certified_on_key ON care.peer_certificate USING btree (municipality_id, peer_id, certified_on)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- Who coaches a peer worker, named by somebody else. The newest counts.
create table care.peer_coach (
  municipality_id uuid not null,
  id uuid not null,
  peer_id uuid not null,
  coach_id uuid not null,
  named_by uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, coach_id) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, peer_id) REFERENCES care.person(municipality_id, id),
  CHECK ((coach_id <> peer_id)),
  CHECK ((named_by <> peer_id))
);
CREATE INDEX peer_coach_newest ON care.peer_coach USING btree (municipality_id, peer_id, at DESC)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- What a peer worker says of a first conversation (sealed). It counts once who asked says that it is right, and is then read by who was there and who coordinates, without the name unless it was told.
create table care.peer_contribution (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  right_at timestamp with time zone,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, request_id) REFERENCES care.peer_request(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, talk_id) REFERENCES care.start_talk(municipality_id, family_id, id),
  CHECK ((right_at >= at)),
  CHECK ((undone_at >= at)),
  CHECK (((undone_at IS NULL) OR (right_at IS NULL)))
);
CREATE INDEX peer_contribution_request ON care.peer_contribution USING btree (municipality_id, request_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy judging for update to onsplan_job, onsplan_web using ((undone_at IS NULL) AND (right_at IS NULL)) check ((right_at IS NULL) <> (undone_at IS NULL))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (octet_length(sealed) > 0))

-- A peer worker says that a talk was heavy, and that the coach called. With whom the talk was does not stand in it.
create table care.peer_heavy (
  municipality_id uuid not null,
  id uuid not null,
  peer_id uuid not null,
  at timestamp with time zone not null,
  called_by uuid,
  called_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, peer_id) REFERENCES care.person(municipality_id, id),
  CHECK ((called_by <> peer_id)),
  CHECK ((called_at >= at)),
  CHECK (((called_by IS NULL) = (called_at IS NULL)))
);
CREATE INDEX peer_heavy_open ON care.peer_heavy USING btree (municipality_id, peer_id) WHERE (called_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A note of a peer worker in the words of who asked for the talk (sealed). It counts once that person says it is right; a no takes it away. Known to those two alone.
create table care.peer_note (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  right_at timestamp with time zone,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, request_id) REFERENCES care.peer_request(municipality_id, family_id, id),
  CHECK ((right_at >= at))
);
CREATE INDEX peer_note_request ON care.peer_note USING btree (municipality_id, request_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy judging for update to onsplan_job, onsplan_web using ((undone_at IS NULL) AND (right_at IS NULL)) check ((right_at IS NULL) <> (undone_at IS NULL))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (octet_length(sealed) > 0))

-- Somebody of a family asks for a talk with a peer worker: what for, a wish and a way to reach (sealed), who took it, and whether it was of use. Known to who asks and who took it.
create table care.peer_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  what text not null,
  asked_at timestamp with time zone not null,
  answer_before date not null,
  matched_with uuid,
  matched_at timestamp with time zone,
  first_contact_on date,
  ended_at timestamp with time zone,
  was text,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((((matched_with IS NULL) = (matched_at IS NULL)) AND ((matched_with IS NULL) = (first_contact_on IS NULL)))),
  CHECK ((((ended_at IS NULL) = (was IS NULL)) AND ((ended_at IS NULL) OR (matched_at IS NOT NULL)))),
  CHECK (((undone_at IS NULL) OR (matched_at IS NULL))),
  CHECK ((was = ANY (ARRAY['yes'::text, 'aBit'::text, 'no'::text]))),
  CHECK ((what = ANY (ARRAY['startConversation'::text, 'buddy'::text, 'hope'::text, 'meetingBeside'::text, 'adviceToWorker'::text, 'training'::text, 'policy'::text])))
);
CREATE INDEX peer_request_matched ON care.peer_request USING btree (municipality_id, matched_with) WHERE ((ended_at IS NULL) AND (undone_at IS NULL))
CREATE UNIQUE INDEX peer_request_open ON care.peer_request USING btree (municipality_id, family_id, person_id) WHERE ((ended_at IS NULL) AND (undone_at IS NULL))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy ending for update to onsplan_job, onsplan_web using ((ended_at IS NULL) AND (undone_at IS NULL)) check ((ended_at IS NOT NULL) OR (undone_at IS NOT NULL))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (octet_length(sealed) > 0))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (matched_with IS NULL) AND (ended_at IS NULL) AND (undone_at IS NULL))

-- A peer worker gave a talk back: when it was taken and given back, and why, from a short list without blame. Known to who asked and to that peer worker.
create table care.peer_return (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  taken_at timestamp with time zone not null,
  first_contact_on date not null,
  at timestamp with time zone not null,
  reason text,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, request_id) REFERENCES care.peer_request(municipality_id, family_id, id),
  CHECK ((at >= taken_at)),
  CHECK ((reason = ANY (ARRAY['noTime'::text, 'notLived'::text, 'otherFits'::text])))
);
CREATE INDEX peer_return_request ON care.peer_return USING btree (municipality_id, request_id, at DESC)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- A worry of a peer worker that who asked for the talk heard first (sealed), and who coordinates and read it. Known to those three; what cannot be said to who asked is never written down.
create table care.peer_worry (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  person_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  heard_by uuid,
  heard_at timestamp with time zone,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, request_id) REFERENCES care.peer_request(municipality_id, family_id, id),
  CHECK ((heard_at >= at)),
  CHECK ((undone_at >= at)),
  CHECK (((heard_by IS NULL) = (heard_at IS NULL)))
);
CREATE INDEX peer_worry_request ON care.peer_worry USING btree (municipality_id, request_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy hearing for update to onsplan_job, onsplan_web using ((undone_at IS NULL) AND (heard_at IS NULL)) check (heard_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (octet_length(sealed) > 0) AND (undone_at IS NULL) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- A person and the name he or she wants to be called by (sealed).
create table care.person (
  municipality_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  created_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id)
);
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (id = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))
-- policy writing for insert to onsplan_job, onsplan_web check (municipality_id = ( SELECT p.municipality_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- Where one person wants to go (sealed): a dream, an ordinary good day in a year, and what is good enough. Written by that person alone, one for each.
create table care.perspective (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  said_in uuid[] not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'plan'::text]))),
  CHECK (((cardinality(subjects) = 1) AND (subjects[1] = author))),
  CHECK ((class = 'plan'::text)),
  CHECK ((typed_by IS NULL))
);
CREATE UNIQUE INDEX perspective_of_one ON care.perspective USING btree (municipality_id, family_id, author) WHERE ((undone_at IS NULL) AND (octet_length(sealed) > 0))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- Earlier words of where one person wants to go.
create table care.perspective_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.perspective(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX perspective_wording_municipality_id_family_id_item_id_idx ON care.perspective_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.perspective whole WHERE ((whole.id = perspective_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = perspective_wording.no) AND (NOT perspective_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.perspective whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.perspective whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.perspective whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- The one plan: one open plan per family (D-ALL-01). Its sentence "this is what we want" and what they can do themselves are sealed.
create table care.plan (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  form text not null,
  load text not null,
  authorship text not null,
  template_version text not null,
  started_on date not null,
  closed_at timestamp with time zone,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = 'plan'::text)),
  CHECK ((authorship = ANY (ARRAY['family'::text, 'familyAndCircle'::text, 'withSupport'::text, 'professionalOnly'::text]))),
  CHECK ((class = 'plan'::text)),
  CHECK ((form = ANY (ARRAY['light'::text, 'heavy'::text]))),
  CHECK ((load = ANY (ARRAY['light'::text, 'normal'::text, 'heavy'::text]))),
  CHECK ((cardinality(subjects) >= 1))
);
CREATE UNIQUE INDEX plan_open ON care.plan USING btree (municipality_id, family_id) WHERE (closed_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (subjects && ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (subjects && ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT (p.is_coordinator OR (p.person_id = ANY ((plan.subjects || plan.named))) OR CASE WHEN p.takes_part THEN (plan.subjects && p.goals) ELSE (plan.subjects <@ p.goals) END) FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (subjects && ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL) AND (subjects <@ ( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (named <@ ( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- What happened to the plan and who did it; its state follows from these rows.
create table care.plan_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  value text,
  until_on date,
  by_person uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES care.plan(municipality_id, family_id, id),
  CHECK ((kind = ANY (ARRAY['started'::text, 'activated'::text, 'paused'::text, 'resumed'::text, 'scalingDown'::text, 'closed'::text, 'formChanged'::text, 'loadChanged'::text, 'sectionOpened'::text])))
);
CREATE INDEX plan_act_plan ON care.plan_act USING btree (municipality_id, family_id, plan_id, at)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM care.plan p)))
-- policy writing for insert to onsplan_job, onsplan_web check ((((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM care.plan p)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (kind = ANY (ARRAY['sectionOpened'::text, 'resumed'::text]))))) OR (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT t.professional) AND (t.from_at <= door.now()) AND ((t.until_at IS NULL) OR (t.until_at > door.now()))))) AND (kind = 'scalingDown'::text) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM care.plan p))))

-- A person's stand on a version, with own words (sealed). A no blocks nothing and stays visible.
create table care.plan_agreement (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  person_id uuid not null,
  stand text not null,
  channel text not null,
  typed_by uuid,
  said_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, version_id) REFERENCES care.plan_version(municipality_id, family_id, id),
  CHECK ((channel = ANY (ARRAY['screen'::text, 'spoken'::text, 'paper'::text]))),
  CHECK ((stand = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])))
);
CREATE INDEX plan_agreement_version ON care.plan_agreement USING btree (municipality_id, family_id, version_id, said_at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (COALESCE(typed_by, person_id) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (COALESCE(typed_by, person_id) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (version_id IN ( SELECT v.id FROM care.plan_version v)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.plan_version v WHERE ((v.id = plan_agreement.version_id) AND (plan_agreement.person_id = ANY (v.offered_to)) AND (v.undone_at IS NULL)))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL) AND (channel = 'screen'::text)) OR ((person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (channel = ANY (ARRAY['spoken'::text, 'paper'::text])))))

-- A fixed version, offered to each person of 12 or older and each custody holder. Contents names items and their wordings, never their text; what changed is sealed.
create table care.plan_version (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  no integer not null,
  occasion text not null,
  made_by uuid not null,
  offered_to uuid[] not null,
  offered_at timestamp with time zone not null,
  contents jsonb not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  UNIQUE (municipality_id, family_id, plan_id, no),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES care.plan(municipality_id, family_id, id),
  CHECK ((no >= 1)),
  CHECK ((occasion = ANY (ARRAY['meeting'::text, 'review'::text, 'request'::text]))),
  CHECK ((cardinality(offered_to) >= 1))
);
CREATE UNIQUE INDEX plan_version_municipality_id_family_id_plan_id_no_key ON care.plan_version USING btree (municipality_id, family_id, plan_id, no)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (offered_to))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (made_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (offered_to <@ ( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- Earlier words of the plan's own sentences, and words of two people at the same moment.
create table care.plan_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.plan(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX plan_wording_item ON care.plan_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.plan whole WHERE ((whole.id = plan_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = plan_wording.no) AND (NOT plan_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.plan whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.plan whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.plan whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- The answer to a signal (sealed). With it everybody who works here reads the signal; where a name was found in it, nobody does.
create table care.practice_answer (
  municipality_id uuid not null,
  id uuid not null,
  signal_id uuid not null,
  answered_by uuid not null,
  at timestamp with time zone not null,
  named boolean not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  UNIQUE (municipality_id, signal_id),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, signal_id) REFERENCES care.practice_signal(municipality_id, id)
);
CREATE UNIQUE INDEX practice_answer_municipality_id_signal_id_key ON care.practice_answer USING btree (municipality_id, signal_id)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- A peer worker tells what he or she sees more often and what would help, or proposes a plainer text (sealed). No family and no name stands in it.
create table care.practice_signal (
  municipality_id uuid not null,
  id uuid not null,
  author uuid not null,
  kind text not null,
  about text not null,
  at timestamp with time zone not null,
  answer_before date not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id),
  CHECK ((undone_at >= at)),
  CHECK ((((about = ANY (ARRAY['language'::text, 'waiting'::text, 'heard'::text, 'together'::text, 'nearby'::text, 'other'::text])) AND (kind = 'signal'::text)) OR ((about = ANY (ARRAY['talks'::text, 'talk'::text, 'card'::text, 'signal'::text, 'story'::text])) AND (kind = 'plainer'::text)))),
  CHECK ((kind = ANY (ARRAY['signal'::text, 'plainer'::text])))
);
CREATE INDEX practice_signal_author ON care.practice_signal USING btree (municipality_id, author, at DESC)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- What an organisation tells everybody: what its team does and does not do, or how to complain. Public, so in the clear; every version stays.
create table care.public_text (
  municipality_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  words jsonb not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, by_person) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, organisation_id) REFERENCES care.organisation(municipality_id, id),
  CHECK ((kind = ANY (ARRAY['team'::text, 'complaint'::text]))),
  CHECK (((jsonb_typeof(words) = 'object'::text) AND (length((words)::text) <= 20000)))
);
CREATE INDEX public_text_newest ON care.public_text USING btree (municipality_id, organisation_id, kind, at DESC)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- An administrator looked whether a public text is still right, and it is.
create table care.public_text_check (
  municipality_id uuid not null,
  id uuid not null,
  text_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, by_person) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, text_id) REFERENCES care.public_text(municipality_id, id)
);
CREATE INDEX public_text_check_text ON care.public_text_check USING btree (municipality_id, text_id, at DESC)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- What somebody without an account asks: first name, way to reach and own words, sealed under a key of its own that goes with it. It belongs to no family and to no person known here.
create table care.question (
  municipality_id uuid not null,
  id uuid not null,
  asked_at timestamp with time zone not null,
  answer_due_on date not null,
  safe_to_call text not null,
  body_hash bytea not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  key_gone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id),
  CHECK ((length(body_hash) = 32)),
  CHECK ((key_person = id)),
  CHECK ((safe_to_call = ANY (ARRAY['yes'::text, 'atTimes'::text, 'no'::text])))
);
CREATE INDEX question_kept ON care.question USING btree (asked_at) WHERE (key_gone_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- What happened with a question: who takes it, the talk with what came of it (sealed), and how it ended. The newest that is taken names the contact person.
create table care.question_act (
  municipality_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  kind text not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.worker(municipality_id, person_id),
  FOREIGN KEY (municipality_id, question_id) REFERENCES care.question(municipality_id, id),
  CHECK ((key_person = question_id)),
  CHECK (((kind = 'talked'::text) = (sealed IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['taken'::text, 'talked'::text, 'answered'::text, 'planStarted'::text, 'passedOn'::text, 'withdrawn'::text])))
);
CREATE INDEX question_act_by ON care.question_act USING btree (municipality_id, person_id, at) WHERE (kind = 'taken'::text)
CREATE UNIQUE INDEX question_act_ends ON care.question_act USING btree (municipality_id, question_id) WHERE ((undone_at IS NULL) AND (kind = ANY (ARRAY['answered'::text, 'planStarted'::text, 'passedOn'::text, 'withdrawn'::text])))
CREATE INDEX question_act_of ON care.question_act USING btree (municipality_id, question_id, at)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- Who of a local team takes new questions, from when until when, by that worker's own act.
create table care.question_duty (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.worker(municipality_id, person_id),
  CHECK ((until_at >= from_at))
);
CREATE UNIQUE INDEX question_duty_runs ON care.question_duty USING btree (municipality_id, person_id) WHERE (until_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- How two persons of a family are related. Never a ground for reading or deciding.
create table care.relation (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  from_person uuid not null,
  to_person uuid not null,
  kind text not null,
  until_on date,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((kind = ANY (ARRAY['parentOf'::text, 'stepParentOf'::text, 'partnerOf'::text, 'exPartnerOf'::text, 'siblingOf'::text, 'halfSiblingOf'::text, 'grandparentOf'::text, 'kinOf'::text, 'caregiverOf'::text, 'fosterParentOf'::text, 'guardianOf'::text, 'administratorOf'::text, 'mentorByCourtOf'::text])))
);
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- What became of a wish to remove a text: destroyed, or kept and on which ground. Never what the text said.
create table care.removal_decision (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  statement_id uuid not null,
  asked_by uuid not null,
  item_table text not null,
  item_id uuid not null,
  outcome text not null,
  ground text,
  by_person uuid not null,
  at timestamp with time zone not null,
  UNIQUE (municipality_id, family_id, statement_id),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, statement_id) REFERENCES care.statement(municipality_id, family_id, id),
  CHECK (((outcome = 'kept'::text) = (ground IS NOT NULL))),
  CHECK ((ground = ANY (ARRAY['otherPerson'::text, 'law'::text, 'procedure'::text]))),
  CHECK ((length(item_table) <= 80)),
  CHECK ((outcome = ANY (ARRAY['destroyed'::text, 'kept'::text])))
);
CREATE UNIQUE INDEX removal_decision_municipality_id_family_id_statement_id_key ON care.removal_decision USING btree (municipality_id, family_id, statement_id)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.statement s WHERE ((s.id = removal_decision.statement_id) AND (s.author = removal_decision.asked_by) AND (s.kind = 'removal'::text) AND (s.undone_at IS NULL) AND (s.item_id = removal_decision.item_id)))))

-- Who decides for an adult where that adult cannot: of which kind, recorded by whom, and on what ground (sealed). Of the first kind that there is in law, each may sign.
create table care.representative (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  representative_id uuid not null,
  kind text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  ended_by uuid,
  ended_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, representative_id) REFERENCES care.person(municipality_id, id),
  CHECK ((representative_id <> person_id)),
  CHECK (((ended_by IS NULL) = (ended_at IS NULL))),
  CHECK ((kind = ANY (ARRAY['curator'::text, 'mentor'::text, 'authorised'::text, 'partner'::text, 'family'::text])))
);
CREATE UNIQUE INDEX representative_once ON care.representative USING btree (municipality_id, family_id, person_id, representative_id) WHERE (ended_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND COALESCE((ended_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND COALESCE((ended_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) OR (representative_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (ended_at IS NULL) AND (person_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (representative_id = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = representative.person_id) AND (b.born_on <= ((door.today() - '18 years'::interval))::date)))))

-- Whether somebody lets research use the own data. Off until that person says yes; the newest row counts.
create table care.research_choice (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  allowed boolean not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id)
);
CREATE INDEX research_choice_person ON care.research_choice USING btree (municipality_id, family_id, person_id, at DESC)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- What somebody has, is or can, what helped before, or what is different at home, in own words (sealed); given_by saw it first.
create table care.resilience_card (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  kind text not null,
  given_by uuid,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((kind = ANY (ARRAY['have'::text, 'am'::text, 'can'::text, 'tip'::text, 'home'::text]))),
  CHECK ((cardinality(subjects) >= 1))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND (( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND (( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.resilience FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('resilience'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND (( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- Earlier words of a card.
create table care.resilience_card_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.resilience_card(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX resilience_card_wording_municipality_id_family_id_item_id_idx ON care.resilience_card_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.resilience_card whole WHERE ((whole.id = resilience_card_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = resilience_card_wording.no) AND (NOT resilience_card_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.resilience_card whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.resilience_card whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.resilience_card whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- Keeping ended for families whose twenty years were over: when, by whom, how many; never who they were.
create table care.retention_end (
  municipality_id uuid not null,
  id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  families integer not null,
  people integer not null,
  pieces integer not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, by_person) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id)
);
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A day on which the family and the coordinator look back. One lies ahead at a time; its content stands in the rows that belong to it.
create table care.review (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  due_on date not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  started_at timestamp with time zone,
  present uuid[] not null,
  concluded_at timestamp with time zone,
  next_review_id uuid,
  read_together text,
  moved_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES care.plan(municipality_id, family_id, id),
  CHECK ((read_together = ANY (ARRAY['screen'::text, 'paper'::text])))
);
CREATE UNIQUE INDEX review_ahead ON care.review USING btree (municipality_id, family_id, plan_id) WHERE (concluded_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT t.professional) AND (t.from_at <= door.now()) AND ((t.until_at IS NULL) OR (t.until_at > door.now()))))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT t.professional) AND (t.from_at <= door.now()) AND ((t.until_at IS NULL) OR (t.until_at > door.now())))))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT (p.takes_part OR (cardinality(p.goals) > 0)) FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (made_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- What one person says in one review, in own words (sealed). Value holds the coded part: how a child was asked, right or not right.
create table care.review_voice (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  kind text not null,
  goal_id uuid,
  value text,
  read_together_at timestamp with time zone,
  created_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, review_id) REFERENCES care.review(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((kind = ANY (ARRAY['preparation'::text, 'wentWell'::text, 'ownDoing'::text, 'jimAsked'::text, 'childVoice'::text, 'noScore'::text, 'agreement'::text, 'missing'::text, 'answer'::text]))),
  CHECK ((cardinality(subjects) >= 1))
);
CREATE INDEX review_voice_review ON care.review_voice USING btree (municipality_id, family_id, review_id, created_at)
-- policy changing for update to onsplan_job, onsplan_web using ((((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((typed_by IS NULL) OR (confirmed_at IS NULL))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ((confirmed_at IS NOT NULL) OR (read_together_at IS NOT NULL))))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) OR (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT t.professional) AND (t.from_at <= door.now()) AND ((t.until_at IS NULL) OR (t.until_at > door.now()))))) AND (typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (confirmed_at IS NULL) AND (read_together_at IS NULL))) check ((((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((typed_by IS NOT NULL) OR (confirmed_at IS NULL))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (confirmed_at IS NULL))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))) OR (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT t.professional) AND (t.from_at <= door.now()) AND ((t.until_at IS NULL) OR (t.until_at > door.now()))))) AND (typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (confirmed_at IS NULL) AND ((read_together_at IS NULL) OR (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = review_voice.author) AND (b.born_on > ((door.today() - '12 years'::interval))::date)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check ((((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.voices FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((goal_id = ANY (( SELECT p.shared_items FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (subjects <@ (( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) || ARRAY( SELECT s.subject FROM (door.pass p CROSS JOIN LATERAL UNNEST(p.shared_items, p.shared_subjects) s(item, subject)) WHERE ((p.xid = pg_current_xact_id_if_assigned()) AND (s.item = review_voice.goal_id))))))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))) AND (confirmed_at IS NULL))) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))) OR (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT t.professional) AND (t.from_at <= door.now()) AND ((t.until_at IS NULL) OR (t.until_at > door.now()))))) AND (typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((kind = ANY (ARRAY['wentWell'::text, 'ownDoing'::text, 'jimAsked'::text, 'childVoice'::text, 'noScore'::text])) OR ((kind = 'answer'::text) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = review_voice.author) AND (b.born_on > ((door.today() - '12 years'::interval))::date)))))) AND (class = 'plan'::text) AND (audience = 'plan'::text) AND (confirmed_at IS NULL) AND (read_together_at IS NULL) AND (EXISTS ( SELECT FROM care.review r WHERE ((r.id = review_voice.review_id) AND (r.started_at IS NOT NULL) AND (r.concluded_at IS NULL))))))

-- What the professional answered to a request about data (sealed under the key of who asked), or the ground on which nothing is told about a youth. One answer to each.
create table care.rights_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  ground text,
  UNIQUE (municipality_id, family_id, request_id),
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, request_id) REFERENCES care.rights_request(municipality_id, family_id, id),
  CHECK ((ground = ANY (ARRAY['childsInterest'::text, 'alsoNotCustody'::text, 'youthDecides'::text])))
);
CREATE UNIQUE INDEX rights_answer_municipality_id_family_id_request_id_key ON care.rights_answer USING btree (municipality_id, family_id, request_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (request_id IN ( SELECT r.id FROM care.rights_request r)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (EXISTS ( SELECT FROM care.rights_request r WHERE ((r.id = rights_answer.request_id) AND (r.asked_by <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (r.asked_by = rights_answer.key_person) AND (r.undone_at IS NULL) AND ((rights_answer.ground IS NULL) OR (r.youth_id IS NOT NULL))))))

-- Somebody asks for a copy of what others look through first, objects, or as a parent without a view asks about a youth, in own words (sealed). For who asks and for the professional who answers before the day that stands in it.
create table care.rights_request (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  answer_due_on date not null,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  youth_id uuid,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, asked_by) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth_id) REFERENCES care.person(municipality_id, id),
  CHECK (((kind <> 'objection'::text) OR (sealed IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['copy'::text, 'objection'::text, 'information'::text]))),
  CHECK ((((kind = 'information'::text) = (youth_id IS NOT NULL)) AND ((youth_id IS NULL) OR (sealed IS NOT NULL))))
);
CREATE INDEX rights_request_asked ON care.rights_request USING btree (municipality_id, family_id, asked_at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (key_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (undone_at IS NULL) AND ((youth_id IS NULL) OR door.may_ask_about(youth_id)))

-- What somebody who helps here does and does not do, why, whose effort it supports and how to reach him or her (sealed); of each part the newest counts.
create table care.role_card (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  part_id uuid not null,
  person_id uuid not null,
  days text[] not null,
  answers_within smallint not null,
  known_before boolean not null,
  until_on date,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK (((answers_within >= 1) AND (answers_within <= 20))),
  CHECK ((days <@ ARRAY['mon'::text, 'tue'::text, 'wed'::text, 'thu'::text, 'fri'::text, 'sat'::text, 'sun'::text]))
);
CREATE INDEX role_card_of ON care.role_card USING btree (municipality_id, person_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((cardinality(( SELECT p.circle FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) > 0) AND ((EXISTS ( SELECT FROM care.participant p WHERE ((p.family_id = role_card.family_id) AND (p.id = role_card.part_id)))) OR (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.family_id = role_card.family_id) AND (t.id = role_card.part_id))))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (NOT ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((EXISTS ( SELECT FROM care.participant p WHERE ((p.family_id = role_card.family_id) AND (p.id = role_card.part_id) AND (p.person_id = role_card.person_id) AND (p.kind <> 'safetyOfficer'::text) AND (p.from_at <= door.now()) AND ((p.until_at IS NULL) OR (p.until_at > door.now())) AND (door.is_working(p.person_id) OR (p.kind = ANY (ARRAY['specialist'::text, 'school'::text, 'gp'::text, 'gpYouthPractitioner'::text, 'youthHealth'::text])))))) OR (EXISTS ( SELECT FROM care.coordinator_term t WHERE ((t.family_id = role_card.family_id) AND (t.id = role_card.part_id) AND ((role_card.person_id = t.person_id) OR (role_card.person_id = t.standby_id)) AND (t.from_at <= door.now()) AND ((t.until_at IS NULL) OR (t.until_at > door.now())) AND door.is_working(role_card.person_id))))))

-- Somebody shall begin to work here, get another role or make a new key: who asked it, and who else confirmed it. Name, card, address and agreed word are sealed.
create table care.role_request (
  municipality_id uuid not null,
  id uuid not null,
  kind text not null,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  until_on date,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  outcome text,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, organisation_id) REFERENCES care.organisation(municipality_id, id),
  CHECK ((asked_by <> person_id)),
  CHECK (((decided_by <> asked_by) AND (decided_by <> person_id))),
  CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (outcome IS NULL)))),
  CHECK ((kind = ANY (ARRAY['begin'::text, 'change'::text, 'newKey'::text]))),
  CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'refused'::text]))),
  CHECK ((role = ANY (ARRAY['localTeam'::text, 'peerWorker'::text, 'privacyOfficer'::text, 'administrator'::text])))
);
CREATE INDEX role_request_open ON care.role_request USING btree (municipality_id, asked_at) WHERE (decided_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- A proposal for less help: by the rule (nobody) or by a person; decided together, with the words of who declines (sealed).
create table care.scale_down (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  goal_id uuid,
  grounds text not null,
  proposed_by uuid,
  proposed_at timestamp with time zone not null,
  review_id uuid,
  choice text,
  outcome text,
  outcome_by uuid,
  outcome_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES care.plan(municipality_id, family_id, id),
  CHECK ((choice = ANY (ARRAY['bySelf'::text, 'lessOften'::text, 'keepOn'::text]))),
  CHECK ((grounds = ANY (ARRAY['twoReviews'::text, 'threeScores'::text, 'everyonePresent'::text, 'proposal'::text]))),
  CHECK ((outcome = ANY (ARRAY['accepted'::text, 'notYet'::text, 'declined'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND COALESCE((outcome_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND COALESCE((outcome_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((goal_id IS NULL) OR (goal_id IN ( SELECT g.id FROM care.goal g))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((goal_id IS NULL) OR (goal_id IN ( SELECT g.id FROM care.goal g))) AND COALESCE((proposed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND ( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))

-- What was done with what school wrote, or the answer to its question (sealed). Read by who reads what school wrote, and by who wrote it.
create table care.school_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  word_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, word_id) REFERENCES care.school_word(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX school_answer_once ON care.school_answer USING btree (municipality_id, family_id, word_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (word_id IN ( SELECT w.id FROM care.school_word w)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.school_word w WHERE ((w.family_id = school_answer.family_id) AND (w.id = school_answer.word_id) AND (w.author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (w.undone_at IS NULL) AND (w.youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))))))

-- What school writes about a goal of a pupil, or asks (sealed). Read by the family members who may read the goals of that pupil and by who coordinates.
create table care.school_word (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  goal_id uuid,
  author uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  for_review boolean not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, goal_id) REFERENCES care.goal(municipality_id, family_id, id),
  CHECK (((NOT for_review) OR (goal_id IS NULL)))
);
CREATE INDEX school_word_of ON care.school_word USING btree (municipality_id, family_id, youth_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_school_answered(id))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_school_answered(id)))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (at > (door.now() - '1 year'::interval)) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (youth_id = ANY (( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ((goal_id IS NULL) OR (EXISTS ( SELECT FROM care.goal g WHERE ((g.family_id = school_word.family_id) AND (g.id = school_word.goal_id))))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (EXISTS ( SELECT FROM care.participant p WHERE ((p.family_id = school_word.family_id) AND (p.person_id = school_word.author) AND (p.kind = 'school'::text) AND (school_word.youth_id = ANY (p.subjects)) AND (p.from_at <= door.now()) AND ((p.until_at IS NULL) OR (p.until_at > door.now()))))) AND ((goal_id IS NULL) OR (EXISTS ( SELECT FROM care.goal g WHERE ((g.family_id = school_word.family_id) AND (g.id = school_word.goal_id) AND (school_word.youth_id = ANY (g.subjects)))))))

-- A photo or a PDF with what school wrote; sealed: a small picture of a photo. Read by who reads what school wrote.
create table care.school_word_media (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  kind text not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.school_word(municipality_id, family_id, id),
  CHECK ((kind = ANY (ARRAY['photo'::text, 'pdf'::text])))
);
CREATE UNIQUE INDEX school_word_media_item ON care.school_word_media USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT w.id FROM care.school_word w WHERE (w.undone_at IS NULL))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT w.id FROM care.school_word w WHERE ((w.undone_at IS NULL) AND (w.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- The whole photo or the PDF itself (sealed), under the id of its row in school_word_media.
create table care.school_word_media_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, id) REFERENCES care.school_word_media(municipality_id, family_id, id)
);
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT m.id FROM care.school_word_media m)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT m.id FROM care.school_word_media m WHERE (m.item_id IN ( SELECT w.id FROM care.school_word w WHERE ((w.undone_at IS NULL) AND (w.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))))

-- One number 0 to 10 by one person (author) at one moment about a goal, with own words if given (sealed). Never averaged. Typed by the coordinator it counts when its author confirms it or when they read it together.
create table care.score (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  value smallint not null,
  occasion text not null,
  review_id uuid,
  read_together_at timestamp with time zone,
  created_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, goal_id) REFERENCES care.goal(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((occasion = ANY (ARRAY['start'::text, 'between'::text, 'review'::text, 'lettingGo'::text, 'pilotLight'::text, 'closing'::text]))),
  CHECK (((cardinality(subjects) >= 1) AND (cardinality(subjects) <= 10))),
  CHECK (((value >= 0) AND (value <= 10)))
);
CREATE INDEX score_goal ON care.score USING btree (municipality_id, family_id, goal_id, created_at)
-- policy agreed for insert to onsplan_job, onsplan_web check ((EXISTS ( SELECT FROM care.share s WHERE ((s.family_id = score.family_id) AND (s.reader = score.author) AND (s.item_id = score.goal_id) AND (s.withdrawn_at IS NULL) AND (s.from_at <= door.now()) AND ((s.until_at IS NULL) OR (s.until_at > door.now())) AND s.with_score))) OR (NOT (EXISTS ( SELECT FROM care.share s WHERE ((s.family_id = score.family_id) AND (s.reader = score.author) AND (s.item_id = score.goal_id) AND (s.withdrawn_at IS NULL) AND (s.from_at <= door.now()) AND ((s.until_at IS NULL) OR (s.until_at > door.now())) AND (NOT s.with_score))))))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((typed_by IS NULL) OR (confirmed_at IS NULL))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ((confirmed_at IS NOT NULL) OR (read_together_at IS NOT NULL))))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((typed_by IS NOT NULL) OR (confirmed_at IS NULL))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (confirmed_at IS NULL))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.voices FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((goal_id = ANY (( SELECT p.shared_items FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (subjects <@ (( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) || ARRAY( SELECT s.subject FROM (door.pass p CROSS JOIN LATERAL UNNEST(p.shared_items, p.shared_subjects) s(item, subject)) WHERE ((p.xid = pg_current_xact_id_if_assigned()) AND (s.item = score.goal_id))))))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))) AND (confirmed_at IS NULL))) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- Permission to a professional to speak, or not: one person's answer to one question about speaking. Under which text, in which language, how it was given and how that was checked (sealed). Withdrawn is a changed mind, invalidated was recorded wrongly.
create table care.secrecy_release (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  question_id uuid not null,
  about uuid not null,
  person_id uuid not null,
  says text not null,
  text_version text not null,
  language text not null,
  channel text not null,
  recorded_by uuid not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  invalidated_by uuid,
  invalidated_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, question_id) REFERENCES care.share_question(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((channel = ANY (ARRAY['screen'::text, 'oral'::text, 'paper'::text]))),
  CHECK (((channel = 'screen'::text) = (recorded_by = person_id))),
  CHECK (((invalidated_by IS NULL) = (invalidated_at IS NULL))),
  CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
  CHECK ((says = ANY (ARRAY['yes'::text, 'no'::text, 'talk'::text])))
);
CREATE INDEX secrecy_release_question ON care.secrecy_release USING btree (municipality_id, family_id, question_id, person_id, given_at DESC)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND COALESCE((invalidated_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND COALESCE((invalidated_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((question_id IN ( SELECT q.id FROM care.share_question q)) AND ((says = 'yes'::text) OR ((( SELECT p.purpose FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'toestemming vragen en geven'::text) AND CASE WHEN ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) THEN (says = 'talk'::text) ELSE (person_id <> about) END)))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (withdrawn_at IS NULL) AND (invalidated_at IS NULL) AND (question_id IN ( SELECT q.id FROM care.share_question q WHERE (q.recalled_at IS NULL))) AND (((channel = 'screen'::text) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((channel <> 'screen'::text) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))))))

-- A part of one person's plan opened to one reader: a topic or one item, for what, on which ground, until when, by whom. Withdrawn counts at once; nothing is removed.
create table care.share (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subject uuid not null,
  topic text,
  item_table text,
  item_id uuid,
  reader uuid not null,
  organisation_id uuid,
  purpose text not null,
  ground text not null,
  from_at timestamp with time zone not null,
  until_at timestamp with time zone,
  granted_by uuid not null,
  granted_at timestamp with time zone not null,
  recorded_by uuid not null,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  question_id uuid,
  with_score boolean not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, organisation_id) REFERENCES care.organisation(municipality_id, id),
  FOREIGN KEY (municipality_id, reader) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, subject) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, question_id) REFERENCES care.share_question(municipality_id, family_id, id),
  CHECK ((until_at > from_at)),
  CHECK (((topic IS NULL) <> (item_id IS NULL))),
  CHECK (((item_table IS NULL) = (item_id IS NULL))),
  CHECK ((subject <> reader)),
  CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL))),
  CHECK ((((ground = 'dailyLife'::text) AND (item_id IS NOT NULL) AND (item_table <> ALL (ARRAY['story_piece'::text, 'earlier_help'::text, 'life_event'::text, 'resilience_card'::text, 'strength'::text, 'worry'::text]))) OR ((ground <> 'dailyLife'::text) AND (until_at IS NOT NULL) AND ((until_at AT TIME ZONE 'Europe/Amsterdam'::text) <= (((from_at AT TIME ZONE 'Europe/Amsterdam'::text))::date + '6 mons 1 day'::interval))))),
  CHECK ((ground = ANY (ARRAY['own'::text, 'custody'::text, 'youthAndCustody'::text, 'chosen'::text, 'dailyLife'::text, 'secondProfessional'::text]))),
  CHECK ((topic = ANY (ARRAY['story'::text, 'strengthsAndWorries'::text, 'resilience'::text, 'goals'::text, 'circle'::text, 'meetings'::text, 'help'::text, 'school'::text, 'placement'::text, 'adulthood'::text, 'decisions'::text, 'documents'::text, 'messages'::text, 'contact'::text])))
);
CREATE INDEX share_reader ON care.share USING btree (municipality_id, reader)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((subject = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (granted_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((topic IS NOT NULL) AND (topic <> ALL (ARRAY['story'::text, 'resilience'::text])) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) OR ((ground = 'dailyLife'::text) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) OR ((question_id IS NOT NULL) AND (item_table = 'goal'::text) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT g.id FROM care.goal g))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((subject = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (granted_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((topic IS NOT NULL) AND (topic <> ALL (ARRAY['story'::text, 'resilience'::text])) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) OR ((ground = 'dailyLife'::text) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) OR ((question_id IS NOT NULL) AND (item_table = 'goal'::text) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT g.id FROM care.goal g)))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((subject = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (granted_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((topic IS NOT NULL) AND (topic <> ALL (ARRAY['story'::text, 'resilience'::text])) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) OR ((ground = 'dailyLife'::text) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) OR ((question_id IS NOT NULL) AND (item_table = 'goal'::text) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT g.id FROM care.goal g))) OR (reader = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((question_id IS NOT NULL) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy stopping for update to onsplan_job, onsplan_web using (withdrawn_at IS NULL) check ((withdrawn_at IS NOT NULL) AND (withdrawn_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recorded_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (granted_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (question_id IS NULL) AND (withdrawn_at IS NULL) AND (NOT ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND door.may_open(subject, granted_by, topic, item_table, ground))

-- May this reader see these parts of one person, or may this professional speak about them with that reader? What for and until which day. Who must answer is computed.
create table care.share_question (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subject uuid not null,
  reader uuid not null,
  organisation_id uuid,
  topics text[] not null,
  purpose text not null,
  professional uuid,
  until_on date not null,
  text_version text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  recalled_by uuid,
  recalled_at timestamp with time zone,
  goals uuid[] not null,
  with_score boolean not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, organisation_id) REFERENCES care.organisation(municipality_id, id),
  FOREIGN KEY (municipality_id, reader) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, subject) REFERENCES care.person(municipality_id, id),
  CHECK ((subject <> reader)),
  CHECK (((recalled_by IS NULL) = (recalled_at IS NULL))),
  CHECK ((until_on <= (((asked_at AT TIME ZONE 'Europe/Amsterdam'::text))::date + '6 mons'::interval))),
  CHECK (((cardinality(goals) = 0) OR (('goals'::text = ANY (topics)) AND (professional IS NULL)))),
  CHECK (((NOT with_score) OR (cardinality(goals) > 0))),
  CHECK ((purpose = ANY (ARRAY['readAlong'::text, 'thinkAlong'::text, 'school'::text, 'daily'::text, 'help'::text]))),
  CHECK (((cardinality(topics) >= 1) AND (topics <@ ARRAY['strengthsAndWorries'::text, 'goals'::text, 'circle'::text, 'meetings'::text, 'help'::text, 'school'::text, 'placement'::text, 'adulthood'::text, 'decisions'::text, 'documents'::text])))
);
CREATE INDEX share_question_subject ON care.share_question USING btree (municipality_id, family_id, subject)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ((asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND COALESCE((recalled_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ((asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND COALESCE((recalled_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND ((goals = '{}'::uuid[]) OR (EXISTS ( SELECT FROM care.goal g WHERE ((g.family_id = share_question.family_id) AND (g.id = ANY (share_question.goals)))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (asked_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (recalled_at IS NULL) AND (subject = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (reader = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (NOT (EXISTS ( SELECT FROM unnest(share_question.goals) chosen(id) WHERE (NOT (EXISTS ( SELECT FROM care.goal g WHERE ((g.family_id = share_question.family_id) AND (g.id = chosen.id) AND (g.subjects = ARRAY[share_question.subject]) AND (g.audience = 'plan'::text) AND (g.class = 'plan'::text) AND (g.undone_at IS NULL)))))))) AND ((goals <> '{}'::uuid[]) OR (professional IS NOT NULL) OR (NOT ('goals'::text = ANY (topics))) OR (NOT (EXISTS ( SELECT FROM care.participant p WHERE ((p.family_id = share_question.family_id) AND (p.person_id = share_question.reader) AND (p.kind = 'school'::text) AND (p.from_at <= door.now()) AND ((p.until_at IS NULL) OR (p.until_at > door.now()))))))) AND ((professional IS NULL) OR ((professional = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (professional <> reader))))

-- A sheet to fill in with a pen. Its corner code is made from its id and says nothing of anybody. Known to who made it, to whose name stands on it and to who coordinates; no word of what was written lies here.
create table care.sheet (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null,
  voice text not null,
  named_id uuid,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  back_at timestamp with time zone,
  back_by uuid,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((back_at >= made_at)),
  CHECK (((back_at IS NULL) = (back_by IS NULL))),
  CHECK ((kind = ANY (ARRAY['story'::text, 'circle'::text, 'scale'::text, 'houses'::text]))),
  CHECK ((voice = ANY (ARRAY['je'::text, 'u'::text, 'en'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = made_by) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = named_id)) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (COALESCE(back_by, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = made_by) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = named_id)) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (COALESCE(back_by, ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = made_by) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = named_id)) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (made_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (back_at IS NULL) AND ((named_id IS NULL) OR (ARRAY[named_id] <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))))

-- One item that a youth of 12 to 15 keeps from who has custody. It hides at once; a professional decides within five working days, the youth is told first, and no day that passes opens it.
create table care.shield (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_table text not null,
  item_id uuid not null,
  youth uuid not null,
  against uuid[] not null,
  made_at timestamp with time zone not null,
  decide_by date not null,
  decided_by uuid,
  decided_at timestamp with time zone,
  outcome text,
  told_at timestamp with time zone,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth) REFERENCES care.person(municipality_id, id),
  CHECK ((((decided_by IS NULL) = (outcome IS NULL)) AND ((decided_at IS NULL) = (outcome IS NULL)))),
  CHECK (((lifted_by IS NULL) = (lifted_at IS NULL))),
  CHECK (((lifted_at IS NULL) OR (lifted_by = youth) OR ((outcome = 'notShielded'::text) AND (told_at IS NOT NULL) AND (told_at < lifted_at)))),
  CHECK ((outcome = ANY (ARRAY['shielded'::text, 'notShielded'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (against)))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (against))) AND COALESCE((lifted_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND CASE WHEN (youth = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) THEN (lifted_at IS NOT NULL) ELSE COALESCE((decided_by <> youth), true) END)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((youth = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (against))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (outcome IS NULL) AND (lifted_at IS NULL) AND (care.subjects_of(item_table, item_id) = ARRAY[youth]) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = shield.youth) AND (b.born_on > ((door.today() - '16 years'::interval))::date)))))

-- What somebody from outside sees and worries about (sealed). Read for twelve months by its writer, by the family members who may read the worries about this youth, and by who coordinates.
create table care.signal (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  author uuid not null,
  seen_on date not null,
  discussed boolean not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth_id) REFERENCES care.person(municipality_id, id)
);
CREATE INDEX signal_of ON care.signal USING btree (municipality_id, family_id, youth_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_signal_answered(id))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.is_signal_answered(id)))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (at > (door.now() - '1 year'::interval)) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (youth_id = ANY (( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (seen_on <= door.today()) AND door.tells_of(youth_id) AND door.somebody_answers())

-- What was done with a signal (sealed). Read by who reads the signal, its writer among them.
create table care.signal_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  signal_id uuid not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, signal_id) REFERENCES care.signal(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX signal_answer_once ON care.signal_answer USING btree (municipality_id, family_id, signal_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (signal_id IN ( SELECT s.id FROM care.signal s)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (EXISTS ( SELECT FROM care.signal s WHERE ((s.family_id = signal_answer.family_id) AND (s.id = signal_answer.signal_id) AND (s.author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (s.undone_at IS NULL)))))

-- A member of the family says that a signal is a question of the family too; without this row it is none. Its writer does not see it.
create table care.signal_question (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  signal_id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  heard_by uuid,
  heard_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, signal_id) REFERENCES care.signal(municipality_id, family_id, id),
  CHECK (((heard_by IS NULL) = (heard_at IS NULL)))
);
CREATE UNIQUE INDEX signal_question_once ON care.signal_question USING btree (municipality_id, family_id, signal_id) WHERE (undone_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (heard_at IS NULL) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (heard_at IS NULL)) OR ((person_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (heard_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (signal_id IN ( SELECT s.id FROM care.signal s WHERE (s.author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (heard_at IS NULL) AND (EXISTS ( SELECT FROM care.signal s WHERE ((s.family_id = signal_question.family_id) AND (s.id = signal_question.signal_id) AND (s.undone_at IS NULL) AND (s.author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (s.youth_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))))))

-- That was looked back on a first conversation, and what comes of it. What each said stands in the own words of that conversation, a number and a picture apart.
create table care.start_look_back (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  how text not null,
  comes text not null,
  next_on date,
  author uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, talk_id) REFERENCES care.start_talk(municipality_id, family_id, id),
  CHECK ((undone_at >= at)),
  CHECK (((comes = 'newDay'::text) = (next_on IS NOT NULL))),
  CHECK ((comes = ANY (ARRAY['enough'::text, 'newDay'::text, 'newTalk'::text, 'plan'::text]))),
  CHECK ((how = ANY (ARRAY['phone'::text, 'table'::text])))
);
CREATE INDEX start_look_back_of ON care.start_look_back USING btree (municipality_id, family_id, talk_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (t.present))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (undone_at IS NULL) AND (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE (t.sent_at IS NOT NULL))))

-- The first conversation with some of a family: its day, who was there and what it led to. What was said stands in the rows that belong to it.
create table care.start_talk (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  invited uuid[] not null,
  planned_on date not null,
  planned_at text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  held_at timestamp with time zone,
  present uuid[] not null,
  outcomes text[] not null,
  first_step_on date,
  look_back_on date,
  sent_at timestamp with time zone,
  read_together text,
  moved_at timestamp with time zone,
  moves integer not null,
  was_on date,
  was_at text,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK (((sent_at IS NULL) OR ((held_at IS NOT NULL) AND (first_step_on IS NOT NULL) AND (look_back_on IS NOT NULL) AND (cardinality(outcomes) > 0)))),
  CHECK (((was_on IS NULL) = (was_at IS NULL))),
  CHECK ((cardinality(invited) >= 1)),
  CHECK ((moves >= 0)),
  CHECK ((outcomes <@ ARRAY['ownStrength'::text, 'circle'::text, 'collectiveOffer'::text, 'peerSupport'::text, 'localTeam'::text, 'consultation'::text, 'specialist'::text, 'otherDomain'::text, 'noHelpNeeded'::text])),
  CHECK ((planned_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CHECK ((read_together = ANY (ARRAY['screen'::text, 'paper'::text]))),
  CHECK ((was_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
);
CREATE INDEX start_talk_ahead ON care.start_talk USING btree (municipality_id, family_id, planned_on)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (invited))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (made_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (held_at IS NULL) AND (invited <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))))

-- What one person says about the first conversation, in own words (sealed). Value holds the coded part: where, rather not, right or not right.
create table care.start_voice (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  talk_id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  kind text not null,
  value text,
  read_together_at timestamp with time zone,
  created_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, talk_id) REFERENCES care.start_talk(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((kind = ANY (ARRAY['place'::text, 'comesAlong'::text, 'peer'::text, 'interpreter'::text, 'talksFreely'::text, 'toTalkAbout'::text, 'leaveOut'::text, 'shouldChange'::text, 'cancelled'::text, 'company'::text, 'happened'::text, 'strong'::text, 'hard'::text, 'whereTo'::text, 'thinkAlong'::text, 'ownDoing'::text, 'needed'::text, 'growingUp'::text, 'howIsIt'::text, 'workerView'::text, 'agree'::text, 'differ'::text, 'option'::text, 'choice'::text, 'firstStep'::text, 'answer'::text, 'reply'::text, 'howNow'::text, 'weatherNow'::text, 'backAnswer'::text]))),
  CHECK (
CASE kind
    WHEN 'howNow'::text THEN (value ~ '^([0-9]|10)$'::text)
    WHEN 'weatherNow'::text THEN (value = ANY (ARRAY['thunder'::text, 'rain'::text, 'clouds'::text, 'sunAndCloud'::text, 'sun'::text]))
    WHEN 'backAnswer'::text THEN (value = ANY (ARRAY['right'::text, 'notRight'::text]))
    ELSE true
END),
  CHECK ((cardinality(subjects) >= 1))
);
CREATE INDEX start_voice_talk ON care.start_voice USING btree (municipality_id, family_id, talk_id, created_at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((typed_by IS NULL) OR (confirmed_at IS NULL))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ((confirmed_at IS NOT NULL) OR (read_together_at IS NOT NULL))))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((typed_by IS NOT NULL) OR (confirmed_at IS NULL))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (confirmed_at IS NULL))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy in_its_time for insert to onsplan_job, onsplan_web check (((typed_by IS NULL) OR (kind <> ALL (ARRAY['place'::text, 'comesAlong'::text, 'peer'::text, 'interpreter'::text, 'talksFreely'::text, 'toTalkAbout'::text, 'leaveOut'::text, 'shouldChange'::text, 'cancelled'::text]))) AND (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE CASE WHEN (start_voice.kind = 'answer'::text) THEN ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (t.present)) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) WHEN (start_voice.kind = 'reply'::text) THEN ((t.sent_at IS NOT NULL) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) WHEN (start_voice.kind = ANY (ARRAY['howNow'::text, 'weatherNow'::text, 'backAnswer'::text])) THEN ((t.sent_at IS NOT NULL) AND ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (t.present)) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) ELSE (t.sent_at IS NULL) END)))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy of_known_talk for select to onsplan_job, onsplan_web using ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (talk_id IN ( SELECT t.id FROM care.start_talk t WHERE ((start_voice.kind = ANY (ARRAY['place'::text, 'comesAlong'::text, 'peer'::text, 'interpreter'::text, 'talksFreely'::text, 'toTalkAbout'::text, 'leaveOut'::text, 'shouldChange'::text, 'cancelled'::text])) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (t.present))))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, true, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.voices FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))) AND (confirmed_at IS NULL))) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- Somebody's own view beside a text. Who reads the text reads both; nobody else can remove it.
create table care.statement (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_table text not null,
  item_id uuid not null,
  kind text not null,
  author uuid not null,
  at timestamp with time zone not null,
  answer_due_on date,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((kind = ANY (ARRAY['beside'::text, 'correction'::text, 'removal'::text])))
);
CREATE INDEX statement_item ON care.statement USING btree (municipality_id, family_id, item_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR care.shows_item(item_table, item_id)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND care.shows_item(item_table, item_id) AND (( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ((kind = 'beside'::text) AND door.has_voice(string_to_array(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())), '+'::text)))))

-- Who does what by when and why (words sealed; a doer outside the plan is named in them). Named: the doer, so that the own step is always readable.
create table care.step (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  doer_id uuid,
  doer_kind text not null,
  place text,
  start_on date,
  due_on date,
  repeats text,
  until_on date,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  said_in uuid,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, goal_id) REFERENCES care.goal(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK (((due_on IS NOT NULL) OR (repeats IS NOT NULL))),
  CHECK (((start_on IS NULL) OR (due_on IS NULL) OR (start_on <= due_on))),
  CHECK (((doer_kind = ANY (ARRAY['family'::text, 'circle'::text, 'volunteer'::text])) OR (until_on IS NOT NULL))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((doer_kind = ANY (ARRAY['family'::text, 'circle'::text, 'volunteer'::text, 'peer'::text, 'school'::text, 'localTeam'::text, 'provider'::text, 'otherProfessional'::text]))),
  CHECK ((place = ANY (ARRAY['home'::text, 'school'::text, 'neighbourhood'::text, 'localTeam'::text, 'provider'::text, 'online'::text, 'elsewhere'::text]))),
  CHECK ((repeats = ANY (ARRAY['weekly'::text, 'monthly'::text]))),
  CHECK (((cardinality(subjects) >= 1) AND (cardinality(subjects) <= 10)))
);
CREATE INDEX step_goal ON care.step USING btree (municipality_id, family_id, goal_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.goals FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('goals'::text, true, id, goal_id, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- What happened to a step: done, not worked, stopped, moved to another day, let go for a while. Its state follows from these rows.
create table care.step_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  step_id uuid not null,
  kind text not null,
  next text,
  reason text,
  to_on date,
  by_person uuid not null,
  via boolean not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, step_id) REFERENCES care.step(municipality_id, family_id, id),
  CHECK ((kind = ANY (ARRAY['started'::text, 'done'::text, 'notWorked'::text, 'partlyWorked'::text, 'stopped'::text, 'moved'::text, 'again'::text, 'lengthened'::text, 'letGo'::text, 'resumed'::text]))),
  CHECK ((next = ANY (ARRAY['again'::text, 'different'::text, 'stop'::text]))),
  CHECK ((reason = ANY (ARRAY['notImportantNow'::text, 'otherGoal'::text, 'notPossible'::text, 'takenOver'::text, 'endedWithHelp'::text, 'other'::text])))
);
CREATE INDEX step_act_step ON care.step_act USING btree (municipality_id, family_id, step_id, at)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT whole.id FROM care.step whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.doer_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT whole.id FROM care.step whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.doer_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT whole.id FROM care.step whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (step_id IN ( SELECT whole.id FROM care.step whole)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) OR (step_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.doer_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- A step in the plan of a child under 12: a picture and a short sentence that a grown-up chose for it (sealed). It shows only to who reads the step itself.
create table care.step_picture (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  child_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, child_id) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.step(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX step_picture_stands ON care.step_picture USING btree (municipality_id, family_id, item_id, child_id) WHERE (undone_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id = ANY (( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (item_id IN ( SELECT whole.id FROM care.step whole))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id = ANY (( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (item_id IN ( SELECT whole.id FROM care.step whole)))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.step whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (child_id = ANY (( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND (item_id IN ( SELECT whole.id FROM care.step whole WHERE ((step_picture.child_id = ANY (whole.subjects)) OR (step_picture.child_id = whole.doer_id)))))

-- A child says of a picture in its plan that it is done. Only a step that the child does itself is done by it.
create table care.step_sticker (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  picture_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, picture_id) REFERENCES care.step_picture(municipality_id, family_id, id)
);
CREATE INDEX step_sticker_picture ON care.step_sticker USING btree (municipality_id, family_id, picture_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (picture_id IN ( SELECT whole.id FROM care.step_picture whole))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (picture_id IN ( SELECT whole.id FROM care.step_picture whole)))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (picture_id IN ( SELECT whole.id FROM care.step_picture whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (picture_id IN ( SELECT whole.id FROM care.step_picture whole WHERE (whole.child_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))

-- Earlier words of a step, and words of two people at the same moment.
create table care.step_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.step(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX step_wording_municipality_id_family_id_item_id_idx ON care.step_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.step whole WHERE ((whole.id = step_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = step_wording.no) AND (NOT step_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.step whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.step whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.step whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- One answer of one person to one of the six questions, in own words (sealed). Only its speaker changes it; typed by the coordinator it counts once the speaker says so or they read it together.
create table care.story_piece (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  prompt text not null,
  passed_over boolean not null,
  not_again boolean not null,
  with_me boolean not null,
  read_together_at timestamp with time zone,
  told_on date,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  said_in uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, author) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK (((cardinality(subjects) = 1) AND (subjects[1] = author))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((prompt = ANY (ARRAY['happened'::text, 'goesWell'::text, 'hardNow'::text, 'goodDay'::text, 'whoHelps'::text, 'firstStep'::text])))
);
CREATE UNIQUE INDEX story_piece_draft ON care.story_piece USING btree (municipality_id, family_id, author, prompt, typed_by) WHERE ((undone_at IS NULL) AND (confirmed_at IS NULL) AND (read_together_at IS NULL) AND (class = 'plan'::text) AND (octet_length(sealed) > 0))
CREATE UNIQUE INDEX story_piece_own ON care.story_piece USING btree (municipality_id, family_id, author, prompt) WHERE ((undone_at IS NULL) AND (typed_by IS NULL) AND (class = 'plan'::text) AND (octet_length(sealed) > 0))
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT ((confirmed_at IS NOT NULL) OR (read_together_at IS NOT NULL))))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (confirmed_at IS NULL))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy until_a_day for select to onsplan_job, onsplan_web using ((audience <> 'chosen'::text) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (id = ANY (( SELECT p.shared_items FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND (((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL) AND ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (author = ANY (ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today())))))) AND (confirmed_at IS NULL) AND (EXISTS ( SELECT FROM care.birth b WHERE ((b.person_id = story_piece.author) AND (b.born_on <= ((door.today() - '12 years'::interval))::date)))))) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- A recording, a drawing or a photo with a piece of a story; sealed: the lines of a drawing, or a small picture of a photo.
create table care.story_piece_media (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  kind text not null,
  seconds integer,
  created_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.story_piece(municipality_id, family_id, id),
  CHECK ((kind = ANY (ARRAY['sound'::text, 'drawing'::text, 'photo'::text]))),
  CHECK (((seconds >= 1) AND (seconds <= 180))),
  CHECK ((cardinality(subjects) = 1))
);
CREATE INDEX story_piece_media_item ON care.story_piece_media USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.story_piece whole WHERE ((whole.undone_at IS NULL) AND ((whole.typed_by IS NULL) OR (whole.confirmed_at IS NOT NULL) OR (whole.read_together_at IS NOT NULL) OR ((( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = whole.author) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = whole.typed_by)))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[author]) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND (EXISTS ( SELECT FROM care.story_piece whole WHERE ((whole.id = story_piece_media.item_id) AND (whole.author = story_piece_media.author) AND CASE WHEN (story_piece_media.typed_by IS NULL) THEN (whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) ELSE ((story_piece_media.typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (whole.typed_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (whole.confirmed_at IS NULL) AND (whole.read_together_at IS NULL)) END))))

-- The sound or the whole photo itself (sealed), under the id of its row in story_piece_media.
create table care.story_piece_media_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, id) REFERENCES care.story_piece_media(municipality_id, family_id, id)
);
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT m.id FROM care.story_piece_media m)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT m.id FROM care.story_piece_media m WHERE (COALESCE(m.typed_by, m.author) = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))

-- Earlier words of a story piece, and words written at the same moment on another device. None is lost.
create table care.story_piece_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.story_piece(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX story_piece_wording_item ON care.story_piece_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.story_piece whole WHERE ((whole.id = story_piece_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = story_piece_wording.no) AND (NOT story_piece_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.story_piece whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.story_piece whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.story_piece whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- What goes well with somebody, in the words of who noticed it (sealed).
create table care.strength (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  domains text[] not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  said_in uuid,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((cardinality(domains) <= 3)),
  CHECK ((cardinality(subjects) >= 1))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- Earlier words of a strength.
create table care.strength_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.strength(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX strength_wording_municipality_id_family_id_item_id_idx ON care.strength_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.strength whole WHERE ((whole.id = strength_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = strength_wording.no) AND (NOT strength_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.strength whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.strength whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.strength whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

-- A worker of a team says yes to standing on its public page, with first name and what he or she does (sealed); until that is taken back.
create table care.team_face (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((withdrawn_at >= at))
);
CREATE UNIQUE INDEX team_face_standing ON care.team_face USING btree (municipality_id, person_id) WHERE (withdrawn_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- A piece that a child puts in one of its three houses: a picture, a word or a drawing (sealed).
create table care.three_houses (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  beside uuid,
  house text not null,
  audience text not null,
  named uuid[] not null,
  class text not null,
  created_at timestamp with time zone not null,
  nth integer not null,
  changed_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK (((cardinality(subjects) = 1) AND (subjects[1] = author))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((house = ANY (ARRAY['nice'::text, 'notNice'::text, 'wish'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (class = 'plan'::text) AND (NOT (beside IS DISTINCT FROM ( SELECT p.beside FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))

-- The sound or the whole photo of a piece in the houses of a child (sealed), under the id of that piece.
create table care.three_houses_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, id) REFERENCES care.three_houses(municipality_id, family_id, id)
);
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT h.id FROM care.three_houses h)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (id IN ( SELECT h.id FROM care.three_houses h WHERE (h.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))

-- A grown-up whom a child trusts: name and phone (sealed). It opens nothing, and stands only where it was told: with the grown-up on whose phone the child did so.
create table care.trusted_adult (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  beside uuid,
  created_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK (((cardinality(subjects) = 1) AND (subjects[1] = author)))
);
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT (beside IS DISTINCT FROM ( SELECT p.beside FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (NOT (beside IS DISTINCT FROM ( SELECT p.beside FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))

-- How a child says its week was, by one of five pictures, with more in own words if it wants (sealed). An instrument of its own: never a number, never counted. Beside: on whose phone.
create table care.weather (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  beside uuid,
  picture text,
  about text not null,
  audience text not null,
  named uuid[] not null,
  class text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((about = 'week'::text)),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK (((cardinality(subjects) = 1) AND (subjects[1] = author))),
  CHECK (((picture IS NOT NULL) OR (sealed = '\x'::bytea))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((picture = ANY (ARRAY['thunder'::text, 'rain'::text, 'clouds'::text, 'sunAndCloud'::text, 'sun'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.story FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('story'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects = ARRAY[( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))]) AND ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (class = 'plan'::text) AND (NOT (beside IS DISTINCT FROM ( SELECT p.beside FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))

-- One item kept from named persons by a professional and a second one, with a reason (sealed) and a day to look again. That day opens nothing: a person lifts it.
create table care.withholding (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_table text not null,
  item_id uuid not null,
  against uuid[] not null,
  ground text not null,
  by_person uuid not null,
  second_person uuid not null,
  made_at timestamp with time zone not null,
  review_on date not null,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((cardinality(against) >= 1)),
  CHECK ((second_person <> by_person)),
  CHECK (((NOT (by_person = ANY (against))) AND (NOT (second_person = ANY (against))))),
  CHECK ((review_on <= (((made_at AT TIME ZONE 'Europe/Amsterdam'::text))::date + '6 mons'::interval))),
  CHECK (((lifted_by IS NULL) = (lifted_at IS NULL))),
  CHECK ((ground = ANY (ARRAY['safety'::text, 'seriousHarm'::text, 'othersPrivacy'::text, 'ownWish'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND COALESCE((lifted_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (against)))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND COALESCE((lifted_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (against))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (second_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (against))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (lifted_at IS NULL) AND door.is_working(by_person) AND door.is_working(second_person) AND CASE item_table WHEN 'help_question'::text THEN (EXISTS ( SELECT FROM care.help_question q WHERE ((q.id = withholding.item_id) AND (NOT (q.youth = ANY (withholding.against)))))) ELSE (care.subjects_of(item_table, item_id) IS NOT NULL) END)

-- A professional: organisation, role, work phone and working days (sealed).
create table care.worker (
  municipality_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  from_on date not null,
  until_on date,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  registered_from date,
  PRIMARY KEY (municipality_id, person_id),
  FOREIGN KEY (municipality_id, organisation_id) REFERENCES care.organisation(municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((until_on >= from_on))
);
CREATE INDEX worker_organisation ON care.worker USING btree (municipality_id, organisation_id)
CREATE INDEX worker_thinks_along ON care.worker USING btree (municipality_id) WHERE (role = ANY (ARRAY['safetyOfficer'::text, 'behaviouralScientist'::text]))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (person_id = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[]))

-- A line of rank 5 to 9 that its worker put off, at most 7 days, and why. Only that worker reads it (D-WRK-02).
create table care.worklist_later (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  worker_id uuid not null,
  reason text not null,
  because text not null,
  made_at timestamp with time zone not null,
  until_on date not null,
  undone_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((because = ANY (ARRAY['planned'::text, 'answer'::text, 'away'::text]))),
  CHECK ((length(reason) <= 40))
);
CREATE INDEX worklist_later_worker ON care.worklist_later USING btree (municipality_id, worker_id, until_on)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (worker_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (worker_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (worker_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (worker_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- Days and flags of one family as its rows say them, kept with every act so that a list of families reads one row each. Never written by hand.
create table care.worklist_sign (
  municipality_id uuid not null,
  family_id uuid not null,
  signs jsonb,
  PRIMARY KEY (municipality_id, family_id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id)
);
-- policy nobody for select to onsplan_job, onsplan_web using false

-- What worries somebody, since when and when it is less (sealed).
create table care.worry (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  subjects uuid[] not null,
  author uuid not null,
  typed_by uuid,
  confirmed_at timestamp with time zone,
  audience text not null,
  named uuid[] not null,
  class text not null,
  domains text[] not null,
  settled_on date,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  said_in uuid,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text]))),
  CHECK ((class = ANY (ARRAY['plan'::text, 'working'::text]))),
  CHECK ((cardinality(domains) <= 3)),
  CHECK ((cardinality(subjects) >= 1))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'plan'::text) OR door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named)))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN ((class = 'plan'::text) AND (audience = ANY (( SELECT p.plain_audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) AND (subjects <@ ( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) THEN true ELSE door.may_read('strengthsAndWorries'::text, false, id, NULL::uuid, subjects, author, audience, named, class, created_at) END)
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (subjects <@ ARRAY( SELECT m.person_id FROM care.family_member m WHERE ((m.from_on <= door.today()) AND ((m.until_on IS NULL) OR (m.until_on > door.today()))))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (typed_by IS NULL)) AND (((NOT door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (class = 'plan'::text)) OR (door.has_professional(( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((class = 'working'::text) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (subjects)) OR (audience <> ALL (ARRAY['onlyMe'::text, 'chosen'::text])) OR ((audience = 'chosen'::text) AND (door.readers_of(subjects) <@ named))))))

-- In which order a family puts the worries about one of its people: what matters most stands first. The newest counts.
create table care.worry_order (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  worries uuid[] not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((cardinality(worries) >= 1))
);
CREATE INDEX worry_order_person ON care.worry_order USING btree (municipality_id, family_id, person_id, at DESC)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ANY (( SELECT p.strengths_and_worries FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (person_id = ANY (( SELECT p.writes FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))

-- Earlier words of a worry.
create table care.worry_wording (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  no integer not null,
  rival boolean not null,
  author uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  audience text not null,
  named uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, item_id) REFERENCES care.worry(municipality_id, family_id, id),
  CHECK ((audience = ANY (ARRAY['onlyMe'::text, 'family'::text, 'familyAndJim'::text, 'plan'::text, 'chosen'::text])))
);
CREATE INDEX worry_wording_municipality_id_family_id_item_id_idx ON care.worry_wording USING btree (municipality_id, family_id, item_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((audience = ANY (( SELECT p.audiences FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::text[])) OR ((audience = 'chosen'::text) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (named))) OR (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (EXISTS ( SELECT FROM care.worry whole WHERE ((whole.id = worry_wording.item_id) AND ((whole.author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((whole.wording = worry_wording.no) AND (NOT worry_wording.rival))))))) AND (item_id IN ( SELECT whole.id FROM care.worry whole)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (item_id IN ( SELECT whole.id FROM care.worry whole)) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.takes_part FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (item_id IN ( SELECT whole.id FROM care.worry whole WHERE (whole.subjects <@ ( SELECT p.writes_led FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))))

create table door.pass (
  xid xid8 not null,
  municipality_id uuid not null,
  family_id uuid not null,
  account_id uuid not null,
  person_id uuid not null,
  is_family boolean not null,
  is_coordinator boolean not null,
  is_from_12 boolean not null,
  people uuid[] not null,
  writes uuid[] not null,
  story uuid[] not null,
  strengths_and_worries uuid[] not null,
  resilience uuid[] not null,
  goals uuid[] not null,
  circle uuid[] not null,
  meetings uuid[] not null,
  help uuid[] not null,
  school uuid[] not null,
  placement uuid[] not null,
  adulthood uuid[] not null,
  decisions uuid[] not null,
  documents uuid[] not null,
  messages uuid[] not null,
  contact uuid[] not null,
  action text not null,
  purpose text not null,
  ground text not null,
  role text not null,
  organisation_id uuid,
  shown uuid[] not null,
  topics text[] not null,
  object_class text not null,
  object_id uuid,
  request_id uuid not null,
  audiences text[] not null,
  takes_part boolean not null,
  voices boolean not null,
  writes_led uuid[] not null,
  plain_audiences text[] not null,
  hidden uuid[] not null,
  shared_items uuid[] not null,
  shared_subjects uuid[] not null,
  beside uuid,
  beside_since timestamp with time zone,
  set_back uuid[] not null,
  PRIMARY KEY (xid)
);
-- policy own_transaction for select to onsplan_job, onsplan_web using (xid = pg_current_xact_id_if_assigned())

-- Who takes part in the plan of a family and how each stands to each member. Turn rises with every change of what rights rest on; it counts only while made_in is the turn and the moment lies before until_at. Ids and ages, no names.
create table door.roll (
  municipality_id uuid not null,
  family_id uuid not null,
  turn bigint not null,
  made_in bigint,
  from_at timestamp with time zone,
  until_at timestamp with time zone,
  people uuid[],
  kinds text[],
  ages integer[],
  youths boolean[],
  parts text[],
  opens json,
  PRIMARY KEY (municipality_id, family_id)
);
-- policy nobody for select to onsplan_job, onsplan_web using false

-- What one person may read in one family, as the roll of that family says it. The door copies it into the pass of a transaction.
create table door.roll_pass (
  municipality_id uuid not null,
  family_id uuid not null,
  actor uuid not null,
  is_family boolean not null,
  is_coordinator boolean not null,
  is_from_12 boolean not null,
  audiences text[] not null,
  writes uuid[] not null,
  story uuid[] not null,
  strengths_and_worries uuid[] not null,
  resilience uuid[] not null,
  goals uuid[] not null,
  circle uuid[] not null,
  meetings uuid[] not null,
  help uuid[] not null,
  school uuid[] not null,
  placement uuid[] not null,
  adulthood uuid[] not null,
  decisions uuid[] not null,
  documents uuid[] not null,
  messages uuid[] not null,
  contact uuid[] not null,
  ground text not null,
  subjects uuid[] not null,
  kinds text[] not null,
  takes_part boolean not null,
  voices boolean not null,
  writes_led uuid[] not null,
  plain_audiences text[] not null,
  hidden uuid[] not null,
  shared_items uuid[] not null,
  shared_subjects uuid[] not null,
  people uuid[] not null,
  standing json not null,
  set_back uuid[] not null,
  PRIMARY KEY (municipality_id, family_id, actor)
);
-- policy nobody for select to onsplan_job, onsplan_web using false

create table entry.account (
  municipality_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  mail_index bytea,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  language text not null,
  form text not null,
  text_size text not null,
  theme text,
  calm boolean not null,
  safe_use_seen_at timestamp with time zone,
  created_at timestamp with time zone not null,
  disabled_at timestamp with time zone,
  read_aloud boolean not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id) REFERENCES care.municipality(id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((form = ANY (ARRAY['je'::text, 'u'::text]))),
  CHECK ((language = ANY (ARRAY['nl'::text, 'en'::text]))),
  CHECK ((text_size = ANY (ARRAY['normal'::text, 'large'::text, 'very-large'::text]))),
  CHECK ((theme = ANY (ARRAY['paper'::text, 'contrast'::text, 'evening'::text])))
);
CREATE UNIQUE INDEX account_mail ON entry.account USING btree (municipality_id, mail_index) WHERE (disabled_at IS NULL)
CREATE UNIQUE INDEX account_person ON entry.account USING btree (municipality_id, person_id) WHERE (disabled_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

create table entry.attempt (
  key_hash bytea not null,
  at timestamp with time zone not null
);
CREATE INDEX attempt_key ON entry.attempt USING btree (key_hash, at DESC)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A private address at which the calendar of one person reads when that person has an appointment, and nothing else. Only a hash of its secret is kept. It ends when that person stops it, and tells nothing when the account is closed.
create table entry.calendar_feed (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  secret bytea not null,
  made_at timestamp with time zone not null,
  stopped_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  CHECK ((stopped_at >= made_at)),
  CHECK ((length(secret) = 32))
);
CREATE INDEX calendar_feed_asked ON entry.calendar_feed USING btree (secret)
CREATE UNIQUE INDEX calendar_feed_of ON entry.calendar_feed USING btree (municipality_id, account_id) WHERE (stopped_at IS NULL)
CREATE UNIQUE INDEX calendar_feed_secret ON entry.calendar_feed USING btree (municipality_id, secret)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A device on which a child comes in with three own pictures, known to the grown-up who set it up and to nobody else. The pictures stand here as a costly hash that only the secret of the device can repeat; they go when it ends.
create table entry.child_device (
  municipality_id uuid not null,
  id uuid not null,
  device_hash bytea not null,
  family_id uuid not null,
  child_id uuid not null,
  account_id uuid not null,
  kind text not null,
  animal text not null,
  pictures_hash bytea,
  made_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  wrong_tries smallint not null,
  put_away_at timestamp with time zone,
  UNIQUE (municipality_id, family_id, id),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  FOREIGN KEY (municipality_id, child_id) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK (((ended_at IS NULL) = (pictures_hash IS NOT NULL))),
  CHECK ((length(device_hash) = 32)),
  CHECK ((kind = ANY (ARRAY['phone'::text, 'tablet'::text, 'computer'::text]))),
  CHECK ((length(pictures_hash) = 32)),
  CHECK ((wrong_tries >= 0))
);
CREATE UNIQUE INDEX child_device_municipality_id_family_id_id_key ON entry.child_device USING btree (municipality_id, family_id, id)
CREATE UNIQUE INDEX child_device_once ON entry.child_device USING btree (municipality_id, device_hash, account_id, child_id) WHERE (ended_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A session that a grown-up gave to a child. From then on it opens the pages of that child only; the grown-up comes back with a code, and that is another session.
create table entry.child_turn (
  municipality_id uuid not null,
  session_id uuid not null,
  family_id uuid not null,
  child_id uuid not null,
  began_at timestamp with time zone not null,
  done_at timestamp with time zone,
  child_device_id uuid,
  PRIMARY KEY (municipality_id, session_id),
  FOREIGN KEY (municipality_id, child_id) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id, child_device_id) REFERENCES entry.child_device(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, session_id) REFERENCES entry.session(municipality_id, id) ON DELETE CASCADE
);
-- policy nobody for select to onsplan_job, onsplan_web using false

create table entry.installation (
  only_row boolean not null,
  mode text not null,
  decided_at timestamp with time zone not null,
  cast_monday date,
  PRIMARY KEY (only_row),
  CHECK ((mode = ANY (ARRAY['demonstration'::text, 'real'::text]))),
  CHECK (only_row)
);
-- policy nobody for select to onsplan_job, onsplan_web using false

create table entry.invitation (
  municipality_id uuid not null,
  id uuid not null,
  code_hash bytea not null,
  person_id uuid not null,
  family_id uuid,
  invited_by uuid not null,
  channel text not null,
  second_fact_hash bytea not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries smallint not null,
  used_at timestamp with time zone,
  declined_at timestamp with time zone,
  revoked_at timestamp with time zone,
  UNIQUE (code_hash),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((channel = ANY (ARRAY['mail'::text, 'card'::text, 'commandLine'::text]))),
  CHECK ((length(code_hash) = 32))
);
CREATE UNIQUE INDEX invitation_code_hash_key ON entry.invitation USING btree (code_hash)
CREATE INDEX invitation_inviter ON entry.invitation USING btree (municipality_id, invited_by) WHERE (used_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- The sign-in server of an organisation, under which name it knows us, and the number of the key with which we sign. The key itself lies in the key store.
create table entry.issuer (
  municipality_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  address text not null,
  client text not null,
  key_number smallint not null,
  set_by uuid not null,
  from_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, organisation_id) REFERENCES care.organisation(municipality_id, id),
  FOREIGN KEY (municipality_id, set_by) REFERENCES care.person(municipality_id, id),
  CHECK (((address ~ '^https?://[^[:space:]?#]+$'::text) AND (length(address) <= 300))),
  CHECK (((length(client) >= 1) AND (length(client) <= 200))),
  CHECK (((key_number >= 1) AND (key_number <= 1000)))
);
CREATE UNIQUE INDEX issuer_present ON entry.issuer USING btree (municipality_id, organisation_id) WHERE (ended_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- Which account of an organisation opens which account here: a keyed hash of the address of the sign-in server and its name for the person.
create table entry.issuer_link (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  subject_hash bytea not null,
  linked_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  ended_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  FOREIGN KEY (municipality_id, organisation_id) REFERENCES care.organisation(municipality_id, id),
  CHECK ((length(subject_hash) = 32))
);
CREATE INDEX issuer_link_account ON entry.issuer_link USING btree (municipality_id, account_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX issuer_link_subject ON entry.issuer_link USING btree (municipality_id, organisation_id, subject_hash) WHERE (ended_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A browser that went to a sign-in server and should come back, once and within ten minutes; with the invitation that was accepted, if any.
create table entry.issuer_trip (
  browser_hash bytea not null,
  municipality_id uuid not null,
  issuer_id uuid not null,
  seed bytea,
  is_fresh boolean not null,
  back text,
  invitation_id uuid,
  account jsonb,
  mail_index bytea,
  sealed bytea,
  expires_at timestamp with time zone not null,
  taken_at timestamp with time zone,
  PRIMARY KEY (browser_hash),
  FOREIGN KEY (municipality_id, issuer_id) REFERENCES entry.issuer(municipality_id, id),
  CHECK ((length(browser_hash) = 32)),
  CHECK ((length(seed) = 32))
);
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A question that a key has to sign in this browser, once and within five minutes.
create table entry.key_question (
  browser_hash bytea not null,
  purpose text not null,
  challenge bytea not null,
  account_id uuid,
  expires_at timestamp with time zone not null,
  PRIMARY KEY (browser_hash, purpose),
  CHECK ((length(browser_hash) = 32)),
  CHECK ((length(challenge) = 32)),
  CHECK ((purpose = ANY (ARRAY['signIn'::text, 'newKey'::text])))
);
-- policy nobody for select to onsplan_job, onsplan_web using false

-- From where somebody came in with a code before: a keyed hash, ninety days. Guesses from elsewhere do not keep somebody out there.
create table entry.known_place (
  municipality_id uuid not null,
  account_id uuid not null,
  place_hash bytea not null,
  seen_at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, account_id, place_hash),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  CHECK ((length(place_hash) = 32))
);
-- policy nobody for select to onsplan_job, onsplan_web using false

create table entry.mail_change (
  municipality_id uuid not null,
  account_id uuid not null,
  session_id uuid not null,
  mail_index bytea not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  code_hash bytea,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries smallint not null,
  used_at timestamp with time zone,
  PRIMARY KEY (municipality_id, account_id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id)
);
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- The mobile number to which somebody asked to be told by text message. Only that person sees it. It is emptied when mail is chosen again, and goes with the account.
create table entry.mobile_number (
  municipality_id uuid not null,
  person_id uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, person_id),
  FOREIGN KEY (municipality_id, person_id) REFERENCES care.person(municipality_id, id),
  CHECK ((key_person = person_id))
);
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- That somebody was mailed that something waits, and when; not what. Its id follows from the account and the day, so that nothing is sent twice.
create table entry.notification (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  CHECK ((kind = ANY (ARRAY['digest'::text, 'direct'::text, 'reminder'::text])))
);
CREATE INDEX notification_account ON entry.notification USING btree (municipality_id, account_id, at)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- When somebody wants to be mailed and what may stand in it. The newest counts; without one it is once a day, and only that there is something.
create table entry.notification_choice (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  rhythm text not null,
  level text not null,
  at timestamp with time zone not null,
  channel text not null,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  CHECK ((channel = ANY (ARRAY['mail'::text, 'sms'::text]))),
  CHECK ((level = ANY (ARRAY['neutral'::text, 'short'::text]))),
  CHECK ((rhythm = ANY (ARRAY['off'::text, 'daily'::text, 'direct'::text])))
);
CREATE INDEX notification_choice_account ON entry.notification_choice USING btree (municipality_id, account_id, at)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- Somebody asked for no messages up to and including this day, one to fourteen days ahead, or until he or she stops it.
create table entry.notification_pause (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  at timestamp with time zone not null,
  until_on date not null,
  stopped_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  CHECK ((stopped_at >= at))
);
CREATE INDEX notification_pause_account ON entry.notification_pause USING btree (municipality_id, account_id, until_on)
-- policy nobody for select to onsplan_job, onsplan_web using false

create table entry.outbox (
  id uuid not null,
  municipality_id uuid,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  created_at timestamp with time zone not null,
  tries smallint not null,
  next_try_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  by_day boolean not null,
  channel text not null,
  account_id uuid,
  invitation_id uuid,
  until_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  FOREIGN KEY (municipality_id, invitation_id) REFERENCES entry.invitation(municipality_id, id),
  CHECK ((channel = ANY (ARRAY['mail'::text, 'sms'::text])))
);
CREATE INDEX outbox_of ON entry.outbox USING btree (municipality_id, account_id, created_at) WHERE (account_id IS NOT NULL)
CREATE INDEX outbox_waiting ON entry.outbox USING btree (next_try_at) WHERE (sent_at IS NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false

-- A key with which somebody signs in: its public half, and a hash of its name. The secret half never leaves the device.
create table entry.passkey (
  municipality_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  credential_hash bytea not null,
  public_key bytea not null,
  uses bigint not null,
  made_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  ended_at timestamp with time zone,
  UNIQUE (credential_hash),
  PRIMARY KEY (municipality_id, id),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  CHECK ((length(credential_hash) = 32))
);
CREATE INDEX passkey_account ON entry.passkey USING btree (municipality_id, account_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX passkey_credential_hash_key ON entry.passkey USING btree (credential_hash)
-- policy nobody for select to onsplan_job, onsplan_web using false

create table entry.session (
  token_hash bytea not null,
  id uuid not null,
  municipality_id uuid not null,
  account_id uuid not null,
  device text not null,
  started_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  way text not null,
  level text not null,
  proved_at timestamp with time zone not null,
  UNIQUE (id),
  UNIQUE (municipality_id, id),
  PRIMARY KEY (token_hash),
  FOREIGN KEY (municipality_id, account_id) REFERENCES entry.account(municipality_id, id),
  CHECK ((device = ANY (ARRAY['own'::text, 'shared'::text, 'work'::text]))),
  CHECK ((level = ANY (ARRAY['low'::text, 'substantial'::text]))),
  CHECK (((way <> 'code'::text) OR (level = 'low'::text))),
  CHECK (((way <> 'pictures'::text) OR ((level = 'low'::text) AND (device = 'shared'::text)))),
  CHECK (((device <> 'work'::text) OR (level = 'substantial'::text) OR (ended_at IS NOT NULL))),
  CHECK ((length(token_hash) = 32)),
  CHECK ((way = ANY (ARRAY['code'::text, 'passkey'::text, 'provider'::text, 'cast'::text, 'pictures'::text])))
);
CREATE INDEX session_account ON entry.session USING btree (municipality_id, account_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX session_id_key ON entry.session USING btree (id)
CREATE UNIQUE INDEX session_municipality_id_id_key ON entry.session USING btree (municipality_id, id)
-- policy nobody for select to onsplan_job, onsplan_web using false

create table entry.sign_in_code (
  browser_hash bytea not null,
  mail_index bytea not null,
  municipality_id uuid,
  account_id uuid,
  code_hash bytea,
  asked_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  tries smallint not null,
  used_at timestamp with time zone,
  PRIMARY KEY (browser_hash),
  CHECK ((length(browser_hash) = 32))
);
-- policy nobody for select to onsplan_job, onsplan_web using false

-- What was done after a check, by whom and when (sealed). With it the check is settled.
create table safety.check_settled (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  check_id uuid not null,
  on_day date not null,
  by_person uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, check_id) REFERENCES safety.safety_check(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX check_settled_once ON safety.check_settled USING btree (municipality_id, family_id, check_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (check_id IN ( SELECT c.id FROM safety.safety_check c)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (check_id IN ( SELECT c.id FROM safety.safety_check c WHERE (c.outcome <> 'noSigns'::text))))

-- A step of the reporting code: facts with their source apart from opinions (sealed), and of the fifth what a person decided. Repeatable; none is overwritten. Nothing is sent by it.
create table safety.code_step (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  nr integer not null,
  on_day date not null,
  not_held boolean not null,
  decision text,
  reported_on date,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, file_id) REFERENCES safety.safety_file(municipality_id, family_id, id),
  CHECK (((nr = 3) OR (NOT not_held))),
  CHECK (((nr = 5) = (decision IS NOT NULL))),
  CHECK (((reported_on IS NULL) OR (decision = ANY (ARRAY['report'::text, 'both'::text])))),
  CHECK ((decision = ANY (ARRAY['report'::text, 'organiseHelp'::text, 'both'::text, 'noSuspicion'::text]))),
  CHECK (((nr >= 1) AND (nr <= 5)))
);
CREATE INDEX code_step_file ON safety.code_step USING btree (municipality_id, family_id, file_id, at)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)))

-- A condition is met or not met, by the fact of a day (sealed). The newest counts and none is overwritten.
create table safety.condition_fact (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  condition_id uuid not null,
  met boolean not null,
  on_day date not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, condition_id) REFERENCES safety.plan_condition(municipality_id, family_id, id)
);
CREATE INDEX condition_fact_condition ON safety.condition_fact USING btree (municipality_id, family_id, condition_id, at)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (condition_id IN ( SELECT c.id FROM safety.plan_condition c)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (condition_id IN ( SELECT c.id FROM safety.plan_condition c WHERE ((c.set_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))

-- What somebody typed on a page about safety and has not saved yet: for the writer only, under the keys of the safety file (sealed).
create table safety.draft (
  municipality_id uuid not null,
  account_id uuid not null,
  form text not null,
  saved_at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  id uuid not null,
  sent_at timestamp with time zone,
  PRIMARY KEY (municipality_id, id),
  CHECK ((length(form) <= 300)),
  CHECK (((sent_at IS NULL) OR (octet_length(sealed) = 0)))
);
CREATE UNIQUE INDEX draft_of_form ON safety.draft USING btree (municipality_id, account_id, form) WHERE (sent_at IS NULL)
CREATE INDEX draft_sent_at ON safety.draft USING btree (sent_at) WHERE (sent_at IS NOT NULL)
-- policy nobody for select to onsplan_job, onsplan_web using false
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)

-- The family was told of a file, or the file was closed: when and by whom.
create table safety.file_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  kind text not null,
  on_day date not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, file_id) REFERENCES safety.safety_file(municipality_id, family_id, id),
  CHECK ((kind = ANY (ARRAY['told'::text, 'closed'::text])))
);
CREATE INDEX file_act_file ON safety.file_act USING btree (municipality_id, family_id, file_id, at)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND ((kind <> 'closed'::text) OR (EXISTS ( SELECT FROM safety.code_step s WHERE ((s.file_id = file_act.file_id) AND (s.nr = 5))))))

-- Somebody else at work reads a safety file, with the reason why (sealed).
create table safety.file_reader (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  person_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  until_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, file_id) REFERENCES safety.safety_file(municipality_id, family_id, id)
);
CREATE INDEX file_reader_person ON safety.file_reader USING btree (municipality_id, family_id, person_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND door.may_read_along(person_id, file_id))

-- A court or a guardian agreed to a JIM where nobody else with custody could be asked: who, on which day, and in which words (sealed).
create table safety.jim_agreed (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  agreed_by text not null,
  on_day date not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, file_id) REFERENCES safety.safety_file(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id),
  CHECK ((agreed_by = ANY (ARRAY['court'::text, 'guardian'::text])))
);
CREATE INDEX jim_agreed_jim ON safety.jim_agreed USING btree (municipality_id, family_id, jim_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND door.may_leave_unasked(file_id, jim_id, NULL::uuid))

-- A JIM was stopped for the safety of the youth, by who coordinates: why (sealed).
create table safety.jim_stopped (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, file_id) REFERENCES safety.safety_file(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX jim_stopped_once ON safety.jim_stopped USING btree (municipality_id, family_id, jim_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND door.may_leave_unasked(file_id, jim_id, NULL::uuid))

-- Somebody with custody whom the youth is afraid of is not asked about a JIM: why (sealed), by two professionals. It counts from the second yes on.
create table safety.jim_unasked (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  jim_id uuid not null,
  youth_id uuid not null,
  holder uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  second_person uuid,
  second_at timestamp with time zone,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, file_id) REFERENCES safety.safety_file(municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, jim_id) REFERENCES care.jim(municipality_id, family_id, id),
  CHECK (((second_person <> by_person) AND ((second_person IS NULL) = (second_at IS NULL)))),
  CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)))
);
CREATE INDEX jim_unasked_file ON safety.jim_unasked USING btree (municipality_id, family_id, file_id)
CREATE UNIQUE INDEX jim_unasked_once ON safety.jim_unasked USING btree (municipality_id, family_id, jim_id, holder) WHERE (lifted_at IS NULL)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (lifted_at IS NULL)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (((lifted_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT door.jim_is_in(jim_id))) OR ((lifted_at IS NULL) AND (second_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))))
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (second_at IS NULL) AND (lifted_at IS NULL) AND door.may_leave_unasked(file_id, jim_id, holder))

-- What happened with agreements about safety: agreed, explained to whom, looked at again, ended with a reason (sealed).
create table safety.plan_act (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  person_id uuid,
  on_day date not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES safety.safety_plan(municipality_id, family_id, id),
  CHECK (((kind = 'explained'::text) = (person_id IS NOT NULL))),
  CHECK (((kind <> ALL (ARRAY['checked'::text, 'ended'::text])) OR (sealed IS NOT NULL))),
  CHECK ((kind = ANY (ARRAY['agreed'::text, 'explained'::text, 'checked'::text, 'ended'::text])))
);
CREATE INDEX plan_act_plan ON safety.plan_act USING btree (municipality_id, family_id, plan_id, at)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM safety.safety_plan p)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM safety.safety_plan p)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((kind <> 'ended'::text) OR (plan_id IN ( SELECT p.id FROM safety.safety_plan p WHERE ((p.author = plan_act.by_person) OR (p.kind = 'shared'::text))))))

-- What must be so for it to be safe (sealed), and who set it.
create table safety.plan_condition (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  set_by uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES safety.safety_plan(municipality_id, family_id, id)
);
CREATE INDEX plan_condition_plan ON safety.plan_condition USING btree (municipality_id, family_id, plan_id, at)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM safety.safety_plan p)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM safety.safety_plan p)) AND (set_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- Where somebody goes when it is not safe (sealed), for the persons it names and nobody else.
create table safety.plan_place (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  readers uuid[] not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES safety.safety_plan(municipality_id, family_id, id),
  CHECK ((cardinality(readers) > 0))
);
CREATE INDEX plan_place_plan ON safety.plan_place USING btree (municipality_id, family_id, plan_id, at DESC)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM safety.safety_plan p)) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (readers)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM safety.safety_plan p WHERE ((p.kind = 'shared'::text) OR (p.author = ( SELECT p_1.person_id FROM door.pass p_1 WHERE (p_1.xid = pg_current_xact_id_if_assigned())))))) AND (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (readers)) AND (EXISTS ( SELECT FROM safety.safety_plan p WHERE ((p.id = plan_place.plan_id) AND (plan_place.readers <@ ((p.readers || p.author) || ARRAY( SELECT t.person_id FROM care.coordinator_term t WHERE ((p.kind = 'shared'::text) AND (t.until_at IS NULL)))))))))

-- The words of agreements about safety (sealed), a row per version; none is overwritten.
create table safety.plan_text (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  wording integer not null,
  covered text[] not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, plan_id) REFERENCES safety.safety_plan(municipality_id, family_id, id),
  CHECK ((covered <@ ARRAY['morning'::text, 'school'::text, 'afterSchool'::text, 'evening'::text, 'night'::text, 'weekend'::text, 'handover'::text, 'holiday'::text, 'online'::text])),
  CHECK ((wording > 0))
);
CREATE UNIQUE INDEX plan_text_no ON safety.plan_text USING btree (municipality_id, family_id, plan_id, wording)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM safety.safety_plan p)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (plan_id IN ( SELECT p.id FROM safety.safety_plan p WHERE ((p.kind = 'shared'::text) OR (p.author = ( SELECT p_1.person_id FROM door.pass p_1 WHERE (p_1.xid = pg_current_xact_id_if_assigned())))))))

-- A sign is shown to a member of the family: after which talk, by whom, and by which second professional. Before the second says so nothing shows.
create table safety.released (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sign_id uuid not null,
  person_id uuid not null,
  talk_on date not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  second_person uuid,
  second_at timestamp with time zone,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, sign_id) REFERENCES safety.sign(municipality_id, family_id, id),
  CHECK (((second_person <> by_person) AND ((second_person IS NULL) = (second_at IS NULL))))
);
CREATE INDEX released_sign ON safety.released USING btree (municipality_id, family_id, sign_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (by_person <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND COALESCE((second_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true)) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (by_person <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND COALESCE((second_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))), true))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (second_at IS NOT NULL)) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (second_at IS NULL) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (person_id = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])) AND door.may_release(sign_id, person_id))

-- Somebody at work looked whether a child is safe. Without signs: only the day and who looked. Else what was seen and done (sealed) and by when more follows.
create table safety.safety_check (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  on_day date not null,
  by_person uuid not null,
  outcome text not null,
  occasion text,
  about uuid[] not null,
  due_on date,
  sealed bytea,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK (((outcome <> 'noSigns'::text) OR ((occasion IS NULL) AND (about = '{}'::uuid[]) AND (due_on IS NULL) AND (sealed IS NULL)))),
  CHECK (((outcome = 'noSigns'::text) OR ((occasion IS NOT NULL) AND (cardinality(about) > 0) AND (due_on IS NOT NULL) AND (sealed IS NOT NULL)))),
  CHECK ((occasion = ANY (ARRAY['question'::text, 'startConversation'::text, 'review'::text, 'reopening'::text, 'signal'::text, 'visit'::text]))),
  CHECK ((outcome = ANY (ARRAY['noSigns'::text, 'unclear'::text, 'danger'::text])))
);
CREATE INDEX safety_check_open ON safety.safety_check USING btree (municipality_id, family_id) WHERE (outcome <> 'noSigns'::text)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (NOT door.concerns_me(about)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (about <@ ( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))

-- The safety file of one youth. For who guards that youth and nobody else; whom the concern is about may not know that it is there.
create table safety.safety_file (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  youth_id uuid not null,
  concern_about uuid[] not null,
  opened_on date not null,
  opened_by uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  FOREIGN KEY (municipality_id, youth_id) REFERENCES care.person(municipality_id, id),
  CHECK ((NOT (youth_id = ANY (concern_about))))
);
CREATE UNIQUE INDEX safety_file_youth ON safety.safety_file USING btree (municipality_id, family_id, youth_id)
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (concern_about)))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (concern_about))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (concern_about))) AND (NOT ( SELECT p.is_family FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text) OR (id IN ( SELECT r.file_id FROM safety.file_reader r WHERE ((r.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((r.until_at IS NULL) OR (r.until_at > door.now())))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (opened_by = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (youth_id = ANY (( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))::uuid[])))

-- Agreements about safety: made with the family, or by a youth alone for whom that youth names. Its words are in plan_text.
create table safety.safety_plan (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  kind text not null,
  author uuid not null,
  readers uuid[] not null,
  made_on date not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, author) REFERENCES care.person(municipality_id, id),
  FOREIGN KEY (municipality_id, family_id) REFERENCES care.family(municipality_id, id),
  CHECK ((NOT (author = ANY (readers)))),
  CHECK ((kind = ANY (ARRAY['shared'::text, 'youthOnly'::text])))
);
-- policy changing for update to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((kind = 'shared'::text) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (readers <@ ( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR ((kind = 'shared'::text) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) AND (readers <@ ( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))))
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND ((author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) OR (( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = ANY (readers)) OR ((kind = 'shared'::text) AND ( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (author = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (readers <@ ( SELECT p.people FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND CASE WHEN (kind = 'shared'::text) THEN (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR ( SELECT p.is_from_12 FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) ELSE (EXISTS ( SELECT FROM care.family_member m WHERE ((m.person_id = safety_plan.author) AND ('youth'::text = ANY (m.parts)) AND (m.until_on IS NULL)))) END)

-- Something that was seen or heard: the fact with its source, and apart from it what the writer thinks (sealed).
create table safety.sign (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  seen_on date not null,
  discussed boolean not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  from_outside boolean not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, file_id) REFERENCES safety.safety_file(municipality_id, family_id, id)
);
CREATE INDEX sign_file ON safety.sign USING btree (municipality_id, family_id, file_id, at)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (((file_id IN ( SELECT f.id FROM safety.safety_file f)) AND ((NOT from_outside) OR (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)))) OR (from_outside AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (at > (door.now() - '1 year'::interval))) OR ((NOT door.concerns_me('{}'::uuid[])) AND (id IN ( SELECT r.sign_id FROM safety.released r WHERE ((r.person_id = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (r.second_at IS NOT NULL)))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (file_id IN ( SELECT f.id FROM safety.safety_file f)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (NOT from_outside) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)))

-- What was done with a sign from outside (sealed): for who told it and for who guards this file, and for nobody else.
create table safety.sign_answer (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sign_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, sign_id) REFERENCES safety.sign(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX sign_answer_once ON safety.sign_answer USING btree (municipality_id, family_id, sign_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (sign_id IN ( SELECT s.id FROM safety.sign s WHERE ((s.from_outside AND (s.by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())))) OR ((( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (s.file_id IN ( SELECT f.id FROM safety.safety_file f)))))))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)) AND (sign_id IN ( SELECT s.id FROM safety.sign s WHERE (s.from_outside AND (s.by_person <> ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (s.file_id IN ( SELECT f.id FROM safety.safety_file f))))))

-- Nothing was found about a sign: when that was said, by whom and why (sealed). The sign stays readable in the file.
create table safety.sign_closed (
  municipality_id uuid not null,
  family_id uuid not null,
  id uuid not null,
  sign_id uuid not null,
  on_day date not null,
  by_person uuid not null,
  sealed bytea not null,
  wording integer not null,
  key_person uuid not null,
  PRIMARY KEY (municipality_id, family_id, id),
  FOREIGN KEY (municipality_id, family_id, sign_id) REFERENCES safety.sign(municipality_id, family_id, id)
);
CREATE UNIQUE INDEX sign_closed_once ON safety.sign_closed USING btree (municipality_id, family_id, sign_id)
-- policy not_destroyed for select to onsplan_job, onsplan_web using (sealed IS DISTINCT FROM '\x'::bytea)
-- policy reading for select to onsplan_job, onsplan_web using (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (sign_id IN ( SELECT s.id FROM safety.sign s)) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)))
-- policy writing for insert to onsplan_job, onsplan_web check (((municipality_id, family_id) = ( SELECT p.municipality_id, p.family_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (sign_id IN ( SELECT s.id FROM safety.sign s)) AND (by_person = ( SELECT p.person_id FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned()))) AND (( SELECT p.is_coordinator FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) OR (( SELECT p.ground FROM door.pass p WHERE (p.xid = pg_current_xact_id_if_assigned())) = 'safetyOfficer'::text)))
