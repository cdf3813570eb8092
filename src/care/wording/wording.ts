// Bewoording (wording): each version of a text has a number and a writer. Two people change the same text:
// nothing is overwritten, both versions are kept and shown, and one of the two chooses (access.md 3).

import type { Audience, Id } from '#care/pass/facts.ts'

export type Wording = { id: Id; no: number; rival: boolean; author: Id; at: Date }

type Texts = Record<string, string>

export function sameTexts(one: Texts, other: Texts): boolean {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.every((name) => (one[name] ?? '') === (other[name] ?? ''))
}

export const nextNumber = (wordings: readonly { no: number }[]): number =>
  1 + Math.max(0, ...wordings.map(({ no }) => no))

/** What a form was made from, as one text: the version of the words, and who could read them then. */
export const baseOf = ({ wording, audience }: { wording: number; audience: string }): string => `${wording} ${audience}`

/** Both again; an older page names the version only. */
export function madeFrom(base: string): { base: number; was: string } {
  const [wording = '', was = ''] = base.split(' ')
  return { base: Number(wording), was }
}

const narrowFirst: readonly Audience[] = ['onlyMe', 'chosen', 'family', 'familyAndJim', 'plan']

/** Who reads it from now on. What was chosen here counts; what only came along with an older page opens nothing that was closed since, and promises nobody less than it showed. */
export function audienceAfter<A extends Audience>(asked: A, was: string, now: A): A {
  if (asked !== was) return asked
  return narrowFirst.indexOf(asked) < narrowFirst.indexOf(now) ? asked : now
}
