import { afterLeaving } from './leaving.ts'
import { showNotice } from './notices.ts'

const before = 120

/** Two minutes before the session ends it asks whether to go on; one press does. */
export function warnBeforeEnd(): void {
  const seconds = Number(document.documentElement.dataset.session)
  if (!seconds) return
  const shared = document.documentElement.dataset.device === 'shared'
  let timer: ReturnType<typeof setTimeout>
  let over: ReturnType<typeof setTimeout>
  const plan = () => {
    clearTimeout(timer)
    clearTimeout(over)
    timer = setTimeout(() => ask(plan), Math.max(seconds - before, 0) * 1000)
    if (shared) over = setTimeout(() => afterLeaving(toSignIn), seconds * 1000)
  }
  plan()
}

// Nothing of this page stays on the screen: on a phone of several people somebody else may look next. Asking for the page itself would go on with
// the session where another window still uses it.
function toSignIn(): void {
  // Who leaves a field keeps what stands in it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  location.replace(`/inloggen?${new URLSearchParams({ terug: location.pathname })}`)
}

function ask(goOn: () => void): void {
  const notice = showNotice('session')
  notice?.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-go-on]')
    if (!link) return
    event.preventDefault()
    const answer = await fetch('/zitting', { redirect: 'error' }).catch(() => null)
    if (!answer?.ok) return location.assign(link.href)
    notice.remove()
    goOn()
  })
}
