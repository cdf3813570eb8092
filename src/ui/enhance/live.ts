import { afterLeaving } from './leaving.ts'
import { showNotice } from './notices.ts'

/** Hears that something changed and says so; the page itself never changes under one's hands. */
export function listen(): void {
  const address = document.documentElement.dataset.live
  if (!address) return
  let source: EventSource | undefined
  const open = () => {
    source = new EventSource(address)
    source.addEventListener('message', () => showNotice('live'))
    source.addEventListener('error', () => void lookWhy(source))
  }
  open()
  // An open connection would keep the page out of the browser's memory, and the server busy.
  window.addEventListener('pagehide', () => source?.close())
}

/** A line that was refused: somebody may have ended this session from elsewhere, because the phone is in other hands. Who is typing is not sent away. */
async function lookWhy(source: EventSource | undefined): Promise<void> {
  if (source?.readyState !== EventSource.CLOSED || document.activeElement?.matches('input, textarea')) return
  const answer = await fetch('/zitting', { redirect: 'error' }).catch(() => null)
  if (answer?.status === 401) afterLeaving(() => location.reload())
}
