/** The youth asks somebody, says what the answer was, tells it, and stops whenever he or she wants. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import { circleOf, ownAmong } from '#care/circle/circle.commands.ts'
import type { CircleMember } from '#care/circle/circle.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { chooserHere, jimAmong, jimPlace, jimsOf, jimTable, ownJimLook, standingOf } from './jim.commands.ts'
import { type Asking, type AskProblem, answers, askProblem, type Jim, runs } from './jim.ts'

/** Whom the youth may think of: the own circle, and nobody sees the list (D-JIM-02). */
export async function candidatesOf(dossier: Dossier): Promise<CircleMember[]> {
  chooserHere(dossier)
  return ownAmong(dossier, await circleOf(dossier))
}

export async function candidateHere(dossier: Dossier, id: Id): Promise<CircleMember> {
  const candidate = (await candidatesOf(dossier)).find((each) => each.id === id)
  if (candidate === undefined) throw new Refusal('notFound')
  return candidate
}

/** The one who is asked or stands now; none after a no or an end. */
export const runningJim = (dossier: Dossier, jims: readonly Jim[]): Jim | undefined =>
  jims.find((jim) => jim.youth === dossier.viewer.person && runs(jim))

/** Whom the youth thought of for when the JIM stopped. */
export const successorOf = (dossier: Dossier, jims: readonly Jim[]): Id | undefined =>
  jims.find(({ youth, endedAt }) => youth === dossier.viewer.person && endedAt !== null)?.successor ?? undefined

type AskWish = Asking & { familyId: Id; member: Id; draft: string }

export const askJim = (knock: Knock, act: Act, wish: AskWish): Promise<Outcome | { problem: AskProblem }> =>
  actInDossier<AskProblem>(knock, ownJimLook(wish.familyId, 'create'), act, async (dossier) => {
    const me = chooserHere(dossier).id
    const candidate = await candidateHere(dossier, wish.member)
    const problem = askProblem(wish)
    if (problem !== null) return { problem }
    if (runningJim(dossier, await jimsOf(dossier)) !== undefined) throw new Refusal('conflict')
    const place = { table: jimTable, id: act.operation, keyPerson: me } as const
    await dossier.run(
      write.insertInto(jimTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: place.id, youth_id: me },
        ...{ circle_member_id: candidate.id, how: wish.how, age: wish.age, asked_at: dossier.at },
        ...{ sealed: await dossier.seal({ ...place, wording: 1 }, { name: candidate.name }), key_person: me },
      }),
    )
    return { to: jimPlace(wish.familyId), draft: wish.draft, notice: { said: 'jim.klaar', seenBy: [] } }
  })

/** What that person said; until it is told this may become another answer. */
export const sayAnswer = (
  knock: Knock,
  act: Act,
  said: { familyId: Id; jim: Id; says: string },
): Promise<Outcome | { problem: 'says' }> =>
  actInDossier<'says'>(knock, ownJimLook(said.familyId, 'change', said.jim), act, async (dossier) => {
    const me = chooserHere(dossier).id
    const jim = jimAmong(await jimsOf(dossier), said.jim)
    if (!(answers as readonly string[]).includes(said.says)) return { problem: 'says' }
    if (jim.toldAt !== null || jim.endedAt !== null) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto('care.jim_answer').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: said.familyId, id: newId() },
        ...{ jim_id: jim.id, youth_id: me, says: said.says, at: dossier.at },
      }),
    )
    return { to: jimPlace(said.familyId), notice: { said: 'bevestig.bewaard', seenBy: [] } }
  })

/** From now on who coordinates knows; who has custody is asked by that person, and not before. */
export const tellOfJim = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, ownJimLook(familyId, 'change', id), act, async (dossier) => {
    const { state } = await standingOf(dossier, jimAmong(await jimsOf(dossier), id))
    if (state !== 'saidYes') throw new Refusal('conflict')
    await setTold(dossier, id)
    const company = coordinatorOf(dossier)
    return {
      to: jimPlace(familyId),
      notice: { said: 'jim.verteld', seenBy: company === undefined ? [] : [company.id] },
    }
  })

const setTold = (dossier: Dossier, id: Id) =>
  dossier.run(
    write
      .updateTable(jimTable)
      .set({ told_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )
