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

/** The first conversation that this reader opens, told as the feed tells it: one that was cancelled too, and with the same number of changes. */
export const appointmentOf = (tx: Tx, familyId: Id, talkId: Id) =>
  tx.one<Appointment>(
    'calendar.one',
    `
    select t.id, t.planned_on as "on", t.planned_at as "at", c.stands and t.held_at is null as cancelled, t.moves + c.changes as changes, t.made_at as "madeAt",
      greatest(t.made_at, t.moved_at, c.at) as "changedAt"
    from care.start_talk t cross join lateral (
      select coalesce(bool_or(v.undone_at is null), false) as stands, (count(*) + count(v.undone_at))::integer as changes, greatest(max(v.created_at), max(v.undone_at)) as at
      from care.start_voice v where v.family_id = t.family_id and v.talk_id = t.id and v.kind = 'cancelled') c
    where t.family_id = $1 and t.id = $2`,
    [familyId, talkId],
  )
