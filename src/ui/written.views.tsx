import type { ComponentChildren } from 'preact'

export type WrittenProps = {
  text: string
  /** Who wrote it and when, as one line from the catalogue. */
  by: string
  /** The language it was written in, when that is another than the page's. */
  language?: string | undefined
  /** Who sees it. */
  children?: ComponentChildren
}

/** A person's own words: only the writer changes them, and they look like nobody else's. */
export function OwnWords({ text, by, language, children }: WrittenProps) {
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
        <figcaption class="onsplan-byline">{by}</figcaption>
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
