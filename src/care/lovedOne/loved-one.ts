// Naaste die meeleest (loved one): who was at a first conversation opens its page to somebody of the own circle, until a day (D-STA-03).
// Own words are read as far as their speaker lets them; what was noted together is read once everybody whom it is about lets it.

import type { Id } from '#care/pass/facts.ts'
import type { SeenTalk } from '#care/startConversation/start-voice.ts'
import { startPath } from '#care/startConversation/start-voice.ts'
import { addMonths, addWeeks, type Day } from '#platform/dates.ts'

const norm = { longestMonths: 6, usualWeeks: 4 } as const

export const lovedOnePlace = (familyId: Id, talkId: Id): string => `${startPath(familyId, talkId)}/naaste`
export const readingPlace = (familyId: Id, lovedOne: Id): string =>
  `/gezin/${familyId}/meedoen/startgesprek/${lovedOne}`

/** Somebody of the own circle who takes part now; `id` is that part. */
export type LovedOnePart = { id: Id; person: Id; untilOn: Day }

/** A page that is open now. */
export type LovedOne = {
  id: Id
  person: Id
  reader: Id
  name: string
  untilOn: Day
  /** Whether who looks lets the own words be read. */
  letsRead: boolean
}

/** The page as its loved one reads it, and whose words are on it. */
export type ReadPage = { id: Id; person: Id; untilOn: Day; start: SeenTalk; names: ReadonlyMap<Id, string> }

/** A page in the list of who reads along. */
export type OpenPage = { id: Id; person: Id; on: Day; untilOn: Day }

/** Who was there and is of the family from twelve opens it, once the page went out. */
export const mayOpen = ({ talk }: Pick<SeenTalk, 'talk'>, me: Id, isFamilyFromTwelve: boolean): boolean =>
  isFamilyFromTwelve && talk.sentAt !== null && talk.present.includes(me)

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

/** Until the day to look back; when that went by, four weeks. No longer than the part of the only one to choose. */
export function usualEnd(lookBackOn: Day | null, today: Day, partEnds?: Day): Day {
  const usual = lookBackOn !== null && lookBackOn >= today ? lookBackOn : addWeeks(today, norm.usualWeeks)
  return partEnds === undefined ? usual : earlier(usual, partEnds)
}

/** As it was typed. */
export type TypedOpening = { reader: string; until: { day: string; month: string; year: string } }

export type OpenProblem =
  | { field: 'reader'; is: 'choose' }
  | { field: 'until'; is: 'notADay' }
  | { field: 'until'; is: 'range'; latest: Day }

export function openProblem(
  { reader, untilOn }: { reader: string; untilOn: Day | null },
  guests: readonly LovedOnePart[],
  today: Day,
): OpenProblem | null {
  const guest = guests.find(({ person }) => person === reader)
  if (guest === undefined) return { field: 'reader', is: 'choose' }
  if (untilOn === null) return { field: 'until', is: 'notADay' }
  const latest = earlier(addMonths(today, norm.longestMonths), guest.untilOn)
  return untilOn >= today && untilOn <= latest ? null : { field: 'until', is: 'range', latest }
}

export const mostView = 500
/** How a loved one sees it, in the own name: `person` is who opened the page. */
export type OwnView = { id: Id; lovedOne: Id; at: Date; text: string }
export type LovedOneView = { id: Id; person: Id; name: string; at: Date; text: string }

export type ViewProblem = 'missing' | 'tooLong'
export const viewProblem = (text: string): ViewProblem | null =>
  text === '' ? 'missing' : text.length > mostView ? 'tooLong' : null
