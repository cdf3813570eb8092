// Papier (family paper): a letter, a form or a drawing that somebody wants to find again, by a name in own words (G-22).
// It belongs to one person or to a goal. Who put it there chose who sees it, and alone takes it away (access.md 3).

import type { Audience, Id } from '#care/pass/facts.ts'

export const paperKinds = ['photo', 'pdf', 'sound'] as const
export type PaperKind = (typeof paperKinds)[number]

/** small: a JPEG in base64, of a photo. */
export type PaperFile = { id: Id; kind: PaperKind; small: string }

export type FamilyPaper = {
  id: Id
  name: string
  author: Id
  subjects: readonly Id[]
  /** The goal it belongs to, for who reads that goal. */
  goal: Id | null
  audience: Audience
  at: Date
  /** Taken back by who put it there, who may still throw it away. */
  isBack: boolean
  files: readonly PaperFile[]
}

export const paperNameLength = 80
export const paperFilesAtMost = 4

/** The levels that somebody may choose; who works here keeps nothing alone that is about somebody else. */
export const paperAudiences = ['onlyMe', 'family', 'plan'] as const
export type PaperAudience = (typeof paperAudiences)[number]

export const audiencesFor = ({ isCoordinator }: { isCoordinator: boolean }): readonly PaperAudience[] =>
  isCoordinator ? ['family', 'plan'] : paperAudiences

/** As it was chosen; what is no choice of these falls back to the fewest eyes. */
export const audienceOf = (word: string, offered: readonly PaperAudience[]): PaperAudience =>
  offered.find((one) => one === word) ?? (offered[0] as PaperAudience)

/** A youth begins with "only me" and opens on purpose, as with a story; a grown-up begins with the plan. */
export const firstFor = (age: number | null, offered: readonly PaperAudience[]): PaperAudience =>
  audienceOf(age !== null && age < 18 ? 'onlyMe' : 'plan', offered)

/** Where a paper belongs, by the word of its address. */
export const placeKinds = ['persoon', 'doel'] as const
export type PaperPlace = { kind: (typeof placeKinds)[number]; id: Id; title: string; subjects: readonly Id[] }

type Goal = { id: Id; title: string; subjects: readonly Id[] }

/** Each person somebody may write about, and each goal of at least one of them: then it is about those. */
export function placesFor(
  people: readonly { id: Id; name: string }[],
  writes: readonly Id[],
  goals: readonly Goal[],
): PaperPlace[] {
  const open = people.filter(({ id }) => writes.includes(id))
  const ofGoals = goals.map(({ id, title, subjects }) => ({
    ...{ kind: 'doel' as const, id, title },
    subjects: subjects.filter((subject) => open.some((person) => person.id === subject)),
  }))
  return [
    ...open.map(({ id, name }) => ({ kind: 'persoon' as const, id, title: name, subjects: [id] })),
    ...ofGoals.filter(({ subjects }) => subjects.length > 0),
  ]
}

/** What can be wrong with a file that was sent. */
export type FileProblem =
  | { field: 'files'; fault: 'none' | 'tooMany' | 'wrongKind' | 'tooManyPixels' | 'again' }
  | { field: 'files'; fault: 'tooLarge'; megabytes: number }
export type PaperProblem = FileProblem | { field: 'name'; fault: 'empty' | 'tooLong' }

export function nameProblem(name: string): PaperProblem[] {
  if (name === '') return [{ field: 'name', fault: 'empty' }]
  return name.length > paperNameLength ? [{ field: 'name', fault: 'tooLong' }] : []
}

/** In the order of the people and the goals, each with its papers, newest first; what has none is left out. */
export function inPlaces<P extends Pick<FamilyPaper, 'goal' | 'subjects' | 'at'>>(
  places: readonly Pick<PaperPlace, 'kind' | 'id' | 'title'>[],
  papers: readonly P[],
) {
  const newest = papers.toSorted((a, b) => b.at.getTime() - a.at.getTime())
  return places
    .map(({ kind, id, title }) => ({
      ...{ kind, id, title },
      papers: newest.filter((paper) =>
        kind === 'doel' ? paper.goal === id : paper.goal === null && paper.subjects[0] === id,
      ),
    }))
    .filter((group) => group.papers.length > 0)
}
