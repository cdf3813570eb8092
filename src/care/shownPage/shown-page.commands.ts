/** Letting somebody see cards of the own page: an act of its owner alone, card by card, with an end (access.md 4.2). */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { consentLook, mayBeReader } from '#care/agreements/share-question.commands.ts'
import { lastDayOf } from '#care/consent/sharing.ts'
import type { Id } from '#care/pass/facts.ts'
import {
  cardsBy,
  cardsOf,
  cardTable,
  ownerHere,
  readersOfPage,
  resiliencePlace,
} from '#care/resilience/resilience.commands.ts'
import type { Card } from '#care/resilience/resilience.ts'
import { midnightAfter } from '#care/shares/shares.sql.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { Day } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'

export const shownUntil = (today: Day): Day => lastDayOf(today, null)

/** Whom one may let see it: family of twelve or older, who takes part, and who coordinates. */
export function mayBeShown(dossier: Dossier): readonly Id[] {
  const young = dossier.people.filter(({ age }) => age !== null && age < 12).map(({ id }) => id)
  const coordinator = coordinatorOf(dossier)
  return [...mayBeReader(dossier), ...(coordinator === undefined ? [] : [coordinator.id])].filter(
    (id) => id !== dossier.viewer.person && !young.includes(id),
  )
}

export type ShowProblem = 'noCard' | 'nobody'

/** The cards that are chosen are shown and the others are not, to whoever sees it already too; who is new sees it from now on. */
export const showCards = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; cards: readonly string[]; readers: readonly string[] },
): Promise<Outcome | { problem: ShowProblem }> =>
  actInDossier<ShowProblem>(knock, consentLook(wish.familyId, 'create', 'resilienceCard'), act, async (dossier) => {
    const me = ownerHere(dossier).id
    const already = readersOfPage(dossier)
    const readers = mayBeShown(dossier).filter((id) => wish.readers.includes(id))
    if (readers.length + already.length === 0) return { problem: 'nobody' }
    const cards = await cardsOf(dossier)
    const shown = cards.filter(({ id }) => wish.cards.includes(id))
    if (shown.length === 0 && readers.length > 0) return { problem: 'noCard' }
    for (const card of cards) await setShown(dossier, card, shown.includes(card))
    const until = await midnightAfter(dossier, shownUntil(dossier.today))
    for (const reader of readers.filter((id) => !already.includes(id)))
      await dossier.run(
        write.insertInto('care.share').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: wish.familyId, id: newId() },
          ...{ subject: me, reader, topic: 'resilience', purpose: 'readAlong', ground: 'own' },
          ...{ from_at: dossier.at, until_at: until },
          ...{ granted_by: me, granted_at: dossier.at, recorded_by: me },
        }),
      )
    const seenNow = shown.length === 0 ? [] : [...new Set([...already, ...readers])]
    return { to: resiliencePlace(wish.familyId), notice: { said: 'bevestig.bewaard', seenBy: seenNow } }
  })

async function setShown(dossier: Dossier, { id, audience }: Card, isShown: boolean): Promise<void> {
  const wanted = isShown ? 'plan' : 'onlyMe'
  if (audience === wanted) return
  await dossier.run(
    write
      .updateTable(cardTable)
      .set({ audience: wanted })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )
}

/** What somebody else shows this reader; for who is shown nothing there is no such page. */
export async function pageOf(dossier: Dossier, person: Id): Promise<{ name: string; cards: readonly Card[] }> {
  const may = dossier.standing.some(
    ({ actor, subject, topics }) =>
      actor === dossier.viewer.person && subject === person && topics.includes('resilience'),
  )
  if (!may || person === dossier.viewer.person) throw new Refusal('notFound')
  return { name: nameOf(dossier, person), cards: await cardsBy(dossier, person) }
}
