// De schrijver (writer): how somebody stands to what he or she is about to write, in sentences that `permits` and `writing` use.
// Being a person, a coordinator or a participant is read from the facts of this moment, never from what a form says.

import { ageGroupOn } from '#care/pass/age.ts'
import { hasRoleFor, isParticipant, type ParticipantKind, partsOf } from '#care/pass/bonds.ts'
import { type Id, isPresentMember } from '#care/pass/facts.ts'
import type { Ground } from '#care/pass/pass.ts'
import { mayReadAbout, type Reading } from '#care/pass/reading.ts'
import { ageOn, dayOf } from '#platform/dates.ts'

export type WriteAct = 'insert' | 'update' | 'delete'
export type Writing = Reading & { readonly act: WriteAct }

const ownGrounds: readonly Ground[] = ['self', 'custodyUnder12', 'custody12To15']
const coordinating: readonly Ground[] = ['coordinator', 'standby', 'familyCoordinator']

export function coordinates({ pass }: Writing): boolean {
  return pass.some(({ ground }) => ground === 'coordinator' || ground === 'standby')
}

export function isAuthor({ item, viewer }: Writing): boolean {
  return item.author === viewer
}

export function isAboutViewer({ item, viewer }: Writing): boolean {
  return item.subjects.includes(viewer)
}

export function isSelfOrOwnYouth(writing: Writing): boolean {
  return everySubjectBy(writing, ...ownGrounds)
}

/** Who leads from family or circle writes about what that pass shows: goals, meetings and help of who agreed. */
export function coordinatesAll(writing: Writing): boolean {
  return everySubjectBy(writing, ...ownGrounds, ...coordinating) && isLedInPart(writing)
}

function isLedInPart({ item, pass }: Writing): boolean {
  return pass.some(
    ({ subject, topic, ground }) =>
      item.subjects.includes(subject) && topic === item.topic && coordinating.includes(ground),
  )
}

export function isNew({ act }: Writing): boolean {
  return act === 'insert'
}

export function isChange({ act }: Writing): boolean {
  return act === 'update'
}

function isFrom12({ pass }: Writing): boolean {
  return pass.some(({ ground }) => ground === 'self')
}

export function isOwnFrom12(writing: Writing): boolean {
  return isAboutViewer(writing) && isFrom12(writing)
}

export function isAboutSelf({ item, viewer, pass }: Writing): boolean {
  const isMember = pass.some(({ ground }) => ground === 'self' || ground === 'selfUnder12')
  return isMember && item.subjects.length > 0 && item.subjects.every((subject) => subject === viewer)
}

export function isAboutSelfAloneFrom12(writing: Writing): boolean {
  return isOwnFrom12(writing) && isAboutSelf(writing)
}

function everySubjectBy({ item, pass }: Writing, ...grounds: readonly Ground[]): boolean {
  return (
    item.subjects.length > 0 &&
    item.subjects.every((subject) =>
      pass.some((row) => row.subject === subject && row.topic === item.topic && grounds.includes(row.ground)),
    )
  )
}

export function takesPartAs({ facts, viewer, item, at }: Writing, ...kinds: readonly ParticipantKind[]): boolean {
  return partsOf(facts, viewer, item.family, dayOf(at)).some(({ kind }) => kinds.includes(kind))
}

function takesPart({ facts, viewer, item, at }: Writing): boolean {
  return isParticipant(facts, viewer, item.family, at)
}

export function doesStep(writing: Writing): boolean {
  return takesPart(writing) && writing.item.names.includes(writing.viewer)
}

export function setsStep(writing: Writing): boolean {
  return isAuthor(writing) && mayReadAbout(writing)
}

// Whoever knows the goal gives a score from 12 on, a professional as a named rater; a younger child has its own pictures.
export function givesOwnScore(writing: Writing): boolean {
  const rates = isFrom12(writing) || coordinates(writing) || takesPartAs(writing, 'specialist', 'school')
  return isAuthor(writing) && rates && mayReadAbout(writing)
}

export function typesUnconfirmed(writing: Writing): boolean {
  return isSpokenByMember(writing) && coordinates(writing) && mayReadAbout(writing)
}

function isSpokenByMember({ facts, viewer, item, at }: Writing): boolean {
  const isSpoken = item.author !== viewer && item.typedBy === viewer && !item.confirmed
  return isSpoken && isPresentMember(facts, item.author, item.family, dayOf(at))
}

// A child under 12 tells with pictures, on pages of its own.
export function typesStory(writing: Writing): boolean {
  const { facts, item, at } = writing
  const speaker = facts.persons.find((each) => each.id === item.author)
  return typesUnconfirmed(writing) && ageGroupOn(speaker?.bornOn ?? null, dayOf(at)) !== 'under12'
}

// Typed words count after the speaker said so; until then who typed them mends a slip.
export function mendsWhatItTyped(writing: Writing): boolean {
  const isUncounted = writing.item.typedBy === writing.viewer && !writing.item.confirmed
  return isUncounted && coordinatesAll(writing)
}

export function awaitsOwnConfirmation(writing: Writing): boolean {
  return isAuthor(writing) && writing.item.typedBy !== null && !writing.item.confirmed
}

// Every person from six years on may have an own circle (D-CIR-01).
export function keepsOwnCircle(writing: Writing): boolean {
  const { facts, viewer, at } = writing
  const bornOn = facts.persons.find(({ id }) => id === viewer)?.bornOn ?? null
  return isAuthor(writing) && isAboutSelf(writing) && bornOn !== null && ageOn(bornOn, dayOf(at)) >= 6
}

export function comments(writing: Writing): boolean {
  const hasVoice = isFrom12(writing) || coordinates(writing) || takesPart(writing)
  return isAuthor(writing) && hasVoice && mayReadAbout(writing)
}

export function saysAboutOwnPeople(writing: Writing): boolean {
  const { facts, viewer, item, at } = writing
  if (!isAuthor(writing)) return false
  if (isAboutSelf(writing) || isSelfOrOwnYouth(writing) || coordinatesAll(writing)) return true
  return partsOf(facts, viewer, item.family, dayOf(at)).some(({ subjects }) =>
    item.subjects.every((subject) => subjects.includes(subject)),
  )
}

// In the family's words, and only for whom the peer worker was asked; it counts after the family says "dat klopt".
export function notesForPeer(writing: Writing): boolean {
  const { item } = writing
  return isSpokenByMember(writing) && takesPartFor(writing, 'peerWorker', item.author) && isAbout(writing, item.author)
}

function takesPartFor({ facts, viewer, item, at }: Writing, kind: ParticipantKind, subject: Id): boolean {
  return partsOf(facts, viewer, item.family, dayOf(at)).some(
    (part) => part.kind === kind && part.subjects.includes(subject),
  )
}

function isAbout({ item }: Writing, person: Id): boolean {
  return item.subjects.length > 0 && item.subjects.every((subject) => subject === person)
}

export function isContactPersonOfAll({ facts, viewer, item, at }: Writing): boolean {
  return (
    item.subjects.length > 0 &&
    item.subjects.every((subject) => hasRoleFor(facts, 'contactPersons', viewer, item.family, subject, at))
  )
}
