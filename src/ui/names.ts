import type { Say, Voice } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'

const lists = {
  nl: new Intl.ListFormat('nl', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

/** All of them: "praten, oefenen en samen eten". */
export const allOf = (language: Voice['language'], parts: readonly string[]): string => lists[language].format(parts)

/** At most three names, then a count of the others: "Noor, Samira, Dana en 2 anderen". */
export function namesOf(say: Say, language: Voice['language'], names: readonly string[]): string {
  if (names.length <= 3) return allOf(language, names)
  return say(uiWords['privacy.meer'], { names: names.slice(0, 3).join(', '), count: names.length - 3 })
}
