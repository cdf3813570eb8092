// A made-up world: families of two municipalities with all that decides who may read, leaning to the edges where a rule turns.
// Facts stay within what the database can hold: nobody is a member outside the own municipality, terms of one family never overlap.

import { rolesOf } from '#care/pass/bonds.ts'
import type {
  CoordinatorTerm,
  CustodySnapshot,
  Facts,
  Family,
  FamilyMember,
  Id,
  Item,
  Period,
  Person,
} from '#care/pass/facts.ts'
import type { WriteAct } from '#care/writing/writers.ts'
import { addDays, asDay, type Day, dayOf } from '#platform/dates.ts'
import { makeItems, makeTrustItems } from './items.ts'
import { type Random, randomFrom } from './random.ts'
import { guardiansOf, othersOf, trustOf } from './trust.ts'

export type World = Facts & {
  readonly seed: number
  /** The moment that is "now" in this world; every other day and moment lies around it. */
  readonly at: Date
  /** Everybody who may try, one of them known to nobody. */
  readonly viewers: readonly Id[]
  readonly items: readonly Item[]
}

export type Act = 'select' | WriteAct
/** With `insert` the item is a draft with an id of its own; with the other acts it is one of the world's items. */
export type Decision = { readonly viewer: Id; readonly item: Item; readonly act: Act }

// Midnights in winter and summer time, both days on which the clock changes, and the days around 29 February.
const moments = [
  '2026-11-21T11:00:00Z',
  '2026-02-28T22:59:59Z',
  '2026-02-28T23:00:00Z',
  '2028-02-29T12:00:00Z',
  '2026-06-30T22:00:00Z',
  '2026-06-30T21:59:59Z',
  '2026-03-29T00:30:00Z',
  '2026-10-25T00:30:00Z',
  '2026-12-31T23:30:00Z',
]

// What is often typed for who said it. Without trust only scores, so that the ground is drawn as before.
const spokenOf = ({ shares }: World): readonly string[] => (shares ? ['score', 'quickEntry', 'storyPiece'] : ['score'])
const youthAges = [7, 8, 9, 10, 11, 11, 12, 12, 13, 14, 15, 15, 16, 16, 17, 18]

type Making = { readonly random: Random; readonly day: Day; readonly at: Date }
type Household = { readonly family: Family; readonly adults: readonly Person[]; readonly youths: readonly Person[] }

/** Pass `at` when the world must lie around a clock that cannot be set, such as that of a database. */
export function makeWorld(seed: number, at?: Date): World {
  const random = randomFrom(seed)
  const now = at ?? new Date(random.pick(moments))
  const making = { random, at: now, day: dayOf(now) }
  const here = makeMunicipality(making, 2)
  const there = makeMunicipality(making, 1)
  const facts: Facts = {
    persons: [...here.persons, ...there.persons],
    families: [...here.families, ...there.families],
    custodySnapshots: [...here.custodySnapshots, ...there.custodySnapshots],
    coordinatorTerms: [...here.coordinatorTerms, ...there.coordinatorTerms],
  }
  const viewers = [...facts.persons.map((person) => person.id), random.uuid()]
  return { seed, at: now, ...facts, viewers, items: makeItems(random, facts, now) }
}

/** The same with everything that trust adds. The database learns those facts later; until then it is asked about the ground only. */
export function makeTrustWorld(seed: number, at?: Date): World {
  const ground = makeWorld(seed, at)
  const drawing = { random: randomFrom(seed ^ 0x3c6ef372), at: ground.at, day: dayOf(ground.at) }
  const helpers = othersOf(drawing, ground)
  const { snapshots, participants } = guardiansOf(drawing, ground, helpers)
  const peopled = {
    ...ground,
    persons: [...ground.persons, ...helpers],
    viewers: [...ground.viewers, ...helpers.map(({ id }) => id)],
    custodySnapshots: [...ground.custodySnapshots, ...snapshots],
  }
  const world = { ...peopled, items: makeTrustItems(drawing.random, peopled, helpers, ground.at) }
  const trust = trustOf(drawing, world, helpers)
  return { ...world, ...trust, participants: [...trust.participants, ...participants] }
}

