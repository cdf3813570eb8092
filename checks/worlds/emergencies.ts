// Looks in an emergency in a made-up world, which both the model and the database are asked about.
import { placedIn } from './holdable.ts'
import { randomFrom } from './random.ts'
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
  return { ...world, emergencyLooks }
}
