// Wie je belt (to call): who coordinates, and who stands by for somebody of the family or the circle who does.
// Never somebody made up: without a number of their own the help desk is called.

import type { Id } from '#care/pass/facts.ts'

export type SomeoneToCall = {
  name: string
  phone: string | null
  days: string | null
  standby: boolean
  /** For whom this person stands by; null for who coordinates, and for a stand-in of who looks. */
  standsFor: string | null
  family: Id
  /** Whoever looks is twelve or older. */
  isFromTwelve: boolean
}

/** Who coordinates first. */
export const inOrderToCall = <S extends Pick<SomeoneToCall, 'standby'>>(people: readonly S[]): S[] =>
  people.toSorted((a, b) => Number(a.standby) - Number(b.standby))

/** The families in which one may ask for an interpreter here, each at the first of its people. */
export const firstOfFamily = (people: readonly SomeoneToCall[], someone: SomeoneToCall): boolean =>
  someone.isFromTwelve && people.find(({ family }) => family === someone.family) === someone
