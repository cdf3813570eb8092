// Wat iemand zegt (start voice): one person's words about the first conversation, before it, in it and after it.
// They stand side by side under their own names, and "rather not" is an answer like any other (D-STO-03, D-STO-04).

import type { Audience, Id } from '#care/pass/facts.ts'
import type { StartState, StartTalk } from './start-conversation.ts'

/** What each is asked before: one question on one page, and none has to be answered. */
export const questions = [
  'place',
  'comesAlong',
  'peer',
  'interpreter',
  'talksFreely',
  'toTalkAbout',
  'leaveOut',
  'shouldChange',
] as const
export type Question = (typeof questions)[number]

/** The word of each question in its address. */
const questionWords = {
  place: 'waar',
  comesAlong: 'wie',
  peer: 'ervaring',
  interpreter: 'tolk',
  talksFreely: 'vrij',
  toTalkAbout: 'over',
  leaveOut: 'niet',
  shouldChange: 'anders',
} as const satisfies Record<Question, string>

export const questionIn = (word: string): Question | undefined =>
  questions.find((question) => questionWords[question] === word)

export const startPath = (familyId: Id, talkId: Id): string => `/gezin/${familyId}/startgesprek/${talkId}`

export const questionPath = (familyId: Id, talkId: Id, question: Question): string =>
  `${startPath(familyId, talkId)}/vraag/${questionWords[question]}`

export const places = ['home', 'school', 'office', 'walk'] as const
/** Said for another day than the one it is on now: whoever says the same again has said it for the new day. */
export const saidBeforeMove = ({ movedAt }: StartTalk, voice: StartVoice | undefined): boolean =>
  voice !== undefined && movedAt !== null && voice.at < movedAt

/** Ticks "about this I want to talk": no scores, no sums (D-STA-10). */
export const themes = ['body', 'feelings', 'meaning', 'qualityOfLife', 'takingPart', 'dailyLife'] as const

/** What is asked at the table, in this order (D-STA-01). */
export const tableParts = ['happened', 'strong', 'hard', 'whereTo', 'thinkAlong', 'needed', 'growingUp'] as const
export type TablePart = (typeof tableParts)[number]

export const fits = ['yes', 'partly', 'no', 'unknown'] as const
export type Fits = (typeof fits)[number]

export type LookBackKind = 'howNow' | 'weatherNow' | 'backAnswer'
export type VoiceKind =
  | Question
  | TablePart
  | 'cancelled'
  | 'company'
  | 'ownDoing'
  | 'howIsIt'
  | 'workerView'
  | 'agree'
  | 'differ'
  | 'option'
  | 'choice'
  | 'firstStep'
  | 'answer'
  | 'reply'
  | LookBackKind

export type StartVoice = {
  id: Id
  talkId: Id
  kind: VoiceKind
  author: Id
  typedBy: Id | null
  /** Said with the own hand, confirmed later, or read together at the table. */
  counts: boolean
  audience: Audience
  /** Who reads it when the audience is "chosen". */
  named: readonly Id[]
  value: string | null
  texts: Readonly<Record<string, string>>
  at: Date
}

/** A conversation as far as this reader knows of it. */
export type SeenTalk = { talk: StartTalk; voices: readonly StartVoice[]; state: StartState }

/** The newest words of one person to one question; earlier ones are kept and no longer shown. */
export const saidBy = (
  voices: readonly StartVoice[],
  kind: VoiceKind,
  author: Id,
  value: string | null = null,
): StartVoice | undefined =>
  voices.findLast(
    (voice) => voice.kind === kind && voice.author === author && (value === null || voice.value === value),
  )

/** The newest of each speaker, in the order in which they first spoke. */
export const newestOf = (voices: readonly StartVoice[], kind: VoiceKind): StartVoice[] => [
  ...new Map(voices.filter((voice) => voice.kind === kind).map((voice) => [voice.author, voice])).values(),
]

/** What stands there now of a text that one notes for all, whoever led the conversation then. */
export const lastNoted = (voices: readonly StartVoice[], kind: VoiceKind): StartVoice | undefined =>
  voices.findLast((voice) => voice.kind === kind)

export const textOf = (voice: Pick<StartVoice, 'texts'> | undefined, name = 'text'): string => voice?.texts[name] ?? ''

/** What who coordinates says to "that is not right": it belongs to these words, and words said anew ask for another one. */
export const replyTo = (voices: readonly StartVoice[], answer: StartVoice): StartVoice | undefined =>
  voices.findLast(({ kind, value }) => kind === 'reply' && value === answer.id)

export const isCancelled = (voices: readonly StartVoice[]): boolean => voices.some(({ kind }) => kind === 'cancelled')

/** That somebody cannot talk freely is for who coordinates alone: it stands on no shared screen, on no paper and not on the own page either. */
export const shownToOthers = (voices: readonly StartVoice[]): StartVoice[] =>
  voices.filter(({ kind }) => kind !== 'talksFreely')

/** Said to who coordinated then: who coordinates now reads none of it, and it is asked anew of whoever answered, whatever the answer was. */
export function toldToAnother(voices: readonly StartVoice[], author: Id, coordinator: Id | undefined): boolean {
  const said = saidBy(voices, 'talksFreely', author)
  return said !== undefined && coordinator !== undefined && !said.named.includes(coordinator)
}

export const cannotTalkFreely = (voices: readonly StartVoice[]): StartVoice[] =>
  newestOf(voices, 'talksFreely').filter((voice) => textOf(voice) === 'no')
