/** Offering a version, and saying what one thinks of it. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import { mayStartPlan } from '#care/familyGroupPlan/read-group-plan.commands.ts'
import { custodyOfFamily } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { isWithinUndo } from '#care/people/own-act.ts'
import { openPlan, type Plan } from '#care/plan/plan.commands.ts'
import { addPlanAct } from '#care/plan/plan.sql.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { contentsOf, type VersionRow, versionRows } from './agreement.sql.ts'
import {
  type NewStand,
  offeredTo,
  type PlanVersion,
  type StandProblem,
  standProblem,
  type VersionProblem,
  versionProblem,
  versionState,
} from './agreement.ts'

/** The versions this reader was offered, or all for the coordinator; newest first. */
export async function versionsOf(dossier: Dossier, plan: Pick<Plan, 'id'>): Promise<PlanVersion[]> {
  const rows = await versionRows(dossier, dossier.family.id, plan.id)
  const newest = rows[0]?.no ?? 0
  return Promise.all(rows.map((row) => readVersion(dossier, row, newest)))
}

async function readVersion(dossier: Dossier, row: VersionRow, newest: number): Promise<PlanVersion> {
  const { id, no, occasion, madeBy } = row
  const version = { id, no, occasion, madeBy, offeredTo: row.offeredTo, offeredAt: row.offeredAt }
  const [texts, said] = await Promise.all([
    dossier.unseal('care.plan_version', row),
    Promise.all(
      row.said.map(async ({ person, stand, channel, typedBy, at, ...sealed }) => ({
        id: sealed.id,
        person,
        stand,
        channel,
        typedBy,
        at: new Date(at),
        words: (await dossier.unseal('care.plan_agreement', sealed)).words ?? '',
      })),
    ),
  ])
  return { ...version, changed: texts.changed ?? '', said, state: versionState(version, newest, said, dossier.today) }
}

const look = (familyId: Id, objectClass: 'planVersion' | 'planAgreement', id: Id) =>
  ({
    familyId,
    purpose: 'zeggen of het plan klopt',
    action: 'create',
    topics: ['decisions'],
    object: { class: objectClass, id },
  }) as const

export type NewVersion = { familyId: Id; id: Id; changed: string; occasion: string; draft: string }

/** A fixed version, offered to everybody it concerns. The first one makes the plan active. */
export const offerVersion = (
  knock: Knock,
  act: Act,
  version: NewVersion,
): Promise<Outcome | { problem: VersionProblem }> =>
  actInDossier<VersionProblem>(knock, look(version.familyId, 'planVersion', version.id), act, async (dossier) => {
    const plan = await openPlan(dossier)
    if (plan === undefined) throw new Refusal('notFound')
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    if (plan.state === 'draft' && !(await mayStartPlan(dossier))) return { problem: 'ownPlanFirst' }
    const offered = await peopleOffered(dossier, plan)
    const problem = versionProblem(version.changed, version.occasion, offered)
    if (problem !== null) return { problem }
    const [newest] = await versionRows(dossier, version.familyId, plan.id)
    const no = (newest?.no ?? 0) + 1
    await dossier.run(
      write.insertInto('care.plan_version').values({
        municipality_id: dossier.viewer.municipality,
        family_id: version.familyId,
        id: version.id,
        plan_id: plan.id,
        no,
        occasion: version.occasion,
        made_by: dossier.viewer.person,
        offered_to: offered,
        offered_at: dossier.at,
        contents: JSON.stringify(await contentsOf(dossier, version.familyId)),
        sealed: await dossier.seal(
          { table: 'care.plan_version', id: version.id, wording: 1, keyPerson: plan.keyPerson },
          { changed: version.changed },
        ),
        key_person: plan.keyPerson,
      }),
    )
    if (plan.state === 'started' || plan.state === 'draft')
      await addPlanAct(dossier, {
        municipality: dossier.viewer.municipality,
        familyId: version.familyId,
        planId: plan.id,
        id: newId(),
        kind: 'activated',
        by: dossier.viewer.person,
        at: dossier.at,
      })
    return {
      to: `/gezin/${version.familyId}/klopt-dit-plan`,
      draft: version.draft,
      notice: { said: 'akkoord.voorgelegd', values: { n: no }, seenBy: offered, next: 'akkoord.voorgelegd.hierna' },
    }
  })

