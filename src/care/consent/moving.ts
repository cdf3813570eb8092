// Wat een verjaardag of een verhuizing verandert (moving): passes, requests and help lines of one person, told as a list of changes
// (access 5). Nothing closes by itself; what has no ground any more goes on, marked, and somebody settles it (D-ADU-09).
import type { Facts, Id, Item } from '#care/pass/facts.ts'
import { type Ground, passOf } from '#care/pass/pass.ts'
import { addMonths, ageOn, type Day, workingDaysAfter } from '#platform/dates.ts'
import { birthdayOn } from './birthday.ts'
import type { ConsentFacts } from './deciding.ts'
import type { HelpQuestion } from './help-question.ts'
import { askedOf, signersFor } from './signers.ts'

export type PassChange = { readonly viewer: Id; readonly ground: Ground; readonly change: 'opens' | 'closes' }

/** Which way of reading this person opens or closes between two moments, for everybody in the family and around it. */
export function passChanges(facts: Facts, family: Id, subject: Id, before: Date, after: Date): readonly PassChange[] {
  return facts.persons.flatMap(({ id: viewer }) => {
    const grounds = (at: Date) =>
      new Set(passOf(facts, viewer, family, at).flatMap((row) => (row.subject === subject ? [row.ground] : [])))
    const [old, now] = [grounds(before), grounds(after)]
    return [
      ...[...old].filter((ground) => !now.has(ground)).map((ground) => ({ viewer, ground, change: 'closes' }) as const),
      ...[...now].filter((ground) => !old.has(ground)).map((ground) => ({ viewer, ground, change: 'opens' }) as const),
    ]
  })
}

export type SignerChange = { readonly asked: readonly Id[]; readonly notAsked: readonly Id[] }

/** Who is asked from now on, and whose request vanishes. */
export function signerChanges(facts: ConsentFacts, question: HelpQuestion, before: Date, after: Date): SignerChange {
  const [old, now] = [before, after].map((at) => askedOf(signersFor(facts, question, at))) as [Id[], Id[]]
  return { asked: now.filter((id) => !old.includes(id)), notAsked: old.filter((id) => !now.includes(id)) }
}

export type LegalGround =
  | 'youthLaw'
  | 'youthLawProlonged'
  | 'fosterCareTo21'
  | 'supportLaw'
  | 'longTermCare'
  | 'healthInsurance'
  | 'courtMeasure'
  | 'school'
  | 'free'
  | 'other'

/** The age at which a ground is no ground any more; the others do not end by a birthday. */
const groundEndsAt: Partial<Record<LegalGround, number>> = {
  youthLaw: 18,
  fosterCareTo21: 21,
  youthLawProlonged: 23,
}

export type GroundMark = { readonly missingSince: Day; readonly settleBy: Day }

const settleWorkingDays = 10

/** Null while the line has its ground; else since when it lacks one and by when somebody settles it. The help goes on. */
export function groundMark(ground: LegalGround, bornOn: Day, day: Day): GroundMark | null {
  const ends = groundEndsAt[ground]
  if (ends === undefined || ageOn(bornOn, day) < ends) return null
  const missingSince = birthdayOn(bornOn, ends)
  return { missingSince, settleBy: workingDaysAfter(missingSince, settleWorkingDays) }
}

export type MoveParts = {
  readonly goes: readonly Id[]
  readonly stays: readonly Id[]
  readonly betweenWorkers: readonly Id[]
}

/** To another municipality goes what the person released; a safety item goes only from professional to professional (D-HAN-03). */
export function goesAlong(items: readonly Item[], released: readonly Id[]): MoveParts {
  const safety = items.filter(({ class: kind }) => kind === 'safety')
  const open = items.filter(({ class: kind, destroyedAt }) => kind === 'plan' && destroyedAt === null)
  const goes = open.filter(({ id }) => released.includes(id))
  return {
    goes: goes.map(({ id }) => id),
    stays: open.filter((item) => !goes.includes(item)).map(({ id }) => id),
    betweenWorkers: safety.map(({ id }) => id),
  }
}

const continuityMonths = 12

/** Running help at the same provider goes on until this day, unless the family chooses otherwise (D-PEO-10). */
export const continuesUntil = (handoverOn: Day): Day => addMonths(handoverOn, continuityMonths)

export type MoveSplit = { readonly goes: readonly Id[]; readonly copied: readonly Id[]; readonly stays: readonly Id[] }

/** One child moves: its own items go, shared goals are copied as text with their author, scores stay with their raters (D-PEO-11). */
export function splitFor(child: Id, items: readonly Item[]): MoveSplit {
  const isAboutChild = ({ subjects }: Item) => subjects.includes(child)
  const isAlone = ({ subjects }: Item) => subjects.every((subject) => subject === child)
  const goes = items.filter((item) => isAboutChild(item) && isAlone(item))
  const copied = items.filter((item) => isAboutChild(item) && !isAlone(item) && item.record === 'goal')
  const stays = items.filter((item) => !goes.includes(item))
  return { goes: goes.map(({ id }) => id), copied: copied.map(({ id }) => id), stays: stays.map(({ id }) => id) }
}

/** A professional leaves: every part and role ends today, and each term goes on with the stand-in the same day (D-HAN-04). */
export function withoutWorker(facts: Facts, worker: Id, today: Day, at: Date, standIn: Id): Facts {
  const isOpen = ({ from, until }: { from: Day; until: Day | null }) =>
    from <= today && (until === null || today < until)
  const terms = facts.coordinatorTerms.flatMap((term) => {
    if (!isOpen(term)) return [term]
    if (term.person === worker)
      return [
        { ...term, until: today },
        { ...term, person: standIn, from: today },
      ]
    return term.standby === worker
      ? [
          { ...term, until: today },
          { ...term, standby: standIn, from: today },
        ]
      : [term]
  })
  const endedDay = <Part extends { person: Id; from: Day; until: Day | null }>(parts: readonly Part[] | undefined) =>
    (parts ?? []).map((part) => (part.person === worker && isOpen(part) ? { ...part, until: today } : part))
  const endedMoment = <Role extends { person: Id; endedAt: Date | null }>(roles: readonly Role[] | undefined) =>
    (roles ?? []).map((role) => (role.person === worker && role.endedAt === null ? { ...role, endedAt: at } : role))
  return {
    ...facts,
    coordinatorTerms: terms,
    participants: endedDay(facts.participants),
    safetyOfficers: endedDay(facts.safetyOfficers),
    contactPersons: endedMoment(facts.contactPersons),
    pilotContacts: endedMoment(facts.pilotContacts),
    acceptedEscalations: endedMoment(facts.acceptedEscalations),
    decisionAdvisers: endedMoment(facts.decisionAdvisers),
    secondReaders: endedMoment(facts.secondReaders),
    emergencyLooks: (facts.emergencyLooks ?? []).filter(({ person }) => person !== worker),
  }
}
