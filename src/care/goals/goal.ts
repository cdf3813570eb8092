// Doel (goal): what the family wants to reach, in its own words, and when that is good enough (domain 7).
// Its state follows from what people did, oldest first; nothing is overwritten (D-ALL-15). At most five are active at a time.
import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import { type ConditionActKind, type ConditionState, isConditionAct } from './condition.ts'

export const activeGoals = 5
export const goodEnough = { least: 4, most: 8, usual: 6 } as const
export const titleLength = 200
export const whyLength = 500
export const looksLikeLength = 300
const reachLength = 300
export const mostDomains = 3

export type GoalKind = 'own' | 'family' | 'societal' | 'condition'
type OwnActKind = 'proposed' | 'activated' | 'declined' | 'waiting' | 'reached' | 'stopped' | 'talkFirst'
export type GoalActKind = OwnActKind | ConditionActKind
type OwnState = 'proposed' | 'active' | 'declined' | 'waiting' | 'reached' | 'stopped'
export type GoalState = OwnState | ConditionState
export const stopReasons = [
  'notImportantNow',
  'otherGoal',
  'notPossible',
  'takenOver',
  'endedWithHelp',
  'other',
] as const
export type StopReason = (typeof stopReasons)[number]
export type GoalAct = {
  kind: GoalActKind
  at: Date
  by: Id
  reason?: StopReason | null
  /** Of a condition: the day of the fact. */
  factOn?: Day | null
}

/** Who acts: a goal is somebody's own when he or she may write about whom it belongs to. */
export type Actor = { person: Id; isFamily: boolean; isCoordinator: boolean; mine: boolean }

const states: Record<Exclude<OwnActKind, 'talkFirst'>, OwnState> = {
  proposed: 'proposed',
  activated: 'active',
  declined: 'declined',
  waiting: 'waiting',
  reached: 'reached',
  stopped: 'stopped',
}

/** Talking first is an answer and changes nothing yet. */
export function stateOf(acts: readonly GoalAct[]): GoalState {
  const last = acts.findLast((act) => act.kind !== 'talkFirst')
  if (last === undefined || last.kind === 'talkFirst') return 'proposed'
  return isConditionAct(last.kind) ? last.kind : states[last.kind]
}

/** Actions belong to what is being worked on: a goal of the family that runs or waits, or a condition that still holds. */
export const takesSteps = (state: GoalState): boolean =>
  !['proposed', 'declined', 'reached', 'stopped', 'ended'].includes(state)

/** On the list of what is over. */
export const isOver = (state: GoalState): boolean => ['declined', 'reached', 'stopped', 'ended'].includes(state)

type Move = { from: readonly GoalState[]; who: 'family' | 'familyOrCoordinator' }

export const moves = {
  agree: { from: ['proposed'], who: 'family' },
  agreeDifferently: { from: ['proposed'], who: 'family' },
  talkFirst: { from: ['proposed'], who: 'family' },
  decline: { from: ['proposed'], who: 'family' },
  wait: { from: ['active'], who: 'familyOrCoordinator' },
  resume: { from: ['waiting'], who: 'familyOrCoordinator' },
  reach: { from: ['active'], who: 'familyOrCoordinator' },
  stop: { from: ['active', 'waiting'], who: 'familyOrCoordinator' },
  again: { from: ['reached', 'stopped'], who: 'family' },
} as const satisfies Record<string, Move>

export type GoalMove = keyof typeof moves
export const isMove = (text: string): text is GoalMove => Object.hasOwn(moves, text)

const activating: readonly GoalMove[] = ['agree', 'agreeDifferently', 'resume', 'again']
export const activates = (move: GoalMove): boolean => activating.includes(move)

export const actOf: Record<GoalMove, GoalActKind> = {
  agree: 'activated',
  agreeDifferently: 'activated',
  talkFirst: 'talkFirst',
  decline: 'declined',
  wait: 'waiting',
  resume: 'activated',
  reach: 'reached',
  stop: 'stopped',
  again: 'activated',
}

export type MoveProblem = 'notNow' | 'notYours' | 'full' | 'noReason' | 'noWords' | 'longWords' | 'notEnough'

/** The most that may be said beside a move; other words for a proposal become its title. */
export const moveLength = (move: GoalMove): number => (move === 'reach' ? reachLength : titleLength)

