/** N-01 and N-02: the first page of a JIM, what a JIM sends, how heavy it is, and stopping. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { scoreIn } from '#care/goals/score.ts'
import { text } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  hearersOf,
  networkLook,
  networkPlace,
  readNetwork,
  sayAsJim,
  sayHowHeavy,
  takeWordBack,
} from './network.commands.ts'
import { type WordProblem, wordLength } from './network.ts'
import { NetworkPage } from './network.views.tsx'
import { networkWords } from './network.words.ts'

const look = (page: Page) => ({ ...networkLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

/** What was typed and is not right yet; each form stands folded on the page and opens with its mistake. */
type Wrong = { field: 'value' | 'react' | 'worry'; text: string; error: (dossier: Dossier) => string }

export const networkPage = (page: Page): Promise<Answer> => firstPage(page, undefined)

const kept = async (page: Page, path: string, field: string): Promise<string> =>
  text((await draftOf(page, path)) ?? {}, field)

function firstPage(page: Page, wrong: Wrong | undefined): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say, family } = dossier
    const network = await readNetwork(dossier)
    const error = wrong?.error(dossier)
    const typed = (field: Wrong['field'], path: string) =>
      wrong?.field === field ? wrong.text : kept(page, `${networkPlace(family.id)}/${path}`, field)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(networkWords['jimrol.kop'])}
        heading={say(networkWords['jimrol.van'], { child: nameOf(dossier, network.jim.youth) })}
        tab="today"
        problems={wrong === undefined || error === undefined ? undefined : [{ field: wrong.field, text: error }]}
      >
        <NetworkPage
          asked={page}
          seen={dossier}
          network={network}
          hearers={{ react: hearersOf(dossier, network.jim, 'idea'), worry: hearersOf(dossier, network.jim, 'worry') }}
          typed={{ react: await typed('react', 'reageer'), worry: await typed('worry', 'zorgen') }}
          errors={wrong === undefined ? {} : { [wrong.field]: error }}
        />
      </FamilyFrame>,
      wrong === undefined ? 200 : 422,
    )
  })
}

export async function weighIt(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), value: scoreIn(one(page.fields, 'value')) }
  const outcome = await sayHowHeavy(knockOf(page), page, wish)
  if ('to' in outcome) return landed(page, outcome)
  return firstPage(page, { field: 'value', text: '', error: ({ say }) => say(uiWords['fout.cijfer']) })
}

function sentenceOf({ say }: Dossier, problem: WordProblem): string {
  if (problem === 'tooLong') return say(uiWords['fout.telang'], { max: wordLength })
  return say(problem === 'kind' ? uiWords['fout.kies'] : networkWords['meedenk.fout'])
}

async function send(page: Page, field: 'react' | 'worry', kind: string): Promise<Answer> {
  const said = text(page.fields, field)
  const wish = { familyId: page.param('familyId'), kind, text: said, draft: page.path }
  const outcome = await sayAsJim(knockOf(page), page, wish)
  if ('to' in outcome) return landed(page, outcome)
  return firstPage(page, { field, text: said, error: (dossier) => sentenceOf(dossier, outcome.problem) })
}

export const react = (page: Page): Promise<Answer> => send(page, 'react', text(page.fields, 'kind'))
export const sendWorry = (page: Page): Promise<Answer> => send(page, 'worry', 'worry')

export async function takeBack(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), word: page.param('wordId') }
  const outcome = await takeWordBack(knockOf(page), page, wish)
  return landed(page, outcome)
}
