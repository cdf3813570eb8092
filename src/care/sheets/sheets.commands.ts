/** Making a sheet, finding it by its code, and saying that it is back. */

import {
  type Act,
  actInDossier,
  type Dossier,
  type Knock,
  type Look,
  type Outcome,
} from '#care/access/door.commands.ts'
import { isFamilyOrCoordinator, membersOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { Refusal } from '#platform/web/page.ts'
import {
  backPlace,
  fitsWho,
  isOut,
  isSheetKind,
  isSheetVoice,
  mayEndCode,
  type Sheet,
  sheetOfCode,
  sheetPlace,
} from './sheet.ts'
import { addSheet, holdSheet, setBack, sheetRows } from './sheets.sql.ts'

export const sheetLook = (familyId: Id, action: Look['action'], id?: Id): Look => ({
  familyId,
  purpose: 'printen',
  action,
  topics: ['goals'],
  object: id === undefined ? { class: 'sheet' } : { class: 'sheet', id },
})

export const sheetsHere = (dossier: Dossier): Promise<Sheet[]> => sheetRows(dossier, dossier.family.id)

/** For the family from twelve and for who coordinates; for anybody else there is no such page. */
export function mustKnowSheets(dossier: Dossier): void {
  if (!isFamilyOrCoordinator(dossier)) throw new Refusal('notFound')
}

export async function oneSheet(dossier: Dossier, id: Id): Promise<Sheet> {
  mustKnowSheets(dossier)
  const found = (await sheetsHere(dossier)).find((sheet) => sheet.id === id)
  if (found === undefined) throw new Refusal('notFound')
  return found
}

const personOf = ({ people }: Dossier, id: Id | null) => people.find((someone) => someone.id === id) ?? null

export type SheetProblem = 'kind' | 'voice' | 'named' | 'forChild'

type Wish = { familyId: Id; kind: string; voice: string; named: string }

export const makeSheet = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: SheetProblem }> =>
  actInDossier<SheetProblem>(knock, sheetLook(wish.familyId, 'create', act.operation), act, async (dossier) => {
    mustKnowSheets(dossier)
    if (!isSheetKind(wish.kind)) return { problem: 'kind' }
    if (!isSheetVoice(wish.voice)) return { problem: 'voice' }
    const named = wish.named === '' ? null : membersOf(dossier).find(({ id }) => id === wish.named)
    if (named === undefined) return { problem: 'named' }
    if (!fitsWho(wish.kind, named)) return { problem: 'forChild' }
    await addSheet(dossier, {
      ...{ municipality: dossier.viewer.municipality, familyId: wish.familyId, id: act.operation },
      ...{ kind: wish.kind, voice: wish.voice, named: named?.id ?? null },
      ...{ maker: dossier.viewer.person, madeAt: dossier.at },
    })
    return { to: `${sheetPlace(wish.familyId)}/${act.operation}`, notice: { said: 'invulblad.gemaakt' } }
  })

/** Leads to where what was written finds its place; nothing is kept yet. */
export const findSheet = (
  knock: Knock,
  act: Act,
  wish: { familyId: Id; code: string },
): Promise<Outcome | { problem: 'code' }> =>
  actInDossier<'code'>(knock, sheetLook(wish.familyId, 'read'), act, async (dossier) => {
    mustKnowSheets(dossier)
    const found = sheetOfCode(await sheetsHere(dossier), wish.code, dossier.today)
    if (found === undefined) return { problem: 'code' }
    return { to: `${backPlace(wish.familyId)}/${found.id}`, notice: { said: 'terugbrengen.gevonden' } }
  })

type OnSheet = { familyId: Id; sheet: Id }

/** From then on its code works no more. */
export const bringBack = (knock: Knock, act: Act, wish: OnSheet): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, sheetLook(wish.familyId, 'change', wish.sheet), act, async (dossier) => {
    await holdSheet(dossier, wish.sheet)
    const sheet = await oneSheet(dossier, wish.sheet)
    if (!isOut(sheet, dossier.today)) throw new Refusal('conflict')
    if (!mayEndCode(personOf(dossier, sheet.named), dossier.viewer.person, dossier.isCoordinator))
      throw new Refusal('notYours')
    await setBack(dossier, wish.familyId, sheet.id, { at: dossier.at, by: dossier.viewer.person })
    const undo = `${backPlace(wish.familyId)}/${sheet.id}/nog-niet`
    return { to: sheetPlace(wish.familyId), notice: { said: 'invulblad.isterug', undo } }
  })

/** Within ten minutes, by who said it. */
export const notBackYet = (knock: Knock, act: Act, wish: OnSheet): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, sheetLook(wish.familyId, 'change', wish.sheet), act, async (dossier) => {
    await holdSheet(dossier, wish.sheet)
    const { id, backAt, backBy } = await oneSheet(dossier, wish.sheet)
    if (backAt === null || backBy === null) throw new Refusal('conflict')
    if (backBy !== dossier.viewer.person) throw new Refusal('notYours')
    if (!mayTakeBack(dossier.viewer.person, { author: backBy, at: backAt }, dossier.at)) throw new Refusal('conflict')
    await setBack(dossier, wish.familyId, id, null)
    return { to: `${backPlace(wish.familyId)}/${id}`, notice: { said: 'bevestig.teruggezet' } }
  })
