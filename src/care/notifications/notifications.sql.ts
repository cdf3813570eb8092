/** What background work asks: in which families something waits, for whom, and how those people want to hear. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import type { Voice } from '#platform/words.ts'
import type { Level, Rest, Rhythm, Telling } from './notification.ts'

export const familiesWithTellings = (tx: Tx, since: Date) =>
  tx.rows<{ municipality: Id; family: Id }>(
    'notifications.families',
    'select municipality, family from door.families_with_tellings($1)',
    [since],
  )

/** Opens no page and shows nothing to anybody: what comes back is ids and days, for the rule to weigh. */
export async function tellingsIn(tx: Tx, municipality: Id, family: Id, since: Date) {
  type Row = Omit<Telling, 'rests'> & { account: Id; rests: RawRest[] | null }
  const rows = await tx.rows<Row>(
    'notifications.tellings',
    'select account, id, item, at, due, rests from door.tellings_in($1, $2, $3)',
    [municipality, family, since],
  )
  return rows.map(({ rests, ...row }) => ({ ...row, rests: restsOf(rests) }))
}

type RawRest = Record<keyof Rest, string>
const restsOf = (raw: readonly RawRest[] | null): Rest[] =>
  (raw ?? []).map(({ from, until }) => ({ from: new Date(from), until: new Date(until) }))

/** Text messages that were refused again and again, by whom they were for. */
export const textsNotTaken = (tx: Tx) =>
  tx.rows<{ text: Id; account: Id }>(
    'notifications.textsNotTaken',
    'select text_id as text, account from door.texts_not_taken()',
  )

export type HearerRow = Pick<SealedRow, 'sealed' | 'wording' | 'keyPerson'> &
  Record<'account' | 'municipality' | 'person', Id> & {
    language: Voice['language']
    form: Voice['form']
    phone: string
    rhythm: Rhythm | null
    level: Level | null
    /** Sealed; there for who chose text messages, and nobody else. */
    number: Buffer | null
    numberWording: number | null
    pausedUntil: Day | null
    pauses: readonly Rest[]
    seenAt: Date | null
    digestAt: Date | null
    directAt: Date | null
    remindedAt: Date | null
  }

export async function hearers(tx: Tx, accounts: readonly Id[]): Promise<HearerRow[]> {
  type Row = Omit<HearerRow, 'pauses'> & { pauses: RawRest[] | null }
  const rows = await tx.rows<Row>('notifications.hearers', 'select * from door.hearers($1)', [accounts])
  return rows.map(({ pauses, ...row }) => ({ ...row, pauses: restsOf(pauses) }))
}
