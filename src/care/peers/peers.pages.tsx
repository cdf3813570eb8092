/** G-40 Iemand die dit kent: for the family, and for who coordinates when nobody took a request in time. */

import { knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { isFamilyFromTwelve } from '#care/access/frame.ts'
import { one } from '#platform/web/fields.ts'
import { doneOn, landed } from '#platform/web/landing.ts'
import { type Answer, type Page, show } from '#platform/web/page.ts'
import { uiWords } from '#ui/ui.words.ts'
import { WaitInVain } from './in-vain.views.tsx'
import { lengths, openOf, type RequestProblem, type TypedRequest } from './peer-request.ts'
import {
  askPeer,
  goneHere,
  judgeNote,
  mustKnowPeers,
  notesHere,
  openStory,
  peerHere,
  peersLook,
  requestsHere,
  sayUse,
  takePeerBack,
} from './peers.commands.ts'
import { requestTyped } from './peers.form.ts'
import { waitingRows } from './peers.sql.ts'
import { AskPeer } from './peers.views.tsx'
import { peerWords as words } from './peers.words.ts'
import { hearWorry, worriesHere } from './worry.commands.ts'
import { PeerWorries } from './worry.views.tsx'

const familyOf = (page: Page) => page.param('familyId')

export const peersPage = (page: Page): Promise<Answer> => asking(page)

const sentences = { what: 'kent.fout.waarvoor', reach: 'kent.fout.bereik' } as const

function asking(page: Page, typed?: TypedRequest, problem?: RequestProblem): Promise<Answer> {
  const familyId = familyOf(page)
  return openDossier(knockOf(page), { ...peersLook(familyId, 'read'), done: doneOn(page.query) }, async (dossier) => {
    mustKnowPeers(dossier)
    const { say } = dossier
    const requests = await requestsHere(dossier)
    const worries = await worriesHere(dossier)
    const error =
      problem === undefined
        ? undefined
        : problem.field === 'wish' || problem.is === 'tooLong'
          ? say(uiWords['fout.telang'], { max: lengths[problem.field === 'reach' ? 'reach' : 'wish'] })
          : say(words[sentences[problem.field]])
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['kent.kop'])}
        tab="circle"
        back={{
          href: `/gezin/${familyId}${dossier.isCoordinator ? '' : '/team'}`,
          name: say(uiWords['knop.terug']),
        }}
        problems={problem === undefined || error === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        <PeerWorries asked={page} seen={dossier} worries={worries} />
        {isFamilyFromTwelve(dossier) ? (
          <AskPeer
            asked={page}
            seen={dossier}
            requests={requests}
            notes={await notesHere(dossier)}
            peer={await peerHere(dossier, openOf(requests))}
            gone={await goneHere(dossier, openOf(requests))}
            typed={typed ?? requestTyped((await draftOf(page, page.path)) ?? {})}
            errors={problem === undefined || error === undefined ? {} : { [problem.field]: error }}
          />
        ) : null}
        {dossier.isCoordinator ? (
          <WaitInVain seen={dossier} waiting={await waitingRows(dossier)} isAlone={worries.length === 0} />
        ) : null}
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function askPeerAct(page: Page): Promise<Answer> {
  const typed = requestTyped(page.fields)
  const outcome = await askPeer(knockOf(page), page, { familyId: familyOf(page), typed, draft: page.path })
  return 'problem' in outcome ? asking(page, typed, outcome.problem) : landed(page, outcome)
}

const moves =
  (move: typeof takePeerBack) =>
  async (page: Page): Promise<Answer> => {
    const wish = { familyId: familyOf(page), request: page.param('peerRequestId') }
    return landed(page, await move(knockOf(page), page, wish))
  }

export const peerTakenBack = moves(takePeerBack)
export const storyOpened = moves(openStory)

export async function useAct(page: Page): Promise<Answer> {
  const was = one(page.fields, 'was')
  return moves((knock, act, wish) => sayUse(knock, act, { ...wish, was }))(page)
}

export async function noteJudged(page: Page): Promise<Answer> {
  const wish = { familyId: familyOf(page), note: page.param('peerNoteId'), says: one(page.fields, 'says') }
  return landed(page, await judgeNote(knockOf(page), page, wish))
}

export async function worryHeard(page: Page): Promise<Answer> {
  const wish = { familyId: familyOf(page), worry: page.param('peerWorryId') }
  return landed(page, await hearWorry(knockOf(page), page, wish))
}
