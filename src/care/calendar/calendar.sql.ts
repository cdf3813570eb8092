/** What a calendar outside asks: the appointments behind a secret, or the one that somebody opens in a dossier. */

import type { Id } from '#care/pass/facts.ts'
import type { Tx } from '#platform/database/pool.ts'
import type { Day } from '#platform/dates.ts'
import type { Voice } from '#platform/words.ts'
import type { Appointment } from './calendar.ts'

type Raw = Omit<Appointment, 'madeAt' | 'changedAt'> & { madeAt: string; changedAt: string }

const read = ({ madeAt, changedAt, ...each }: Raw): Appointment => ({
  ...each,
  madeAt: new Date(madeAt),
  changedAt: new Date(changedAt),
})

export type Feed = { language: Voice['language']; appointments: Appointment[] }

/** Null when no running feed has this secret. */
export async function appointmentsBehind(
  tx: Pick<Tx, 'one'>,
  secret: Buffer,
  days: { from: Day; until: Day },
  requestId: string,
): Promise<Feed | null> {
  const found = await tx.one<{ feed: { language: Feed['language']; appointments: Raw[] } | null }>(
    'calendar.feed',
    'select door.calendar_of($1, $2, $3, $4) as feed',
    [secret, days.from, days.until, requestId],
  )
  return found?.feed ? { ...found.feed, appointments: found.feed.appointments.map(read) } : null
}

/** Of the first conversation that this reader opens; nothing when it was cancelled or held. */
export const appointmentOf = (tx: Tx, familyId: Id, talkId: Id) =>
  tx.one<Appointment>(
    'calendar.one',
    `
    select t.id, t.planned_on as "on", t.planned_at as "at", false as cancelled, t.moves as changes, t.made_at as "madeAt",
      greatest(t.made_at, t.moved_at) as "changedAt"
    from care.start_talk t where t.family_id = $1 and t.id = $2 and t.held_at is null and not exists (
      select from care.start_voice v where v.family_id = t.family_id and v.talk_id = t.id and v.kind = 'cancelled' and v.undone_at is null)`,
    [familyId, talkId],
  )
