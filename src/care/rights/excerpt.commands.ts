/** Case 16: of a text about several people the professional gives who asked the own part, with the others taken out. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { lookAtRights } from '#care/planExport/copy.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type SharedText, sharedTexts } from './excerpt.sql.ts'
import { placeOfRights, requestIn } from './request.commands.ts'
import { mayAnswerRequest, type RightsRequest, requestLength } from './request.ts'

/** The texts to look through for this request; none where it asks for no copy. */
export const textsToReview = (dossier: Dossier, { kind, askedBy, id }: RightsRequest): Promise<SharedText[]> =>
  kind === 'copy' ? sharedTexts(dossier, dossier.family.id, askedBy, id) : Promise.resolve([])

export type Reviewing = { request: RightsRequest; text: SharedText; words: string }

/** One of them with its words, for the professional who may answer this request. */
export async function textToReview(dossier: Dossier, requestId: Id, itemId: Id): Promise<Reviewing> {
  const request = await requestIn(dossier, requestId)
  const me = { person: dossier.viewer.person, isCoordinator: dossier.isCoordinator }
  if (!mayAnswerRequest(me, request)) throw new Refusal('notYours')
  const text = (await textsToReview(dossier, request)).find(({ id }) => id === itemId)
  if (text === undefined) throw new Refusal('notFound')
  const texts = await dossier.unseal(`care.${text.itemTable}`, text)
  return { request, text, words: Object.values(texts).filter(Boolean).join('\n\n') }
}

export type Excerpt = { familyId: Id; requestId: Id; itemId: Id; words: string; draft: string }

/** Nothing written: nothing of that text goes along. */
export const keepExcerpt = (knock: Knock, act: Act, kept: Excerpt): Promise<Outcome | { problem: 'tooLong' }> =>
  actInDossier<'tooLong'>(
    knock,
    lookAtRights(kept.familyId, 'create', 'excerpt', kept.itemId),
    act,
    async (dossier) => {
      const { request, text } = await textToReview(dossier, kept.requestId, kept.itemId)
      if (text.done) throw new Refusal('conflict')
      if (kept.words.length > requestLength) return { problem: 'tooLong' }
      const place = { table: 'care.excerpt', id: newId(), wording: 1, keyPerson: request.askedBy }
      await dossier.run(
        write.insertInto('care.excerpt').values({
          ...{ municipality_id: dossier.viewer.municipality, family_id: kept.familyId, id: place.id },
          ...{ request_id: request.id, for_person: request.askedBy, key_person: request.askedBy },
          ...{ item_table: text.itemTable, item_id: text.id, by_person: dossier.viewer.person, at: dossier.at },
          sealed: kept.words.trim() === '' ? null : await dossier.seal(place, { words: kept.words }),
        }),
      )
      return {
        to: `${placeOfRights(kept.familyId)}/vraag/${request.id}`,
        draft: kept.draft,
        notice: { said: 'bevestig.bewaard', seenBy: kept.words.trim() === '' ? [] : [request.askedBy] },
      }
    },
  )
