/** Who coordinates stops a JIM for the safety of the youth; why goes into the safety file in the same act. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { toldPlace } from '#care/jim/jim.commands.ts'
import { endJim } from '#care/jim/jim.sql.ts'
import type { Jim } from '#care/jim/jim.ts'
import { toldHere } from '#care/jimPosition/jim-position.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { lookAtFile, type OnFile, openFile, ownRow, youthOf } from '#care/safetyFile/read-file.commands.ts'
import { write } from '#platform/database/write.ts'
import { dayOf } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { stoppedRows } from './stopped-jim.sql.ts'
import { type StopProblem, type StoppedJim, stopProblem } from './stopped-jim.ts'

const table = 'safety.jim_stopped'

/** A JIM of this youth who was told and runs, for who coordinates. */
export async function jimToStop(dossier: Dossier, on: { youth: Id; jim: Id }): Promise<Jim> {
  const jim = await toldHere(dossier, on.jim)
  if (jim.youth !== (await youthOf(dossier, on.youth))) throw new Refusal('notFound')
  return jim
}

export const stopForSafety = (
  knock: Knock,
  act: Act,
  wish: OnFile & { jim: Id; why: string },
): Promise<Outcome | { problem: StopProblem }> =>
  actInDossier<StopProblem>(knock, lookAtFile(wish.familyId, 'create', wish.id), act, async (dossier) => {
    const jim = await jimToStop(dossier, wish)
    const problem = stopProblem(wish.why)
    if (problem !== null) return { problem }
    const place = { table, id: wish.id, wording: 1, keyPerson: wish.youth } as const
    await dossier.run(
      write.insertInto(table).values({
        ...ownRow(dossier, wish.id),
        ...{ file_id: await openFile(dossier, wish.youth), jim_id: jim.id, youth_id: wish.youth },
        ...{ at: dossier.at, key_person: wish.youth },
        sealed: await dossier.seal(place, { why: wish.why, name: jim.name }),
      }),
    )
    if (!(await endJim(dossier, jim.id))) throw new Refusal('conflict')
    const values = { child: wish.youth }
    return { to: toldPlace(wish.familyId), draft: wish.draft, notice: { said: 'pro.jimstop.klaar', values } }
  })

export const stoppedJims = async (dossier: Dossier, youth: Id): Promise<StoppedJim[]> =>
  Promise.all(
    (await stoppedRows(dossier, dossier.family.id, youth)).map(async (row) => {
      const { why = '', name = '' } = await dossier.unseal(table, row)
      return { id: row.id, by: row.by, on: dayOf(row.at), why, name }
    }),
  )