/** Tries of everybody around a family and of some who have nothing to do with it, each act as often as it can differ. */
export function* decisions(world: World): Iterable<Decision> {
  const random = randomFrom(world.seed ^ 0x5f3759df)
  for (const item of world.items) {
    const near = peopleAround(world, item.family)
    const far = world.viewers.filter((viewer) => !near.includes(viewer))
    for (const viewer of [...near, ...random.some(far, 1)]) {
      yield { viewer, item, act: 'select' }
      if (random.chance(50)) yield { viewer, item, act: 'update' }
      if (random.chance(10)) yield { viewer, item, act: 'delete' }
      if (random.chance(60)) yield { viewer, item: draftOf(random, world, item, viewer), act: 'insert' }
    }
  }
}

function peopleAround(world: World, family: Id): Id[] {
  const members = world.families.find((each) => each.id === family)?.members ?? []
  const terms = world.coordinatorTerms.filter((term) => term.family === family)
  const standbys = terms.flatMap((term) => term.standby ?? [])
  const parts = (world.participants ?? []).filter((part) => part.family === family).map(({ person }) => person)
  const looks = (world.emergencyLooks ?? []).filter((look) => look.family === family).map(({ person }) => person)
  const called = rolesOf(world).filter((role) => role.family === family)
  const readers = (world.shares ?? []).filter((share) => share.family === family).map(({ reader }) => reader)
  const asked = (world.secondReaders ?? []).filter((second) => second.family === family)
  return [
    ...new Set([
      ...[...members, ...terms, ...called, ...asked].map(({ person }) => person),
      ...[...standbys, ...parts, ...readers, ...looks],
    ]),
  ]
}

// Most drafts are honest: by the viewer, often about the viewer alone. Some are in another's name, with and without "via".
function draftOf(random: Random, world: World, item: Item, viewer: Id): Item {
  const draft = { ...item, id: random.uuid(), createdAt: world.at, destroyedAt: null, typedBy: null, confirmed: true }
  if (item.author !== viewer && random.chance(spokenOf(world).includes(item.record) ? 50 : 15)) {
    return { ...draft, typedBy: random.chance(80) ? viewer : null, confirmed: random.chance(20) }
  }
  const subjects = random.chance(40) ? [viewer] : item.subjects
  const own = { ...draft, author: viewer, subjects }
  return random.chance(25) ? { ...own, audience: 'onlyMe', chosen: [] } : own
}

function makeMunicipality(making: Making, familyCount: number): Facts {
  const { random } = making
  const municipality = random.uuid()
  const workers = Array.from({ length: 3 }, () => makePerson(making, municipality, 30 + random.number(30)))
  const households: Household[] = []
  for (let n = 0; n < familyCount; n += 1) households.push(makeHousehold(making, municipality, workers, households))
  return {
    persons: [...new Set([...workers, ...households.flatMap(({ adults, youths }) => [...adults, ...youths])])],
    families: households.map(({ family }) => family),
    custodySnapshots: youthsOf(households).flatMap((youth) => makeCustody(making, youth, households)),
    coordinatorTerms: households.flatMap((household) => makeTerms(making, household, workers)),
  }
}

function youthsOf(households: readonly Household[]): readonly Person[] {
  return [...new Set(households.flatMap(({ youths }) => youths))]
}

// A second family of a municipality may share an adult and a youth with the first, and a worker may be a member too.
function makeHousehold(
  making: Making,
  municipality: Id,
  workers: readonly Person[],
  others: readonly Household[],
): Household {
  const { random } = making
  const adults = Array.from({ length: 2 }, () => makePerson(making, municipality, 30 + random.number(30)))
  const youths = Array.from({ length: 1 + random.number(3) }, () =>
    makePerson(making, municipality, random.pick(youthAges)),
  )
  const other = others[0]
  if (other && random.chance(50)) adults.push(random.pick(other.adults))
  if (other && random.chance(40)) youths.push(random.pick(other.youths))
  if (random.chance(20)) adults.push(random.pick(workers))
  const everybody = [...new Set([...adults, ...youths])]
  const family = { id: random.uuid(), municipality, members: everybody.map((person) => makeMember(making, person)) }
  return { family, adults: [...new Set(adults)], youths: [...new Set(youths)] }
}

function makeMember(making: Making, person: Person): FamilyMember {
  const always = { from: addDays(making.day, -400), until: null }
  return { person: person.id, ...(making.random.chance(75) ? always : makePeriod(making)) }
}

