/** P-05 and G-32 before the first conversation: somebody is proposed to be asked along, and the answer. */

import { type Dossier, knockOf, openDossier } from '#care/access/door.commands.ts'
import { draftOf } from '#care/access/draft.commands.ts'
import { FamilyFrame } from '#care/access/family.views.tsx'
import { startLook } from '#care/startConversation/start.commands.ts'
import { type SeenTalk, startPath } from '#care/startConversation/start-voice.ts'
import { type Fields, text } from '#platform/fields.ts'
import { landed } from '#platform/web/landing.ts'
import { type Answer, type Page, Refusal, show } from '#platform/web/page.ts'
import type { Say } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'
import {
  answerProposal,
  offeredHere,
  proposalsHere,
  proposeCompany,
  proposingHere,
  readersOfYes,
  takeProposalBack,
} from './proposal.commands.ts'
import { mostProposed, type ProposalProblem } from './proposal.ts'
import { ProposalsOfLeader, ProposalsToMe, ProposeForm } from './proposal.views.tsx'
import { proposalWords as words } from './proposal.words.ts'

const aboutOf = (page: Page) => ({ familyId: page.param('familyId'), talkId: page.param('startId') })
const typedIn = (fields: Fields) => ({ person: text(fields, 'person'), who: text(fields, 'who') })

/** Around a conversation that lies ahead. */
export const proposalsAround = (page: Page) => async (dossier: Dossier, start: SeenTalk) => {
  if (start.state !== 'planned') return null
  const { id } = start.talk
  const proposals = await proposalsHere(dossier, id)
  const mine = proposals.filter(({ person }) => person === dossier.viewer.person)
  const mayAsk = offeredHere(dossier, start, proposals).length > 0
  return (
    <>
      <ProposalsToMe asked={page} seen={dossier} talkId={id} proposals={mine} readers={readersOfYes(dossier, start)} />
      {dossier.isCoordinator ? (
        <ProposalsOfLeader seen={dossier} talkId={id} proposals={proposals} mayAsk={mayAsk} />
      ) : null}
    </>
  )
}

export const proposePage = (page: Page): Promise<Answer> => propose(page)

function errorOf(say: Say, problem: ProposalProblem): string {
  if (problem.field === 'person') return say(words['pro.meevragen.fout.aan'])
  return problem.is === 'missing'
    ? say(words['pro.meevragen.fout.wie'])
    : say(uiWords['fout.telang'], { max: mostProposed })
}

function propose(page: Page, problem?: ProposalProblem): Promise<Answer> {
  const { familyId, talkId } = aboutOf(page)
  return openDossier(knockOf(page), startLook(familyId, 'read', talkId), async (dossier) => {
    const { say } = dossier
    const { offered } = await proposingHere(dossier, talkId)
    if (offered.length === 0) throw new Refusal('notFound')
    const kept = problem === undefined ? await draftOf(page, page.path) : page.fields
    const only = offered.length === 1 ? (offered[0] ?? '') : ''
    const error = problem && errorOf(say, problem)
    return show(
      <FamilyFrame
        asked={page}
        seen={dossier}
        screen={say(words['pro.meevragen.kop'])}
        back={{ href: startPath(familyId, talkId), name: say(uiWords['knop.terug']) }}
        problems={problem === undefined || error === undefined ? undefined : [{ field: problem.field, text: error }]}
      >
        <ProposeForm
          asked={page}
          seen={dossier}
          offered={offered}
          typed={kept === undefined ? { person: only, who: '' } : typedIn(kept)}
          errors={problem === undefined || error === undefined ? {} : { [problem.field]: error }}
        />
      </FamilyFrame>,
      problem === undefined ? 200 : 422,
    )
  })
}

export async function proposeAct(page: Page): Promise<Answer> {
  const wish = { ...aboutOf(page), ...typedIn(page.fields), draft: page.path }
  const outcome = await proposeCompany(knockOf(page), page, wish)
  return 'problem' in outcome ? propose(page, outcome.problem) : landed(page, outcome)
}

const moves =
  (move: (page: Page) => ReturnType<typeof takeProposalBack>) =>
  async (page: Page): Promise<Answer> => {
    return landed(page, await move(page))
  }

const onProposal = (page: Page) => ({ ...aboutOf(page), proposal: page.param('proposalId') })

export const proposalBackAct = moves((page) => takeProposalBack(knockOf(page), page, onProposal(page)))

export const proposalAnsweredAct = moves((page) =>
  answerProposal(knockOf(page), page, { ...onProposal(page), says: text(page.fields, 'says') }),
)
