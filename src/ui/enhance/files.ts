import { arrived } from './drafts.ts'

/** A form with files is sent from this page, so that what was chosen and typed is still here when it does not arrive. */
export function sendFilesSafely(): void {
  for (const says of document.querySelectorAll<HTMLElement>('[data-files-say]')) {
    const form = says.closest('form')
    if (form) sendFrom(form, says)
  }
}

function sendFrom(form: HTMLFormElement, says: HTMLElement): void {
  const { lost = '', heavy = '', most } = says.dataset
  let busy = false
  form.addEventListener('submit', async (event) => {
    const body = new FormData(form, event.submitter as HTMLButtonElement | null)
    const size = [...body.values()].reduce((sum, value) => sum + (value instanceof File ? value.size : 0), 0)
    if (size === 0) return
    event.preventDefault()
    if (busy) return
    says.textContent = size > Number(most) ? heavy : ''
    if (says.textContent !== '') return
    busy = true
    const headers = { accept: 'application/json' }
    const answer = await fetch(form.action, { method: 'POST', body, headers }).catch(() => undefined)
    busy = false
    // What has to be repaired stands on the page that comes back.
    if (answer?.status === 422) return form.submit()
    const to: string = answer?.ok ? (await answer.json()).to : ''
    if (to === '' || to.startsWith('/inloggen')) {
      says.textContent = lost
      return
    }
    form.dispatchEvent(new Event(arrived))
    location.assign(to)
  })
}
