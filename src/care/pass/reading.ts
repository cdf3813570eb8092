// Lezen (reading): may this person read this item now? The first line that holds decides; when none holds the answer is no.
// Every no reads on screen as "not found"; the reason is for tests and the privacy officer only (access 3).
import { dayOf } from '#platform/dates.ts'
import { partsOf } from './bonds.ts'
import { type Facts, type Id, type Item, isPresentMember } from './facts.ts'
import { isShieldedFrom, isWithheldFrom } from './hidden.ts'
import { closesToJim } from './jims.ts'
import { comesIn, hasBond, opensItem } from './opened.ts'
import { type Pass, passOf } from './pass.ts'
import { isInVaultFor, readsSafety } from './safety.ts'

export type ReadReason =
  | 'noPass'
  | 'destroyed'
  | 'safetyClass'
  | 'workingGone'
  | 'workingOfOther'
  | 'secretAddress'
  | 'withheld'
  | 'shielded'
  | 'safetyReader'
  | 'author'
  | 'onlyMe'
  | 'notFamily'
  | 'notFamilyOrJim'
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
  // The door: whoever has no place in this family today does not come in, authors neither.
  no('noPass', ({ facts, viewer, item, at, pass }) => !comesIn(facts, viewer, item.family, at, pass)),
  no('destroyed', isDestroyed),
  no('safetyClass', (r) => isSafety(r) && !readsSafety(r.facts, r.viewer, r.item, r.at, isBound(r))),
  no('workingGone', (reading) => isWorking(reading) && isOlderThan28Days(reading)),
  no('workingOfOther', (reading) => isWorking(reading) && !(isAuthor(reading) && isBound(reading))),
  no('secretAddress', ({ facts, viewer, item, at }) => isInVaultFor(facts, viewer, item.id, at)),
  no('withheld', ({ facts, viewer, item, at }) => isWithheldFrom(facts, viewer, item.id, at)),
  no('shielded', ({ facts, viewer, item, at }) => isShieldedFrom(facts, viewer, item.id, at)),
  yes('safetyReader', isSafety),
  yes('author', (reading) => isAuthor(reading) && isBound(reading)),
  no('onlyMe', ({ item }) => item.audience === 'onlyMe'),
  no('notFamily', (reading) => reading.item.audience === 'family' && !isFamily(reading)),
  no('notFamilyOrJim', (reading) => reading.item.audience === 'familyAndJim' && !isFamily(reading) && !isJim(reading)),
  no('notChosen', (reading) => reading.item.audience === 'chosen' && !isChosenNow(reading)),
  yes('madeTogether', (reading) => reading.item.madeTogether && isNamed(reading) && isBound(reading)),
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

// A piece of a story is opened to who was picked until a day, also to who reads more of this person (D-STO-05).
function isChosenNow({ facts, viewer, item, at }: Reading): boolean {
  if (!item.chosen.includes(viewer)) return false
  return item.record !== 'storyPiece' || item.subjects.every((subject) => opensItem(facts, viewer, item, subject, at))
}

function isDestroyed({ item, at }: Reading): boolean {
  return item.destroyedAt !== null && item.destroyedAt <= at
}

function isSafety({ item }: Reading): boolean {
  return item.class === 'safety'
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

function isBound({ facts, viewer, item, at, pass }: Reading): boolean {
  return hasBond(facts, viewer, item.family, at, pass)
}

function isFamily({ facts, viewer, item, at }: Reading): boolean {
  return isPresentMember(facts, viewer, item.family, dayOf(at))
}

function isJim({ facts, viewer, item, at }: Reading): boolean {
  return partsOf(facts, viewer, item.family, dayOf(at)).some(({ kind }) => kind === 'jim')
}

function isNamed({ facts, item, viewer, at }: Reading): boolean {
  if (item.subjects.includes(viewer)) return true
  const isClosed = (subject: Id) => closesToJim(facts, viewer, item.family, subject, item.topic, at)
  return item.names.includes(viewer) && !item.subjects.some(isClosed)
}

// An emergency look shows what is for the whole plan, and nothing that somebody wrote for a few (access 6).
function everySubjectPasses({ facts, viewer, item, at, pass }: Reading): boolean {
  return (
    item.subjects.length > 0 &&
    item.subjects.every(
      (subject) =>
        pass.some((row) => row.subject === subject && row.topic === item.topic && shows(row, item)) ||
        opensItem(facts, viewer, item, subject, at),
    )
  )
}

// Of a child's own story the child reads what it told itself, not what others ask or tell about it.
function shows({ ground }: Pass[number], { topic, audience }: Item): boolean {
  if (ground === 'emergency') return audience === 'plan'
  return ground !== 'selfUnder12' || topic !== 'story'
}
