// Rooms, tables and exported types use the words of GLOSSARY.md; around them stand plain English words from a closed list.

import { exportsOf } from './sizes.ts'

/** Words without a meaning of their own in care. A concept does not belong here: it gets its row in the glossary. */
const plainWords = `
  a act actor addition adult age all allowed also an and answer any ask at author band be before birthday bound box by can card
  change chart check child choice class closed code colour column comment confirm count current date day decision detail
  direction done each edge edit end entries entry error event fact facts family field fields filter find first for form found
  from full gate given group half head hidden history home how id in input item key kind label language last law later left letter
  level light limit line link list local log look made mail map mark me message missing mode moment month more my name names new
  next no not note number of offer old on one open option or order other out outcome over own owner page paper part past people
  period phone picture place plain point position problem proposal query range raw read reader reading reason record request result
  right role room round row rule same save saved say screen sent set shape side sign since size snapshot someone sort source speaker
  start state status still stop store subject sum table taken task text that the this time title to today told total two type
  understood until use value verdict view viewer voice way week what when where who whose why wish with without word words work
  world write writer writing year yes
`
  .trim()
  .split(/\s+/)

const single = (word: string) =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1')
    .toLowerCase()

const wordsOf = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map(single)

/** The English names of the glossary, from the second column of its tables. */
export function glossaryNames(markdown: string): string[] {
  return markdown.split('\n').flatMap((line) => {
    const code = line.startsWith('|') ? (line.split('|')[2] ?? '') : ''
    return [...code.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
  })
}

export function tablesOf(sql: string): string[] {
  const tables = sql.matchAll(/^\s*create table (?:if not exists )?(?:care|entry)\.([a-z_]+)(?! partition)/gim)
  return [...tables].map(([, name = '']) => name).filter((name) => !/_\d|_$/.test(name))
}

export function typesOf(source: string): string[] {
  return exportsOf(source)
    .filter(({ kind }) => kind === 'type' || kind === 'interface' || kind === 'class')
    .map(({ name }) => name)
}

export type Named = { name: string; at: string; needsConcept: boolean }

/** Names with a word that is neither in the glossary nor plain, and tables or rooms without any concept. */
export function unknownNames(named: readonly Named[], glossary: readonly string[]): string[] {
  const concepts = new Set(glossary.flatMap(wordsOf))
  const plain = new Set(plainWords.map(single))
  return named.flatMap(({ name, at, needsConcept }) => {
    const words = wordsOf(name)
    const strange = words.filter((word) => !concepts.has(word) && !plain.has(word))
    if (strange.length > 0) return [`${at}: ${name} uses ${strange.join(', ')}, which GLOSSARY.md does not know`]
    const known = words.some((word) => concepts.has(word))
    return needsConcept && !known ? [`${at}: ${name} names no concept of GLOSSARY.md`] : []
  })
}

/** Names that stand in the glossary more than once: a concept has exactly one. */
export function doubleNames(glossary: readonly string[]): string[] {
  return glossary
    .filter((name, at) => glossary.indexOf(name) !== at)
    .map((name) => `${name} stands in GLOSSARY.md twice`)
}
