import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Custody } from '#care/families/custody.ts'
import { asDay } from '#platform/dates.ts'
import {
  answerProblem,
  clearOn,
  fixBy,
  type GroupOffer,
  hasInstitution,
  isSettled,
  isStartingPoint,
  longerDay,
  mayBeLonger,
  offerProblem,
  skipProblem,
  usualUntil,
  whoAnswers,
  writeProblem,
} from './group-plan.ts'

const today = asDay('2026-09-10')
const at = (day: string) => new Date(`${day}T12:00:00+02:00`)
const joint: Custody = {
  ...{ youth: 'sam', holders: ['mirjam', 'olaf'], kind: 'jointParents', source: 'register' },
  ...{ outcome: 'confirmed', checkedOn: today },
}
const family = [
  { id: 'mirjam', age: null, isYouth: false },
  { id: 'olaf', age: null, isYouth: false },
  { id: 'jan', age: null, isYouth: false },
  { id: 'sam', age: 13, isYouth: true },
]
const offer: GroupOffer = {
  ...{ id: 'offer', youths: ['sam'], asked: ['mirjam', 'olaf', 'sam'], explanation: '1' },
  ...{ until: asDay('2026-10-22'), longerUntil: null, offeredBy: 'bram', offeredAt: at('2026-09-10') },
  ...{ conditions: '', said: [], plan: undefined },
}
const says = (person: string, answer: 'no' | 'alone', on: string) => ({
  ...{ id: `${person}${on}`, person, answer, typedBy: null, at: at(on), support: '' },
})
const wish = {
  ...{ asked: ['mirjam', 'olaf', 'sam'], explanation: '1', channel: 'spoken' },
  ...{ until: usualUntil(today), conditions: '' },
}
const plan = {
  ...{ id: 'plan', author: 'mirjam', wording: 1, handedInAt: at('2026-10-20'), handedInBy: 'mirjam' },
  ...{ changedAt: at('2026-10-20'), looks: [] },
  texts: { goesWell: 'a', worries: '', ourselves: '', needed: '', worse: '' },
}

test('who has custody and a youth of 12 or older answer; a grandfather who lives in does not, and custody is not guessed', () => {
  assert.deepEqual(whoAnswers(family, [joint]), ['mirjam', 'olaf', 'sam'])
  assert.deepEqual(whoAnswers(family, [{ ...joint, outcome: 'undetermined' }]), ['sam'])
  const sixteen = family.map((one) => (one.id === 'sam' ? { ...one, age: 16 } : one))
  assert.deepEqual(whoAnswers(sixteen, [joint]), ['sam'])
})

test('D-PLN-05: a tick alone is no offer: the explanation, how it was told, whom, and a day in 2 to 12 weeks', () => {
  const may = ['mirjam', 'olaf', 'sam']
  const judge = (over: Partial<typeof wish>) => offerProblem({ ...wish, ...over }, may, ['sam'], today)
  assert.equal(judge({}), null)
  assert.equal(wish.until, '2026-10-22')
  assert.equal(judge({ explanation: '' }), 'explanationMissing')
  assert.equal(judge({ channel: '' }), 'channelMissing')
  assert.equal(judge({ asked: [] }), 'nobody')
  assert.equal(judge({ asked: ['mirjam'] }), 'youthMissing')
  assert.equal(judge({ until: asDay('2026-09-23') }), 'tooSoon')
  assert.equal(judge({ until: asDay('2026-09-24') }), null)
  assert.equal(judge({ until: asDay('2026-12-03') }), null)
  assert.equal(judge({ until: asDay('2026-12-04') }), 'tooLate')
  assert.equal(judge({ conditions: 'a'.repeat(501) }), 'conditionsTooLong')
})

test('D-PLN-05: the answer is one of four, with who helps where somebody does; more time is given once', () => {
  assert.equal(answerProblem({ answer: 'maybe', support: '' }), 'answerMissing')
  assert.equal(answerProblem({ answer: 'alone', support: '' }), null)
  assert.equal(answerProblem({ answer: 'withIndependent', support: '' }), 'supportMissing')
  assert.equal(longerDay(offer), '2026-12-03')
  assert.equal(mayBeLonger(offer, today), true)
  assert.equal(mayBeLonger({ ...offer, longerUntil: asDay('2026-12-03') }, today), false)
  assert.equal(mayBeLonger(offer, asDay('2026-10-23')), false, 'its time is over')
})

