// What trust adds to a made-up world: people around the family with a task, shares, hiding, safety, custody by an institution.
// It is drawn from the seed apart, so that the ground of a world is the same with and without it.
import { type Bonds, type ParticipantKind, participantKinds } from '#care/pass/bonds.ts'
import type { CustodySnapshot, Family, Id, Person } from '#care/pass/facts.ts'
import type { Hidden } from '#care/pass/hidden.ts'
import type { JimBonds } from '#care/pass/jims.ts'
import type { SafetyFacts } from '#care/pass/safety.ts'
import type { Shares } from '#care/pass/shares.ts'
import type { Work } from '#care/pass/work.ts'
import { ageOn, asDay, type Day, dayOf } from '#platform/dates.ts'
import { type Around, type Drawing, minute, momentsOf, periodOf } from './around.ts'
import { jimBondsOf } from './jims.ts'
import { hiddenOf, safetyOf } from './secrets.ts'
import { fosterHomesOf, sharesOf, workOf } from './sharing.ts'
import type { World } from './world.ts'

export type Trust = Bonds & Shares & Hidden & SafetyFacts & Work & JimBonds
const rulers = ['specialist', 'school', 'jim', 'circleMember', 'peerWorker', 'measureCarrier', 'fosterParent'] as const
// Those with a rule of their own more often; the rest open nothing by themselves.
const kinds: readonly ParticipantKind[] = [
  ...participantKinds.filter((kind) => !['behaviouralScientist', 'processDirector', 'expertTeamMember'].includes(kind)),
  ...rulers.flatMap((kind) => [kind, kind]),
  ...Array.from({ length: 6 }, () => ['peerWorker', 'specialist'] as const).flat(),
  ...(['jim', 'fosterParent', 'fosterParent', 'fosterParent', 'fosterParent'] as const),
]

/** Persons who belong to no family, so that whatever they may do comes from a task or a share. */
export function othersOf({ random }: Drawing, world: World): Person[] {
  const municipalities = [...new Set(world.persons.map(({ municipality }) => municipality))]
  return municipalities.flatMap((municipality) =>
    Array.from({ length: 4 }, () => ({ id: random.uuid(), municipality, bornOn: asDay('1980-05-05') })),
  )
}

export function trustOf(drawing: Drawing, world: World, helpers: readonly Person[]): Trust {
  const work = workOf(drawing, world, helpers)
  const parts = world.families.map((family) => {
    const own = helpers.filter(({ municipality }) => municipality === family.municipality).map(({ id }) => id)
    const members = family.members.map(({ person }) => person)
    const items = world.items.filter((item) => item.family === family.id)
    return trustAround(drawing, world, { family, members, helpers: own, items }, work)
  })
  const all = parts.reduce((all, part) => merged(all, part))
  return { ...all, ...work, jimBonds: jimBondsOf(drawing, world, all.participants) }
}

function merged<T extends Omit<Trust, keyof (Work & JimBonds)>>(all: T, part: T): T {
  const lists = Object.keys(all) as (keyof Omit<Trust, keyof (Work & JimBonds)>)[]
  return Object.fromEntries(lists.map((name) => [name, [...all[name], ...part[name]]])) as unknown as T
}

function trustAround(drawing: Drawing, world: World, around: Around, work: Work): Omit<Trust, keyof (Work & JimBonds)> {
  const participants = participantsOf(drawing, around)
  const fosterPlacements = fosterHomesOf(participants)
  return {
    participants,
    fosterPlacements,
    ...rolesOf(drawing, world, around),
    ...sharesOf(drawing, around, participants, work),
    ...hiddenOf(drawing, around),
    ...safetyOf(drawing, around),
  }
}

function participantsOf(drawing: Drawing, { family, members, helpers }: Around): Bonds['participants'] {
  const { random } = drawing
  return helpers.flatMap((person) =>
    Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, () => ({
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

/** An institution holds custody of one youth of most families, by a check of an hour ago: the oldest, who may be 16, or the youngest. */
export function guardiansOf(
  drawing: Drawing,
  world: World,
  helpers: readonly Person[],
): { snapshots: CustodySnapshot[]; participants: Bonds['participants'] } {
  const { random, at, day } = drawing
  const made = world.families.flatMap((family) => {
    const own = helpers.filter(({ municipality }) => municipality === family.municipality)
    const minors = minorsOf(world, family, dayOf(at))
    const youth = random.chance(55) ? minors[0] : minors.at(-1)
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

/** The oldest first, who may have a birthday of 18 today or tomorrow. */
function minorsOf(world: World, family: Family, day: Day): readonly Id[] {
  const ages = family.members.flatMap(({ person }) => {
    const bornOn = world.persons.find(({ id }) => id === person)?.bornOn ?? null
    return bornOn === null || ageOn(bornOn, day) > 18 ? [] : [{ person, age: ageOn(bornOn, day) }]
  })
  return ages.sort((one, other) => other.age - one.age).map(({ person }) => person)
}
