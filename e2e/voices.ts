// A device that has voices, for a browser that has none: what it is told to say is kept, and each piece lasts until the test lets it end.

import type { Page } from 'playwright-core'

export type DeviceVoice = { lang: string; localService: boolean }

export const dutch: DeviceVoice = { lang: 'nl-NL', localService: true }

type Spoken = { text: string; lang: string }
type Device = { spoken: Spoken[]; endPiece: () => void }

export async function giveVoices(page: Page, voices: readonly DeviceVoice[]): Promise<void> {
  await page.addInitScript((given) => {
    class Utterance extends EventTarget {
      text: string
      lang = ''
      voice: unknown
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const device: { spoken: Spoken[]; now?: Utterance; endPiece: () => void } = {
      spoken: [],
      endPiece: () => end('end'),
    }
    const end = (how: 'end' | 'error') => {
      const { now } = device
      delete device.now
      now?.dispatchEvent(new Event(how))
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => given,
      speak: (said: Utterance) => {
        device.now = said
        device.spoken.push({ text: said.text, lang: said.lang })
      },
      cancel: () => end('error'),
    })
    const put = (name: string, value: unknown) => Object.defineProperty(globalThis, name, { value, configurable: true })
    put('speechSynthesis', synthesis)
    put('SpeechSynthesisUtterance', Utterance)
    put('device', device)
  }, voices)
}

type WithDevice = typeof globalThis & { device: Device }

export const spokenOn = (page: Page): Promise<Spoken[]> => page.evaluate(() => (globalThis as WithDevice).device.spoken)

/** Lets the device say everything to the end. */
export const letItRead = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { device } = globalThis as WithDevice
    for (let before = -1; before !== device.spoken.length; ) {
      before = device.spoken.length
      device.endPiece()
    }
  })
