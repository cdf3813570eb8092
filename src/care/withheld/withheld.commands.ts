/** Withholding an item, looking at it again, and lifting it. Each is a row or a word of who coordinates, under the purpose of agreements. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { membersOf, youthsOf } from '#care/access/frame.ts'
import { consentLook } from '#care/agreements/share-question.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { colleaguesHere, helpQuestionRow, itemsAbout, withheldHere } from './withheld.sql.ts'
import {
  type Again,
  type AgainProblem,
  againProblem,
  groundIn,
  type Item,
  type WithheldGround,
  type WithheldProblem,
  type WithheldWish,
  type WithholdingTable,
  withheldProblem,
  wordsOfItem,
} from './withheld.ts'

export const overviewPlace = (familyId: Id): string => `/gezin/${familyId}/gezag`

export type SeenItem = Item & { words: string }
export type SeenWithheld = {
  id: Id
  kind: WithholdingTable
  item: Id
  against: readonly Id[]
  ground: WithheldGround
  reason: string
  second: string
  reviewOn: Awaited<ReturnType<typeof withheldHere>>[number]['reviewOn']
}

/** For anybody but who coordinates there is no such page. */
export function mustCoordinate(dossier: Dossier): void {
  if (!dossier.isCoordinator) throw new Refusal('notYours')
}

export const seenItems = async (dossier: Dossier, person: Id): Promise<readonly SeenItem[]> =>
  Promise.all(
    (await itemsAbout(dossier, dossier.family.id, person)).map(async (row) => ({
      ...{ id: row.id, kind: row.kind, author: row.author },
      words: wordsOfItem(row.kind, await dossier.unseal<Record<string, string>>(`care.${row.kind}`, row)),
    })),
  )

export const colleagues = async (dossier: Dossier): Promise<readonly { id: Id; name: string }[]> => {
  const rows = await colleaguesHere(dossier)
  const named = await Promise.all(rows.map(async (row) => ({ id: row.id, name: await nameIn(dossier, row) })))
  return named.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}

const nameIn = async (dossier: Dossier, row: Parameters<Dossier['unseal']>[1]): Promise<string> =>
  (await dossier.unseal<{ callName: string }>('care.person', row)).callName

export const seenWithheld = async (dossier: Dossier): Promise<readonly SeenWithheld[]> =>
  Promise.all(
    (await withheldHere(dossier, dossier.family.id)).map(async (row) => ({
      ...{ id: row.id, kind: row.itemTable, item: row.item, against: row.against, ground: row.ground },
      reason: (await dossier.unseal('care.withholding', row)).reason ?? '',
      second: row.secondName === null ? '' : await nameIn(dossier, row.secondName),
      reviewOn: row.reviewOn,
    })),
  )

export async function oneWithheld(dossier: Dossier, id: Id): Promise<SeenWithheld> {
  mustCoordinate(dossier)
  const found = (await seenWithheld(dossier)).find((one) => one.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

/** Whom something can be kept from: everybody of the family. */
export const mayBeKeptOut = (dossier: Dossier): readonly Id[] => membersOf(dossier).map(({ id }) => id)

/** What the item says that is kept back. */
export async function textOf(dossier: Dossier, { kind, item }: Pick<SeenWithheld, 'kind' | 'item'>): Promise<string> {
  if (kind === 'help_question') {
    const row = await helpQuestionRow(dossier, dossier.family.id, item)
    return row === undefined ? '' : ((await dossier.unseal('care.help_question', row)).what ?? '')
  }
  for (const { id } of youthsOf(dossier)) {
    const found = (await seenItems(dossier, id)).find((one) => one.id === item)
    if (found !== undefined) return found.words
  }
  return ''
}

type About = { familyId: Id; youth: Id; draft: string }

export const withhold = (
  knock: Knock,
  act: Act,
  wish: WithheldWish & About,
): Promise<Outcome | { problem: WithheldProblem }> =>
  actInDossier<WithheldProblem>(
    knock,
    consentLook(wish.familyId, 'create', 'withholding', act.operation),
    act,
    async (dossier) => {
      mustCoordinate(dossier)
      youthHere(dossier, wish.youth)
      const items = await itemsAbout(dossier, wish.familyId, wish.youth)
      const known = (await colleaguesHere(dossier)).map(({ id }) => id)
      const problem = withheldProblem(wish, items, mayBeKeptOut(dossier), known, dossier.today)
      const item = items.find(({ id }) => id === wish.item)
      const ground = groundIn(wish.ground)
      if (problem !== null || item === undefined || ground === undefined) return { problem: problem ?? 'itemMissing' }
      await keep(dossier, act.operation, { ...wish, kind: item.kind, item: item.id, ground })
      return { to: overviewPlace(wish.familyId), draft: wish.draft, notice: { said: 'pro.achter.klaar' } }
    },
  )

export function youthHere(dossier: Dossier, youth: Id): void {
  if (!youthsOf(dossier).some(({ id }) => id === youth)) throw new Refusal('notFound')
}

type Withholding = Again & Pick<SeenWithheld, 'kind' | 'item' | 'against' | 'ground'>

export async function keep(
  dossier: Dossier,
  id: Id,
  { kind, item, against, ground, reason, second, reviewOn }: Withholding,
) {
  const keyPerson = dossier.family.id
  await dossier.run(
    write.insertInto('care.withholding').values({
      ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id },
      ...{ item_table: kind, item_id: item, against: [...against], ground },
      ...{ by_person: dossier.viewer.person, second_person: second },
      ...{ made_at: dossier.at, review_on: reviewOn ?? dossier.today },
      sealed: await dossier.seal({ table: 'care.withholding', id, wording: 1, keyPerson }, { reason }),
      key_person: keyPerson,
    }),
  )
}

const lift = (dossier: Dossier, id: Id) =>
  dossier.run(
    write
      .updateTable('care.withholding')
      .set({ lifted_by: dossier.viewer.person, lifted_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('id', '=', id),
  )

/** Who was not told of help is told now: that is written down where the question stands. */
const placeOf = (familyId: Id, { kind, item }: SeenWithheld): string =>
  kind === 'help_question' ? `/gezin/${familyId}/ja-tegen-hulp/${item}` : overviewPlace(familyId)

type OnOne = { familyId: Id; id: Id }

/** Looked at again, and it stays: a new row with a reason, a colleague and a day of its own; there is no moment in between. */
export const keepWithheld = (
  knock: Knock,
  act: Act,
  wish: Again & OnOne & { draft: string },
): Promise<Outcome | { problem: AgainProblem }> =>
  actInDossier<AgainProblem>(
    knock,
    consentLook(wish.familyId, 'change', 'withholding', wish.id),
    act,
    async (dossier) => {
      const standing = await oneWithheld(dossier, wish.id)
      const known = (await colleaguesHere(dossier)).map(({ id }) => id)
      const problem = againProblem(wish, known, dossier.today)
      if (problem !== null) return { problem }
      const { reason, second, reviewOn } = wish
      await keep(dossier, act.operation, { ...standing, reason, second, reviewOn })
      await lift(dossier, standing.id)
      return { to: overviewPlace(wish.familyId), draft: wish.draft, notice: { said: 'pro.achter.blijft' } }
    },
  )

export const liftWithheld = (knock: Knock, act: Act, wish: OnOne): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, consentLook(wish.familyId, 'change', 'withholding', wish.id), act, async (dossier) => {
    const standing = await oneWithheld(dossier, wish.id)
    await lift(dossier, standing.id)
    return { to: placeOf(wish.familyId, standing), notice: { said: 'pro.achter.isopen' } }
  })
