/** G-23: making a sheet to fill in with a pen, the sheet itself, and bringing it back by its code. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { BroughtBack, TypeCode } from './bring-back.views.tsx'
import { backPlace, isOut, sheetPlace } from './sheet.ts'
import { SheetOnPaper } from './sheet-paper.views.tsx'
import {
  bringBack,
  findSheet,
  makeSheet,
  mustKnowSheets,
  notBackYet,
  oneSheet,
  type SheetProblem,
  sheetLook,
  sheetsHere,
} from './sheets.commands.ts'
import { MakeSheet, type SheetWish } from './sheets.views.tsx'
import { sheetWords as words } from './sheets.words.ts'

const familyOf = (page: Page) => page.param('familyId')
const sheetHere = (page: Page) => ({ familyId: familyOf(page), sheet: page.param('sheetId') })

const back = (href: string, { say }: Pick<Dossier, 'say'>) => ({ href, name: say(uiWords['knop.terug']) })

const errorWords = {
  kind: words['invulblad.fout.welk'],
  voice: words['invulblad.fout.spreekt'],
  named: words['invulblad.fout.voorwie'],
  forChild: words['invulblad.fout.vankind'],
}

export const sheetsPage = (page: Page): Promise<Answer> => makePage(page)

function makePage(page: Page, typed?: SheetWish, problem?: SheetProblem): Promise<Answer> {
  const look = { ...sheetLook(familyOf(page), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    mustKnowSheets(dossier)
    const { say, viewer } = dossier
    const text = problem === undefined ? '' : say(errorWords[problem])
    const field = problem === 'forChild' ? 'kind' : (problem ?? '')
    const own = viewer.voice.language === 'en' ? 'en' : viewer.voice.form
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['print.invulblad'])}
        back={back(`/gezin/${familyOf(page)}/printen`, dossier)}
        problems={problem === undefined ? undefined : [{ field, text }]}
      >
        <MakeSheet
          asked={page}
          seen={dossier}
          typed={typed ?? { kind: '', named: '', voice: own }}
          errors={problem === undefined ? {} : { [field]: text }}
          sheets={await sheetsHere(dossier)}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function makeSheetHere(page: Page): Promise<Answer> {
  const { fields } = page
  const typed = { kind: one(fields, 'kind'), voice: one(fields, 'voice'), named: one(fields, 'named') }
  const outcome = await makeSheet(knockOf(page), page, { familyId: familyOf(page), ...typed })
  return 'problem' in outcome ? makePage(page, typed, outcome.problem) : landed(page, outcome)
}

/** The paper; a sheet that is back or too old has none any more. */
export const sheetPage = (page: Page): Promise<Answer> => {
  const { familyId, sheet: id } = sheetHere(page)
  const look = { ...sheetLook(familyId, 'print', id), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const sheet = await oneSheet(dossier, id)
    if (!isOut(sheet, dossier.today)) throw new Refusal('notFound')
    const large = page.query.get('letters') === 'groot'
    return show(<SheetOnPaper asked={page} seen={dossier} sheet={sheet} large={large} back={sheetPlace(familyId)} />)
  })
}

export const bringBackPage = (page: Page): Promise<Answer> => codePage(page, '', false)

function codePage(page: Page, code: string, isWrong: boolean): Promise<Answer> {
  return openDossier(knockOf(page), sheetLook(familyOf(page), 'read'), async (dossier) => {
    mustKnowSheets(dossier)
    const { say } = dossier
    const error = isWrong ? say(words['terugbrengen.fout.code']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['terugbrengen.kop'])}
        back={back(`/gezin/${familyOf(page)}/printen`, dossier)}
        problems={error === undefined ? undefined : [{ field: 'code', text: error }]}
      >
        <TypeCode asked={page} seen={dossier} code={code} error={error} />
      </FamilyFrame>,
      isWrong ? 422 : 200,
    )
  })
}

export async function findSheetHere(page: Page): Promise<Answer> {
  const code = one(page.fields, 'code')
  const outcome = await findSheet(knockOf(page), page, { familyId: familyOf(page), code })
  return 'problem' in outcome ? codePage(page, code, true) : landed(page, outcome)
}

export const broughtBackPage = (page: Page): Promise<Answer> => {
  const { familyId, sheet: id } = sheetHere(page)
  const look = { ...sheetLook(familyId, 'read', id), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const sheet = await oneSheet(dossier, id)
    if (!isOut(sheet, dossier.today)) throw new Refusal('notFound')
    const { say } = dossier
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['terugbrengen.kop'])}
        heading={say(words[`invulblad.${sheet.kind}`])}
        back={back(backPlace(familyId), dossier)}
      >
        <BroughtBack asked={page} seen={dossier} sheet={sheet} />
      </FamilyFrame>,
    )
  })
}

const moves =
  (move: typeof bringBack) =>
  async (page: Page): Promise<Answer> => {
    return landed(page, await move(knockOf(page), page, sheetHere(page)))
  }

export const sheetIsBack = moves(bringBack)
export const sheetIsNotBack = moves(notBackYet)
