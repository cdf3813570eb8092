// Beeld en geluid (media): what somebody tells with the voice, a drawing or a photo, beside words or in their place (D-STO-03).
// It stands with one piece of the story and is for who reads that piece; only its speaker adds it and throws it away (D-STO-07).

import type { Id } from '#care/pass/facts.ts'
import type { Stroke } from './drawing.ts'

export const mediaKinds = ['sound', 'drawing', 'photo'] as const
export type MediaKind = (typeof mediaKinds)[number]

/** small: a JPEG in base64, of a photo. seconds: how long a sound is, as the recorder counted. */
export type Media = {
  id: Id
  kind: MediaKind
  author: Id
  at: Date
  seconds: number | null
  small: string
  strokes: readonly Stroke[]
}

/** Longer than three minutes nobody records, and nobody listens. */
export const soundSeconds = 180
export const mediaAtMost = 5

/** What a photo may be; a phone makes one of these when a page asks for them. The platform opens nothing else. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const

/** What can be wrong with a file, by the field it came in. */
export type MediaProblem =
  | { field: 'photo'; fault: 'notAPhoto' | 'tooManyPixels' | 'tooMany' }
  | { field: 'sound'; fault: 'notASound' | 'tooMany' }
  | { field: 'drawing'; fault: 'notADrawing' | 'tooMany' }
  | { field: 'photo' | 'sound'; fault: 'tooLarge'; megabytes: number }

/** As the recorder counted; what is no number of seconds of a recording is not known. */
export function secondsOf(text: string): number | null {
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return seconds >= 1 && seconds <= soundSeconds ? seconds : null
}
