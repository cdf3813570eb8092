// Waar willen we heen (perspective): what one person dreams of, an ordinary good day in a year, and when it is good enough (plan section 5).
// Own words: nobody else writes or changes them (D-ALL-03), and what was said of it at a first conversation comes along untyped (D-STA-09).

import type { Audience, Id } from '#care/pass/facts.ts'
import type { StartVoice } from '#care/startConversation/start-voice.ts'
import { behind, notCarried } from '#care/startPage/carry.ts'

/** In this order, each with its most characters; none has to be filled in. */
export const longest = { dream: 1000, goodDay: 1000, enough: 500 } as const
export type PerspectivePart = keyof typeof longest
export const perspectiveParts = Object.keys(longest) as readonly PerspectivePart[]

export type PerspectiveTexts = Readonly<Record<PerspectivePart, string>>

export const nothingSaid: PerspectiveTexts = { dream: '', goodDay: '', enough: '' }

/** Where one person wants to go, readable. */
export type Perspective = PerspectiveTexts & {
  id: Id
  author: Id
  audience: Audience
  wording: number
  /** Words of first conversations that were taken along. */
  saidIn: readonly Id[]
  at: Date
  changedAt: Date
  hasEarlier: boolean
}

/** As far as a page about the whole plan shows it. */
export type SeenPerspective = PerspectiveTexts & Pick<Perspective, 'id' | 'author' | 'changedAt'>

/** As its writer typed it: `item` and `base` say which words were seen, `saidIn` what comes along. */
export type TypedPerspective = PerspectiveTexts & { audience: string; saidIn: string; item: string; base: string }

/** Who may be chosen to read it. */
export const perspectiveAudiences = ['onlyMe', 'family', 'plan'] as const
export type PerspectiveAudience = (typeof perspectiveAudiences)[number]

export const perspectiveAudience = (word: string): PerspectiveAudience | undefined =>
  perspectiveAudiences.find((audience) => audience === word)

export type PerspectiveProblem = 'nothing' | `${PerspectivePart}TooLong` | 'audienceClosed'

export function perspectiveProblem(texts: PerspectiveTexts, audience: string): PerspectiveProblem | null {
  if (perspectiveParts.every((part) => texts[part] === '')) return 'nothing'
  const tooLong = perspectiveParts.find((part) => texts[part].length > longest[part])
  if (tooLong !== undefined) return `${tooLong}TooLong`
  return perspectiveAudience(audience) === undefined ? 'audienceClosed' : null
}

/** What this person said at the table and did not take along yet. */
export const notTaken = (own: Pick<Perspective, 'saidIn'> | undefined, said: readonly StartVoice[]): StartVoice[] =>
  notCarried(own?.saidIn ?? [], said)

/** What was said stands first in what one dreams of; behind it, when something stands there already. */
export const withSaid = (texts: PerspectiveTexts, said: string): PerspectiveTexts => ({
  ...texts,
  dream: behind(texts.dream, said),
})
