/** What somebody of a circle said and what became of it, as row level security leaves it. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { CircleAnswer, WordKind } from './circle-word.ts'

export const circleWordTable = 'care.circle_word'

type WordRow = SealedRow & {
  about: Id
  author: Id
  kind: WordKind
  at: Date
  answer: { says: CircleAnswer; by: Id; at: string } | null
}

export const circleWordRows = (tx: Tx, familyId: Id) =>
  tx.rows<WordRow>(
    'circleMember.words',
    `
    select w.id, coalesce(w.goal_id, w.step_id) as about, w.author, w.kind, w.at, w.sealed, w.wording, w.key_person as "keyPerson",
      (select json_build_object('says', a.says, 'by', a.author, 'at', a.at) from care.circle_answer a where a.family_id = w.family_id and a.word_id = w.id
        order by a.at desc, a.id desc limit 1) as answer
    from care.circle_word w where w.family_id = $1 and w.undone_at is null order by w.at, w.id`,
    [familyId],
  )

export const stillTakesPart = (tx: Tx, familyId: Id, person: Id) =>
  tx.one(
    'circleMember.stillHere',
    "select id from care.participant where family_id = $1 and person_id = $2 and kind = 'circleMember' and (until_at is null or until_at > door.now()) limit 1",
    [familyId, person],
  )
