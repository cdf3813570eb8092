// Hoe kijken we ernaar (jimView): youth, parents, JIM and professional each write what goes well and what is the matter, side by side (domain 2.1).
// The youth chooses who takes part; whoever does reads what the others wrote, and nobody else knows of it (D-JIM-05).

import type { Someone } from '#care/access/frame.ts'
import { raisesHere } from '#care/circle/circle.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'

export const viewTexts = ['well', 'matter'] as const
export type ViewText = (typeof viewTexts)[number]
export type ViewWords = Record<ViewText, string>

export const viewLength = 1000

export type View = ViewWords & { id: Id; author: Id; at: Date }

export type ViewProblem = { field: ViewText; is: 'empty' | 'tooLong' }

/** One of the two may stay open. */
export function viewProblem(words: ViewWords): ViewProblem | null {
  if (viewTexts.every((text) => words[text] === '')) return { field: 'well', is: 'empty' }
  const field = viewTexts.find((text) => words[text].length > viewLength)
  return field === undefined ? null : { field, is: 'tooLong' }
}

/** Whom the youth may ask to take part: the JIM, who raises him or her, and who coordinates. */
export const mayTakePart = (people: readonly Someone[], jim: Pick<Jim, 'youth' | 'person'>): Someone[] =>
  people.filter(
    ({ id, kind, parts }) =>
      id !== jim.youth && (id === jim.person || kind === 'coordinator' || (kind === 'member' && raisesHere({ parts }))),
  )

const ranks: Readonly<Partial<Record<Someone['kind'], number>> & { coordinator: number }> = {
  ...{ member: 0, participant: 1, coordinator: 2 },
}

/** Who raises the youth, then the JIM, then who coordinates and whoever left. */
const rankOf = (someone: Someone | undefined): number => (someone && ranks[someone.kind]) ?? ranks.coordinator

export const byRank = (one: Someone, other: Someone): number => rankOf(one) - rankOf(other)

export const inOrder = (people: readonly Someone[], takingPart: readonly Id[]): Id[] => {
  const rank = (id: Id) => rankOf(people.find((someone) => someone.id === id))
  return takingPart.toSorted((one, other) => rank(one) - rank(other))
}

/** The newest of each, in the order of who takes part. */
export const sideBySide = (
  takingPart: readonly Id[],
  newestFirst: readonly View[],
): { person: Id; view: View | undefined }[] =>
  takingPart.map((person) => ({ person, view: newestFirst.find(({ author }) => author === person) }))

/** Who begins and who stops when the youth chooses anew. */
export const changeOfParts = (now: readonly Id[], chosen: readonly Id[]): { begin: Id[]; stop: Id[] } => ({
  begin: chosen.filter((id) => !now.includes(id)),
  stop: now.filter((id) => !chosen.includes(id)),
})

/** The page of the youth, of the JIM, or of who else takes part. */
export type Place = 'youth' | 'jim' | 'other'

export function viewPlace(familyId: Id, jim: Id, place: Place): string {
  const at = `/gezin/${familyId}`
  if (place === 'youth') return `${at}/jim/${jim}/kanten`
  return place === 'jim' ? `${at}/netwerk/kanten/${jim}` : `${at}/kanten/${jim}`
}

/** Around whom somebody takes part. */
export type SharedView = { jim: Id; youth: Id }
