/** What somebody sends in before the first conversation, one question at a time; and whether the page after it is right. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf, seenBy } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { speakerOf } from '#care/speakers/speaker.commands.ts'
import type { StoryAudience } from '#care/speakers/speaker.ts'
import { write } from '#platform/database/write.ts'
import { Refusal } from '#platform/web/page.ts'
import { readTalk, startLook } from './start.commands.ts'
import { wordsLength } from './start-conversation.ts'
import { type Question, questionPath, questions, type SeenTalk, saidBy, startPath } from './start-voice.ts'
import { sayInTalk } from './voice.commands.ts'

/** Of twelve or older, and invited: a younger child says it at the table, or on paper. */
export function preparerOf(dossier: Dossier, { talk }: SeenTalk) {
  const me = speakerOf(dossier, dossier.viewer.person)
  if (!talk.invited.includes(me.id)) throw new Refusal('notFound')
  return me
}

export type Prepared = {
  familyId: Id
  talkId: Id
  question: Question
  value: string | null
  text: string
  audience: StoryAudience
  draft: string
}

export const prepareTalk = (knock: Knock, act: Act, said: Prepared): Promise<Outcome | { problem: 'tooLong' }> =>
  actInDossier<'tooLong'>(knock, startLook(said.familyId, 'create', said.talkId), act, async (dossier) => {
    const seen = await readTalk(dossier, said.talkId)
    const me = preparerOf(dossier, seen).id
    if (seen.state !== 'planned') throw new Refusal('conflict')
    if (said.text.length > wordsLength) return { problem: 'tooLong' }
    const own = { talkId: said.talkId, kind: said.question, author: me, subjects: [me] } as const
    const before = saidBy(seen.voices, said.question, me)
    if (said.question === 'talksFreely') {
      const named = [coordinatorOf(dossier)?.id ?? ''].filter((id) => id !== '')
      const texts = said.value === null ? {} : { text: said.value }
      await sayInTalk(dossier, before, { ...own, audience: 'chosen', named, value: null, texts })
    } else {
      const { value, text, audience } = said
      await sayInTalk(dossier, before, { ...own, audience, value, texts: { text } })
    }
    return afterQuestion(dossier, said)
  })

function afterQuestion(dossier: Dossier, { familyId, talkId, question, audience, draft }: Prepared): Outcome {
  const next = questions[questions.indexOf(question) + 1]
  if (next !== undefined)
    return { to: questionPath(familyId, talkId, next), draft, notice: { said: 'bevestig.bewaard' } }
  const readers = seenBy(dossier, audience, [dossier.viewer.person], 'story')
  return { to: startPath(familyId, talkId), draft, notice: { said: 'startgesprek.ingevuld', seenBy: readers } }
}

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
