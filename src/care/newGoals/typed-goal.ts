// Wat iemand typte (typed goal): a new goal as it stands in the fields of its four pages, right or wrong.
// Every page carries the answers of the others along.

export type TypedGoal = {
  title: string
  why: string
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
