// Koppeling (match): from the first talk to an arrangement with a buddy or a support family, in the order of D-MAP-10, each step a dated fact.
// A no of either side ends what was proposed and asks no reason; a volunteer of an organisation meets nobody without a certificate (D-PEE-08).

import type { MatchKind } from '#care/matchRequest/match-request.ts'
import type { Id } from '#care/pass/facts.ts'
import { addMonths, addWeeks, type Day } from '#platform/dates.ts'

export const norm = { matchTrialWeeks: 6, lookBackMonths: 6, longestMonths: 12, trialWithinWeeks: 4 } as const

/** By who coordinates, each by its word in the address; "other" is what the buddy or the support family said. */
const ofWorker = {
  ...({ gesprek: 'talk', gevonden: 'looked', verklaring: 'certificate', thuis: 'homes', kennis: 'met' } as const),
  ...({ ja: 'otherYes', nee: 'otherNo', proef: 'trial', hoe: 'otherSaid', afspraak: 'arrangement' } as const),
} as const
const ofFamily = { ja: 'yes', nee: 'no', hoe: 'said' } as const
export type WorkerAct = (typeof ofWorker)[keyof typeof ofWorker]
export type FamilyAct = (typeof ofFamily)[keyof typeof ofFamily]

const actsOf = { worker: ofWorker, family: ofFamily } as const
export type Side = keyof typeof actsOf
export const isWorkerAct = (act: string): act is WorkerAct => (Object.values(ofWorker) as string[]).includes(act)

/** What this word in the address asks for, on this side. */
export const actAt = (side: Side, word: string): WorkerAct | FamilyAct | undefined =>
  new Map<string, WorkerAct | FamilyAct>(Object.entries(actsOf[side])).get(word)

/** The word of this act in the address. */
export const wordOf = (side: Side, act: WorkerAct | FamilyAct): string =>
  Object.entries(actsOf[side]).find(([, one]) => one === act)?.[0] ?? ''

/** The turns with a buddy are told in room buddyTalk. */
export type FactKind = WorkerAct | FamilyAct | 'talked' | 'again' | 'enough'

export const vias = ['circle', 'organisation'] as const
export type Via = (typeof vias)[number]
export const isVia = (word: string): word is Via => (vias as readonly string[]).includes(word)

export type MatchFact = {
  id: Id
  kind: FactKind
  value: Via | null
  author: Id
  at: Date
  on: Day
  until: Day | null
  words: Readonly<Record<string, string>>
}

/** The steps in their order; looking back comes again and again. */
const steps = [
  ...(['talk', 'looked', 'certificate', 'homes', 'met', 'yes', 'trial', 'said', 'arrangement'] as const),
  'lookBack',
] as const
export type Step = (typeof steps)[number]

/** What counts now: the talk always, everything else since the last no. Oldest first. */
export function running(facts: readonly MatchFact[]): readonly MatchFact[] {
  const lastNo = facts.findLastIndex(({ kind }) => kind === 'no' || kind === 'otherNo')
  return facts.filter(({ kind }, nth) => kind === 'talk' || nth > lastNo)
}

export const newest = (facts: readonly MatchFact[], kind: FactKind): MatchFact | undefined =>
  running(facts).findLast((fact) => fact.kind === kind)

const first = (facts: readonly MatchFact[], kind: FactKind): MatchFact | undefined =>
  running(facts).find((fact) => fact.kind === kind)

/** Of a volunteer of an organisation alone. */
export const needsCertificate = (facts: readonly MatchFact[]): boolean =>
  newest(facts, 'looked')?.value === 'organisation'

export const stepsOf = (kind: MatchKind, facts: readonly MatchFact[]): readonly Step[] =>
  steps.filter(
    (step) => (step !== 'certificate' || needsCertificate(facts)) && (step !== 'homes' || kind === 'supportFamily'),
  )

