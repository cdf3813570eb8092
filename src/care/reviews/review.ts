// Terugkijken (review): a dated look-back in seven steps, in which everyone is heard apart and every running
// professional step is asked whether it can go. "See again and again what we can do ourselves."

import { norm as jimNorm } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'

export type Review = {
  id: Id
  planId: Id
  dueOn: Day
  startedAt: Date | null
  present: readonly Id[]
  concludedAt: Date | null
  readTogether: 'screen' | 'paper' | null
}

export const reviewSteps = [1, 2, 3, 4, 5, 6, 7] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** The word of each step in its address. */
const stepWords = ['goed', 'cijfers', 'acties', 'zelf', 'minder', 'afspraken', 'wie-ziet'] as const

export const stepIn = (word: string): ReviewStep | undefined => reviewSteps.find((step) => stepWords[step - 1] === word)

export const stepPath = (familyId: Id, step: ReviewStep): string =>
  `/gezin/${familyId}/terugkijken/samen/${stepWords[step - 1]}`

export type ReviewState = 'due' | 'running' | 'concluded' | 'confirmed'

const confirmDays = 14

/** Concluded is confirmed when everybody present answered, or after two weeks. */
export function stateOf(review: Review, answered: readonly Id[], now: Date): ReviewState {
  if (review.concludedAt === null) return review.startedAt === null ? 'due' : 'running'
  const lastDay = addDays(dayOf(review.concludedAt), confirmDays)
  const all = review.present.every((person) => answered.includes(person))
  return all || dayOf(now) >= lastDay ? 'confirmed' : 'concluded'
}

/** Until two weeks after the conversation somebody says with the own hand whether it is right, also when it was said at the table. */
export const mayStillAnswer = (review: Review, saidByOwnHand: boolean, now: Date): boolean =>
  review.concludedAt !== null && !saidByOwnHand && dayOf(now) < addDays(dayOf(review.concludedAt), confirmDays)

/** A child's voice is asked from this age; a number from the age at which the 0–10 scale is used. */
const childVoiceAge = 4
const scoreAge = 12

type Member = { id: Id; parts: readonly string[]; age: number | null }

export const youthsToHear = <M extends Member>(members: readonly M[]): readonly M[] =>
  members.filter((member) => member.parts.includes('youth') && (member.age ?? childVoiceAge) >= childVoiceAge)

export const isYoungChild = (member: Member): boolean => member.parts.includes('youth') && (member.age ?? 0) < scoreAge

/** Whom the table asks for a JIM, in every review until there is one (D-JIM-09). What nobody was told of counts as none (D-JIM-02). */
export const askedForJim = <M extends Member>(members: readonly M[], withJim: readonly Id[]): readonly M[] =>
  youthsToHear(members).filter(({ id, age }) => (age ?? 0) >= jimNorm.age && !withJim.includes(id))

/** The days on which was looked back, oldest first. */
export const concluded = (past: readonly Review[]): { id: Id; at: Date }[] =>
  past.flatMap(({ id, concludedAt }) => (concludedAt === null ? [] : [{ id, at: concludedAt }]))

/** D-REV-11: of the people present only the family gives numbers here; who leads the conversation gives none. */
export const ratersOf = <M extends Member>(members: readonly M[], present: readonly Id[]): readonly M[] =>
  members.filter((member) => present.includes(member.id) && !isYoungChild(member))

/** What has been said and decided so far, as far as concluding asks for it (D-REV-02). */
export type ReviewContent = {
  wentWell: number
  youths: readonly Id[]
  heard: readonly Id[]
  raters: readonly Id[]
  goals: readonly Id[]
  scored: readonly { person: Id; goal: Id }[]
  ownDoingAsked: boolean
  /** Youths of twelve or older of whom nobody asked in this plan whether they want a JIM, and who have none that was told. */
  withoutJim: readonly Id[]
  running: readonly Id[]
  answered: readonly Id[]
  nextOn: Day | null
}

export type OpenPart =
  | { step: 1; part: 'wentWell' }
  | { step: 1; part: 'childVoice'; person: Id }
  | { step: 2; part: 'score'; person: Id; goal: Id }
  | { step: 4; part: 'ownDoing' }
  | { step: 4; part: 'jim'; person: Id }
  | { step: 5; part: 'lettingGo'; stepId: Id }
  | { step: 6; part: 'nextDay' }

/** Everything that still has to be asked, in the order of the steps; empty when the review can be concluded. */
export function openParts(said: ReviewContent): OpenPart[] {
  const isScored = (person: Id, goal: Id) => said.scored.some((one) => one.person === person && one.goal === goal)
  return [
    ...(said.wentWell > 0 ? [] : [{ step: 1, part: 'wentWell' } as const]),
    ...said.youths
      .filter((youth) => !said.heard.includes(youth))
      .map((person) => ({ step: 1, part: 'childVoice', person }) as const),
    ...said.goals.flatMap((goal) =>
      said.raters
        .filter((person) => !isScored(person, goal))
        .map((person) => ({ step: 2, part: 'score', person, goal }) as const),
    ),
    ...(said.ownDoingAsked ? [] : [{ step: 4, part: 'ownDoing' } as const]),
    ...said.withoutJim.map((person) => ({ step: 4, part: 'jim', person }) as const),
    ...said.running
      .filter((stepId) => !said.answered.includes(stepId))
      .map((stepId) => ({ step: 5, part: 'lettingGo', stepId }) as const),
    ...(said.nextOn === null ? [{ step: 6, part: 'nextDay' } as const] : []),
  ]
}
