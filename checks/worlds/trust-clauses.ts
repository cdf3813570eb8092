// What must have been tried of the facts of trust: each share, role and hiding alive and ended, near the moment at which it turns.

import { type LookReason, lookAs } from '#care/lookAs/look-decision.ts'
import { ageGroupOn } from '#care/pass/age.ts'
import { isGoingOn, looksInEmergency, partsOf, professionalKinds } from '#care/pass/bonds.ts'
import { custodyOf, type Id, running } from '#care/pass/facts.ts'
import { isShieldUp } from '#care/pass/hidden.ts'
import { comesIn, opensItem } from '#care/pass/opened.ts'
import { type Ground, relations } from '#care/pass/pass.ts'
import { isLive, type Share } from '#care/pass/shares.ts'
import { leftWork } from '#care/pass/work.ts'
import { dayOf } from '#platform/dates.ts'
import { type Clause, clause, type Tried } from './clause.ts'

/** Ways of standing to somebody that need facts of trust, each asked of those who could have it. */
const reachedBy: Partial<Record<Ground, Clause['reached']>> = {
  guardianUnder12: (tried) => hasPart(tried, 'guardian') && isAbout(tried, 'under12'),
  guardian12To15: (tried) => hasPart(tried, 'guardian') && isAbout(tried, 'from12'),
  guardian16To17: (tried) => hasPart(tried, 'guardian') && isAbout(tried, 'from16'),
  familyCoordinator: ({ world, viewer, item }) =>
    world.coordinatorTerms.some((term) => term.family === item.family && !term.professional && term.person === viewer),
  contactPerson: (tried) => hasRole(tried.world.contactPersons, tried),
  pilotContact: (tried) => hasRole(tried.world.pilotContacts, tried),
  escalation: (tried) => hasRole(tried.world.acceptedEscalations, tried),
  decisionAdviser: (tried) => hasRole(tried.world.decisionAdvisers, tried),
  emergency: (tried) => hasRole(tried.world.emergencyLooks, tried),
  share: (tried) => sharesOf(tried).length > 0,
}

export const isOfTrust = (ground: Ground): boolean => ground in reachedBy

const passes = relations
  .filter(({ ground }) => isOfTrust(ground))
  .map(({ ground }) =>
    clause(
      `pass by ${ground}`,
      ({ pass, item }) =>
        pass.some((row) => row.ground === ground && row.topic === item.topic && item.subjects.includes(row.subject)),
      reachedBy[ground],
    ),
  )

const shareClauses: readonly Clause[] = [
  ofShares('live', ({ facts, at }, share) => isLive(facts, share, at)),
  ofShares('withdrawn', ({ at }, { withdrawnAt }) => withdrawnAt !== null && withdrawnAt <= at),
  ofShares('withdrawn this very moment', ({ at }, { withdrawnAt }) => withdrawnAt !== null && +withdrawnAt === +at),
  ofShares('withdrawn in a minute', ({ at }, { withdrawnAt }) => withdrawnAt !== null && withdrawnAt > at),
  ofShares('on its last day', ({ at }, { lastDay }) => lastDay === dayOf(at)),
  ofShares('past its last day', ({ at }, { lastDay }) => lastDay !== null && lastDay < dayOf(at)),
  ofShares('not begun', ({ at }, { from }) => from > dayOf(at)),
  ofShares('without an end', (_, { lastDay, dailyLife }) => lastDay === null && !dailyLife),
  ofShares('of daily life', (_, { dailyLife }) => dailyLife),
  ofShares('of daily life, living there', ({ facts, at }, share) => share.dailyLife && isLive(facts, share, at)),
  ofShares('of this item', ({ item }, share) => share.item === item.id),
  ofShares('of this topic', ({ item }, share) => share.topic === item.topic),
]

