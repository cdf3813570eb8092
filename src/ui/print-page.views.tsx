import type { ComponentChildren } from 'preact'
import { Mark } from '#ui/icon.views.tsx'

export type PrintPageProps = {
  title: string
  /** The product's name, beside the mark. */
  product: string
  /** The sender stands at the head of every print. */
  municipality?: string | undefined
  /** What stands in the corner of a sheet that comes back: its code. */
  corner?: string | undefined
  /** Date and version, as one sentence. */
  state: string
  children: ComponentChildren
}

/** A page made for paper; on the screen it is shown as it will be printed. */
export function PrintPage({ title, product, municipality, corner, state, children }: PrintPageProps) {
  return (
    <article class="onsplan-sheet">
      <div class="onsplan-sheet__head">
        <div class="onsplan-sheet__name">
          <Mark />
          {title === product ? <h1>{title}</h1> : <strong>{product}</strong>}
        </div>
        {municipality === undefined ? null : <span>{municipality}</span>}
        {corner === undefined ? null : <p class="onsplan-sheet__corner">{corner}</p>}
      </div>
      {title === product ? null : <h1>{title}</h1>}
      {children}
      <p class="onsplan-sheet__foot">{state}</p>
    </article>
  )
}

/** Steps with an empty box: on paper one ticks with a pen. */
export function CheckList({ items }: { items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <ul class="onsplan-checks">
      {items.map((item) => (
        <li class="onsplan-check">
          <span>{item}</span>
        </li>
      ))}
    </ul>
  )
}

/** Empty lines to write on, 10 mm apart. */
export function WritingLines({ count }: { count: number }) {
  return (
    <div class="onsplan-lines" aria-hidden="true">
      {Array.from({ length: count }, () => (
        <svg width="100%" height="10mm" aria-hidden="true">
          <line class="onsplan-lines__line" x1="0" x2="100%" y1="98%" y2="98%" />
        </svg>
      ))}
    </div>
  )
}
