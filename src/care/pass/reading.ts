// Lezen (reading): may this person read this item now? The first line that holds decides; when none holds the answer is no.
// Every no reads on screen as "not found"; the reason is for tests and the privacy officer only (access 3).
import { dayOf } from '#platform/dates.ts'
import { type Facts, type Id, type Item, isPresentMember } from './facts.ts'
import { type Pass, passOf } from './pass.ts'

export type ReadReason =
  | 'noPass'
  | 'destroyed'
  | 'safetyClass'
  | 'workingGone'
  | 'workingOfAuthor'
  | 'workingOfOther'
  | 'author'
  | 'onlyMe'
  | 'notFamily'
  | 'notChosen'
  | 'madeTogether'
  | 'everySubjectPasses'
  | 'subjectWithoutPass'

export type ReadDecision = { readonly allowed: boolean; readonly reason: ReadReason }

export type Reading = {
  readonly facts: Facts
  readonly viewer: Id
  readonly item: Item
  readonly at: Date
  readonly pass: Pass
}

type ReadRule = {
  readonly reason: ReadReason
  readonly allowed: boolean
  readonly holds: (reading: Reading) => boolean
}

const no = (reason: ReadReason, holds: ReadRule['holds']): ReadRule => ({ reason, allowed: false, holds })
const yes = (reason: ReadReason, holds: ReadRule['holds']): ReadRule => ({ reason, allowed: true, holds })

export const readRules: readonly ReadRule[] = [
  // The door: whoever has no pass at all in this family today does not come in, authors neither.
  no('noPass', ({ pass }) => pass.length === 0),
  no('destroyed', isDestroyed),
  // Safety items have their own room and own readers; until that room stands nobody reads one here.
  no('safetyClass', ({ item }) => item.class === 'safety'),
  no('workingGone', (reading) => isWorking(reading) && isOlderThan28Days(reading)),
  yes('workingOfAuthor', (reading) => isWorking(reading) && isAuthor(reading)),
  no('workingOfOther', isWorking),
  yes('author', isAuthor),
  no('onlyMe', ({ item }) => item.audience === 'onlyMe'),
  no('notFamily', (reading) => isForFamily(reading) && !isFamily(reading)),
  no('notChosen', ({ item, viewer }) => item.audience === 'chosen' && !item.chosen.includes(viewer)),
  yes('madeTogether', (reading) => reading.item.madeTogether && isNamed(reading)),
  yes('everySubjectPasses', everySubjectPasses),
]

export function mayRead(facts: Facts, viewer: Id, item: Item, at: Date): ReadDecision {
  return readingOf({ facts, viewer, item, at, pass: passOf(facts, viewer, item.family, at) })
}

/** The same with a pass that was computed before, for this viewer, this family and this moment. */
export function readingOf(reading: Reading): ReadDecision {
  const rule = readRules.find(({ holds }) => holds(reading))
  return rule ? { allowed: rule.allowed, reason: rule.reason } : { allowed: false, reason: 'subjectWithoutPass' }
}

/** What one may know of that which an item is about, whoever wrote it: one of those who made it, or a pass for all. Being named opens only that item. */
export function mayReadAbout(reading: Reading): boolean {
  return (reading.item.madeTogether && reading.item.subjects.includes(reading.viewer)) || everySubjectPasses(reading)
}

function isDestroyed({ item, at }: Reading): boolean {
  return item.destroyedAt !== null && item.destroyedAt <= at
}

function isWorking({ item }: Reading): boolean {
  return item.class === 'working'
}

function isOlderThan28Days({ item, at }: Reading): boolean {
  return at.getTime() - item.createdAt.getTime() >= 28 * 24 * 60 * 60 * 1000
}

function isAuthor({ item, viewer }: Reading): boolean {
  return item.author === viewer
}

// A JIM joins the second of these when the circle has one.
function isForFamily({ item }: Reading): boolean {
  return item.audience === 'family' || item.audience === 'familyAndJim'
}

function isFamily({ facts, viewer, item, at }: Reading): boolean {
  return isPresentMember(facts, viewer, item.family, dayOf(at))
}

function isNamed({ item, viewer }: Reading): boolean {
  return item.subjects.includes(viewer) || item.names.includes(viewer)
}

function everySubjectPasses({ item, pass }: Reading): boolean {
  return (
    item.subjects.length > 0 &&
    item.subjects.every((subject) => pass.some((row) => row.subject === subject && row.topic === item.topic))
  )
}