const hiding: readonly Clause[] = [
  clause(
    'withheld from the viewer, and lifted or not',
    ({ world, viewer, item, at }) =>
      (world.withheld ?? []).some(
        (each) =>
          each.item === item.id &&
          each.against.includes(viewer) &&
          each.since <= at &&
          each.liftedAt !== null &&
          each.liftedAt <= at,
      ),
    ({ world, viewer, item }) =>
      (world.withheld ?? []).some((each) => each.item === item.id && each.against.includes(viewer)),
  ),
  clause(
    'withheld past its review, still hidden',
    ({ world, item, at }) => (world.withheld ?? []).some((each) => each.item === item.id && each.reviewOn < dayOf(at)),
    isWithheld,
  ),
  ofShields('up', ({ at }, shield) => isShieldUp(shield, at)),
  ofShields('against who has custody, and nobody named', ({ viewer }, { against }) => !against.includes(viewer)),
  ofShields('pending', (_, { decision }) => decision === null),
  ofShields('shielded', (_, { decision }) => decision?.outcome === 'shielded'),
  ofShields(
    'not shielded, the youth not told',
    ({ at }, { decision }) =>
      decision?.outcome === 'notShielded' && (decision.youthToldAt === null || decision.youthToldAt > at),
  ),
  ofShields(
    'not shielded, the youth told',
    ({ at }, { decision }) =>
      decision?.outcome === 'notShielded' && decision.youthToldAt !== null && decision.youthToldAt <= at,
  ),
]

const safe: readonly Clause[] = [
  ...(['file', 'sharedPlan', 'youthPlan'] as const).map((kind) =>
    ofSafety(`is a ${kind}`, ({ world, item }) =>
      (world.safetyItems ?? []).some((each) => each.item === item.id && each.kind === kind),
    ),
  ),
  ofSafety('has a row', ({ world, item }) => (world.safetyItems ?? []).some((each) => each.item === item.id)),
  ofSafety('concern about the viewer', ({ world, viewer, item }) =>
    (world.safetyItems ?? []).some((each) => each.item === item.id && each.concernAbout.includes(viewer)),
  ),
  ofSafety('viewer is named', ({ world, viewer, item }) =>
    (world.safetyItems ?? []).some(
      (each) => each.item === item.id && each.readers.some(({ person }) => person === viewer),
    ),
  ),
  ofSafety('released to the viewer', ({ world, viewer, item }) =>
    (world.safetyItems ?? []).some(
      (each) => each.item === item.id && each.releases.some(({ person }) => person === viewer),
    ),
  ),
  ofSafety('viewer is the safety officer', ({ world, viewer }) =>
    (world.safetyOfficers ?? []).some(({ person }) => person === viewer),
  ),
]

