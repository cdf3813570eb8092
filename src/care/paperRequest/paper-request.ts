// Op papier (paperRequest): somebody of a family asks for the plan on paper, and who coordinates brings or sends it (D-PLN-07).
// Known to those two alone. The law gives fourteen days; the house promises a week, and the list says so from the first day on.

import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day } from '#platform/dates.ts'

export const norm = { promisedDays: 7, paperDays: 14 } as const

export const ways = ['post', 'handed'] as const
export type Way = (typeof ways)[number]
export const isWay = (text: string): text is Way => (ways as readonly string[]).includes(text)

export type PaperRequest = {
  id: Id
  person: Id
  way: Way
  askedAt: Date
  givenAt: Date | null
  givenBy: Id | null
}

/** By this day it is there. */
export const promisedOn = (asked: Day): Day => addDays(asked, norm.promisedDays)

export const isOpen = ({ givenAt }: Pick<PaperRequest, 'givenAt'>): boolean => givenAt === null

/** What this person waits for. */
export const openOf = (requests: readonly PaperRequest[], person: Id): PaperRequest | undefined =>
  requests.find((one) => one.person === person && isOpen(one))
