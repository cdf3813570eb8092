// Vandaag (today): what somebody can do now, at most three things, in a fixed order: something asked, the next appointment, one step.
// Nothing is counted, nothing is late: what is not on a card stands under "Later" (screens G-01).

import type { AskedShare } from '#care/agreements/asking.ts'
import type { JimAsks } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import type { PlanState } from '#care/plan/plan.ts'
import type { TalkAhead } from '#care/startLookBack/look-back.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'

export const norm = { preparationDays: 5, scoreDays: 14, scoreAge: 12, agreementDays: 14 } as const

type Score = { id: Id; rater: Id; value: number; at: Date; counts: boolean; typedBy: Id | null }
type Goal = { id: Id; subjects: readonly Id[]; state: string; kind: string; mine: boolean; scores: readonly Score[] }
type Step = { id: Id; doer: Id | null; state: { kind: string; dueOn: Day | null } }

export type TodayFacts<G extends Goal = Goal, S extends Step = Step> = {
  me: Id
  age: number | null
  isFamily: boolean
  today: Day
  goals: readonly G[]
  steps: readonly S[]
  review: { id: Id; dueOn: Day; isPrepared: boolean } | undefined
  version: { id: Id; offeredAt: Date; offeredTo: readonly Id[]; said: readonly { person: Id }[] } | undefined
  consents?: readonly AskedShare[]
  helps?: readonly { id: Id; youth: Id }[]
  cards?: readonly { id: Id; by: Id }[]
  jims?: readonly { id: Id; youth: Id; asks: JimAsks }[]
  starts?: readonly TalkAhead[]
  clicks?: readonly { person: Id }[]
  signals?: readonly { id: Id; author: Id }[]
  advices?: readonly { id: Id; author: Id }[]
  proposals?: readonly { id: Id; talk: Id; by: Id }[]
  ownPlans?: readonly { id: Id; until: Day }[]
  /** Own plans in which this person takes part, until which day. */
  making?: readonly Making[]
}

export type Making = { id: Id; until: Day }

export type Asked<G extends Goal = Goal> =
  | { kind: 'agreement'; id: Id; before: Day }
  | { kind: 'preparation'; id: Id; before: Day }
  | { kind: 'consent'; question: AskedShare; before: null }
  | { kind: 'help'; id: Id; youth: Id; before: null }
  | { kind: 'jim'; id: Id; youth: Id; asks: JimAsks; before: null }
  | { kind: 'card'; id: Id; by: Id; before: null }
  | { kind: 'click'; person: Id; before: null }
  | { kind: 'signal'; id: Id; author: Id; before: null }
  | { kind: 'advice'; id: Id; author: Id; before: null }
  | { kind: 'company'; id: Id; talk: Id; by: Id; before: null }
  | { kind: 'start'; id: Id; on: Day; isSent: boolean; back?: 'ahead' | 'done'; before: Day | null }
  | { kind: 'ownPlan'; id: Id; before: Day }
  | { kind: 'score'; goal: G; before: Day | null }
  | { kind: 'proposal'; goal: G; before: null }
  | { kind: 'confirmScore'; goal: G; score: Score; before: null }

/** What is asked of this person, the most pressing first. Whoever says nothing keeps all help (D-ALL-14). */
export function askedOf<G extends Goal>(facts: TodayFacts<G>): Asked<G>[] {
  if (!facts.isFamily) return []
  return [
    ...agreementAsked(facts),
    ...preparationAsked(facts),
    ...(facts.starts ?? [])
      .filter(({ asks }) => asks)
      .map(({ id, on, isSent, back }) => {
        const before = isSent && back !== 'ahead' ? null : on
        return { kind: 'start', id, on, isSent, before, ...(back === undefined ? {} : { back }) } as const
      }),
    ...(facts.proposals ?? []).map((company) => ({ kind: 'company', ...company, before: null }) as const),
    ...(facts.ownPlans ?? []).map(({ id, until }) => ({ kind: 'ownPlan', id, before: until }) as const),
    ...(facts.signals ?? []).map((signal) => ({ kind: 'signal', ...signal, before: null }) as const),
    ...(facts.advices ?? []).map((advice) => ({ kind: 'advice', ...advice, before: null }) as const),
    ...(facts.helps ?? []).map((help) => ({ kind: 'help', ...help, before: null }) as const),
    ...(facts.consents ?? []).map((question) => ({ kind: 'consent', question, before: null }) as const),
    ...jimsAsked(facts, false),
    ...facts.goals.filter((goal) => asksScore(goal, facts)).map((goal) => scoreAsked(goal, facts)),
    ...facts.goals
      .filter((goal) => goal.state === 'proposed' && goal.mine)
      .map((goal) => ({ kind: 'proposal', goal, before: null }) as const),
    ...facts.goals.flatMap((goal) =>
      goal.scores
        .filter((score) => score.rater === facts.me && !score.counts)
        .map((score) => ({ kind: 'confirmScore', goal, score, before: null }) as const),
    ),
    ...(facts.clicks ?? []).map((click) => ({ kind: 'click', ...click, before: null }) as const),
    ...(facts.cards ?? []).map((card) => ({ kind: 'card', ...card, before: null }) as const),
  ]
}

