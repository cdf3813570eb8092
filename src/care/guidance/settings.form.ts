import * as v from 'valibot'

// Words of a closed list; what is not in it counts as not chosen.
const chosen = <const T extends readonly string[]>(...values: T) =>
  v.fallback(v.optional(v.picklist(values)), undefined)

const schema = v.object({
  language: chosen('nl', 'en', 'ar'),
  form: chosen('je', 'u'),
  textSize: chosen('normal', 'large', 'very-large'),
  theme: chosen('device', 'paper', 'contrast', 'evening'),
  motion: chosen('normal', 'calm'),
  readAloud: chosen('yes', 'no'),
})

export type Wish = v.InferOutput<typeof schema>

/** What of the settings was chosen in this form, which may hold one of them or all. */
export const settingsWish = (fields: object): Wish => v.parse(schema, { ...fields })
