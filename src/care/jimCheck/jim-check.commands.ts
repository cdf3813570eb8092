/** The youth and the JIM each say how it goes, every eight weeks. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Jim } from '#care/jim/jim.ts'
import { otherOf } from '#care/jimArrangement/jim-arrangement.ts'
import { pausableHere, pauseLook, type Side } from '#care/jimPause/jim-pause.commands.ts'
import { isPaused } from '#care/jimPause/jim-pause.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { checkRows } from './jim-check.sql.ts'
import { type CheckProblem, type CheckWords, checkProblem, isCheckDue, type JimCheck, nextCheck } from './jim-check.ts'

const checkTable = 'care.jim_check'

export const checkLook = pauseLook

export const checkPlace = (familyId: Id, jim: Id, side: Side): string =>
  side === 'youth' ? `/gezin/${familyId}/jim/${jim}/hoe-gaat-het` : `/gezin/${familyId}/netwerk/hoe-gaat-het/${jim}`

/** For the youth and the JIM who came in; the newest words first. */
export async function checksHere(dossier: Dossier, id: Id, side: Side): Promise<{ jim: Jim; checks: JimCheck[] }> {
  const jim = await pausableHere(dossier, id, side)
  const rows = await checkRows(dossier, dossier.family.id, id)
  const checks = rows.map(async (row) => {
    const { author, at, nextOn } = row
    const { works = '', drop = '' }: Partial<CheckWords> = await dossier.unseal(checkTable, row)
    return { id: row.id, author, at, nextOn, works, drop }
  })
  return { jim, checks: await Promise.all(checks) }
}

export type CheckWish = { familyId: Id; jim: Id; side: Side }

export const sayHowItGoes = (
  knock: Knock,
  act: Act,
  wish: CheckWish & { words: CheckWords; draft: string },
): Promise<Outcome | { problem: CheckProblem }> =>
  actInDossier<CheckProblem>(knock, checkLook(wish.familyId, 'create', wish.side), act, async (dossier) => {
    const { jim } = await checksHere(dossier, wish.jim, wish.side)
    const [id, me] = [act.operation, dossier.viewer.person]
    if (isPaused(jim) || !isCheckDue(jim, me, dossier.today)) throw new Refusal('conflict')
    const problem = checkProblem(wish.words)
    if (problem !== null) return { problem }
    const { works, drop } = wish.words
    const place = { table: checkTable, id, keyPerson: me, wording: 1 } as const
    await dossier.run(
      write.insertInto(checkTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id, jim_id: jim.id },
        ...{ youth_id: jim.youth, author: me, at: dossier.at, next_on: nextCheck(dossier.today), key_person: me },
        sealed: await dossier.seal(place, { works, drop }),
      }),
    )
    const to = checkPlace(wish.familyId, jim.id, wish.side)
    const notice = { said: 'bevestig.bewaard', seenBy: [otherOf(jim, me)], undo: `${to}/${id}/terug` }
    return { to, draft: wish.draft, notice }
  })

/** Within ten minutes; then it is asked again. */
export const takeCheckBack = (
  knock: Knock,
  act: Act,
  wish: CheckWish & { check: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, checkLook(wish.familyId, 'change', wish.side), act, async (dossier) => {
    const { jim, checks } = await checksHere(dossier, wish.jim, wish.side)
    const me = dossier.viewer.person
    const check = checks.find(({ id, author }) => id === wish.check && author === me)
    if (check === undefined) throw new Refusal('notFound')
    if (isPaused(jim) || !mayTakeBack(me, check, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(checkTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', check.id),
    )
    return { to: checkPlace(wish.familyId, jim.id, wish.side), notice: { said: 'bevestig.teruggezet' } }
  })
