import { showNotice } from './notices.ts'

const before = 120

/** Two minutes before the session ends it asks whether to go on; one press does. */
export function warnBeforeEnd(): void {
  const seconds = Number(document.documentElement.dataset.session)
  if (!seconds) return
  let timer: ReturnType<typeof setTimeout>
  const plan = () => {
    clearTimeout(timer)
    timer = setTimeout(() => ask(plan), Math.max(seconds - before, 0) * 1000)
  }
  plan()
}

function ask(goOn: () => void): void {
  const notice = showNotice('session')
  notice?.addEventListener('click', async (event) => {
    if (!(event.target as Element).closest('[data-go-on]')) return
    // Any answer from the server counts as being there.
    const answer = await fetch(location.href, { method: 'HEAD', redirect: 'error' }).catch(() => null)
    if (!answer?.ok) return
    notice.remove()
    goOn()
  })
}
