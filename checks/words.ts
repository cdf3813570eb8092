// What makes a text of the product wrong; each rule gives its findings as sentences that name the key.

import { type Reading, reading } from '#platform/reading.ts'
import { type Entry, filled, placeholdersOf, type Variant, variantsOf } from './catalogues.ts'
import { forbidden } from './forbidden.ts'

export type Finding = { key: string; rule: Rule; says: string }
export type Rule = 'complete' | 'address' | 'forbidden' | 'fleschDouma' | 'leesindexA' | 'sentence' | 'error' | 'tone'

export const goals = {
  wordsToMeasure: 8,
  fleschDouma: { family: 70, work: 55 },
  median: 85,
  leesindexA: 65,
  sentence: 15,
  meanSentence: 9,
} as const

/** Headings and notices: they say what happened and what is kept, and need not start with a verb. */
const notices =
  /^(fout\.(kop|bezig(\..*)?|druk|offline|sessie.*|geentoegang|storing|nietbereikbaar|microfoon)|print\.fout|kind\.fout|jimrol\.fout|beheer\.koppeling\.fout)$/
/** Imperatives that error texts of the catalogue start with; a new one is added here by hand. */
const imperatives =
  /^(Bekijk|Bel|Draag|Gooi|Haal|Kies|Kijk|Laat|Lees|Log|Maak|Probeer|Schrijf|Spreek|Teken|Typ|Vraag|Vul|Wacht|Zeg|Zet|Zoek) /

export function findingsIn(entries: readonly Entry[]): Finding[] {
  return entries.flatMap((entry) => [
    ...complete(entry),
    ...variantsOf(entry).flatMap((variant) => [
      ...address(variant),
      ...tone(variant),
      ...easy(variant),
      ...error(variant),
    ]),
  ])
}

/** Never said to someone who is addressed with u: all else for families and youths has its own u text. */
const alwaysJe = /^(jong\.|jim\.|kind\.|inlog\.kind$|priv\.(kind|twaalf)$)/

function complete({ key, set, words }: Entry): Finding[] {
  const variants = [words.je, words.en, ...(words.u === null ? [] : [words.u])]
  const needed = placeholdersOf(words.je).join()
  return [
    ...variants
      .filter((text) => text.trim() === '' || text !== text.trim() || /\s\s/.test(text))
      .map((text) => `"${text}"`),
    ...variants
      .filter((text) => placeholdersOf(text).join() !== needed)
      .map((text) => `other placeholders in "${text}"`),
    ...(set === 'youth' && !alwaysJe.test(key) ? ['has no u text'] : []),
  ].map((says) => ({ key, rule: 'complete', says }))
}

function address({ key, form, set, text }: Variant): Finding[] {
  if (set === 'term') return []
  const wrong = form === 'u' ? /\b(je|jij|jou|jouw|jullie)\b/i : /\b(u|uw)\b/i
  const found = wrong.exec(text)
  return found ? [{ key, rule: 'address', says: `the ${form} text says "${found[0]}"` }] : []
}

/** A child is greeted with a glad voice, and is glad of what is done; nobody else is. */
const glad = /^kind\.(hoi|plan\.gedaan)$/

/** Words we do not use, and an exclamation mark: for everyone who is not at work. */
function tone({ key, set, text }: Variant): Finding[] {
  const loud: Finding[] =
    /!/.test(text) && !glad.test(key) ? [{ key, rule: 'tone', says: 'has an exclamation mark' }] : []
  if (set === 'term') return loud
  if (set === 'work') return /helaas/i.test(text) ? [...loud, { key, rule: 'tone', says: 'says helaas' }] : loud
  return [...loud, ...wordsNotUsed(text).map((says): Finding => ({ key, rule: 'forbidden', says }))]
}

export function wordsNotUsed(text: string): string[] {
  const lower = text.toLowerCase().replace(/\{\w+\}/g, '')
  return forbidden.flatMap(([pattern, say]) => {
    const found = pattern.exec(lower)
    return found ? [`"${found[0]}" → ${say}`] : []
  })
}

function easy(variant: Variant): Finding[] {
  const { key, set, form } = variant
  if (set === 'term') return []
  const measured = reading(filled(variant.text))
  const longest = Math.max(...measured.sentences)
  const least = goals.fleschDouma[set === 'work' ? 'work' : 'family']
  const too = (rule: Rule, value: number, limit: string): Finding => {
    return { key, rule, says: `${form} ${value.toFixed(1)}, ${limit}` }
  }
  return [
    ...(longest > goals.sentence ? [too('sentence', longest, `at most ${goals.sentence} words`)] : []),
    ...(isMeasured(measured) && measured.fleschDouma < least
      ? [too('fleschDouma', measured.fleschDouma, `≥ ${least}`)]
      : []),
    ...(isMeasured(measured) && set !== 'work' && measured.leesindexA < goals.leesindexA
      ? [too('leesindexA', measured.leesindexA, `≥ ${goals.leesindexA}`)]
      : []),
  ]
}

function isMeasured(measured: Reading): boolean {
  return measured.words >= goals.wordsToMeasure
}

function error({ key, set, text }: Variant): Finding[] {
  const isError = set !== 'term' && key.split('.').includes('fout') && !notices.test(key)
  return isError && !imperatives.test(text)
    ? [{ key, rule: 'error', says: `does not start with a verb: "${text}"` }]
    : []
}

/** The readings of all texts for families and youths that are long enough to measure. */
export function readingsOf(entries: readonly Entry[]): Reading[] {
  return entries
    .filter(({ set }) => set === 'family' || set === 'youth')
    .flatMap(variantsOf)
    .map(({ text }) => reading(filled(text)))
    .filter(isMeasured)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}
