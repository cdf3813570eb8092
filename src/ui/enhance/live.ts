import { showNotice } from './notices.ts'

/** Hears that something changed and says so; the page itself never changes under one's hands. */
export function listen(): void {
  const address = document.documentElement.dataset.live
  if (!address) return
  let source: EventSource | undefined
  const open = () => {
    source = new EventSource(address)
    source.addEventListener('message', () => showNotice('live'))
  }
  open()
  // An open connection would keep the page out of the browser's memory, and the server busy.
  window.addEventListener('pagehide', () => source?.close())
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) open()
  })
}
