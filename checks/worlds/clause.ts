// A clause: one thing that may be so or not so in a decision, and the decisions in which it matters at all.
import type { Reading } from '#care/pass/reading.ts'
import type { Decision, World } from './world.ts'

export type Tried = Reading & { readonly act: Decision['act']; readonly world: World }
export type Clause = {
  readonly name: string
  readonly reached: (tried: Tried) => boolean
  readonly holds: (tried: Tried) => boolean
}

export function clause(
  name: string,
  holds: Clause['holds'],
  reached: Clause['reached'] | undefined = () => true,
): Clause {
  return { name, reached, holds }
}
