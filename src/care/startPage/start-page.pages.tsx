/** G-32 One first conversation: before it what was sent in, after it the page that came of it, on the screen and on paper. */

import type { ComponentChildren } from 'preact'
import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { mayTell, readersAmong } from '#care/speakers/speaker.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { Ahead } from '#care/startConversation/start.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { wordsLength } from '#care/startConversation/start-conversation.ts'
import { newestOf, type SeenTalk, startPath } from '#care/startConversation/start-voice.ts'
import { longDay } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import { PrintButton } from '#ui/button.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage } from '#ui/print-page.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { answerPath, firstUnanswered, replyPath } from './answer.ts'
import { AnswerPage, RightOrNot, type TypedReply } from './answer.views.tsx'
import { Held, PreparedBefore } from './begun.views.tsx'
import { answerPage, replyToAnswer } from './start-page.commands.ts'
import { StartPage } from './start-page.views.tsx'

const familyOf = (page: Page) => page.param('familyId')
const talkOf = (page: Page) => page.param('startId')

type Wrong = { problem: 'noWords' | 'tooLong'; answerId?: string }

/** What a later room has to say around the conversation, and to do there; on paper only what everybody may read who finds it. */
type Around = (page: Page) => (dossier: Dossier, start: SeenTalk, on?: 'screen' | 'paper') => Promise<ComponentChildren>

/** The pages of one conversation, with what stands around it. */
export const talkPages = (around: Around) => ({
  talkPage: (page: Page): Promise<Answer> => talkShown(page, around, undefined),
  answerAct: (page: Page): Promise<Answer> => answered(page, around),
  replyAct: (page: Page): Promise<Answer> => replied(page, around),
  printStartPage: (page: Page): Promise<Answer> => printed(page, around),
})

function talkShown(page: Page, around: Around, wrong: Wrong | undefined): Promise<Answer> {
  return openDossier(
    knockOf(page),
    { ...startLook(familyOf(page), 'read', talkOf(page)), done: doneOn(page.query) },
    async (dossier) => {
      const { say } = dossier
      const seen = await readTalk(dossier, talkOf(page))
      const words =
        wrong?.problem === 'tooLong' ? say(uiWords['fout.telang'], { max: wordsLength }) : say(uiWords['fout.tekst'])
      const field = wrong?.answerId === undefined ? 'text' : 'reply'
      return show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={say(startWords['startgesprek.kop'])}
          back={{ href: `/gezin/${dossier.family.id}/startgesprek`, name: say(uiWords['knop.terug']) }}
          problems={wrong === undefined ? undefined : [{ field, text: words }]}
        >
          <TalkShown
            page={page}
            dossier={dossier}
            start={seen}
            wrong={wrong}
            words={words}
            said={await saidTyped(page, dossier, seen)}
            reply={await replyTyped(page, dossier, seen, wrong && { ...wrong, words })}
            around={await around(page)(dossier, seen)}
          />
        </FamilyFrame>,
        wrong === undefined ? 200 : 422,
      )
    },
  )
}

/** What who coordinates typed for the first that is to be answered. */
async function replyTyped(
  page: Page,
  dossier: Dossier,
  { talk, voices }: SeenTalk,
  wrong: (Wrong & { words: string }) | undefined,
): Promise<TypedReply | undefined> {
  if (wrong?.answerId !== undefined)
    return { answerId: wrong.answerId, text: text(page.fields, 'reply'), error: wrong.words }
  const answer = dossier.isCoordinator ? firstUnanswered(voices) : undefined
  if (answer === undefined) return undefined
  const kept = await draftOf(page, replyPath(dossier.family.id, talk.id, answer.id))
  return kept && { answerId: answer.id, text: text(kept, 'reply') }
}

/** What is said of the page itself: as it was just sent, or as it was kept. */
async function saidTyped(page: Page, dossier: Dossier, { talk }: SeenTalk): Promise<string> {
  if (page.method === 'POST') return text(page.fields, 'text')
  if (talk.sentAt === null || !talk.present.includes(dossier.viewer.person)) return ''
  return text((await draftOf(page, answerPath(dossier.family.id, talk.id))) ?? {}, 'text')
}

