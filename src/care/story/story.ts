// Verhaal (story): six questions that each person answers once, in own words, in this order (D-STO-03).
// Versions of several people stand side by side and are never merged (D-STO-04). Only the speaker changes own words (D-ALL-03).

import type { Media, MediaProblem } from '#care/media/media.ts'
import type { Audience, Id } from '#care/pass/facts.ts'
import type { StartVoice } from '#care/startConversation/start-voice.ts'
import { notCarried } from '#care/startPage/carry.ts'

export const prompts = ['happened', 'goesWell', 'hardNow', 'goodDay', 'whoHelps', 'firstStep'] as const
export type Prompt = (typeof prompts)[number]

/** The Dutch word of a prompt in an address. */
export const promptWord: Record<Prompt, string> = {
  happened: 'wat-is-er-gebeurd',
  goesWell: 'wat-gaat-goed',
  hardNow: 'wat-is-moeilijk',
  goodDay: 'een-goede-dag',
  whoHelps: 'wie-helpt',
  firstStep: 'eerste-stap',
}

/** In an address in the place of a prompt: the first that has no answer yet. */
export const onward = 'verder'

export const promptOf = (word: string): Prompt | undefined => prompts.find((prompt) => promptWord[prompt] === word)

export const promptAfter = (prompt: Prompt): Prompt | undefined => prompts[prompts.indexOf(prompt) + 1]

export type StoryPiece = {
  id: Id
  prompt: Prompt
  author: Id
  typedBy: Id | null
  confirmedAt: Date | null
  readTogetherAt: Date | null
  audience: Audience
  passedOver: boolean
  withMe: boolean
  /** Words of first conversations that were put in it. */
  saidIn: readonly Id[]
  changedAt: Date
  wording: number
  /** This reader finds earlier words of it. */
  hasEarlier: boolean
  text: string
  /** What was spoken, drawn or photographed, beside the text or in its place. */
  media: readonly Media[]
}

type Counting = Pick<StoryPiece, 'typedBy' | 'confirmedAt' | 'readTogetherAt'>

/** What somebody else typed counts when its speaker says it is right, or after it was read together. */
export const isConfirmed = ({ typedBy, confirmedAt, readTogetherAt }: Counting): boolean =>
  typedBy === null || confirmedAt !== null || readTogetherAt !== null

/** The answer of one's own hand comes first; what was typed for one and counts stands in its place. */
export const answerTo = (prompt: Prompt, own: readonly StoryPiece[]): StoryPiece | undefined => {
  const answers = own.filter((piece) => piece.prompt === prompt && isConfirmed(piece))
  return answers.find(({ typedBy }) => typedBy === null) ?? answers[0]
}

/** What a new reader finds in the place of the question: nobody tells it twice (D-STO-05). */
export const toldBefore = (prompt: Prompt, person: Id, pieces: readonly StoryPiece[]): StoryPiece | undefined => {
  const piece = answerTo(
    prompt,
    pieces.filter(({ author }) => author === person),
  )
  return stateOf(piece) === 'told' ? piece : undefined
}

export type PromptState = 'open' | 'told' | 'passedOver'

export function stateOf(piece: Pick<StoryPiece, 'passedOver' | 'text' | 'media'> | undefined): PromptState {
  if (piece === undefined) return 'open'
  if (piece.passedOver) return 'passedOver'
  return piece.text === '' && piece.media.length === 0 ? 'open' : 'told'
}

/** Passing over is an answer too; nobody has to tell everything. */
export const answeredCount = (own: readonly StoryPiece[]): number =>
  prompts.filter((prompt) => stateOf(answerTo(prompt, own)) !== 'open').length

/** The first question that has no answer yet; none when all have one. */
export const nextOpen = (own: readonly StoryPiece[]): Prompt | undefined =>
  prompts.find((prompt) => stateOf(answerTo(prompt, own)) === 'open')

export type Version = { person: Id; told: readonly StoryPiece[] }

/** The told pieces of each person in the order of the questions, persons in the order of the family. */
export function sideBySide(persons: readonly Id[], pieces: readonly StoryPiece[]): Version[] {
  const told = (person: Id, prompt: Prompt) =>
    pieces.filter((piece) => piece.author === person && piece.prompt === prompt && stateOf(piece) === 'told')
  return persons.map((person) => ({ person, told: prompts.flatMap((prompt) => told(person, prompt)) }))
}

/** What this person said at the table and did not put in the own story yet. */
export const notInStory = (own: readonly StoryPiece[], said: readonly StartVoice[]): StartVoice[] =>
  notCarried(
    own.flatMap(({ saidIn }) => saidIn),
    said,
  )

export const storyLength = 4000

export type StoryProblem = 'tooLong' | 'empty' | 'tooLate' | MediaProblem
