/** A try begins, is looked back on, or is dropped without a reason. One at a time. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { backIn, ownerHere, resilienceLook, resiliencePlace } from '#care/resilience/resilience.commands.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { endOf, experimentRows } from './experiment.sql.ts'
import {
  type Again,
  type Experiment,
  type ExperimentProblem,
  experimentProblem,
  howLength,
  isAgain,
  lastDayOf,
} from './experiment.ts'

const experimentTable = 'care.experiment'
const endTable = 'care.experiment_end'

export const experimentPlace = (familyId: Id, id: Id): string => `${resiliencePlace(familyId)}/proef/${id}`

export async function experimentsOf(dossier: Dossier): Promise<Experiment[]> {
  const rows = await experimentRows(dossier, dossier.family.id, dossier.viewer.person)
  return Promise.all(
    rows.map(async ({ endId, again, endedAt, endSealed, endWording, sealed, keyPerson, ...row }) => {
      const { what = '' }: Texts = await dossier.unseal(experimentTable, { ...row, sealed, keyPerson })
      const { id, fromOn, untilOn } = row
      if (endId === null || endSealed === null) return { id, fromOn, untilOn, what, end: null }
      const said = { id: endId, sealed: endSealed, wording: endWording ?? 1, keyPerson }
      const { how = '' }: Texts = await dossier.unseal(endTable, said)
      return { id, fromOn, untilOn, what, end: { id: endId, again, how, at: endedAt ?? dossier.at } }
    }),
  )
}

export const openExperiment = (all: readonly Experiment[]): Experiment | undefined =>
  all.find(({ end }) => end === null)

/** A new one begins when the one before was looked back on or dropped. */
export const startExperiment = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; what: string; length: string; draft: string },
): Promise<Outcome | { problem: ExperimentProblem }> =>
  actInDossier<ExperimentProblem>(knock, resilienceLook(wish.familyId, 'create'), act, async (dossier) => {
    const me = ownerHere(dossier).id
    const problem = experimentProblem(wish.what, wish.length)
    if (problem !== null) return { problem }
    if (openExperiment(await experimentsOf(dossier)) !== undefined) throw new Refusal('conflict')
    const place = { table: experimentTable, id: act.operation, keyPerson: me } as const
    await dossier.run(
      write.insertInto(experimentTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: place.id },
        ...{
          author: me,
          created_at: dossier.at,
          from_on: dossier.today,
          until_on: lastDayOf(dossier.today, wish.length),
        },
        ...{ sealed: await dossier.seal({ ...place, wording: 1 }, { what: wish.what }), key_person: me },
      }),
    )
    return { to: resiliencePlace(wish.familyId), draft: wish.draft, notice: { said: 'bevestig.bewaard', seenBy: [] } }
  })

/** Of the own tries; one that ended is not ended again. */
export async function experimentHere(dossier: Dossier, id: Id): Promise<Experiment> {
  const experiment = (await experimentsOf(dossier)).find((each) => each.id === id)
  if (experiment === undefined) throw new Refusal('notFound')
  if (experiment.end !== null) throw new Refusal('conflict')
  return experiment
}

export type LookedBackProblem = 'tooLong' | 'noAgain'
type Looking = { familyId: Id; id: Id; again: string; how: string; draft: string }

export const lookBackOn = (knock: Knock, act: Act, look: Looking): Promise<Outcome | { problem: LookedBackProblem }> =>
  actInDossier<LookedBackProblem>(knock, resilienceLook(look.familyId, 'change', look.id), act, async (dossier) => {
    if (look.how.length > howLength) return { problem: 'tooLong' }
    if (!isAgain(look.again)) return { problem: 'noAgain' }
    const undo = await end(dossier, act, look.id, { again: look.again, how: look.how })
    return {
      to: resiliencePlace(look.familyId),
      draft: look.draft,
      notice: { said: 'bevestig.bewaard', seenBy: [], undo },
    }
  })

export const dropExperiment = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, resilienceLook(familyId, 'change', id), act, async (dossier) => {
    const undo = await end(dossier, act, id, { again: null, how: '' })
    return { to: resiliencePlace(familyId), notice: { said: 'veerkracht.proef.gestopt', undo } }
  })

async function end(
  dossier: Dossier,
  act: Act,
  id: Id,
  { again, how }: { again: Again | null; how: string },
): Promise<string> {
  const me = ownerHere(dossier).id
  const experiment = await experimentHere(dossier, id)
  const place = { table: endTable, id: act.operation, keyPerson: me } as const
  await dossier.run(
    write.insertInto(endTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: place.id },
      ...{ experiment_id: experiment.id, author: me, at: dossier.at, again },
      ...{ sealed: await dossier.seal({ ...place, wording: 1 }, { how }), key_person: me },
    }),
  )
  return `${experimentPlace(dossier.family.id, id)}/terug`
}

/** It goes on as if it had not ended; not when another one began meanwhile. */
export const goOnTrying = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, resilienceLook(familyId, 'change', id), act, async (dossier) => {
    const ended = backIn(dossier, await endOf(dossier, familyId, id))
    if (openExperiment(await experimentsOf(dossier)) !== undefined) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(endTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', familyId)
        .where('id', '=', ended.id),
    )
    return { to: resiliencePlace(familyId), notice: { said: 'bevestig.teruggezet' } }
  })
