/** Hot pages and lists: the door and everything a page shows in one statement, one round trip, its own transaction. */

import type { Id } from '#care/pass/facts.ts'
import { type SealedRow, type Texts, unseal } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import { speaker } from '#platform/words.ts'
import { type Dossier, type Knock, type Look, opening, refusing, required } from './door.commands.ts'
import { type RawFrame, readFrame } from './frame.sql.ts'
import type { Frame } from './frame.ts'

/** What one look showed: who looks and at whom, and the opening of the texts that came along. */
export type LookedAt = Frame & Pick<Dossier, 'say' | 'unseal'> & { unsealAll: OpenTexts }
export type OpenTexts = <T extends Texts = Texts>(table: string, rows: readonly SealedRow[]) => Promise<T[]>

/** A function of the database that opens the door and reads all that a page shows, under the pass of its own transaction. */
export type Question = { name: string; text: string }

/** The question takes what `door.open` takes, then `more`, and answers `{ frame, …what it read }`. */
export async function lookAtOnce<R>(
  knock: Knock,
  look: Look,
  question: Question,
  more: readonly unknown[] = [],
): Promise<{ glance: LookedAt; read: R }> {
  return refusing(knock, look, async () => {
    const { pool, keys } = knock.house
    const values = [...opening(knock, look), look.done ?? null, ...more]
    const { page } = required(await pool.one<{ page: R & { frame: RawFrame } }>(question.name, question.text, values))
    const frame = await readFrame(keys, page.frame)
    const { municipality, voice } = frame.viewer
    const open: Pick<LookedAt, 'unseal' | 'unsealAll'> = {
      unseal: (table, row) => unseal(keys, municipality, table, row),
      unsealAll: unsealing(keys, municipality),
    }
    return { glance: { ...frame, ...open, say: speaker(voice) }, read: page }
  })
}

/** A list across families: logs one row and opens no family. The question takes the session, the request, then `more`. */
export async function listAtOnce<R>(
  knock: Knock,
  list: Pick<Look, 'purpose' | 'object'>,
  question: Question,
  more: readonly unknown[] = [],
): Promise<R> {
  const values = [knock.token, knock.requestId, ...more]
  return refusing(knock, { ...list, familyId: null }, async () => {
    return required(await knock.house.pool.one<{ page: R }>(question.name, question.text, values)).page
  })
}

/** Each person's keys are read once, however many rows they open. */
export function unsealing(keys: KeyStore, municipality: Id): OpenTexts {
  return async <T extends Texts>(table: string, rows: readonly SealedRow[]) => {
    await Promise.all([...new Set(rows.map((row) => row.keyPerson))].map((person) => keys.load(municipality, person)))
    return Promise.all(rows.map((row) => unseal<T>(keys, municipality, table, row)))
  }
}
