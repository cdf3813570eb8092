import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Someone } from '#care/access/frame.ts'
import { peopleWords } from '#care/people/people.words.ts'
import { roleOf } from './statements.views.tsx'

const worker: Someone = {
  ...{ id: 'nour', kind: 'participant', parts: ['specialist'], age: null, name: 'Nour' },
  ...{ role: 'localTeam', organisation: 'Wijkteam Noord', phone: null, days: null },
}

test('who helps is called a helper; the same worker is a parent in the own family', () => {
  assert.equal(roleOf({ people: [worker] }, 'nour'), peopleWords['rol.localTeam'])
  assert.equal(
    roleOf({ people: [{ ...worker, kind: 'member', parts: ['parent'] }] }, 'nour'),
    peopleWords['rol.parent'],
  )
})
