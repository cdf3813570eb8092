/** Agreements about safety: read, made and worded again. Each version of the words stays; the place is for whom it names. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { membersOf, youthsOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type PlanRow, plansOf } from './safety-plan.sql.ts'
import { hasEnded, type PlanMaker, type PlanProblem, type PlanWish, planProblem } from './safety-plan.ts'

export const lookAtPlan = (familyId: Id, action: 'create' | 'read' | 'change', id?: Id): Look => ({
  familyId,
  purpose: 'veiligheidsafspraken maken',
  action,
  topics: [],
  object: { class: 'safetyPlan', ...(id === undefined ? {} : { id }) },
})

export const plansPath = (familyId: Id): string => `/gezin/${familyId}/veiligheidsafspraken`
export const planPath = (familyId: Id, id: Id): string => `${plansPath(familyId)}/${id}`

export const makerOf = (dossier: Dossier): PlanMaker => ({
  id: dossier.viewer.person,
  isYouth: youthsOf(dossier).some(({ id }) => id === dossier.viewer.person),
  isCoordinator: dossier.isCoordinator,
})

/** Whom one may name: the family, and who coordinates now; who coordinates reads a shared plan without being named. */
export const mayRead = (dossier: Dossier, kind: string): readonly Id[] => {
  const members = membersOf(dossier).map(({ id }) => id)
  return [...members, ...(kind === 'youthOnly' ? coordinatorsIn(dossier) : [])].filter(
    (id) => id !== dossier.viewer.person,
  )
}
export const coordinatorsIn = (dossier: Dossier): readonly Id[] =>
  dossier.people.filter(({ kind }) => kind === 'coordinator' || kind === 'standby').map(({ id }) => id)

export type PlanTexts = Pick<PlanWish, 'worries' | 'works' | 'signs' | 'word' | 'pickUp' | 'when'> & {
  steps: string
  calls: string
}
export type SeenSafetyPlan = Omit<PlanRow, 'words' | 'place' | 'acts' | 'conditions'> & {
  texts: PlanTexts
  place: { words: string; readers: readonly Id[] } | null
  acts: readonly (Pick<PlanRow['acts'][number], 'kind' | 'person' | 'onDay' | 'by'> & { words: string })[]
  conditions: readonly {
    id: Id
    words: string
    setBy: Id
    facts: readonly { met: boolean; onDay: PlanRow['madeOn']; by: Id; words: string }[]
  }[]
}

export async function seenPlans(dossier: Dossier): Promise<SeenSafetyPlan[]> {
  const rows = await plansOf(dossier, dossier.family.id)
  return Promise.all(rows.map((row) => opened(dossier, row)))
}

export async function seenPlan(dossier: Dossier, id: Id): Promise<SeenSafetyPlan> {
  const row = (await plansOf(dossier, dossier.family.id)).find((plan) => plan.id === id)
  if (row === undefined) throw new Refusal('notFound')
  return opened(dossier, row)
}

async function opened(dossier: Dossier, { words, place, acts, conditions, ...row }: PlanRow): Promise<SeenSafetyPlan> {
  const where = place === null ? null : await dossier.unseal('safety.plan_place', place)
  return {
    ...row,
    texts: await dossier.unseal<PlanTexts>('safety.plan_text', words),
    place: place === null || where?.place === undefined ? null : { words: where.place, readers: place.readers },
    acts: await Promise.all(
      acts.map(async ({ id, sealed, wording, keyPerson, ...act }) => {
        if (!id || !sealed || wording === undefined || keyPerson === undefined) return { ...act, words: '' }
        return {
          ...act,
          words: (await dossier.unseal('safety.plan_act', { id, sealed, wording, keyPerson })).words ?? '',
        }
      }),
    ),
    conditions: await Promise.all(
      conditions.map(async ({ facts, ...condition }) => ({
        id: condition.id,
        setBy: condition.setBy,
        words: (await dossier.unseal('safety.plan_condition', condition)).words ?? '',
        facts: await Promise.all(
          facts.map(async ({ met, onDay, by, ...fact }) => ({
            ...{ met, onDay, by },
            words: (await dossier.unseal('safety.condition_fact', fact)).words ?? '',
          })),
        ),
      })),
    ),
  }
}

export type NewSafetyPlan = PlanWish & { familyId: Id; id: Id; draft: string }

export const makeSafetyPlan = (
  knock: Knock,
  act: Act,
  wish: NewSafetyPlan,
): Promise<Outcome | { problem: PlanProblem }> =>
  actInDossier<PlanProblem>(knock, lookAtPlan(wish.familyId, 'create', wish.id), act, async (dossier) => {
    const maker = makerOf(dossier)
    const problem = planProblem(wish, maker, mayRead(dossier, wish.kind), coordinatorsIn(dossier))
    if (problem !== null) return { problem }
    const keyPerson = wish.kind === 'youthOnly' ? maker.id : wish.familyId
    await dossier.run(
      write.insertInto('safety.safety_plan').values({
        municipality_id: dossier.viewer.municipality,
        family_id: wish.familyId,
        id: wish.id,
        kind: wish.kind,
        author: maker.id,
        readers: [...wish.readers],
        made_on: dossier.today,
        key_person: keyPerson,
      }),
    )
    await wordPlan(dossier, { plan: wish.id, keyPerson, wording: 1 }, wish)
    await placePlan(dossier, { plan: wish.id, keyPerson }, wish)
    return {
      to: planPath(wish.familyId, wish.id),
      draft: wish.draft,
      notice: { said: 'veiligplan.klaar', seenBy: readersNow(dossier, wish.kind, wish.readers) },
    }
  })

