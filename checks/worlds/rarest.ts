// What only a changed clause notices, laid on top of a made-up world for A5: looks in an emergency from which something is kept, words of children that
// others opened, daily life for who gives no home, guardians of nobody, and who leads elsewhere or at another time.
import type { Bonds, Participant } from '#care/pass/bonds.ts'
import { type CustodySnapshot, type Family, type Id, type Item, type Person, running } from '#care/pass/facts.ts'
import type { Share } from '#care/pass/shares.ts'
import { addDays, ageOn, dayOf } from '#platform/dates.ts'
import { withAges } from './ages.ts'
import type { Drawing } from './around.ts'
import { placedIn } from './holdable.ts'
import { plainItem } from './items.ts'
import { randomFrom } from './random.ts'
import type { World } from './world.ts'

type Added = {
  readonly items: readonly Item[]
  readonly shares: readonly Share[]
  readonly participants: readonly Participant[]
  readonly custodySnapshots: readonly CustodySnapshot[]
  readonly pilotContacts: Bonds['pilotContacts']
  readonly termAgreements: Bonds['termAgreements']
  readonly withheld: NonNullable<World['withheld']>
}
type Home = { readonly family: Family; readonly present: readonly Person[]; readonly near: readonly Id[] }

export function withRarest(ground: World): World {
  const world = withAges(ground)
  const drawing = { random: randomFrom(world.seed ^ 0x41c64e6d), at: world.at, day: dayOf(world.at) }
  const added = world.families.flatMap((family) => {
    const home = homeOf(drawing, world, family)
    const lay = [
      keptFromLookers,
      openedByOthers,
      toldAtTwelve,
      ofDailyLife,
      carrying,
      guarded,
      guardedByNobody,
      ledElsewhere,
    ]
    return lay.map((each) => each(drawing, world, home))
  })
  const all = <K extends keyof Added>(list: K) =>
    [...(world[list] ?? []), ...added.flatMap((each): readonly unknown[] => each[list] ?? [])] as unknown as Added[K]
  const ended = world.endedOrganisations ?? []
  return {
    ...world,
    ...{ items: all('items'), shares: all('shares'), participants: all('participants'), withheld: all('withheld') },
    ...{ custodySnapshots: all('custodySnapshots'), pilotContacts: all('pilotContacts') },
    termAgreements: all('termAgreements'),
    endedOrganisations: ended.length > 0 ? ended : [{ id: 'closing', until: addDays(drawing.day, 1) }],
  }
}

function homeOf({ random, day }: Drawing, world: World, family: Family): Home {
  const members = family.members.filter((member) => running(member, day)).map(({ person }) => person)
  const present = world.persons.filter(({ id }) => members.includes(id))
  const placed = placedIn(world, family.id)
  const looks = (world.emergencyLooks ?? []).map(({ person }) => person)
  const free = world.persons.filter(
    ({ id, municipality }) => municipality === family.municipality && !placed.has(id) && !looks.includes(id),
  )
  const near = free.map(({ id }) => id)
  return { family, present, near: random.some(near, near.length) }
}

const ageOf = ({ bornOn }: Person, { day }: Drawing): number => (bornOn === null ? 0 : ageOn(bornOn, day))

/** Who looks in an emergency reads on what is for the whole plan, also when something else is kept from him or her. */
function keptFromLookers({ random, at, day }: Drawing, world: World, { family }: Home): Partial<Added> {
  const looks = (world.emergencyLooks ?? []).filter((look) => look.family === family.id)
  const made = looks.flatMap(({ person, subject }) => {
    const author = family.members.find((member) => member.person !== subject)?.person ?? subject
    const about = () => plainItem(random, at, { family: family.id, author, subjects: [subject] })
    const kept = about()
    const by = { ground: 'safety', by: author, second: author, reviewOn: addDays(day, 90), liftedAt: null }
    const withheld = { item: kept.id, against: [person], since: new Date(+at - 3_600_000), ...by }
    return [{ items: [kept, about()], withheld }]
  })
  return { items: made.flatMap(({ items }) => items), withheld: made.map(({ withheld }) => withheld) }
}

function shareOf(
  { random, day }: Drawing,
  { family }: Home,
  over: Pick<Share, 'subject' | 'reader' | 'grantedBy'> & Partial<Share>,
): Share {
  const days = { from: addDays(day, -30), lastDay: addDays(day, 60), withdrawnAt: null }
  const target = { topic: null, item: null, itemTopic: null, organisation: null, dailyLife: false }
  return { id: random.uuid(), family: family.id, ...days, ...target, ...over }
}

const ofItem = ({ id, topic }: Item) => ({ item: id, itemTopic: topic })

/** Own words of who is 12 or younger, opened to a stranger by somebody else: of 12 today that opens nothing. */
function openedByOthers(drawing: Drawing, _world: World, home: Home): Partial<Added> {
  const reader = home.near.at(-1)
  const young = home.present.filter((person) => ageOf(person, drawing) <= 12)
  const shares = young.flatMap(({ id: subject }) => {
    const other = home.present.find(({ id }) => id !== subject)?.id
    if (reader === undefined || other === undefined) return []
    return [shareOf(drawing, home, { subject, reader, grantedBy: [other], topic: 'resilience' })]
  })
  return { shares }
}

