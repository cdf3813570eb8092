import type { Say, Voice } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'

/** At most three names, then a count of the others: "Noor, Samira, Dana en 2 anderen". */
export function namesOf(say: Say, language: Voice['language'], names: readonly string[]): string {
  if (names.length <= 3) return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
  return say(uiWords['privacy.meer'], { names: names.slice(0, 3).join(', '), count: names.length - 3 })
}
