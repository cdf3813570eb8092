import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { planProblem, type StartTalk, startDue, stateOf, timeIn } from './start-conversation.ts'

const tuesday = asDay('2026-09-01')
const plan = { invited: ['sanne'], on: tuesday, at: '19:30' }

test('a conversation has somebody of the family, a day that has still to come, and a time', () => {
  const members = ['sanne', 'tom']
  assert.equal(planProblem(plan, members, tuesday), null)
  assert.equal(planProblem({ ...plan, invited: ['wil'] }, members, tuesday), 'nobody')
  assert.equal(planProblem({ ...plan, on: null }, members, tuesday), 'notADay')
  assert.equal(planProblem({ ...plan, on: asDay('2026-08-31') }, members, tuesday), 'dayIsPast')
  for (const at of ['', '24:00', '9 uur', '12:60'])
    assert.equal(planProblem({ ...plan, at }, members, tuesday), 'notATime')
})

test('a time is typed as people write it', () => {
  assert.deepEqual(['9:30', '9.30', ' 09:30 ', '19:00'].map(timeIn), ['09:30', '09:30', '09:30', '19:00'])
})

const talk: StartTalk = {
  ...{
    id: 't',
    invited: ['sanne', 'tom'],
    plannedOn: tuesday,
    plannedAt: '19:30',
    movedAt: null,
    present: [],
    readTogether: null,
  },
  ...{ heldAt: null, outcomes: [], firstStepOn: null, lookBackOn: null, sentAt: null },
}
const evening = new Date('2026-09-01T18:00:00Z')
const held = { ...talk, heldAt: evening, present: ['sanne', 'tom'] }
const sent = { ...held, sentAt: evening, firstStepOn: asDay('2026-09-02'), lookBackOn: asDay('2026-09-29') }
const nothing = { cancelled: false, answered: [] }

test('its state follows from what was done', () => {
  assert.equal(stateOf(talk, nothing, evening), 'planned')
  assert.equal(stateOf(talk, { ...nothing, cancelled: true }, evening), 'cancelled')
  assert.equal(stateOf(held, nothing, evening), 'held')
  assert.equal(stateOf(held, { ...nothing, cancelled: true }, evening), 'held')
  assert.equal(stateOf(sent, { ...nothing, answered: ['sanne'] }, evening), 'summarised')
  assert.equal(stateOf(sent, { ...nothing, answered: ['tom', 'sanne'] }, evening), 'confirmed')
})

test('after fourteen days the page stands, with who has not said anything yet', () => {
  const at = (text: string) => stateOf(sent, nothing, new Date(text))
  assert.equal(at('2026-09-15T18:00:00Z'), 'summarised')
  assert.equal(at('2026-09-15T18:00:01Z'), 'confirmed')
})

const due = (one: StartTalk, day: string, cancelled: string | null = null) =>
  startDue(one, { cancelledOn: cancelled === null ? null : asDay(cancelled), today: asDay(day) })

test('D-STA-05: the page is asked for on the day on which its twenty-four hours end', () => {
  const stepped = { ...held, firstStepOn: asDay('2026-09-02') }
  assert.equal(due(stepped, '2026-09-01'), null)
  assert.deepEqual(due(stepped, '2026-09-02'), { waits: 'startPage', since: '2026-09-02' })
})

test('D-STA-06: a conversation without a first step is on the list the next working day', () => {
  assert.equal(due(held, '2026-09-01'), null)
  assert.deepEqual(due(held, '2026-09-02'), { waits: 'startStep', since: '2026-09-02' })
  const friday = { ...held, heldAt: new Date('2026-09-04T10:00:00Z') }
  assert.deepEqual(due(friday, '2026-09-05'), { waits: 'startPage', since: '2026-09-05' })
  assert.deepEqual(due(friday, '2026-09-07'), { waits: 'startStep', since: '2026-09-07' })
})

test('what was cancelled gets a new day within five working days, and what was sent waits for the day of looking back', () => {
  assert.deepEqual(due(talk, '2026-08-31', '2026-08-31'), { waits: 'startNewDay', since: '2026-09-07' })
  assert.equal(due(talk, '2026-09-01'), null)
  assert.deepEqual(due(talk, '2026-09-02'), { waits: 'startNewDay', since: '2026-09-02' })
  assert.equal(due(sent, '2026-09-28'), null)
  assert.deepEqual(due(sent, '2026-09-29'), { waits: 'startLookBack', since: '2026-09-29' })
})
