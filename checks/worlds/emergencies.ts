// Looks in an emergency in a made-up world, which both the model and the database are asked about.

import type { EmergencyLook } from '#care/pass/bonds.ts'
import { looksInEmergency } from '#care/pass/bonds.ts'
import type { Id, Item } from '#care/pass/facts.ts'
import { placedIn } from './holdable.ts'
import { plainItem } from './items.ts'
import { type Random, randomFrom } from './random.ts'
import type { World } from './world.ts'

/** The same with looks in an emergency, by who has no place there, as the house opens them only: just now, long ago, and at the very end of their four hours. */
export function withEmergencies(world: World): World {
  const random = randomFrom(world.seed ^ 0x1b873593)
  const emergencyLooks = world.families.flatMap(({ id: family, municipality, members }) => {
    const placed = placedIn(world, family)
    const near = world.persons
      .filter((person) => person.municipality === municipality && !placed.has(person.id))
      .map(({ id }) => id)
    if (near.length === 0) return []
    return Array.from({ length: 3 }, () => ({
      family,
      person: random.pick(near),
      subject: random.pick(members).person,
      openedAt: new Date(+world.at - random.pick([0, 1, 60, 239, 239, 240, 241, -1]) * 60_000),
    })).filter(({ person, subject }) => person !== subject)
  })
  const looked = { ...world, emergencyLooks }
  const open = emergencyLooks.filter(({ family, person, subject }) =>
    looksInEmergency(looked, person, family, subject, world.at),
  )
  return { ...looked, items: [...world.items, ...open.flatMap((look) => besidesOf(random, world, look))] }
}

/** What the look does not open, though it names who looks: a worry for him or her alone, one of his or her own about another, and a goal with another. */
function besidesOf(random: Random, world: World, { family, person, subject }: EmergencyLook): Item[] {
  const members = world.families.find(({ id }) => id === family)?.members ?? []
  const other = members.find((member) => member.person !== subject)?.person
  if (other === undefined) return []
  const item = (about: Id, over: Partial<Item>): Item =>
    plainItem(random, world.at, { family, author: other, subjects: [about], ...over })
  return [
    item(subject, { audience: 'chosen', chosen: [person] }),
    item(other, { author: person }),
    item(other, { record: 'goal', names: [person] }),
  ]
}
