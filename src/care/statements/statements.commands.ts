/** Saying what one thinks of a text, and reading what others said. The text itself is never touched. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { itemKinds, placeOfItem } from '#care/access/item.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  type Answered,
  answerDue,
  mayAnswer,
  parentsInTwoHomes,
  type Statement,
  type StatementProblem,
  type Wish,
  wishesFor,
} from './statement.ts'
import { type ItemRow, itemOf, livesOf, statementForUndo, statementRows } from './statements.sql.ts'

export type Place = { familyId: Id; kind: Answered['kind']; itemId: Id }

export const statementLook = ({ familyId, kind, itemId }: Place, action: Look['action']): Look => ({
  familyId,
  purpose: 'zeggen wat je ervan vindt',
  action,
  topics: [itemKinds[kind].topic],
  object: { class: 'statement', id: itemId },
})

/** What was said to these texts, readable; a room shows it under each text with `Statements`. */
export async function statementsOf(dossier: Dossier, itemIds: readonly Id[]): Promise<Statement[]> {
  if (itemIds.length === 0) return []
  const rows = await statementRows(dossier, dossier.family.id, itemIds)
  return Promise.all(
    rows.map(async (row) => {
      const { text = '' } = await dossier.unseal('care.statement', row)
      const { id, itemId, kind, author, at, answerDueOn } = row
      return { id, itemId, kind, author, at, answerDueOn, text }
    }),
  )
}

/** The text that is answered, when this viewer reads it and may answer it; a child under 12 tells with pictures, on pages of its own. */
export async function answeredText(dossier: Dossier, { kind, itemId }: Place, wish: Wish): Promise<ItemRow> {
  const item = await itemOf(dossier, dossier.family.id, kind, itemId)
  if (item === undefined || !mayAnswer(dossier.viewer.person, item)) throw new Refusal('notFound')
  if (!wishesFor(dossier).includes(wish)) throw new Refusal('notYours')
  return item
}

export const isAskedTone = async (dossier: Dossier): Promise<boolean> =>
  parentsInTwoHomes(dossier.viewer.person, await livesOf(dossier, dossier.family.id))

export type Say = Place & { id: Id; wish: Wish; text: string; readAgain: boolean; draft: string }

export const placeStatement = (knock: Knock, act: Act, said: Say): Promise<Outcome | { problem: StatementProblem }> =>
  actInDossier<StatementProblem>(knock, statementLook(said, 'create'), act, async (dossier) => {
    const item = await answeredText(dossier, said, said.wish)
    if (!said.readAgain && (await isAskedTone(dossier))) return { problem: 'tone' }
    const me = dossier.viewer.person
    const due = answerDue(said.wish, dossier.today)
    const sealed = await dossier.seal(
      { table: 'care.statement', id: said.id, wording: 1, keyPerson: me },
      { text: said.text },
    )
    await dossier.run(
      write.insertInto('care.statement').values({
        municipality_id: dossier.viewer.municipality,
        family_id: dossier.family.id,
        id: said.id,
        item_table: itemKinds[said.kind].table.replace('care.', ''),
        item_id: item.id,
        kind: said.wish,
        author: me,
        at: dossier.at,
        answer_due_on: due,
        sealed,
        key_person: me,
      }),
    )
    return {
      to: placeOfItem(said.familyId, said.kind, said.itemId),
      draft: said.draft,
      notice: {
        ...(due === null ? { said: 'oneens.klaar' } : { said: 'oneens.status', values: { date: due } }),
        undo: `/gezin/${said.familyId}/niet-eens/${said.kind}/${said.itemId}/${said.id}/terug`,
      },
    }
  })

/** Only who said it takes it back, and only at once. */
export const takeStatementBack = (
  knock: Knock,
  act: Act,
  place: Place & { statementId: Id },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, statementLook(place, 'change'), act, async (dossier) => {
    const said = await statementForUndo(dossier, dossier.family.id, place.itemId, place.statementId)
    if (said === undefined) throw new Refusal('notFound')
    if (said.author !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(dossier.viewer.person, said, dossier.at)) throw new Refusal('conflict')
    await dossier.run(
      write
        .updateTable('care.statement')
        .set({ undone_at: dossier.at })
        .where('family_id', '=', dossier.family.id)
        .where('id', '=', place.statementId),
    )
    return {
      to: placeOfItem(place.familyId, place.kind, place.itemId),
      notice: { said: 'bevestig.teruggezet' },
    }
  })
