// Schrijven (writing): may this person add or change this record now? Refusals first, then who may per kind of record.
// Nobody writes another person's own words or scores, nobody writes history or the log, and nobody deletes (access 3).
import { dayOf } from '#platform/dates.ts'
import { ageGroupOn } from './age.ts'
import { custodyOf, type Facts, type Id, type Item, isPresentMember, type RecordKind } from './facts.ts'
import { type Ground, passOf } from './pass.ts'
import { mayReadAbout, type Reading, readingOf } from './reading.ts'

export type WriteAct = 'insert' | 'update' | 'delete'

export type WriteReason =
  | 'nobodyDeletes'
  | 'nobodyWritesThis'
  | 'noPass'
  | 'notReadable'
  | 'classClosed'
  | 'subjectOutside'
  | 'inAnothersName'
  | 'professionalHides'
  | 'ownWords'
  | 'selfOrOwnYouth'
  | 'coordinates'
  | 'oneOfTheOwners'
  | 'ownScore'
  | 'viaCoordinator'
  | 'untilItCounts'
  | 'confirmsOwnScore'
  | 'ownAgreement'
  | 'notTheirAct'

export type WriteDecision = { readonly allowed: boolean; readonly reason: WriteReason }

export type Writing = Reading & { readonly act: WriteAct }

type WriteRule = { readonly reason: WriteReason; readonly holds: (writing: Writing) => boolean }

export const refusals: readonly WriteRule[] = [
  { reason: 'nobodyDeletes', holds: ({ act }) => act === 'delete' },
  { reason: 'nobodyWritesThis', holds: ({ item }) => item.record === 'history' || item.record === 'accessLog' },
  { reason: 'noPass', holds: ({ pass }) => pass.length === 0 },
  { reason: 'notReadable', holds: (writing) => writing.act === 'update' && !readingOf(writing).allowed },
  { reason: 'classClosed', holds: isClassClosed },
  { reason: 'subjectOutside', holds: (writing) => writing.act === 'insert' && !everySubjectIsMember(writing) },
  { reason: 'inAnothersName', holds: (writing) => writing.act === 'insert' && isInAnothersName(writing) },
  { reason: 'professionalHides', holds: professionalHides },
]

const plain: readonly WriteRule[] = [
  { reason: 'selfOrOwnYouth', holds: (writing) => everySubjectBy(writing, 'self', 'custodyUnder12', 'custody12To15') },
  { reason: 'coordinates', holds: (writing) => everySubjectBy(writing, 'coordinator', 'standby') },
]

// The words of a strength or worry are own words: whoever wrote them may change them, whoever else may answer beneath.
const strengthOrWorry: readonly WriteRule[] = plain.map(({ reason, holds }) => ({
  reason,
  holds: (writing) => isAuthor(writing) && holds(writing),
}))

// A goal or step of several is made together: each of its owners of 12 or older may set and change it.
const goalOrStep: readonly WriteRule[] = [
  { reason: 'oneOfTheOwners', holds: (writing) => isOwnFrom12(writing) },
  ...plain,
]

/** Who may add or change each kind; a kind that is not here opens with its own room. */
export const permits: Partial<Record<RecordKind, readonly WriteRule[]>> = {
  storyPiece: [
    { reason: 'ownWords', holds: (writing) => isAuthor(writing) && isAboutSelfAloneFrom12(writing) },
    { reason: 'viaCoordinator', holds: (writing) => writing.act === 'insert' && typesStory(writing) },
    { reason: 'untilItCounts', holds: (writing) => writing.act === 'update' && mendsWhatItTyped(writing) },
  ],
  strength: strengthOrWorry,
  worry: strengthOrWorry,
  goal: goalOrStep,
  step: goalOrStep,
  score: [
    { reason: 'ownScore', holds: (writing) => writing.act === 'insert' && givesOwnScore(writing) },
    { reason: 'viaCoordinator', holds: (writing) => writing.act === 'insert' && typesUnconfirmed(writing) },
    { reason: 'confirmsOwnScore', holds: (writing) => writing.act === 'update' && awaitsOwnConfirmation(writing) },
  ],
  // A changed stand is a new row beside the old one.
  planAgreement: [
    {
      reason: 'ownAgreement',
      holds: (writing) => writing.act === 'insert' && isAuthor(writing) && isAboutSelfAloneFrom12(writing),
    },
  ],
}

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

// Only a spoken score or story may be typed for somebody else, and it says who typed it.
function isInAnothersName(writing: Writing): boolean {
  const { item, viewer } = writing
  if (item.author === viewer) return item.typedBy !== null
  return !((item.record === 'score' || item.record === 'storyPiece') && item.typedBy === viewer)
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

function isProfessional({ pass }: Writing): boolean {
  return pass.some(({ ground }) => ground === 'coordinator' || ground === 'standby')
}

function isAuthor({ item, viewer }: Writing): boolean {
  return item.author === viewer
}

function isAboutViewer({ item, viewer }: Writing): boolean {
  return item.subjects.includes(viewer)
}

function isFrom12({ pass }: Writing): boolean {
  return pass.some(({ ground }) => ground === 'self')
}

function isOwnFrom12(writing: Writing): boolean {
  return isAboutViewer(writing) && isFrom12(writing)
}

function isAboutSelfAloneFrom12(writing: Writing): boolean {
  return isOwnFrom12(writing) && writing.item.subjects.every((subject) => subject === writing.viewer)
}

function everySubjectBy({ item, pass }: Writing, ...grounds: readonly Ground[]): boolean {
  return (
    item.subjects.length > 0 &&
    item.subjects.every((subject) =>
      pass.some((row) => row.subject === subject && row.topic === item.topic && grounds.includes(row.ground)),
    )
  )
}

// Whoever knows the goal gives a score from 12 on, a professional as a named rater; a younger child has its own pictures.
function givesOwnScore(writing: Writing): boolean {
  return isAuthor(writing) && (isFrom12(writing) || isProfessional(writing)) && mayReadAbout(writing)
}

function typesUnconfirmed(writing: Writing): boolean {
  const { facts, viewer, item, at } = writing
  const isSpoken = item.author !== viewer && item.typedBy === viewer && !item.confirmed
  const isOfMember = isPresentMember(facts, item.author, item.family, dayOf(at))
  return isSpoken && isOfMember && isProfessional(writing) && mayReadAbout(writing)
}

// A child under 12 tells with pictures, on pages of its own.
function typesStory(writing: Writing): boolean {
  const { facts, item, at } = writing
  const speaker = facts.persons.find((each) => each.id === item.author)
  return typesUnconfirmed(writing) && ageGroupOn(speaker?.bornOn ?? null, dayOf(at)) !== 'under12'
}

// Typed words count after the speaker said so; until then who typed them mends a slip.
function mendsWhatItTyped(writing: Writing): boolean {
  const isUncounted = writing.item.typedBy === writing.viewer && !writing.item.confirmed
  return isUncounted && isProfessional(writing) && everySubjectBy(writing, 'coordinator', 'standby')
}

function awaitsOwnConfirmation(writing: Writing): boolean {
  return isAuthor(writing) && writing.item.typedBy !== null && !writing.item.confirmed
}
