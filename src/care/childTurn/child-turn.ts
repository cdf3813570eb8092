// Beurt van het kind (child turn): a grown-up gives the phone to a child of 6 to 11, and from then on the session is the child's (decision 0052).
// The child reads what both of them may read, and what it kept to itself in an earlier turn stays closed.

import { aheadOf, birthdayOn } from '#care/consent/birthday.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'

export const norm = { from: 6, until: 12, trusted: 2 } as const

export type Someone = { id: Id; kind: string; parts: readonly string[]; age: number | null }

/** Who tells with pictures, on pages of its own. */
export const isChild = ({ kind, parts, age }: Omit<Someone, 'id'>): boolean =>
  kind === 'member' && parts.includes('youth') && age !== null && age >= norm.from && age < norm.until

/** The twelfth birthday, once the child is told of it: from then on it has a place of its own in the plan. */
export function twelveSoon(bornOn: Day, today: Day): Day | null {
  const told = aheadOf(bornOn).find(({ turn, what }) => turn === 12 && what === 'notice')
  return told !== undefined && told.on <= today ? birthdayOn(bornOn, 12) : null
}

type Family = {
  isFamily: boolean
  viewer: { person: Id }
  people: readonly Someone[]
  standing: readonly { actor: Id; subject: Id; kind: string }[]
}

/** To whom this viewer may give a turn: a child that he or she decides for, as a member of the family. */
export const givesTurnTo = <F extends Family>({ isFamily, viewer, people, standing }: F): F['people'][number][] =>
  people.filter(
    (someone) =>
      isFamily &&
      isChild(someone) &&
      standing.some(
        ({ actor, subject, kind }) => actor === viewer.person && subject === someone.id && kind === 'custodyUnder12',
      ),
  )

export const childPlace = (familyId: Id): string => `/gezin/${familyId}/kind`

/** A grown-up whom a child trusts. */
export type TrustedAdult = { id: Id; name: string; phone: string }

export const nameLength = 60

export type TrustedProblem = 'nameMissing' | 'nameTooLong' | 'noPhone' | 'enough'

/** A number may be left out; what is none cannot be called. */
export function trustProblem(told: { name: string; phone: string }, standing: number): TrustedProblem | null {
  if (told.name === '') return 'nameMissing'
  if (told.name.length > nameLength) return 'nameTooLong'
  if (told.phone !== '' && !/^\+?[\d\s-]{3,20}$/.test(told.phone)) return 'noPhone'
  return standing >= norm.trusted ? 'enough' : null
}
