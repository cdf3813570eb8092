// Netwerk (network): a JIM with an own way in, who reads what the youth opened and says what he or she sees (screens N-01, N-02).
// What a JIM says is heard by the youth; how heavy it is to be one the youth never hears (D-JIM-05, D-JIM-06).

import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import type { StoryPiece } from '#care/story/story.ts'
import { addDays, addWeeks, type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'

export const norm = { loadWeeks: 8, heavy: 4, worryWorkingDays: 2, callWorkingDays: 5, weekDays: 7 } as const

export const reactions = ['compliment', 'idea'] as const
export type JimWordKind = (typeof reactions)[number] | 'worry' | 'load'

export type JimWord = {
  id: Id
  jim: Id
  youth: Id
  author: Id
  kind: JimWordKind
  value: number | null
  at: Date
  heardAt: Date | null
  text: string
}

export const wordLength = 1000

export type WordProblem = 'kind' | 'empty' | 'tooLong'

export function wordProblem(kind: string, text: string): WordProblem | null {
  if (kind !== 'worry' && !(reactions as readonly string[]).includes(kind)) return 'kind'
  if (text === '') return 'empty'
  return text.length > wordLength ? 'tooLong' : null
}

/** How heavy it is was asked last: again after eight weeks, and never sooner. */
export function mayWeigh(words: readonly Pick<JimWord, 'kind' | 'at'>[], today: Day): boolean {
  const last = words
    .filter(({ kind }) => kind === 'load')
    .map(({ at }) => dayOf(at))
    .toSorted()
    .at(-1)
  return last === undefined || addWeeks(last, norm.loadWeeks) <= today
}

export const isHeavy = (value: number): boolean => value <= norm.heavy

/** What who coordinates does something with: a worry is read, and who finds it heavy is called. */
export const asksCoordinator = ({ kind, value, heardAt }: Pick<JimWord, 'kind' | 'value' | 'heardAt'>): boolean =>
  heardAt === null && (kind === 'worry' || (kind === 'load' && value !== null && isHeavy(value)))

export const readBefore = (worry: Day): Day => workingDaysAfter(worry, norm.worryWorkingDays)

export const callBefore = (said: Day): Day => workingDaysAfter(said, norm.callWorkingDays)

/** What is agreed for this week: whose day comes within seven days, and everything that this JIM does; by day. */
export function thisWeek<S extends Pick<Planned, 'dueOn' | 'doer'>>(steps: readonly S[], me: Id, today: Day): S[] {
  const last = addDays(today, norm.weekDays)
  const day = ({ dueOn }: Pick<Planned, 'dueOn'>) => dueOn ?? '9999'
  return steps
    .filter(({ dueOn, doer }) => doer === me || (dueOn !== null && dueOn <= last))
    .toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0))
}

/** A step as a JIM reads it. */
export type Planned = { id: Id; what: string; doer: Id | null; dueOn: Day | null }

export type Network = {
  jim: Jim
  week: readonly Planned[]
  /** What the youth told and opened to this JIM, the newest first. */
  said: readonly StoryPiece[]
  mayWeigh: boolean
}

/** What became of the newest code of a JIM. */
export type CodeState = 'none' | 'open' | 'expired' | 'declined' | 'in'
/** isOwn: the youth makes it; else who coordinates. */
export type Coded = { jim: Jim; state: CodeState; isOwn: boolean }

export type SaidByJim = { word: JimWord; jim: Jim }
