// What is true too seldom in a made-up world to be tried by itself: single items that stand open, and own words that somebody else typed.
// It is drawn from the seed apart and laid on top, so that the rest of a world is the same with and without it.
import { ageGroupOn } from '#care/pass/age.ts'
import { custodyHeldBy, type Family, type Id, type Item, type Person, running, type Topic } from '#care/pass/facts.ts'
import { runningTerms } from '#care/pass/pass.ts'
import type { Share } from '#care/pass/shares.ts'
import { addDays, ageOn, dayOf } from '#platform/dates.ts'
import type { Drawing } from './around.ts'
import { plainItem } from './items.ts'
import { randomFrom } from './random.ts'
import { isStored } from './rows.ts'
import type { World } from './world.ts'

const opened = 10
const typed = 2

export function withRare(ground: World): World {
  const drawing = { random: randomFrom(ground.seed ^ 0x05ebca6b), at: ground.at, day: dayOf(ground.at) }
  const world = withStandbys(drawing, ground)
  const told = world.families.flatMap((family) => [
    ...toldPieces(drawing, world, family),
    ...keptNarrow(drawing, world, family),
    ...aboutSome(drawing, world, family),
  ])
  const full = { ...world, items: [...world.items, ...told] }
  const shares = world.families.flatMap((family) => [
    ...openedItems(drawing, full, family),
    ...openedToSome(drawing, full, family),
  ])
  const hidden = world.families.map((family) => hiddenFromSome(drawing, full, family))
  return {
    ...full,
    shares: [...(world.shares ?? []), ...shares],
    withheld: [...(world.withheld ?? []), ...hidden.flatMap(({ withheld }) => withheld)],
    shields: [...(world.shields ?? []), ...hidden.flatMap(({ shields }) => shields)],
  }
}

/** Some families lead themselves from the day that a professional led them, who now stands by. */
function withStandbys(drawing: Drawing, world: World): World {
  const coordinatorTerms = world.coordinatorTerms.map((term) => {
    const home = world.families.find(({ id }) => id === term.family)
    const person = home && presentOf(home, drawing).find((each) => each !== term.person)
    const turns = term.professional && person !== undefined && drawing.random.chance(25)
    return turns ? { ...term, person, professional: false, standby: term.person } : term
  })
  return { ...world, coordinatorTerms }
}

const presentOf = ({ members }: Family, { day }: Drawing): readonly Id[] =>
  members.filter((member) => running(member, day)).map(({ person }) => person)

const typistsOf = ({ day }: Drawing, world: World, family: Family): readonly Id[] =>
  runningTerms(world, family.id, day).flatMap(({ professional, person, standby }) =>
    professional ? [person] : (standby ?? []),
  )

function speakersOf(drawing: Drawing, world: World, family: Family): readonly Person[] {
  const present = presentOf(family, drawing)
  return world.persons.filter(({ id, bornOn }) => {
    return present.includes(id) && ageGroupOn(bornOn, drawing.day) !== 'under12'
  })
}

/** What somebody of 12 or older told, as who coordinates typed it: often not confirmed yet. */
function toldPieces(drawing: Drawing, world: World, family: Family): Item[] {
  const { random, day, at } = drawing
  const typists = typistsOf(drawing, world, family)
  const speakers = speakersOf(drawing, world, family).filter(({ id }) => !typists.includes(id))
  if (typists.length === 0 || speakers.length === 0) return []
  // Whoever is 12 today tells first: by then the own words are typed, the day before they are not.
  const just12 = speakers.filter(({ bornOn }) => bornOn !== null && ageOn(bornOn, day) === 12)
  return Array.from({ length: typed }, (_, nth): Item => {
    const speaker = random.pick(nth === 0 && just12.length > 0 ? just12 : speakers).id
    const via = { typedBy: random.pick(typists), confirmed: random.chance(30) }
    return plainItem(random, at, {
      family: family.id,
      record: 'storyPiece',
      author: speaker,
      subjects: [speaker],
      ...via,
    })
  })
}

/** What who coordinates wrote for few readers or none, and what is for him or her alone. */
function keptNarrow(drawing: Drawing, world: World, family: Family): Item[] {
  const { random, at } = drawing
  const [typist] = typistsOf(drawing, world, family)
  if (typist === undefined) return []
  const present = presentOf(family, drawing)
  const free = speakersOf(drawing, world, family).find(({ id, bornOn }) => {
    return id !== typist && ageGroupOn(bornOn, drawing.day) !== 'from12'
  })
  const kept = present.find((each) => present.some((holder) => custodyHeldBy(world, holder, each, at) !== null))
  const item = (author: Id, about: Id, over: Partial<Item>): Item =>
    plainItem(random, at, { family: family.id, author, subjects: [about], ...over })
  const aboutFree = ({ id }: Person): Item[] => [
    item(typist, id, { record: 'goal', audience: 'onlyMe', names: [id] }),
    item(typist, id, { class: 'working', audience: 'onlyMe' }),
    item(id, id, { class: 'working' }),
    item(id, id, { record: 'goal', audience: 'chosen', chosen: [typist] }),
  ]
  return [
    ...(free === undefined ? [] : aboutFree(free)),
    ...(kept === undefined ? [] : [item(typist, kept, { record: 'goal', audience: 'chosen', chosen: [kept] })]),
    ...(present.includes(typist) ? [item(typist, typist, { audience: 'onlyMe' })] : []),
  ]
}

