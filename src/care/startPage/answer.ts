// Klopt of klopt niet (answer): what each says of the page of a first conversation or of looking back on it,
// and what is done with a no. The words are the speaker’s own; nobody else changes them.

import { wordsLength } from '#care/startConversation/start-conversation.ts'

export type AnswerProblem = 'noWords' | 'tooLong'

/** A no needs words, and so does what is done with it; a yes may have them. */
export function answerProblem({ right, text }: { right: boolean; text: string }): AnswerProblem | null {
  if (!right && text === '') return 'noWords'
  return text.length > wordsLength ? 'tooLong' : null
}
