// What trust adds to a made-up world: people around the family with a task, shares, hiding, safety, custody by an institution.
// It is drawn from the seed apart, so that the ground of a world is the same with and without it.
import type { Bonds, ParticipantKind } from '#care/pass/bonds.ts'
import { type CustodySnapshot, type Family, type Id, type Person, topics } from '#care/pass/facts.ts'
import type { Hidden } from '#care/pass/hidden.ts'
import type { SafetyFacts } from '#care/pass/safety.ts'
import { dailyLifeTopics, type Share, type Shares } from '#care/pass/shares.ts'
import { addDays, ageOn, asDay, type Day, dayOf } from '#platform/dates.ts'
import { type Around, type Drawing, minute, momentsOf, periodOf } from './around.ts'
import { hiddenOf, safetyOf } from './secrets.ts'
import type { World } from './world.ts'

export type Trust = Bonds & Shares & Hidden & SafetyFacts
const kinds: readonly ParticipantKind[] = [
  'specialist',
  'school',
  'jim',
  'circleMember',
  'peerWorker',
  'peerWorker',
  'measureCarrier',
  'fosterParent',
]

/** Persons who belong to no family, so that whatever they may do comes from a task or a share. */
export function othersOf({ random }: Drawing, world: World): Person[] {
  const municipalities = [...new Set(world.persons.map(({ municipality }) => municipality))]
  return municipalities.flatMap((municipality) =>
    Array.from({ length: 4 }, () => ({ id: random.uuid(), municipality, bornOn: asDay('1980-05-05') })),
  )
}

export function trustOf(drawing: Drawing, world: World, helpers: readonly Person[]): Trust {
  const parts = world.families.map((family) => {
    const own = helpers.filter(({ municipality }) => municipality === family.municipality).map(({ id }) => id)
    const members = family.members.map(({ person }) => person)
    const items = world.items.filter((item) => item.family === family.id)
    return trustAround(drawing, world, { family, members, helpers: own, items })
  })
  return parts.reduce((all, part) => merged(all, part))
}

function merged(all: Trust, part: Trust): Trust {
  const lists = Object.keys(all) as (keyof Trust)[]
  return Object.fromEntries(lists.map((name) => [name, [...all[name], ...part[name]]])) as unknown as Trust
}

function trustAround(drawing: Drawing, world: World, around: Around): Trust {
  const participants = participantsOf(drawing, around)
  const fosterPlacements = placementsOf(drawing, around, participants)
  return {
    participants,
    fosterPlacements,
    ...rolesOf(drawing, world, around),
    ...sharesOf(drawing, around, participants, fosterPlacements),
    ...hiddenOf(drawing, around),
    ...safetyOf(drawing, around),
  }
}

function participantsOf(drawing: Drawing, { family, members, helpers }: Around): Bonds['participants'] {
  const { random } = drawing
  return helpers.flatMap((person) =>
    Array.from({ length: random.pick([1, 1, 2]) }, () => ({
      family: family.id,
      person,
      kind: random.pick(kinds),
      organisation: random.pick(['practice', 'school', null]),
      subjects: random.some(members, random.pick([1, 2, 3])),
      ...periodOf(drawing),
    })),
  )
}

function rolesOf(drawing: Drawing, world: World, { family, members, helpers, items }: Around) {
  const { random, at } = drawing
  const role = () => ({
    family: family.id,
    person: random.pick(helpers),
    subjects: random.some(members, random.pick([1, 2, 3, 9])),
    ...momentsOf(drawing),
  })
  const roles = (most: number) => Array.from({ length: most }, role)
  const someItems = () => random.some(items, 4).map(({ id }) => id)
  const familyTerms = world.coordinatorTerms.filter((term) => term.family === family.id && !term.professional)
  return {
    contactPersons: roles(2).map((each) => ({ ...each, items: someItems() })),
    pilotContacts: roles(2),
    acceptedEscalations: roles(2),
    decisionAdvisers: roles(2),
    secondReaders: someItems().map((item) => ({
      family: family.id,
      person: random.pick(helpers),
      item,
      ...momentsOf(drawing),
    })),
    termAgreements: familyTerms.flatMap(({ person }) =>
      random
        .some(members, 4)
        .map((member) => ({ family: family.id, coordinator: person, member, ...momentsOf(drawing) })),
    ),
    emergencyLooks: Array.from({ length: 3 }, () => ({
      family: family.id,
      person: random.pick(helpers),
      subject: random.pick(members),
      openedAt: new Date(+at - random.pick([1, 60, 239, 239, 240, 241, -1]) * minute),
    })),
  }
}

