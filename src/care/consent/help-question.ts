// De vraag om hulp (help question): what is asked, how deep it goes, and who was told. Help is intrusive unless a registered
// professional marked it light with a sentence why; examination, treatment, medicine and stay are always intrusive (access 4.1).
import type { Id } from '#care/pass/facts.ts'
import { addMonths, type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'
import { type ConsentFacts, isRegistered } from './deciding.ts'

export const helpForms = [
  'talks',
  'group',
  'practical',
  'stopsAtOnce',
  'examination',
  'treatment',
  'medicine',
  'stay',
] as const
export type HelpForm = (typeof helpForms)[number]
const alwaysIntrusive: readonly HelpForm[] = ['examination', 'treatment', 'medicine', 'stay']

export type LightMark = { readonly by: Id; readonly why: string; readonly at: Date }
/** The other custody holder was told of light help, and may object. */
export type Told = { readonly holder: Id; readonly at: Date }
/** A holder who is the concern stays untold, with a reason and a second professional. */
export type Untold = {
  readonly holder: Id
  readonly reason: string
  readonly by: Id
  readonly second: Id
  readonly from: Day
  readonly reviewOn: Day
}

/** Help goes on against a custody holder's no (12–15), or against resistance of who cannot decide: only so, and each time by name. */
export type GoingOn = {
  readonly kind: 'seriousHarm' | 'youthPersists'
  readonly by: Id
  readonly reasons: string
  readonly youthWords: string
  readonly colleague: Id | null
  /** The second talk with the youth; only `youthPersists` asks for it. */
  readonly secondTalkOn: Day | null
  readonly at: Date
}

export type UrgentStart = { readonly by: Id; readonly seriousHarm: string; readonly at: Date }

export type HelpQuestion = {
  readonly id: Id
  readonly youth: Id
  readonly topic: string
  readonly form: HelpForm
  readonly underMeasure: boolean
  readonly light: LightMark | null
  readonly told: readonly Told[]
  readonly untold: readonly Untold[]
  readonly goingOn: readonly GoingOn[]
  readonly urgent: UrgentStart | null
  readonly startedAt: Date | null
}

export function isIntrusive(facts: ConsentFacts, { form, light }: HelpQuestion, at: Date): boolean {
  if (alwaysIntrusive.includes(form) || light === null || light.why.trim() === '' || at < light.at) return true
  return !isRegistered(facts, light.by, light.at)
}

const objectionDays = 5

/** The last day on which who was told may object. */
export const objectionUntil = (told: Told): Day => workingDaysAfter(dayOf(told.at), objectionDays)

/** `quiet`: told, and the days are over; `objecting`: the days still run; `untold`: nobody told this holder yet. */
export function toldState({ told }: HelpQuestion, holder: Id, at: Date): 'quiet' | 'objecting' | 'untold' {
  const found = told.find((each) => each.holder === holder && each.at <= at)
  if (!found) return 'untold'
  return objectionUntil(found) < dayOf(at) ? 'quiet' : 'objecting'
}

const untoldMonths = 6

/** It stays so until somebody tells the holder; the review that passes is a task, it tells nobody by itself. */
export function staysUntold({ untold }: HelpQuestion, holder: Id, at: Date): boolean {
  return untold.some((each) => each.holder === holder && each.from <= dayOf(at) && untoldProblem(each) === null)
}

export type UntoldProblem = 'reasonMissing' | 'secondMissing' | 'reviewTooLate'

export function untoldProblem({ reason, by, second, from, reviewOn }: Untold): UntoldProblem | null {
  if (reason.trim() === '') return 'reasonMissing'
  if (second === by) return 'secondMissing'
  return reviewOn <= addMonths(from, untoldMonths) ? null : 'reviewTooLate'
}

export type GoingOnProblem =
  | 'notRegistered'
  | 'reasonsMissing'
  | 'wordsMissing'
  | 'colleagueMissing'
  | 'secondTalkMissing'

/** One thing missing, and it is not saved (case 6). */
export function goingOnProblem(facts: ConsentFacts, on: GoingOn): GoingOnProblem | null {
  if (!isRegistered(facts, on.by, on.at)) return 'notRegistered'
  if (on.reasons.trim() === '') return 'reasonsMissing'
  if (on.youthWords.trim() === '') return 'wordsMissing'
  if (on.colleague === null || on.colleague === on.by) return 'colleagueMissing'
  return on.kind === 'youthPersists' && on.secondTalkOn === null ? 'secondTalkMissing' : null
}

export function goesOnBy(facts: ConsentFacts, { goingOn }: HelpQuestion, kind: GoingOn['kind'], at: Date): boolean {
  return goingOn.some((each) => each.kind === kind && each.at <= at && goingOnProblem(facts, each) === null)
}
