/** Cards: written down, worded again and taken away by their owner; offered by others, and kept or not. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { changeWords, keepFirstWords, rivalPath } from '#care/wording/wording.commands.ts'
import { write } from '#platform/database/write.ts'
import type { Texts } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  backIn,
  cardHere,
  cardTable,
  offeredTable,
  offeredTo,
  ownerHere,
  resilienceLook,
  resiliencePlace,
} from './resilience.commands.ts'
import { answerTo, givenCard, goneCard } from './resilience.sql.ts'
import {
  type CardKind,
  keepsPage,
  type OfferProblem,
  offerProblem,
  type WordsProblem,
  wordsLength,
  wordsProblem,
} from './resilience.ts'

export const cardPlace = (familyId: Id, id: Id): string => `${resiliencePlace(familyId)}/kaartje/${id}`
export const givingPlace = (familyId: Id): string => `${resiliencePlace(familyId)}/geven`

type NewCard = { id: Id; kind: CardKind; texts: Texts; givenBy: Id | null; audience: 'onlyMe' | 'plan' }

export const addCard = (
  knock: Knock,
  act: Act,
  card: { familyId: Id; kind: CardKind; words: string; draft: string },
): Promise<Outcome | { problem: WordsProblem }> =>
  actInDossier<WordsProblem>(knock, resilienceLook(card.familyId, 'create'), act, async (dossier) => {
    const problem = wordsProblem(card.words, wordsLength)
    if (problem !== null) return { problem }
    await keepOwn(dossier, { id: act.operation, kind: card.kind, texts: { words: card.words }, givenBy: null })
    return { to: resiliencePlace(card.familyId), draft: card.draft, notice: { said: 'bevestig.bewaard', seenBy: [] } }
  })

/** From twelve a card begins for its owner alone (D-RES-02). */
async function keepOwn(dossier: Dossier, card: Omit<NewCard, 'audience'>): Promise<void> {
  ownerHere(dossier)
  await keepCard(dossier, { ...card, audience: 'onlyMe' })
}

/** A card of the viewer. */
export async function keepCard(dossier: Dossier, { id, kind, texts, givenBy, audience }: NewCard): Promise<void> {
  const me = dossier.viewer.person
  const item = { table: cardTable, id, keyPerson: me } as const
  const sealed = await dossier.seal({ ...item, wording: 1 }, texts)
  await dossier.run(
    write.insertInto(cardTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id },
      ...{ subjects: [me], author: me, audience, kind, given_by: givenBy },
      ...{ created_at: dossier.at, changed_at: dossier.at, sealed, key_person: me },
    }),
  )
  await keepFirstWords(dossier, item, sealed)
}

export const rewordCard = (
  knock: Knock,
  act: Act,
  card: { familyId: Id; id: Id; base: number; words: string; draft: string },
): Promise<Outcome | { problem: WordsProblem }> =>
  actInDossier<WordsProblem>(knock, resilienceLook(card.familyId, 'change', card.id), act, async (dossier) => {
    const { id, author } = await cardHere(dossier, card.id)
    const problem = wordsProblem(card.words, wordsLength)
    if (problem !== null) return { problem }
    const texts = { words: card.words }
    const changed = await changeWords(dossier, { table: cardTable, id, keyPerson: author, base: card.base, texts })
    const to =
      'rival' in changed ? rivalPath(card.familyId, 'kaartje', id, changed.rival) : resiliencePlace(card.familyId)
    return { to, draft: card.draft, notice: { said: 'bevestig.bewaard' } }
  })

/** Away at any time; within ten minutes that is taken back (D-ALL-15). */
export const takeCardAway = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, resilienceLook(familyId, 'change', id), act, async (dossier) => {
    await cardHere(dossier, id)
    await setUndone(dossier, cardTable, id, dossier.at)
    return {
      to: resiliencePlace(familyId),
      notice: { said: 'veerkracht.weg.klaar', undo: `${cardPlace(familyId, id)}/terug` },
    }
  })

export const putCardBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, resilienceLook(familyId, 'change', id), act, async (dossier) => {
    backIn(dossier, await goneCard(dossier, familyId, id))
    await setUndone(dossier, cardTable, id, null)
    return { to: resiliencePlace(familyId), notice: { said: 'bevestig.teruggezet' } }
  })

