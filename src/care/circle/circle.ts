// Kring (circle): the people around somebody, as that person names them. The list is the source, the picture is drawn from it (D-CIR-03).
// A place in it gives no access (D-CIR-02), and nobody notes problems of who stands in it (D-CIR-09).

import type { Audience, Id } from '#care/pass/facts.ts'

/** From near to far. */
export const rings = ['veryClose', 'close', 'further'] as const
export type Ring = (typeof rings)[number]

/** In the order of the picture, clockwise from the top. */
export const sectors = ['kin', 'friendsAndNeighbours', 'schoolAndWork', 'help'] as const
export type Sector = (typeof sectors)[number]

export const supports = ['practical', 'company', 'advice', 'comfort'] as const
export type Support = (typeof supports)[number]

/** Who sees somebody of a circle: its owner alone, or the circle of the family too. */
export const circleAudiences = ['onlyMe', 'plan'] as const
export type CircleAudience = (typeof circleAudiences)[number]

/** As it was chosen or stands; what is no choice of these is for its owner alone. */
export const circleAudience = (word: string): CircleAudience => (word === 'plan' ? 'plan' : 'onlyMe')

export const isRing = (word: string): word is Ring => (rings as readonly string[]).includes(word)
export const isSector = (word: string): word is Sector => (sectors as readonly string[]).includes(word)

/** Somebody of a circle, readable; without a ring and a sector nobody said yet how close. */
export type CircleMember = {
  id: Id
  /** Whose circle. */
  owner: Id
  author: Id
  audience: Audience
  ring: Ring | null
  sector: Sector | null
  helps: readonly string[]
  wording: number
  createdAt: Date
  /** This reader finds earlier words of it. */
  hasEarlier: boolean
  /** Came in after being asked, and takes part now. */
  hasPart: boolean
  name: string
  relation: string
  contact: string
  /** As a child drew this person (K-05); empty for who was named otherwise. */
  animal: string
  /** The owner's alone. */
  note: string
}

export const nameLength = 60
export const relationLength = 60
export const contactLength = 120
export const noteLength = 500
export const mostNames = 20

const youngest = 6

/** Every member from six years may have an own circle (D-CIR-01); of whom no age is told is grown up. */
export const keepsCircle = (someone: { kind: string; age: number | null } | undefined): boolean =>
  someone?.kind === 'member' && (someone.age ?? youngest) >= youngest

/** A youth starts with the own circle alone, an adult with the circle of the family. */
export const firstAudience = (age: number | null): CircleAudience => (age !== null && age < 18 ? 'onlyMe' : 'plan')

/** Whoever raises a child is asked about that child; nobody else has one here. */
export const raisesHere = ({ parts }: { parts: readonly string[] }): boolean =>
  ['parent', 'caregiver', 'fosterParent'].some((part) => parts.includes(part))

const opensFrom = 16

/** Under sixteen a circle is open to who has custody, and nobody opens it further alone (access.md 4.2). */
export const opensCircle = (someone: { kind: string; age: number | null } | undefined): boolean =>
  someone?.kind === 'member' && (someone.age ?? opensFrom) >= opensFrom

/** One name on each line. */
export const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const sameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('nl') === other.trim().toLocaleLowerCase('nl')

export type NamesProblem = 'nobody' | 'nameTooLong' | 'tooMany' | 'twice'

/** The same name twice in one circle is a question, not a refusal. */
export function namesProblem(
  names: readonly string[],
  known: readonly string[],
  another: boolean,
): NamesProblem | null {
  if (names.length === 0) return 'nobody'
  if (names.some((name) => name.length > nameLength)) return 'nameTooLong'
  if (names.length > mostNames) return 'tooMany'
  const isTwice = names.some((name, at) => [...known, ...names.slice(0, at)].some((other) => sameName(other, name)))
  return isTwice && !another ? 'twice' : null
}

export type Told = {
  name: string
  ring: string
  sector: string
  helps: readonly string[]
  relation: string
  contact: string
  note: string
  /** The note that stood there when the form was opened; absent when the form did not say. */
  noteWas?: string
  audience: string
}

/** What is typed anew counts, and what was written elsewhere since the form was opened stays: a note has no earlier words to go back to. */
export function noteAfter(now: string, { note, noteWas }: Pick<Told, 'note' | 'noteWas'>): string {
  if (noteWas === undefined || noteWas === now || note === now) return note
  return note === noteWas ? now : [now, note].filter(Boolean).join('\n')
}

export type ToldProblem =
  | 'nameMissing'
  | 'nameTooLong'
  | 'ringMissing'
  | 'sectorMissing'
  | 'relationTooLong'
  | 'contactTooLong'
  | 'noteTooLong'

export function toldProblem(told: Told): ToldProblem | null {
  if (told.name === '') return 'nameMissing'
  if (told.name.length > nameLength) return 'nameTooLong'
  if (!isRing(told.ring)) return 'ringMissing'
  if (!isSector(told.sector)) return 'sectorMissing'
  if (told.relation.length > relationLength) return 'relationTooLong'
  if (told.contact.length > contactLength) return 'contactTooLong'
  return told.note.length > noteLength ? 'noteTooLong' : null
}

type Placed = CircleMember & { ring: Ring; sector: Sector }
const isPlaced = (member: CircleMember): member is Placed => member.ring !== null && member.sector !== null

/** By sector and from near to far, in the order in which they were named: the order of the picture. */
export const inOrder = (members: readonly CircleMember[]): Placed[] =>
  members
    .filter(isPlaced)
    .toSorted(
      (one, other) =>
        sectors.indexOf(one.sector) - sectors.indexOf(other.sector) ||
        rings.indexOf(one.ring) - rings.indexOf(other.ring) ||
        one.createdAt.getTime() - other.createdAt.getTime() ||
        (one.id < other.id ? -1 : 1),
    )

/** Whose place nobody gave yet, the first named first. */
export const unplaced = (members: readonly CircleMember[]): CircleMember[] =>
  members
    .filter((member) => !isPlaced(member))
    .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1))

/** The circle of the family: whom its members show. */
export const shown = (members: readonly CircleMember[]): CircleMember[] =>
  members.filter(({ audience }) => audience !== 'onlyMe')

/** Who stands in several circles under one name is drawn once, at the nearest place. */
export const drawnOnce = (members: readonly Placed[]): Placed[] =>
  members.filter(
    (member) =>
      !members.some(
        (other) =>
          other !== member &&
          sameName(other.name, member.name) &&
          (rings.indexOf(other.ring) < rings.indexOf(member.ring) ||
            (other.ring === member.ring && members.indexOf(other) < members.indexOf(member))),
      ),
  )
