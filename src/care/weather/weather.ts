// Weer (weather): how a child says its week was, by one of five pictures (D-SCO-06). An instrument of its own, stored as it was given:
// never a number, never beside numbers, never counted or averaged.

import type { Audience, Id } from '#care/pass/facts.ts'
import { addDays, type Day, dayOf } from '#platform/dates.ts'

/** From left to right, without one being more than another. */
export const pictures = ['thunder', 'rain', 'clouds', 'sunAndCloud', 'sun'] as const
export type WeatherPicture = (typeof pictures)[number]

export const isPicture = (word: string): word is WeatherPicture => (pictures as readonly string[]).includes(word)

export type Weather = {
  id: Id
  author: Id
  /** On whose phone it was told; null: in a session of its own. */
  beside: Id | null
  /** Told since this turn began, or in a session of its own: only then it is changed or thrown away. */
  isNow: boolean
  picture: WeatherPicture
  audience: Audience
  at: Date
  wording: number
  more: string
}

export const moreLength = 300

export type WeatherProblem = 'noPicture' | 'tooLong'

export const moreProblem = (more: string): WeatherProblem | null => (more.length > moreLength ? 'tooLong' : null)

const week = 7

/** Asked once in seven days; who wants to say it again does so by itself. */
export const isAsked = (told: readonly Pick<Weather, 'at'>[], today: Day): boolean =>
  !told.some(({ at }) => dayOf(at) > addDays(today, -week))
