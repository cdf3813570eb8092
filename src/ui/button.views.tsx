import type { ComponentChildren } from 'preact'
import type { Say } from '#platform/words.ts'
import { uiWords } from '#ui/ui.words.ts'

export type ButtonKind = 'main' | 'other' | 'plain'

export type ButtonProps = {
  kind?: ButtonKind | undefined
  /** With an address it is a link that looks like a button, without one it sends its form. */
  href?: string | undefined
  name?: string | undefined
  value?: string | undefined
  /** Makes twenty buttons "Gedaan" on one page tell themselves apart for those who listen. */
  describedBy?: string | undefined
  children: ComponentChildren
}

export function Button({ kind = 'main', href, name, value, describedBy, children }: ButtonProps) {
  const look = `onsplan-button onsplan-button--${kind}`
  if (href !== undefined) {
    return (
      <a class={look} href={href} aria-describedby={describedBy}>
        {children}
      </a>
    )
  }
  return (
    <button class={look} type="submit" name={name} value={value} aria-describedby={describedBy}>
      {children}
    </button>
  )
}

/** Shown only when the script can print; without it the browser's own menu does. */
export function PrintButton({ say }: { say: Say }) {
  return (
    <button class="onsplan-button onsplan-button--other" type="button" data-print hidden>
      {say(uiWords['knop.printen'])}
    </button>
  )
}

/** Ja, Nee, Eerst praten: equally strong, none is the main one. */
export function ThreeAnswers({ say, name }: { say: Say; name: string }) {
  return (
    <div class="onsplan-answers">
      <Button kind="other" name={name} value="yes">
        {say(uiWords['knop.ja'])}
      </Button>
      <Button kind="other" name={name} value="no">
        {say(uiWords['knop.nee'])}
      </Button>
      <Button kind="other" name={name} value="talk">
        {say(uiWords['knop.eerstpraten'])}
      </Button>
    </div>
  )
}

/** Buttons in one line, the main one first; below each other on a phone. */
export function Acts({ children }: { children: ComponentChildren }) {
  return <div class="onsplan-acts">{children}</div>
}
