// Van buiten (outside): somebody of a school, a practice, a specialist or one's own circle, who is asked in for some members.
// What is asked, why and until when is read before saying yes (D-CIR-05).

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const outsideKinds = ['school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'specialist'] as const
export type OutsideKind = (typeof outsideKinds)[number]
/** Or somebody of one's own circle, who has no card to fill in. */
export type AskedKind = OutsideKind | 'circleMember'

/** As what somebody takes part from outside, as far as it is told. */
export const outsideKindOf = (standing: readonly { actor: Id; kind: string }[], person: Id): OutsideKind | undefined =>
  outsideKinds.find((outside) => standing.some(({ actor, kind }) => actor === person && kind === outside))

/** What somebody who is asked reads before saying yes. */
export type AskedToHelp = { kind: AskedKind; about: readonly string[]; why: string; untilOn: Day }
