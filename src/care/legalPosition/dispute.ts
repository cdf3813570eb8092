// Oneens over het gezag (custodyDispute): somebody says that custody is not as it was recorded, and which way that takes.
// Nobody guesses and nothing closes meanwhile (access.md 4.3); routes are talk, mediator and court (access.md 4.1).

export const disputeRoutes = ['talk', 'mediator', 'court'] as const
export const disputeEnds = ['agreed', 'recordedAnew', 'takenBack'] as const
export const disputeActs = [...disputeRoutes, ...disputeEnds] as const
export type DisputeAct = (typeof disputeActs)[number]

export type Dispute = { id: string; youth: string; saidBy: string; acts: readonly { kind: DisputeAct; at: Date }[] }

export const disputeLength = 2_000

const isEnd = (kind: DisputeAct): boolean => (disputeEnds as readonly string[]).includes(kind)

/** Its way now, or how it ended: the newest act says so. */
export const standOf = ({ acts }: Dispute): DisputeAct => acts.at(-1)?.kind ?? 'talk'

export const isOpen = (dispute: Dispute): boolean => !isEnd(standOf(dispute))

/** Who said it takes it back; the way and the other ends are recorded by the coordinator. */
export function mayAct(who: { person: string; isCoordinator: boolean }, dispute: Dispute, kind: DisputeAct): boolean {
  if (!isOpen(dispute)) return false
  if (kind === 'takenBack') return who.person === dispute.saidBy || who.isCoordinator
  return who.isCoordinator && kind !== standOf(dispute)
}

export type DisputeProblem = 'wordsMissing' | 'wordsLong' | 'routeMissing' | 'saidByMissing'

export function disputeProblem(
  typed: { words: string; route: string; saidBy: string },
  may: readonly string[],
): DisputeProblem | null {
  if (!may.includes(typed.saidBy)) return 'saidByMissing'
  if (typed.words === '') return 'wordsMissing'
  if (typed.words.length > disputeLength) return 'wordsLong'
  return (disputeRoutes as readonly string[]).includes(typed.route) ? null : 'routeMissing'
}
