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
  forgetOnTheWay()
}

// A page of somebody that comes back from the browser's memory shows what was left, and by now the phone may be in other hands: it goes there
// blank, and back it is asked for anew.
function forgetOnTheWay(): void {
  if (document.documentElement.dataset.session === undefined) return
  window.addEventListener('pagehide', blank)
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload()
  })
}

function blank(): void {
  const overlay = document.createElement('div')
  overlay.className = 'onsplan-overlay'
  document.body.append(overlay)
  document.body.classList.add('onsplan-gone')
}

function leave(address: string): void {
  blank()
  document.title = '\u00a0'
  location.replace(address)
  forgetDevice()
}
