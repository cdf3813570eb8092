// Klopt of klopt niet (answer): what each says of the page of a first conversation or of looking back on it,
// and what is done with a no. The words are the speaker’s own; nobody else changes them.

import type { Id } from '#care/pass/facts.ts'
import { wordsLength } from '#care/startConversation/start-conversation.ts'
import { newestOf, replyTo, type StartVoice, startPath } from '#care/startConversation/start-voice.ts'

export type AnswerProblem = 'noWords' | 'tooLong'

/** A no needs words, and so does what is done with it; a yes may have them. */
export function answerProblem({ right, text }: { right: boolean; text: string }): AnswerProblem | null {
  if (!right && text === '') return 'noWords'
  return text.length > wordsLength ? 'tooLong' : null
}

/** The first "that is not right" that nobody answered: one after the other, as they were said. */
export const firstUnanswered = (voices: readonly StartVoice[]): StartVoice | undefined =>
  newestOf(voices, 'answer').find((one) => one.value === 'notRight' && replyTo(voices, one) === undefined)

/** Where one says whether the page of a first conversation is right. */
export const answerPath = (familyId: Id, talkId: Id): string => `${startPath(familyId, talkId)}/antwoord`

/** Where an answer on the page of a first conversation is answered. */
export const replyPath = (familyId: Id, talkId: Id, answerId: Id): string =>
  `${answerPath(familyId, talkId)}/${answerId}/reactie`
