// Vraag om ervaringsdeskundige (peerRequest): a youth from twelve or a parent asks for a talk with somebody who has been through it (D-PEE-01).
// It needs no plan, referral or goal. One hears within five working days; nobody else in the family knows of it.

import type { Id } from '#care/pass/facts.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const norm = { answerWorkingDays: 5 } as const

/** What a family asks somebody for; the design has more for who works here and for a buddy, which are asked elsewhere. */
export const reasons = ['hope', 'startConversation', 'meetingBeside'] as const
export type Reason = (typeof reasons)[number]
export const isReason = (text: string): text is Reason => (reasons as readonly string[]).includes(text)

export const uses = ['yes', 'aBit', 'no'] as const
export type Use = (typeof uses)[number]
export const isUse = (text: string): text is Use => (uses as readonly string[]).includes(text)

/** Why a peer worker gives a talk back: a short list, so that nobody reads blame in it. To say nothing is fine. */
export const returnReasons = ['noTime', 'notLived', 'otherFits'] as const
export type ReturnReason = (typeof returnReasons)[number]
export const isReturnReason = (text: string): text is ReturnReason =>
  (returnReasons as readonly string[]).includes(text)

/** What who asked says of a note about oneself. */
export const isJudgement = (text: string): boolean => text === 'yes' || text === 'no'

export const lengths = { wish: 300, reach: 100 } as const

export type PeerRequest = {
  id: Id
  what: Reason
  wish: string
  reach: string
  askedAt: Date
  answerBefore: Day
  match: { person: Id; firstOn: Day } | null
  ended: { at: Date; was: Use } | null
}

export type TypedRequest = { what: string; wish: string; reach: string }
/** In the words of who asked: it counts from the day that person said it is right. */
export type PeerNote = { id: Id; request: Id; author: Id; at: Date; rightAt: Date | null; text: string }

export type RequestProblem = { field: keyof TypedRequest; is: 'choose' | 'missing' | 'tooLong' }

/** Written by who talks now; the others are of a talk that is over, or that was given back. */
export const isOfNow = (note: PeerNote, { id, match }: PeerRequest): boolean =>
  note.request === id && note.author === match?.person

/** Without a way to reach there is nobody to answer. */
export function requestProblem({ what, wish, reach }: TypedRequest): RequestProblem | null {
  if (!isReason(what)) return { field: 'what', is: 'choose' }
  if (wish.length > lengths.wish) return { field: 'wish', is: 'tooLong' }
  if (reach === '') return { field: 'reach', is: 'missing' }
  return reach.length > lengths.reach ? { field: 'reach', is: 'tooLong' } : null
}

/** One hears before this day. */
export const answerBefore = (asked: Day): Day => workingDaysAfter(asked, norm.answerWorkingDays)

export type RequestState = 'asked' | 'noMatch' | 'matched' | 'ended'

/** Asked → matched → ended; asked → noMatch once the promised day is there and nobody took it. */
export function stateOf({ match, ended, answerBefore: due }: PeerRequest, today: Day): RequestState {
  if (ended !== null) return 'ended'
  if (match !== null) return 'matched'
  return due <= today ? 'noMatch' : 'asked'
}

/** What runs; one asks once at a time. */
export const openOf = (requests: readonly PeerRequest[]): PeerRequest | undefined =>
  requests.find(({ ended }) => ended === null)
