/** What school wrote and what was done with it, as row level security leaves it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'

export const wordTable = 'care.school_word'
export const answerTable = 'care.school_answer'

export type WordRow = SealedRow & {
  youth: Id
  goal: Id | null
  author: Id
  at: Date
  value: number | null
  forReview: boolean
}

export const schoolWordRows = (tx: Tx, familyId: Id) =>
  tx.rows<WordRow>(
    'school.words',
    `
    select w.id, w.youth_id as youth, w.goal_id as goal, w.author, w.at, w.sealed, w.wording, w.key_person as "keyPerson", c.value, w.for_review as "forReview"
    from care.school_word w left join care.score c on c.family_id = w.family_id and c.id = w.id and c.undone_at is null
    where w.family_id = $1 and w.undone_at is null order by w.at, w.id`,
    [familyId],
  )

export type AnswerRow = SealedRow & { word: Id; by: Id; at: Date }

export const schoolAnswerRows = (tx: Tx, familyId: Id) =>
  tx.rows<AnswerRow>(
    'school.answers',
    `
    select id, word_id as word, author as by, at, sealed, wording, key_person as "keyPerson"
    from care.school_answer where family_id = $1 order by at, id`,
    [familyId],
  )
