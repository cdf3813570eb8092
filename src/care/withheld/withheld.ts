// Achtergehouden (withheld): a professional keeps one item from named people, together with a second one, with a ground and a day to look again.
// It hides at once and stays until a person lifts it; a day that passes opens nothing (access 3, case 33). Nobody of the family finds a trace of it.
import type { Id } from '#care/pass/facts.ts'
import { addMonths, type Day } from '#platform/dates.ts'

export const withheldGrounds = ['safety', 'seriousHarm', 'othersPrivacy', 'ownWish'] as const
export type WithheldGround = (typeof withheldGrounds)[number]

/** Kinds of items that are kept back one by one. */
export const withheldKinds = ['strength', 'worry', 'perspective', 'goal'] as const
export type WithheldKind = (typeof withheldKinds)[number]

/** A question about help is kept back only while it is asked: whoever could read it knows of it, and may have answered. */
export type WithholdingTable = WithheldKind | 'help_question'

export const withheldNorm = { reviewMonths: 6, reason: 1_000 } as const

export type Item = { id: Id; kind: WithheldKind; author: Id }

const partsOfItem = {
  strength: ['words'],
  worry: ['words'],
  perspective: ['dream', 'goodDay', 'enough'],
  goal: ['title'],
}

/** What an item says, for who picks it from a list or looks at it again. */
export const wordsOfItem = (kind: WithheldKind, texts: Readonly<Record<string, string>>): string =>
  partsOfItem[kind].flatMap((part) => texts[part] || []).join(' ')

export type Again = { reason: string; second: string; reviewOn: Day | null }
export type WithheldWish = Again & { item: string; against: readonly string[]; ground: string }

export type AgainProblem = 'reasonMissing' | 'reasonLong' | 'secondMissing' | 'reviewWrong'
export type WithheldProblem = AgainProblem | 'itemMissing' | 'againstMissing' | 'authorNamed' | 'groundMissing'

export const groundIn = (word: string): WithheldGround | undefined => withheldGrounds.find((one) => one === word)

/** Null when it may be kept so until the day to look again: with a reason, a colleague, and at most half a year on. */
export function againProblem(
  { reason, second, reviewOn }: Again,
  colleagues: readonly Id[],
  today: Day,
): AgainProblem | null {
  if (reason === '') return 'reasonMissing'
  if (reason.length > withheldNorm.reason) return 'reasonLong'
  if (!colleagues.includes(second)) return 'secondMissing'
  const isWrong = reviewOn === null || reviewOn <= today || reviewOn > addMonths(today, withheldNorm.reviewMonths)
  return isWrong ? 'reviewWrong' : null
}

/** A question about help is kept from who decides for that youth, and from nobody when none of this was filled in. */
export function untoldProblem(
  wish: Omit<WithheldWish, 'item'>,
  holders: readonly Id[],
  colleagues: readonly Id[],
  today: Day,
): WithheldProblem | null {
  const { against, ground, reason, second } = wish
  if (against.length === 0) return [ground, reason, second].every((typed) => typed === '') ? null : 'againstMissing'
  if (!against.every((id) => holders.includes(id))) return 'againstMissing'
  if (groundIn(ground) === undefined) return 'groundMissing'
  return againProblem(wish, colleagues, today)
}

/** Whoever wrote it knows what it says, so that it is kept from others only. */
export function withheldProblem(
  wish: WithheldWish,
  items: readonly Item[],
  members: readonly Id[],
  colleagues: readonly Id[],
  today: Day,
): WithheldProblem | null {
  const item = items.find(({ id }) => id === wish.item)
  if (item === undefined) return 'itemMissing'
  if (wish.against.length === 0 || !wish.against.every((id) => members.includes(id))) return 'againstMissing'
  if (wish.against.includes(item.author)) return 'authorNamed'
  if (groundIn(wish.ground) === undefined) return 'groundMissing'
  return againProblem(wish, colleagues, today)
}
