// What goal A7 lets stand, rule by rule, each with its reason. Something listed that is gone is a finding too.
import { otherRules } from './goes-back.ts'

const secrets = 'found by 256 random bits or their hash; a double tells nothing, because nobody can choose one'
const ofAccount = 'belongs to the account of the writer, in whatever family'
const ofDoor = 'on the list'

/** Functions that act with the rights of the door: each is a way in, and says for whom. */
const definers = [
  ...['open', 'open_act', 'close_act', 'readers_of', 'viewer', 'installation_mode', 'may_end'].map(
    (name) => `door.${name} for web and job`,
  ),
  ...['refuse', 'news_of', 'begin_family', 'make_invitation', 'look_at_invitation', 'accept_invitation'].map(forWeb),
  ...['decline_invitation', 'ask_code', 'use_code', 'end_session', 'end_other_sessions', 'own_sessions'].map(forWeb),
  ...['set_preferences', 'writer_of', 'keep_draft', 'draft_of', 'cast_accounts', 'be_someone'].map(forWeb),
  ...[
    'touch_session',
    'own_places',
    'people_to_call',
    'invitations_here',
    'caseload',
    'hold_goals',
    'own_families',
  ].map(forWeb),
  ...['begin_turn', 'finish_turn', 'turn_of', 'set_child_device', 'own_child_devices'].map(forWeb),
  ...['end_child_device', 'children_here', 'begin_pictures', 'use_pictures', 'child_was_here'].map(forWeb),
  'door.beside_reads for web and job',
  ...['message_readers', 'message_people', 'parents_apart', 'are_kept_apart'].map(
    (name) => `door.${name} for web and job`,
  ),
  'door.pairs_apart for nobody',
  ...['enter_birth', 'own_account', 'ask_mail_change', 'change_mail'].map(forWeb),
  ...['ask_key', 'take_key_question', 'passkey_of', 'use_passkey', 'begin_staff', 'proof_of', 'may_export'].map(forWeb),
  ...['administration_start', 'people_at_work', 'person_at_work', 'stop_access', 'ask_role', 'role_requests'].map(
    forWeb,
  ),
  ...['letter_of_request', 'decide_role', 'organisations', 'add_organisation', 'end_organisation'].map(forWeb),
  ...['ways_in', 'issuer_at', 'accept_by_issuer', 'leave_for_issuer', 'come_back_from_issuer'].map(forWeb),
  ...['enter_by_issuer', 'issuer_page', 'set_issuer', 'end_issuer'].map(forWeb),
  ...['administrators_at', 'organisation_named', 'invite_administrator'].map(forJob),
  ...['take_mail', 'mail_sent', 'clean', 'admit_municipality', 'admit_organisation', 'admit_worker'].map(forJob),
  ...['give_cast_account', 'first_place', 'invite_first', 'link_log', 'unsigned_heads', 'keep_head'].map(forJob),
  ...['sealed_relations', 'sealed_before', 'reseal', 'count_sealed_before', 'unsettled_erasures'].map(forJob),
  ...['settle_erasure', 'watch_openings', 'sent_drafts', 'throw_drafts'].map(forJob),
  ...[
    'lookers',
    'message_names',
    'view_names',
    'oversight',
    'question_for_officer',
    'place_of_answer',
    'answer_question',
    'review_look',
  ].map(forWeb),
  ...['question_places', 'may_ask', 'ask_question', 'question_list', 'question_page', 'set_question_duty'].map(forWeb),
  ...['question_for_act', 'write_question_act', 'undo_question_act'].map(forWeb),
  ...[
    'peer_waiting',
    'peer_of',
    'peer_gone',
    'peer_comes_to',
    'let_peer_go',
    'peer_worry_author',
    'advice_page',
    'advice_for_act',
    'write_advice',
    'peer_advice_page',
    'family_advice_page',
    'act_on_family_advice',
    'family_advice_for_act',
    'answer_advice',
    'peers_along',
    'peer_contributions',
    'peer_start_page',
    'write_peer_contribution',
    'peer_worry_page',
    'peer_list',
    'peer_page',
    'peer_for_act',
    'keep_peer_card',
  ].map(forWeb),
  ...['team_places', 'complaint_texts', 'team_page', 'own_face', 'face_for_act', 'write_face'].map(forWeb),
  ...['beginning_page', 'beginning_for_act', 'write_beginning'].map(forWeb),
  ...['begun_page', 'begun_for_act', 'take_family_back'].map(forWeb),
  ...['text_page', 'text_for_act', 'keep_text', 'check_text'].map(forWeb),
  ...['peer_desk', 'ready_peer', 'coach_page', 'coach_called'].map(forWeb),
  ...['signal_list', 'signal_for_act', 'keep_signal', 'take_signal_back', 'signal_desk', 'answer_for_act'].map(forWeb),
  ...['answer_signal', 'signals_read'].map(forWeb),
  ...['door.take_peer_request', 'door.give_back_peer_request', 'door.write_peer_note', 'door.write_peer_worry'].map(
    (name) => `${name} for web`,
  ),
  ...['first_talk_places', 'may_ask_talk', 'ask_first_talk', 'first_talk_list', 'first_talk_page'].map(forWeb),
  ...['set_first_talk_duty', 'write_first_talk_act'].map(forWeb),
  ...['questions_over', 'question_gone', 'first_talks_over', 'first_talk_gone'].map(forJob),
  ...['calendar_feed', 'make_calendar_feed', 'stop_calendar_feed', 'calendar_of'].map(forWeb),
  ...['notification_choice', 'choose_notifications', 'pause_notifications', 'resume_notifications'].map(forWeb),
  ...['families_with_tellings', 'tellings_in', 'hearers', 'keep_notification', 'texts_not_taken', 'mail_for_text'].map(
    forJob,
  ),
  'door.log_waits_since for web and job',
  ...[
    'concerns_me',
    'may_read_along',
    'may_release',
    'is_secret_home',
    'may_meet',
    'hangs_on_kept',
    'under_measure',
  ].map((name) => `door.${name} for web and job`),
  ...[
    'complete_share',
    'asked_to_share',
    'help_can_start',
    'asked_for_help',
    'help_goes_on',
    'stood_in_for',
    'reads_as',
    'colleagues',
    'second_professionals',
  ].map(forWeb),
  ...['search_page', 'names_to_search', 'searched', 'persons_born', 'open_emergency', 'emergencies_to_review'].map(
    forWeb,
  ),
  ...['is_kept_quiet', 'keeps_help'].map((name) => `door.${name} for web and job`),
  'door.turn_birthdays for job',
  'door.destroy_item for web',
  ...[
    'door.may_open',
    'door.share_over',
    'door.is_working',
    'door.is_professional_here',
    'door.stands_in',
    'door.registered_here',
  ].map((name) => `${name} for web and job`),
  'door.is_hidden_from for web',
  'door.may_ask_about for web',
  'door.told_jim for web and job',
  'door.may_say_of_jim for web and job',
  'door.child_asked for web',
  'door.own_other_card for web',
  ...['door.youth_of_jim', 'door.is_of_jim', 'door.shares_views', 'door.is_paused_jim'].map(
    (name) => `${name} for web and job`,
  ),
  ...['door.may_leave_unasked', 'door.unasked_about', 'door.jim_is_agreed', 'door.jim_is_in'].map(
    (name) => `${name} for web`,
  ),
  ...['door.invite_jim', 'door.jim_code', 'door.end_jim', 'door.resume_jim'].map((name) => `${name} for web`),
  'door.is_school_answered for web and job',
  'door.is_circle_answered for web and job',
  ...['door.loved_ones_of', 'door.pages_of_loved_one', 'door.loved_one_page', 'door.views_of_loved_ones'].map(
    (name) => `${name} for web`,
  ),
  ...['door.may_ask_advice', 'door.has_voice_in_advice', 'door.is_advice_answered'].map(
    (name) => `${name} for web and job`,
  ),
  ...['door.advice_choices', 'door.advice_peers'].map((name) => `${name} for web`),
  ...['door.tells_of', 'door.somebody_answers', 'door.is_signal_answered', 'door.is_match_begun'].map(
    (name) => `${name} for web and job`,
  ),
  ...['door.own_place_in_circle', 'door.keep_own_contact'].map((name) => `${name} for web`),
  ...['door.youths_told_of', 'door.tell_sign'].map((name) => `${name} for web`),
  ...['door.still_here', 'door.invite_asked_in', 'door.end_asked_in', 'door.codes_asked_in'].map(
    (name) => `${name} for web`,
  ),
  ...['door.retention', 'door.end_keeping'].map((name) => `${name} for web`),
  forNobody('door.destroy_excerpts'),
  forNobody('door.of_standing_family'),
  'care.make_log_months for job',
  ...['door.replay_erasure', 'door.known_erasures', 'door.count_not_emptied'].map(forNobody),
  ...['care.refuse_moving_in', 'care.refuse_leaving', 'care.refuse_unborn'].map(forNobody),
  ...['care.refuse_plan_without_coordinator', 'door.keep_goal_rules'].map(forNobody),
  ...['door.forget_advice_drafts', 'door.forget_talk_drafts'].map(forNobody),
  ...[
    'door.turn_roll',
    'door.jim_comes_in',
    'door.jim_is_agreed_on',
    'door.asked_in_comes_in',
    'door.asked_in_goes',
    'door.turn_rolls_of_person',
    'door.turn_rolls_of_workers',
    'door.keep_wording_audience',
    'door.follow_item_audience',
  ].map(forNobody),
]

