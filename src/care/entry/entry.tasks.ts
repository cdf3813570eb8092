/** Background work of this room: mail and text messages go out, at least once, and what has had its time is cleared. */

import type { Id } from '#care/pass/facts.ts'
import type { Pool } from '#platform/database/pool.ts'
import { unseal } from '#platform/keys/seal.ts'
import type { KeyStore } from '#platform/keys/store.ts'
import type { Mail, Send } from '#platform/mail.ts'
import { outbox, outboxTable } from './mail.commands.ts'

type Waiting = { id: Id; sealed: Buffer; wording: number; keyPerson: Id; municipality: Id | null }

const atOnce = 20

type Way = { channel: 'mail' | 'sms'; send: Send; report: (fault: unknown) => void }

/** Sends what waits. What fails stays, is reported, and tried again after a pause that the database makes longer each time. */
export async function deliverOutbox(jobs: Pool, keys: KeyStore, { channel, send, report }: Way): Promise<void> {
  const waiting = await jobs.transaction((tx) =>
    tx.rows<Waiting>(
      'entry.takeMail',
      `select id, sealed, wording, key_person as "keyPerson", municipality_id as municipality from door.take_mail($1, $2)`,
      [atOnce, channel],
    ),
  )
  await Promise.all(waiting.map((mail) => deliver(jobs, keys, send, mail).catch(report)))
}

async function deliver(jobs: Pool, keys: KeyStore, send: Send, waiting: Waiting): Promise<void> {
  // Nobody asked for it: the address is not known here. It took the same way so far, so that nobody can tell.
  if (waiting.municipality !== null) await send(waiting.id, await unseal<Mail>(keys, outbox, outboxTable, waiting))
  await jobs.one('entry.mailSent', 'select door.mail_sent($1)', [waiting.id])
  await keys.remove(outbox, waiting.keyPerson)
}

export const clean = async (jobs: Pool): Promise<void> => {
  await jobs.one('entry.clean', 'select door.clean()')
}
