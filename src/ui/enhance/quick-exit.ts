import { forgetDevice } from './drafts.ts'

const within = 5000

/** Leaves at once: a white page first, then the server ends the session and shows the weather. */
export function quickExit(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-quick-exit]')
    if (!link) return
    event.preventDefault()
    leave(link.href)
  })
  const presses: number[] = []
  document.addEventListener('keydown', (event) => {
    if (event.repeat) return
    if (event.key !== 'Shift') {
      // Typing capitals is no wish to leave: only three presses with nothing in between count.
      presses.length = 0
      return
    }
    presses.push(event.timeStamp)
    if (presses.length > 3) presses.shift()
    const [first, , third] = presses
    if (first !== undefined && third !== undefined && third - first <= within) leave('/snel-weg')
  })
  // A page that comes back from the browser's memory would show what was left.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && document.body.classList.contains('onsplan-gone')) location.reload()
  })
}

function leave(address: string): void {
  const overlay = document.createElement('div')
  overlay.className = 'onsplan-overlay'
  document.body.append(overlay)
  document.body.classList.add('onsplan-gone')
  document.title = '\u00a0'
  location.replace(address)
  forgetDevice()
}
