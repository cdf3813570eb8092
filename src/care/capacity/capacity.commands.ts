/** Recording that somebody cannot decide about one kind of help, who stands in for an adult, and ending both. The family reads all of it. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { membersOf, youthsOf } from '#care/access/frame.ts'
import { factsOf } from '#care/agreements/agreements.sql.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { custodyNow, groupOf, representativesOf } from '#care/consent/deciding.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type CapacityRow,
  capacityRows,
  isRegisteredHere,
  mayKnowOf,
  type RepresentativeRow,
  representativeRows,
  withStoodInFor,
} from './capacity.sql.ts'
import {
  type CapacityProblem,
  type CapacityWish,
  capacityNorm,
  capacityProblem,
  formIn,
  kindIn,
  type RepresentativeProblem,
  type RepresentativeWish,
  representativeProblem,
  standingOf,
} from './capacity.ts'

export const capacityPlace = (familyId: Id, person: Id): string => `/gezin/${familyId}/zelf-beslissen/${person}`

type Words = { why: string; told: string }
export type SeenCapacity = Pick<CapacityRow, 'id' | 'form' | 'by' | 'from' | 'reviewOn' | 'refusedOn' | 'endedOn'> &
  Words
export type SeenRepresentative = Pick<RepresentativeRow, 'id' | 'representative' | 'kind' | 'by' | 'recordedAt'> & {
  ground: string
}
export type CapacityOfOne = {
  person: Id
  running: readonly SeenCapacity[]
  before: readonly SeenCapacity[]
  representatives: readonly SeenRepresentative[]
  /** Who decides where this person cannot, by age and law. */
  standIns: readonly Id[]
  isAdult: boolean
  /** The reader stands in the register and may record it. */
  mayRecord: boolean
}

const ageOf = (dossier: Dossier, person: Id): number => youthsOf(dossier).find(({ id }) => id === person)?.age ?? 0

/** A youth of this plan from 12, for who may know. Under 12 nobody asks whether a child decides alone. */
async function mustKnow(dossier: Dossier, person: Id): Promise<void> {
  const isYouth = youthsOf(dossier).some(({ id }) => id === person)
  if (!isYouth || ageOf(dossier, person) < capacityNorm.fromAge) throw new Refusal('notFound')
  if (!(await mayKnowOf(dossier, person))) throw new Refusal('notFound')
}

export async function capacityOfOne(dossier: Dossier, person: Id): Promise<CapacityOfOne> {
  await mustKnow(dossier, person)
  const rows = (await capacityRows(dossier, dossier.family.id)).filter((row) => row.person === person)
  const decided = await Promise.all(
    rows.map(async (row) => ({ ...row, ...(await dossier.unseal<Words>('care.capacity_decision', row)) })),
  )
  const stand = (await representativeRows(dossier, dossier.family.id)).filter((row) => row.person === person)
  const representatives = await Promise.all(
    stand.map(async (row) => ({ ...row, ...(await dossier.unseal<{ ground: string }>('care.representative', row)) })),
  )
  const facts = await withStoodInFor(dossier, await factsOf(dossier, dossier.family.id))
  const isAdult = groupOf(facts, person, dossier.at) === 'from18'
  const isRunning = (one: SeenCapacity) => standingOf(one, dossier.today) === 'running'
  return {
    ...{ person, isAdult, representatives },
    running: decided.filter(isRunning),
    before: decided.filter((one) => !isRunning(one)),
    standIns: isAdult
      ? representativesOf({ representatives: stand }, person)
      : custodyNow(facts, person, dossier.at).holders,
    mayRecord: await isRegisteredHere(dossier),
  }
}

/** Whom the coordinator may name: everybody of this family but the person itself. */
export const mayStandIn = (dossier: Dossier, person: Id): readonly Id[] =>
  membersOf(dossier)
    .filter(({ id, parts, age }) => id !== person && (!parts.includes('youth') || (age ?? 0) >= capacityNorm.adult))
    .map(({ id }) => id)

type About = { familyId: Id; person: Id; draft: string }

