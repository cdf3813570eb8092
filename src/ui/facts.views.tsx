import type { ComponentChildren } from 'preact'

export type Fact = { name: string; value: ComponentChildren; change?: { name: string; href: string } | undefined }

/** What was answered, to read again before it is sent, each with a link to change it. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="onsplan-facts">
      {facts.map((fact) => (
        <div>
          <dt>{fact.name}</dt>
          <dd>
            <div class="onsplan-typed">{fact.value}</div>
            {fact.change === undefined ? null : <LoneLink href={fact.change.href}>{fact.change.name}</LoneLink>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** A link that stands by itself, so that it needs the room of a finger. */
export function LoneLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="onsplan-link" href={href}>
      {children}
    </a>
  )
}
