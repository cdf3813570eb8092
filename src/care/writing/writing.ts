// Schrijven (writing): may this person add or change this record now? Refusals first, then who may per kind of record.
// Nobody writes another person's own words or scores, nobody writes history or the log, and nobody deletes (access 3).

import { ageGroupOn } from '#care/pass/age.ts'
import { partsOf, professionalKinds } from '#care/pass/bonds.ts'
import { custodyOf, type Facts, type Id, type Item, isPresentMember, type RecordKind } from '#care/pass/facts.ts'
import { comesIn } from '#care/pass/opened.ts'
import { type Ground, passOf } from '#care/pass/pass.ts'
import { readingOf } from '#care/pass/reading.ts'
import { dayOf } from '#platform/dates.ts'
import { type PermitReason, permits } from './permits.ts'
import { coordinates, isAboutViewer, isAuthor, type WriteAct, type Writing } from './writers.ts'

export type WriteReason =
  | 'nobodyDeletes'
  | 'nobodyWritesThis'
  | 'noPass'
  | 'notReadable'
  | 'classClosed'
  | 'subjectOutside'
  | 'inAnothersName'
  | 'professionalHides'
  | PermitReason
  | 'notTheirAct'

export type WriteDecision = { readonly allowed: boolean; readonly reason: WriteReason }

type Refusal = { readonly reason: WriteReason; readonly holds: (writing: Writing) => boolean }

export const refusals: readonly Refusal[] = [
  { reason: 'nobodyDeletes', holds: ({ act }) => act === 'delete' },
  { reason: 'nobodyWritesThis', holds: ({ item }) => item.record === 'history' || item.record === 'accessLog' },
  { reason: 'noPass', holds: ({ facts, viewer, item, at, pass }) => !comesIn(facts, viewer, item.family, at, pass) },
  { reason: 'notReadable', holds: (writing) => writing.act === 'update' && !readingOf(writing).allowed },
  { reason: 'classClosed', holds: isClassClosed },
  { reason: 'subjectOutside', holds: (writing) => writing.act === 'insert' && !everySubjectIsMember(writing) },
  { reason: 'inAnothersName', holds: (writing) => writing.act === 'insert' && isInAnothersName(writing) },
  { reason: 'professionalHides', holds: professionalHides },
]

export function mayWrite(facts: Facts, viewer: Id, act: WriteAct, item: Item, at: Date): WriteDecision {
  const writing = { facts, viewer, act, item, at, pass: passOf(facts, viewer, item.family, at) }
  const refusal = refusals.find(({ holds }) => holds(writing))
  if (refusal) return { allowed: false, reason: refusal.reason }
  const permit = permits[item.record]?.find(({ holds }) => holds(writing))
  return permit ? { allowed: true, reason: permit.reason } : { allowed: false, reason: 'notTheirAct' }
}

// A working note is a professional's; safety items are written in their own room.
function isClassClosed(writing: Writing): boolean {
  if (writing.item.class === 'plan') return false
  return writing.item.class === 'safety' || !isProfessional(writing)
}

function everySubjectIsMember({ facts, item, at }: Writing): boolean {
  return (
    item.subjects.length > 0 &&
    item.subjects.every((subject) => isPresentMember(facts, subject, item.family, dayOf(at)))
  )
}

const spokenKinds: readonly RecordKind[] = ['score', 'storyPiece', 'quickEntry']

// Only what somebody said may be typed for somebody else, and it says who typed it.
function isInAnothersName({ item, viewer }: Writing): boolean {
  if (item.author === viewer) return item.typedBy !== null
  return !(spokenKinds.includes(item.record) && item.typedBy === viewer)
}

// A professional's item reaches its own subjects and, under 16, their custody holders; hiding from them is `withheld`.
function professionalHides(writing: Writing): boolean {
  const { item } = writing
  if (!isProfessional(writing) || isAboutViewer(writing) || item.class === 'working') return false
  if (writing.act === 'update' && !isAuthor(writing)) return false
  if (item.audience === 'onlyMe') return true
  return item.audience === 'chosen' && !ownReaders(writing).every((person) => item.chosen.includes(person))
}

function ownReaders({ facts, item, at }: Writing): readonly Id[] {
  return item.subjects.flatMap((subject) => {
    const person = facts.persons.find((each) => each.id === subject)
    const group = ageGroupOn(person?.bornOn ?? null, dayOf(at))
    const custody = custodyOf(facts, subject, at)
    const decidedForByOthers = (group === 'under12' || group === 'from12') && custody?.outcome === 'confirmed'
    return [subject, ...(decidedForByOthers ? custody.holders : [])]
  })
}

// Whoever is called to a stuck case or asked for a decision is there as a professional too.
const calledToWork: readonly Ground[] = ['escalation', 'decisionAdviser']

function isProfessional(writing: Writing): boolean {
  const { facts, viewer, item, at, pass } = writing
  const parts = partsOf(facts, viewer, item.family, dayOf(at))
  const isCalled = pass.some(({ ground }) => calledToWork.includes(ground))
  return coordinates(writing) || isCalled || parts.some(({ kind }) => professionalKinds.includes(kind))
}
