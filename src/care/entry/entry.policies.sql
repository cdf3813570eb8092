-- Signing in. These tables hold no care data and answer only through the functions of this room.
select door.only_through_functions(t::regclass) from unnest(array['entry.installation', 'entry.account', 'entry.session', 'entry.sign_in_code',
  'entry.invitation', 'entry.attempt', 'entry.outbox', 'entry.known_place']) t;

do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'door'::regnamespace and p.proowner <> 'onsplan_door'::regrole
    and p.proname in ('may_try', 'ask_code', 'begin_session', 'code_opens', 'is_known_place', 'use_code', 'viewer', 'touch_session', 'own_places',
      'end_session', 'end_other_sessions', 'own_sessions', 'set_preferences', 'writer_of', 'keep_draft', 'draft_of', 'drop_draft', 'cast_accounts', 'be_someone',
      'installation_mode', 'take_mail', 'mail_sent', 'clean', 'admit_municipality', 'admit_organisation', 'admit_worker', 'give_cast_account', 'first_place', 'invite_first') loop
    execute format('alter function %s owner to onsplan_door', f);
  end loop;
end $$;

grant select, insert, update, delete on entry.account, entry.session, entry.sign_in_code, entry.invitation, entry.attempt, entry.outbox, entry.known_place, care.draft to onsplan_door;
grant insert on care.municipality, care.organisation, care.person, care.worker to onsplan_door;
revoke execute on all functions in schema door from public;
grant execute on function door.ask_code, door.use_code, door.viewer,
  door.end_session, door.end_other_sessions, door.own_sessions, door.touch_session, door.own_places, door.set_preferences, door.writer_of, door.keep_draft, door.draft_of,
  door.cast_accounts, door.be_someone, door.installation_mode, door.own_account, door.ask_mail_change, door.change_mail to onsplan_web;
grant execute on function door.now, door.today, door.take_mail, door.mail_sent, door.clean, door.installation_mode, door.admit_municipality, door.admit_organisation,
  door.admit_worker, door.give_cast_account, door.first_place, door.invite_first, door.viewer, door.open, door.open_act, door.close_act to onsplan_job;
