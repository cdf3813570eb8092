// Texts of the design that miss a rule of the design. Each is held at what was measured: a text that changes, or that
// meets the rule, must leave this list. Nothing is added without its reason.

import type { Rule } from './words.ts'

export type Exception = { key: string; rule: Rule; says: string[]; why: string }

const oneLine = 'one line of the log is one sentence: who, when, what; read as a row, not as running text'
const longSentence = (words: number) => [
  `je ${words.toFixed(1)}, at most 15 words`,
  `u ${words.toFixed(1)}, at most 15 words`,
]

export const exceptions: readonly Exception[] = [
  { key: 'log.regel', rule: 'sentence', says: longSentence(19), why: oneLine },
  { key: 'log.regel.veranderd', rule: 'sentence', says: longSentence(18), why: oneLine },
  { key: 'log.regel.geprint', rule: 'sentence', says: longSentence(18), why: oneLine },
  { key: 'log.regel.meegenomen', rule: 'sentence', says: longSentence(19), why: oneLine },
  { key: 'log.regel.gezocht', rule: 'sentence', says: longSentence(17), why: oneLine },
  { key: 'log.regel.nood', rule: 'sentence', says: longSentence(19), why: oneLine },
  { key: 'inst.je', rule: 'address', says: ['the u text says "je"'], why: 'names the form one may choose' },
  { key: 'inst.u', rule: 'address', says: ['the je text says "u"'], why: 'names the form one may choose' },
]
