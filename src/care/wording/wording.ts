// Bewoording (wording): each version of a text has a number and a writer. Two people change the same text:
// nothing is overwritten, both versions are kept and shown, and one of the two chooses (access.md 3).

import type { Id } from '#care/pass/facts.ts'

export type Wording = { id: Id; no: number; rival: boolean; author: Id; at: Date }

type Texts = Record<string, string>

export function sameTexts(one: Texts, other: Texts): boolean {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.every((name) => (one[name] ?? '') === (other[name] ?? ''))
}

export const nextNumber = (wordings: readonly { no: number }[]): number =>
  1 + Math.max(0, ...wordings.map(({ no }) => no))
