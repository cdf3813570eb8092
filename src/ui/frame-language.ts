/**
 * The language of the frame: head, menu and foot of a page may speak a language that its content does not have yet.
 * Arabic is the trial, from right to left; the content keeps its own language and direction.
 */
import type { Say, Words } from '#platform/words.ts'
import { arabicWords } from '#ui/arabic.words.ts'
import { partWords } from '#ui/parts.words.ts'
import { uiWords } from '#ui/ui.words.ts'

export type FrameLanguage = 'ar'

const arabic: Readonly<Record<string, Words<string> | undefined>> = arabicWords
const inArabic = new Map<unknown, Words<string>>(
  Object.entries({ ...uiWords, ...partWords }).flatMap(([key, words]) => {
    const [part, ...rest] = key.split('.')
    const said = arabic[`taal.ar.${part}.${rest.join('.')}`]
    return said === undefined ? [] : [[words, said]]
  }),
)

/** Says the texts of the frame in its language; what has no text there is said as the content says it. */
export function sayInFrame(say: Say, language: FrameLanguage | undefined): Say {
  if (language === undefined) return say
  return (words, ...params) => say((inArabic.get(words) as typeof words | undefined) ?? words, ...params)
}
