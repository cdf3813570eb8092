// Meer weten (knowledge page): short pages that explain what families ask about most, in plain words, for everybody (D0, screens A-11).
// They say what often happens, what helps, and when it is better to call; they judge nobody and name no illness.
import { asDay, type Day } from '#platform/dates.ts'

/** Each page has three parts; one about an age says other things than one about a subject. */
export const ageParts = ['vaak', 'helpt', 'bel'] as const
export const subjectParts = ['zit', 'doe', 'bel'] as const

export const agePages = ['peuter', 'kleuter', 'schoolkind', 'puber', 'jongere'] as const
export const subjectPages = ['wachten', 'gezag', 'jim', 'achttien', 'geld'] as const
export const knowledgePages = [...agePages, ...subjectPages] as const

export type AgePage = (typeof agePages)[number]
export type KnowledgePage = (typeof knowledgePages)[number]

export const isAgePage = (key: KnowledgePage): key is AgePage => agePages.some((each) => each === key)

/** The page that an address names. */
export const pageNamed = (text: string): KnowledgePage | undefined => knowledgePages.find((key) => key === text)

/** When somebody looked last whether the pages are still right. */
export const checkedOn: Day = asDay('2026-11-28')

/** How easy each page reads in Dutch, of 100, as the check of texts measures it (Flesch-Douma of the je-form, the whole page). */
export const readingScores: Readonly<Record<KnowledgePage, number>> = {
  peuter: 100,
  kleuter: 100,
  schoolkind: 100,
  puber: 100,
  jongere: 100,
  wachten: 100,
  gezag: 97,
  jim: 100,
  achttien: 91,
  geld: 99,
}

/** A page as one reader reads it: its title and everything it says. */
export type PageText = { key: KnowledgePage; title: string; lines: readonly string[] }

/** Those that hold every word that was typed, or its beginning; those with it in the title first. Capitals and accents do not count. */
export function search(pages: readonly PageText[], typed: string): PageText[] {
  const wanted = plainWords(typed)
  if (wanted.length === 0) return []
  const holds = (text: string) => {
    const words = plainWords(text)
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  }
  const inTitle = pages.filter(({ title }) => holds(title))
  return [...inTitle, ...pages.filter((each) => !inTitle.includes(each) && holds(allOf(each)))]
}

const allOf = ({ title, lines }: PageText): string => [title, ...lines].join(' ')

const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '')
