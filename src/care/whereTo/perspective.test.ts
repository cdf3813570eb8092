// Where one person wants to go: what may be written, and what comes along from a first conversation.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StartVoice } from '#care/startConversation/start-voice.ts'
import { nothingSaid, notTaken, perspectiveProblem, withSaid } from './perspective.ts'

const long = (most: number) => 'a'.repeat(most)

test('one of the three answers is enough, and each has its own length', () => {
  assert.equal(perspectiveProblem(nothingSaid, 'plan'), 'nothing')
  for (const [part, most] of [
    ['dream', 1000],
    ['goodDay', 1000],
    ['enough', 500],
  ] as const) {
    assert.equal(perspectiveProblem({ ...nothingSaid, [part]: long(most) }, 'plan'), null)
    assert.equal(perspectiveProblem({ ...nothingSaid, [part]: long(most + 1) }, 'plan'), `${part}TooLong`)
  }
})

test('it is for me alone, for the family or for the plan, and for nobody picked one by one', () => {
  const texts = { ...nothingSaid, dream: 'Rust.' }
  for (const audience of ['onlyMe', 'family', 'plan']) assert.equal(perspectiveProblem(texts, audience), null)
  for (const audience of ['chosen', 'familyAndJim', 'iedereen'])
    assert.equal(perspectiveProblem(texts, audience), 'audienceClosed')
})

test('D-STA-09: what was said comes behind what stands there, and is offered once', () => {
  assert.equal(withSaid(nothingSaid, 'Rust in huis.').dream, 'Rust in huis.')
  const stands = { ...nothingSaid, dream: 'Een tuin.', enough: 'Als ik slaap.' }
  assert.deepEqual(withSaid(stands, 'Rust in huis.'), { ...stands, dream: 'Een tuin.\n\nRust in huis.' })
  const said = [{ id: 'one' }, { id: 'two' }] as StartVoice[]
  assert.equal(notTaken(undefined, said).length, 2)
  assert.deepEqual(
    notTaken({ saidIn: ['one'] }, said).map(({ id }) => id),
    ['two'],
  )
})
