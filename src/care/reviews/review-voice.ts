// Wat iemand zegt (voice): one person's words in one review, side by side with those of the others.
// They are never merged, and none hides behind another (D-ALL-11).

import type { Audience, Id } from '#care/pass/facts.ts'

export const voiceKinds = [
  'preparation',
  'wentWell',
  'ownDoing',
  'jimAsked',
  'childVoice',
  'noScore',
  'agreement',
  'missing',
  'answer',
] as const
export type VoiceKind = (typeof voiceKinds)[number]

export type ReviewVoice = {
  id: Id
  reviewId: Id
  kind: VoiceKind
  author: Id
  /** Who typed it for the speaker; then it counts once the speaker says so, or once it was read together. */
  typedBy: Id | null
  counts: boolean
  audience: Audience
  goalId: Id | null
  /** The coded part: which question, how a child was asked, right or not right, the next day. */
  value: string | null
  text: string
  at: Date
}

/** What each is asked before: what went well, a number per goal, and what can be less. */
export const questions = ['wentWell', 'numbers', 'less'] as const
export type Question = (typeof questions)[number]

/** The word of each question in its address. */
const questionWords = { wentWell: 'goed', numbers: 'cijfers', less: 'minder' } as const

export const questionIn = (word: string): Question | undefined =>
  questions.find((question) => questionWords[question] === word)

export const questionPath = (familyId: Id, question: Question): string =>
  `/gezin/${familyId}/terugkijken/vraag/${questionWords[question]}`

/** The newest words of one person to one question; earlier ones are kept and no longer shown. */
export const saidBy = (
  voices: readonly ReviewVoice[],
  kind: VoiceKind,
  author: Id,
  value: string | null = null,
): ReviewVoice | undefined =>
  voices.findLast(
    (voice) => voice.kind === kind && voice.author === author && (value === null || voice.value === value),
  )

/** What a youth says when asked for a JIM: no is never the end of it, the next time it is asked again (D-JIM-09). */
export const jimAnswers = ['yes', 'notNow'] as const

/** Who was heard: in own words at the table, in words sent in before, or by saying that he or she did not want to. */
export const heardOf = (voices: readonly ReviewVoice[]): Id[] => [
  ...new Set(
    voices
      .filter((voice) => ['childVoice', 'wentWell', 'preparation'].includes(voice.kind))
      .filter((voice) => voice.text !== '' || voice.value === 'notWanted')
      .map((voice) => voice.author),
  ),
]
