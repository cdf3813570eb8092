/** What a JIM does with the own account: read what was opened, say something, say how heavy it is, and stop. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import { isOpen, stateOfStep } from '#care/goals/step.ts'
import { jimsOf } from '#care/jim/jim.commands.ts'
import type { Jim } from '#care/jim/jim.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { piecesOf } from '#care/story/story.commands.ts'
import { write } from '#platform/database/write.ts'
import { dayOf } from '#platform/dates.ts'
import { Refusal } from '#platform/web/page.ts'
import { plannedRows, wordRows } from './network.sql.ts'
import {
  type JimWord,
  mayWeigh,
  type Network,
  type Planned,
  readBefore,
  thisWeek,
  type WordProblem,
  wordProblem,
} from './network.ts'

export const wordTable = 'care.jim_word'

export const networkPlace = (familyId: Id): string => `/gezin/${familyId}/netwerk`

export const networkLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'meedenken als JIM',
  action,
  topics: ['goals', 'story'],
  object: id === undefined ? { class: 'jimWord' } : { class: 'jimWord', id },
})

/** The running JIM who looks; for anybody else there is no such page. */
export async function jimHere(dossier: Dossier): Promise<Jim> {
  const me = dossier.viewer.person
  const jim = (await jimsOf(dossier)).find(({ person, endedAt }) => person === me && endedAt === null)
  if (jim === undefined) throw new Refusal('notFound')
  return jim
}

export async function wordsHere(dossier: Dossier): Promise<JimWord[]> {
  return Promise.all(
    (await wordRows(dossier, dossier.family.id)).map(async ({ sealed, keyPerson, wording, ...row }) => {
      if (sealed === null) return { ...row, text: '' }
      const { text = '' } = await dossier.unseal<{ text?: string }>(wordTable, {
        id: row.id,
        sealed,
        wording,
        keyPerson,
      })
      return { ...row, text }
    }),
  )
}

/** Open steps that who looks may read, as far as they are for this week. */
export async function plannedThisWeek(dossier: Dossier): Promise<Planned[]> {
  const steps = (await plannedRows(dossier, dossier.family.id)).map((row) => {
    const acts = row.acts.map((act) => ({ ...act, at: new Date(act.at), on: dayOf(new Date(act.at)) }))
    const state = stateOfStep({ ...row, acts, createdOn: dayOf(row.at) }, dossier.today)
    return { row, state, doer: row.doer, dueOn: state.dueOn }
  })
  const now = thisWeek(
    steps.filter(({ state }) => isOpen(state)),
    dossier.viewer.person,
    dossier.today,
  )
  return Promise.all(
    now.map(async ({ row, doer, dueOn }) => {
      const { what = '' } = await dossier.unseal<{ what?: string }>('care.step', row)
      return { id: row.id, what, doer, dueOn }
    }),
  )
}

export async function readNetwork(dossier: Dossier): Promise<Network> {
  const jim = await jimHere(dossier)
  const pieces = (await piecesOf(dossier)).filter(({ author, passedOver }) => author === jim.youth && !passedOver)
  return {
    jim,
    week: await plannedThisWeek(dossier),
    said: pieces.toReversed(),
    mayWeigh: mayWeigh(await wordsHere(dossier), dossier.today),
  }
}

/** Who reads what a JIM writes: the youth, and of a worry who coordinates too. */
export const hearersOf = (dossier: Dossier, jim: Jim, kind: string): readonly Id[] => {
  const coordinator = coordinatorOf(dossier)
  return kind === 'worry' && coordinator !== undefined ? [jim.youth, coordinator.id] : [jim.youth]
}

type WordWish = { familyId: Id; kind: string; text: string; draft: string }

export const sayAsJim = (knock: Knock, act: Act, wish: WordWish): Promise<Outcome | { problem: WordProblem }> =>
  actInDossier<WordProblem>(knock, networkLook(wish.familyId, 'create'), act, async (dossier) => {
    const jim = await jimHere(dossier)
    const { kind, text } = wish
    const problem = wordProblem(kind, text)
    if (problem !== null) return { problem }
    const id = act.operation
    const place = { table: wordTable, id, keyPerson: dossier.viewer.person, wording: 1 } as const
    await addWord(dossier, jim, { id, kind, value: null, sealed: await dossier.seal(place, { text }) })
    const undo = `${networkPlace(wish.familyId)}/woord/${id}/terug`
    const coordinator = coordinatorOf(dossier)
    const notice =
      kind === 'worry' && coordinator !== undefined
        ? { said: 'jimrol.zorgen.klaar', values: { name: coordinator.id, date: readBefore(dossier.today) }, undo }
        : { said: 'jimrol.verstuurd', seenBy: hearersOf(dossier, jim, kind), undo }
    return { to: networkPlace(wish.familyId), draft: wish.draft, notice }
  })

type NewWord = { id: Id; kind: string; value: number | null; sealed: Buffer | null }

const addWord = (dossier: Dossier, jim: Jim, { id, kind, value, sealed }: NewWord) =>
  dossier.run(
    write.insertInto(wordTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, jim_id: jim.id },
      ...{ youth_id: jim.youth, author: dossier.viewer.person, kind, value, at: dossier.at },
      ...{ sealed, key_person: dossier.viewer.person },
    }),
  )

/** At most once in two months, and the youth never sees it (D-JIM-06). */
export const sayHowHeavy = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; value: number | null },
): Promise<Outcome | { problem: 'value' }> =>
  actInDossier<'value'>(knock, networkLook(wish.familyId, 'create'), act, async (dossier) => {
    const jim = await jimHere(dossier)
    if (wish.value === null) return { problem: 'value' }
    if (!mayWeigh(await wordsHere(dossier), dossier.today)) throw new Refusal('conflict')
    await addWord(dossier, jim, { id: act.operation, kind: 'load', value: wish.value, sealed: null })
    const undo = `${networkPlace(wish.familyId)}/woord/${act.operation}/terug`
    return { to: networkPlace(wish.familyId), notice: { said: 'jimrol.zwaar.klaar', undo } }
  })

/** Within ten minutes, as long as nobody did something with it. */
export const takeWordBack = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; word: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, networkLook(wish.familyId, 'change', wish.word), act, async (dossier) => {
    await jimHere(dossier)
    const word = (await wordsHere(dossier)).find(({ id }) => id === wish.word)
    if (word === undefined || word.author !== dossier.viewer.person) throw new Refusal('notFound')
    if (word.heardAt !== null || !mayTakeBack(dossier.viewer.person, word, dossier.at)) throw new Refusal('conflict')
    await setWord(dossier, word.id, { undone_at: dossier.at })
    return { to: networkPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })

export const setWord = (
  dossier: Dossier,
  id: Id,
  values: { undone_at: Date } | { heard_by: Id; heard_at: Date },
): Promise<unknown> =>
  dossier.run(write.updateTable(wordTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id))
