/** Goals of a plan with everything that belongs to them, in one statement; row level security leaves what this reader may see. */

import type { Frame } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { fromColumns, fromRows, type Values } from '#platform/database/listed.ts'
import type { Tx } from '#platform/database/pool.ts'
import { asDay, type Day, dayOf } from '#platform/dates.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import { type Asker, askedOf } from './asked.ts'
import { readsForClass } from './for-class.ts'
import { type GoalAct, type GoalKind, goodEnough, inOrder, stateOf } from './goal.ts'
import type { Score } from './score.ts'
import type { GoalsOfPlan, OneGoal, SeenStep } from './seen.ts'
import { type DoerKind, type Repeats, type StepAct, stateOfStep } from './step.ts'

export type { GoalsOfPlan, OneGoal, SeenGoal, SeenScore, SeenStep } from './seen.ts'

/** What the queries need of an opened dossier. */
type Unseal = <T extends Record<string, string>>(table: string, row: SealedRow) => Promise<T>
type Opened = Tx & Pick<Frame, 'viewer' | 'family' | 'today' | 'standing'> & { unseal: Unseal }

type Raw<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] }
type RawGoal = SealedRow & {
  kind: GoalKind
  askedBy: Asker | null
  subjects: Id[]
  domains: string[]
  audience: string
  author: Id
  at: string
  mine: boolean
}
type RawAct = Raw<GoalAct> & SealedRow & { goalId: Id }
type RawEnough = SealedRow & { goalId: Id; value: number; by: Id; at: string }
type RawStep = SealedRow & {
  goalId: Id
  subjects: Id[]
  doer: Id | null
  doerKind: DoerKind
  startOn: Day | null
  dueOn: Day | null
  repeats: Repeats | null
  untilOn: Day | null
  author: Id
  audience: string
  at: string
  mine: boolean
}
type RawStepAct = Raw<Omit<StepAct, 'on'>> & SealedRow & { stepId: Id }
type RawScore = Raw<Score> & SealedRow & { place: number }
export type RawGoals = {
  nextReviewOn: string | null
  goals: RawGoal[] | null
  acts: RawAct[] | null
  enough: RawEnough[] | null
  steps: RawStep[] | null
  stepActs: RawStepAct[] | null
  scores: RawScore[] | null
}

/** What a page reads in one question gives the same rows without their names (dossier: `care.plan_page`). */
export type ListedGoals = { nextReviewOn: string | null } & {
  [K in Exclude<keyof RawGoals, 'nextReviewOn'>]: Values[] | null
}

export const goalsListed = (listed: ListedGoals): RawGoals => ({
  nextReviewOn: listed.nextReviewOn,
  goals: fromRows<RawGoal>(goalValues, listed.goals),
  acts: fromRows<RawAct>(['id', 'goalId', 'kind', 'reason', 'by', 'at'], listed.acts).map(unsaid),
  enough: fromRows<RawEnough>(['id', 'sealed', 'wording', 'keyPerson', 'goalId', 'value', 'by', 'at'], listed.enough),
  steps: fromRows<RawStep>(stepValues, listed.steps),
  stepActs: fromRows<RawStepAct>(stepActValues, listed.stepActs).map(unsaid),
  scores: fromColumns<RawScore>(scoreValues, listed.scores).map(unsaid),
})

const unsaid = <R>(row: R): R & { sealed: null } => ({ ...row, sealed: null })
const sealedValues = ['sealed', 'wording', 'keyPerson'] as const
const goalValues = [
  ...(['id', ...sealedValues, 'kind', 'subjects', 'domains', 'audience', 'author', 'at', 'mine'] as const),
]
const stepValues = [
  ...(['id', ...sealedValues, 'goalId', 'subjects', 'doer', 'doerKind', 'startOn', 'dueOn', 'repeats'] as const),
  ...(['untilOn', 'at', 'mine'] as const),
]
const stepActValues = ['id', 'stepId', 'kind', 'reason', 'toOn', 'via', 'by', 'at'] as const
const scoreValues = [
  ...(['id', 'goalId', 'rater', 'value', 'at', 'occasion', 'reviewId', 'typedBy', 'counts'] as const),
]

