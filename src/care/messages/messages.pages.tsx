/** G-21 Berichten: all of one's conversations, a new one about the plan or a goal, and one conversation. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { hasMessages } from '#care/access/frame.ts'
import { openPlanRow } from '#care/plan/plan.sql.ts'
import { messageLook, messagesPlace, parentsApart } from '#care/twoHomes/two-homes.commands.ts'
import { apartAmong, areKeptApart } from '#care/twoHomes/two-homes.sql.ts'
import { isAskedTone } from '#care/twoHomes/two-homes.ts'
import type { Fields } from '#platform/fields.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { askIn, keepOut, letIn, mayComeIn, takeAskedBack } from './asked-in.commands.ts'
import { MessagePage } from './conversation.views.tsx'
import { everyoneIn, isSubjectKind, type MessageProblem, norm, type SubjectKind, waitingFor } from './message.ts'
import { answerMessage, beginMessage, takeLineBack } from './messages.commands.ts'
import { messageForm, typedDay } from './messages.form.ts'
import { askedRows, noAnswerRows } from './messages.sql.ts'
import { MessageList, NewMessage, titleOf } from './messages.views.tsx'
import { messageWords as words } from './messages.words.ts'
import { needNoAnswer, takeNoAnswerBack } from './no-answer.commands.ts'
import { messageHere, messagesHere, subjectOf, withNames } from './read.commands.ts'

const familyOf = (page: Page) => page.param('familyId')
const placeOf = (page: Page) => ({ familyId: familyOf(page), message: page.param('messageId') })

const fieldOf: Record<MessageProblem, 'readers' | 'text' | 'answer' | 'tone'> = {
  ...{ noReaders: 'readers', twoHomes: 'readers', empty: 'text', tooLong: 'text', day: 'answer', tone: 'tone' },
}
const sentences = {
  noReaders: words['bericht.fout.lezers'],
  twoHomes: words['bericht.fout.tweehuizen'],
  empty: words['bericht.fout.leeg'],
  day: words['bericht.fout.dag'],
  tone: words['bericht.fout.toon'],
} as const

/** What was wrong, at its field, after the sentence that the message is still here. */
function told({ say }: Dossier, problem: MessageProblem | undefined) {
  if (problem === undefined) return { problems: undefined, errors: {} }
  const wrong = problem === 'tooLong' ? say(uiWords['fout.telang'], { max: norm.longest }) : say(sentences[problem])
  const text = `${say(words['bericht.nietverstuurd'])} ${wrong}`
  const field = fieldOf[problem]
  return { problems: [{ field, text }], errors: { [field]: text } }
}

export function messagesPage(page: Page): Promise<Answer> {
  const look = { ...messageLook(familyOf(page), 'read'), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    if (!hasMessages(dossier)) throw new Refusal('notFound')
    const { say } = dossier
    const plan = await openPlanRow(dossier, dossier.family.id)
    const messages = await messagesHere(dossier)
    const seen = withNames(dossier, messages)
    return show(
      <FamilyFrame asked={page} seen={seen} screen={say(words['bericht.kop'])} tab="messages">
        <MessageList asked={page} seen={seen} messages={messages} plan={plan?.id} apart={await parentsApart(dossier)} />
      </FamilyFrame>,
    )
  })
}

const kindOf = (page: Page): SubjectKind => {
  const kind = page.param('kind')
  if (!isSubjectKind(kind)) throw new Refusal('notFound')
  return kind
}

export const newMessagePage = async (page: Page): Promise<Answer> =>
  newForm(page, (await draftOf(page, page.path)) ?? {})