/** Who wanted to talk about a JIM first says so anew when that is over, and is not asked for it. */
const jimsAsked = ({ jims = [] }: TodayFacts, again: boolean): Asked<never>[] =>
  jims.filter(({ asks }) => (asks === 'again') === again).map((jim) => ({ kind: 'jim', ...jim, before: null }))

function agreementAsked({ version, me }: TodayFacts): Asked<never>[] {
  if (version === undefined || !version.offeredTo.includes(me)) return []
  if (version.said.some(({ person }) => person === me)) return []
  return [{ kind: 'agreement', id: version.id, before: addDays(dayOf(version.offeredAt), norm.agreementDays) }]
}

function preparationAsked({ review, today }: TodayFacts): Asked<never>[] {
  if (review === undefined || review.isPrepared || review.dueOn < today) return []
  return today >= addDays(review.dueOn, -norm.preparationDays)
    ? [{ kind: 'preparation', id: review.id, before: review.dueOn }]
    : []
}

/** A number is asked once at the start and again before looking back; in between nobody is asked for one. */
function asksScore(goal: Goal, { me, age, today, review }: TodayFacts): boolean {
  const concerns = goal.subjects.includes(me) || goal.scores.some(({ rater }) => rater === me)
  if (goal.state !== 'active' || goal.kind === 'condition' || !concerns) return false
  if (age !== null && age < norm.scoreAge) return false
  const own = goal.scores.filter(({ rater, counts }) => rater === me && counts).at(-1)
  if (goal.scores.some(({ rater, counts }) => rater === me && !counts)) return false
  if (own === undefined) return true
  const isNear = review !== undefined && today >= addDays(review.dueOn, -norm.scoreDays) && today <= review.dueOn
  return isNear && dayOf(own.at) < addDays(review.dueOn, -norm.scoreDays)
}

const scoreAsked = <G extends Goal>(goal: G, { review }: TodayFacts): Asked<G> => ({
  kind: 'score',
  goal,
  before: review?.dueOn ?? null,
})

/** Own open steps by their day; those without a day come last. */
export function ownSteps<S extends Step>({ me, steps }: Pick<TodayFacts<Goal, S>, 'me' | 'steps'>): S[] {
  const day = (step: S) => step.state.dueOn ?? '9999'
  return steps
    .filter((step) => step.doer === me && (step.state.kind === 'todo' || step.state.kind === 'doing'))
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

export type Today<G extends Goal, S extends Step> = {
  asked: Asked<G> | undefined
  /** First conversations of which nothing is asked any more, to go to; and those with a first step that is still to be done. */
  talks: readonly TalkAhead[]
  making: readonly Making[]
  appointment: Day | undefined
  step: S | undefined
  later: { asked: readonly Asked<G>[]; steps: readonly S[] }
}

export type FirstStep = 'plan' | 'strength'

/**
 * What a family that just begins does first: a plan, and then what goes well. Where something runs or rests there is no first step, where one
 * was agreed on there is no second, and a first conversation decides whether there will be a plan at all (D-STA-08).
 */
export function firstStepOf(
  isFamily: boolean,
  plan: PlanState | undefined,
  goals: readonly unknown[],
  talks: readonly TalkAhead[] = [],
): FirstStep | undefined {
  if (!isFamily || talks.some(({ firstStep }) => firstStep !== undefined)) return undefined
  if (plan === undefined) return talks.length === 0 ? 'plan' : undefined
  return goals.length === 0 && (plan === 'started' || plan === 'active') ? 'strength' : undefined
}

/** At most three cards: one asked, one appointment, one step. The rest comes later. */
export function todayOf<G extends Goal, S extends Step>(facts: TodayFacts<G, S>): Today<G, S> {
  const [asked, ...moreAsked] = askedOf<G>(facts)
  const [step, ...moreSteps] = ownSteps(facts)
  const { review, today } = facts
  const appointment = review !== undefined && review.dueOn >= today ? review.dueOn : undefined
  const making = facts.isFamily ? (facts.making ?? []) : []
  const later = { asked: [...moreAsked, ...(facts.isFamily ? jimsAsked(facts, true) : [])], steps: moreSteps }
  return { asked, talks: talksOf(facts), making, appointment, step, later }
}

/** All that lie ahead; of the pages that went out the last one while none does, and each with a first step that is still to be done. */
function talksOf({ isFamily, starts = [] }: TodayFacts): TalkAhead[] {
  if (!isFamily) return []
  const there = starts.filter(({ asks }) => !asks)
  const ahead = there.filter(({ isSent }) => !isSent)
  const last = ahead.length === 0 ? there.at(-1) : undefined
  return [...ahead, ...starts.filter((talk) => talk.isSent && (talk === last || talk.firstStep !== undefined))]
}

/** There is nothing that this person can do today. */
export const isQuiet = ({ asked, step, talks, making }: Today<Goal, Step>): boolean =>
  asked === undefined && step === undefined && making.length === 0 && !talks.some(({ firstStep }) => firstStep?.isMine)
