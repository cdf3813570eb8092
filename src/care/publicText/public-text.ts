// Openbare tekst (public text): what an organisation tells everybody: its team in the neighbourhood and how to complain.
// Every version stays, and says on which day it was written and looked at, and who keeps it right (D-ALL-17). No family stands in it.

import type { Id } from '#care/pass/facts.ts'
import type { Day } from '#platform/dates.ts'
import type { Voice } from '#platform/words.ts'

/** By the word of the address. */
export const textKinds = { team: 'team', klacht: 'complaint' } as const
export type TextKind = (typeof textKinds)[keyof typeof textKinds]

/** `spoken`: written with je, with u and in English; with u only where it differs. */
export type TextPart = { name: string; most: number; optional?: true; spoken?: true }

const editor = [
  { name: 'editor', most: 80 },
  { name: 'editorReach', most: 120 },
] as const
const reach = [
  { name: 'phone', most: 30 },
  { name: 'mail', most: 120, optional: true },
] as const

export const textParts = {
  team: [
    { name: 'areas', most: 160 },
    { name: 'does', most: 800, spoken: true },
    { name: 'doesNot', most: 800, spoken: true },
    ...reach,
    { name: 'hours', most: 200, spoken: true },
    { name: 'address', most: 200 },
    { name: 'along', most: 600, spoken: true, optional: true },
    ...editor,
  ],
  complaint: [
    { name: 'who', most: 200, spoken: true },
    { name: 'how', most: 600, spoken: true },
    ...reach,
    { name: 'web', most: 200, optional: true },
    ...editor,
  ],
} as const satisfies Record<TextKind, readonly TextPart[]>

/** What was written, by the names of its fields: `does.je`, `does.u`, `does.en`, `phone`. */
export type PublicWords = Readonly<Record<string, string>>

export const waysOfSaying = ['je', 'u', 'en'] as const

/** The names of the fields of one part. */
export const fieldsOfPart = ({ name, spoken }: TextPart): readonly string[] =>
  spoken ? waysOfSaying.map((way) => `${name}.${way}`) : [name]

/** A part as this reader reads it. */
export function partFor({ language, form }: Voice, words: PublicWords, name: string): string {
  const [own, plain] = [words[name], words[`${name}.je`]]
  if (own !== undefined) return own
  if (language === 'en') return words[`${name}.en`] || plain || ''
  return (form === 'u' && words[`${name}.u`]) || plain || ''
}

export type TeamPlace = { id: Id; name: string; municipality: string; areas: string }

/** A text with its days. */
export type Dated = { words: PublicWords; writtenOn: Day; checkedOn: Day }

/** How to complain about one organisation; `helps`: it takes part in a plan of who reads. */
export type ComplaintWay = Dated & { id: Id; name: string; helps: boolean }
