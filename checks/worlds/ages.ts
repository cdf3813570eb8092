// People at the very edge of an age: in each family one who is 12 today, one of 17 and one who is 18 today.
import type { Id, Person } from '#care/pass/facts.ts'
import { addDays, addMonths, type Day, dayOf } from '#platform/dates.ts'
import { type Random, randomFrom } from './random.ts'
import type { World } from './world.ts'

export function withAges(world: World): World {
  const random = randomFrom(world.seed ^ 0x3039a1)
  const day = dayOf(world.at)
  const grown = world.families.map((family) => ({ family, people: peopleOf(random, family.municipality, day) }))
  const people = grown.flatMap((each) => each.people)
  const from = addDays(day, -300)
  return {
    ...world,
    persons: [...world.persons, ...people],
    viewers: [...world.viewers, ...people.map(({ id }) => id)],
    families: grown.map(({ family, people: more }) => ({
      ...family,
      members: [...family.members, ...more.map(({ id: person }) => ({ person, from, until: null }))],
    })),
  }
}

const peopleOf = (random: Random, municipality: Id, day: Day): readonly Person[] =>
  [yearsBefore(day, 12), addDays(yearsBefore(day, 18), 40), yearsBefore(day, 18)].map((bornOn) => ({
    id: random.uuid(),
    municipality,
    bornOn,
  }))

const yearsBefore = (day: Day, years: number): Day => addMonths(day, -12 * years)
