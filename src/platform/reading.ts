/**
 * How easy a Dutch text reads: Flesch-Douma and Leesindex A (design, screens 10.3). Both go up when a text is easier.
 * A score is a smoke alarm; whether a text is good, people say.
 */

export type Reading = {
  words: number
  /** Words in each sentence, in order. */
  sentences: number[]
  fleschDouma: number
  leesindexA: number
}

export function reading(text: string): Reading {
  const sentences = sentencesOf(text).map((sentence) => wordsOf(sentence))
  const words = sentences.flat()
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const per100Words = (syllables / words.length) * 100
  const perSentence = words.length / sentences.length
  return {
    words: words.length,
    sentences: sentences.map((sentence) => sentence.length),
    fleschDouma: 206.84 - 0.77 * per100Words - 0.93 * perSentence,
    leesindexA: 195 - (2 / 3) * per100Words - 2 * perSentence,
  }
}

/** A point ends a sentence only before a space or the end, so 10.00 stays one word. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => wordsOf(sentence).length > 0)
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

// Longest first: "mooie" is ooi + e, "ideaal" is i + e + aa.
const vowelGroups = /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|[äëïöü][eiu]?|[aeiou]|y(?![aeiou])/g

/** At least one: a number, and letters that are spelled, count as one. */
export function syllablesOf(word: string): number {
  return Math.max(1, plainVowels(word.toLowerCase()).match(vowelGroups)?.length ?? 0)
}

// Accents that only stress are dropped, so that "één" is "een"; a trema stays, because it starts a new syllable.
function plainVowels(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u0307\u0309-\u036f]/g, '')
    .normalize('NFC')
}
