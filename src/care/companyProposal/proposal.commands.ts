/** Proposing to one person whom else to ask along to a first conversation, and what that person says. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { seenBy } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { mayTell } from '#care/speakers/speaker.ts'
import { preparerOf } from '#care/startConversation/prepare.commands.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { type SeenTalk, saidBy, startPath, textOf } from '#care/startConversation/start-voice.ts'
import { sayInTalk } from '#care/startConversation/voice.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { proposalRows, proposalsOneByOne, proposalTable } from './proposal.sql.ts'
import {
  answerIn,
  type CompanyProposal,
  isOpenProposal,
  mayPropose,
  type ProposalProblem,
  proposalPlace,
  proposalProblem,
  withProposed,
} from './proposal.ts'

type OnTalk = { familyId: Id; talkId: Id }

/** For who coordinates all of this conversation; for who is asked the own. */
export const proposalsHere = async (dossier: Dossier, talkId: Id): Promise<CompanyProposal[]> =>
  Promise.all(
    (await proposalRows(dossier, dossier.family.id, talkId)).map(async ({ sealed, wording, keyPerson, ...row }) => {
      if (sealed === null) return { ...row, who: '' }
      const place = { id: row.id, sealed, wording, keyPerson }
      return { ...row, who: (await dossier.unseal<{ who: string }>(proposalTable, place)).who }
    }),
  )

/** To whom who coordinates may still propose somebody. */
export const offeredHere = (dossier: Dossier, start: SeenTalk, before: readonly CompanyProposal[]): readonly Id[] =>
  dossier.isCoordinator
    ? mayPropose(
        start,
        dossier.people.filter((one) => mayTell(one) && one.id !== dossier.viewer.person).map(({ id }) => id),
        before,
      )
    : []

/** For anybody else, or when everybody was asked, there is no such page. */
export async function proposingHere(dossier: Dossier, talkId: Id) {
  const start = await readTalk(dossier, talkId)
  if (!dossier.isCoordinator) throw new Refusal('notFound')
  return { start, offered: offeredHere(dossier, start, await proposalsHere(dossier, talkId)) }
}

type Wish = OnTalk & { person: string; who: string; draft: string }

export const proposeCompany = (knock: Knock, act: Act, wish: Wish): Promise<Outcome | { problem: ProposalProblem }> =>
  actInDossier<ProposalProblem>(knock, startLook(wish.familyId, 'create', wish.talkId), act, async (dossier) => {
    await proposalsOneByOne(dossier, wish.familyId)
    const { offered } = await proposingHere(dossier, wish.talkId)
    if (offered.length === 0) throw new Refusal('conflict')
    const problem = proposalProblem(wish, offered)
    if (problem !== null) return { problem }
    const [id, asked] = [act.operation, wish.person]
    await dossier.run(
      write.insertInto(proposalTable).values({
        ...{ municipality_id: dossier.viewer.municipality, family_id: dossier.family.id, id, talk_id: wish.talkId },
        ...{ person_id: asked, author: dossier.viewer.person, at: dossier.at, key_person: asked },
        sealed: await dossier.seal({ table: proposalTable, id, wording: 1, keyPerson: asked }, { who: wish.who }),
      }),
    )
    const undo = `${proposalPlace(wish.familyId, wish.talkId)}/${id}/terug`
    const notice = { said: 'pro.meevragen.klaar', seenBy: [asked], undo }
    return { to: startPath(wish.familyId, wish.talkId), draft: wish.draft, notice }
  })

type OnProposal = OnTalk & { proposal: Id }

async function proposalAt(dossier: Dossier, { familyId, talkId, proposal }: OnProposal) {
  await proposalsOneByOne(dossier, familyId)
  const start = await readTalk(dossier, talkId)
  const found = (await proposalsHere(dossier, talkId)).find(({ id }) => id === proposal)
  if (found === undefined) throw new Refusal('notFound')
  return { start, found }
}

const changeProposal = (
  dossier: Dossier,
  id: Id,
  to: { answer: string; answered_at: Date; sealed?: null } | { undone_at: Date },
) =>
  dossier.run(write.updateTable(proposalTable).set(to).where('family_id', '=', dossier.family.id).where('id', '=', id))

/** Within ten minutes and before an answer, by who made it. */
export const takeProposalBack = (knock: Knock, act: Act, wish: OnProposal): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, startLook(wish.familyId, 'change', wish.talkId), act, async (dossier) => {
    const { start, found } = await proposalAt(dossier, wish)
    const me = dossier.viewer.person
    if (found.author !== me) throw new Refusal('notYours')
    if (start.state !== 'planned' || found.answer !== null || !mayTakeBack(me, found, dossier.at))
      throw new Refusal('conflict')
    await changeProposal(dossier, found.id, { undone_at: dossier.at })
    return { to: startPath(wish.familyId, wish.talkId), notice: { said: 'bevestig.teruggezet' } }
  })

/** Who is asked says yes, no or talk first. Of a no only the no is kept; a yes puts the name with who comes along, for its readers. */
export const answerProposal = (
  knock: Knock,
  act: Act,
  wish: OnProposal & { says: string },
): Promise<Outcome | { problem: never }> =>
  actInDossier<never>(knock, startLook(wish.familyId, 'change', wish.talkId), act, async (dossier) => {
    const { start, found } = await proposalAt(dossier, wish)
    preparerOf(dossier, start)
    if (found.person !== dossier.viewer.person) throw new Refusal('notYours')
    const answer = answerIn(wish.says)
    if (start.state !== 'planned' || !isOpenProposal(found) || answer === undefined) throw new Refusal('conflict')
    const said = { answer, answered_at: dossier.at }
    await changeProposal(dossier, found.id, answer === 'no' ? { ...said, sealed: null } : said)
    if (answer === 'yes') await nameAlong(dossier, start, found)
    return { to: startPath(wish.familyId, wish.talkId), notice: { said: `meevragen.${answer}.klaar` } }
  })

/** Beside whom the person named, and for the same readers. */
async function nameAlong(
  dossier: Dossier,
  { talk, voices }: SeenTalk,
  { person, who }: CompanyProposal,
): Promise<void> {
  const before = saidBy(voices, 'comesAlong', person)
  const own = { talkId: talk.id, kind: 'comesAlong', author: person, subjects: [person], value: null } as const
  const texts = { text: withProposed(textOf(before), who) }
  await sayInTalk(dossier, before, { ...own, audience: audienceOf(before), texts })
}

const audienceOf = (before: SeenTalk['voices'][number] | undefined) => before?.audience ?? 'plan'

/** Who reads the name after a yes. */
export const readersOfYes = (dossier: Dossier, { voices }: SeenTalk): readonly Id[] => {
  const me = dossier.viewer.person
  return seenBy(dossier, audienceOf(saidBy(voices, 'comesAlong', me)), [me], 'story')
}
