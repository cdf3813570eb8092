/** One of two writers chooses between two versions of a text. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { type ItemKind, isWorded, itemKinds, placeOfItem } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import { placeIn, wordNext, wordsForChange } from '#care/wording/wording.commands.ts'
import {
  type PresentWords,
  presentWords,
  type WordedPlace,
  type WordingRow,
  wordingsOf,
} from '#care/wording/wording.sql.ts'
import { Refusal } from '#platform/web/page.ts'
import { type Keep, keptTexts, sidesOf } from './choosing.ts'

export type Choice = { familyId: Id; kind: ItemKind; itemId: Id; rivalId: Id; base: number; keep: Keep }

/** One of the two writers chooses. What is kept is a new version, so that both stay in the history. */
export const chooseWords = (knock: Knock, act: Act, choice: Choice): Promise<Outcome | { problem: 'changedAgain' }> =>
  actInDossier(
    knock,
    {
      familyId: choice.familyId,
      purpose: 'het plan bijwerken',
      action: 'change',
      topics: [itemKinds[choice.kind].topic],
      object: { class: 'wording', id: choice.itemId },
    },
    act,
    async (dossier) => {
      const { place, present, mine, other } = await bothWords(dossier, choice, true)
      if (present.wording !== choice.base) return { problem: 'changedAgain' }
      const texts = keptTexts(choice.keep, await textsOf(dossier, place, mine), await textsOf(dossier, place, other))
      await wordNext(dossier, place, present, texts, false)
      return {
        to: placeOfItem(choice.familyId, choice.kind, choice.itemId),
        notice: { said: 'woorden.gekozen' },
      }
    },
  )

export type BothWords = { place: WordedPlace; present: PresentWords; mine: WordingRow; other: WordingRow }

/** The two versions between which this viewer may choose; not found for everyone else. */
export async function bothWords(
  dossier: Dossier,
  { kind, itemId, rivalId }: Pick<Choice, 'kind' | 'itemId' | 'rivalId'>,
  forChange = false,
): Promise<BothWords> {
  if (!isWorded(kind)) throw new Refusal('notFound')
  const place = placeIn(dossier, { table: itemKinds[kind].table, id: itemId })
  const present = forChange ? await wordsForChange(dossier, place) : await presentWords(dossier, place)
  const all = present === undefined ? [] : await wordingsOf(dossier, place)
  const now = all.find(({ no }) => no === present?.wording)
  const rival = all.find((words) => words.id === rivalId && words.rival)
  const sides = now && rival ? sidesOf(dossier.viewer.person, now, rival) : null
  if (present === undefined || sides === null) throw new Refusal('notFound')
  return { place, present, ...sides }
}

export const textsOf = (dossier: Dossier, { table, id }: Pick<WordedPlace, 'table' | 'id'>, words: WordingRow) =>
  dossier.unseal(table, { id, sealed: words.sealed, wording: words.no, keyPerson: words.keyPerson })