test('D-PLN-06: three grounds; the last two need text and a colleague, and only a threat may be shown to nobody', () => {
  const skip = { ground: 'againstInterest', reason: 'Nu niet.', second: 'sefa', shownTo: ['mirjam'] }
  const judge = (over: Partial<typeof skip>) => skipProblem({ ...skip, ...over }, ['sefa'], ['mirjam'])
  assert.equal(judge({}), null)
  assert.equal(judge({ ground: 'other' }), 'groundMissing')
  assert.equal(judge({ reason: '' }), 'reasonMissing')
  assert.equal(judge({ second: 'bram' }), 'secondMissing')
  assert.equal(judge({ shownTo: [] }), 'shownToMissing')
  assert.equal(judge({ ground: 'concreteThreat', shownTo: [] }), null)
  assert.equal(judge({ ground: 'concreteThreat', reason: '' }), 'reasonMissing')
  assert.equal(judge({ ground: 'notWanted', reason: '', second: '' }), null)
})

test('D-PLN-06: with a guardian of an institution the offer is not required', () => {
  const guardian: Custody = { ...joint, holders: ['gerard'], kind: 'guardianship' }
  assert.equal(hasInstitution(['sam'], ['sam', 'mirjam'], [guardian]), true)
  assert.equal(hasInstitution(['sam'], ['sam', 'mirjam'], [joint]), false)
  assert.equal(hasInstitution(['sam'], ['sam', 'gerard'], [guardian]), false)
})

test('a plan may start once each offer has an answer, or it was skipped', () => {
  const group = { offers: [offer], skips: [], institution: false }
  assert.equal(isSettled({ ...group, offers: [] }, today), false)
  assert.equal(isSettled(group, today), false)
  const answered = { ...offer, said: [says('olaf', 'no', '2026-09-11')] }
  assert.equal(isSettled({ ...group, offers: [answered] }, today), true)
  assert.equal(isSettled({ ...group, offers: [answered, offer] }, today), false)
  assert.equal(isSettled({ ...group, institution: true }, today), true)
  assert.equal(
    isSettled({ ...group, offers: [answered, offer] }, asDay('2026-10-23')),
    true,
    'nobody holds it up by silence',
  )
})

test('D-PLN-07: the 42 days run from the day everybody said no, from the skip, or from the day after the time was over', () => {
  const none = { offers: [offer], skips: [] }
  assert.equal(clearOn(none, asDay('2026-10-22')), null)
  assert.equal(clearOn(none, asDay('2026-10-23')), '2026-10-23')
  const said = [says('mirjam', 'no', '2026-09-11'), says('olaf', 'no', '2026-09-14')]
  assert.equal(clearOn({ ...none, offers: [{ ...offer, said }] }, today), null)
  const all = [...said, says('sam', 'alone', '2026-09-15'), says('sam', 'no', '2026-09-16')]
  assert.equal(clearOn({ ...none, offers: [{ ...offer, said: all }] }, today), '2026-09-16')
  assert.equal(fixBy(asDay('2026-06-23')), '2026-08-04')
  assert.equal(clearOn({ ...none, offers: [{ ...offer, plan }] }, asDay('2026-11-16')), null)
  const skip = { id: 's', ground: 'notWanted', reason: '', shownTo: [], by: 'bram', second: null } as const
  assert.equal(clearOn({ offers: [], skips: [{ ...skip, at: at('2026-09-12') }] }, today), '2026-09-12')
})

test('D-PLN-08: a plan that was handed in is where help begins; with something that must be in it only as it is worded now', () => {
  assert.equal(isStartingPoint({ ...offer, plan: { ...plan, handedInAt: null } }), false)
  assert.equal(isStartingPoint({ ...offer, plan }), true)
  const asked = { ...offer, conditions: 'De wissel.' }
  assert.equal(isStartingPoint({ ...asked, plan }), false)
  const looks = [{ says: 'meets', ofWording: 1, by: 'bram', at: at('2026-10-21'), words: '' } as const]
  assert.equal(isStartingPoint({ ...asked, plan: { ...plan, looks } }), true)
  assert.equal(isStartingPoint({ ...asked, plan: { ...plan, looks, wording: 2 } }), false)
})

test('each part of the own plan may stay empty, but not all of them', () => {
  const empty = { goesWell: '', worries: '', ourselves: '', needed: '', worse: '' }
  assert.equal(writeProblem(empty), 'empty')
  assert.equal(writeProblem({ ...empty, worse: 'Bellen.' }), null)
  assert.equal(writeProblem({ ...empty, needed: 'a'.repeat(2001) }), 'neededTooLong')
})
