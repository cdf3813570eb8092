// The made-up worlds that are laid in the real tables: with looks in an emergency and with what is rare, as far as tables can hold them.
import { withEmergencies } from './emergencies.ts'
import { holdable } from './holdable.ts'
import { withRare } from './rare.ts'
import { withRarest } from './rarest.ts'
import { makeTrustWorld, type World } from './world.ts'

export const heldWorld = (seed: number): World => holdable(withEmergencies(withRare(makeTrustWorld(seed))))

/** The same with what only a changed clause notices. */
export const rarestWorld = (seed: number): World => holdable(withRarest(heldWorld(seed)))
