// De wet van die dag (law): age limits and who may withdraw, with the day from which they hold; an act is judged by the law of its own day.
// On 1 September 2026 a youth of 12 to 15 got the right to withdraw beside the representative (access 4.2, case 13).
import { asDay, type Day, dayOf } from '#platform/dates.ts'

export type Law = {
  readonly validFrom: Day
  /** Who ends permission to share data of a youth of 12 to 15. */
  readonly youthWithdrawsFrom12: boolean
}

export const laws: readonly Law[] = [
  { validFrom: asDay('2015-01-01'), youthWithdrawsFrom12: false },
  { validFrom: asDay('2026-09-01'), youthWithdrawsFrom12: true },
]

/** The newest that held by then; before the first there is none, and then nobody gets a right from it. */
export function lawOn(at: Date): Law | null {
  const day = dayOf(at)
  return laws.reduce<Law | null>((found, law) => (law.validFrom <= day ? law : found), null)
}
