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
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-go-on]')
    if (!link) return
    event.preventDefault()
    const answer = await fetch('/zitting', { redirect: 'error' }).catch(() => null)
    if (!answer?.ok) return location.assign(link.href)
    notice.remove()
    goOn()
  })
}
