// Van buiten (outside): somebody of a school, a practice, a specialist or one's own circle, who is asked in for some members.
// What is asked, why and until when is read before saying yes (D-CIR-05).

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const outsideKinds = ['school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'specialist'] as const
export type OutsideKind = (typeof outsideKinds)[number]
/** Or somebody of one's own circle, who has no card to fill in. */
export type AskedKind = OutsideKind | 'circleMember'

type Told = { actor: Id; subject: Id; kind: string }

/** As what somebody takes part from outside for one of these, as far as it is told. What somebody does for another is not told with it. */
export const outsideKindOf = (standing: readonly Told[], person: Id, about: readonly Id[]): OutsideKind | undefined =>
  outsideKinds.find((outside) =>
    standing.some(({ actor, subject, kind }) => actor === person && about.includes(subject) && kind === outside),
  )

/** What somebody who is asked reads before saying yes. */
export type AskedToHelp = { kind: AskedKind; about: readonly string[]; why: string; untilOn: Day }
