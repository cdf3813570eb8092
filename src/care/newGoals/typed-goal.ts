// Wat iemand typte (typed goal): a new goal as it stands in the fields of its four pages, right or wrong.
// Every page carries the answers of the others along.
import { type Asked, isAsker } from '#care/goals/asked.ts'

export type TypedGoal = {
  title: string
  why: string
  /** "yes" when somebody else asks for this. */
  asked: string
  asker: string
  askerName: string
  mayChoose: string
  fixed: string
  forWhom: readonly string[]
  looksLike: string
  goodEnough: string
  score: string
  whyNotLower: string
  oneHigher: string
  audience: string
  domains: readonly string[]
}

/** The answers as fields again, without those that this page asks itself. */
export const carried = (typed: TypedGoal, asked: readonly string[]): (readonly [string, string])[] =>
  Object.entries(typed)
    .filter(([name]) => !asked.includes(name))
    .flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : value.map((each) => [`${name}[]`, each] as const),
    )
    .filter(([, value]) => value !== '')

/** Who asks and what can be chosen, as far as it was typed; null when the family wants it of itself. */
export function askedIn({ asked, asker, askerName, mayChoose, fixed }: TypedGoal): Asked | null {
  return asked === 'yes' ? { asker: isAsker(asker) ? asker : null, askerName, mayChoose, fixed } : null
}