/** Whom it is for; of a grown-up no age is told. */
export type ForPerson = { person: Id; age: number | null }
export type Match = { kind: MatchKind; facts: readonly MatchFact[]; who: ForPerson }

/** From twelve one says yes oneself; under sixteen somebody who decides says yes too (access.md 4.1). */
export function yesNeeded(yeses: readonly Id[], { person, age }: ForPerson): ('self' | 'holder')[] {
  const self = (age === null || age >= 12) && !yeses.includes(person)
  const holder = age !== null && age < 16 && !yeses.some((by) => by !== person)
  return [...(self ? (['self'] as const) : []), ...(holder ? (['holder'] as const) : [])]
}

export const yesesIn = (facts: readonly MatchFact[]): readonly Id[] =>
  running(facts)
    .filter(({ kind }) => kind === 'yes')
    .map(({ author }) => author)

export const trialEnd = (facts: readonly MatchFact[]): Day | null => {
  const trial = newest(facts, 'trial')
  return trial === undefined ? null : addWeeks(trial.on, norm.matchTrialWeeks)
}

/** The day on which both had said how it goes, counted from this day on. */
function bothSaid(facts: readonly MatchFact[], from: Day): Day | null {
  const since = (kind: FactKind) => running(facts).find((fact) => fact.kind === kind && fact.on >= from)?.on
  const [ours, theirs] = [since('said'), since('otherSaid')]
  if (ours === undefined || theirs === undefined) return null
  return ours > theirs ? ours : theirs
}

/** Half a year after the first arrangement, and half a year after each time both looked back. */
export function lookBackOn(facts: readonly MatchFact[]): Day | null {
  const arranged = first(facts, 'arrangement')
  if (arranged === undefined) return null
  let due = addMonths(arranged.on, norm.lookBackMonths)
  for (let said = bothSaid(facts, due); said !== null; said = bothSaid(facts, due))
    due = addMonths(said, norm.lookBackMonths)
  return due
}

/** Since when one may say how it goes: in the trial from its first day, and after that from each day to look back. */
export function sayFrom(facts: readonly MatchFact[]): Day | null {
  return first(facts, 'arrangement') === undefined ? (newest(facts, 'trial')?.on ?? null) : lookBackOn(facts)
}

/** Once each time; `by` is who says it, or nobody in particular for the other side. */
export function maySay(facts: readonly MatchFact[], kind: 'said' | 'otherSaid', by: Id | null, today: Day): boolean {
  const from = sayFrom(facts)
  if (from === null || from > today) return false
  return !running(facts).some((fact) => fact.kind === kind && fact.on >= from && (by === null || fact.author === by))
}

export const arrangementEnded = (facts: readonly MatchFact[], today: Day): boolean => {
  const until = newest(facts, 'arrangement')?.until ?? null
  return until !== null && until < today
}

/** Each said yes. A trial is there only after that, so from then on no birthday asks for another yes: a no stays open at any time. */
export const eachSaidYes = (facts: readonly MatchFact[], who: ForPerson): boolean =>
  newest(facts, 'trial') !== undefined ||
  (yesNeeded(yesesIn(facts), who).length === 0 && newest(facts, 'otherYes') !== undefined)

const isDone = (step: Step, facts: readonly MatchFact[], who: ForPerson, today: Day): boolean => {
  if (step === 'yes') return eachSaidYes(facts, who)
  if (step === 'said') {
    const from = newest(facts, 'trial')?.on
    return from !== undefined && bothSaid(facts, from) !== null && (trialEnd(facts) ?? today) <= today
  }
  if (step === 'arrangement') return newest(facts, 'arrangement') !== undefined && !arrangementEnded(facts, today)
  return step !== 'lookBack' && newest(facts, step) !== undefined
}

/** The first step that is not done; looking back is never the last time. */
export const nextStep = (kind: MatchKind, facts: readonly MatchFact[], who: ForPerson, today: Day): Step =>
  stepsOf(kind, facts).find((step) => !isDone(step, facts, who, today)) ?? 'lookBack'
