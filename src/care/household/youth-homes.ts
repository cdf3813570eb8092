// Waar een jongere woont (youth homes): of each youth the names of its homes, to stand on paper, and never where they are (E8).
// Paper is read by whoever finds it: a home that is kept secret is on nobody's paper, and nothing differs from a plan without it (E6).
import type { Id } from '#care/pass/facts.ts'

/** A home by its name, and which youths live in it. */
export type HomeOfYouths = { label: string; youths: readonly Id[] }

export const homeNamesOf = (homes: readonly HomeOfYouths[], youth: Id): string[] =>
  homes.filter(({ youths }) => youths.includes(youth)).map(({ label }) => label)