/** $1 municipality, $2 family, $3 plan or $4 one goal, the other null, $5 how many numbers of each rater. The day of the next look-back is all that is asked of a later room. */
const goalsText = `
  with held as materialized (select p.person_id, p.writes_led as writes from door.pass p where p.xid = pg_current_xact_id_if_assigned()),
  goals as materialized (
    select g.*, g.subjects <@ h.writes or h.person_id = any(g.subjects) and h.person_id = any(h.writes) as mine from care.goal g cross join held h
    where g.municipality_id = $1 and g.family_id = $2 and ($3::uuid is null or g.plan_id = $3) and g.undone_at is null and ($4::uuid is null or g.id = $4)),
  steps as materialized (
    select s.*, s.subjects <@ h.writes or h.person_id = any(s.subjects) and h.person_id = any(h.writes) as mine from care.step s cross join held h
    where s.municipality_id = $1 and s.family_id = $2 and s.undone_at is null and ($4::uuid is null or s.goal_id = $4)),
  scores as (
    select c.*, row_number() over (partition by c.goal_id, c.author, c.typed_by is null or c.confirmed_at is not null or c.read_together_at is not null
      order by c.created_at desc, c.id desc) as place
    from care.score c where c.municipality_id = $1 and c.family_id = $2 and c.undone_at is null and c.goal_id in (select id from goals))
  select (select max(r.due_on) from care.review r where r.municipality_id = $1 and r.family_id = $2 and r.concluded_at is null) as "nextReviewOn",
    (select json_agg(json_build_object('id', g.id, 'sealed', encode(g.sealed, 'base64'), 'wording', g.wording, 'keyPerson', g.key_person, 'kind', g.kind, 'askedBy', g.asked_by,
      'subjects', g.subjects, 'domains', g.domains, 'audience', g.audience, 'author', g.author, 'at', g.created_at, 'mine', g.mine) order by g.created_at, g.id) from goals g) as goals,
    (select json_agg(json_build_object('id', a.id, 'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person, 'goalId', a.goal_id,
      'kind', a.kind, 'reason', a.reason, 'factOn', a.fact_on, 'by', a.by_person, 'at', a.at) order by a.at, a.id) from care.goal_act a
      where a.municipality_id = $1 and a.family_id = $2 and a.undone_at is null and a.goal_id in (select id from goals)) as acts,
    (select json_agg(json_build_object('id', e.id, 'sealed', encode(e.sealed, 'base64'), 'wording', e.wording, 'keyPerson', e.key_person, 'goalId', e.goal_id,
      'value', e.value, 'by', e.by_person, 'at', e.at) order by e.at, e.id) from care.good_enough e
      where e.municipality_id = $1 and e.family_id = $2 and e.undone_at is null and e.goal_id in (select id from goals)) as enough,
    (select json_agg(json_build_object('id', s.id, 'sealed', encode(s.sealed, 'base64'), 'wording', s.wording, 'keyPerson', s.key_person, 'goalId', s.goal_id,
      'subjects', s.subjects, 'doer', s.doer_id, 'doerKind', s.doer_kind, 'startOn', s.start_on, 'dueOn', s.due_on, 'repeats', s.repeats, 'untilOn', s.until_on,
      'author', s.author, 'audience', s.audience, 'at', s.created_at, 'mine', s.mine) order by s.created_at, s.id) from steps s) as steps,
    (select json_agg(json_build_object('id', a.id, 'sealed', encode(a.sealed, 'base64'), 'wording', a.wording, 'keyPerson', a.key_person, 'stepId', a.step_id,
      'kind', a.kind, 'reason', a.reason, 'toOn', a.to_on, 'via', a.via, 'by', a.by_person, 'at', a.at) order by a.at, a.id) from care.step_act a
      where a.municipality_id = $1 and a.family_id = $2 and a.undone_at is null and a.step_id in (select id from steps)) as "stepActs",
    (select json_agg(json_build_object('id', c.id, 'sealed', encode(c.sealed, 'base64'), 'wording', c.wording, 'keyPerson', c.key_person, 'goalId', c.goal_id,
      'rater', c.author, 'value', c.value, 'at', c.created_at, 'occasion', c.occasion, 'reviewId', c.review_id, 'typedBy', c.typed_by,
      'counts', c.typed_by is null or c.confirmed_at is not null or c.read_together_at is not null) order by c.created_at, c.id) from scores c where c.place <= $5) as scores`

const pointsOfPlan = 5
const pointsOfGoal = 40

/** All goals of a plan, with the last five numbers of each rater. */
export const goalsOfPlan = async (dossier: Opened, planId: Id): Promise<GoalsOfPlan> =>
  openGoals(dossier, await readGoals(dossier, planId, null, pointsOfPlan))

/** Every goal of the family that this reader may see, for who knows no plan. */
export const allGoals = async (dossier: Opened): Promise<GoalsOfPlan> =>
  openGoals(dossier, await readGoals(dossier, null, null, pointsOfPlan))

/** One goal and its steps; the step of somebody who does not see the goal comes loose. */
export const goalWithSteps = async (dossier: Opened, goalId: Id): Promise<GoalsOfPlan> =>
  openGoals(dossier, await readGoals(dossier, null, goalId, pointsOfGoal))

/** One goal with all that belongs to it; undefined when it is not there for this reader. */
export async function goalOf(dossier: Opened, goalId: Id): Promise<OneGoal | undefined> {
  const { goals, nextReviewOn } = await goalWithSteps(dossier, goalId)
  return goals[0] === undefined ? undefined : { goal: goals[0], nextReviewOn }
}

