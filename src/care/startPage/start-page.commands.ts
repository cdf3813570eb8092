/** Whether the page of a first conversation is right, said by each for himself or herself. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import type { Id } from '#care/pass/facts.ts'
import { readTalk, startLook } from '#care/startConversation/start.commands.ts'
import { wordsLength } from '#care/startConversation/start-conversation.ts'
import { saidBy, startPath } from '#care/startConversation/start-voice.ts'
import { sayInTalk } from '#care/startConversation/voice.commands.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'

export type PageAnswer = { familyId: Id; talkId: Id; right: boolean; text: string }

/** Klopt or klopt niet, by each for himself or herself; who says it is right also confirms what was typed for him or her. */
export const answerPage = (
  knock: Knock,
  act: Act,
  answer: PageAnswer,
): Promise<Outcome | { problem: 'noWords' | 'tooLong' }> =>
  actInDossier<'noWords' | 'tooLong'>(
    knock,
    startLook(answer.familyId, 'create', answer.talkId),
    act,
    async (dossier) => {
      const { talk, voices } = await readTalk(dossier, answer.talkId)
      const me = dossier.viewer.person
      if (!talk.present.includes(me)) throw new Refusal('notYours')
      if (talk.sentAt === null) throw new Refusal('conflict')
      if (!answer.right && answer.text === '') return { problem: 'noWords' }
      if (answer.text.length > wordsLength) return { problem: 'tooLong' }
      await sayInTalk(dossier, saidBy(voices, 'answer', me), {
        ...{ talkId: talk.id, kind: 'answer', author: me, audience: 'plan', subjects: talk.present },
        ...{ value: answer.right ? 'right' : 'notRight', texts: { text: answer.text } },
      })
      if (answer.right) await confirmOwn(dossier, talk.id)
      return { to: startPath(answer.familyId, talk.id), notice: { said: 'startgesprek.antwoordklaar' } }
    },
  )

const confirmOwn = (dossier: Dossier, talkId: Id) =>
  dossier.run(
    write
      .updateTable('care.start_voice')
      .set({ confirmed_at: dossier.at })
      .where('family_id', '=', dossier.family.id)
      .where('talk_id', '=', talkId)
      .where('author', '=', dossier.viewer.person)
      .where('typed_by', 'is not', null)
      .where('confirmed_at', 'is', null),
  )
