/** What others told, for the family; and for who coordinates, saying what was done with it (N-07). */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { readersAtHome } from '#care/access/frame.ts'
import { teamPlace } from '#care/ourTeam/our-team.commands.ts'
import { ourTeamWords } from '#care/ourTeam/our-team.words.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { signalLength, type TextProblem, toldPlace } from './signal.ts'
import { signalLook } from './signals.commands.ts'
import { signalsWords as words } from './signals.words.ts'
import {
  answerSignal,
  makeItOurs,
  notOursAfterAll,
  signalAmong,
  speaksHere,
  takeUp,
  toldHere,
} from './told.commands.ts'
import { AllTold, AnswerForm } from './told.views.tsx'

export const toldPage = (page: Page): Promise<Answer> => {
  const look = { ...signalLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['zorgen.gelezen.titel'])}
        heading={say(words['zorgen.gelezen.kop'])}
        tab="circle"
        back={{ href: teamPlace(family.id), name: say(ourTeamWords['team.kop']) }}
      >
        <AllTold asked={page} seen={dossier} all={await toldHere(dossier)} speaks={await speaksHere(dossier)} />
      </FamilyFrame>,
    )
  })
}

export const answerSignalPage = (page: Page): Promise<Answer> => answering(page)

function answering(page: Page, problem?: TextProblem): Promise<Answer> {
  const look = signalLook(page.param('familyId'), 'read', page.param('signalId'))
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family, isCoordinator, viewer } = dossier
    const signal = signalAmong(await toldHere(dossier), page.param('signalId'))
    if (!isCoordinator || signal.answer !== null || signal.author === viewer.person) throw new Refusal('notFound')
    const error =
      problem &&
      (problem === 'tooLong' ? say(uiWords['fout.telang'], { max: signalLength }) : say(uiWords['fout.tekst']))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['zorgen.antwoord.naar'])}
        tab="circle"
        back={{ href: toldPlace(family.id), name: say(words['zorgen.gelezen.kop']) }}
        problems={error === undefined ? undefined : [{ field: 'text', text: error }]}
      >
        <AnswerForm
          asked={page}
          seen={dossier}
          signal={signal}
          readers={[signal.author, ...readersAtHome(dossier, signal.youth, 'strengthsAndWorries')]}
          text={text(await sentOrKept(page), 'text')}
          error={error}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

const wishOf = (page: Page) => ({ familyId: page.param('familyId'), signal: page.param('signalId') })

export async function sendSignalAnswer(page: Page): Promise<Answer> {
  const wish = { ...wishOf(page), text: text(page.fields, 'text'), draft: page.path }
  const outcome = await answerSignal(knockOf(page), page, wish)
  return 'problem' in outcome ? answering(page, outcome.problem) : landed(page, outcome)
}

const acting =
  (act: typeof makeItOurs) =>
  async (page: Page): Promise<Answer> => {
    const outcome = await act(knockOf(page), page, wishOf(page))
    return landed(page, outcome)
  }

export const askIt = acting(makeItOurs)
export const askItNot = acting(notOursAfterAll)
export const questionTakenUp = acting(takeUp)