const around: readonly Clause[] = [
  clause(
    'viewer’s part runs',
    ({ facts, viewer, item, at }) => partsOf(facts, viewer, item.family, dayOf(at)).length > 0,
    hasAnyPart,
  ),
  clause(
    'viewer’s part ended or has to start',
    ({ world, viewer, item, at }) =>
      (world.participants ?? []).some(
        (part) => part.person === viewer && part.family === item.family && !running(part, dayOf(at)),
      ),
    hasAnyPart,
  ),
  clause(
    'viewer’s work ended',
    ({ facts, viewer, at }) => leftWork(facts, viewer, dayOf(at)),
    ({ world, viewer }) => (world.workers ?? []).some(({ person }) => person === viewer),
  ),
  ...professionalKinds
    .slice(0, 3)
    .map((kind) => clause(`viewer is ${kind}`, (tried) => hasPart(tried, kind), hasAnyPart)),
  ...(['jim', 'peerWorker', 'fosterParent', 'circleMember'] as const).map((kind) =>
    clause(`viewer is ${kind}`, (tried) => hasPart(tried, kind), hasAnyPart),
  ),
  clause(
    'emergency look open',
    ({ facts, viewer, item, at }) =>
      item.subjects.some((subject) => looksInEmergency(facts, viewer, item.family, subject, at)),
    (tried) => hasRole(tried.world.emergencyLooks, tried),
  ),
  clause(
    'second reader now',
    ({ world, viewer, item, at }) =>
      (world.secondReaders ?? []).some(
        (each) => each.person === viewer && each.item === item.id && isGoingOn(each, at),
      ),
    ({ world, viewer, item }) =>
      (world.secondReaders ?? []).some((each) => each.person === viewer && each.family === item.family),
  ),
  clause(
    'explained to the viewer',
    ({ world, viewer, item, at }) =>
      (world.explained ?? []).some((each) => each.item === item.id && each.child === viewer && each.explainedAt <= at),
    ({ item }) => item.topic === 'decisions',
  ),
  clause('an item stands open beside the pass', ({ facts, viewer, item, at }) =>
    item.subjects.some((subject) => opensItem(facts, viewer, item, subject, at)),
  ),
  clause(
    'comes in without a pass',
    ({ facts, viewer, item, at, pass }) => comesIn(facts, viewer, item.family, at, pass),
    ({ pass }) => pass.length === 0,
  ),
  // Two whole readings each: asked of some kinds only.
  ...(['bothRead', 'notALooker', 'lookerDoesNot', 'readerDoesNot'] satisfies LookReason[]).map((reason) =>
    clause(
      `look as the author: ${reason}`,
      ({ facts, viewer, item, at }) => lookAs(facts, viewer, item.author, item, at).reason === reason,
      ({ item, act }) => act === 'select' && ['goal', 'worry', 'decision'].includes(item.record),
    ),
  ),
]

export const trustClauses: readonly Clause[] = [...passes, ...shareClauses, ...hiding, ...safe, ...around]

function ofShares(name: string, holds: (tried: Tried, share: Share) => boolean): Clause {
  return clause(
    `a share ${name}`,
    (tried) => sharesOf(tried).some((share) => holds(tried, share)),
    (tried) => sharesOf(tried).length > 0,
  )
}

function sharesOf({ world, viewer, item }: Tried): readonly Share[] {
  return (world.shares ?? []).filter(
    (share) => share.reader === viewer && share.family === item.family && item.subjects.includes(share.subject),
  )
}

type Shield = NonNullable<Tried['world']['shields']>[number]
function ofShields(name: string, holds: (tried: Tried, shield: Shield) => boolean): Clause {
  return clause(
    `a shield ${name}`,
    (tried) => shieldsOf(tried).some((shield) => holds(tried, shield)),
    (tried) => shieldsOf(tried).length > 0,
  )
}

function shieldsOf({ world, viewer, item, at }: Tried): readonly Shield[] {
  return (world.shields ?? []).filter((shield) => {
    const custody = custodyOf(world, shield.youth, at)
    return shield.item === item.id && [...shield.against, ...(custody?.holders ?? [])].includes(viewer)
  })
}

function isWithheld({ world, item }: Tried): boolean {
  return (world.withheld ?? []).some((each) => each.item === item.id)
}

function ofSafety(name: string, holds: Clause['holds']): Clause {
  return clause(`a safety item: ${name}`, holds, ({ item }) => item.class === 'safety')
}

function hasRole(
  roles: readonly { readonly family: Id; readonly person: Id }[] | undefined,
  { viewer, item }: Tried,
): boolean {
  return (roles ?? []).some((each) => each.person === viewer && each.family === item.family)
}

function hasAnyPart({ world, viewer, item }: Tried): boolean {
  return (world.participants ?? []).some((part) => part.person === viewer && part.family === item.family)
}

function hasPart({ world, viewer, item }: Tried, kind: string): boolean {
  return (world.participants ?? []).some(
    (part) => part.person === viewer && part.family === item.family && part.kind === kind,
  )
}

function isAbout({ world, item, at }: Tried, group: ReturnType<typeof ageGroupOn>): boolean {
  return world.persons.some(({ id, bornOn }) => item.subjects.includes(id) && ageGroupOn(bornOn, dayOf(at)) === group)
}
