/** What somebody sends in before the first conversation, one question at a time. */

import { type Act, actInDossier, type Dossier, type Knock, type Outcome } from '#care/access/door.commands.ts'
import { coordinatorOf } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import { speakerOf } from '#care/speakers/speaker.commands.ts'
import type { StoryAudience } from '#care/speakers/speaker.ts'
import { Refusal } from '#platform/web/page.ts'
import { readTalk, startLook } from './start.commands.ts'
import { wordsLength } from './start-conversation.ts'
import {
  type Question,
  questionPath,
  questions,
  type SeenTalk,
  saidBeforeMove,
  saidBy,
  startPath,
} from './start-voice.ts'
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
  actInDossier<'tooLong'>(knock, startLook(said.familyId, 'create', said.talkId), act, (dossier) =>
    sayBefore(dossier, said),
  )

/** Keeps one answer that was given before the conversation. */
export async function sayBefore(dossier: Dossier, said: Prepared): Promise<Outcome | { problem: 'tooLong' }> {
  const seen = await readTalk(dossier, said.talkId)
  const me = preparerOf(dossier, seen).id
  if (seen.state !== 'planned') throw new Refusal('conflict')
  if (said.text.length > wordsLength) return { problem: 'tooLong' }
  const own = { talkId: said.talkId, kind: said.question, author: me, subjects: [me] } as const
  const before = saidBy(seen.voices, said.question, me)
  const anew = saidBeforeMove(seen.talk, before)
  if (said.question === 'talksFreely') {
    // It is never shown back, so a page passed by without a choice says nothing anew: what was said stands until something else is said.
    if (said.value === null) return afterQuestion(said)
    const named = [coordinatorOf(dossier)?.id ?? ''].filter((id) => id !== '')
    const texts = { text: said.value }
    await sayInTalk(dossier, before, { ...own, audience: 'chosen', named, value: null, texts }, anew)
  } else {
    const { value, text, audience } = said
    await sayInTalk(dossier, before, { ...own, audience, value, texts: { text } }, anew)
  }
  return afterQuestion(said)
}

/** After the last one all answers stand on the page, each with its own readers. */
function afterQuestion({ familyId, talkId, question, draft }: Prepared): Outcome {
  const next = questions[questions.indexOf(question) + 1]
  if (next !== undefined)
    return { to: questionPath(familyId, talkId, next), draft, notice: { said: 'bevestig.bewaard' } }
  return { to: startPath(familyId, talkId), draft, notice: { said: 'startgesprek.ingevuld' } }
}
