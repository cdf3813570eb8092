import * as v from 'valibot'
import { channels, levels, type NotificationChoice, rhythms } from './notification.ts'

const schema = v.object({
  rhythm: v.fallback(v.optional(v.picklist(rhythms)), undefined),
  level: v.fallback(v.optional(v.picklist(levels)), undefined),
  channel: v.fallback(v.optional(v.picklist(channels)), undefined),
})

/** What was chosen; what is not in its list stays as it was. */
export function choiceForm(fields: object, now: NotificationChoice): NotificationChoice {
  const { rhythm, level, channel } = v.parse(schema, { ...fields })
  return { rhythm: rhythm ?? now.rhythm, level: level ?? now.level, channel: channel ?? now.channel }
}
