/** Questions to a peer worker with the yes of the family: row level security leaves those that the reader asked or says yes to. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Choice, Says } from './family-advice.ts'

export const adviceTable = 'care.family_advice'
export const wordTable = 'care.family_advice_word'
export const answerTable = 'care.family_advice_answer'

export type AdviceRow = SealedRow & { author: Id; subjects: Id[]; at: Date; untilOn: Day; says: Says | null }

/** The newest first. */
export const adviceRows = (tx: Tx, familyId: Id) =>
  tx.rows<AdviceRow>(
    'familyAdvice.all',
    `
    select q.id, q.author, q.subjects, q.at, q.until_on as "untilOn", q.sealed, q.wording, q.key_person as "keyPerson",
      (select w.says from care.family_advice_word w where w.family_id = $1 and w.advice_id = q.id and w.undone_at is null) as says
    from care.family_advice q where q.family_id = $1 and q.undone_at is null order by q.at desc, q.id`,
    [familyId],
  )

export const answerRows = (tx: Tx, familyId: Id) =>
  tx.rows<SealedRow & { advice: Id; at: Date }>(
    'familyAdvice.answers',
    `
    select a.id, a.advice_id as advice, a.at, a.sealed, a.wording, a.key_person as "keyPerson" from care.family_advice_answer a
    where a.family_id = $1 order by a.at, a.id`,
    [familyId],
  )

/** Who answered, by name. */
export const answerNames = async (tx: Tx): Promise<{ advice: Id; name: SealedRow }[]> =>
  (
    await tx.one<{ peers: { advice: Id; name: SealedRow }[] }>(
      'familyAdvice.peers',
      'select door.advice_peers() as peers',
      [],
    )
  )?.peers ?? []

export const choicesHere = async (tx: Tx): Promise<Choice[]> =>
  (await tx.one<{ choices: Choice[] }>('familyAdvice.choices', 'select door.advice_choices() as choices', []))
    ?.choices ?? []

/** Two acts on these questions of one family come one after the other; those of a peer worker too. */
export const adviceOneByOne = (tx: Tx, familyId: Id) =>
  tx.one('familyAdvice.oneByOne', "select pg_advisory_xact_lock(hashtextextended($1 || ' familyAdvice', 2))", [
    familyId,
  ])
