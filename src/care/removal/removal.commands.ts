/** Destroying one text: at the own word, or decided by the professional on somebody's wish. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
  openDossier,
} from '#care/access/door.commands.ts'
import { type ItemKind, itemKinds, kindOfTable } from '#care/access/item.ts'
import { mayRemoveAtOnce } from '#care/copy/copy.ts'
import type { Id } from '#care/pass/facts.ts'
import { lookAtRights, mayTakeCopy } from '#care/planExport/copy.commands.ts'
import { type ItemRow, itemOf } from '#care/statements/statements.sql.ts'
import { newId } from '#platform/clock.ts'
import { write } from '#platform/database/write.ts'
import { asDay } from '#platform/dates.ts'
import { destroyItem } from '#platform/keys/erase.ts'
import { Refusal } from '#platform/web/page.ts'
import { askedRows, certificateRows } from './removal.sql.ts'
import {
  type AskedOfItem,
  type Certificate,
  type DecisionProblem,
  decisionProblem,
  isKeepingGround,
  isWaitingForAnswer,
} from './removal.ts'

const placeOfRights = (familyId: Id): string => `/gezin/${familyId}/gegevens`

/** What was asked at single texts: the own wishes, and for the professional those of everybody on what it reads. */
export async function askedOfItems(dossier: Dossier): Promise<AskedOfItem[]> {
  const rows = await askedRows(dossier, dossier.family.id)
  return Promise.all(
    rows.map(async (row) => ({
      ...{ id: row.id, kind: row.kind, askedBy: row.askedBy, askedAt: row.askedAt, answered: row.answered },
      item: { kind: kindOfTable(`care.${row.itemTable}`), id: row.itemId },
      answerDueOn: asDay(row.answerDueOn),
      text: (await dossier.unseal<{ text: string }>('care.statement', row)).text,
      decided:
        row.outcome === null || row.decidedAt === null
          ? undefined
          : { outcome: row.outcome, ground: row.ground, by: row.decidedBy ?? '', at: row.decidedAt },
    })),
  )
}

export async function certificatesOf(dossier: Dossier): Promise<Certificate[]> {
  const rows = await certificateRows(dossier, dossier.family.id)
  return rows
    .filter(({ itemTable }) => Object.values(itemKinds).some(({ table }) => table === itemTable))
    .map(({ id, itemTable, at }) => ({ id, kind: kindOfTable(itemTable), at }))
}

export type ItemPlace = { familyId: Id; kind: ItemKind; itemId: Id }

export const lookToDestroy = ({ familyId, kind, itemId }: ItemPlace): Look => ({
  ...lookAtRights(familyId, 'delete', 'destroyedItem', itemId),
  topics: [itemKinds[kind].topic],
})

/** The own text that this reader may let go at once. */
export async function removableText(dossier: Dossier, { kind, itemId }: Omit<ItemPlace, 'familyId'>): Promise<ItemRow> {
  const item = await itemOf(dossier, dossier.family.id, kind, itemId)
  if (item === undefined) throw new Refusal('notFound')
  if (!mayTakeCopy(dossier) || !mayRemoveAtOnce(dossier.viewer.person, item)) throw new Refusal('notYours')
  return item
}

export const removeOwnText = (knock: Knock, act: Act, place: ItemPlace): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, lookToDestroy(place), act, async (dossier) => {
    const item = await removableText(dossier, place)
    await destroyItem(dossier, itemKinds[place.kind].table, item.id, 'own wish')
    knock.house.keys.forget(item.keyPerson)
    return {
      to: placeOfRights(place.familyId),
      notice: { said: 'gegevens.weggehaald', values: { date: dossier.today } },
    }
  })

/** A wish to remove that waits for the professional who reads it; nobody decides on the own wish. */
export async function wishToDecide(dossier: Dossier, statementId: Id): Promise<AskedOfItem> {
  const wish = (await askedOfItems(dossier)).find(({ id, kind }) => id === statementId && kind === 'removal')
  if (wish === undefined) throw new Refusal('notFound')
  if (!dossier.isCoordinator || wish.askedBy === dossier.viewer.person) throw new Refusal('notYours')
  if (!isWaitingForAnswer(wish)) throw new Refusal('conflict')
  return wish
}

export type Decision = { familyId: Id; statementId: Id; outcome: string; ground: string }

export async function decideRemoval(
  knock: Knock,
  act: Act,
  decision: Decision,
): Promise<Outcome | { problem: DecisionProblem }> {
  const problem = decisionProblem(decision.outcome, decision.ground)
  if (problem !== null) return { problem }
  const look = lookAtRights(decision.familyId, 'read', 'removalDecision', decision.statementId)
  const item = await openDossier(knock, look, async (dossier) => itemOfWish(dossier, decision.statementId))
  const isDestroyed = decision.outcome === 'destroyed'
  const deciding = isDestroyed
    ? lookToDestroy({ familyId: decision.familyId, kind: item.kind, itemId: item.id })
    : lookAtRights(decision.familyId, 'change', 'removalDecision', decision.statementId)
  return actInDossier<DecisionProblem>(knock, deciding, act, async (dossier) => {
    const wish = await wishToDecide(dossier, decision.statementId)
    const { table } = itemKinds[wish.item.kind]
    await dossier.run(
      write.insertInto('care.removal_decision').values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: decision.familyId, id: newId() },
        ...{ statement_id: wish.id, asked_by: wish.askedBy, item_table: table, item_id: wish.item.id },
        ...{ outcome: isDestroyed ? 'destroyed' : 'kept', by_person: dossier.viewer.person, at: dossier.at },
        ground: !isDestroyed && isKeepingGround(decision.ground) ? decision.ground : null,
      }),
    )
    if (isDestroyed) {
      const gone = await itemOf(dossier, decision.familyId, wish.item.kind, wish.item.id)
      await destroyItem(dossier, table, wish.item.id, 'on request')
      // What was unwrapped for this text leaves the memory of this process; the job throws away its salt.
      if (gone !== undefined) knock.house.keys.forget(gone.keyPerson)
    }
    return {
      to: placeOfRights(decision.familyId),
      notice: { said: 'bevestig.bewaard', seenBy: [wish.askedBy] },
    }
  })
}

/** Sent twice the text is gone already: then the decision says which one it was. */
async function itemOfWish(dossier: Dossier, statementId: Id): Promise<AskedOfItem['item']> {
  const wish = (await askedOfItems(dossier)).find(({ id }) => id === statementId)
  if (wish !== undefined) return wish.item
  const [decided] = await dossier.rows<{ table: string; id: Id }>(
    'removal.decided',
    'select item_table as "table", item_id as id from care.removal_decision where family_id = $1 and statement_id = $2',
    [dossier.family.id, statementId],
  )
  if (decided === undefined) throw new Refusal('notFound')
  return { kind: kindOfTable(decided.table), id: decided.id }
}
