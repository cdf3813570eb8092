import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speaker } from '#platform/words.ts'
import { namesOf } from '#ui/names.ts'

const nl = speaker({ language: 'nl', form: 'je' })
const en = speaker({ language: 'en', form: 'je' })

test('up to three names are said in full', () => {
  assert.equal(namesOf(nl, 'nl', ['Noor']), 'Noor')
  assert.equal(namesOf(nl, 'nl', ['Noor', 'Dana']), 'Noor en Dana')
  assert.equal(namesOf(nl, 'nl', ['Noor', 'Mark', 'Dana']), 'Noor, Mark en Dana')
})

test('of more names three are said and the others counted', () => {
  assert.equal(namesOf(nl, 'nl', ['Noor', 'Mark', 'Dana', 'Ria']), 'Noor, Mark, Dana en 1 ander')
  assert.equal(namesOf(nl, 'nl', ['Noor', 'Mark', 'Dana', 'Ria', 'Lotte']), 'Noor, Mark, Dana en 2 anderen')
  assert.equal(namesOf(en, 'en', ['Noor', 'Mark', 'Dana', 'Ria', 'Lotte']), 'Noor, Mark, Dana and 2 others')
})