function makePeriod({ random, day }: Making): Period {
  const long = addDays(day, -300)
  return random.pick([
    { from: long, until: addDays(day, -1) },
    { from: long, until: day },
    { from: long, until: addDays(day, 1) },
    { from: day, until: null },
    { from: addDays(day, 1), until: null },
  ])
}

function makePerson(making: Making, municipality: Id, age: number): Person {
  const { random } = making
  return { id: random.uuid(), municipality, bornOn: random.chance(8) ? null : makeBirthDay(making, age) }
}

function makeBirthDay({ random, day }: Making, age: number): Day {
  if (random.chance(10)) {
    const leapYear = Math.floor((Number(day.slice(0, 4)) - age) / 4) * 4
    return asDay(`${leapYear}-02-29`)
  }
  // Born on 29 February itself, "so many years ago today" may not exist: the day after it then stands for today.
  const year = Number(day.slice(0, 4)) - age
  const today = day.endsWith('02-29') ? asDay(`${year}-03-01`) : asDay(`${year}${day.slice(4)}`)
  return addDays(today, random.pick([-180, -1, 0, 0, 1, 1]))
}

// Up to two checks; only the newest counts, so the older one shows whoever reads the wrong row.
function makeCustody(making: Making, youth: Person, households: readonly Household[]): CustodySnapshot[] {
  const { random } = making
  const home = households.find(({ youths }) => youths.includes(youth))
  const adults = (home?.adults ?? []).map((adult) => adult.id)
  const outside = households.flatMap((each) => each.adults.map((adult) => adult.id))
  if (random.chance(8)) return []
  const newest = makeSnapshot(making, youth, random.chance(92) ? adults : outside, random.pick([1, 40, 183, 184, 900]))
  if (random.chance(45)) return [newest]
  const earlier = makeSnapshot(making, youth, adults, 1000 + random.number(100))
  return random.chance(50) ? [newest, earlier] : [earlier, newest]
}

function makeSnapshot(making: Making, youth: Person, among: readonly Id[], daysAgo: number): CustodySnapshot {
  const { random, day, at } = making
  const when = { youth: youth.id, checkedOn: addDays(day, -daysAgo), recordedAt: new Date(+at - daysAgo * 86_400_000) }
  const turn = random.number(100)
  if (turn < 8) return { ...when, holders: [], kind: 'temporarilyNone', outcome: 'none' }
  if (turn < 22) return { ...when, holders: random.some(among, 2), kind: 'temporarilyNone', outcome: 'none' }
  if (turn < 36) return { ...when, holders: random.some(among, 2), kind: 'undeterminable', outcome: 'undetermined' }
  if (turn < 58) return { ...when, holders: random.some(among, 1), kind: 'oneParent', outcome: 'confirmed' }
  if (turn < 65) return { ...when, holders: random.some(among, 1), kind: 'guardianship', outcome: 'confirmed' }
  if (turn < 72) return { ...when, holders: random.some(among, 2), kind: 'parentAndOther', outcome: 'confirmed' }
  return { ...when, holders: random.some(among, 2), kind: 'jointParents', outcome: 'confirmed' }
}

// One line of terms, end to start: an earlier one that may end today, and one that may start today or tomorrow.
function makeTerms(making: Making, household: Household, workers: readonly Person[]): CoordinatorTerm[] {
  const { random, day } = making
  const change = addDays(day, random.pick([-200, -1, 0, 0, 1]))
  const until = random.pick([null, null, null, null, addDays(day, 2), addDays(day, 3)])
  const before = makeTerm(making, household, workers, { from: addDays(day, -300), until: change })
  const after = makeTerm(making, household, workers, { from: change, until })
  return random.pick([[after], [before, after], [before, after], [before]])
}

function makeTerm(making: Making, household: Household, workers: readonly Person[], when: Period): CoordinatorTerm {
  const { random } = making
  const [worker, other] = random.some(workers, 2).map((each) => each.id) as [Id, Id]
  const shared = { family: household.family.id, ...when }
  if (random.chance(65)) {
    return { ...shared, person: worker, professional: true, standby: random.chance(15) ? other : null }
  }
  const person = random.pick(household.adults).id
  return { ...shared, person, professional: false, standby: random.chance(90) && worker !== person ? worker : null }
}