export type Asking = {
  state: GoalState
  kind: GoalKind
  actor: Actor
  /** How many goals of this plan are active now, conditions left out. */
  active: number
  reason?: StopReason | undefined
  words: string
  enough: boolean
}

/** Null when the move may be made; else the first thing that stands in its way. */
export function moveProblem(move: GoalMove, asking: Asking): MoveProblem | null {
  const { from, who }: Move = moves[move]
  if (!mayMove(who, asking.actor)) return 'notYours'
  if (!from.includes(asking.state)) return 'notNow'
  if (move === 'stop' && asking.reason === undefined) return 'noReason'
  if (move === 'agreeDifferently' && asking.words === '') return 'noWords'
  if (asking.words.length > moveLength(move)) return 'longWords'
  if (move === 'reach' && !asking.enough && asking.words === '') return 'notEnough'
  return activates(move) && isFull(asking.kind, asking.active) ? 'full' : null
}

function mayMove(who: Move['who'], actor: Actor): boolean {
  return (actor.isFamily && actor.mine) || (who === 'familyOrCoordinator' && actor.isCoordinator)
}

/** What this person can do with a goal in this state; for the buttons of its page. */
export const possibleMoves = (state: GoalState, actor: Actor): GoalMove[] =>
  (Object.keys(moves) as GoalMove[]).filter((move) => {
    const { from, who }: Move = moves[move]
    return from.includes(state) && mayMove(who, actor)
  })

/** Conditions of safety or court do not count among the five. */
export const isFull = (kind: GoalKind, active: number): boolean => kind !== 'condition' && active >= activeGoals

/** A goal of somebody in the family starts; what a professional brings is a proposal. */
export const firstAct = (actor: Pick<Actor, 'isFamily'>): 'activated' | 'proposed' =>
  actor.isFamily ? 'activated' : 'proposed'

export type GoalWish = {
  title: string
  why: string
  forWhom: readonly Id[]
  looksLike: string
  goodEnough: number
  domains: readonly string[]
}

export type GoalProblem =
  | 'noTitle'
  | 'longTitle'
  | 'longWhy'
  | 'noOwner'
  | 'longLooksLike'
  | 'noGoodEnough'
  | 'tooManyDomains'

/** Every problem of a goal as it was written; an owner is somebody of the family (D-GOA-03). */
export function goalProblems(wish: GoalWish, members: readonly Id[]): GoalProblem[] {
  const owners = wish.forWhom.length > 0 && wish.forWhom.every((id) => members.includes(id))
  const found: [GoalProblem, boolean][] = [
    ['noTitle', wish.title === ''],
    ['longTitle', wish.title.length > titleLength],
    ['longWhy', wish.why.length > whyLength],
    ['noOwner', !owners],
    ['longLooksLike', wish.looksLike.length > looksLikeLength],
    ['noGoodEnough', !mayBeGoodEnough(wish.goodEnough)],
    ['tooManyDomains', wish.domains.length > mostDomains],
  ]
  return found.filter(([, wrong]) => wrong).map(([problem]) => problem)
}

export const mayBeGoodEnough = (value: number): boolean =>
  Number.isInteger(value) && value >= goodEnough.least && value <= goodEnough.most

/** The newest first among the last: a goal that came back stands behind the others, with all that was (D-GOA-01). */
export function inOrder<G extends { acts: readonly GoalAct[] }>(goals: readonly G[]): G[] {
  const since = (goal: G) => goal.acts.findLast((act) => act.kind === 'activated')?.at.getTime() ?? Infinity
  return [...goals].sort((a, b) => since(a) - since(b))
}

/** Whom one may make a goal for: oneself with others, or those one decides for. */
export const mayBeFor = (forWhom: readonly Id[], me: Id, writes: readonly Id[]): boolean =>
  forWhom.every((id) => writes.includes(id)) || (forWhom.includes(me) && writes.includes(me))

export type Audience = 'onlyMe' | 'family' | 'plan'

/** A professional keeps nothing from the family; a goal of more than one person is no secret of one. */
export const audiencesFor = (isFamily: boolean, forWhom: readonly Id[], me: Id): readonly Audience[] =>
  !isFamily ? ['plan'] : forWhom.length === 1 && forWhom[0] === me ? ['onlyMe', 'family', 'plan'] : ['family', 'plan']
