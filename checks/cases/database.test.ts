// A11 cases-in-dutch: the table of cases against the database, each laid in the real tables and asked as the web role.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openStage, type Stage } from '../worlds/stage.ts'
import { answerByDatabase, held } from './as-world.ts'
import { cases } from './table.ts'

let stage: Stage
before(async () => {
  stage = await openStage()
})
after(() => stage.close())

// What a constraint refuses to hold cannot be there to be read: that case is of the rules alone.
function refusedFact(fault: { code?: string }): null {
  if (!fault.code?.startsWith('23')) throw fault
  return null
}

test('A11: the database answers every case that its tables can hold as the table of cases says', async () => {
  const wrong: string[] = []
  let asked = 0
  for (const each of cases) {
    const question = held(each, stage)
    if (question === null) continue
    const said = await answerByDatabase(stage, question).catch(refusedFact)
    if (said === null) continue
    asked += 1
    const { answer } = question
    const expected = typeof answer === 'object' && 'allowed' in answer ? answer.allowed : answer
    if (JSON.stringify(said) !== JSON.stringify(expected)) wrong.push(`${each.sentence} — the database says ${said}`)
  }
  printGoal('A11-database', `${wrong.length}-wrong-of-${asked}-cases`, '0-wrong', wrong.length === 0)
  assert.deepEqual(wrong, [])
  assert.ok(asked > 200, `${asked} cases`)
})

test('a case with the wrong answer is found', async () => {
  const first = cases.find((each) => each.ask.ask === 'read' && held(each, stage) !== null)
  const question = first && held(first, stage)
  assert.ok(question && typeof question.answer === 'object' && 'allowed' in question.answer)
  assert.notEqual(await answerByDatabase(stage, question), !question.answer.allowed)
})
