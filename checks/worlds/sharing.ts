// What is opened in a made-up world: shares of topics and items, daily life of a foster home, and where the readers work.
import type { Bonds } from '#care/pass/bonds.ts'
import { type Id, type Person, topics } from '#care/pass/facts.ts'
import { dailyLifeTopics, type Share, type Shares } from '#care/pass/shares.ts'
import type { Work } from '#care/pass/work.ts'
import { addDays } from '#platform/dates.ts'
import { type Around, type Drawing, minute } from './around.ts'
import type { World } from './world.ts'

/** A youth lives where somebody takes part as its foster parent, for as long as that part runs. */
export function fosterHomesOf(participants: Bonds['participants']): Bonds['fosterPlacements'] {
  return participants
    .filter(({ kind }) => kind === 'fosterParent')
    .flatMap(({ family, person, subjects, from, until }) =>
      subjects.map((youth) => ({ family, youth, fosterParents: [person], from, until })),
    )
}

/** Most helpers and coordinators work somewhere; of some the work ends around today, or the organisation does. */
export function workOf({ random, day }: Drawing, world: World, helpers: readonly Person[]): Work {
  const terms = world.coordinatorTerms.flatMap(({ person, professional, standby }) => [
    ...(professional ? [person] : []),
    ...(standby === null ? [] : [standby]),
  ])
  const places = ['practice', 'practice', 'school', 'school', 'practice', 'closing']
  const people = [...helpers.filter(() => random.chance(75)).map(({ id }) => id), ...terms]
  return {
    workers: [...new Set(people)].map((person) => ({
      person,
      organisation: random.pick(places),
      until: random.chance(88) ? null : addDays(day, random.pick([-40, -1, 0, 1])),
    })),
    endedOrganisations: random.chance(60) ? [{ id: 'closing', until: addDays(day, random.pick([-1, 0, 0, 1])) }] : [],
  }
}

export function sharesOf(drawing: Drawing, around: Around, participants: Bonds['participants'], work: Work): Shares {
  const { random, at } = drawing
  const { items } = around
  const made = Array.from({ length: 24 }, () => shareOf(drawing, around, work))
  const daily = fosterHomesOf(participants).map(({ youth, fosterParents }) => {
    const ofYouth = items.filter(({ subjects, topic }) => subjects.includes(youth) && dailyLifeTopics.includes(topic))
    const item = ofYouth.length > 0 && random.chance(85) ? random.pick(ofYouth) : random.pick(items)
    const picked = { item: item.id, itemTopic: item.topic, topic: null, dailyLife: true, lastDay: null }
    const reader = random.chance(90) ? (fosterParents[0] as Id) : random.pick(around.helpers)
    const when = random.chance(75) ? { from: addDays(drawing.day, -30), withdrawnAt: null } : {}
    return { ...shareOf(drawing, around, work), ...picked, ...when, subject: youth, reader, organisation: null }
  })
  // What a specialist is there for, opened by whom it is about: else nobody who helps ever writes.
  const helping = participants.filter(({ kind }) => kind === 'specialist' || kind === 'school')
  const needed = helping.flatMap(({ person, subjects }) =>
    subjects.flatMap((subject) =>
      (['help', 'goals'] as const).map((topic) => ({
        ...shareOf(drawing, around, work),
        ...{ subject, reader: person, topic, item: null, itemTopic: null, organisation: null, grantedBy: [subject] },
        ...{ from: addDays(drawing.day, -30), lastDay: addDays(drawing.day, 60), withdrawnAt: null },
      })),
    ),
  )
  const decisions = items.filter(({ topic }) => topic === 'decisions')
  const explained = decisions.flatMap(({ id, subjects }) =>
    subjects.map((child) => ({ item: id, child, explainedAt: new Date(+at - random.pick([60, 60, 0, -1]) * minute) })),
  )
  return { shares: [...made, ...daily, ...needed.filter(() => random.chance(60))], explained }
}

// About the topic or the item of something that is there, else most shares would open nothing that anybody asks for.
function shareOf({ random, day, at }: Drawing, { family, members, helpers, items }: Around, { workers }: Work): Share {
  const reader = random.chance(70) ? random.pick(helpers) : random.pick(members)
  const item = random.pick(items)
  const byTopic = random.chance(45)
  const subject = random.chance(85) ? random.pick(item.subjects) : random.pick(members)
  const worksAt = workers.find(({ person }) => person === reader)?.organisation ?? null
  return {
    id: random.uuid(),
    family: family.id,
    subject,
    topic: byTopic ? (random.chance(85) ? item.topic : random.pick(topics)) : null,
    item: byTopic ? null : item.id,
    itemTopic: byTopic ? null : item.topic,
    reader,
    organisation: random.chance(85) ? worksAt : random.pick(['practice', 'closing', null]),
    from: addDays(day, random.pick([-30, -30, -30, 0, 1])),
    lastDay: random.pick([addDays(day, 60), addDays(day, 60), addDays(day, 60), day, addDays(day, -1), null]),
    dailyLife: false,
    grantedBy: [random.chance(65) ? subject : random.pick(members)],
    withdrawnAt: random.pick([null, null, null, at, new Date(+at + minute), new Date(+at - minute)]),
  }
}
