// A world in which something is wrong, made as small as it can be while it stays wrong: what is left is the reason.
import type { World } from './world.ts'

const parts = ['items', 'coordinatorTerms', 'custodySnapshots', 'families', 'viewers', 'persons'] as const

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
  const withoutPart = parts.flatMap((part) =>
    world[part].map((_, gone) => ({ ...world, [part]: world[part].filter((_each, n) => n !== gone) })),
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
