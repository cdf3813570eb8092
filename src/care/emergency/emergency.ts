// Noodinzage (emergencyLook): one person's part of a plan outside the own families, for four hours, with a reason (access.md 6, screens P-12).
// Search knows the own families only; somebody who is not there and somebody of another are answered alike.
import { type Day, workingDaysAfter } from '#platform/dates.ts'

/** One emergency look as the privacy officer reads it. */
export type LookToReview = {
  looker: string
  organisation: string
  about: string
  openedAt: Date
  told: boolean
  reason: string
  why: string
  reviewedOn: Day | null
}

export const mostWords = 500

/** Letters without accents and case; hyphens and apostrophes part words like a space does. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’-]+/g, ' ')
    .trim()

export const isLongEnough = (sought: string): boolean => folded(sought).length >= 2

/** Each word that was typed begins a word of one of these names. */
export function matches(sought: string, names: readonly string[]): boolean {
  const words = names.flatMap((name) => folded(name).split(' '))
  return folded(sought)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)))
}

/** The whole name and nothing less: an emergency look is no way to try names. */
export const isCalled = (full: string, { callName, familyName }: { callName: string; familyName: string }): boolean =>
  folded(full) === folded(`${callName} ${familyName}`)

export type TypedLook = { name: string; born: Day | null; reason: string; hears: string; why: string }
export type LookField = 'name' | 'born' | 'reason' | 'hears' | 'why'
export type LookProblem = 'name' | 'born' | 'reason' | 'hears' | 'why' | 'tooLong'
export type LookProblems = Partial<Record<LookField, LookProblem>>

/** What is still missing. The family hears of it unless somebody says why that is not safe. */
export function lookProblems({ name, born, reason, hears, why }: TypedLook, today: Day): LookProblems {
  const tooLong = (text: string) => text.length > mostWords
  return {
    ...(folded(name).includes(' ') ? {} : { name: 'name' }),
    ...(born === null || born > today ? { born: 'born' } : {}),
    ...(reason === '' ? { reason: 'reason' } : tooLong(reason) ? { reason: 'tooLong' } : {}),
    ...(hears === 'yes' || hears === 'no' ? {} : { hears: 'hears' }),
    ...(hears === 'no' && why === '' ? { why: 'why' } : tooLong(why) ? { why: 'tooLong' } : {}),
  }
}

const reviewWorkingDays = 2

/** By when the privacy officer looked it through (access.md 6). */
export const reviewDueOn = (openedOn: Day): Day => workingDaysAfter(openedOn, reviewWorkingDays)

export type OwnFamily = { id: string; name: string; people: readonly { id: string; name: string }[] }
export type FoundFamily = OwnFamily & { found: readonly string[] }

/** Own families in which a name fits; with the people it fits, or all when it is the family's own name. */
export function findIn(families: readonly OwnFamily[], sought: string): FoundFamily[] {
  return families.flatMap((family) => {
    const people = family.people.filter(({ name }) => matches(sought, [name]))
    const isFamily = matches(sought, [family.name])
    return isFamily || people.length > 0 ? [{ ...family, found: people.map(({ name }) => name) }] : []
  })
}
