// Bron van het gezag (custody source): where custody is looked up. `manual` asks nobody: the coordinator read a paper or asked the court.
// What a source found is a proposal; the coordinator confirms by name who each holder is, and nobody ever guesses (access.md 4.3).
import type { Custody } from '#care/families/custody.ts'

/** What the coordinator does with an answer that settles nothing. */
export const custodyAdvices = ['courtOrRegister', 'childProtection', 'holderUnknown', 'notClear'] as const

/** An answer that cannot be right, so that somebody finds out before it is asked again. */
export const custodyAlarms = ['unknownKind', 'severalAnswers'] as const

export type CustodyFound = {
  kind: Custody['kind']
  outcome: Custody['outcome']
  /** As the source calls them; a holder without a name is one that it does not know. */
  holders: readonly string[]
  inInvestigation: boolean
  /** What the source says to it, for the coordinator. */
  explanation: string | null
  advice: (typeof custodyAdvices)[number] | null
  alarm: CustodyAlarm | null
}

export type CustodyAlarm = (typeof custodyAlarms)[number]

export type SourceProblem = 'notReachable' | 'refused' | 'notTheContract'
export type CustodyAnswer = CustodyFound | { problem: SourceProblem } | { grownUp: true }

/** The citizen number is held while asking and nowhere kept. */
export type CustodySource = {
  name: Custody['source']
  ask(youth: { number: string; isMinor: boolean }): Promise<CustodyAnswer>
}

/** Nine digits whose weighted sum divides by eleven: a typing error is told before anybody is asked. */
export function isCitizenNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text) || Number(text) === 0) return false
  const sum = [...text].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0
}
