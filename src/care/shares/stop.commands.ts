/** Stopping and shortening what is shared: one press, at once, in open sessions too. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { factsOf } from '#care/agreements/agreements.sql.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { stopShareProblem } from '#care/consent/sharing.ts'
import type { Facts, Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type Given, isLive, topicOf } from './given.ts'
import { sharesHere } from './shares.sql.ts'

export const whoSeesPlace = (familyId: Id, reader?: Id): string =>
  `/gezin/${familyId}/wie-ziet-wat${reader === undefined ? '' : `/${reader}`}`

/** Those of these shares that this person may end now. */
export const mayStop = (facts: Facts, shares: readonly Given[], person: Id, at: Date): readonly Given[] =>
  shares.filter((share) => {
    const about = { subject: share.subject, topic: topicOf(share), record: null }
    return share.grantedBy === person || stopShareProblem(facts, about, person, at) === null
  })

/** Everything that this reader sees through shares the person may end, or only the chosen topics. */
export const stopShares = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; reader: Id; only: readonly Id[] | null },
): Promise<Outcome | { problem: 'nothing' }> =>
  actInDossier<'nothing'>(knock, consentLook(wish.familyId, 'change', 'share', wish.reader), act, async (dossier) => {
    const live = (await sharesHere(dossier, wish.familyId)).filter(
      (share) => share.reader === wish.reader && isLive(share, dossier.at),
    )
    const mine = mayStop(await factsOf(dossier, wish.familyId), live, dossier.viewer.person, dossier.at)
    const stopped = mine.filter(({ id }) => wish.only === null || wish.only.includes(id))
    if (live.length === 0) throw new Refusal('notFound')
    if (mine.length === 0) throw new Refusal('notYours')
    if (stopped.length === 0) return { problem: 'nothing' }
    await end(dossier, stopped)
    const rest = live.length > stopped.length
    return {
      to: whoSeesPlace(wish.familyId, wish.reader),
      notice: { said: rest ? 'delen.gestopt.deel' : 'delen.gestopt', values: { name: wish.reader } },
    }
  })

async function end(dossier: Dossier, stopped: readonly Given[]): Promise<void> {
  const ids = stopped.map(({ id }) => id)
  const me = dossier.viewer.person
  await dossier.run(
    write
      .updateTable('care.share')
      .set({ withdrawn_by: me, withdrawn_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', 'in', ids),
  )
  const questions = stopped.flatMap(({ question }) => (question === null ? [] : [question]))
  const rest = (await sharesHere(dossier, dossier.family.id)).filter((share) => isLive(share, dossier.at))
  const whole = questions.filter((id) => !rest.some(({ question }) => question === id))
  if (whole.length > 0)
    await dossier.run(
      write
        .updateTable('care.data_consent')
        .set({ withdrawn_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('question_id', 'in', whole)
        .where('person_id', '=', me)
        .where('withdrawn_at', 'is', null),
    )
}
