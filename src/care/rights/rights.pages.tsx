/** G-29 Mijn gegevens: the page itself, an objection, the switch for research, and the answer of the professional. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { nameOf } from '#care/access/frame.ts'
import { dossierWords } from '#care/dossier/dossier.words.ts'
import { allMedia } from '#care/media/media.commands.ts'
import { lookAtRights, mayTakeCopy } from '#care/planExport/copy.commands.ts'
import { askedOfItems, certificatesOf } from '#care/removal/removal.commands.ts'
import type { Fields } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { textsToReview } from './excerpt.commands.ts'
import { AnswerOrGround, titleOf } from './information.views.tsx'
import {
  answerRequest,
  askRequest,
  chooseResearch,
  requestIn,
  requestsOf,
  takeRequestBack,
} from './request.commands.ts'
import { mayResearch } from './request.sql.ts'
import { type AnswerProblem, mayAnswerRequest, requestLength } from './request.ts'
import { RequestList, TextsToReview } from './request-list.views.tsx'
import { CopyChoice, RightsPage, rightsBack, TakeAlong } from './rights.views.tsx'
import { rightsWords } from './rights.words.ts'
import { WordsForm, whoAnswers } from './words-form.views.tsx'

export function rightsPage(page: Page): Promise<Answer> {
  const look = lookAtRights(page.param('familyId'), 'read', 'ownRights', undefined, doneOn(page.query))
  return openDossier(knockOf(page), look, async (seen) => {
    const requests = await requestsOf(seen)
    if (!seen.isFamily)
      return show(<RequestList asked={page} seen={seen} requests={requests} wishes={await askedOfItems(seen)} />)
    const me = seen.viewer.person
    return show(
      <RightsPage
        asked={page}
        seen={seen}
        requests={requests.filter(({ askedBy }) => askedBy === me)}
        wishes={(await askedOfItems(seen)).filter(({ askedBy }) => askedBy === me)}
        certificates={await certificatesOf(seen)}
        research={await mayResearch(seen, seen.family.id, me)}
        mayAsk={mayTakeCopy(seen)}
      />,
    )
  })
}

export const copyPage = (page: Page): Promise<Answer> => copyChoice(page, 200)

function copyChoice(page: Page, status: number): Promise<Answer> {
  const look = lookAtRights(page.param('familyId'), 'read', 'ownRights', undefined, doneOn(page.query))
  return openDossier(knockOf(page), look, async (seen) => {
    if (!mayTakeCopy(seen)) throw new Refusal('notYours')
    const waits = (await requestsOf(seen)).some(
      ({ kind, askedBy, answer }) => kind === 'copy' && askedBy === seen.viewer.person && answer === undefined,
    )
    return show(<CopyChoice asked={page} seen={seen} waits={waits} />, status)
  })
}

export async function askReviewedCopy(page: Page): Promise<Answer> {
  const outcome = await askRequest(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), id: page.operation, kind: 'copy', text: '', draft: page.path },
  })
  return 'problem' in outcome ? copyChoice(page, 409) : landed(page, outcome)
}

export const objectionPage = async (page: Page): Promise<Answer> =>
  objectionForm(page, one((await draftOf(page, page.path)) ?? {}, 'text'))

export async function sayObjection(page: Page): Promise<Answer> {
  const text = one(page.fields, 'text')
  const outcome = await askRequest(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), id: page.operation, kind: 'objection', text, draft: page.path },
  })
  if (!('problem' in outcome)) return landed(page, outcome)
  return objectionForm(page, text, outcome.problem === 'tooLong' ? 'tooLong' : 'empty')
}

function objectionForm(page: Page, typed: string, problem?: AnswerProblem): Promise<Answer> {
  return openDossier(knockOf(page), lookAtRights(page.param('familyId'), 'read'), async (seen) => {
    if (!mayTakeCopy(seen)) throw new Refusal('notYours')
    const { say } = seen
    const error = sayProblem(seen, problem, say(rightsWords['gegevens.tegen.fout']))
    return show(
      <FamilyFrame
        asked={page}
        seen={seen}
        screen={say(rightsWords['gegevens.tegen'])}
        back={rightsBack(seen)}
        problems={error === undefined ? undefined : [{ field: 'text', text: error }]}
      >
        <p>{say(rightsWords['gegevens.tegen.uitleg'])}</p>
        <WordsForm
          {...{ asked: page, seen, name: 'text', typed, error }}
          label={say(rightsWords['gegevens.tegen.wat'])}
          readers={whoAnswers(seen)}
          button={say(uiWords['knop.verstuur'])}
        />
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

const sayProblem = ({ say }: Dossier, problem: AnswerProblem | undefined, empty: string): string | undefined =>
  problem === undefined
    ? undefined
    : problem === 'tooLong'
      ? say(uiWords['fout.telang'], { max: requestLength })
      : empty

export async function undoRequest(page: Page): Promise<Answer> {
  const outcome = await takeRequestBack(knockOf(page), page, page.param('familyId'), page.param('requestId'))
  return landed(page, outcome)
}

export async function switchResearch(page: Page): Promise<Answer> {
  const allowed = one(page.fields, 'allowed') === 'yes'
  const wish = { familyId: page.param('familyId'), id: page.operation, allowed }
  const outcome = await chooseResearch(knockOf(page), page, wish)
  return landed(page, outcome)
}

export const requestPage = async (page: Page): Promise<Answer> =>
  answerForm(page, (await draftOf(page, page.path)) ?? {})

export async function giveAnswer(page: Page): Promise<Answer> {
  const text = one(page.fields, 'answer')
  const outcome = await answerRequest(knockOf(page), page, {
    ...{ familyId: page.param('familyId'), requestId: page.param('requestId'), id: page.operation },
    ...{ text, ground: one(page.fields, 'ground'), draft: page.path },
  })
  return 'problem' in outcome ? answerForm(page, page.fields, outcome.problem) : landed(page, outcome)
}

function answerForm(page: Page, typed: Fields, problem?: AnswerProblem): Promise<Answer> {
  const look = lookAtRights(page.param('familyId'), 'read', 'rightsRequest', page.param('requestId'))
  return openDossier(knockOf(page), look, async (seen) => {
    const request = await requestIn(seen, page.param('requestId'))
    const me = { person: seen.viewer.person, isCoordinator: seen.isCoordinator }
    if (!mayAnswerRequest(me, request)) throw new Refusal('notYours')
    const { say } = seen
    const error = sayProblem(seen, problem, say(rightsWords['pro.gegevens.antwoord.fout']))
    const name = nameOf(seen, request.askedBy)
    return show(
      <FamilyFrame
        asked={page}
        seen={seen}
        screen={say(dossierWords['pro.gegevens.kop'])}
        heading={titleOf(seen, request, false)}
        back={rightsBack(seen)}
        problems={error === undefined ? undefined : [{ field: 'answer', text: error }]}
      >
        {request.text === '' ? null : <p class="onsplan-typed">{request.text}</p>}
        {request.kind === 'copy' ? (
          <TextsToReview seen={seen} request={request} texts={await textsToReview(seen, request)} />
        ) : null}
        <WordsForm
          {...{ asked: page, seen, name: 'answer', typed: one(typed, 'answer'), error }}
          help={request.youth === null ? undefined : say(rightsWords['pro.gegevens.over.leeg'])}
          label={say(rightsWords['pro.gegevens.antwoord'])}
          readers={[name]}
          button={say(uiWords['knop.verstuur'])}
        >
          {request.youth === null ? null : (
            <AnswerOrGround seen={seen} youth={request.youth} ground={one(typed, 'ground')} />
          )}
        </WordsForm>
      </FamilyFrame>,
      error === undefined ? 200 : 422,
    )
  })
}

export function takeAlongPage(page: Page): Promise<Answer> {
  return openDossier(knockOf(page), lookAtRights(page.param('familyId'), 'read'), async (seen) => {
    if (!mayTakeCopy(seen)) throw new Refusal('notYours')
    const sounds = (await allMedia(seen)).some(({ author, kind }) => author === seen.viewer.person && kind === 'sound')
    return show(<TakeAlong asked={page} seen={seen} sounds={sounds} />)
  })
}
