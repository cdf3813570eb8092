/** What B-07 asks of the database: two functions of the door, each of which leaves a row in the log. */

import type { Counted } from './retention.ts'

export const retentionQuestion = { name: 'administration.retention', text: 'select door.retention($1, $2, $3) as page' }
export const endKeepingQuestion = [
  'administration.endKeeping',
  'select door.end_keeping($1, $2, $3, $4) as ended',
] as const

export type RawRetention = Counted & {
  today: string
  running: number
  ground: number
  done: { families: number; people: number } | null
  ended: (Counted & { on: string })[]
}
