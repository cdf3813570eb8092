// Twee huizen (two homes): parents who do not live in one home write each other here only when both want it (D-MSG-02).
// Who brings two of them together in one conversation is held to the same, whether he or she knows both or not.

import type { Id } from '#care/pass/facts.ts'

/** Another parent in another home: the own wish to write each other, and the wish of the other. */
export type OtherParent = { person: Id; iWant: Id | null; theyWant: boolean }

/** Two parents in two homes, and whether both want to write each other. */
export type TwoHomes = { one: Id; other: Id; bothWant: boolean }

/** D-MSG-02: no conversation holds two parents in two homes unless both want it. */
export const isKeptApart = (apart: readonly TwoHomes[]): boolean => apart.some(({ bothWant }) => !bothWant)

/** Who writes to the other parent in another home reads the own words once more first. */
export const isAskedTone = (apart: readonly TwoHomes[], writer: Id): boolean =>
  apart.some(({ one, other }) => one === writer || other === writer)
