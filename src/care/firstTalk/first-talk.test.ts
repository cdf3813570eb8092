import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { talkTyped } from './first-talk.form.ts'
import { askProblems, kindsAt, type TalkPlace, talkBefore } from './first-talk.ts'

const here: TalkPlace = { id: 'here', name: 'Hier', kinds: ['parent', 'youth'] }
const typed = {
  ...{ place: 'here', kind: 'parent', name: 'Merel', way: 'phone' },
  ...{ reach: '06 12 34 56 78', times: 'na acht uur', about: '' },
}
const problems = (change: Partial<typeof typed>) => askProblems({ ...typed, ...change }, [here])

test('D-STO-01: a first name and a way to reach are enough; about what may stay empty', () => {
  assert.deepEqual(problems({}), {})
  assert.deepEqual(problems({ name: '', kind: '', way: '', reach: '', times: '' }), {
    ...{ kind: 'choose', name: 'missing', way: 'choose', reach: 'missing' },
  })
})

test('who wants to be called gives a number and a moment, who wants a mail gives an address', () => {
  assert.deepEqual(problems({ reach: 'merel@voorbeeld.invalid' }), { reach: 'noNumber' })
  assert.deepEqual(problems({ times: '' }), { times: 'missing' })
  assert.deepEqual(problems({ way: 'mail', times: '' }), { reach: 'noMail' })
  assert.deepEqual(problems({ way: 'mail', times: '', reach: 'merel@voorbeeld.invalid' }), {})
})

test('texts have an end: three hundred characters about what', () => {
  assert.deepEqual(problems({ about: 'a'.repeat(300), name: 'a'.repeat(80) }), {})
  assert.deepEqual(problems({ about: 'a'.repeat(301), name: 'a'.repeat(81) }), { about: 'tooLong', name: 'tooLong' })
})

test('nobody is asked to choose what is not there: one place, or somebody for parents alone', () => {
  const forParents: TalkPlace = { ...here, kinds: ['parent'] }
  assert.deepEqual(kindsAt([forParents]), ['parent'])
  assert.deepEqual(kindsAt([forParents, { ...here, id: 'there', kinds: ['youth'] }]), ['parent', 'youth'])
  assert.equal(talkTyped({}, [forParents]).kind, 'parent')
  assert.equal(talkTyped({}, [forParents]).place, 'here')
  assert.deepEqual([talkTyped({}, [here]).kind, talkTyped({}, []).place], ['', ''])
  assert.deepEqual(
    askProblems({ ...typed, kind: 'youth' }, [forParents]),
    {},
    'that nobody is there is said of the whole',
  )
  assert.deepEqual(problems({ kind: 'grandparent', place: 'elsewhere' }), { place: 'choose', kind: 'choose' })
})

test('D-PEE-01: one hears within five working days; asked on Saturday 14 November, by Friday 20 November', () => {
  assert.equal(talkBefore(asDay('2026-11-14')), '2026-11-20')
  assert.equal(talkBefore(asDay('2026-11-16')), '2026-11-23')
})
