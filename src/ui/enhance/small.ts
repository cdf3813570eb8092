/** The first thing to hear after a form that was not right is what to repair. */
export function focusProblems(): void {
  document.querySelector<HTMLElement>('[data-errors]')?.focus()
}

/** A second press within a few seconds sends nothing; the button itself is never switched off. */
export function guardDoubleSend(): void {
  const pause = 5000
  const sent = new WeakMap<EventTarget, number>()
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!form) return
    const before = sent.get(form)
    if (before !== undefined && event.timeStamp - before < pause) event.preventDefault()
    else sent.set(form, event.timeStamp)
  })
  // Back to this page: the form may be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) sent.delete(form)
  })
}

export function printButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print].onsplan-button')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}

/** Paper shows what lies behind a fold, also where the stylesheet does not know how. */
export function unfoldForPaper(): void {
  window.addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.onsplan-fold')) fold.open = true
  })
}

/** A menu closes with Escape and when one presses beside it. */
export function readingMenus(): void {
  const close = (keep: Element | null) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.onsplan-menu[open]')) {
      if (menu !== keep) menu.open = false
    }
  }
  document.addEventListener('click', (event) => close((event.target as Element).closest('.onsplan-menu')))
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close(null)
  })
}
