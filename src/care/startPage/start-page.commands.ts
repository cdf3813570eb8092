/** Whether the page of a first conversation is right, said by each for himself or herself. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { readersAmong } from '#care/speakers/speaker.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { holdTalk } from '#care/startConversation/start.sql.ts'
import {
  type LookBackKind,
  newestOf,
  replyTo,
  type SeenTalk,
  saidBy,
  startPath,
} from '#care/startConversation/start-voice.ts'
import { sayInTalk, takeVoiceBack } from '#care/startConversation/voice.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { type AnswerProblem, answerPath, answerProblem, replyPath } from './answer.ts'
import { ofAbsent } from './was-there.ts'

export type PageAnswer = { familyId: Id; talkId: Id; right: boolean; text: string }

/** Klopt or klopt niet, by each for himself or herself; who says it is right also confirms what was typed for him or her. */
export const answerPage = (knock: Knock, act: Act, answer: PageAnswer): Promise<Outcome | { problem: AnswerProblem }> =>
  actInDossier<AnswerProblem>(knock, startLook(answer.familyId, 'create', answer.talkId), act, async (dossier) => {
    const { talk, voices } = await readTalk(dossier, answer.talkId)
    const me = dossier.viewer.person
    if (!talk.present.includes(me)) throw new Refusal('notYours')
    if (talk.sentAt === null) throw new Refusal('conflict')
    const problem = answerProblem(answer)
    if (problem !== null) return { problem }
    await sayInTalk(dossier, saidBy(voices, 'answer', me), {
      ...{ talkId: talk.id, kind: 'answer', author: me, audience: 'plan', subjects: talk.present },
      ...{ value: answer.right ? 'right' : 'notRight', texts: { text: answer.text } },
    })
    if (answer.right) await confirmOwn(dossier, talk.id)
    const draft = answerPath(answer.familyId, talk.id)
    return { to: startPath(answer.familyId, talk.id), draft, notice: { said: 'startgesprek.antwoordklaar' } }
  })

export type PageReply = { familyId: Id; talkId: Id; answerId: Id; text: string }

/** What is done with "that is not right": said by who coordinates, to the words that stand there now, for all who read the page. */
export const replyToAnswer = (
  knock: Knock,
  act: Act,
  reply: PageReply,
): Promise<Outcome | { problem: AnswerProblem }> =>
  actInDossier<AnswerProblem>(knock, startLook(reply.familyId, 'create', reply.talkId), act, async (dossier) => {
    await holdTalk(dossier, reply.familyId, reply.talkId)
    const { talk, voices } = await readTalk(dossier, reply.talkId)
    if (!dossier.isCoordinator) throw new Refusal('notYours')
    const answer = newestOf(voices, 'answer').find(({ id }) => id === reply.answerId)
    if (talk.sentAt === null || answer === undefined || answer.value !== 'notRight') throw new Refusal('notFound')
    const problem = answerProblem({ right: false, text: reply.text })
    if (problem !== null) return { problem }
    await sayInTalk(dossier, replyTo(voices, answer), {
      ...{ talkId: talk.id, kind: 'reply', author: dossier.viewer.person, audience: 'plan', subjects: talk.present },
      ...{ value: answer.id, texts: { text: reply.text } },
    })
    const to = startPath(reply.familyId, talk.id)
    const draft = replyPath(reply.familyId, talk.id, answer.id)
    return { to, draft, notice: { said: 'pro.start.reactie.klaar', seenBy: readersAmong(dossier, talk.present) } }
  })

const lookBackKinds: readonly LookBackKind[] = ['howNow', 'weatherNow', 'backAnswer']

/** What was typed for who says so counts from now on: of the page, or of one time of looking back. Of the one nothing is said of the other. */
export const confirmOwn = (dossier: Dossier, talkId: Id, lookedBack?: { after: Date | null; until: Date | null }) =>
  dossier.run(
    write
      .updateTable('care.start_voice')
      .set({ confirmed_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('talk_id', '=', talkId)
      .where('author', '=', dossier.viewer.person)
      .where('typed_by', 'is not', null)
      .where('confirmed_at', 'is', null)
      .where((eb) => {
        const ofLookBack = eb('kind', '=', eb.fn.any(eb.val([...lookBackKinds])))
        if (lookedBack === undefined) return eb.not(ofLookBack)
        const { after, until } = lookedBack
        return eb.and([
          ofLookBack,
          ...(after === null ? [] : [eb('created_at', '>', after)]),
          ...(until === null ? [] : [eb('created_at', '<=', until)]),
        ])
      }),
  )

/** Noted by this writer under the name of who was not there: what stands on no page stays in no copy of the others either. */
export async function takeAbsentBack(dossier: Dossier, { talk, voices }: SeenTalk): Promise<void> {
  const me = dossier.viewer.person
  for (const voice of voices) if (voice.typedBy === me && ofAbsent(talk, voice)) await takeVoiceBack(dossier, voice.id)
}
