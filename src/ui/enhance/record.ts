import { arrived } from './drafts.ts'

const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']

type Parts = {
  /** The sentences stand with the place itself. */
  words: DOMStringMap
  type: string
  record: HTMLButtonElement
  time: HTMLElement
  says: HTMLElement
  player: HTMLAudioElement
  away: HTMLButtonElement
  file: HTMLInputElement
  length: HTMLInputElement
}

/** Recording the voice: press, tell, press again. What was recorded goes with the form, and stays here when that fails. */
export function recordVoices(): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-recorder]')]
  // What a device can record takes it long to say on a cheap phone, and few pages ask it.
  const type = places.length > 0 && types.find((one) => globalThis.MediaRecorder?.isTypeSupported(one))
  if (!type || !navigator.mediaDevices) return
  for (const place of places) {
    const find = <T extends HTMLElement>(what: string) => place.querySelector(what) as T
    place.hidden = false
    useRecorder({
      words: place.dataset,
      type,
      record: find('[data-record]'),
      time: find('[data-time]'),
      says: find('[data-says]'),
      player: find('audio'),
      away: find('[data-away]'),
      file: find('input[type="file"]'),
      length: find('input[name="seconds"]'),
    })
  }
}

function useRecorder(parts: Parts): void {
  const { record, away, says, words } = parts
  const first = record.textContent
  let running: MediaRecorder | undefined
  let isStarting = false
  record.addEventListener('click', async () => {
    if (running) return running.stop()
    if (isStarting) return
    isStarting = true
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)
    isStarting = false
    if (!stream) return say(parts, words.fault)
    running = listenTo(parts, stream, () => {
      running = undefined
    })
  })
  away.addEventListener('click', () => {
    empty(parts)
    record.textContent = first
    says.textContent = ''
    record.focus()
  })
  sendSafely(parts, () => running)
}

const say = ({ says }: Parts, sentence = '') => {
  says.textContent = sentence
}

function listenTo(parts: Parts, stream: MediaStream, ended: () => void): MediaRecorder {
  const { record, time, words, type } = parts
  const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 32_000 })
  const heard: Blob[] = []
  const since = performance.now()
  const seconds = () => (performance.now() - since) / 1000
  const tick = () => {
    const left = Math.max(0, Math.ceil(Number(words.most) - seconds()))
    time.textContent = (words.running ?? '').replace('{count}', String(left))
    if (left === 0) recorder.stop()
  }
  const timer = setInterval(tick, 1000)
  recorder.ondataavailable = ({ data }) => heard.push(data)
  recorder.onstop = () => {
    clearInterval(timer)
    time.hidden = true
    for (const track of stream.getTracks()) track.stop()
    keep(parts, heard, seconds())
    ended()
  }
  empty(parts)
  say(parts)
  recorder.start()
  tick()
  time.hidden = false
  record.textContent = words.stop ?? ''
  return recorder
}

function keep(parts: Parts, heard: Blob[], seconds: number): void {
  const { file, length, player, away, record, words, type } = parts
  const sound = new Blob(heard, { type })
  const given = new DataTransfer()
  given.items.add(new File([sound], 'opname', { type }))
  file.files = given.files
  length.value = String(Math.min(Number(words.most), Math.max(1, Math.round(seconds))))
  player.src = URL.createObjectURL(sound)
  player.hidden = away.hidden = false
  record.textContent = words.again ?? ''
  say(parts, words.ready)
}

function empty({ player, file, length, away }: Parts): void {
  URL.revokeObjectURL(player.src)
  player.removeAttribute('src')
  file.value = length.value = ''
  player.hidden = away.hidden = true
}

/** A form with a recording is sent from this page, so that a recording that did not arrive is still here. */
function sendSafely(parts: Parts, runningNow: () => MediaRecorder | undefined): void {
  const { file } = parts
  const form = file.form as HTMLFormElement
  let busy = false
  form.addEventListener('submit', async (event) => {
    const way = event.submitter as HTMLButtonElement | null
    const running = runningNow()
    if (running) {
      // Told until here, and on: what is being said goes along.
      event.preventDefault()
      running.addEventListener('stop', () => setTimeout(() => form.requestSubmit(way)))
      running.stop()
      return
    }
    if (!file.files?.length) return
    event.preventDefault()
    if (busy) return
    busy = true
    const headers = { accept: 'application/json' }
    const body = new FormData(form, way)
    const answer = await fetch(form.action, { method: 'POST', body, headers }).catch(() => undefined)
    busy = false
    const to: string = answer?.ok ? (await answer.json()).to : ''
    // Refused, lost, or signed out meanwhile: a page that is left takes the recording with it, so this one stays.
    if (to === '' || to.startsWith('/inloggen')) return say(parts, parts.words.unsent)
    form.dispatchEvent(new Event(arrived))
    location.assign(to)
  })
}