function forNobody(trigger: string): string {
  return `${trigger} for nobody`
}

function forWeb(name: string): string {
  return `door.${name} for web`
}

function forJob(name: string): string {
  return `door.${name} for job`
}

const notOfMunicipality = 'the record of migrations: of the owner alone, in a schema nobody else may enter'

export const accepted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1 row level security is enabled and forced': { 'past.migration': notOfMunicipality },
  '1 every table has a policy': { 'past.migration': notOfMunicipality },
  '4 functions with the rights of their owner are on the list, each for whom it says': Object.fromEntries(
    definers.map((definer) => [definer, ofDoor]),
  ),
  '6 every unique key begins with the municipality': {
    'entry.installation entry.installation_pkey': 'one row for the whole installation',
    'care.municipality care.municipality_pkey': 'is the municipality itself',
    'entry.session entry.session_pkey': secrets,
    'entry.session entry.session_id_key': secrets,
    'entry.sign_in_code entry.sign_in_code_pkey': secrets,
    'entry.invitation entry.invitation_code_hash_key': secrets,
    'entry.outbox entry.outbox_pkey': secrets,
    'entry.passkey entry.passkey_credential_hash_key': secrets,
    'entry.key_question entry.key_question_pkey': secrets,
    'entry.issuer_trip entry.issuer_trip_pkey': secrets,
  },
  '10 and 14 no policy trusts a setting or lets everybody pass': {
    'care.municipality reading': 'name and help desk of a municipality are public',
  },
  '8 what belongs to a family is held to that family by a foreign key': {
    'care.access_log': 'a refusal names what was asked for, which may not exist',
    'care.draft': ofAccount,
    'care.operation': ofAccount,
  },
  'D-ALL-15 what goes back within ten minutes is held to it by its table': otherRules,
  '22 an index begins with what a policy asks for': { 'care.draft': ofAccount, 'care.operation': ofAccount },
}
