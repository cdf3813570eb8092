/** Wording a text again. An outdated change is kept beside the present words; it never replaces what its writer did not see. */

import type { Dossier } from '#care/access/door.commands.ts'
import type { ItemKind, WordedTable } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  addWording,
  type PresentWords,
  presentWords,
  setPresentWords,
  type WordedPlace,
  wordingsOf,
} from './wording.sql.ts'
import { nextNumber, sameTexts, type Wording } from './wording.ts'

export type WordedItem = { table: WordedTable; id: Id; keyPerson: Id }
export type WordChange = WordedItem & { base: number; texts: Texts }

/** At the creation of an item: its first words are version 1. `sealed` is the same record as in the item. */
export const keepFirstWords = (dossier: Dossier, item: WordedItem, sealed: Buffer): Promise<void> =>
  addWording(dossier, placeIn(dossier, item), { ...newWording(dossier, 1, false), sealed, keyPerson: item.keyPerson })

/**
 * Words a text again, on top of the version its writer saw (`base`). When somebody changed it since, the typed text
 * is kept as a rival and its id is given back: the page that shows both is `rivalPath`.
 */
export async function changeWords(dossier: Dossier, change: WordChange): Promise<{ changed: number } | { rival: Id }> {
  const place = placeIn(dossier, change)
  const present = await wordsForChange(dossier, place)
  if (sameTexts(await dossier.unseal(change.table, present), change.texts)) return { changed: present.wording }
  const words = await wordNext(dossier, place, present, change.texts, present.wording !== change.base)
  return words.rival ? { rival: words.id } : { changed: words.no }
}

export const rivalPath = (familyId: Id, kind: ItemKind, itemId: Id, rivalId: Id): string =>
  `/gezin/${familyId}/woorden/${kind}/${itemId}/${rivalId}`

export const placeIn = (dossier: Dossier, { table, id }: Pick<WordedItem, 'table' | 'id'>): WordedPlace => ({
  familyId: dossier.family.id,
  table,
  id,
})

const newWording = (dossier: Dossier, no: number, rival: boolean): Wording & { municipality: Id } => ({
  municipality: dossier.viewer.municipality,
  id: newId(),
  no,
  rival,
  author: dossier.viewer.person,
  at: dossier.at,
})

/** Seen but not changeable is another's own words: refused as such, never as absent. */
export async function wordsForChange(dossier: Dossier, place: WordedPlace): Promise<PresentWords> {
  const present = await presentWords(dossier, place, true)
  if (present !== undefined) return present
  throw new Refusal((await presentWords(dossier, place)) === undefined ? 'notFound' : 'notYours')
}

/** Adds the next version; unless it is a rival, it is what stands from now on. */
export async function wordNext(
  dossier: Dossier,
  place: WordedPlace,
  { keyPerson }: PresentWords,
  texts: Texts,
  rival: boolean,
): Promise<Wording> {
  const words = newWording(dossier, nextNumber(await wordingsOf(dossier, place)), rival)
  const sealed = await dossier.seal({ table: place.table, id: place.id, wording: words.no, keyPerson }, texts)
  await addWording(dossier, place, { ...words, sealed, keyPerson })
  if (!rival) await setPresentWords(dossier, place, { sealed, no: words.no, at: dossier.at })
  return words
}
