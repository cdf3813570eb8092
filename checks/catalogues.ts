// Every text of the product as one list: all *.words.ts on disk, imported, plurals laid out as .one and .other.

import { pathToFileURL } from 'node:url'
import type { Plural, Words } from '../src/platform/words.ts'
import { filesIn, root } from './source.ts'

/** `family` is everyone who is not at work; `youth` is always je; `term` is a name, which addresses nobody. */
export type WordSet = 'family' | 'youth' | 'work' | 'term'
export type Entry = { key: string; path: string; set: WordSet; words: Words<string> }
/** One text as one reader meets it. */
export type Variant = { key: string; set: WordSet; form: 'je' | 'u'; text: string }

const terms = /^(rol|taal|deel)\./
const atWork = /^(pro|beheer|erv)\./

// Printed in both languages at once to whoever starts the program, before there is a reader with a voice.
const spokenToTheStarter = ['src/launcher/launcher.words.ts']

export async function catalogues(): Promise<Entry[]> {
  const paths = filesIn(['src'], ['.words.ts'])
    .map((file) => file.path)
    .filter((path) => !spokenToTheStarter.includes(path))
  const lists = await Promise.all(
    paths.map(async (path) => {
      const exported: Record<string, Catalogue> = await import(pathToFileURL(root + path).href)
      return Object.values(exported).flatMap((catalogue) => entriesOf(path, catalogue))
    }),
  )
  return lists.flat()
}

type Catalogue = Record<string, Words<string> | Plural<string>>

export function entriesOf(path: string, catalogue: Catalogue): Entry[] {
  return Object.entries(catalogue).flatMap(([key, words]) =>
    typeof words === 'object' && 'one' in words
      ? [entry(`${key}.one`, path, words.one), entry(`${key}.other`, path, words.other)]
      : [entry(key, path, words)],
  )
}

function entry(key: string, path: string, words: Words<string>): Entry {
  if (typeof words.je !== 'string') throw new TypeError(`${path}: '${key}' is not made by text, plain or plural`)
  return { key, path, set: setOf(key, words), words }
}

// What is always said with je and is no name and no work text is for a youth: a new prefix falls under the strict rules.
function setOf(key: string, words: Words<string>): WordSet {
  if (words.u !== null) return 'family'
  if (terms.test(key)) return 'term'
  return atWork.test(key) ? 'work' : 'youth'
}

/** The Dutch texts of an entry; a u text that is the je text is listed too, because it must hold for both. */
export function variantsOf({ key, set, words }: Entry): Variant[] {
  const je: Variant = { key, set, form: 'je', text: words.je }
  return words.u === null ? [je] : [je, { key, set, form: 'u', text: words.u }]
}

const samples: Record<string, string> = {
  name: 'Dana',
  other: 'Karim',
  firstName: 'Samira',
  child: 'Noor',
  names: 'Samira en Dana',
  role: 'vaste persoon',
  organisation: 'wijkteam Oost',
  part: 'de kring van Noor',
  parts: 'de kring van Noor',
  purpose: 'plan bekijken',
  reason: 'het plan al 3 weken stil is',
  help: 'de hulp van Karim',
  date: 'dinsdag 14 mei',
  day: 'dinsdag 14 mei',
  days: 'maandag en dinsdag',
  time: '10.00',
  phone: '06 12345678',
  code: 'K7MP 4TXW',
  screen: 'Ons verhaal',
  title: 'Ons verhaal',
  scores: '4, 5, 6',
}

/** The text with a sample in each placeholder; what has no sample of its own is a number. */
export function filled(text: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => samples[name] ?? '6')
}

export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort()
}