function newForm(page: Page, fields: Fields, problem?: MessageProblem): Promise<Answer> {
  const look = { ...messageLook(familyOf(page), 'read', page.param('itemId')), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const subject = await subjectOf(dossier, kindOf(page), page.param('itemId'))
    const typed = messageForm(fields)
    const apart = await apartAmong(dossier, [dossier.viewer.person, ...subject.known])
    const chosen = apart.filter(({ one, other }) =>
      [one, other].every((id) => id === dossier.viewer.person || typed.readers.includes(id)),
    )
    const { problems, errors } = told(dossier, problem)
    const earlier = await messagesHere(dossier, ({ aboutId }) => aboutId === subject.id)
    const seen = withNames(dossier, earlier)
    return show(
      <FamilyFrame
        asked={page}
        seen={seen}
        screen={dossier.say(words['bericht.nieuw'])}
        tab="messages"
        back={{ href: messagesPlace(dossier.family.id), name: dossier.say(words['bericht.kop']) }}
        problems={problems}
      >
        <NewMessage
          asked={page}
          seen={seen}
          subject={subject}
          earlier={earlier}
          apart={apart}
          tone={isAskedTone(chosen, dossier.viewer.person)}
          typed={{ ...typed, day: typedDay(fields) }}
          errors={errors}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function sendMessage(page: Page): Promise<Answer> {
  const typed = messageForm(page.fields)
  const [kind, id] = [kindOf(page), page.operation]
  if (typed.tone === 'change') return newForm(page, page.fields)
  const begun = { familyId: familyOf(page), kind, aboutId: page.param('itemId'), id, line: id, typed, draft: page.path }
  const outcome = await beginMessage(knockOf(page), page, begun)
  return 'problem' in outcome ? newForm(page, page.fields, outcome.problem) : landed(page, outcome)
}

export const messagePage = async (page: Page): Promise<Answer> =>
  conversation(page, (await draftOf(page, page.path)) ?? {})

function conversation(page: Page, fields: Fields, problem?: MessageProblem, noReader = false): Promise<Answer> {
  const look = { ...messageLook(familyOf(page), 'read', page.param('messageId')), done: doneOn(page.query) }
  return openDossier(knockOf(page), look, async (dossier) => {
    const here = await messageHere(dossier, page.param('messageId'))
    const seen = withNames(dossier, [here])
    const inside = everyoneIn(here.message)
    const [apart, asked, noAnswer, stopped] = await Promise.all([
      apartAmong(dossier, inside),
      askedRows(dossier, dossier.family.id, here.message.id),
      noAnswerRows(dossier, dossier.family.id, here.message.id),
      areKeptApart(dossier, inside),
    ])
    const { problems, errors } = told(dossier, problem)
    const readerError = noReader ? dossier.say(words['bericht.fout.erbij']) : undefined
    return show(
      <FamilyFrame
        asked={page}
        seen={seen}
        screen={dossier.say(words['bericht.kop'])}
        heading={titleOf(dossier, here.subject)}
        tab="messages"
        back={{ href: messagesPlace(dossier.family.id), name: dossier.say(words['bericht.kop']) }}
        problems={readerError === undefined ? problems : [{ field: 'person', text: readerError }]}
      >
        <MessagePage
          asked={page}
          seen={seen}
          told={here}
          noAnswer={noAnswer}
          stopped={stopped}
          choice={await mayComeIn(dossier, here, asked)}
          waiting={waitingFor(asked, here.message, dossier.viewer.person)}
          readerError={readerError}
          tone={isAskedTone(apart, dossier.viewer.person)}
          typed={{ ...messageForm(fields), day: typedDay(fields) }}
          errors={errors}
        />
      </FamilyFrame>,
      problem === undefined && !noReader ? 200 : 422,
    )
  })
}

export async function answerHere(page: Page): Promise<Answer> {
  const typed = messageForm(page.fields)
  if (typed.tone === 'change') return conversation(page, page.fields)
  const said = { ...placeOf(page), id: page.operation, typed, draft: page.path }
  const outcome = await answerMessage(knockOf(page), page, said)
  if (!('problem' in outcome)) return landed(page, outcome)
  // Where one of two parents stopped there is no form to mend.
  if (outcome.problem === 'twoHomes') throw new Refusal('conflict')
  return conversation(page, page.fields, outcome.problem)
}

export async function lineTakenBack(page: Page): Promise<Answer> {
  const place = { ...placeOf(page), line: page.param('messageLineId') }
  return landed(page, await takeLineBack(knockOf(page), page, place))
}

export async function noAnswerSaid(page: Page): Promise<Answer> {
  const on = { ...placeOf(page), line: one(page.fields, 'line') }
  return landed(page, await needNoAnswer(knockOf(page), page, on))
}

export async function noAnswerTakenBack(page: Page): Promise<Answer> {
  const on = { ...placeOf(page), noAnswer: page.param('messageNoAnswerId') }
  return landed(page, await takeNoAnswerBack(knockOf(page), page, on))
}

export async function askReader(page: Page): Promise<Answer> {
  const wish = { ...placeOf(page), person: one(page.fields, 'person') }
  const outcome = await askIn(knockOf(page), page, wish)
  if (!('problem' in outcome)) return landed(page, outcome)
  // The answer somebody was writing stands on the page of the conversation, and is sent to that one.
  const here = { ...page, path: `${messagesPlace(wish.familyId)}/${wish.message}` }
  return conversation(here, (await draftOf(page, here.path)) ?? {}, undefined, true)
}

const onReader =
  (move: typeof letIn) =>
  async (page: Page): Promise<Answer> => {
    const wish = { ...placeOf(page), asked: page.param('messageReaderId') }
    return landed(page, await move(knockOf(page), page, wish))
  }

export const readerLetIn = onReader(letIn)
export const readerKeptOut = onReader(keepOut)
export const readerTakenBack = onReader(takeAskedBack)
