/** Puts the facts of a family together for who asks, and nothing that person may not know. */

import type { Dossier } from '#care/access/door.commands.ts'
import { youthsOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'
import { isLive } from './given.ts'
import { sharesHere } from './shares.sql.ts'
import { custodyRows, memberRows, termRows } from './who-sees.sql.ts'
import type { Known } from './who-sees.ts'

export type Since = ReadonlyMap<Id, Day>

export async function knownOf(dossier: Dossier): Promise<{ known: Known; since: Since }> {
  const family = dossier.family.id
  const municipality = dossier.viewer.municipality
  const members = await memberRows(dossier, family)
  const terms = await termRows(dossier, family)
  const custodySnapshots = await custodyRows(dossier, family)
  const live = (await sharesHere(dossier, family)).filter((share) => isLive(share, dossier.at))
  const present = members.filter(({ until }) => until === null || until > dossier.today)
  const workers = terms.flatMap(({ person, standby }) => (standby === null ? [person] : [person, standby]))
  const bornOn = (id: Id) => members.find(({ person }) => person === id)?.bornOn ?? null
  const everyone = [...new Set([...members.map(({ person }) => person), ...workers])]
  const facts = {
    persons: everyone.map((id) => ({ id, municipality, bornOn: bornOn(id) })),
    families: [
      { id: family, municipality, members: members.map(({ person, from, until }) => ({ person, from, until })) },
    ],
    custodySnapshots,
    // A term is told here by its days; one that runs now runs the whole of today.
    coordinatorTerms: terms.map(({ fromAt, untilAt, ...term }) => ({
      ...term,
      family,
      from: dayOf(fromAt),
      until: untilAt === null ? null : untilAt > dossier.at ? addDays(dayOf(untilAt), 1) : dayOf(untilAt),
    })),
  }
  return {
    known: {
      facts,
      family,
      at: dossier.at,
      subjects: present.filter((member) => member.known).map(({ person }) => person),
      youths: youthsOf(dossier).map(({ id }) => id),
      homes: new Map(present.map(({ person, households }) => [person, households])),
      shared: live.flatMap(({ reader, subject, topic }) => (topic === null ? [] : [{ reader, subject, topic }])),
    },
    since: new Map([
      ...terms.filter(({ untilAt }) => untilAt === null).map(({ person, fromAt }) => [person, dayOf(fromAt)] as const),
      ...present.map(({ person, from }) => [person, from] as const),
    ]),
  }
}
