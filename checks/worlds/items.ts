// The items of a made-up world: every topic, audience and class, about one person or several, by whoever might have written them.
import {
  audiences,
  type Facts,
  type Family,
  type Id,
  type Item,
  type Person,
  type RecordKind,
  recordKinds,
  recordTopics,
  topics,
} from '#care/pass/facts.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

// Kinds with rules of their own are tried more often than those that only stand for their topic.
const likely: readonly RecordKind[] = [
  'storyPiece',
  'storyPiece',
  'strength',
  'worry',
  'goal',
  'goal',
  'step',
  'step',
  'score',
  'score',
  'planAgreement',
  'planAgreement',
]
// A score stands with its goal (domain 0.6), so who made the goal together reads it too.
const madeTogether: readonly RecordKind[] = ['goal', 'step', 'score', 'agreement', 'meeting']
const aboutOneself: readonly RecordKind[] = [
  'storyPiece',
  'planAgreement',
  'resilienceCard',
  'weather',
  'threeHouses',
  'statement',
]
// Kinds that stand in a table today, in this order: the same seed then draws the same world as before the others came.
const ofGround = recordKinds.slice(0, recordKinds.indexOf('accessLog') + 1)
const trustKinds: readonly RecordKind[] = [
  ...recordKinds,
  'quickEntry',
  'quickEntry',
  'decision',
  'helpLine',
  'helpLine',
  'household',
  'storyPiece',
  'storyPiece',
  'score',
]
const hour = 3_600_000

export function makeItems(random: Random, facts: Facts, at: Date): Item[] {
  return facts.families.flatMap((family) => Array.from({ length: 9 }, () => makeItem(random, facts, family, at)))
}

type Told = Pick<Item, 'family' | 'author' | 'subjects'> & Partial<Item>

/** A worry of an hour ago for the whole plan, unless something else is told of it. */
export function plainItem({ uuid }: Random, at: Date, told: Told): Item {
  return {
    id: uuid(),
    record: 'worry',
    topic: recordTopics[told.record ?? 'worry'],
    typedBy: null,
    confirmed: true,
    audience: 'plan',
    chosen: [],
    class: 'plan',
    madeTogether: madeTogether.includes(told.record ?? 'worry'),
    names: [],
    createdAt: new Date(+at - hour),
    destroyedAt: null,
    ...told,
  }
}

// What was made for the ground, and on top of it every kind, also by those who help and with helpers named.
export function makeTrustItems(random: Random, world: World, helpers: readonly Person[], at: Date): Item[] {
  const more = world.families.flatMap((family) => {
    const own = helpers.filter(({ municipality }) => municipality === family.municipality).map(({ id }) => id)
    return Array.from({ length: 14 }, () => {
      const item = makeItem(random, world, family, at, trustKinds)
      const helped = item.madeTogether || item.record === 'consultation'
      const author =
        aboutOneself.includes(item.record) || random.chance(item.record === 'quickEntry' ? 90 : 60)
          ? item.author
          : random.pick(own)
      const typedBy = item.record === 'quickEntry' && random.chance(70) ? random.pick(own) : item.typedBy
      const names = helped && random.chance(60) ? random.some(own, 2) : item.names
      const kind = random.chance(12) ? 'safety' : item.class
      const isOfAuthor = item.record === 'circleMember' || item.record === 'quickEntry'
      const subjects = isOfAuthor ? [author] : item.subjects
      return {
        ...item,
        author,
        subjects,
        names,
        class: kind,
        typedBy,
        confirmed: typedBy === null || random.chance(35),
      }
    })
  })
  return [...world.items, ...more]
}

function makeItem(
  random: Random,
  facts: Facts,
  family: Family,
  at: Date,
  kinds: readonly RecordKind[] = ofGround,
): Item {
  const record = kinds === ofGround && random.chance(65) ? random.pick(likely) : random.pick(kinds)
  const members = family.members.map((member) => member.person)
  const author = makeAuthor(random, facts, family, record)
  const about = random.some(members, random.pick([1, 1, 1, 2, 2, 3]))
  const audience = random.pick([...audiences, 'plan', 'plan', 'plan'] as const)
  const told = record === 'history' || record === 'accessLog'
  const together = madeTogether.includes(record)
  const viaWorker = (record === 'score' || record === 'storyPiece') && random.chance(55)
  return {
    id: random.uuid(),
    family: family.id,
    record,
    topic: told ? random.pick(topics) : recordTopics[record],
    subjects: aboutOneself.includes(record) ? [author] : about,
    author,
    typedBy: viaWorker ? random.pick(workersOf(facts, family, members)) : null,
    confirmed: viaWorker ? random.chance(35) : true,
    audience,
    chosen: audience === 'chosen' ? random.some([...members, ...workersOf(facts, family, members)], 2) : [],
    class: random.pick(['working', 'safety', ...Array.from({ length: 11 }, () => 'plan' as const)]),
    madeTogether: together,
    names: together && random.chance(40) ? random.some(members, 1) : [],
    createdAt: new Date(+at - random.pick([1, 28 * 24 - 1, 28 * 24, 28 * 24 + 1, 3000]) * hour),
    destroyedAt: random.chance(5) ? new Date(+at - hour / 2) : null,
  }
}

function makeAuthor(random: Random, facts: Facts, family: Family, record: RecordKind): Id {
  const members = family.members.map((member) => member.person)
  const isOwn = aboutOneself.includes(record) || record === 'score'
  return isOwn || random.chance(50) ? random.pick(members) : random.pick(workersOf(facts, family, members))
}

/** Whoever coordinates or stands by, now or at another time; a member when nobody ever did. */
function workersOf(facts: Facts, family: Family, members: readonly Id[]): readonly Id[] {
  const terms = facts.coordinatorTerms.filter((term) => term.family === family.id)
  const found = terms.flatMap((term) => [term.person, term.standby ?? term.person])
  return found.length > 0 ? found : members
}