/** Everyone but the writer who reads these words from now on. */
export function readersNow(dossier: Dossier, kind: string, readers: readonly Id[]): readonly Id[] {
  const all = kind === 'shared' ? [...readers, ...coordinatorsIn(dossier)] : readers
  return [...new Set(all)].filter((id) => id !== dossier.viewer.person)
}

/** Everybody who reads this plan, the looker too. */
export const readersOf = (
  dossier: Dossier,
  plan: Pick<SeenSafetyPlan, 'kind' | 'author' | 'readers'>,
): readonly Id[] => [dossier.viewer.person, ...readersNow(dossier, plan.kind, [plan.author, ...plan.readers])]

type OfPlan = { plan: Id; keyPerson: Id }

async function wordPlan(dossier: Dossier, of: OfPlan & { wording: number }, wish: PlanWish): Promise<void> {
  const id = newId()
  const { worries, works, signs, word, pickUp, when } = wish
  const texts = {
    worries,
    works,
    signs,
    word,
    pickUp,
    when,
    steps: wish.steps.join('\n'),
    calls: wish.calls.join('\n'),
  }
  await dossier.run(
    write.insertInto('safety.plan_text').values({
      ...ownRow(dossier, id, of),
      wording: of.wording,
      covered: [...wish.covered],
      sealed: await dossier.seal(
        { table: 'safety.plan_text', id, wording: of.wording, keyPerson: of.keyPerson },
        texts,
      ),
    }),
  )
}

/** Whoever writes where reads it too, and so do those named for it. */
async function placePlan(dossier: Dossier, of: OfPlan, { place, placeReaders }: PlanWish): Promise<void> {
  if (place === '') return
  const id = newId()
  await dossier.run(
    write.insertInto('safety.plan_place').values({
      ...ownRow(dossier, id, of),
      readers: [...new Set([dossier.viewer.person, ...placeReaders])],
      sealed: await dossier.seal({ table: 'safety.plan_place', id, wording: 1, keyPerson: of.keyPerson }, { place }),
    }),
  )
}

const ownRow = (dossier: Dossier, id: Id, { plan, keyPerson }: OfPlan) => ({
  municipality_id: dossier.viewer.municipality,
  family_id: dossier.family.id,
  id,
  plan_id: plan,
  by_person: dossier.viewer.person,
  at: dossier.at,
  key_person: keyPerson,
})

export const mayWord = (dossier: Dossier, plan: Pick<SeenSafetyPlan, 'kind' | 'author'>): boolean =>
  plan.kind === 'shared' || plan.author === dossier.viewer.person
/** Who reads it is said by who made it; of a shared plan by who coordinates too. */
export const mayNameReaders = (dossier: Dossier, plan: Pick<SeenSafetyPlan, 'kind' | 'author'>): boolean =>
  plan.author === dossier.viewer.person || (plan.kind === 'shared' && dossier.isCoordinator)

export type ChangedPlan = PlanWish & { familyId: Id; planId: Id; base: number; draft: string }

export const rewordSafetyPlan = (
  knock: Knock,
  act: Act,
  wish: ChangedPlan,
): Promise<Outcome | { problem: PlanProblem | 'changed' }> =>
  actInDossier<PlanProblem | 'changed'>(
    knock,
    lookAtPlan(wish.familyId, 'change', wish.planId),
    act,
    async (dossier) => {
      const plan = await seenPlan(dossier, wish.planId)
      if (!mayWord(dossier, plan) || hasEnded(plan)) throw new Refusal('conflict')
      const names = mayNameReaders(dossier, plan)
      const readers = names ? wish.readers : plan.readers.filter((id) => id !== dossier.viewer.person)
      const placeReaders = wish.placeReaders.filter((id) => id !== dossier.viewer.person)
      const whole = { ...wish, kind: plan.kind, readers, placeReaders }
      const maker = { ...makerOf(dossier), isYouth: plan.kind === 'youthOnly' }
      const readable = [...mayRead(dossier, plan.kind), plan.author]
      const problem = planProblem(whole, maker, readable, [plan.author, ...coordinatorsIn(dossier)])
      if (problem !== null) return { problem }
      if (wish.base !== plan.wording) return { problem: 'changed' }
      if (names)
        await dossier.run(
          write
            .updateTable('safety.safety_plan')
            .set({ readers: readers.filter((id) => id !== plan.author) })
            .where('family_id', '=', wish.familyId)
            .where('id', '=', plan.id),
        )
      const of = { plan: plan.id, keyPerson: plan.keyPerson }
      await wordPlan(dossier, { ...of, wording: plan.wording + 1 }, whole)
      await placePlan(dossier, of, whole)
      const seenBy = readersNow(dossier, plan.kind, [plan.author, ...readers])
      return { to: planPath(wish.familyId, plan.id), draft: wish.draft, notice: { said: 'veiligplan.klaar', seenBy } }
    },
  )
