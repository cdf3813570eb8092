type Kind = 'live' | 'session' | 'saved'

/** A copy of a notice from the page's template. */
function copyOf(kind: Kind): HTMLElement | null {
  const template = document.querySelector<HTMLTemplateElement>('#onsplan-notices')
  const found = template?.content.querySelector(`[data-notice="${kind}"]`)
  return (found?.cloneNode(true) as HTMLElement | undefined) ?? null
}

/** Puts a notice at the top of the page; the one that is there already stays. */
export function showNotice(kind: Kind): HTMLElement | null {
  const place = document.querySelector('.onsplan-notices') ?? makePlace()
  const shown = place.querySelector<HTMLElement>(`[data-notice="${kind}"]`)
  if (shown) return shown
  const notice = copyOf(kind)
  if (!notice) return null
  // An empty region first: a screen reader tells what is added to it, not what arrived with it.
  const words = [...notice.childNodes]
  notice.replaceChildren()
  place.append(notice)
  setTimeout(() => notice.append(...words), 50)
  return notice
}

// One place for all of them: two notices stand below each other and none covers the other.
function makePlace(): HTMLElement {
  const place = document.createElement('div')
  place.className = 'onsplan-notices'
  document.body.prepend(place)
  return place
}

/** The sentence of a notice, filled in. */
export function sentence(kind: Kind, values: Record<string, string>): string {
  const words = copyOf(kind)?.textContent ?? ''
  return words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
