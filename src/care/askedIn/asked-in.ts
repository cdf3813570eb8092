// Iemand vragen om mee te helpen (asked in): the family or who coordinates asks somebody of a school, a practice or a specialist in.
// Who comes in tells first what he or she does, and reads nothing by coming in alone (D-CIR-02, D-CIR-05).

import { type AskedKind, type OutsideKind, outsideKinds } from '#care/invitation/outside.ts'
import type { Id } from '#care/pass/facts.ts'
import { addMonths, type Day } from '#platform/dates.ts'

export const norm = { longestMonths: 12 } as const

export const lengths = { name: 60, why: 200 } as const

export type AskField = 'name' | 'kind' | 'about' | 'why' | 'until' | 'fact' | 'channel' | 'mail'

/** As it was typed. */
export type TypedAsk = Record<Exclude<AskField, 'about' | 'until'>, string> & {
  about: readonly string[]
  until: { day: string; month: string; year: string }
}

/** For whom, why, until when, and how the code travels. */
export type AskedFor = {
  about: readonly Id[]
  why: string
  untilOn: Day
  fact: string
  mail: string | undefined
}
export type AskWish = AskedFor & { name: string; kind: AskedKind }

export type AskProblem = { field: AskField; is: 'empty' | 'tooLong' | 'wrong' }

export const isOutsideKind = (typed: string): typed is OutsideKind =>
  (outsideKinds as readonly string[]).includes(typed)

/** What a question with a code that may be made still misses: somebody whom this person speaks for, and a day within a year. */
export function askProblem(
  { about, untilOn }: Pick<AskedFor, 'about' | 'untilOn'>,
  writes: readonly Id[],
  today: Day,
): AskProblem | null {
  if (about.length === 0 || !about.every((id) => writes.includes(id))) return { field: 'about', is: 'empty' }
  const isWithinAYear = untilOn >= today && untilOn <= addMonths(today, norm.longestMonths)
  return isWithinAYear ? null : { field: 'until', is: 'wrong' }
}

/** What became of the code of who has not come in yet. */
export type CodeState = 'open' | 'expired' | 'declined'

export type AskedIn = {
  id: Id
  kind: AskedKind
  subjects: readonly Id[]
  untilOn: Day
  invitedBy: Id
  madeAt: Date
  name: string
  why: string
  /** Null: came in. */
  code: CodeState | null
}

/** `here`: who is a member of this family now. */
type Stopper = { me: Id; writes: readonly Id[]; here: readonly Id[]; isFamily: boolean }

/**
 * Whoever speaks for everybody here that the part is for may stop it: who left is asked nothing any more. Somebody of a circle the family alone,
 * and who asked at any time: also when one no longer speaks for a child that it was for too.
 */
export function mayStop(
  { kind, subjects, invitedBy }: Pick<AskedIn, 'kind' | 'subjects' | 'invitedBy'>,
  { me, writes, here, isFamily }: Stopper,
): boolean {
  const stay = subjects.filter((id) => here.includes(id))
  const speaksForAll = stay.length > 0 && stay.every((id) => writes.includes(id))
  return kind === 'circleMember' ? isFamily && (invitedBy === me || speaksForAll) : speaksForAll
}
