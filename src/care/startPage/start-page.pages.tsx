/** G-32 One first conversation: before it what was sent in, after it the page that came of it, on the screen and on paper. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { coordinatorOf, nameOf } from '#care/access/frame.ts'
import { doneOn, landing } from '#care/access/landing.ts'
import { mayTell } from '#care/speakers/speaker.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { Ahead, Held } from '#care/startConversation/start.views.tsx'
import { startWords } from '#care/startConversation/start.words.ts'
import { wordsLength } from '#care/startConversation/start-conversation.ts'
import { startPath } from '#care/startConversation/start-voice.ts'
import { longDay } from '#platform/dates.ts'
import { text } from '#platform/fields.ts'
import { type Answer, goTo, type Page, Refusal, show } from '#platform/web/page.ts'
import { PrintButton } from '#ui/button.views.tsx'
import { partWords } from '#ui/parts.words.ts'
import { PrintPage } from '#ui/print-page.views.tsx'
import { uiWords } from '#ui/ui.words.ts'
import { AnswerPage } from './chosen.views.tsx'
import { answerPage } from './start-page.commands.ts'
import { StartPage } from './start-page.views.tsx'

const familyOf = (page: Page) => page.param('familyId')
const talkOf = (page: Page) => page.param('startId')

export const talkPage = (page: Page): Promise<Answer> => talkShown(page, undefined)

function talkShown(page: Page, problem: 'noWords' | 'tooLong' | undefined): Promise<Answer> {
  return openDossier(
    knockOf(page),
    { ...startLook(familyOf(page), 'read', talkOf(page)), done: doneOn(page.query) },
    async (dossier) => {
      const { say, viewer } = dossier
      const seen = await readTalk(dossier, talkOf(page))
      const { talk, state } = seen
      const leader = coordinatorOf(dossier)?.name ?? ''
      const words =
        problem === 'tooLong' ? say(uiWords['fout.telang'], { max: wordsLength }) : say(uiWords['fout.tekst'])
      const wasThere = talk.present.includes(viewer.person)
      const prepares =
        talk.invited.includes(viewer.person) && dossier.people.some((one) => one.id === viewer.person && mayTell(one))
      return show(
        <FamilyFrame
          asked={page}
          seen={dossier}
          screen={say(startWords['startgesprek.kop'])}
          back={{ href: `/gezin/${dossier.family.id}/startgesprek`, name: say(uiWords['knop.terug']) }}
          problems={problem === undefined ? undefined : [{ field: 'text', text: words }]}
        >
          {talk.sentAt !== null && (wasThere || dossier.isCoordinator) ? (
            <>
              <StartPage seen={dossier} start={seen} leader={leader} />
              {wasThere ? (
                <AnswerPage
                  asked={page}
                  seen={dossier}
                  talkId={talk.id}
                  readers={[
                    ...talk.present.filter((id) => id !== viewer.person).map((id) => nameOf(dossier, id)),
                    leader,
                  ]}
                  text={text(page.fields, 'text')}
                  error={problem === undefined ? undefined : words}
                />
              ) : null}
            </>
          ) : state === 'held' ? (
            <Held seen={dossier} talk={talk} leader={leader} />
          ) : (
            <Ahead seen={dossier} start={seen} prepares={prepares} />
          )}
        </FamilyFrame>,
        problem === undefined ? 200 : 422,
      )
    },
  )
}

export async function answerAct(page: Page): Promise<Answer> {
  const answer = { right: text(page.fields, 'answer') === 'right', text: text(page.fields, 'text') }
  const about = { familyId: familyOf(page), talkId: talkOf(page) }
  const outcome = await answerPage(knockOf(page), page, { ...answer, ...about })
  return 'problem' in outcome ? talkShown(page, outcome.problem) : goTo(landing(outcome.to, page.operation))
}

export const printStartPage = (page: Page): Promise<Answer> =>
  openDossier(knockOf(page), startLook(familyOf(page), 'print', talkOf(page)), async (dossier) => {
    const { say, viewer } = dossier
    const seen = await readTalk(dossier, talkOf(page))
    if (seen.talk.sentAt === null) throw new Refusal('notFound')
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
          <StartPage seen={dossier} start={seen} leader={coordinatorOf(dossier)?.name ?? ''} paper />
        </PrintPage>
      </FamilyFrame>,
    )
  })