/** Whom a version would be offered to today. */
export async function peopleOffered(dossier: Dossier, plan: Pick<Plan, 'subjects' | 'named'>): Promise<Id[]> {
  const custody = await custodyOfFamily(dossier, dossier.family.id)
  const people = membersOf(dossier).map(({ id, age }) => ({
    id,
    age: age ?? (plan.named.includes(id) ? 18 : null),
    inPlan: plan.subjects.includes(id) || plan.named.includes(id),
  }))
  return offeredTo(people, custody)
}

/** Without a person it is the own stand. */
export type StandSaid = Omit<NewStand, 'person' | 'typedBy'> & {
  person: Id | null
  familyId: Id
  id: Id
  /** The number of the version that stood on the page where it was said; null for the newest. */
  version: number | null
  draft: string
}

/** A stand is a new row beside the ones before it; nobody changes what was said. */
export const sayStand = (knock: Knock, act: Act, stand: StandSaid): Promise<Outcome | { problem: StandProblem }> =>
  actInDossier<StandProblem>(knock, look(stand.familyId, 'planAgreement', stand.id), act, async (dossier) => {
    const plan = await openPlan(dossier)
    const versions = plan === undefined ? [] : await versionsOf(dossier, plan)
    const [version] = versions
    if (version === undefined) throw new Refusal('notFound')
    const onPage = versions.find(({ no }) => no === stand.version) ?? version
    const person = stand.person ?? dossier.viewer.person
    const typed = person !== dossier.viewer.person
    if (typed && !dossier.isCoordinator) throw new Refusal('notYours')
    const problem = standProblem(
      { ...stand, person, typedBy: typed ? dossier.viewer.person : null },
      onPage,
      version.no,
      version.said,
    )
    if (problem !== null) return { problem }
    await dossier.run(
      write.insertInto('care.plan_agreement').values({
        municipality_id: dossier.viewer.municipality,
        family_id: stand.familyId,
        id: stand.id,
        version_id: version.id,
        person_id: person,
        stand: stand.stand,
        channel: typed ? stand.channel : 'screen',
        typed_by: typed ? dossier.viewer.person : null,
        said_at: dossier.at,
        sealed: await dossier.seal(
          { table: 'care.plan_agreement', id: stand.id, wording: 1, keyPerson: person },
          stand.words === '' ? {} : { words: stand.words },
        ),
        key_person: person,
      }),
    )
    const readers = [...version.offeredTo, version.madeBy].filter((id) => id !== dossier.viewer.person)
    return {
      to: `/gezin/${stand.familyId}/klopt-dit-plan`,
      draft: stand.draft,
      notice: {
        said: 'akkoord.klaar',
        seenBy: readers,
        undo: `/gezin/${stand.familyId}/klopt-dit-plan/${stand.id}/terug`,
        ways: [{ key: 'bevestig.naar.plan', to: `/gezin/${stand.familyId}/plan` }],
      },
    }
  })

/** Takes an own stand back within ten minutes; the one before it counts again. */
export const takeStandBack = (
  knock: Knock,
  act: Act,
  { familyId, id }: { familyId: Id; id: Id },
): Promise<Outcome | { problem: 'tooLate' }> =>
  actInDossier(knock, look(familyId, 'planAgreement', id), act, async (dossier) => {
    const plan = await openPlan(dossier)
    const versions = plan === undefined ? [] : await versionsOf(dossier, plan)
    const said = versions.flatMap((version) => version.said).find((one) => one.id === id)
    if (said === undefined) throw new Refusal('notFound')
    if ((said.typedBy ?? said.person) !== dossier.viewer.person) throw new Refusal('notYours')
    if (!isWithinUndo(said.at, dossier.at)) return { problem: 'tooLate' }
    await dossier.run(
      write
        .updateTable('care.plan_agreement')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', familyId)
        .where('id', '=', id),
    )
    return { to: `/gezin/${familyId}/klopt-dit-plan`, notice: { said: 'bevestig.teruggezet' } }
  })
