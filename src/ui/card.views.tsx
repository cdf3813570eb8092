import type { ComponentChildren } from 'preact'
import type { Say } from '#platform/words.ts'
import { Button } from '#ui/button.views.tsx'
import { Icon } from '#ui/icon.views.tsx'
import { uiWords } from '#ui/ui.words.ts'

/** One thing with its own heading; at most one main button. */
export function Card({ title, id, children }: { title?: string; id?: string; children: ComponentChildren }) {
  return (
    <section class="onsplan-card" id={id}>
      {title === undefined ? null : <h2>{title}</h2>}
      {children}
    </section>
  )
}

export function Stack({ children }: { children: ComponentChildren }) {
  return <div class="onsplan-stack">{children}</div>
}

export function Rows({ children }: { children: ComponentChildren }) {
  return <ul class="onsplan-rows">{children}</ul>
}

export type StepRowProps = {
  title: string
  /** Of the words, so that a button can be told apart by them. */
  id?: string | undefined
  href?: string | undefined
  /** Who and when, already as one sentence. */
  more?: string | undefined
  tag?: ComponentChildren
  /** The form with the button of this row. */
  children?: ComponentChildren
}

/** A row of a list: the words are the link, the button stands apart at the end. */
export function StepRow({ title, id, href, more, tag, children }: StepRowProps) {
  const words = (
    <>
      <span class="onsplan-row__title" id={id}>
        {title}
      </span>{' '}
      {more === undefined ? null : <span class="onsplan-row__more">{more}</span>}
    </>
  )
  return (
    <li class="onsplan-row">
      {href === undefined ? (
        <div class="onsplan-row__link">{words}</div>
      ) : (
        <a class="onsplan-row__link" href={href}>
          {words}
        </a>
      )}
      {tag}
      {children}
    </li>
  )
}

export type TagKind = 'plain' | 'new' | 'due' | 'safety' | 'nearby'

/** A word on a tint; colour alone says nothing. */
export function Tag({ kind = 'plain', children }: { kind?: TagKind; children: ComponentChildren }) {
  return <span class={kind === 'plain' ? 'onsplan-tag' : `onsplan-tag onsplan-tag--${kind}`}>{children}</span>
}

type DetailsProps = {
  summary: string
  open?: boolean
  /** Of the parts with the same name at most one is open. */
  group?: string
  children: ComponentChildren
}

export function Details({ summary, open, group, children }: DetailsProps) {
  return (
    <details class="onsplan-details" name={group} open={open}>
      <summary>
        {summary}
        <Icon name="down" />
      </summary>
      <div class="onsplan-details__inside">{children}</div>
    </details>
  )
}

/** More of the same list: folded on a phone, open where there is room, and always on paper. */
export function Fold({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="onsplan-details onsplan-fold">
      <summary>
        {summary}
        <Icon name="down" />
      </summary>
      <div class="onsplan-details__inside">{children}</div>
    </details>
  )
}

/** Nothing stands here yet, and there is nothing to do about it: the one act is the way back. */
export function NothingYet({ say, text, back }: { say: Say; text: string; back: string }) {
  return (
    <EmptyState text={text}>
      <Button kind="other" href={back}>
        {say(uiWords['knop.terug'])}
      </Button>
    </EmptyState>
  )
}

/** Says what belongs here and why, and offers one act. */
export function EmptyState({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <div class="onsplan-empty">
      <p>{text}</p>
      {children}
    </div>
  )
}
