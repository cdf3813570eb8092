/** What others hear of a JIM: the youth what was said, who coordinates what has to be done. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { chooserHere, jimsOf, ownJimLook } from '#care/jim/jim.commands.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import { Refusal } from '#platform/web/page.ts'
import { setWord, wordsHere } from './network.commands.ts'
import { asksCoordinator, type JimWord, type SaidByJim } from './network.ts'

export const heardPlace = (familyId: Id): string => `/gezin/${familyId}/netwerk/gehoord`

export const saidLook = (familyId: Id): Look => ownJimLook(familyId, 'read')

export const hearLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'meedenken als JIM',
  action,
  topics: ['circle'],
  object: id === undefined ? { class: 'jimWord' } : { class: 'jimWord', id },
})

const withTheirJim = (words: readonly JimWord[], jims: readonly Jim[]): SaidByJim[] =>
  words.flatMap((word) => jims.filter(({ id }) => id === word.jim).map((jim) => ({ word, jim })))

/** For the youth, the newest first; also of a JIM who stopped. */
export async function saidToMe(dossier: Dossier): Promise<SaidByJim[]> {
  const me = chooserHere(dossier).id
  const words = (await wordsHere(dossier)).filter(({ youth }) => youth === me)
  return withTheirJim(words, await jimsOf(dossier))
}

/** For who coordinates: worries that nobody read and JIMs to call, the oldest first. */
export async function toHear(dossier: Dossier): Promise<SaidByJim[]> {
  if (!dossier.isCoordinator) throw new Refusal('notFound')
  const words = (await wordsHere(dossier)).filter(asksCoordinator).toReversed()
  return withTheirJim(words, await jimsOf(dossier))
}

/** The worry was read, or the JIM was called: that takes it off the list. */
export const hearWord = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; word: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, hearLook(wish.familyId, 'change', wish.word), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    const word = (await wordsHere(dossier)).find(({ id }) => id === wish.word)
    if (word === undefined) throw new Refusal('notFound')
    if (!asksCoordinator(word)) throw new Refusal('conflict')
    await setWord(dossier, word.id, { heard_by: dossier.viewer.person, heard_at: dossier.at })
    return { to: heardPlace(wish.familyId), notice: { said: 'pro.jim.gehoord' } }
  })