type TalkProps = { page: Page; dossier: Dossier; start: SeenTalk; wrong: Wrong | undefined; words: string } & {
  said: string
  reply: TypedReply | undefined
  around: ComponentChildren
}

/** What came of it is for who was there and for who coordinates, on paper as on a screen. */
const readsPage = ({ viewer, isCoordinator }: Dossier, { talk }: SeenTalk): boolean =>
  isCoordinator || talk.present.includes(viewer.person)

/** Before it, while it is held, or the page that came of it. */
function TalkShown({ page, dossier, start, wrong, words, said, reply, around }: TalkProps) {
  const { talk, state } = start
  const me = dossier.viewer.person
  const leader = coordinatorOf(dossier)?.name ?? ''
  const wasThere = talk.present.includes(me)
  if (talk.sentAt === null || !readsPage(dossier, start)) {
    const prepares = talk.invited.includes(me) && dossier.people.some((one) => one.id === me && mayTell(one))
    return (
      <>
        {state === 'held' ? (
          <Held seen={dossier} start={start} leader={leader} />
        ) : (
          <Ahead seen={dossier} start={start} prepares={prepares} />
        )}
        {around}
      </>
    )
  }
  return (
    <>
      <StartPage seen={dossier} start={start} leader={leader}>
        {around}
        <RightOrNot asked={page} seen={dossier} start={start} leader={leader} reply={reply} />
      </StartPage>
      {wasThere ? (
        <AnswerPage
          asked={page}
          seen={dossier}
          talkId={talk.id}
          readers={[
            ...readersAmong(
              dossier,
              talk.present.filter((id) => id !== me),
            ).map((id) => nameOf(dossier, id)),
            leader,
          ]}
          text={said}
          hasSaid={newestOf(start.voices, 'answer').some(({ author, typedBy }) => author === me && typedBy === null)}
          error={wrong === undefined || wrong.answerId !== undefined ? undefined : words}
        />
      ) : null}
      <PreparedBefore seen={dossier} voices={start.voices} own />
    </>
  )
}

async function answered(page: Page, around: Around): Promise<Answer> {
  const answer = { right: text(page.fields, 'answer') === 'right', text: text(page.fields, 'text') }
  const about = { familyId: familyOf(page), talkId: talkOf(page) }
  const outcome = await answerPage(knockOf(page), page, { ...answer, ...about })
  return 'problem' in outcome ? talkShown(page, around, outcome) : landed(page, outcome)
}

async function replied(page: Page, around: Around): Promise<Answer> {
  const answerId = page.param('answerId')
  const about = { familyId: familyOf(page), talkId: talkOf(page), answerId }
  const outcome = await replyToAnswer(knockOf(page), page, { ...about, text: text(page.fields, 'reply') })
  return 'problem' in outcome ? talkShown(page, around, { ...outcome, answerId }) : landed(page, outcome)
}

const printed = (page: Page, around: Around): Promise<Answer> =>
  openDossier(knockOf(page), startLook(familyOf(page), 'print', talkOf(page)), async (dossier) => {
    const { say, viewer } = dossier
    const seen = await readTalk(dossier, talkOf(page))
    if (seen.talk.sentAt === null || !readsPage(dossier, seen)) throw new Refusal('notFound')
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(startWords['startgesprek.kop'])}
        ownHeading
        back={{ href: startPath(dossier.family.id, seen.talk.id), name: say(uiWords['knop.terug']) }}
      >
        <PrintButton say={say} />
        <PrintPage
          title={say(startWords['startgesprek.kop'])}
          product={say(partWords['alg.naam'])}
          municipality={viewer.municipalityName}
          state={longDay(viewer.voice, dossier.today, dossier.today)}
        >
          <StartPage seen={dossier} start={seen} leader={coordinatorOf(dossier)?.name ?? ''} paper>
            {await around(page)(dossier, seen, 'paper')}
          </StartPage>
        </PrintPage>
      </FamilyFrame>,
    )
  })
