/** Background work of this room: a question that ended long enough ago loses its words, and then the key that opened them. */

import type { Id } from '#care/pass/facts.ts'
import type { Pool } from '#platform/database/pool.ts'
import { realmOf } from '#platform/keys/realm.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import { questionTable } from './question.commands.ts'

const atOnce = 100

/** Words first, then the key, then the note that it is gone: what was cut off in between is done again. */
export async function letQuestionsGo(jobs: Pool, keys: KeyStore): Promise<number> {
  const over = await jobs.transaction((tx) =>
    tx.rows<{ municipality: Id; question: Id }>(
      'question.over',
      'select municipality, question from door.questions_over($1)',
      [atOnce],
    ),
  )
  for (const { municipality, question } of over) {
    await keys.remove(realmOf(municipality, questionTable), question)
    await jobs.one('question.gone', 'select door.question_gone($1, $2)', [municipality, question])
  }
  return over.length
}
