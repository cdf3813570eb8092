// Gesprekken van een ervaringsdeskundige (peerTalk): the talks of a peer worker, and requests that wait for one (screen E-01).
// No first contact without a role card, a confirmed certificate and a coach (D-PEE-02, D-PEE-05, D-PEE-08); a peer worker scores nothing, decides nothing and reads what was opened.

import type { Viewer } from '#care/access/frame.ts'
import type { Id } from '#care/pass/facts.ts'
import type { Reason } from '#care/peers/peer-request.ts'
import { addDays, type Day, isWorkingDay } from '#platform/dates.ts'

export const cardTexts = ['role', 'table', 'tells', 'fee'] as const
export type CardText = (typeof cardTexts)[number]
export const lengths: Record<CardText, number> = { role: 200, table: 200, tells: 300, fee: 120 }

export type PeerCard = Record<CardText, string> & { certifiedOn: Day }
export type TypedCard = Record<CardText, string> & { certifiedOn: Day | null }
export type CardProblem = { field: CardText | 'certifiedOn'; is: 'missing' | 'tooLong' | 'later' }

/** All of it is told before the first contact. */
export function cardProblem(typed: TypedCard, today: Day): CardProblem | null {
  for (const field of cardTexts) {
    if (typed[field] === '') return { field, is: 'missing' }
    if (typed[field].length > lengths[field]) return { field, is: 'tooLong' }
  }
  if (typed.certifiedOn === null) return { field: 'certifiedOn', is: 'missing' }
  return typed.certifiedOn > today ? { field: 'certifiedOn', is: 'later' } : null
}

/** What there is before somebody is met. */
type Readiness = { card: Pick<PeerCard, 'certifiedOn'> | null; certified: boolean; coach: string | null }
/** What is missing before a first contact, in the order in which one sees to it; null: nothing. */
export function misses({ card, certified, coach }: Readiness, today: Day): 'card' | 'certificate' | 'coach' | null {
  if (card === null || card.certifiedOn > today) return 'card'
  if (!certified) return 'certificate'
  return coach === null ? 'coach' : null
}

export const mostNote = 500
/** Heavy: the coach hears that one wants to be called, and nothing else. */
export type TypedNote = { text: string; heavy: boolean }

export type NoteProblem = 'noteMissing' | 'noteTooLong'

export const noteProblem = (text: string): NoteProblem | null =>
  text === '' ? 'noteMissing' : text.length > mostNote ? 'noteTooLong' : null

export const norm = { daysToChoose: 5 } as const

/** Today and the working days after it, to choose the first contact from; not after the conversation to which one goes along. */
export function contactDays(today: Day, latest?: Day): Day[] {
  const days: Day[] = [today]
  for (let day = addDays(today, 1); days.length <= norm.daysToChoose; day = addDays(day, 1))
    if (isWorkingDay(day)) days.push(day)
  const inTime = days.filter((day) => latest === undefined || day <= latest)
  return inTime.length === 0 ? days : inTime
}

/** The pages of a peer worker, each by one word: where a sentence may be hard. */
export const peerPlaces = ['talks', 'talk', 'card', 'signal', 'story'] as const
export type PeerPlace = (typeof peerPlaces)[number]
/** A sentence, and how one would say it. */
export const plainerLength = 300
export type TypedPlainer = { place: string; sentence: string; plainer: string }
export const isPeerPlace = (text: string): text is PeerPlace => (peerPlaces as readonly string[]).includes(text)

const dones = [
  ...['card', 'taken', 'givenBack', 'note', 'noteHeavy', 'noteGone'],
  ...['worry', 'worryGone', 'contribution', 'contributionGone', 'advised'],
  ...['adviceTaken', 'adviceBack', 'advisedFamily'],
] as const
export type Done = (typeof dones)[number]
export type TalkFrame = { today: Day; viewer: Viewer; done: Done | null } & {
  card: PeerCard | null
  certified: boolean
  coach: string | null
}

/** The first conversation to which one is asked along. */
export type PeerAlong = {
  on: Day
  at: string
  kind: 'parentPeer' | 'youthPeer' | null
  isHeld: boolean
  isCancelled: boolean
}
/** Of a request that nobody took there is no name. */
export type ListedTalk = {
  id: Id
  what: Reason
  young: boolean
  mine: boolean
  name: string
  askedOn: Day
  answerBefore: Day
  firstOn: Day | null
  along: PeerAlong | null
}
/** Somebody who works here asks to think along. */
export type ListedAdvice = { id: Id; answerBefore: Day; withFamily: boolean }
export type Talks = TalkFrame & { talks: readonly ListedTalk[]; advice: readonly ListedAdvice[]; firstTalks: number }
export type TalkNote = { id: Id; at: Date; rightAt: Date | null; text: string }
export type OneTalk = TalkFrame & { notes: readonly TalkNote[] } & ListedTalk & {
    words: { wish: string; reach: string } | null
    story: string | null
  }
