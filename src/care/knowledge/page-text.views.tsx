import type { Say, Words } from '#platform/words.ts'
import { ageWords } from './age.words.ts'
import { ageParts, isAgePage, type KnowledgePage, knowledgePages, type PageText, subjectParts } from './knowledge.ts'
import { subjectWords } from './subjects.words.ts'

export type PartName = (typeof ageParts)[number] | (typeof subjectParts)[number]
export type PageParts = { title: Words; parts: readonly { part: PartName; words: Words }[] }

export function partsOf(key: KnowledgePage): PageParts {
  if (isAgePage(key))
    return {
      title: ageWords[`weten.${key}.kop`],
      parts: ageParts.map((part) => ({ part, words: ageWords[`weten.${key}.${part}`] })),
    }
  return {
    title: subjectWords[`weten.${key}.kop`],
    parts: subjectParts.map((part) => ({ part, words: subjectWords[`weten.${key}.${part}`] })),
  }
}

/** Each line of a part is a point of its own. */
export const linesOf = (said: string): string[] => said.split('\n')

export const allTexts = (say: Say): PageText[] =>
  knowledgePages.map((key) => {
    const { title, parts } = partsOf(key)
    return { key, title: say(title), lines: parts.flatMap(({ words }) => linesOf(say(words))) }
  })
