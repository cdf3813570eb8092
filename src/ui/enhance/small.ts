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
    // Held up by another part of this script, which sends it itself.
    if (!form || event.defaultPrevented) return
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

const slashIsOff = 'onsplan-slash-off'

/** The key / leads to the field to search in, unless one is typing or turned it off on this device. */
export function searchBySlash(): void {
  const turn = document.querySelector<HTMLElement>('[data-slash]')
  const field = document.querySelector<HTMLElement>('input[type="search"]')
  if (!turn || !field || !matchMedia('(any-pointer: fine)').matches) return
  const [off, on] = [turn.textContent, turn.dataset.turnOn ?? '']
  const isOff = () => localStorage.getItem(slashIsOff) !== null
  const tell = () => {
    turn.textContent = isOff() ? on : off
  }
  tell()
  turn.hidden = false
  turn.addEventListener('click', () => {
    if (isOff()) localStorage.removeItem(slashIsOff)
    else localStorage.setItem(slashIsOff, '1')
    tell()
  })
  document.addEventListener('keydown', (event) => {
    const types = (event.target as Element).closest('input, textarea, select, [contenteditable]')
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || types || isOff()) return
    event.preventDefault()
    field.focus()
  })
}
