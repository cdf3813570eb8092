import { sentence } from './notices.ts'

/** Told to a form that was sent by script and arrived. */
export const arrived = 'onsplan:arrived'

const every = 10_000
const longestWait = 2_000
const prefix = 'onsplan:'
const { device, owner } = document.documentElement.dataset
const ownDevice = device === 'own'
const mine = `${prefix}${owner}:`

/** Keeps what is typed: on the server every ten seconds and on leaving a field, on the device only if it is one's own. */
export function keepDrafts(): void {
  // Someone else uses this device too, or another account was here and never signed out: what was left on it goes.
  if (device === 'shared') forgetDevice()
  else if (ownDevice) forgetDevice(mine)
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keep(form)
}

/** Takes everything this site kept off the device, but for what begins with `except`. */
export function forgetDevice(except?: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(prefix) && (except === undefined || !key.startsWith(except))) localStorage.removeItem(key)
}

function keep(form: HTMLFormElement): void {
  const own = ownDevice && form.dataset.notOnDevice === undefined
  const key = mine + form.dataset.draft
  if (own) putBack(form, key)
  let last = typed(form).toString()
  let underway: Promise<boolean> | undefined
  const save = async () => {
    const fields = typed(form)
    const now = fields.toString()
    if (now === last) return
    if (own) localStorage.setItem(key, now)
    underway = sent(form, fields)
    const isKept = await underway
    underway = undefined
    if (isKept) {
      last = now
      // The server has it now, and gives it back wherever one goes on; a copy here would come back after it was sent from elsewhere.
      if (own) localStorage.removeItem(key)
      tellSaved(form)
    }
  }
  const timer = setInterval(save, every)
  form.addEventListener('focusout', save)
  const gone = () => {
    clearInterval(timer)
    form.removeEventListener('focusout', save)
    if (own) localStorage.removeItem(key)
  }
  // Another part of this script may send it itself, and says so when it arrived.
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    gone()
    if (!underway) return
    // Pressing the button left a field. What is kept of it goes first: arriving later it would undo what was sent.
    event.preventDefault()
    const { submitter } = event
    void Promise.race([underway, pause(longestWait)]).then(() => form.requestSubmit(submitter))
  })
  form.addEventListener(arrived, gone)
}

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time))

/** The fields a person filled in, here or on a page before this one: no files, no other hidden fields, no passwords. */
function typed(form: HTMLFormElement): URLSearchParams {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name)
    const secret = field instanceof HTMLInputElement && /hidden|password/.test(field.type) && !field.dataset.before
    if (typeof value === 'string' && !secret) fields.append(name, value)
  }
  return fields
}

async function sent(form: HTMLFormElement, fields: URLSearchParams): Promise<boolean> {
  const body = new URLSearchParams(fields)
  body.set('_draft', form.dataset.draft ?? '')
  const token = form.elements.namedItem('_token')
  if (token instanceof HTMLInputElement) body.set('_token', token.value)
  // Without a connection the text stays in the field, and the next turn tries again.
  // A browser lets no more than 64 kB go on behind a page that is left.
  const keepalive = String(body).length < 60_000
  const answer = await fetch('/concept', { method: 'POST', body, keepalive, redirect: 'error' }).catch(() => null)
  return answer?.ok === true
}

function tellSaved(form: HTMLFormElement): void {
  const place = form.querySelector('[data-saved]')
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
  const time = clock.format().replace(':', '.')
  if (place) place.textContent = sentence('saved', { time })
}

/** What this device kept goes into fields that are still empty; what the server sent is never overwritten. It belongs to the same version, the same people and the same rows. */
function putBack(form: HTMLFormElement, key: string): void {
  const kept = new URLSearchParams(localStorage.getItem(key) ?? '')
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>('[data-before]'))
    if (kept.has(name) && kept.get(name) !== value) return
  for (const [name, value] of kept) {
    const field = form.elements.namedItem(name)
    const isText = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
    if (isText && field.value === '') field.value = value
  }
}
