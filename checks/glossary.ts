// Rooms, tables and exported types use the words of GLOSSARY.md; around them stand plain English words from a closed list.

import { exportsOf } from './sizes.ts'

/** Words without a meaning of their own in care. A concept does not belong here: it gets its row in the glossary. */
const plainWords = `
  a accept across act active actor add addition adult again age all allowed also an and answer any around ask at author away
  back band base be before belong best between birthday block body both bound box bring button by call can card change channel
  character chart check child choice choose class closed code colour column comment complete confirm content context copy
  count cover create current date day decision default delete describe detail device different direction done draw due each
  early edge edit empty end entries entry error event every exact example exist fact facts family few field fields fill filter
  final find first fix follow footer for form found from front full future gate give given go gone good group half hand head
  header help here hidden hide high history hold home hour how id idea in input inside into intro invite it item just keep key
  kind known label language large last late later law least leave left length less letter level light like limit line link
  list live local log long look low made mail main make many map mark match me mean message minute missing mode moment month
  more move much must my name names need never new next no none not note nothing number of offer old on once one open option
  seen shown held repeat agenda rating reworded
  or order other out outcome over own owner page pair paper part past people period phone pick picture piece place plain point
  position present press previous print problem prop proposal put query quick range raw read reader reading ready real reason
  recent record remove reply request rest result right role room round row rule run same save saved say screen see select self
  send sent set several shape short show side sign simple since single size skip small snapshot some someone something sort
  source speaker spoken spread stand start state status still stop store subject such sum tab table taken task tell text than
  that the then there thing this three through till time title to today together told top total turn two type under understood
  undo unknown until up update use value verdict view viewer voice warn was way week what when where who whose why wide wish
  with within without word words work world write writer writing year yes yet you your
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

/** The word itself, and what it may have grown from: asked from ask, reading from read, closer from close. */
function roots(word: string): string[] {
  const base = word.replace(/(?:ed|ing|er)$/, '')
  return [word, base, `${base}e`, base.replace(/(.)\1$/, '$1')]
}

/** Names with a word that is neither in the glossary nor plain, and tables or rooms without any concept. */
export function unknownNames(named: readonly Named[], glossary: readonly string[]): string[] {
  const concepts = new Set(glossary.flatMap(wordsOf))
  const plain = new Set(plainWords.map(single))
  return named.flatMap(({ name, at, needsConcept }) => {
    const words = wordsOf(name)
    const strange = words.filter((word) => !roots(word).some((root) => concepts.has(root) || plain.has(root)))
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
