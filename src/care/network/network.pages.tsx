/** N-01 and N-02: the first page of a JIM, what a JIM sends, how heavy it is, and stopping. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { doneOn, landing } from '#care/access/landing.ts'
import { scoreIn } from '#care/goals/score.ts'
import { type Fields, text } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { type Answer, goTo, type Page, show } from '#platform/web/page.ts'
import type { Words } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  hearersOf,
  jimHere,
  networkLook,
  networkPlace,
  readNetwork,
  sayAsJim,
  sayHowHeavy,
  takeWordBack,
} from './network.commands.ts'
import { type WordProblem, wordLength } from './network.ts'
import { NetworkPage, ReactForm, WorryForm } from './network.views.tsx'
import { networkWords } from './network.words.ts'

const look = (page: Page) => ({ ...networkLook(page.param('familyId'), 'read'), done: doneOn(page.query) })

export const networkPage = (page: Page): Promise<Answer> => firstPage(page, false)

const firstPage = (page: Page, noNumber: boolean): Promise<Answer> =>
  openDossier(knockOf(page), look(page), async (dossier) => {
    const { say } = dossier
    const network = await readNetwork(dossier)
    const errors = noNumber ? { value: say(uiWords['fout.cijfer']) } : {}
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(networkWords['jimrol.kop'])}
        heading={say(networkWords['jimrol.van'], { child: nameOf(dossier, network.jim.youth) })}
        tab="today"
        problems={noNumber ? [{ field: 'value', text: say(uiWords['fout.cijfer']) }] : undefined}
      >
        <NetworkPage asked={page} seen={dossier} network={network} errors={errors} />
      </FamilyFrame>,
      noNumber ? 422 : 200,
    )
  })

export async function weighIt(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), value: scoreIn(one(page.fields, 'value')) }
  const outcome = await sayHowHeavy(knockOf(page), page, wish)
  return 'problem' in outcome ? firstPage(page, true) : goTo(landing(outcome.to, page.operation))
}

type Writing = { kind: 'react' | 'worry'; title: Words }
const reacting: Writing = { kind: 'react', title: networkWords['meedenk.kop'] }
const worrying: Writing = { kind: 'worry', title: networkWords['jimrol.zorgen'] }

const typedIn = (fields: Fields | undefined) => ({
  kind: fields === undefined ? '' : text(fields, 'kind'),
  text: fields === undefined ? '' : text(fields, 'text'),
})

function sentenceOf({ say }: Dossier, problem: WordProblem): string {
  if (problem === 'tooLong') return say(uiWords['fout.telang'], { max: wordLength })
  return say(problem === 'kind' ? uiWords['fout.kies'] : networkWords['meedenk.fout'])
}

function writingPage(page: Page, writing: Writing, fields: Fields | undefined, problem?: WordProblem): Promise<Answer> {
  return openDossier(knockOf(page), look(page), async (dossier) => {
    const { say, family } = dossier
    const jim = await jimHere(dossier)
    const field = problem === 'kind' ? 'kind' : 'text'
    const error = problem === undefined ? undefined : sentenceOf(dossier, problem)
    const form = {
      ...{ asked: page, seen: dossier, typed: typedIn(fields), readers: hearersOf(dossier, jim, writing.kind) },
      errors: error === undefined ? {} : { [field]: error },
    }
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(writing.title)}
        back={{ href: networkPlace(family.id), name: say(uiWords['knop.terug']) }}
        tab="today"
        problems={error === undefined ? undefined : [{ field, text: error }]}
      >
        {writing.kind === 'worry' ? <WorryForm {...form} youth={jim.youth} /> : <ReactForm {...form} />}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export const reactPage = async (page: Page): Promise<Answer> =>
  writingPage(page, reacting, await draftOf(page, page.path))
export const worryPage = async (page: Page): Promise<Answer> =>
  writingPage(page, worrying, await draftOf(page, page.path))

const sender =
  (writing: Writing) =>
  async (page: Page): Promise<Answer> => {
    const { kind, text: said } = typedIn(page.fields)
    const wish = { familyId: page.param('familyId'), text: said, draft: page.path }
    const outcome = await sayAsJim(knockOf(page), page, { ...wish, kind: writing.kind === 'worry' ? 'worry' : kind })
    return 'problem' in outcome
      ? writingPage(page, writing, page.fields, outcome.problem)
      : goTo(landing(outcome.to, page.operation))
  }
export const react = sender({ ...reacting })
export const sendWorry = sender({ ...worrying })

export async function takeBack(page: Page): Promise<Answer> {
  const wish = { familyId: page.param('familyId'), word: page.param('wordId') }
  const outcome = await takeWordBack(knockOf(page), page, wish)
  return goTo(landing('to' in outcome ? outcome.to : networkPlace(wish.familyId), page.operation))
}
