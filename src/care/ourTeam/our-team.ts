// Ons team (our team): everybody with a part in the plan, why, until when and whose effort it supports (D-CIR-06).
// Who leads is active from the first day; another professional becomes so with a role card (D-CIR-05). A count never blocks (D-CIR-07).

import { professionalKinds } from '#care/pass/bonds.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import type { RoleCard } from './role-card.ts'

export const norm = { helpersAsk: 4 } as const

/** Who coordinates, and who stands beside a family that does so itself. */
const leading: readonly string[] = ['coordinator', 'standby']

/** Parts that somebody has by work, also where it hides what is written from nobody. */
const ofWork: readonly string[] = [
  ...professionalKinds,
  ...['guardian', 'localTeam', 'contactPerson', 'pilotContact', 'adultCareWorker'],
]

/** One part that runs now; without persons it is for the whole family. */
export type Part = { id: Id; person: Id; kind: string; subjects: readonly Id[]; from: Day; until: Day | null }

/** A part with what its person says of it. Who has two parts stands there twice: not everybody may know of both. */
export type TeamMember = Part & { card: RoleCard | null }

type OfKind = Pick<Part, 'kind'>

export const leads = ({ kind }: OfKind): boolean => leading.includes(kind)

/** Somebody of the family or the circle who coordinates has no part by work. */
export const isProfessional = ({ kind }: OfKind): boolean => leading.includes(kind) || ofWork.includes(kind)

export const isActive = (member: Pick<TeamMember, 'kind' | 'card'>): boolean =>
  !isProfessional(member) || leads(member) || member.card !== null

const isFirst = (part: OfKind): boolean => leads(part) || part.kind === 'leader'

const earlier = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other < one) ? other : one

/** First who coordinates, then who is here longest; a card may say an earlier end than the part. */
export function teamOf(parts: readonly Part[], cards: readonly RoleCard[]): TeamMember[] {
  return parts
    .map((part) => {
      const card = cards.find((each) => each.part === part.id) ?? null
      return { ...part, card, until: earlier(part.until, card?.untilOn ?? null) }
    })
    .toSorted(
      (one, other) =>
        Number(isFirst(other)) - Number(isFirst(one)) ||
        (one.from < other.from ? -1 : one.from > other.from ? 1 : one.id < other.id ? -1 : 1),
    )
}

/** How many professionals help now, of those that this reader may know of. */
export const helping = (team: readonly TeamMember[]): number =>
  new Set(team.filter((member) => isProfessional(member) && isActive(member)).map(({ person }) => person)).size

export const asksWhoLeaves = (count: number): boolean => count > norm.helpersAsk
