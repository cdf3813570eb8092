/** Asking a peer worker to think along about named persons, taking that back, and what each of them says to it. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyOrCoordinator } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import type { SealedRow } from '#platform/keys/seal.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  adviceOneByOne,
  adviceRows,
  adviceTable,
  answerNames,
  answerRows,
  answerTable,
  choicesHere,
  wordTable,
} from './family-advice.sql.ts'
import {
  type AdviceProblem,
  advicePlace,
  adviceProblem,
  type FamilyAdvice,
  lastDayOf,
  mayUndo,
  type Says,
  stateOf,
  type TypedAdvice,
  waitsAlready,
} from './family-advice.ts'

export const adviceLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'iemand met ervaring laten meedenken',
  action,
  topics: ['help'],
  object: id === undefined ? { class: 'familyAdvice' } : { class: 'familyAdvice', id },
})

type Said = { question: string; tried: string }

/** For the family from twelve and for who coordinates; for anybody else there is no such page. */
export async function adviceHere(dossier: Dossier): Promise<FamilyAdvice[]> {
  if (!isFamilyOrCoordinator(dossier)) throw new Refusal('notFound')
  const answers = await answersHere(dossier)
  return Promise.all(
    (await adviceRows(dossier, dossier.family.id)).map(async ({ sealed, wording, keyPerson, ...row }) => ({
      ...row,
      ...(await dossier.unseal<Said>(adviceTable, { id: row.id, sealed, wording, keyPerson })),
      answer: answers.get(row.id) ?? null,
    })),
  )
}

async function answersHere(dossier: Dossier): Promise<Map<Id, NonNullable<FamilyAdvice['answer']>>> {
  const rows = await answerRows(dossier, dossier.family.id)
  if (rows.length === 0) return new Map()
  const names = await answerNames(dossier)
  const nameOf = async (row: SealedRow | undefined) =>
    row === undefined ? '' : (await dossier.unseal<{ callName: string }>('care.person', row)).callName
  const opened = rows.map(async ({ advice, at, ...row }) => {
    const { text } = await dossier.unseal<{ text: string }>(answerTable, row)
    return [advice, { by: await nameOf(names.find((one) => one.advice === advice)?.name), at, text }] as const
  })
  return new Map(await Promise.all(opened))
}

type Wish = { familyId: Id; typed: TypedAdvice; draft: string }

export const askFamilyAdvice = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: AdviceProblem }> =>
  actInDossier<AdviceProblem>(knock, adviceLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    if (!dossier.isCoordinator) throw new Refusal('notFound')
    await adviceOneByOne(dossier, wish.familyId)
    const me = dossier.viewer.person
    if (waitsAlready(await ownAdvice(dossier), dossier.today)) throw new Refusal('conflict')
    const problem = adviceProblem(wish.typed, await choicesHere(dossier))
    if (problem !== null) return { problem }
    const { subjects, question, tried } = wish.typed
    const [id, keyPerson = me] = [act.operation, subjects[0]]
    await dossier.run(
      write.insertInto(adviceTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, author: me },
        ...{ subjects: [...subjects], at: dossier.at, until_on: lastDayOf(dossier.today), key_person: keyPerson },
        sealed: await dossier.seal({ table: adviceTable, id, wording: 1, keyPerson }, { question, tried }),
      }),
    )
    const to = advicePlace(wish.familyId)
    return { to, draft: wish.draft, notice: { said: 'pro.gezinmeedenk.klaar', undo: `${to}/${id}/terug` } }
  })

/** Who coordinates may be of the family too: what one asked oneself stands apart from what one is asked. */
export const ownAdvice = async (dossier: Dossier): Promise<FamilyAdvice[]> =>
  (await adviceHere(dossier)).filter(({ author }) => author === dossier.viewer.person)

type OnAdvice = { familyId: Id; advice: Id }

/** The question of this page, with nobody else acting on it meanwhile. */
async function adviceAt(dossier: Dossier, { familyId, advice }: OnAdvice): Promise<FamilyAdvice> {
  await adviceOneByOne(dossier, familyId)
  const found = (await adviceHere(dossier)).find(({ id }) => id === advice)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

/** Within ten minutes, by who asked, as long as nobody answered. */
export const takeFamilyAdviceBack = (knock: Knock, act: Act, wish: OnAdvice): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, adviceLook(wish.familyId, 'change', wish.advice), act, async (dossier) => {
    const found = await adviceAt(dossier, wish)
    if (found.author !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayUndo(dossier.viewer.person, found, dossier.at, dossier.today)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable(adviceTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', wish.familyId)
        .where('id', '=', found.id),
    )
    return { to: advicePlace(wish.familyId), notice: { said: 'bevestig.teruggezet' } }
  })

/** Yes or no, without a reason; until a peer worker answered one may say the other. */
export const sayToAdvice = (
  knock: Knock,
  act: Act,
  { says, ...on }: OnAdvice & { says: Says | undefined },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, adviceLook(on.familyId, 'change', on.advice), act, async (dossier) => {
    const found = await adviceAt(dossier, on)
    if (found.author === dossier.viewer.person) throw new Refusal('notYours')
    if (says === undefined || stateOf(found, dossier.today) !== 'waits' || found.says === says)
      throw new Refusal('conflict')
    await keepWord(dossier, found, says)
    return { to: advicePlace(on.familyId), notice: { said: `gezinmeedenk.${says}.klaar` } }
  })

async function keepWord(dossier: Dossier, { id, says: before }: FamilyAdvice, says: Says): Promise<void> {
  const me = dossier.viewer.person
  if (before !== null)
    await dossier.run(
      write
        .updateTable(wordTable)
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('advice_id', '=', id)
        .where('undone_at', 'is', null),
    )
  await dossier.run(
    write.insertInto(wordTable).values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id: newId() },
      ...{ advice_id: id, person_id: me, says, at: dossier.at },
    }),
  )
}
