/** J-05 and P-03: a code on a card for a JIM, with the word that only the two of them know. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { entryWords } from '#care/entry/entry.words.ts'
import { spaced } from '#care/entry/secret-code.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { codedHere, codeLook, makeCode, placeAfterCode } from './code.commands.ts'
import { CodeCard, CodeForm } from './code.views.tsx'
import type { Coded } from './network.ts'
import { networkWords } from './network.words.ts'

/** By the youth, at the own page; or by who coordinates, who hands over the card. */
const pagesFor = (own: boolean) => ({
  form: (page: Page): Promise<Answer> => formPage(page, own, '', false),
  async make(page: Page): Promise<Answer> {
    const fact = one(page.fields, 'fact').trim()
    const wish = { familyId: page.param('familyId'), jim: page.param('jimId'), own, fact }
    const outcome = await makeCode(knockOf(page), page, wish)
    if ('problem' in outcome) return formPage(page, own, fact, true)
    if (outcome.code === undefined) return landed(page, outcome)
    return cardPage(page, own, spaced(outcome.code))
  },
})

const ofYouth = pagesFor(true)
const ofCoordinator = pagesFor(false)
export const ownCodePage = ofYouth.form
export const makeOwnCode = ofYouth.make
export const codeToGivePage = ofCoordinator.form
export const makeCodeToGive = ofCoordinator.make

const opened = (page: Page, own: boolean, work: (dossier: Dossier, coded: Coded) => Answer): Promise<Answer> => {
  const jim = page.param('jimId')
  const look = { ...codeLook(page.param('familyId'), 'read', jim, own), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => work(dossier, await codedHere(dossier, jim, own)))
}

const formPage = (page: Page, own: boolean, fact: string, wrong: boolean): Promise<Answer> =>
  opened(page, own, (dossier, coded) => {
    const error = wrong ? dossier.say(entryWords['pro.uitnodig.fout.woord']) : undefined
    return show(
      <Framed {...{ page, dossier, coded, error }}>
        <CodeForm asked={page} seen={dossier} coded={coded} fact={fact} error={error} />
      </Framed>,
      wrong ? 422 : 200,
    )
  })

const cardPage = (page: Page, own: boolean, code: string): Promise<Answer> =>
  opened(page, own, (dossier, coded) =>
    show(
      <Framed {...{ page, dossier, coded }}>
        <CodeCard seen={dossier} jim={coded.jim} code={code} to={placeAfterCode(dossier.family.id, own)} />
      </Framed>,
    ),
  )

type FramedProps = {
  page: Page
  dossier: Dossier
  coded: Coded
  error?: string | undefined
  children: ReturnType<typeof CodeForm>
}

function Framed({ page, dossier, coded, error, children }: FramedProps) {
  const { say, family } = dossier
  return (
    <FamilyFrame
      asked={page}
      seen={dossier}
      screen={say(networkWords[coded.isOwn ? 'jim.code.kop' : 'pro.jim.code.kop'], { name: coded.jim.name })}
      back={{ href: placeAfterCode(family.id, coded.isOwn), name: say(uiWords['knop.terug']) }}
      tab="today"
      problems={error === undefined ? undefined : [{ field: 'fact', text: error }]}
    >
      {children}
    </FamilyFrame>
  )
}
