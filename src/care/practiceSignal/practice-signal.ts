// Signaal (practiceSignal): what a peer worker sees more often and what would help, or a plainer text for a page (D-PEE-06, screen E-02).
// No family and no name stands in it. The answer comes within twenty working days, and with it everybody who works here reads the signal.

import type { Id } from '#care/pass/facts.ts'
import {
  isPeerPlace,
  type PeerPlace,
  plainerLength,
  type TalkFrame,
  type TypedPlainer,
} from '#care/peerTalk/peer-talk.ts'
import { addDays, type Day, dayOf, workingDaysAfter } from '#platform/dates.ts'
import { tellsWho } from './nameless.ts'

export const norm = { answerWorkingDays: 20, namedDays: 14 } as const

/** One hears before this day. */
export const answerBefore = (given: Day): Day => workingDaysAfter(given, norm.answerWorkingDays)

export const themes = ['language', 'waiting', 'heard', 'together', 'nearby', 'other'] as const
export type Theme = (typeof themes)[number]
export const isTheme = (text: string): text is Theme => (themes as readonly string[]).includes(text)

export const lengths = { text: 500, help: 300, sentence: plainerLength, plainer: plainerLength, answer: 1000 } as const

/** What is seen more often, and what would help. */
export type Signal = { kind: 'signal'; about: Theme; text: string; help: string }
/** A sentence on a page, and how it can be said plainer. */
export type Plainer = { kind: 'plainer'; about: PeerPlace; sentence: string; plainer: string }

export type TypedSignal = { text: string; help: string; theme: string }

export type SignalField = 'theme' | 'text' | 'help' | 'place' | 'sentence' | 'plainer' | 'answer'
export type SignalProblem = { field: SignalField; is: 'choose' | 'missing' | 'tooLong' | 'name' | 'number' }

const textProblem = (
  field: keyof typeof lengths,
  text: string,
  names: readonly string[],
): SignalProblem | undefined => {
  if (text === '') return { field, is: 'missing' }
  if (text.length > lengths[field]) return { field, is: 'tooLong' }
  const told = tellsWho(text, names)
  return told === null ? undefined : { field, is: told }
}

/** Names are those of who asked this peer worker for a talk, and of their families. */
export function signalProblem({ theme, text, help }: TypedSignal, names: readonly string[]): SignalProblem | null {
  const wrong = textProblem('text', text, names) ?? textProblem('help', help, names)
  return wrong ?? (isTheme(theme) ? null : { field: 'theme', is: 'choose' })
}

export function plainerProblem(
  { place, sentence, plainer }: TypedPlainer,
  names: readonly string[],
): SignalProblem | null {
  if (!isPeerPlace(place)) return { field: 'place', is: 'choose' }
  return textProblem('sentence', sentence, names) ?? textProblem('plainer', plainer, names) ?? null
}

/** No name of anybody is known here; what looks like one, or like a number, is refused all the same. */
export const answerProblem = (answer: string): SignalProblem | null => textProblem('answer', answer, []) ?? null

/** Given to a signal; a name found in it keeps it from everybody else. */
export type SignalAnswer = { at: Date; named: boolean; text: string }
/** Words in which a name was found stay with who wrote them up to and including this day, to be written again without it. */
export const keptUntil = ({ at }: SignalAnswer): Day => addDays(dayOf(at), norm.namedDays)

export type Given = (Signal | Plainer) & { id: Id; at: Date; answerBefore: Day; answer: SignalAnswer | null }

export type SignalDone = 'signal' | 'signalGone' | 'plainer' | 'answered' | 'named'

export type OwnSignals = TalkFrame & { own: readonly Given[]; others: readonly Given[]; said: SignalDone | null }

/** Answered before its day is still answered; who waits longer than promised stands first. */
export const isLate = ({ answer, answerBefore: due }: Given, today: Day): boolean => answer === null && due <= today
