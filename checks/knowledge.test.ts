// what a knowledge page says of itself is so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { knowledgePages, readingScores } from '#care/knowledge/knowledge.ts'
import { linesOf, partsOf } from '#care/knowledge/page-text.views.tsx'
import { reading } from '#platform/reading.ts'
import { speaker } from '#platform/words.ts'

const say = speaker({ language: 'nl', form: 'je' })

test('the score that a page tells is what the check of texts measures, over all its lines', () => {
  const measured = knowledgePages.map((key) => {
    const whole = reading(
      partsOf(key)
        .parts.map(({ words }) => linesOf(say(words)).join(' '))
        .join(' '),
    )
    return [key, Math.min(100, Math.round(whole.fleschDouma))]
  })
  assert.deepEqual(Object.entries(readingScores), measured)
})
