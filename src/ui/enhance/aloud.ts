// What is read in one breath, and what is never read: what one presses or types in, and what only decorates.
const blocks = 'h1,h2,h3,h4,p,li,dt,dd,th,td,legend,label,summary,figcaption,div'
const unread = 'button,input,select,textarea,nav,template,svg,.onsplan-back,[aria-hidden="true"]'
const wordsForOwnButton = 60

type Piece = { text: string; voice: SpeechSynthesisVoice; block: Element }

/** Reads the page or one card aloud, with a voice of this device alone: another voice would send what stands here to its maker. */
export function readAloud(): void {
  const first = document.querySelector<HTMLButtonElement>('[data-read]')
  if (!first || !('speechSynthesis' in globalThis)) return
  const offer = () => {
    if (!first.hidden || !voiceFor(document.documentElement.lang)) return
    first.hidden = false
    const main = first.closest('main')
    if (!main) return
    useButton(first, main)
    const ofPage = wordsIn(main)
    for (const heading of main.querySelectorAll<HTMLElement>('.onsplan-card > h2')) copyTo(heading, first, ofPage)
  }
  offer()
  // Some browsers know their voices only after a while.
  speechSynthesis.addEventListener?.('voiceschanged', offer)
  // Who leaves, or lays the phone away, hears nothing more of it.
  window.addEventListener('pagehide', silence)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) silence()
  })
}

const voiceFor = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis
    .getVoices()
    .find(({ localService, lang }) => localService && lang.slice(0, 2).toLowerCase() === language.slice(0, 2))

const wordsIn = (place: Element): number => piecesIn(place).reduce((sum, { text }) => sum + text.split(' ').length, 0)

/** A card with few words, or with most of the page, is read well enough by the button of the page. */
function copyTo(heading: HTMLElement, first: HTMLButtonElement, ofPage: number): void {
  const card = heading.parentElement
  if (!card) return
  const words = wordsIn(card)
  if (words < wordsForOwnButton || words > ofPage / 2) return
  const copy = first.cloneNode(true) as HTMLButtonElement
  copy.dataset.about = heading.textContent.trim()
  heading.after(copy)
  useButton(copy, card)
}

// The reading that goes on now: another one, or none, ends it.
type Reading = { rest: () => void }
let now: Reading | undefined

function silence(): void {
  const before = now
  now = undefined
  speechSynthesis.cancel()
  before?.rest()
}

function useButton(button: HTMLButtonElement, place: Element): void {
  const says = button.querySelector('[data-says]')
  const { stop = '', about } = button.dataset
  const start = says?.textContent ?? ''
  const tell = (words: string) => {
    if (says) says.textContent = words
    if (about) button.ariaLabel = `${words}: ${about}`
  }
  tell(start)
  button.addEventListener('click', () => {
    const isOwn = button.dataset.reading !== undefined
    silence()
    if (isOwn) return
    button.dataset.reading = ''
    tell(stop)
    now = {
      rest: () => {
        delete button.dataset.reading
        tell(start)
      },
    }
    speakFrom(piecesIn(place), 0, now)
  })
}

/** One after the other, and where it reads is seen; whatever stops it in between stops the rest. */
function speakFrom(pieces: readonly Piece[], at: number, reading: Reading): void {
  if (now !== reading) return
  const piece = pieces[at]
  if (!piece) {
    silence()
    return
  }
  const { block } = piece
  const said = new SpeechSynthesisUtterance(piece.text)
  said.voice = piece.voice
  said.lang = piece.voice.lang
  block.classList.add('onsplan-read-now')
  const over = () => {
    block.classList.remove('onsplan-read-now')
    speakFrom(pieces, at + 1, reading)
  }
  said.addEventListener('end', over)
  said.addEventListener('error', over)
  speechSynthesis.speak(said)
}

/** What can be seen here, block by block, each in a voice for its own language; without such a voice it is left out. */
function piecesIn(place: Element): Piece[] {
  const pieces: Piece[] = []
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement
    const text = (node.textContent ?? '').replace(/\s+/g, ' ')
    if (!holder || text.trim() === '' || !isSeen(holder)) continue
    const block = holder.closest(blocks) ?? place
    const last = pieces.at(-1)
    if (last?.block === block) last.text += text
    else {
      const voice = voiceFor(holder.closest<HTMLElement>('[lang]')?.lang ?? '')
      if (voice) pieces.push({ text, voice, block })
    }
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.trim() }))
}

function isSeen(holder: Element): boolean {
  if (holder.closest(unread) || holder.getClientRects().length === 0) return false
  const closed = holder.closest('details:not([open])')
  return closed === null || holder.closest('summary')?.parentElement === closed
}
