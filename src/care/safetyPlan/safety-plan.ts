// Veiligheidsafspraken (safetyPlan): in everyday words who one calls, where one goes and what one does when it is not safe.
// Made with the family, or by a youth alone for whom that youth names (access.md 6, D-SAF-10, D-SAF-13).

import { addDays, type Day } from '#platform/dates.ts'

export const planKinds = ['shared', 'youthOnly'] as const
export type PlanKind = (typeof planKinds)[number]

export const dayParts = [
  'morning',
  'school',
  'afterSchool',
  'evening',
  'night',
  'weekend',
  'handover',
  'holiday',
  'online',
] as const

/** A part that every plan needs to think of; being at school or online is only told when it matters. */
const needed = ['morning', 'afterSchool', 'evening', 'night', 'weekend', 'handover', 'holiday'] as const
export type NeededPart = (typeof needed)[number]

/** Not shown as a lack but as a question: what do we do then? A handover is there only between two homes. */
export const openParts = (covered: readonly string[], homes: number): NeededPart[] =>
  needed.filter((part) => !covered.includes(part) && (part !== 'handover' || homes > 1))

export const planNorm = { words: 500, line: 200, short: 100, steps: 8, calls: 5 } as const

const checkDays = [14, 28, 42] as const

export type PlanActKind = 'agreed' | 'explained' | 'checked' | 'ended'
export type PlanAct = { kind: PlanActKind; onDay: Day; person?: string | null }

export const hasEnded = ({ acts }: { acts: readonly Pick<PlanAct, 'kind'>[] }): boolean =>
  acts.some(({ kind }) => kind === 'ended')

/** Made on a day: checks after 14, 28 and 42 days, then at each review. Null when it ended, or when no review is planned. */
export function nextCheck(madeOn: Day, acts: readonly PlanAct[], reviewOn: Day | null): Day | null {
  if (hasEnded({ acts })) return null
  const done = acts.filter(({ kind }) => kind === 'checked').length
  const days = checkDays[done]
  return days === undefined ? reviewOn : addDays(madeOn, days)
}

export type PlanState = 'draft' | 'agreed' | 'running' | 'reviewed' | 'ended'

/** Running once it was explained to everybody it is made with. */
export function planState(acts: readonly PlanAct[], madeWith: readonly string[]): PlanState {
  const has = (kind: PlanActKind) => acts.some((act) => act.kind === kind)
  if (has('ended')) return 'ended'
  if (!has('agreed')) return 'draft'
  const told = madeWith.every((id) => acts.some((act) => act.kind === 'explained' && act.person === id))
  if (!told) return 'agreed'
  return has('checked') ? 'reviewed' : 'running'
}

export type PlanWish = {
  kind: string
  readers: readonly string[]
  worries: string
  works: string
  signs: string
  steps: readonly string[]
  calls: readonly string[]
  word: string
  pickUp: string
  when: string
  place: string
  placeReaders: readonly string[]
  covered: readonly string[]
}

export type PlanProblem =
  | 'kindMissing'
  | 'readersWrong'
  | 'wordsLong'
  | 'stepsMissing'
  | 'stepsMany'
  | 'callsMissing'
  | 'callsMany'
  | 'callWithoutNumber'
  | 'placeReaders'

export type PlanMaker = { id: string; isYouth: boolean; isCoordinator: boolean }

/** A youth alone chooses whom it trusts; everybody else makes it with others. */
export const kindsFor = (maker: PlanMaker): readonly PlanKind[] => (maker.isYouth ? planKinds : ['shared'])

const isLong = (texts: readonly string[], most: number) => texts.some((text) => text.length > most)

/** `besides`: who reads a shared plan without being named, and may be told the place. */
export function planProblem(
  wish: PlanWish,
  maker: PlanMaker,
  mayRead: readonly string[],
  besides: readonly string[] = [],
): PlanProblem | null {
  const kind = kindsFor(maker).find((one) => one === wish.kind)
  if (kind === undefined) return 'kindMissing'
  if (!wish.readers.every((id) => id !== maker.id && mayRead.includes(id))) return 'readersWrong'
  if (maker.isCoordinator && wish.readers.length === 0) return 'readersWrong'
  if (isLong([wish.worries, wish.works, wish.signs], planNorm.words)) return 'wordsLong'
  if (isLong([wish.word, wish.pickUp, wish.when, wish.place], planNorm.line)) return 'wordsLong'
  if (wish.steps.length === 0) return 'stepsMissing'
  if (wish.steps.length > planNorm.steps || isLong(wish.steps, planNorm.line)) return 'stepsMany'
  return callProblem(wish.calls) ?? placeProblem(wish, kind === 'shared' ? besides : [])
}

/** Somebody to call, each with a number, or nobody can call. */
function callProblem(calls: readonly string[]): PlanProblem | null {
  if (calls.length === 0) return 'callsMissing'
  if (calls.length > planNorm.calls || isLong(calls, planNorm.short)) return 'callsMany'
  return calls.every((call) => /\d{3}/.test(call.replaceAll(/[\s-]/g, ''))) ? null : 'callWithoutNumber'
}

const placeProblem = ({ place, placeReaders, readers }: PlanWish, besides: readonly string[]): PlanProblem | null =>
  place !== '' && !placeReaders.every((id) => readers.includes(id) || besides.includes(id)) ? 'placeReaders' : null

export type WordsProblem = 'missing' | 'long'

export function wordsProblem(words: string, most: number = planNorm.line): WordsProblem | null {
  if (words === '') return 'missing'
  return words.length > most ? 'long' : null
}
