/** Letting somebody see cards of the own page: an act of its owner alone, card by card, with an end (access.md 4.2). */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import { mayBeReader } from '#care/newShares/new-share.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import {
  cardsBy,
  cardsOf,
  cardTable,
  ownerHere,
  readersOfPage,
  resiliencePlace,
} from '#care/resilience/resilience.commands.ts'
import { type Card, pagesShown } from '#care/resilience/resilience.ts'
import { openOwn } from '#care/shares/open-own.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

/** Whom one may let see it: family of twelve or older, who takes part, and who coordinates. */
export function mayBeShown(dossier: Dossier): readonly Id[] {
  const young = dossier.people.filter(({ age }) => age !== null && age < 12).map(({ id }) => id)
  const coordinator = coordinatorOf(dossier)
  return [...mayBeReader(dossier), ...(coordinator === undefined ? [] : [coordinator.id])].filter(
    (id) => id !== dossier.viewer.person && !young.includes(id),
  )
}

type Showing = {
  familyId: Id
  cards: readonly string[]
  was: readonly string[]
  readers: readonly string[]
  draft: string
}
export type ShowProblem = 'noCard' | 'nobody'

/**
 * The cards that are chosen are shown and the others are not, to whoever sees it already too; who is new sees it from now on. A card that the page already had as shown
 * (`was`) and that was closed meanwhile on another device stays closed: nobody opened it anew.
 */
export const showCards = (knock: Knock, act: Act, wish: Showing): Promise<Outcome | { problem: ShowProblem }> =>
  actInDossier<ShowProblem>(knock, consentLook(wish.familyId, 'create', 'resilienceCard'), act, async (dossier) => {
    ownerHere(dossier)
    const already = readersOfPage(dossier)
    const readers = mayBeShown(dossier).filter((id) => wish.readers.includes(id))
    if (readers.length + already.length === 0) return { problem: 'nobody' }
    const cards = await cardsOf(dossier)
    const shown = cards.filter(
      ({ id, audience }) => wish.cards.includes(id) && (audience !== 'onlyMe' || !wish.was.includes(id)),
    )
    if (shown.length === 0 && readers.length > 0) return { problem: 'noCard' }
    await setAudience(dossier, shown, 'plan')
    await setAudience(
      dossier,
      cards.filter((card) => !shown.includes(card)),
      'onlyMe',
    )
    await openOwn(
      dossier,
      'resilience',
      readers.filter((id) => !already.includes(id)),
    )
    const seenNow = shown.length === 0 ? [] : [...new Set([...already, ...readers])]
    return {
      to: resiliencePlace(wish.familyId),
      draft: wish.draft,
      notice: { said: 'bevestig.bewaard', seenBy: seenNow },
    }
  })

async function setAudience(dossier: Dossier, cards: readonly Card[], audience: 'plan' | 'onlyMe'): Promise<void> {
  const changed = cards.filter((card) => card.audience !== audience).map(({ id }) => id)
  if (changed.length === 0) return
  await dossier.run(
    write
      .updateTable(cardTable)
      .set({ audience })
      .where('family_id', '=', dossier.family.id)
      .where('id', 'in', changed),
  )
}

/** What somebody else shows this reader; for who is shown nothing there is no such page. */
export async function pageOf(dossier: Dossier, person: Id): Promise<{ name: string; cards: readonly Card[] }> {
  if (!pagesShown(dossier).includes(person)) throw new Refusal('notFound')
  return { name: nameOf(dossier, person), cards: await cardsBy(dossier, person) }
}
