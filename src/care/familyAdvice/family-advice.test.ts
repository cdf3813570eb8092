import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { adviceProblem, alsoFor, isReadTogether, lastDayOf, mayUndo, stateOf, waitsAlready } from './family-advice.ts'

const choices = [
  { person: 'esra', voices: ['esra'] },
  { person: 'deniz', voices: ['deniz', 'esra'] },
  { person: 'elif', voices: ['esra'] },
  { person: 'tom', voices: ['tom'] },
  { person: 'lieke', voices: ['esra', 'tom'] },
]
const typed = { subjects: ['esra'], question: 'Wat zou jij doen?', tried: '' }

test('D-PEE-07: it is open for ten working days', () => {
  assert.equal(lastDayOf(day('2026-11-16')), '2026-11-30')
})

test('D-PEE-07: a question says about whom, and what is asked; what was tried may be left out', () => {
  assert.equal(adviceProblem(typed, choices), null)
  assert.deepEqual(adviceProblem({ ...typed, subjects: [] }, choices), { field: 'subjects', is: 'choose' })
  assert.deepEqual(adviceProblem({ ...typed, subjects: ['jan'] }, choices), { field: 'subjects', is: 'choose' })
  assert.deepEqual(adviceProblem({ ...typed, question: '' }, choices), { field: 'question', is: 'missing' })
  assert.deepEqual(adviceProblem({ ...typed, question: 'x'.repeat(501) }, choices), {
    field: 'question',
    is: 'tooLong',
  })
  assert.deepEqual(adviceProblem({ ...typed, tried: 'x'.repeat(301) }, choices), { field: 'tried', is: 'tooLong' })
})

test('access 4.2: who says the own yes is asked about apart: parent and youth read nothing of each other before that', () => {
  assert.equal(isReadTogether(['deniz'], choices), true, 'he and who decides with him')
  assert.equal(isReadTogether(['esra', 'deniz'], choices), false, 'Deniz would read of Esra')
  assert.equal(isReadTogether(['deniz', 'elif'], choices), false, 'Deniz would read of Elif')
  assert.equal(
    isReadTogether(
      ['kim', 'noor'],
      [
        { person: 'kim', voices: ['kim'] },
        { person: 'noor', voices: ['noor'] },
      ],
    ),
    false,
  )
})

test('access 4.3: a parent reads of a child for whom both decide, and never of the other parent', () => {
  assert.equal(isReadTogether(['lieke'], choices), true)
  assert.equal(isReadTogether(['esra', 'tom', 'lieke'], choices), false, 'each would read of the other')
  assert.equal(isReadTogether(['esra', 'tom'], choices), false)
  assert.equal(isReadTogether(['esra', 'elif'], choices), true)
  assert.equal(isReadTogether(['esra', 'lieke'], choices), false, 'Tom would read of Esra')
  assert.equal(isReadTogether(['elif', 'lieke'], choices), false, 'Tom would read of Elif')
  assert.deepEqual(adviceProblem({ ...typed, subjects: ['esra', 'lieke'] }, choices), {
    field: 'subjects',
    is: 'apart',
  })
})

test('D-ALL-14: a no, a silence and a peer worker without time look the same: it waits, and then it does not go ahead', () => {
  const [today, answer] = [day('2026-11-30'), { by: 'Fatima', at: new Date(), text: 'Bel.' }]
  assert.equal(stateOf({ answer: null, untilOn: today }, today), 'waits')
  assert.equal(stateOf({ answer: null, untilOn: today }, day('2026-12-01')), 'past')
  assert.equal(stateOf({ answer, untilOn: today }, day('2026-12-01')), 'answered')
  assert.equal(waitsAlready([{ answer: null, untilOn: today }], today), true)
  assert.equal(waitsAlready([{ answer, untilOn: today }], today), false)
  assert.equal(waitsAlready([{ answer: null, untilOn: today }], day('2026-12-01')), false)
})

test('who asked takes it back within ten minutes, and not once it was answered', () => {
  const one = { author: 'dana', at: new Date('2026-11-27T10:00:00Z'), answer: null, untilOn: day('2026-12-11') }
  const soon = new Date('2026-11-27T10:09:59Z')
  assert.equal(mayUndo('dana', one, soon, day('2026-11-27')), true)
  assert.equal(mayUndo('bram', one, soon, day('2026-11-27')), false)
  assert.equal(mayUndo('dana', one, new Date('2026-11-27T10:10:00Z'), day('2026-11-27')), false)
  const answer = { by: 'Fatima', at: soon, text: 'Bel.' }
  assert.equal(mayUndo('dana', { ...one, answer }, soon, day('2026-11-27')), false)
})

test('a yes counts for the young child one decides for too, and says so', () => {
  assert.deepEqual(alsoFor({ subjects: ['esra', 'elif'] }, 'esra', ['elif']), ['elif'])
  assert.deepEqual(alsoFor({ subjects: ['deniz'] }, 'deniz', []), [])
})
