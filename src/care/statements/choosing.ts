// Kiezen tussen twee teksten (choosing): the two writers see both texts, and one of them says what stays.
// Whatever is chosen, every version remains in the history of the text.

import type { Id } from '#care/pass/facts.ts'
import type { Wording } from '#care/wording/wording.ts'

export type Keep = 'mine' | 'other' | 'both'

type Texts = Record<string, string>

/** Who chooses stands on one side: whose words are mine, and whose are the other's. Nobody else chooses. */
export function sidesOf<W extends Wording>(viewer: Id, present: W, rival: W): { mine: W; other: W } | null {
  if (rival.author === viewer) return { mine: rival, other: present }
  return present.author === viewer ? { mine: present, other: rival } : null
}

/** Both: each text of the two below each other with an empty line between; the same text stands once. */
export function keptTexts(keep: Keep, mine: Texts, other: Texts): Texts {
  if (keep !== 'both') return keep === 'mine' ? mine : other
  const names = [...new Set([...Object.keys(other), ...Object.keys(mine)])]
  const joined = (name: string) => [...new Set([other[name] ?? '', mine[name] ?? ''])].filter(Boolean).join('\n\n')
  return Object.fromEntries(names.map((name) => [name, joined(name)]))
}

/** A version written beside the present one waits until somebody words the text once more. */
export const isWaiting = (rival: Wording, all: readonly Wording[]): boolean =>
  rival.rival && !all.some((later) => !later.rival && later.no > rival.no)

/** A text as one whole, to be read beside another. */
export const wholeText = (texts: Texts): string => Object.values(texts).filter(Boolean).join('\n\n')