/** About children under 12, strengths that who coordinates saw, and numbers of whoever may be asked aloud. */
function aboutSome(drawing: Drawing, world: World, family: Family): Item[] {
  const { random, at, day } = drawing
  const present = presentOf(family, drawing)
  const item = (author: Id, about: Id, over: Partial<Item>): Item =>
    plainItem(random, at, { family: family.id, author, subjects: [about], ...over })
  const child = world.persons.find(({ id, bornOn }) => {
    return present.includes(id) && ageGroupOn(bornOn, day) === 'under12'
  })?.id
  const [typist] = typistsOf(drawing, world, family)
  const [speaker] = speakersOf(drawing, world, family).filter(({ id }) => id !== typist)
  return [
    ...(child === undefined
      ? []
      : Array.from({ length: 4 }, () => item(random.pick(present), child, { record: 'goal' }))),
    ...(typist === undefined ? [] : present.slice(0, 2).map((about) => item(typist, about, { record: 'strength' }))),
    ...(speaker
      ? [1, 2, 3, 4, 5].map((nth) => {
          const via = typist === undefined || nth > 2 ? {} : { typedBy: typist, confirmed: false }
          return item(speaker.id, speaker.id, { record: 'score', audience: 'family', ...via })
        })
      : []),
  ]
}

/** Kept from some by professionals or by a youth, and not lifted. */
function hiddenFromSome({ random, at, day }: Drawing, world: World, family: Family) {
  const items = world.items.filter((item) => item.family === family.id && isStored(item))
  const members = family.members.map(({ person }) => person)
  const since = new Date(+at - 3_600_000)
  const hide = () => ({ item: random.pick(items).id, against: random.some(members, 3), since, liftedAt: null })
  const by = { ground: 'safety', by: members[0] as Id, second: members[0] as Id, reviewOn: addDays(day, 90) }
  return {
    withheld: [1, 2, 3].map(() => ({ ...hide(), ...by })),
    shields: [1, 2, 3].map(() => ({ ...hide(), youth: random.pick(members), decision: null })),
  }
}

/** One item each, opened by whom it is about to somebody of the own municipality, for the weeks around today. */
function openedItems(drawing: Drawing, world: World, family: Family): Share[] {
  const { random } = drawing
  const present = presentOf(family, drawing)
  const items = world.items.filter((item) => item.family === family.id && item.destroyedAt === null)
  const near = world.persons.filter(({ municipality }) => municipality === family.municipality).map(({ id }) => id)
  return Array.from({ length: opened }, () => random.pick(items)).flatMap((item): Share[] => {
    const subject = item.subjects.find((each) => present.includes(each))
    if (subject === undefined) return []
    const reader = random.pick(near.filter((each) => each !== subject))
    const target = { topic: null, item: item.id, itemTopic: item.topic }
    return [{ ...shareOf(drawing, family, subject), ...target, reader, grantedBy: [subject] }]
  })
}

/** What only a share opens to who coordinates, and what a parent opened of a youth of 16 to another who had custody. */
function openedToSome(drawing: Drawing, world: World, family: Family): Share[] {
  const present = presentOf(family, drawing)
  const topic = (name: Topic) => ({ topic: name, item: null, itemTopic: null })
  const [typist] = typistsOf(drawing, world, family)
  const told = speakersOf(drawing, world, family).flatMap(({ id: subject }): Share[] => {
    if (typist === undefined || typist === subject) return []
    return [{ ...shareOf(drawing, family, subject), ...topic('resilience'), reader: typist, grantedBy: [subject] }]
  })
  const youths = world.persons.filter(({ id, bornOn }) => {
    return present.includes(id) && ageGroupOn(bornOn, drawing.day) === 'from16'
  })
  const kept = youths.flatMap(({ id: subject }): Share[] => {
    const reader = present.find((each) => custodyHeldBy(world, each, subject, drawing.at) !== null)
    const other = present.find((each) => each !== reader && each !== subject)
    if (reader === undefined || other === undefined) return []
    return [{ ...shareOf(drawing, family, subject), ...topic('goals'), reader, grantedBy: [other] }]
  })
  return [...told.slice(0, 1), ...kept, ...ofDailyLife(drawing, world, family)]
}

/** A goal of a youth for who gives it a home today. */
function ofDailyLife(drawing: Drawing, world: World, family: Family): Share[] {
  const homes = (world.participants ?? []).filter((part) => {
    return part.kind === 'fosterParent' && part.family === family.id && running(part, drawing.day)
  })
  return homes.flatMap(({ person: reader, subjects }) =>
    presentOf(family, drawing)
      .filter((each) => subjects.includes(each))
      .flatMap((subject): Share[] => {
        const goal = world.items.find(({ record, subjects: about }) => record === 'goal' && about.includes(subject))
        if (goal === undefined || goal.family !== family.id || subject === reader) return []
        const picked = { topic: null, item: goal.id, itemTopic: goal.topic, dailyLife: true, lastDay: null }
        return [{ ...shareOf(drawing, family, subject), ...picked, reader, grantedBy: [subject] }]
      }),
  )
}

function shareOf({ random, day }: Drawing, family: Family, subject: Id) {
  const days = { from: addDays(day, -30), lastDay: addDays(day, 60), withdrawnAt: null }
  return { id: random.uuid(), family: family.id, subject, organisation: null, dailyLife: false, ...days }
}
