/** Having something removed: the own text after one more question, and the decision of the professional. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { type ItemKind, isItemKind, itemKinds } from '#care/access/item.ts'
import { lookAtRights } from '#care/planExport/copy.commands.ts'
import { wholeText } from '#care/statements/choosing.ts'
import { type ItemRow, itemOf } from '#care/statements/statements.sql.ts'
import { bylineOf } from '#care/statements/statements.views.tsx'
import { one } from '#platform/web/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { decideRemoval, type ItemPlace, removableText, removeOwnText, wishToDecide } from './removal.commands.ts'
import type { DecisionProblem } from './removal.ts'
import { DecidePage, RemoveOwnText } from './removal.views.tsx'

function placeOf(page: Page): ItemPlace {
  const kind = page.param('kind')
  if (!isItemKind(kind)) throw new Refusal('notFound')
  return { familyId: page.param('familyId'), kind, itemId: page.param('itemId') }
}

const textOf = async (dossier: Dossier, kind: ItemKind, item: ItemRow): Promise<string> =>
  item.sealed === null ? '' : wholeText(await dossier.unseal(itemKinds[kind].table, { ...item, sealed: item.sealed }))

export function removeOwnPage(page: Page): Promise<Answer> {
  const place = placeOf(page)
  const look = { ...lookAtRights(place.familyId, 'read', 'itemToRemove', place.itemId) }
  return openDossier(knockOf(page), look, async (seen) => {
    const item = await removableText(seen, place)
    const words = await textOf(seen, place.kind, item)
    return show(
      <RemoveOwnText asked={page} seen={seen} words={words} by={bylineOf(seen, { ...item, at: item.createdAt })} />,
    )
  })
}

export async function removeOwnAct(page: Page): Promise<Answer> {
  const outcome = await removeOwnText(knockOf(page), page, placeOf(page))
  return landed(page, outcome)
}

export const decidePage = (page: Page): Promise<Answer> => decideForm(page, undefined)

export async function decideAct(page: Page): Promise<Answer> {
  const outcome = await decideRemoval(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), statementId: page.param('statementId') },
    ...{ outcome: one(page.fields, 'outcome'), ground: one(page.fields, 'ground') },
  })
  return 'problem' in outcome ? decideForm(page, outcome.problem) : landed(page, outcome)
}

function decideForm(page: Page, problem: DecisionProblem | undefined): Promise<Answer> {
  const look = lookAtRights(page.param('familyId'), 'read', 'removalDecision', page.param('statementId'))
  return openDossier(knockOf(page), look, async (seen) => {
    const wish = await wishToDecide(seen, page.param('statementId'))
    const item = await itemOf(seen, seen.family.id, wish.item.kind, wish.item.id)
    if (item === undefined) throw new Refusal('notFound')
    const words = await textOf(seen, wish.item.kind, item)
    const text = { words, by: bylineOf(seen, { ...item, at: item.createdAt }), people: item.subjects.length }
    const typed = { outcome: one(page.fields, 'outcome'), ground: one(page.fields, 'ground') }
    return show(
      <DecidePage {...{ asked: page, seen, wish, text, typed, problem }} />,
      problem === undefined ? 200 : 422,
    )
  })
}