function placementsOf(
  drawing: Drawing,
  { family, members }: Around,
  participants: Bonds['participants'],
): Bonds['fosterPlacements'] {
  const fosterParents = participants.filter(({ kind }) => kind === 'fosterParent').map(({ person }) => person)
  if (fosterParents.length === 0) return []
  return drawing.random
    .some(members, 3)
    .map((youth) => ({ family: family.id, youth, fosterParents, ...periodOf(drawing) }))
}

function sharesOf(
  drawing: Drawing,
  around: Around,
  participants: Bonds['participants'],
  placements: Bonds['fosterPlacements'],
): Shares {
  const { random, at } = drawing
  const { items } = around
  const made = Array.from({ length: 22 }, () => shareOf(drawing, around, participants))
  const daily = placements.flatMap(({ youth, fosterParents }) =>
    fosterParents.map((reader) => {
      const whole = shareOf(drawing, around, participants)
      return {
        ...whole,
        subject: youth,
        reader,
        organisation: placeOf(participants, reader),
        dailyLife: true,
        lastDay: null,
        topic: whole.item === null ? random.pick(dailyLifeTopics) : null,
      }
    }),
  )
  const decisions = items.filter(({ topic }) => topic === 'decisions')
  const explained = decisions.flatMap(({ id, subjects }) =>
    subjects.map((child) => ({ item: id, child, explainedAt: new Date(+at - random.pick([60, 60, 0, -1]) * minute) })),
  )
  return { shares: [...made, ...daily], explained }
}

const placeOf = (participants: Bonds['participants'], reader: Id) =>
  participants.find(({ person }) => person === reader)?.organisation ?? null

// About the topic or the item of something that is there, else most shares would open nothing that anybody asks for.
function shareOf(
  { random, day, at }: Drawing,
  { family, members, helpers, items }: Around,
  participants: Bonds['participants'],
): Share {
  const reader = random.chance(70) ? random.pick(helpers) : random.pick(members)
  const item = random.pick(items)
  const byTopic = random.chance(60)
  return {
    id: random.uuid(),
    family: family.id,
    subject: random.chance(85) ? random.pick(item.subjects) : random.pick(members),
    topic: byTopic ? (random.chance(85) ? item.topic : random.pick(topics)) : null,
    item: byTopic ? null : item.id,
    reader,
    organisation: random.chance(85) ? placeOf(participants, reader) : random.pick(['practice', 'other', null]),
    from: addDays(day, random.pick([-30, -30, -30, 0, 1])),
    lastDay: random.pick([addDays(day, 60), addDays(day, 60), addDays(day, 60), day, addDays(day, -1), null]),
    dailyLife: false,
    grantedBy: [random.pick(members)],
    withdrawnAt: random.pick([null, null, null, at, new Date(+at + minute), new Date(+at - minute)]),
  }
}

/** An institution holds custody of one youth of each family, by a check of an hour ago: the oldest minor, who may be 16. */
export function guardiansOf(
  drawing: Drawing,
  world: World,
  helpers: readonly Person[],
): { snapshots: CustodySnapshot[]; participants: Bonds['participants'] } {
  const { random, at, day } = drawing
  const made = world.families.flatMap((family) => {
    const own = helpers.filter(({ municipality }) => municipality === family.municipality)
    const youth = oldestMinor(world, family, dayOf(at))
    if (!youth || random.chance(35)) return []
    const guardian = random.pick(own).id
    const kind = random.chance(85) ? ('guardianship' as const) : ('oneParent' as const)
    const snapshot = {
      youth,
      holders: [guardian],
      kind,
      outcome: 'confirmed' as const,
      checkedOn: day,
      recordedAt: new Date(+at - 60 * minute),
    }
    const subjects = random.chance(85)
      ? [youth]
      : random.some(
          family.members.map(({ person }) => person),
          1,
        )
    return [
      {
        snapshot,
        part: {
          family: family.id,
          person: guardian,
          kind: 'guardian' as const,
          organisation: 'institution',
          subjects,
          ...periodOf(drawing),
        },
      },
    ]
  })
  return { snapshots: made.map(({ snapshot }) => snapshot), participants: made.map(({ part }) => part) }
}

function oldestMinor(world: World, family: Family, day: Day): Id | null {
  const ages = family.members.flatMap(({ person }) => {
    const bornOn = world.persons.find(({ id }) => id === person)?.bornOn ?? null
    return bornOn === null || ageOn(bornOn, day) > 18 ? [] : [{ person, age: ageOn(bornOn, day) }]
  })
  return ages.sort((one, other) => other.age - one.age)[0]?.person ?? null
}
