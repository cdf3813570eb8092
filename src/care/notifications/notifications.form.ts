import * as v from 'valibot'
import { type Level, levels, type NotificationChoice, type Rhythm, rhythms } from './notification.ts'

const schema = v.object({
  rhythm: v.fallback(v.optional(v.picklist(rhythms)), undefined),
  level: v.fallback(v.optional(v.picklist(levels)), undefined),
})

/** What was chosen; what is not in its list stays as it was. */
export function choiceForm(fields: object, now: NotificationChoice): NotificationChoice {
  const { rhythm, level }: { rhythm?: Rhythm | undefined; level?: Level | undefined } = v.parse(schema, { ...fields })
  return { rhythm: rhythm ?? now.rhythm, level: level ?? now.level }
}
