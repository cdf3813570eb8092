// The same world as far as tables can hold it: what they cannot say is left out or put the way they say it, so that both hands judge the same facts.
import type { Bonds } from '#care/pass/bonds.ts'
import { type Id, type Item, isPresentMember, type RecordKind, type Topic } from '#care/pass/facts.ts'
import type { Hidden } from '#care/pass/hidden.ts'
import { dailyLifeTopics, type Share } from '#care/pass/shares.ts'
import { addDays, dayOf } from '#platform/dates.ts'
import { fosterHomesOf } from './sharing.ts'
import type { World } from './world.ts'

/** Facts of the model that no table holds yet: they wait for the rooms decisions, meetings and messages, and safety has tests of its own. */
export const notHeld = ['explained', 'secretAddresses', 'safetyItems', 'safetyOfficers'] as const

export function holdable(world: World): World {
  return {
    ...world,
    // What is checked later is not written down yet, and a term of somebody from the family has a standby (D-PLN-03).
    custodySnapshots: custodyHeld(world),
    coordinatorTerms: world.coordinatorTerms.filter(({ professional, standby }) => professional || standby !== null),
    items: world.items.map(asStored),
    ...(world.participants ? trustHeld(world) : {}),
  }
}

// Of two checks of one youth at the same moment no table knows which came last.
function custodyHeld({ custodySnapshots, at }: World): World['custodySnapshots'] {
  const moments = new Map(custodySnapshots.map((check) => [`${check.youth} ${+check.recordedAt}`, check]))
  return [...moments.values()].filter(({ recordedAt }) => recordedAt <= at)
}

/** One list of names stands in a row: whom an item chooses, or whom it names as doer or guest. */
export function asStored(item: Item): Item {
  const isChosen = item.audience === 'chosen'
  return {
    ...item,
    chosen: isChosen ? item.chosen : [],
    names: item.madeTogether && isChosen ? item.chosen : item.names,
  }
}

function trustHeld(world: World): Partial<World> {
  const nothing = Object.fromEntries(notHeld.map((list) => [list, []]))
  return {
    ...nothing,
    emergencyLooks: (world.emergencyLooks ?? []).filter(({ family, person }) => !placedIn(world, family).has(person)),
    fosterPlacements: fosterHomesOf(world.participants ?? []),
    contactPersons: contactPersonsOf(world),
    secondReaders: secondReadersOf(world),
    shares: (world.shares ?? []).flatMap((share) => shareHeld(world, share)),
    ...hiddenHeld(world),
  }
}

// In every other family a plan runs, and a contact person is one no longer.
function contactPersonsOf(world: World): Bonds['contactPersons'] {
  return (world.contactPersons ?? []).map((role) => {
    const runs = role.endedAt === null || role.endedAt > world.at
    const endedAt = runs && Number.parseInt(role.family.slice(0, 1), 16) % 2 === 0 ? world.at : role.endedAt
    return { ...role, items: [], endedAt }
  })
}

// Asked for one item that stands in a table, about members of today who are somebody else; own words are opened by their speaker.
function secondReadersOf(world: World): Bonds['secondReaders'] {
  const day = dayOf(world.at)
  return (world.secondReaders ?? []).filter(({ item, person, family }) => {
    const asked = world.items.find(({ id }) => id === item)
    if (!asked || asked.topic === 'story' || asked.topic === 'resilience') return false
    return (
      !asked.subjects.includes(person) &&
      asked.subjects.every((subject) => isPresentMember(world, subject, family, day))
    )
  })
}

// What is done later is not written down yet, and nobody opens something to oneself. Only an item of daily life has no end.
function shareHeld({ at, items }: World, share: Share): Share[] {
  const { subject, reader, dailyLife, itemTopic, from, lastDay } = share
  if (subject === reader) return []
  const record = items.find(({ id }) => id === share.item)?.record ?? null
  if (share.item !== null && record === null) return []
  if (itemTopic !== null && ownWords.includes(itemTopic) && !ownRecords.includes(record)) return []
  if (dailyLife && (itemTopic === null || !isHeldDaily(itemTopic, record))) return []
  if (!dailyLife && (lastDay === null || lastDay < from)) return []
  return [{ ...share, withdrawnAt: asKnown(share.withdrawnAt, at) }]
}

// By the name of its table a share knows what it is of; kinds that nobody wrote yet have none.
const ownWords: readonly Topic[] = ['story', 'resilience']
const ownRecords: readonly (RecordKind | null)[] = ['storyPiece', 'resilienceCard']
const dailyRecords: readonly (RecordKind | null)[] = [
  'goal',
  'step',
  'score',
  'agreement',
  'meeting',
  'signal',
  'helpLine',
]

function isHeldDaily(topic: Topic, record: RecordKind | null): boolean {
  if (topic === 'strengthsAndWorries' || ownWords.includes(topic)) return false
  return !dailyLifeTopics.includes(topic) || dailyRecords.includes(record)
}

function hiddenHeld({ withheld = [], shields = [], at, families }: World): Partial<Hidden> {
  const members = families.flatMap((family) => family.members.map(({ person }) => person))
  const isYouth = (youth: Id) => members.includes(youth)
  return {
    withheld: withheld
      .filter(({ since, against }) => since <= at && against.length > 0)
      .map((each) => ({ ...each, liftedAt: asKnown(each.liftedAt, at), reviewOn: reviewBy(each) })),
    shields: shields
      .filter(({ since, youth }) => since <= at && isYouth(youth))
      .map((each) => ({ ...each, liftedAt: asKnown(each.liftedAt, at) })),
  }
}

const asKnown = (moment: Date | null, at: Date) => (moment !== null && moment <= at ? moment : null)

function reviewBy({ reviewOn, since }: Hidden['withheld'][number]) {
  const latest = addDays(dayOf(since), 180)
  return reviewOn > latest ? latest : reviewOn
}

/** Who has some place in this family, by blood, work or share; the house opens no emergency look for such a person. */
export function placedIn(world: World, family: Id): Set<Id> {
  const here = <T extends { family: Id }>(rows: readonly T[] | undefined) =>
    (rows ?? []).filter((row) => row.family === family)
  return new Set([
    ...world.families.filter(({ id }) => id === family).flatMap(({ members }) => members.map(({ person }) => person)),
    ...here(world.coordinatorTerms).flatMap(({ person, standby }) => [person, ...(standby === null ? [] : [standby])]),
    ...here(world.participants).map(({ person }) => person),
    ...here(world.shares).map(({ reader }) => reader),
    ...here(world.secondReaders).map(({ person }) => person),
    ...here(world.contactPersons).map(({ person }) => person),
  ])
}
