/** Mail and text messages wait sealed in the outbox, each under a key of its own that is destroyed once it has gone. */

import { newId } from '#platform/clock.ts'
import { sealWith } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Mail } from '#platform/mail.ts'

/** Keys of the outbox lie apart from those of people: when a code is asked for, nobody knows yet whose it is. */
export const outbox = 'outbox'

export const outboxTable = 'entry.outbox'

export async function sealMail(keys: KeyStore, mail: Mail): Promise<{ id: string; sealed: Buffer }> {
  const id = newId()
  const made = await keys.addSalts(outbox, id, [id])
  return {
    id,
    sealed: sealWith(made, { municipality: outbox, table: outboxTable, id, wording: 1, keyPerson: id }, mail),
  }
}
