// Coach van een ervaringsdeskundige (peerCoach): who coaches, and that somebody else saw the certificate, before a first contact (D-PEE-05, D-PEE-08).
// A coach sees the names of own peer workers and who wants to be called, and nothing of a family.

import type { Viewer } from '#care/access/frame.ts'
import { calledBefore } from '#care/peers/heavy.ts'
import type { StaffName } from '#care/staffRoles/people-roles.ts'
import type { Day } from '#platform/dates.ts'

/** A peer worker as the desk sees one. */
export type PeerAtDesk = { who: StaffName; certifiedOn: Day | null; certified: boolean; coach: StaffName | null }
export type Coached = { who: StaffName; phone: string; heavyOn: Day | null; heavyUntil: string | null }
export type CoachPage = { today: Day; viewer: Viewer; done: boolean; peers: readonly Coached[] }

/** The desk can say that it saw the certificate of the day on the card, once that day is there. */
export const maySee = (
  { certified, certifiedOn }: Pick<PeerAtDesk, 'certified' | 'certifiedOn'>,
  today: Day,
): boolean => !certified && certifiedOn !== null && certifiedOn <= today

/** Who was to be called first stands first; who need not be called stands last. */
export const inCallOrder = (peers: readonly Coached[]): Coached[] =>
  peers.toSorted(
    (a, b) => (a.heavyOn ?? '9999').localeCompare(b.heavyOn ?? '9999') || a.who.name.localeCompare(b.who.name),
  )

export const isLate = (heavyOn: Day, today: Day): boolean => calledBefore(heavyOn) < today
