// Eigen plaatjes (picture code): three pictures with which a child of 6 to 11 comes in by itself, on a device where a grown-up set that up with it.
// They are a weak lock (screens.md 3), so they open only the pages of a child, and no more of them than a turn on the phone of that grown-up.

import { type CircleAnimal, isAnimal } from '#care/childCircle/child-circle.ts'
import type { Id } from '#care/pass/facts.ts'

/** The pictures to choose from: none looks like another, and none is an animal, because an animal says which child it is. */
export const pictures = [
  'house',
  'bed',
  'bus',
  'food',
  'football',
  'party',
  'music',
  'cycling',
  'beach',
  'present',
  'game',
  'drawing',
] as const
export type CodePicture = (typeof pictures)[number]
export const isCodePicture = (word: string): word is CodePicture => (pictures as readonly string[]).includes(word)

export const norm = { pictures: 3, minutes: 15 } as const

export const deviceKinds = ['phone', 'tablet', 'computer'] as const
export type DeviceKind = (typeof deviceKinds)[number]
const isKind = (word: string): word is DeviceKind => (deviceKinds as readonly string[]).includes(word)

/** What a grown-up and a child chose; each as it was sent. */
export type Chosen = { kind: string; animal: string; first: string; second: string; third: string }
export type Complete = { kind: DeviceKind; animal: CircleAnimal; code: string }
export type ChosenProblem = 'kind' | 'animal' | 'first' | 'second' | 'third' | 'animalTaken' | 'twice'

/** The order counts, and a picture counts once. */
export const codeOf = (taps: readonly string[]): string => taps.join(' ')

export function completed({ kind, animal, ...taps }: Chosen): Complete | { problem: ChosenProblem } {
  if (!isKind(kind)) return { problem: 'kind' }
  if (!isAnimal(animal)) return { problem: 'animal' }
  const missing = (['first', 'second', 'third'] as const).find((place) => !isCodePicture(taps[place]))
  if (missing !== undefined) return { problem: missing }
  const code = [taps.first, taps.second, taps.third]
  return new Set(code).size < norm.pictures ? { problem: 'twice' } : { kind, animal, code: codeOf(code) }
}

/** Why the pictures opened nothing any more by themselves: tried wrong too often, the twelfth birthday, custody, or a place in the family. */
export type DeviceEnd = 'tries' | 'twelve' | 'custody' | 'place'

/** A device on which a child comes in, as the grown-up who set it up sees it; end: null while it works. */
export type ChildDevice = {
  id: Id
  child: Id
  kind: DeviceKind
  animal: CircleAnimal
  madeAt: string
  here: boolean
  end: DeviceEnd | null
}

/** A child with its devices; chooses: whether new pictures may be chosen with it. */
export type OfChild = { id: Id; name: string; chooses: boolean; devices: readonly ChildDevice[] }

/** One child of this device, for who has not come in yet. */
export type ChildHere = { id: Id; animal: string }
