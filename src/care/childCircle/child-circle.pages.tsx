/** K-05 Mijn kring: the circle of a child, one question on each page. */

import { type Dossier, isId, knockOf } from '#care/access/door.commands.ts'
import { ChildFrame } from '#care/childTurn/child-frame.views.tsx'
import { asChild } from '#care/childTurn/child-turn.commands.ts'
import { childPlace } from '#care/childTurn/child-turn.ts'
import { ToTeam } from '#care/childTurn/child-turn.views.tsx'
import { childWords } from '#care/childTurn/child-turn.words.ts'
import { circleReaders } from '#care/circle/circle.commands.ts'
import { many, one } from '#platform/web/fields.ts'
import { wentOn } from '#platform/web/landing.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import {
  answerQuestion,
  childCirclePlace,
  giveAnimal,
  keepSomeoneAlone,
  mayPutBack,
  nameSomeone,
  type OwnMember,
  ownCircle,
  putSomeoneBack,
  sayWhere,
  someoneOf,
  takeSomeoneOut,
} from './child-circle.commands.ts'
import { type NameProblem, type Question, questionOf } from './child-circle.ts'
import {
  AskAbout,
  ChildCircle,
  ChooseAnimal,
  ChooseWhere,
  NameForm,
  PutBack,
  questionWords,
  Someone,
} from './child-circle.views.tsx'
import { childCircleWords } from './child-circle.words.ts'

const familyOf = (page: Page) => page.param('familyId')
const screenOf = ({ say }: Dossier) => say(childWords['kind.knop.kring'])
const readersOf = (dossier: Dossier) => circleReaders(dossier, 'plan')

export const childCirclePage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const { say, family } = dossier
    const members = await ownCircle(dossier)
    const out = page.query.get('weg') ?? ''
    return show(
      <ChildFrame asked={page} seen={dossier} screen={screenOf(dossier)} back={childPlace(family.id)}>
        {isId(out) && (await mayPutBack(dossier, out)) ? <PutBack asked={page} seen={dossier} id={out} /> : null}
        {members.length === 0 ? <p class="onsplan-lead">{say(childCircleWords['kind.kring.leeg'])}</p> : null}
        <ChildCircle seen={dossier} members={members} />
        <ToTeam seen={dossier} />
      </ChildFrame>,
    )
  })

/** One person of the circle, whose name is the heading and not the title that stays in the history of the phone. */
export const someonePage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const member = await someoneOf(dossier, page.param('memberId'))
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={screenOf(dossier)}
        heading={member.name}
        back={childCirclePlace(dossier.family.id)}
      >
        <Someone asked={page} seen={dossier} member={member} readers={readersOf(dossier)} />
      </ChildFrame>,
    )
  })

const faults = {
  nobody: childCircleWords['kind.kring.fout.naam'],
  tooLong: childCircleWords['kind.kring.fout.lang'],
  twice: childCircleWords['kind.kring.fout.dubbel'],
  full: childCircleWords['kind.kring.fout.vol'],
} as const

type Typed = { name: string; alone: boolean }

export const newSomeonePage = (page: Page): Promise<Answer> => namePage(page, { name: '', alone: false })

function namePage(page: Page, typed: Typed, problem?: NameProblem): Promise<Answer> {
  return asChild(page, async (dossier) => {
    const { say, family } = dossier
    const error = problem === undefined ? undefined : say(faults[problem])
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={screenOf(dossier)}
        heading={say(childCircleWords['kind.kring'])}
        back={childCirclePlace(family.id)}
        problems={error === undefined ? undefined : [{ field: 'name', text: error }]}
      >
        <NameForm asked={page} seen={dossier} readers={readersOf(dossier)} typed={typed} error={error} />
      </ChildFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

export async function nameSomeoneHere(page: Page): Promise<Answer> {
  const typed = { name: one(page.fields, 'name').trim(), alone: many(page.fields, 'alone').includes('yes') }
  const outcome = await nameSomeone(knockOf(page), page, { familyId: familyOf(page), ...typed })
  return 'problem' in outcome ? namePage(page, typed, outcome.problem) : goTo(outcome.to)
}

function aboutSomeone(page: Page, about: 'dier' | 'waar'): Promise<Answer> {
  return asChild(page, async (dossier) => {
    const { say, family } = dossier
    const { id, name } = await someoneOf(dossier, page.param('memberId'))
    const Choose = about === 'dier' ? ChooseAnimal : ChooseWhere
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={screenOf(dossier)}
        heading={say(childCircleWords[`kind.kring.${about}`], { name })}
        back={childCirclePlace(family.id)}
      >
        <Choose asked={page} seen={dossier} id={id} />
      </ChildFrame>,
    )
  })
}

export const animalPage = (page: Page): Promise<Answer> => aboutSomeone(page, 'dier')
export const wherePage = (page: Page): Promise<Answer> => aboutSomeone(page, 'waar')

function questionAsked(page: Page): Question {
  const question = questionOf(page.param('kind'))
  if (question === undefined) throw new Refusal('notFound')
  return question
}

/** With nobody in the circle there is nothing to ask yet. */
export const questionPage = (page: Page): Promise<Answer> =>
  asChild(page, async (dossier) => {
    const question = questionAsked(page)
    const { say, family } = dossier
    const members: readonly OwnMember[] = await ownCircle(dossier)
    if (members.length === 0) return goTo(childCirclePlace(family.id))
    return show(
      <ChildFrame
        asked={page}
        seen={dossier}
        screen={screenOf(dossier)}
        heading={say(questionWords[question])}
        back={childCirclePlace(family.id)}
      >
        <AskAbout asked={page} seen={dossier} question={question} members={members} />
      </ChildFrame>,
    )
  })

const placeOf = (page: Page) => ({ familyId: familyOf(page), id: page.param('memberId') })

export const giveAnimalHere = async (page: Page): Promise<Answer> =>
  wentOn(await giveAnimal(knockOf(page), page, { ...placeOf(page), word: one(page.fields, 'animal') }))

export const sayWhereHere = async (page: Page): Promise<Answer> =>
  wentOn(await sayWhere(knockOf(page), page, { ...placeOf(page), word: one(page.fields, 'sector') }))

export const answerHere = async (page: Page): Promise<Answer> => {
  const answer = { familyId: familyOf(page), question: questionAsked(page), chosen: many(page.fields, 'people') }
  return wentOn(await answerQuestion(knockOf(page), page, answer))
}

export const keepSomeoneAloneHere = async (page: Page): Promise<Answer> =>
  wentOn(await keepSomeoneAlone(knockOf(page), page, placeOf(page)))

export const takeSomeoneOutHere = async (page: Page): Promise<Answer> =>
  wentOn(await takeSomeoneOut(knockOf(page), page, placeOf(page)))

export const putSomeoneBackHere = async (page: Page): Promise<Answer> =>
  wentOn(await putSomeoneBack(knockOf(page), page, placeOf(page)))
