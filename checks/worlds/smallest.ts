// A world in which something is wrong, made as small as it can be while it stays wrong: what is left is the reason.
import type { World } from './world.ts'

// Items first: with fewer of them the rest shrinks faster.
const order = ['items', '', 'coordinatorTerms', 'custodySnapshots', 'families', 'viewers', 'persons']
const rank = (list: string) => order.indexOf(order.includes(list) ? list : '')

export function smallest(world: World, isWrong: (world: World) => boolean): World {
  const smaller = oneSmaller(world).find(isWrong)
  return smaller ? smallest(smaller, isWrong) : world
}

/** The same where the wrong must be asked for, of a database say. A world that cannot be asked is not wrong. */
export async function smallestWrong(world: World, isWrong: (world: World) => Promise<boolean>): Promise<World> {
  for (const smaller of oneSmaller(world)) {
    if (await isWrong(smaller).catch(() => false)) return smallestWrong(smaller, isWrong)
  }
  return world
}

function oneSmaller(world: World): World[] {
  const lists = new Map(Object.entries(world).filter(([, rows]) => Array.isArray(rows)) as [string, unknown[]][])
  const inOrder = [...lists].sort(([one], [other]) => rank(one) - rank(other))
  const withoutPart = inOrder.flatMap(([part, rows]) =>
    rows.map((_, gone) => ({ ...world, [part]: rows.filter((_each, n) => n !== gone) })),
  )
  const withoutMember = world.families.flatMap((family) =>
    family.members.map((gone) => ({
      ...world,
      families: world.families.map((each) =>
        each === family ? { ...family, members: family.members.filter((member) => member !== gone) } : each,
      ),
    })),
  )
  return [...withoutPart, ...withoutMember]
}
