import type { ComponentChildren } from 'preact'
import type { Say } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'

export type WrittenProps = {
  text: string
  /** Who wrote it and when, as one line from the catalogue. */
  by: string
  /** The language it was written in, when that is another than the page's. */
  language?: string | undefined
  /** Who sees it. */
  children?: ComponentChildren
}

/** Absent where one line above several texts says it for all of them. */
type OwnWordsProps = Omit<WrittenProps, 'by'> & { by?: string }

/** A person's own words: only the writer changes them, and they look like nobody else's. */
export function OwnWords({ text, by, language, children }: OwnWordsProps) {
  return (
    <div class="onsplan-own-words">
      <figure>
        {text === '' ? null : (
          <blockquote>
            <p class="onsplan-typed" lang={language} dir={language === undefined ? undefined : 'auto'}>
              {text}
            </p>
          </blockquote>
        )}
        {by === undefined ? null : <figcaption class="onsplan-byline">{by}</figcaption>}
      </figure>
      {children}
    </div>
  )
}

/** A worker's text: no ground, and name, role and date come first. */
export function WorkerText({ text, by, language, children }: WrittenProps) {
  return (
    <div class="onsplan-worker-text">
      <p class="onsplan-byline">{by}</p>
      <p class="onsplan-typed" lang={language} dir={language === undefined ? undefined : 'auto'}>
        {text}
      </p>
      {children}
    </div>
  )
}

/** The form of these words has gone, or may no longer be sent: they stand here for their writer to take along. */
export function NotSent({ say, typed }: { say: Say; typed: readonly string[] }) {
  if (typed.length === 0) return null
  return (
    <div class="onsplan-own-words">
      <p>{say(uiWords['fout.nietverstuurd'])}</p>
      {typed.map((text) => (
        <blockquote>
          <p class="onsplan-typed" dir="auto">
            {text}
          </p>
        </blockquote>
      ))}
    </div>
  )
}
