// Schema van de kopie (plan export): what a machine may count on in plan.json, as JSON Schema 2020-12, published without signing in.
// Every list stands in it, also an empty one, and nothing else does (exchange.md 2).

import { type SectionName, schemaPath, schemaVersion, sectionNames } from './copy.ts'
import { id, type Kind, type Kinds, listOf, moment, word } from './copy-kinds.ts'
import { things } from './copy-schema.ts'

const words: Kind = listOf({
  type: 'object',
  additionalProperties: false,
  required: ['part', 'text'],
  properties: { part: word, text: word },
})

function thing(name: SectionName): Kind {
  const own = { id, ...things[name] }
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(own),
    properties: { ...own, words },
  }
}

const head: Kinds = {
  $schema: { const: schemaPath },
  schemaVersion: { const: schemaVersion },
  profile: { const: 'myCopy' },
  exportId: id,
  generatedAt: moment,
  generatedBy: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'scheme', 'number'],
    properties: { name: word, scheme: word, number: word },
  },
  subject: id,
}

export const copySchema: Kind = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: schemaPath,
  title: 'Kopie van het plan, profiel myCopy',
  type: 'object',
  additionalProperties: false,
  required: [...Object.keys(head), ...sectionNames],
  properties: { ...head, ...Object.fromEntries(sectionNames.map((name) => [name, listOf(thing(name))])) },
}
