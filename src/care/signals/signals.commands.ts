/** Telling a signal from outside, taking it back, and reading what became of it. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { lookAtFile } from '#care/safetyFile/read-file.commands.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  hearsBefore,
  type OwnSignal,
  type SignalProblem,
  type SignalWish,
  signalProblem,
  signalsPlace,
} from './signal.ts'
import {
  type AnswerRow,
  signalAnswerRows,
  signalAnswerTable,
  signalRows,
  signalTable,
  toldAnswerRows,
  toldSignRows,
  youthsToTellOf,
} from './signals.sql.ts'

/** Opening the page tells the log no more than opening the plan does: who then says that it is not safe leaves no trace of having been here. */
export const tellLook = (familyId: Id): Look => ({
  familyId,
  purpose: 'plan bekijken',
  action: 'read',
  topics: ['goals'],
  object: { class: 'plan' },
})

export const signalLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'plan bekijken',
  action,
  topics: ['strengthsAndWorries'],
  object: id === undefined ? { class: 'signal' } : { class: 'signal', id },
})

/** The youths of whom who looks may tell; for anybody else there is no such page. */
export async function tellsHere(dossier: Dossier): Promise<readonly Id[]> {
  const youths = await youthsToTellOf(dossier)
  if (youths.length === 0) throw new Refusal('notFound')
  return youths
}

export async function openedAnswer(dossier: Dossier, table: string, row: AnswerRow | undefined) {
  if (row === undefined) return null
  const { text = '' } = await dossier.unseal<{ text?: string }>(table, row)
  return { by: row.by, at: row.at, text }
}

/** What who looks told, both ways. */
export async function ownSignals(dossier: Dossier): Promise<OwnSignal[]> {
  const [me, family] = [dossier.viewer.person, dossier.family.id]
  const [answers, signAnswers] = await Promise.all([signalAnswerRows(dossier, family), toldAnswerRows(dossier, family)])
  const told = (await signalRows(dossier, family)).filter(({ author }) => author === me)
  const signals = told.map(async ({ sealed, wording, keyPerson, author: _, ...row }) => ({
    ...{ ...row, unsafe: false },
    text: (await dossier.unseal<{ text?: string }>(signalTable, { id: row.id, sealed, wording, keyPerson })).text ?? '',
    answer: await openedAnswer(
      dossier,
      signalAnswerTable,
      answers.find(({ signal }) => signal === row.id),
    ),
  }))
  const signs = (await toldSignRows(dossier, family, me)).map(async ({ sealed, wording, keyPerson, ...row }) => ({
    ...{ ...row, unsafe: true },
    text:
      (await dossier.unseal<{ fact?: string }>('safety.sign', { id: row.id, sealed, wording, keyPerson })).fact ?? '',
    answer: await openedAnswer(
      dossier,
      'safety.sign_answer',
      signAnswers.find(({ signal }) => signal === row.id),
    ),
  }))
  return Promise.all([...signals, ...signs])
}

type Wish = SignalWish & { familyId: Id; draft: string }

/** The family reads along; or, when that is not safe, nobody but who reads the safety file, and the log tells nobody else of it. */
export const tellSignal = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: SignalProblem }> => {
  const id = act.operation
  const look = wish.unsafe ? lookAtFile(wish.familyId, 'create', id) : signalLook(wish.familyId, 'create', id)
  return actInDossier<SignalProblem>(knock, look, act, async (dossier) => {
    const problem = signalProblem(wish, await tellsHere(dossier), dossier.today)
    if (problem !== null) return { problem }
    // Nobody would answer: the page says whom to call.
    if (coordinatorOf(dossier) === undefined) throw new Refusal('conflict')
    const to = signalsPlace(wish.familyId)
    const values = { date: hearsBefore(dossier.today) }
    if (wish.unsafe) await tellForSafety(dossier, id, wish)
    else await tellFamily(dossier, id, wish)
    return {
      ...{ to, draft: wish.draft },
      notice: { said: 'zorgen.klaar', values, ...(wish.unsafe ? {} : { undo: `${to}/${id}/terug` }) },
    }
  })
}

async function tellFamily(dossier: Dossier, id: Id, wish: Wish): Promise<void> {
  await dossier.run(
    write.insertInto(signalTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, youth_id: wish.about },
      ...{ author: dossier.viewer.person, seen_on: wish.seenOn ?? dossier.today, discussed: wish.discussed === 'yes' },
      ...{ at: dossier.at, key_person: wish.about },
      sealed: await dossier.seal({ table: signalTable, id, wording: 1, keyPerson: wish.about }, { text: wish.text }),
    }),
  )
}

/** A sign as every other in the file: a fact, with who told it as its source. */
async function tellForSafety(dossier: Dossier, id: Id, wish: Wish): Promise<void> {
  const place = { table: 'safety.sign', id, wording: 1, keyPerson: wish.about }
  const words = await dossier.seal(place, { fact: wish.text, source: dossier.viewer.name, opinion: '' })
  const told = await dossier.one<{ told: boolean }>(
    'signals.tellSign',
    'select door.tell_sign($1, $2, $3, $4, $5, $6) as told',
    [id, newId(), wish.about, wish.seenOn, wish.discussed === 'yes', words],
  )
  if (!told?.told) throw new Refusal('notFound')
}

/** Within ten minutes, as long as nobody answered. */
export const takeSignalBack = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; signal: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, signalLook(wish.familyId, 'change', wish.signal), act, async (dossier) => {
    const me = dossier.viewer.person
    const signal = (await ownSignals(dossier)).find(({ id, unsafe }) => id === wish.signal && !unsafe)
    if (signal === undefined) throw new Refusal('notFound')
    if (signal.answer !== null || !mayTakeBack(me, { author: me, at: signal.at }, dossier.at))
      throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(signalTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('id', '=', signal.id),
    )
    return { to: signalsPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })
