/** What others told, for the family and who coordinates: reading it, saying what was done with it, and making a question of it. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { isFamilyFromTwelve } from '#care/access/frame.ts'
import { writesHere } from '#care/household/household.sql.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { answerProblem, type Signal, type TextProblem, toldPlace } from './signal.ts'
import { openedAnswer, signalLook } from './signals.commands.ts'
import { signalAnswerRows, signalAnswerTable, signalQuestionRows, signalRows, signalTable } from './signals.sql.ts'

const questionTable = 'care.signal_question'

/** For the family from twelve and for who coordinates; nobody else has this page. */
export async function toldHere(dossier: Dossier): Promise<Signal[]> {
  if (!isFamilyFromTwelve(dossier) && !dossier.isCoordinator) throw new Refusal('notFound')
  const family = dossier.family.id
  const [answers, questions] = [await signalAnswerRows(dossier, family), await signalQuestionRows(dossier, family)]
  return Promise.all(
    (await signalRows(dossier, family)).map(async ({ sealed, wording, keyPerson, ...row }) => ({
      ...row,
      text:
        (await dossier.unseal<{ text?: string }>(signalTable, { id: row.id, sealed, wording, keyPerson })).text ?? '',
      answer: await openedAnswer(
        dossier,
        signalAnswerTable,
        answers.find(({ signal }) => signal === row.id),
      ),
      question: questions.find(({ signal }) => signal === row.id) ?? null,
    })),
  )
}

export const signalAmong = (signals: readonly Signal[], asked: Id): Signal => {
  const signal = signals.find(({ id }) => id === asked)
  if (signal === undefined) throw new Refusal('notFound')
  return signal
}

/** Of whom who looks speaks: a member of the family for a youth, never who works here. */
export const speaksHere = async (dossier: Dossier): Promise<readonly Id[]> =>
  isFamilyFromTwelve(dossier) ? writesHere(dossier) : []

type Wish = { familyId: Id; signal: Id }

export const answerSignal = (
  knock: Knock,
  act: Act,
  wish: Wish & { text: string; draft: string },
): Promise<Outcome | { problem: TextProblem }> =>
  actInDossier<TextProblem>(knock, signalLook(wish.familyId, 'change', wish.signal), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    const signal = signalAmong(await toldHere(dossier), wish.signal)
    if (signal.author === dossier.viewer.person) throw new Refusal('notFound')
    if (signal.answer !== null) throw new Refusal('conflict')
    const problem = answerProblem(wish.text)
    if (problem !== null) return { problem }
    const [id, keyPerson] = [act.operation, signal.youth]
    await dossier.run(
      write.insertInto(signalAnswerTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, signal_id: signal.id },
        ...{ author: dossier.viewer.person, at: dossier.at, key_person: keyPerson },
        sealed: await dossier.seal({ table: signalAnswerTable, id, wording: 1, keyPerson }, { text: wish.text }),
      }),
    )
    return { to: toldPlace(wish.familyId), draft: wish.draft, notice: { said: 'zorgen.beantwoord' } }
  })

/** D-STO-08: only the family makes a question of it, by an act of its own. */
export const makeItOurs = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, signalLook(wish.familyId, 'change', wish.signal), act, async (dossier) => {
    const signal = signalAmong(await toldHere(dossier), wish.signal)
    if (!(await speaksHere(dossier)).includes(signal.youth)) throw new Refusal('notFound')
    if (signal.question !== null) throw new Refusal('conflict')
    await dossier.run(
      write.insertInto(questionTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: act.operation },
        ...{ signal_id: signal.id, person_id: dossier.viewer.person, at: dossier.at },
      }),
    )
    const to = toldPlace(wish.familyId)
    return { to, notice: { said: 'zorgen.vraag.klaar', undo: `${to}/${signal.id}/vraag/terug` } }
  })

const setQuestion = (
  dossier: Dossier,
  id: Id,
  values: { undone_at: Date } | { heard_by: Id; heard_at: Date },
): Promise<unknown> =>
  dossier.run(
    write.updateTable(questionTable).set(values).where('family_id', '=', dossier.family.id).where('id', '=', id),
  )

/** Within ten minutes, as long as nobody took it up. */
export const notOursAfterAll = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, signalLook(wish.familyId, 'change', wish.signal), act, async (dossier) => {
    const { question } = signalAmong(await toldHere(dossier), wish.signal)
    const me = dossier.viewer.person
    if (question === null || question.author !== me) throw new Refusal('notFound')
    if (question.heardAt !== null || !mayTakeBack(me, question, dossier.at)) throw new Refusal('conflict')
    await setQuestion(dossier, question.id, { undone_at: dossier.at })
    return { to: toldPlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })

/** Who coordinates takes up what the family asks: that takes it off the list. */
export const takeUp = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, signalLook(wish.familyId, 'change', wish.signal), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    const { question } = signalAmong(await toldHere(dossier), wish.signal)
    if (question === null) throw new Refusal('notFound')
    const me = dossier.viewer.person
    if (question.heardAt !== null || question.author === me) throw new Refusal('conflict')
    await setQuestion(dossier, question.id, { heard_by: me, heard_at: dossier.at })
    return { to: toldPlace(wish.familyId), notice: { said: 'zorgen.opgepakt' } }
  })
