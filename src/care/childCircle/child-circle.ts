// Kring van het kind (child circle): the own circle of a child of 6 to 11, one question on each page and an animal for each person (K-05).
// It is the same circle as everybody's (D-CIR-01): whom the child keeps to itself stands for nobody else anywhere.

import { type CircleMember, namesProblem, type Ring, type Support, supports } from '#care/circle/circle.ts'

/** Pictures of the own set; one may be chosen for more than one person. */
export const animals = [
  'dog',
  'cat',
  'rabbit',
  'bird',
  'horse',
  'bear',
  'lion',
  'elephant',
  'mouse',
  'frog',
  'owl',
  'fish',
  'turtle',
  'butterfly',
] as const
export type CircleAnimal = (typeof animals)[number]
export const isAnimal = (word: string): word is CircleAnimal => (animals as readonly string[]).includes(word)

/** What is asked of everybody in the circle at once. */
export const questions = ['near', 'laughs'] as const
export type Question = (typeof questions)[number]

/** The word of its address. */
export const questionWord = { near: 'dichtbij', laughs: 'lacht' } as const satisfies Record<Question, string>
export const questionOf = (word: string): Question | undefined => questions.find((one) => questionWord[one] === word)

export const most = 20

export type NameProblem = 'nobody' | 'tooLong' | 'twice' | 'full'

export function nameProblem(name: string, known: readonly string[]): NameProblem | null {
  if (known.length >= most) return 'full'
  const problem = namesProblem(name === '' ? [] : [name], known, false)
  if (problem === 'nameTooLong' || problem === 'tooMany') return 'tooLong'
  return problem
}

type Placed = Pick<CircleMember, 'ring' | 'helps'>
type Place = { ring: Ring; helps: Support[] }

/** Who is not very close is close: a child is not asked who stands far away. What it did not say it does not change. */
function ringAfter(ring: Ring | null, isNear: boolean): Ring {
  if (isNear) return 'veryClose'
  return ring === null || ring === 'veryClose' ? 'close' : ring
}

/** How somebody stands in the circle after a question was answered with, or without, him or her. */
export function placeAfter(question: Question, { ring, helps }: Placed, isChosen: boolean): Place {
  const laughs = question === 'laughs' ? isChosen : helps.includes('company')
  return {
    ring: question === 'near' ? ringAfter(ring, isChosen) : (ring ?? 'close'),
    helps: supports.filter((support) => (support === 'company' ? laughs : helps.includes(support))),
  }
}

/** Whom a question shows as chosen already. */
export const isChosenFor = (question: Question, { ring, helps }: Placed): boolean =>
  question === 'near' ? ring === 'veryClose' : helps.includes('company')
