// Meedoen uit de kring (circle member): the owner of a circle asks somebody of it in; who comes in reads what is shared and stops whenever he or she wants (N-01).
// A place in the circle gives no access, and what the owner wrote there stays with the owner (D-CIR-02). No certificate is asked (D-PEE-08).

import type { Frame } from '#care/access/frame.ts'
import type { CodeState } from '#care/askedIn/asked-in.ts'
import type { CircleMember } from '#care/circle/circle.ts'
import type { Planned } from '#care/network/network.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Given } from '#care/shares/given.ts'
import type { Day } from '#platform/dates.ts'
import type { CircleWord, Said } from './circle-word.ts'

export const askMemberPlace = (familyId: Id, member: Id): string => `/gezin/${familyId}/kring/${member}/vraag`
export const takingPartPlace = (familyId: Id): string => `/gezin/${familyId}/meedoen`

const ownAge = 12

/** For whom one may ask somebody of the own circle: for oneself, and for a child under twelve for whom one decides; from twelve one asks oneself. */
export const mayAskFor = ({ people, viewer }: Pick<Frame, 'people' | 'viewer'>, writes: readonly Id[]): readonly Id[] =>
  people
    .filter(
      ({ id, kind, age }) =>
        kind === 'member' && writes.includes(id) && (age === null || age < ownAge || id === viewer.person),
    )
    .filter(({ id, parts }) => id === viewer.person || parts.includes('youth'))
    .map(({ id }) => id)

/** The newest question to somebody of the own circle. */
export type AskedMember = {
  id: Id
  person: Id
  subjects: readonly Id[]
  untilOn: Day
  why: string
  /** Null: came in. */
  code: CodeState | null
  endedBy: Id | null
}

/** Asked or taking part: nobody is asked twice at once. */
export const isRunning = ({ endedBy, untilOn }: Pick<AskedMember, 'endedBy' | 'untilOn'>, today: Day): boolean =>
  endedBy === null && untilOn >= today

/** The own running part of who came in: for whom, asked by whom, and until when. */
export type OwnPart = { id: Id; subjects: readonly Id[]; askedBy: Id; untilOn: Day }

/** `about`: for whom this asker may ask. */
export type Asking = { member: CircleMember; asked: AskedMember | undefined; about: readonly Id[] }

export type TakingPart = {
  part: OwnPart
  week: readonly Planned[]
  /** Each goal and step that one may say something about. */
  about: readonly Said[]
  /** What is shared with who looks now. */
  shares: readonly Given[]
  said: readonly CircleWord[]
  /** It is for a youth: then there is a page to say that one is worried. */
  tells: boolean
}
