// Opened items (een stuk dat openstaat): one item that somebody may read of one subject, beside the topics of the pass.
// It is never more than that item: the next item of the same person is as closed as before (access 3).
import { dayOf } from '#platform/dates.ts'
import { isGoingOn, isParticipant } from './bonds.ts'
import { type Facts, type Id, type Item, isPresentMember } from './facts.ts'
import type { Pass } from './pass.ts'
import { hasSafetyPlace } from './safety.ts'
import { areOwnWords, canReceive, hasItemShare, isExplainedTo, isLive } from './shares.ts'
import { leftWork } from './work.ts'

export function opensItem(facts: Facts, viewer: Id, item: Item, subject: Id, at: Date): boolean {
  if (!isPresentMember(facts, subject, item.family, dayOf(at))) return false
  return (
    hasItemShare(facts, viewer, item, subject, at) ||
    (isSecondReader(facts, viewer, item, at) && isSeenBySecond(facts, item, subject, at)) ||
    isAskedQuestion(facts, viewer, item, subject, at) ||
    (viewer === subject && isExplainedTo(facts, viewer, item, at))
  )
}

/** Whoever comes in at the door: a pass, a part in the plan, or one item that stands open. Nobody else learns that the family exists. */
export function comesIn(facts: Facts, viewer: Id, family: Id, at: Date, pass: Pass): boolean {
  if (pass.length > 0 || hasBond(facts, viewer, family, at, pass)) return true
  if (Number.isNaN(at.getTime()) || !isOfSameMunicipality(facts, viewer, family)) return false
  return (
    hasSafetyPlace(facts, viewer, family, at) ||
    (facts.secondReaders ?? []).some((each) => isTheirs(each, viewer, family) && isAsked(facts, each, at))
  )
}

/** A running relation to the family: what one wrote before is read again by this only, not by an emergency look or a second opinion. */
export function hasBond(facts: Facts, viewer: Id, family: Id, at: Date, pass: Pass): boolean {
  if (pass.some(({ ground }) => ground !== 'emergency')) return true
  if (Number.isNaN(at.getTime()) || !isOfSameMunicipality(facts, viewer, family)) return false
  return (
    isParticipant(facts, viewer, family, at) ||
    (facts.shares ?? []).some((share) => share.reader === viewer && share.family === family && isLive(facts, share, at))
  )
}

function isSecondReader(facts: Facts, viewer: Id, item: Item, at: Date): boolean {
  return (facts.secondReaders ?? []).some(
    (each) => isTheirs(each, viewer, item.family) && each.item === item.id && isAsked(facts, each, at),
  )
}

function isAsked(facts: Facts, second: NonNullable<Facts['secondReaders']>[number], at: Date): boolean {
  return isGoingOn(second, at) && canReceive(facts, second.person, second.family, at)
}

// Own words are opened by their speaker only, not by asking a colleague along.
function isSeenBySecond(facts: Facts, { topic }: Item, subject: Id, at: Date): boolean {
  return !areOwnWords(facts, subject, topic, dayOf(at))
}

function isAskedQuestion(facts: Facts, viewer: Id, item: Item, subject: Id, at: Date): boolean {
  if (leftWork(facts, viewer, dayOf(at))) return false
  return (facts.contactPersons ?? []).some(
    (each) =>
      isTheirs(each, viewer, item.family) &&
      each.items.includes(item.id) &&
      each.subjects.includes(subject) &&
      isGoingOn(each, at),
  )
}

function isTheirs(role: { readonly person: Id; readonly family: Id }, viewer: Id, family: Id): boolean {
  return role.person === viewer && role.family === family
}

function isOfSameMunicipality({ persons, families }: Facts, viewer: Id, family: Id): boolean {
  const municipality = families.find(({ id }) => id === family)?.municipality
  return municipality !== undefined && persons.some((each) => each.id === viewer && each.municipality === municipality)
}