async function readGoals(dossier: Opened, planId: Id | null, goalId: Id | null, points: number): Promise<RawGoals> {
  const own = [dossier.viewer.municipality, dossier.family.id, planId, goalId, points]
  return (await dossier.one<RawGoals>('goals.ofPlan', goalsText, own)) as RawGoals
}

/** The open plan, held until the end of this act, with the number of its active goals and whom the actor writes about. */
export const holdGoals = (tx: Tx): Promise<ActiveGoals | undefined> =>
  tx.one<ActiveGoals>('goals.hold', 'select plan, active, writes from door.hold_goals()')

/** Two who act on one step at the same moment come one after the other. */
export const holdStep = (tx: Tx, stepId: Id) =>
  tx.one('goals.holdStep', 'select pg_advisory_xact_lock(hashtextextended($1, 3))', [stepId])

export type ActiveGoals = { plan: Id; active: number; writes: readonly Id[] }

/** Unseals and puts together what one statement read. */
export async function openGoals(
  dossier: Pick<Opened, 'unseal' | 'today' | 'viewer' | 'standing'>,
  raw: RawGoals,
): Promise<GoalsOfPlan> {
  const open: Unseal = (table, row) => (row.sealed === null ? Promise.resolve({} as never) : dossier.unseal(table, row))
  const [marks, scores, acts, steps] = await Promise.all([
    withTexts(open, 'care.good_enough', raw.enough, { looksLike: '' }),
    withTexts(open, 'care.score', raw.scores, {}),
    withTexts(open, 'care.goal_act', raw.acts, {}),
    openSteps(dossier, raw, open),
  ])
  const goals = await Promise.all(
    (raw.goals ?? []).map(async ({ sealed, at: _, askedBy, ...row }) => {
      const ofGoal = <T extends { goalId: Id }>(rows: readonly T[]) => rows.filter((one) => one.goalId === row.id)
      const own = { marks: ofGoal(marks), acts: ofGoal(acts), steps: ofGoal(steps), scores: ofGoal(scores) }
      const mark = own.marks.at(-1)
      const { title, why, ...rest } = await open<{ title: string; why: string }>('care.goal', { ...row, sealed })
      const enough = { goodEnough: mark?.value ?? goodEnough.usual, looksLike: mark?.looksLike ?? '' }
      const forClass = readsForClass(dossier, row.subjects)
      const told = {
        ...{ title, asked: forClass ? null : askedOf(askedBy, rest) },
        ...(why === undefined || forClass ? {} : { why }),
      }
      const shown = { ...own, acts: forClass ? own.acts.map(wordless) : own.acts }
      return { ...row, ...told, ...shown, ...enough, state: stateOf(own.acts) }
    }),
  )
  const shown = new Set(goals.map((goal) => goal.id))
  return {
    goals: inOrder(goals),
    looseSteps: steps.filter((step) => !shown.has(step.goalId)),
    nextReviewOn: raw.nextReviewOn === null ? null : asDay(raw.nextReviewOn),
  }
}

const wordless = ({ id, goalId, kind, by, at }: Omit<RawAct, keyof SealedRow | 'at'> & { id: Id; at: Date }) => ({
  ...{ id, goalId, kind, by, at },
})

/** Rows with their moment as a date and their sealed texts readable; `empty` stands for texts that were left out. */
const withTexts = <R extends SealedRow & { at: string }, E extends Record<string, string>>(
  open: Unseal,
  table: string,
  rows: readonly R[] | null,
  empty: E,
): Promise<(Omit<R, 'at' | 'sealed' | 'wording' | 'keyPerson'> & { at: Date } & E)[]> =>
  Promise.all(
    (rows ?? []).map(async ({ sealed, wording, keyPerson, at, ...row }) => ({
      ...row,
      ...empty,
      ...(await open(table, { id: row.id, sealed, wording, keyPerson })),
      at: new Date(at),
    })),
  )

async function openSteps(dossier: Pick<Opened, 'today'>, raw: RawGoals, open: Unseal): Promise<SeenStep[]> {
  const acts = await Promise.all(
    (raw.stepActs ?? []).map(async ({ sealed, wording, keyPerson, at, ...row }) => ({
      ...row,
      at: new Date(at),
      on: dayOf(new Date(at)),
      ...(await open('care.step_act', { ...row, sealed, wording, keyPerson })),
    })),
  )
  return Promise.all(
    (raw.steps ?? []).map(async ({ sealed, wording, keyPerson, at, ...row }) => {
      const own = acts.filter((act) => act.stepId === row.id)
      const texts = await open<{ what: string }>('care.step', { ...row, sealed, wording, keyPerson })
      const state = stateOfStep({ ...row, acts: own, createdOn: dayOf(new Date(at)) }, dossier.today)
      return { ...row, ...texts, wording, keyPerson, at: new Date(at), acts: own, state }
    }),
  )
}
