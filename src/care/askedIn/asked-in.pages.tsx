/** G-39: who was asked to help from outside, asking somebody, and stopping it. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { spaced } from '#care/entry/secret-code.ts'
import { letterWithCode } from '#care/invitation/inviting.views.tsx'
import { teamPlace } from '#care/ourTeam/our-team.commands.ts'
import { ourTeamWords } from '#care/ourTeam/our-team.words.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { AskForm } from './ask-form.views.tsx'
import { askedHere, askedLook, askedPlace, askIn, speaksFor, stopAskedIn, stopperHere } from './asked-in.commands.ts'
import { askTyped, askWish } from './asked-in.form.ts'
import { type AskProblem, mayStop, type TypedAsk } from './asked-in.ts'
import { AllAskedIn, CodeOfAskedIn, sentenceOf } from './asked-in.views.tsx'
import { askedInWords as words } from './asked-in.words.ts'

export const askedPage = (page: Page): Promise<Answer> => {
  const look = { ...askedLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const stopper = stopperHere(dossier, await speaksFor(dossier))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['erbij.kop'])}
        tab="circle"
        back={{ href: teamPlace(family.id), name: say(ourTeamWords['team.kop']) }}
      >
        <AllAskedIn
          asked={page}
          seen={dossier}
          all={await askedHere(dossier)}
          mayStop={(asked) => mayStop(asked, stopper)}
        />
      </FamilyFrame>,
    )
  })
}

export const newAskedInPage = (page: Page): Promise<Answer> => formPage(page, askTyped({}))

function formPage(page: Page, typed: TypedAsk, problem?: AskProblem): Promise<Answer> {
  return openDossier(knockOf(page), askedLook(page.param('familyId'), 'read'), async (dossier) => {
    const { say, family } = dossier
    const writes = await speaksFor(dossier)
    const error = problem === undefined ? '' : sentenceOf(dossier, problem)
    const field = problem?.field
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['erbij.nieuw'])}
        tab="circle"
        back={{ href: askedPlace(family.id), name: say(words['erbij.kop']) }}
        problems={field === undefined ? undefined : [{ field, text: error }]}
      >
        <AskForm
          asked={page}
          seen={dossier}
          typed={typed}
          writes={writes}
          errors={field === undefined ? {} : { [field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function askSomebodyIn(page: Page): Promise<Answer> {
  const typed = askTyped(page.fields)
  const wish = askWish(typed)
  if ('problem' in wish) return formPage(page, typed, wish.problem)
  const outcome = await askIn(knockOf(page), page, { ...wish, familyId: page.param('familyId') }, letterWithCode)
  if ('problem' in outcome) return formPage(page, typed, outcome.problem)
  if (outcome.code === undefined) return landed(page, outcome)
  return cardPage(page, wish.name, spaced(outcome.code))
}

const cardPage = (page: Page, name: string, code: string): Promise<Answer> =>
  openDossier(knockOf(page), askedLook(page.param('familyId'), 'read'), async (dossier) =>
    show(
      <FamilyFrame asked={page} seen={dossier} screen={dossier.say(words['erbij.nieuw'])} tab="circle">
        <CodeOfAskedIn seen={dossier} name={name} code={code} />
      </FamilyFrame>,
    ),
  )

export async function stopAsked(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), asked: page.param('askedInId') }
  return landed(page, await stopAskedIn(knockOf(page), page, wish))
}
