/** How it goes with a JIM, as it was typed. */

import { type Fields, text } from '#platform/fields.ts'
import type { CheckWords } from './jim-check.ts'

export const checkTyped = (fields: Fields): CheckWords => ({ works: text(fields, 'works'), drop: text(fields, 'drop') })
