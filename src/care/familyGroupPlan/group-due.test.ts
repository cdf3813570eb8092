import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { type GroupRead, makingOf, waitsOf } from './group-due.ts'
import type { GroupAnswer } from './group-plan.ts'

const today = asDay('2026-01-26')
const said = (person: string, answer: GroupAnswer, day: string) => ({
  ...{ person, answer, at: new Date(`${day}T12:00:00+01:00`) },
})
type Offer = GroupRead['offers'][number]
const offer: Offer = {
  ...{ id: 'o', asked: ['esra', 'deniz'], until: asDay('2026-03-05'), longerUntil: null },
  ...{ said: [], plan: undefined, unread: false },
}
const yes = { ...offer, said: [said('esra', 'withProfessional', '2026-01-22')] }
const handedIn = { handedInAt: new Date('2026-01-25T12:00:00+01:00') }
const group = (more: Partial<GroupRead>): GroupRead => ({
  ...{ offers: [], skips: [], institution: false, hasPlan: true, waitsSince: asDay('2026-01-22'), fixed: false },
  ...more,
})

test('who said yes makes the own plan, until its last day and until it is handed in', () => {
  const making = (one: Offer, me = 'esra', day = today) => makingOf({ offers: [one] }, me, day)
  assert.deepEqual(making(yes), [{ id: 'o', until: asDay('2026-03-05') }])
  assert.deepEqual(making(offer), [], 'nothing was said yet')
  assert.deepEqual(making(yes, 'deniz'), [], 'who said nothing is asked, and takes no part yet')
  assert.deepEqual(making({ ...yes, said: [...yes.said, said('esra', 'no', '2026-01-24')] }), [], 'the newest counts')
  assert.deepEqual(making({ ...yes, plan: handedIn }), [])
  assert.deepEqual(making({ ...yes, plan: { handedInAt: null } }).length, 1, 'what was only written is not handed in')
  assert.deepEqual(making(yes, 'esra', asDay('2026-03-05')).length, 1)
  assert.deepEqual(making(yes, 'esra', asDay('2026-03-06')), [])
  assert.deepEqual(making({ ...yes, longerUntil: asDay('2026-04-16') }, 'esra', asDay('2026-03-06')), [
    { id: 'o', until: asDay('2026-04-16') },
  ])
})

test('a plan that lies ready waits for an offer, for an answer, or to be begun; one that began waits for none of these', () => {
  assert.deepEqual(waitsOf(group({}), today), ['groupOffer'])
  assert.deepEqual(waitsOf(group({ offers: [offer] }), today), ['groupAnswer'])
  assert.deepEqual(waitsOf(group({ offers: [yes] }), today), ['groupBegin'])
  assert.deepEqual(waitsOf(group({ offers: [{ ...yes, plan: handedIn, unread: true }] }), today), [
    'groupBegin',
    'groupRead',
  ])
  assert.deepEqual(waitsOf(group({ institution: true }), today), ['groupBegin'])
  assert.deepEqual(waitsOf(group({ waitsSince: null, offers: [offer] }), today), [])
})
