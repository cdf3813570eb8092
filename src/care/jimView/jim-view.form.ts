/** What goes well and what is the matter, as it was typed; and whom the youth chose. */

import { type Fields, list, text } from '#platform/fields.ts'
import type { ViewWords } from './jim-view.ts'

export const viewTyped = (fields: Fields): ViewWords => ({ well: text(fields, 'well'), matter: text(fields, 'matter') })

export const chosenIn = (fields: Fields): readonly string[] => list(fields, 'people')
