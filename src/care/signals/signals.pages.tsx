/** N-07: somebody from outside is worried, says so, and reads what was done with it. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { cardFirst } from '#care/askedIn/asked-in.commands.ts'
import { dayOf } from '#platform/dates.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { type SignalProblem, signalLength } from './signal.ts'
import { ownSignals, takeSignalBack, tellLook, tellSignal, tellsHere } from './signals.commands.ts'
import { signalWish, typedSignal } from './signals.form.ts'
import { TellPage } from './signals.views.tsx'
import { signalsWords as words } from './signals.words.ts'

function sentenceOf({ say }: Dossier, { field, is }: SignalProblem): string {
  if (is === 'tooLong') return say(uiWords['fout.telang'], { max: signalLength })
  if (field === 'about') return say(words['zorgen.fout.over'])
  if (field === 'seen') return say(words['zorgen.fout.dag'])
  return say(uiWords[field === 'text' ? 'fout.tekst' : 'fout.kies'])
}

export const tellPage = (page: Page): Promise<Answer> => telling(page)

function telling(page: Page, problem?: SignalProblem): Promise<Answer> {
  const look = { ...tellLook(page.param('familyId')), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say } = dossier
    const youths = await tellsHere(dossier)
    const card = await cardFirst(dossier)
    if (card !== undefined) return goTo(card)
    const told = problem && { field: problem.field, text: sentenceOf(dossier, problem) }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['zorgen.titel'])}
        heading={say(words['zorgen.kop'])}
        tab="worries"
        problems={told === undefined ? undefined : [told]}
      >
        <TellPage
          asked={page}
          seen={dossier}
          youths={youths}
          typed={typedSignal(await sentOrKept(page))}
          errors={problem === undefined ? {} : { [problem.field]: told?.text }}
          own={await ownSignals(dossier)}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function sendSignal(page: Page): Promise<Answer> {
  const wish = signalWish(typedSignal(page.fields), dayOf(page.now))
  const outcome = await tellSignal(knockOf(page), page, {
    ...wish,
    familyId: page.param('familyId'),
    draft: page.path,
  })
  return 'problem' in outcome ? telling(page, outcome.problem) : landed(page, outcome)
}

export async function signalBack(page: Page): Promise<Answer> {
  const familyId = page.param('familyId')
  return landed(page, await takeSignalBack(knockOf(page), page, { familyId, signal: page.param('signalId') }))
}
