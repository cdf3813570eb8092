/** What a copy reads: each list with the rows that row level security shows this reader, under the names of the schema. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { CopyQuestion } from './copy.ts'
import { ofGroupPlan } from './copy-of-group.sql.ts'
import { ofMessages } from './copy-of-messages.sql.ts'
import { ofOwnPeople } from './copy-of-own.sql.ts'

export const copyQuestions: readonly CopyQuestion[] = [
  {
    section: 'households',
    table: 'care.household',
    text: `select id, sealed, wording, key_person as "keyPerson"
      from care.household where family_id = $1 order by id`,
  },
  {
    section: 'addresses',
    table: 'care.household_vault',
    text: `select household_id as id, sealed, wording, key_person as "keyPerson"
      from care.household_vault where family_id = $1 and not secret order by household_id`,
  },
  {
    section: 'custody',
    table: null,
    text: `select id, youth_id as "youthId", holders, kind, outcome, source, checked_on as "checkedOn", recorded_at as "recordedAt"
      from care.custody_snapshot where family_id = $1 order by id`,
  },
  {
    section: 'legalFrameworks',
    table: null,
    text: `select id, youth_id as "youthId", kind, measure, court_on as "courtOn", from_on as "fromOn", until_on as "untilOn"
      from care.legal_framework where family_id = $1 order by id`,
  },
  {
    section: 'stories',
    table: 'care.story_piece',
    text: `select id, prompt, author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.story_piece where family_id = $1 and undone_at is null and author = $2 order by id`,
  },
  {
    section: 'storyMedia',
    table: null,
    text: `select id, item_id as "storyId", kind, seconds, author, typed_by as "typedBy", created_at as "createdAt"
      from care.story_piece_media where family_id = $1 and author = $2 order by id`,
  },
  {
    section: 'earlierHelp',
    table: 'care.earlier_help',
    text: `select id, helped, author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.earlier_help where family_id = $1 and undone_at is null and author = $2 order by id`,
  },
  {
    section: 'lifeEvents',
    table: 'care.life_event',
    text: `select id, in_year as year, in_month as month, on_day as day, touches, author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.life_event where family_id = $1 and undone_at is null and author = $2 order by id`,
  },
  {
    section: 'startTalks',
    table: null,
    text: `select id, invited, planned_on as "plannedOn", planned_at as "plannedAt", held_at as "heldAt", present, outcomes, first_step_on as "firstStepOn", look_back_on as "lookBackOn", sent_at as "sentAt"
      from care.start_talk where family_id = $1 order by id`,
  },
  {
    // Whether somebody can talk freely stands on no screen and in no file that another may open with the speaker (decision 0051).
    section: 'startVoices',
    table: 'care.start_voice',
    text: `select id, talk_id as "talkId", subjects, kind, value, author, typed_by as "typedBy", audience, created_at as "createdAt", sealed, wording, key_person as "keyPerson"
      from care.start_voice where family_id = $1 and undone_at is null and kind <> 'talksFreely'
        and (author = $2 or talk_id in (select t.id from care.start_talk t where t.sent_at is not null)) order by id`,
  },
  {
    section: 'weather',
    table: 'care.weather',
    text: `select id, 'weather' as instrument, picture, about, author, audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.weather where family_id = $1 and author = $2 order by id`,
  },
  {
    section: 'threeHouses',
    table: 'care.three_houses',
    text: `select id, 'threeHouses' as instrument, house, author, audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.three_houses where family_id = $1 and author = $2 order by id`,
  },
  ...ofOwnPeople,
  ...ofGroupPlan,
  ...ofMessages,
  {
    section: 'strengths',
    table: 'care.strength',
    text: `select id, subjects, domains, author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.strength where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'worries',
    table: 'care.worry',
    text: `select id, subjects, domains, settled_on as "settledOn", author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.worry where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'perspectives',
    table: 'care.perspective',
    text: `select id, subjects, author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.perspective where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'plans',
    table: 'care.plan',
    text: `select id, subjects, author, form, load, authorship, started_on as "startedOn", closed_at as "closedAt", sealed, wording, key_person as "keyPerson"
      from care.plan where family_id = $1 order by id`,
  },
  {
    section: 'goals',
    table: 'care.goal',
    text: `select id, plan_id as "planId", subjects, kind, domains, author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.goal where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'goalActs',
    table: 'care.goal_act',
    text: `select id, goal_id as "goalId", kind, reason, by_person as "byPerson", at, sealed, wording, key_person as "keyPerson"
      from care.goal_act where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'goodEnough',
    table: 'care.good_enough',
    text: `select id, goal_id as "goalId", value, by_person as "byPerson", at, sealed, wording, key_person as "keyPerson"
      from care.good_enough where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'steps',
    table: 'care.step',
    text: `select id, goal_id as "goalId", subjects, doer_id as "doerId", doer_kind as "doerKind", start_on as "startOn", due_on as "dueOn", repeats, until_on as "untilOn", author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.step where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'stepActs',
    table: 'care.step_act',
    text: `select id, step_id as "stepId", kind, reason, to_on as "toOn", by_person as "byPerson", at, sealed, wording, key_person as "keyPerson"
      from care.step_act where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'stepPictures',
    table: 'care.step_picture',
    text: `select id, item_id as "stepId", child_id as "childId", by_person as "byPerson", at, sealed, wording, key_person as "keyPerson"
      from care.step_picture where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'stepStickers',
    table: null,
    text: `select id, picture_id as "pictureId", by_person as "byPerson", at
      from care.step_sticker where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'scores',
    table: 'care.score',
    text: `select id, goal_id as "goalId", subjects, value, occasion, author, typed_by as "typedBy", audience, created_at as "createdAt", sealed, wording, key_person as "keyPerson"
      from care.score where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'reviews',
    table: null,
    text: `select id, plan_id as "planId", due_on as "dueOn", started_at as "startedAt", concluded_at as "concludedAt"
      from care.review where family_id = $1 order by id`,
  },
  {
    section: 'reviewVoices',
    table: 'care.review_voice',
    text: `select id, review_id as "reviewId", subjects, kind, goal_id as "goalId", value, author, typed_by as "typedBy", audience, created_at as "createdAt", sealed, wording, key_person as "keyPerson"
      from care.review_voice where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'lettingGoAnswers',
    table: 'care.letting_go_answer',
    text: `select id, review_id as "reviewId", step_id as "stepId", answer, until_on as "untilOn", whom_to_call as "whomToCall", by_person as "byPerson", at, sealed, wording, key_person as "keyPerson"
      from care.letting_go_answer where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'lettingGo',
    table: 'care.letting_go',
    text: `select id, step_id as "stepId", taken_over_by as "takenOverBy", whom_to_call as "whomToCall", from_on as "fromOn", until_on as "untilOn", agreed_by as "agreedBy", agreed_at as "agreedAt", outcome, sealed, wording, key_person as "keyPerson"
      from care.letting_go where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'scaleDown',
    table: 'care.scale_down',
    text: `select id, plan_id as "planId", goal_id as "goalId", proposed_at as "proposedAt", choice, outcome, outcome_at as "outcomeAt", sealed, wording, key_person as "keyPerson"
      from care.scale_down where family_id = $1 order by id`,
  },
  {
    section: 'planVersions',
    table: 'care.plan_version',
    text: `select id, plan_id as "planId", no, occasion, made_by as "madeBy", offered_to as "offeredTo", offered_at as "offeredAt", sealed, wording, key_person as "keyPerson"
      from care.plan_version where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'planAgreements',
    table: 'care.plan_agreement',
    text: `select id, version_id as "versionId", person_id as "personId", stand, channel, typed_by as "typedBy", said_at as "saidAt", sealed, wording, key_person as "keyPerson"
      from care.plan_agreement where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'statements',
    table: 'care.statement',
    text: `select id, item_id as "itemId", kind, author, at, answer_due_on as "answerDueOn", sealed, wording, key_person as "keyPerson"
      from care.statement where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'custodyDisputes',
    table: 'care.custody_dispute',
    text: `select id, youth_id as "youthId", said_by as "saidBy", recorded_at as "recordedAt", sealed, wording, key_person as "keyPerson"
      from care.custody_dispute where family_id = $1 and said_by = $2 order by id`,
  },
  {
    section: 'excerpts',
    table: 'care.excerpt',
    text: `select id, item_id as "itemId", by_person as "byPerson", at, sealed, wording, key_person as "keyPerson"
      from care.excerpt where family_id = $1 and for_person = $2 and sealed is not null order by id`,
  },
  {
    section: 'requests',
    table: 'care.rights_request',
    text: `select id, kind, youth_id as "youthId", asked_at as "askedAt", answer_due_on as "answerDueOn", sealed, wording, key_person as "keyPerson"
      from care.rights_request where family_id = $1 and undone_at is null and asked_by = $2 order by id`,
  },
  {
    section: 'research',
    table: null,
    text: `select id, allowed, at
      from care.research_choice where family_id = $1 and person_id = $2 order by id`,
  },
  {
    section: 'accessLog',
    table: null,
    text: `select l.id, l.at, l.action, l.person_id as "personId", l.role, l.purpose, door.still_named(l.subjects, l.topics) as subjects, l.topics
      from care.access_log l where l.family_id = $1 and $2 = any(l.subjects) order by l.id`,
  },
]

export const copyRows = (tx: Tx, { section, text }: CopyQuestion, family: Id, me: Id) =>
  tx.rows<Record<string, unknown> & { id: Id }>(
    `rights.copy.${section}`,
    text,
    text.includes('$2') ? [family, me] : [family],
  )
