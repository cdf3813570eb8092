/** N-02 for somebody of the circle: saying something about a goal or a step; and for the family what was said. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { sentOrKept } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { networkWords } from '#care/network/network.words.ts'
import { teamPlace } from '#care/ourTeam/our-team.commands.ts'
import { ourTeamWords } from '#care/ourTeam/our-team.words.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { takingPartPlace } from './circle-member.ts'
import { circleMemberWords as words } from './circle-member.words.ts'
import {
  aboutHere,
  answerCircle,
  circleWordLook,
  saidAbout,
  saidHere,
  sayOfCircle,
  takeCircleWordBack,
} from './circle-word.commands.ts'
import { type Said, type SayProblem, wordLength } from './circle-word.ts'
import { SaidInCircle, SayForm } from './circle-word.views.tsx'

function sentenceOf({ say }: Dossier, { field, is }: SayProblem): string {
  if (is === 'tooLong') return say(uiWords['fout.telang'], { max: wordLength })
  return say(field === 'kind' ? uiWords['fout.kies'] : networkWords['meedenk.fout'])
}

/** About a goal, or about a step. */
const pagesFor = (is: Said['is'], idOf: (page: Page) => string) => {
  const form = (page: Page, problem?: SayProblem): Promise<Answer> =>
    openDossier(knockOf(page), circleWordLook(page.param('familyId'), 'read'), async (dossier) => {
      const { say, family } = dossier
      const about = await aboutHere(dossier, is, idOf(page))
      const error = problem && sentenceOf(dossier, problem)
      return show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={say(words['meedenk.kop'])}
          tab="today"
          back={{ href: takingPartPlace(family.id), name: say(words['kringrol.kop']) }}
          problems={error === undefined ? undefined : [{ field: 'text', text: error }]}
        >
          <SayForm
            asked={page}
            seen={dossier}
            at={page.path}
            about={about}
            text={text(await sentOrKept(page), 'text')}
            error={error}
          />
        </FamilyFrame>,
        problem === undefined ? 200 : 422,
      )
    })
  return {
    form: (page: Page) => form(page),
    async send(page: Page): Promise<Answer> {
      const said = { kind: text(page.fields, 'kind'), text: text(page.fields, 'text') }
      const wish = { ...said, familyId: page.param('familyId'), is, about: idOf(page), draft: page.path }
      const outcome = await sayOfCircle(knockOf(page), page, wish)
      return 'problem' in outcome ? form(page, outcome.problem) : landed(page, outcome)
    },
  }
}

const ofGoal = pagesFor('goal', (page) => page.param('goalId'))
const ofStep = pagesFor('step', (page) => page.param('stepId'))
export const sayOfGoalPage = ofGoal.form
export const sayOfGoal = ofGoal.send
export const sayOfStepPage = ofStep.form
export const sayOfStep = ofStep.send

export async function circleWordBack(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), word: page.param('circleWordId') }
  return landed(page, await takeCircleWordBack(knockOf(page), page, wish))
}

export const saidInCirclePage = (page: Page): Promise<Answer> => {
  const look = { ...circleWordLook(page.param('familyId'), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const { say, family } = dossier
    const all = await saidHere(dossier)
    const titles = new Map((await saidAbout(dossier)).map(({ id, title }) => [id, title]))
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['kringwoord.kop'])}
        tab="circle"
        back={{ href: teamPlace(family.id), name: say(ourTeamWords['team.kop']) }}
      >
        <SaidInCircle asked={page} seen={dossier} all={all} titles={titles} />
      </FamilyFrame>,
    )
  })
}

export async function answerInCircle(page: Page): Promise<Answer> {
  const familyId = page.param('familyId')
  const wish = { familyId, word: page.param('circleWordId'), says: text(page.fields, 'says') }
  return landed(page, await answerCircle(knockOf(page), page, wish))
}