const setUndone = (
  dossier: Dossier,
  table: typeof cardTable | typeof offeredTable | 'care.offered_card_answer',
  id: Id,
  at: Date | null,
) =>
  dossier.run(
    write.updateTable(table).set({ undone_at: at }).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )

export const givingLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  ...resilienceLook(familyId, action),
  object: id === undefined ? { class: 'offeredCard' } : { class: 'offeredCard', id },
})

/** Every other member of twelve or older; who takes no part in this plan gives no card here. */
export function mayReceive(dossier: Dossier): readonly Id[] {
  if (!dossier.isFamily && !dossier.isCoordinator) throw new Refusal('notFound')
  return membersOf(dossier)
    .filter((member) => member.id !== dossier.viewer.person && keepsPage(member))
    .map(({ id }) => id)
}

export type Offering = { familyId: Id; person: string; kind: string; words: string; draft: string }

/** Waits on the page of that person; whether it is kept the giver never hears. */
export const offerCard = (knock: Knock, act: Act, offer: Offering): Promise<Outcome | { problem: OfferProblem }> =>
  actInDossier<OfferProblem>(knock, givingLook(offer.familyId, 'create'), act, async (dossier) => {
    const problem = offerProblem(offer, mayReceive(dossier))
    if (problem !== null) return { problem }
    const place = { table: offeredTable, id: act.operation, keyPerson: offer.person } as const
    await dossier.run(
      write.insertInto(offeredTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: offer.familyId, id: place.id },
        ...{ for_person: offer.person, author: dossier.viewer.person, kind: offer.kind, created_at: dossier.at },
        ...{ sealed: await dossier.seal({ ...place, wording: 1 }, { words: offer.words }), key_person: offer.person },
      }),
    )
    return {
      to: givingPlace(offer.familyId),
      draft: offer.draft,
      notice: {
        said: 'veerkracht.geven.klaar',
        seenBy: [offer.person],
        undo: `${resiliencePlace(offer.familyId)}/gegeven/${place.id}/terug`,
      },
    }
  })

/** Within ten minutes; a card that was kept by then stays with who kept it, and the giver hears nothing of that. */
export const takeOfferBack = (knock: Knock, act: Act, familyId: Id, id: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, givingLook(familyId, 'change', id), act, async (dossier) => {
    backIn(dossier, await givenCard(dossier, familyId, id))
    await setUndone(dossier, offeredTable, id, dossier.at)
    return { to: givingPlace(familyId), notice: { said: 'veerkracht.geven.terug' } }
  })

/** Kept, it becomes an own card; not kept, it is gone, and nobody hears which of the two. */
export const answerOffer = (
  knock: Knock,
  act: Act,
  answer: { familyId: Id; offer: Id; keeps: boolean },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, resilienceLook(answer.familyId, 'create'), act, async (dossier) => {
    const offer = (await offeredTo(dossier)).find(({ id }) => id === answer.offer)
    if (offer === undefined) throw new Refusal('notFound')
    await dossier.run(
      write.insertInto('care.offered_card_answer').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: answer.familyId, id: act.operation },
        ...{ offer_id: offer.id, by_person: dossier.viewer.person, at: dossier.at, kept: answer.keeps },
      }),
    )
    const to = resiliencePlace(answer.familyId)
    if (!answer.keeps) return { to, notice: { said: 'veerkracht.ander.weg', undo: `${to}/gekregen/${offer.id}/terug` } }
    const { kind, words, author } = offer
    await keepOwn(dossier, { id: act.operation, kind, texts: { words }, givenBy: author })
    return { to, notice: { said: 'bevestig.bewaard', seenBy: [] } }
  })

/** A card that was not kept waits again; one that was kept is taken away as any own card. */
export const lookAgain = (knock: Knock, act: Act, familyId: Id, offer: Id): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, resilienceLook(familyId, 'change'), act, async (dossier) => {
    const { id } = backIn(dossier, await answerTo(dossier, familyId, offer))
    await setUndone(dossier, 'care.offered_card_answer', id, dossier.at)
    return { to: resiliencePlace(familyId), notice: { said: 'bevestig.teruggezet' } }
  })
