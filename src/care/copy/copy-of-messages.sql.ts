/** What the copy takes along of messages: the conversations one is in, what was written there, and wanting to write each other. */

import type { CopyQuestion } from './copy.ts'

export const ofMessages: readonly CopyQuestion[] = [
  {
    section: 'messages',
    table: null,
    text: `select id, about_table as about, about_id as "aboutId", author, readers, at
      from care.message where family_id = $1 order by id`,
  },
  {
    section: 'messageLines',
    table: 'care.message_line',
    text: `select id, message_id as "messageId", author, at, answer_by as "answerBy", sealed, wording, key_person as "keyPerson"
      from care.message_line where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'messageReaders',
    table: null,
    text: `select id, message_id as "messageId", person_id as "personId", asked_by as "askedBy", asked_at as "askedAt", yes, answered_at as "answeredAt"
      from care.message_reader where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'messageNoAnswers',
    table: null,
    text: `select id, message_id as "messageId", person_id as "personId", at
      from care.message_no_answer where family_id = $1 and undone_at is null order by id`,
  },
  {
    section: 'familyRests',
    table: null,
    text: `select id, person_id as "personId", at, until_on as "untilOn", stopped_at as "stoppedAt", stopped_by as "stoppedBy"
      from care.family_rest where family_id = $1 order by id`,
  },
  {
    section: 'messageWishes',
    table: null,
    text: `select id, person_id as "personId", with_person as "withPerson", at, stopped_at as "stoppedAt"
      from care.message_wish where family_id = $1 order by id`,
  },
]
