// Veiligheidsdossier (safetyFile): signs and the five steps of the reporting code, for a few professionals (access.md 6).
// D-SAF-05: facts apart from opinions, a source for each fact. D-SAF-06: the screen shows what the code says; a person decides.

import { addMonths, type Day, workingDaysAfter } from '#platform/dates.ts'

export const fileNorm = {
  facts: 1_000,
  opinion: 1_000,
  source: 200,
  answer: 500,
  signMonths: 12,
  factRows: 3,
  answerWorkingDays: 10,
} as const

export const stepNumbers = [1, 2, 3, 4, 5] as const
export type StepNumber = (typeof stepNumbers)[number]

/** Each step by the word of its address. */
export const stepKinds = { 1: 'zien', 2: 'overleggen', 3: 'praten', 4: 'wegen', 5: 'besluiten' } as const
export const stepNumberOf = (kind: string): StepNumber | null =>
  stepNumbers.find((nr) => stepKinds[nr] === kind) ?? null

export const decisions = ['report', 'organiseHelp', 'both', 'noSuspicion'] as const
export type Decision = (typeof decisions)[number]
export const decisionIn = (text: string): Decision | null => decisions.find((one) => one === text) ?? null

/** The five questions of step 5, each with yes or no and a reason. */
export const questions = ['suspicion', 'danger', 'canHelp', 'accepted', 'lasting'] as const
export type Question = (typeof questions)[number]
export type Answers = Readonly<Record<Question, { yes: string; why: string }>>

export type SourcedFact = { fact: string; source: string }
export type FactsProblem = 'factMissing' | 'sourceMissing' | 'factLong'

/** Each fact says where it comes from; at least one where there is nothing without it. */
export function factsProblem(facts: readonly SourcedFact[], atLeastOne: boolean): FactsProblem | null {
  const told = facts.filter(({ fact, source }) => fact !== '' || source !== '')
  if (atLeastOne && told.length === 0) return 'factMissing'
  if (told.some(({ fact }) => fact === '')) return 'factMissing'
  if (told.some(({ source }) => source === '')) return 'sourceMissing'
  const long = told.some(({ fact, source }) => fact.length > fileNorm.facts || source.length > fileNorm.source)
  return long ? 'factLong' : null
}

export type StepWish = {
  nr: StepNumber
  facts: readonly SourcedFact[]
  opinion: string
  /** Step 2: whom one consulted. Step 3: with whom one talked, or why not. Step 4: how serious it is. */
  words: string
  notHeld: boolean
  answers: Answers
  decision: string
  /** Through the official channel, by the worker: the product sends nothing (D-SAF-07). */
  reported: Day | null
  channel: string
}

export type StepProblem =
  | FactsProblem
  | 'opinionLong'
  | 'wordsMissing'
  | 'wordsLong'
  | 'answerMissing'
  | 'answerLong'
  | 'decisionMissing'
  | 'reportedWrong'
  | 'channelMissing'

export function stepProblem(wish: StepWish, today: Day): StepProblem | null {
  const facts = factsProblem(wish.facts, wish.nr === 1)
  if (facts !== null) return facts
  if (wish.opinion.length > fileNorm.opinion) return 'opinionLong'
  if (wish.nr > 1 && wish.nr < 5) return wordsProblem(wish.words)
  return wish.nr === 5 ? decisionProblem(wish, today) : null
}

const wordsProblem = (words: string) =>
  words === '' ? 'wordsMissing' : words.length > fileNorm.opinion ? 'wordsLong' : null

function decisionProblem({ answers, decision, reported, channel }: StepWish, today: Day): StepProblem | null {
  const given = questions.map((question) => answers[question])
  if (given.some(({ yes, why }) => (yes !== 'yes' && yes !== 'no') || why === '')) return 'answerMissing'
  if (given.some(({ why }) => why.length > fileNorm.answer)) return 'answerLong'
  const decided = decisionIn(decision)
  if (decided === null) return 'decisionMissing'
  const mayReport = decided === 'report' || decided === 'both'
  if (reported !== null && (reported > today || !mayReport)) return 'reportedWrong'
  return reported !== null && channel === '' ? 'channelMissing' : null
}

/**
 * What the code says at these answers, as a text beside the question and never as the answer. Danger, or help that cannot be organised, that is
 * not accepted or does not last: report. Else: organise help. Without suspicion: close.
 */
export type CodeSays = 'report' | 'organiseHelp' | 'close'
export function adviceOf(answers: Readonly<Record<Question, boolean>>): CodeSays {
  if (!answers.suspicion) return 'close'
  return !answers.danger && answers.canHelp && answers.accepted && answers.lasting ? 'organiseHelp' : 'report'
}

export type Sign = { seenOn: Day; closedOn: Day | null }

/** D-SAF-09: after a year a sign about which nothing was found is closed with a reason. It stays in the file. */
export const signMayClose = ({ seenOn, closedOn }: Sign, today: Day): boolean =>
  closedOn === null && addMonths(seenOn, fileNorm.signMonths) <= today

/** Who told a sign from outside hears before this day what was done with it (D-CIR-11). */
export const hearsOfSignBefore = (told: Day): Day => workingDaysAfter(told, fileNorm.answerWorkingDays)

export type FileEvent = { at: Date; kind: 'sign' | 'told' | 'closed' | `step${StepNumber}` }

const newest = (events: readonly FileEvent[], kinds: (kind: FileEvent['kind']) => boolean): number =>
  events
    .filter(({ kind }) => kinds(kind))
    .reduce((last, { at }) => Math.max(last, at.getTime()), Number.NEGATIVE_INFINITY)

/** What is written after a closing opens the file again. */
export function isClosed(events: readonly FileEvent[]): boolean {
  const closed = newest(events, (kind) => kind === 'closed')
  return (
    closed > Number.NEGATIVE_INFINITY && closed >= newest(events, (kind) => kind === 'sign' || kind.startsWith('step'))
  )
}

/** A file closes with a decision of step 5, and none is closed that has other steps after it. */
export function mayClose(events: readonly FileEvent[]): boolean {
  const decided = newest(events, (kind) => kind === 'step5')
  if (decided === Number.NEGATIVE_INFINITY || isClosed(events)) return false
  return decided >= newest(events, (kind) => kind === 'sign' || (kind.startsWith('step') && kind !== 'step5'))
}

/** The step to do next: the first that was not done since the last closing. */
export function nextStep(events: readonly FileEvent[]): StepNumber {
  const closed = newest(events, (kind) => kind === 'closed')
  const open = events.filter(({ at }) => at.getTime() > closed)
  return stepNumbers.find((nr) => !open.some(({ kind }) => kind === `step${nr}`)) ?? 5
}
