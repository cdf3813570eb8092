/** Cards as their owner may see them, and cards that wait for an answer. */

import type { Dossier, Look } from '#care/access/door.commands.ts'
import { seenBy } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import { cardRows, type Gone, offeredRows } from './resilience.sql.ts'
import { type Card, keepsPage, type OfferedCard } from './resilience.ts'

export const cardTable = 'care.resilience_card'
export const offeredTable = 'care.offered_card'

export const resilienceLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'aan de eigen veerkracht werken',
  action,
  topics: ['resilience'],
  object: id === undefined ? { class: 'resilienceCard' } : { class: 'resilienceCard', id },
})

export const resiliencePlace = (familyId: Id): string => `/gezin/${familyId}/veerkracht`

/** For a member of twelve or older; for anybody else there is no such page. */
export function ownerHere(dossier: Dossier) {
  const me = dossier.people.find(({ id }) => id === dossier.viewer.person)
  if (me === undefined || !keepsPage(me)) throw new Refusal('notFound')
  return me
}

/** What was said or done a moment ago, when the viewer may still take it back. */
export function backIn<T extends Gone>(dossier: Dossier, gone: T | undefined): T {
  if (gone === undefined || gone.author !== dossier.viewer.person) throw new Refusal('notFound')
  if (!mayTakeBack(dossier.viewer.person, gone, dossier.at)) throw new Refusal('conflict')
  return gone
}

export const cardsOf = (dossier: Dossier): Promise<Card[]> => cardsBy(dossier, dossier.viewer.person)

/** Of somebody else only what that person shows this reader. */
export async function cardsBy(dossier: Dossier, owner: Id): Promise<Card[]> {
  const rows = await cardRows(dossier, dossier.family.id, owner)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, ...row }) => {
      const { words = '', picture = '' }: Texts = await dossier.unseal(cardTable, { ...row, sealed, keyPerson })
      return { ...row, words, picture }
    }),
  )
}

/** Who sees what the viewer shows. */
export const readersOfPage = (dossier: Dossier): readonly Id[] =>
  seenBy(dossier, 'plan', [dossier.viewer.person], 'resilience')

export async function cardHere(dossier: Dossier, id: Id): Promise<Card> {
  const card = (await cardsOf(dossier)).find((each) => each.id === id)
  if (card === undefined) throw new Refusal('notFound')
  return card
}

export async function offeredTo(dossier: Dossier): Promise<OfferedCard[]> {
  const rows = await offeredRows(dossier, dossier.family.id, dossier.viewer.person)
  return Promise.all(
    rows.map(async ({ sealed, keyPerson, ...row }) => {
      const { words = '' }: Texts = await dossier.unseal(offeredTable, { ...row, sealed, keyPerson })
      return { ...row, words }
    }),
  )
}