/** What those of 12 told: who coordinates may type it for them, from that day on. */
function toldAtTwelve(drawing: Drawing, _world: World, { family, present }: Home): Partial<Added> {
  const tellers = present.filter((person) => ageOf(person, drawing) === 12)
  const told = (author: Id) =>
    plainItem(drawing.random, drawing.at, { family: family.id, record: 'storyPiece', author, subjects: [author] })
  return { items: tellers.flatMap(({ id }) => [told(id), told(id), told(id)]) }
}

/** Goals picked of daily life for everybody who takes part, also who gives no home and who gives one to somebody else. */
function ofDailyLife(drawing: Drawing, world: World, home: Home): Partial<Added> {
  const { family, present, near } = home
  const parts = (world.participants ?? []).filter(
    (part) => part.family === family.id && running(part, drawing.day) && part.kind !== 'guardian',
  )
  const aunt = near[3]
  const readers = [...new Set([...(aunt === undefined ? [] : [aunt]), ...parts.map(({ person }) => person)])].slice(
    0,
    5,
  )
  const made = readers.flatMap((reader) =>
    present.slice(0, 3).flatMap(({ id: subject }) => {
      if (subject === reader) return []
      const goal = plainItem(drawing.random, drawing.at, {
        family: family.id,
        record: 'goal',
        author: subject,
        subjects: [subject],
      })
      const daily = { dailyLife: true, lastDay: null, ...ofItem(goal) }
      return [{ goal, share: shareOf(drawing, home, { subject, reader, grantedBy: [subject], ...daily }) }]
    }),
  )
  return { items: made.map(({ goal }) => goal), shares: made.map(({ share }) => share) }
}

/** Who carries a measure is a pilot contact too: one item is opened, and a topic that opens nothing. */
function carrying(drawing: Drawing, _world: World, home: Home): Partial<Added> {
  const { family, present, near } = home
  const [subject, person] = [present[0]?.id, near[1]]
  if (subject === undefined || person === undefined) return {}
  const goal = plainItem(drawing.random, drawing.at, {
    family: family.id,
    record: 'worry',
    author: subject,
    subjects: [subject],
  })
  const opens = { subject, reader: person, grantedBy: [subject] }
  return {
    items: [goal],
    participants: [partOf(drawing, home, person, 'measureCarrier', subject)],
    pilotContacts: [
      { family: family.id, person, subjects: [subject], since: new Date(+drawing.at - 3_600_000), endedAt: null },
    ],
    shares: [
      shareOf(drawing, home, { ...opens, ...ofItem(goal) }),
      shareOf(drawing, home, { ...opens, topic: 'school' }),
    ],
  }
}

const partOf = (
  { day }: Drawing,
  { family }: Home,
  person: Id,
  kind: Participant['kind'],
  subject: Id,
): Participant => ({
  ...{ family: family.id, person, kind, organisation: null, subjects: [subject] },
  ...{ from: addDays(day, -90), until: null },
})

/** Guardianship of everybody from 16 to 18, which ends at 18. */
function guarded(drawing: Drawing, _world: World, home: Home): Partial<Added> {
  const guardian = home.near[2]
  const grown = home.present.filter((person) => [16, 17, 18].includes(ageOf(person, drawing)))
  if (guardian === undefined) return {}
  return {
    participants: grown.map(({ id }) => partOf(drawing, home, guardian, 'guardian', id)),
    custodySnapshots: grown.map(({ id: youth }) => ({
      ...{ youth, holders: [guardian], kind: 'guardianship', outcome: 'confirmed' },
      ...{ checkedOn: drawing.day, recordedAt: new Date(+drawing.at - 1_800_000) },
    })),
  }
}

/** Who takes part as guardian of a youth that somebody else is the guardian of, and once wrote about it. */
function guardedByNobody(drawing: Drawing, _world: World, home: Home): Partial<Added> {
  const person = home.near[0]
  const minors = home.present.filter((each) => ageOf(each, drawing) === 17).map(({ id }) => id)
  const youth = minors[0]
  if (person === undefined || youth === undefined) return {}
  const wrote = plainItem(drawing.random, drawing.at, { family: home.family.id, author: person, subjects: [youth] })
  return { items: [wrote], participants: [partOf(drawing, home, person, 'guardian', youth)] }
}

/** A yes to whoever leads some family here, now or at another time. */
function ledElsewhere({ at }: Drawing, world: World, { family, present }: Home): Partial<Added> {
  const here = world.families.filter(({ municipality }) => municipality === family.municipality).map(({ id }) => id)
  const leaders = world.coordinatorTerms.filter((term) => !term.professional && here.includes(term.family))
  return {
    termAgreements: [...new Set(leaders.map(({ person }) => person))].flatMap((coordinator) =>
      present
        .filter(({ id }) => id !== coordinator)
        .slice(0, 2)
        .map(({ id: member }) => ({
          family: family.id,
          coordinator,
          member,
          since: new Date(+at - 3_600_000),
          endedAt: null,
        })),
    ),
  }
}
