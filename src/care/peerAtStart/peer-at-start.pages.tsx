/** G-32 A peer worker at the first conversation: asking along, what may be known, and what stands beside the conversation. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { lengths } from '#care/peers/peer-request.ts'
import { peerHere, peersLook } from '#care/peers/peers.commands.ts'
import { peerWords } from '#care/peers/peers.words.ts'
import { mayTell } from '#care/speakers/speaker.ts'
import { preparerOf } from '#care/startConversation/prepare.commands.ts'
import { readTalk } from '#care/startConversation/start.commands.ts'
import { type SeenTalk, saidBy, startPath } from '#care/startConversation/start-voice.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Say } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  alongHere,
  askAlong,
  bringAlong,
  chooseAlong,
  comingHere,
  contributionsHere,
  judgeContribution,
} from './along.commands.ts'
import { AlongPage } from './along.views.tsx'
import { Comes, OwnAlong, Said, SaidOnPaper } from './beside.views.tsx'
import { alongTyped, choicesTyped } from './peer-at-start.form.ts'
import type { AlongProblem, TypedAlong } from './peer-at-start.ts'
import { peerAtStartWords as words } from './peer-at-start.words.ts'

const aboutOf = (page: Page) => ({ familyId: page.param('familyId'), talkId: page.param('startId') })

/** Around the conversation: for who asks the own request, for who coordinates that somebody comes along, and what was said to be right. */
export async function aroundStart(dossier: Dossier, start: SeenTalk, on: 'screen' | 'paper' = 'screen') {
  const { talk, voices, state } = start
  if (on === 'paper') return <SaidOnPaper seen={dossier} said={await contributionsHere(dossier, talk.id)} />
  const me = dossier.viewer.person
  const prepares = talk.invited.includes(me) && dossier.people.some((person) => person.id === me && mayTell(person))
  const { running } = prepares ? await alongHere(dossier, talk.id) : { running: undefined }
  const peer = await peerHere(dossier, running?.request)
  const said = await contributionsHere(dossier, talk.id)
  const offered = saidBy(voices, 'peer', me)?.value !== 'no'
  return (
    <>
      {talk.sentAt === null ? <Comes seen={dossier} coming={await comingHere(dossier, talk.id)} /> : null}
      {prepares && state === 'planned' && offered ? (
        <OwnAlong seen={dossier} talkId={talk.id} request={running?.request} name={peer?.name} />
      ) : null}
      <Said seen={dossier} talkId={talk.id} said={said} />
    </>
  )
}

export const alongPageOf = (page: Page): Promise<Answer> => along(page)

function errorOf(say: Say, problem: AlongProblem): string {
  if (problem.field === 'kind' || problem.field === 'what') return say(words['mee.fout.wie'])
  if (problem.is === 'missing') return say(peerWords['kent.fout.bereik'])
  return say(uiWords['fout.telang'], { max: lengths[problem.field] })
}

function along(page: Page, typed?: TypedAlong, problem?: AlongProblem): Promise<Answer> {
  const { familyId, talkId } = aboutOf(page)
  return openDossier(knockOf(page), { ...peersLook(familyId, 'read'), done: doneOn(page.query) }, async (dossier) => {
    const { say } = dossier
    const start = await readTalk(dossier, talkId)
    preparerOf(dossier, start)
    const { running, open } = await alongHere(dossier, talkId)
    const said = await contributionsHere(dossier, talkId)
    if (running === undefined && said.length === 0 && start.state !== 'planned') throw new Refusal('notFound')
    const error = problem && errorOf(say, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['mee.kop'])}
        back={{ href: startPath(familyId, talkId), name: say(uiWords['knop.terug']) }}
        problems={problem === undefined || error === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        <AlongPage
          asked={page}
          seen={dossier}
          start={start}
          running={running}
          open={open}
          peer={await peerHere(dossier, running?.request)}
          said={said.filter(({ rightAt }) => rightAt === null)}
          typed={typed ?? alongTyped((await draftOf(page, page.path)) ?? {})}
          errors={problem === undefined || error === undefined ? {} : { [problem.field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function askAlongAct(page: Page): Promise<Answer> {
  const typed = alongTyped(page.fields)
  const outcome = await askAlong(knockOf(page), page, { ...aboutOf(page), typed, draft: page.path })
  return 'problem' in outcome ? along(page, typed, outcome.problem) : landed(page, outcome)
}

const moves =
  (move: (page: Page) => ReturnType<typeof bringAlong>) =>
  async (page: Page): Promise<Answer> => {
    return landed(page, await move(page))
  }

export const bringAlongAct = moves((page) => bringAlong(knockOf(page), page, aboutOf(page)))

export const chooseAlongAct = moves((page) =>
  chooseAlong(knockOf(page), page, { ...aboutOf(page), chosen: choicesTyped(page.fields) }),
)

export const contributionJudged = moves((page) =>
  judgeContribution(knockOf(page), page, {
    ...aboutOf(page),
    ...{ contribution: page.param('peerContributionId'), says: one(page.fields, 'says') },
  }),
)