export const recordCapacity = (
  knock: Knock,
  act: Act,
  wish: CapacityWish & About,
): Promise<Outcome | { problem: CapacityProblem }> =>
  actInDossier<CapacityProblem>(
    knock,
    consentLook(wish.familyId, 'create', 'capacityDecision', act.operation),
    act,
    async (dossier) => {
      const { running, mayRecord } = await capacityOfOne(dossier, wish.person)
      if (!mayRecord) throw new Refusal('notYours')
      const decided = running.map(({ form }) => form)
      const problem = capacityProblem(wish, decided, dossier.today)
      const form = formIn(wish.form)
      if (problem !== null || form === undefined || wish.reviewOn === null) return { problem: problem ?? 'formMissing' }
      const { why, told } = wish
      await dossier.run(
        write.insertInto('care.capacity_decision').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
          ...{ person_id: wish.person, form, decided_by: dossier.viewer.person, decided_at: dossier.at },
          ...{ from_on: dossier.today, review_on: wish.reviewOn, refused_on: wish.refusedOn ?? null },
          sealed: await dossier.seal(
            { table: 'care.capacity_decision', id: act.operation, wording: 1, keyPerson: wish.person },
            { why, told },
          ),
          key_person: wish.person,
        }),
      )
      return done(wish, 'zelf.vast')
    },
  )

const done = ({ familyId, person, draft }: About, said: string): Outcome => ({
  ...{ to: capacityPlace(familyId, person), draft },
  notice: { said, values: { name: person } },
})

export const recordRepresentative = (
  knock: Knock,
  act: Act,
  wish: RepresentativeWish & About,
): Promise<Outcome | { problem: RepresentativeProblem }> =>
  actInDossier<RepresentativeProblem>(
    knock,
    consentLook(wish.familyId, 'create', 'representative', act.operation),
    act,
    async (dossier) => {
      if (!dossier.isCoordinator) throw new Refusal('notYours')
      const { representatives, isAdult } = await capacityOfOne(dossier, wish.person)
      if (!isAdult) throw new Refusal('notFound')
      const standing = representatives.map(({ representative }) => representative)
      const problem = representativeProblem(wish, mayStandIn(dossier, wish.person), standing)
      const kind = kindIn(wish.kind)
      if (problem !== null || kind === undefined) return { problem: problem ?? 'kindMissing' }
      await dossier.run(
        write.insertInto('care.representative').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: act.operation },
          ...{ person_id: wish.person, representative_id: wish.representative, kind },
          ...{ recorded_by: dossier.viewer.person, recorded_at: dossier.at },
          sealed: await dossier.seal(
            { table: 'care.representative', id: act.operation, wording: 1, keyPerson: wish.person },
            { ground: wish.ground },
          ),
          key_person: wish.person,
        }),
      )
      return done(wish, 'zelf.vertegen.klaar')
    },
  )

type Ending = { familyId: Id; person: Id; id: Id }

/** From now the person decides again: what is asked is asked of that person. */
export const endCapacity = (knock: Knock, act: Act, wish: Ending): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(
    knock,
    consentLook(wish.familyId, 'change', 'capacityDecision', wish.id),
    act,
    async (dossier) => {
      const { running } = await capacityOfOne(dossier, wish.person)
      if (!dossier.isCoordinator) throw new Refusal('notYours')
      if (!running.some(({ id }) => id === wish.id)) throw new Refusal('conflict')
      await dossier.run(
        write
          .updateTable('care.capacity_decision')
          .set({ ended_by: dossier.viewer.person, ended_on: dossier.today })
          .where('family_id', '=', wish.familyId)
          .where('id', '=', wish.id),
      )
      return {
        to: capacityPlace(wish.familyId, wish.person),
        notice: { said: 'zelf.weer', values: { name: wish.person } },
      }
    },
  )

export const endRepresentative = (knock: Knock, act: Act, wish: Ending): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, consentLook(wish.familyId, 'change', 'representative', wish.id), act, async (dossier) => {
    const { representatives } = await capacityOfOne(dossier, wish.person)
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const ended = representatives.find(({ id }) => id === wish.id)
    if (ended === undefined) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.representative')
        .set({ ended_by: dossier.viewer.person, ended_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', wish.id),
    )
    const notice = { said: 'zelf.vertegen.gestopt', values: { name: ended.representative } }
    return { to: capacityPlace(wish.familyId, wish.person), notice }
  })
