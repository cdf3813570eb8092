// Van buiten (outside): somebody of a school, a practice or a specialist, who is asked in for some members.
// What is asked, why and until when is read before saying yes (D-CIR-05).

import type { Day } from '#platform/dates.ts'

export const outsideKinds = ['school', 'gp', 'gpYouthPractitioner', 'youthHealth', 'specialist'] as const
export type OutsideKind = (typeof outsideKinds)[number]

/** What somebody who is asked reads before saying yes. */
export type AskedToHelp = { kind: OutsideKind; about: readonly string[]; why: string; untilOn: Day }
