// Eerste gesprek (firstTalk): somebody without account or plan talks with who has lived it; a first name and a way to reach are enough (D-STO-01, D-PEE-01).
// It belongs to no family. One peer worker takes it, or after five working days a local team; of what is said nothing is kept, and all of it is destroyed.

import type { Viewer } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { TalkFrame } from '#care/peerTalk/peer-talk.ts'
import { type AskPlace, waysIn } from '#care/question/question.ts'
import { type Day, workingDaysAfter } from '#platform/dates.ts'

/** Days of keeping: from its end, and from the asking where nobody answered. */
export const norm = { answerWorkingDays: 5, keptDays: 14, unansweredDays: 28 } as const
export const most = { name: 80, reach: 120, times: 120, about: 300 } as const

export const talkBefore = (asked: Day): Day => workingDaysAfter(asked, norm.answerWorkingDays)

export const talkKinds = ['parent', 'youth'] as const
export type TalkKind = (typeof talkKinds)[number]
export const isTalkKind = (text: string): text is TalkKind => (talkKinds as readonly string[]).includes(text)

export const ways = ['phone', 'mail'] as const
type Way = (typeof ways)[number]
const isWay = (text: string): text is Way => (ways as readonly string[]).includes(text)

/** Where somebody is there now, and for whom. */
export type TalkPlace = AskPlace & { kinds: readonly TalkKind[] }

/** Nobody is asked to choose what is not there. */
export const kindsAt = (places: readonly TalkPlace[]): readonly TalkKind[] =>
  talkKinds.filter((kind) => places.some(({ kinds }) => kinds.includes(kind)))

export type TypedTalk = Record<'place' | 'kind' | 'name' | 'way' | 'reach' | 'times' | 'about', string>
export type TalkField = keyof TypedTalk
export type AskProblem = 'missing' | 'tooLong' | 'choose' | 'noNumber' | 'noMail'
export type AskProblems = Partial<Record<TalkField, AskProblem>>

/** For a kind that nobody takes any more the form answers as a whole: a youth is not asked to be a parent. */
export function askProblems(typed: TypedTalk, places: readonly TalkPlace[]): AskProblems {
  const { place, kind, name, way, reach, times } = typed
  const found: [TalkField, AskProblem | null][] = [
    ['place', places.some(({ id }) => id === place) ? null : 'choose'],
    ['kind', isTalkKind(kind) ? null : 'choose'],
    ['name', name === '' ? 'missing' : null],
    ['way', isWay(way) ? null : 'choose'],
    ['reach', reachProblem(way, reach)],
    ['times', way === 'phone' && times === '' ? 'missing' : null],
    ...(['name', 'reach', 'times', 'about'] as const).map((field): [TalkField, AskProblem | null] => [
      field,
      typed[field].length > most[field] ? 'tooLong' : null,
    ]),
  ]
  return Object.fromEntries(found.filter(([, problem]) => problem !== null))
}

function reachProblem(way: string, reach: string): AskProblem | null {
  if (reach === '') return 'missing'
  const { phone, mail } = waysIn(reach)
  if (way === 'phone' && phone === null) return 'noNumber'
  return way === 'mail' && !mail ? 'noMail' : null
}

/** How it ends: nothing of what was said, and no judgement of anybody. */
export const endings = ['talked', 'notReached', 'toQuestion', 'noLonger'] as const
export type Ending = (typeof endings)[number]
export const isEnding = (text: string): text is Ending => (endings as readonly string[]).includes(text)
export type TalkAct = 'taken' | 'givenBack' | 'undone' | Ending
export type Said = TalkAct | 'onDuty' | 'offDuty'

export type AskedTalk = { name: string; way: string; reach: string; times: string; about: string }

/** peer: absent for who looks from a local team. */
export type DeskFrame = { today: Day; viewer: Viewer; peer: TalkFrame | null; did: Said | null }
export type ListedFirst = { id: Id; kind: TalkKind; dueOn: Day; mine: boolean; name: string }
export type FirstTalks = DeskFrame & { duty: readonly TalkKind[]; talks: readonly ListedFirst[] }
/** asked: for who took it, until it has ended. */
export type OneFirst = DeskFrame &
  Omit<ListedFirst, 'name'> & {
    askedOn: Day
    asked: AskedTalk | null
    ended: Ending | null
  }
