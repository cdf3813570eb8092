/** What the copy takes along of the own circle, the own resilience and a JIM. */

import type { CopyQuestion } from './copy.ts'

export const ofOwnPeople: readonly CopyQuestion[] = [
  {
    section: 'circle',
    table: 'care.circle_member',
    text: `select id, subjects, ring, sector, helps, author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.circle_member where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'circlePhotos',
    table: null,
    text: `select id, audience, created_at as "createdAt", author
      from care.circle_photo where family_id = $1 and author = $2 and sealed <> '' order by id`,
  },
  {
    section: 'circleNotes',
    table: 'care.circle_member_note',
    text: `select id, author, changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.circle_member_note where family_id = $1 order by id`,
  },
  {
    section: 'resilienceCards',
    table: 'care.resilience_card',
    text: `select id, subjects, kind, given_by as "givenBy", author, typed_by as "typedBy", audience, created_at as "createdAt", changed_at as "changedAt", sealed, wording, key_person as "keyPerson"
      from care.resilience_card where family_id = $1 and undone_at is null and author = $2 order by id`,
  },
  {
    section: 'experiments',
    table: 'care.experiment',
    text: `select id, author, from_on as "fromOn", until_on as "untilOn", created_at as "createdAt", sealed, wording, key_person as "keyPerson"
      from care.experiment where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'experimentEnds',
    table: 'care.experiment_end',
    text: `select id, experiment_id as "experimentId", author, at, again, sealed, wording, key_person as "keyPerson"
      from care.experiment_end where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'offeredCards',
    table: 'care.offered_card',
    text: `select id, author, for_person as "forPerson", kind, created_at as "createdAt", sealed, wording, key_person as "keyPerson"
      from care.offered_card where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'offeredCardAnswers',
    table: null,
    text: `select id, offer_id as "offerId", by_person as "byPerson", at, kept from care.offered_card_answer where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'callList',
    table: null,
    text: `select person_id as id, members, changed_at as "changedAt" from care.call_list where family_id = $1`,
  },
  {
    section: 'jims',
    table: 'care.jim',
    text: `select id, youth_id as "youthId", circle_member_id as "circleMemberId", how, age, asked_at as "askedAt", told_at as "toldAt", ended_at as "endedAt", ended_by as "endedBy", person_id as "personId", sealed, wording, key_person as "keyPerson"
      from care.jim where family_id = $1 order by id`,
  },
  {
    section: 'jimAnswers',
    table: null,
    text: `select id, jim_id as "jimId", youth_id as "youthId", says, at from care.jim_answer where family_id = $1 order by id`,
  },
  {
    section: 'jimAskedParents',
    table: null,
    text: `select id, jim_id as "jimId", youth_id as "youthId", holder, by_person as "byPerson", at from care.jim_asked_parent where family_id = $1 order by id`,
  },
  {
    section: 'jimPositions',
    table: 'care.jim_position',
    text: `select id, jim_id as "jimId", youth_id as "youthId", holder, says, at, typed_by as "typedBy", channel, sealed, wording, key_person as "keyPerson" from care.jim_position where family_id = $1 order by id`,
  },
  {
    section: 'jimConditions',
    table: 'care.jim_condition',
    text: `select id, jim_id as "jimId", youth_id as "youthId", by_person as "byPerson", at, sealed, wording, key_person as "keyPerson" from care.jim_condition where family_id = $1 order by id`,
  },
  {
    section: 'jimWords',
    table: 'care.jim_word',
    text: `select id, jim_id as "jimId", youth_id as "youthId", author, kind, value, at, heard_by as "heardBy", heard_at as "heardAt", sealed, wording, key_person as "keyPerson"
      from care.jim_word where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'jimChecks',
    table: 'care.jim_check',
    text: `select id, jim_id as "jimId", youth_id as "youthId", author, at, next_on as "nextOn", sealed, wording, key_person as "keyPerson"
      from care.jim_check where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'jimViewParts',
    table: null,
    text: `select id, jim_id as "jimId", youth_id as "youthId", person_id as "personId", from_at as at from care.jim_view_part where family_id = $1 and until_at is null order by id`,
  },
  {
    section: 'jimViews',
    table: 'care.jim_view',
    text: `select id, jim_id as "jimId", youth_id as "youthId", author, at, sealed, wording, key_person as "keyPerson"
      from care.jim_view where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'jimSuccessors',
    table: null,
    text: `select id, jim_id as "jimId", youth_id as "youthId", circle_member_id as "circleMemberId", at from care.jim_successor where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'jimArrangements',
    table: 'care.jim_arrangement',
    text: `select id, jim_id as "jimId", youth_id as "youthId", author, at, sealed, wording, key_person as "keyPerson"
      from care.jim_arrangement where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'jimArrangementYeses',
    table: null,
    text: `select id, arrangement_id as "arrangementId", person_id as "personId", at from care.jim_arrangement_yes where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'roleCards',
    table: 'care.role_card',
    text: `select id, part_id as "partId", person_id as "personId", days, answers_within as "answersWithin", known_before as "knownBefore", until_on as "untilOn", at, sealed, wording, key_person as "keyPerson"
      from care.role_card where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'peopleAskedIn',
    table: 'care.asked_in',
    text: `select id, kind, subjects, until_on as "untilOn", invited_by as "invitedBy", made_at as "madeAt", person_id as "personId", ended_at as "endedAt", ended_by as "endedBy",
      sealed, wording, key_person as "keyPerson" from care.asked_in where family_id = $1 order by id`,
  },
  {
    section: 'schoolWords',
    table: 'care.school_word',
    text: `select id, youth_id as "youthId", goal_id as "goalId", for_review as "forReview", author, at, sealed, wording, key_person as "keyPerson" from care.school_word
      where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'schoolAnswers',
    table: 'care.school_answer',
    text: `select id, word_id as "wordId", author, at, sealed, wording, key_person as "keyPerson" from care.school_answer where family_id = $1 order by id`,
  },
  {
    section: 'schoolFiles',
    table: null,
    text: `select id, item_id as "wordId", kind from care.school_word_media where family_id = $1 and sealed <> '' order by id`,
  },
  {
    section: 'circleWords',
    table: 'care.circle_word',
    text: `select id, goal_id as "goalId", step_id as "stepId", author, kind, at, sealed, wording, key_person as "keyPerson" from care.circle_word
      where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'circleAnswers',
    table: null,
    text: `select id, word_id as "wordId", author, says, at from care.circle_answer where family_id = $1 order by id`,
  },
  {
    section: 'lovedOnes',
    table: null,
    text: `select id, talk_id as "talkId", person_id as "personId", reader, until_on as "untilOn", at, stopped_at as "stoppedAt" from care.loved_one where family_id = $1 order by id`,
  },
  {
    section: 'lovedOneWords',
    table: null,
    text: `select id, loved_one_id as "lovedOneId", person_id as "personId", at from care.loved_one_word where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'lovedOneViews',
    table: 'care.loved_one_view',
    text: `select id, loved_one_id as "lovedOneId", author, at, sealed, wording, key_person as "keyPerson" from care.loved_one_view
      where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'startLookBacks',
    table: null,
    text: `select id, talk_id as "talkId", how, comes, next_on as "nextOn", author, at from care.start_look_back
      where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'companyProposals',
    table: 'care.company_proposal',
    text: `select id, talk_id as "talkId", person_id as "personId", author, at, answer, sealed, wording, key_person as "keyPerson" from care.company_proposal
      where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'signals',
    table: 'care.signal',
    text: `select id, youth_id as "youthId", author, seen_on as "seenOn", discussed, at, sealed, wording, key_person as "keyPerson" from care.signal
      where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'signalAnswers',
    table: 'care.signal_answer',
    text: `select id, signal_id as "signalId", author, at, sealed, wording, key_person as "keyPerson" from care.signal_answer where family_id = $1 order by id`,
  },
  {
    section: 'signalQuestions',
    table: null,
    text: `select id, signal_id as "signalId", person_id as "personId", at, heard_by as "heardBy", heard_at as "heardAt" from care.signal_question
      where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'clickChecks',
    table: 'care.click_check',
    text: `select id, author, about, says, alone, at, talked_by as "talkedBy", talked_at as "talkedAt", sealed, wording, key_person as "keyPerson"
      from care.click_check where family_id = $1 and undone_at is null order by id`,
  },
]
