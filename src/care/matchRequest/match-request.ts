// Vraag om een maatje of steungezin (matchRequest): a parent or a youth from twelve asks for somebody with time, without referral or plan (D-MAP-10).
// Known to whom it is for, to who decides for that person and to who coordinates; how to reach who asks is for that last one alone.

import type { Id } from '#care/pass/facts.ts'
import { mayTakeBack } from '#care/people/own-act.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

export const norm = { talkWorkingDays: 5 } as const

export const matchKinds = ['buddy', 'supportFamily'] as const
export type MatchKind = (typeof matchKinds)[number]
export const isMatchKind = (text: string): text is MatchKind => (matchKinds as readonly string[]).includes(text)

export const lengths = { goal: 300, reach: 100 } as const

export type MatchRequest = {
  id: Id
  kind: MatchKind
  askedBy: Id
  forPerson: Id
  askedAt: Date
  endedAt: Date | null
  /** Something happened after it was asked: from then on one stops, and takes nothing back. */
  isBegun: boolean
  goal: string
  /** Empty for who may not read it. */
  reach: string
}

export type TypedRequest = { kind: string; who: string; goal: string; reach: string }
export type RequestProblem = { field: keyof TypedRequest; is: 'choose' | 'missing' | 'tooLong' | 'runs' }

/** For whom: one of those whom who asks speaks for. */
export function requestProblem(
  { kind, who, goal, reach }: TypedRequest,
  speaksFor: readonly Id[],
): RequestProblem | null {
  if (!isMatchKind(kind)) return { field: 'kind', is: 'choose' }
  if (!speaksFor.includes(who)) return { field: 'who', is: 'choose' }
  if (goal === '') return { field: 'goal', is: 'missing' }
  if (goal.length > lengths.goal) return { field: 'goal', is: 'tooLong' }
  if (reach === '') return { field: 'reach', is: 'missing' }
  return reach.length > lengths.reach ? { field: 'reach', is: 'tooLong' } : null
}

/** Before this day who coordinates has called. */
export const talkBefore = (asked: Day): Day => workingDaysAfter(asked, norm.talkWorkingDays)

export const matchesPlace = (familyId: Id): string => `/gezin/${familyId}/maatje`
export const matchPlace = (familyId: Id, request: Id): string => `${matchesPlace(familyId)}/${request}`

export const isOpen = ({ endedAt }: Pick<MatchRequest, 'endedAt'>): boolean => endedAt === null

/** By who asked, within ten minutes and before anything happened (D-ALL-15): in any other case it ends, where all see it. */
export const mayUndo = (
  viewer: Id,
  { askedBy, askedAt, isBegun }: Pick<MatchRequest, 'askedBy' | 'askedAt' | 'isBegun'>,
  now: Date,
): boolean => !isBegun && mayTakeBack(viewer, { author: askedBy, at: askedAt }, now)

/** One asks for one person and one kind at a time. */
export const runsAlready = (
  requests: readonly Pick<MatchRequest, 'kind' | 'forPerson' | 'endedAt'>[],
  kind: string,
  who: Id,
): boolean => requests.some((one) => isOpen(one) && one.kind === kind && one.forPerson === who)
