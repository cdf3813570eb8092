import assert from 'node:assert/strict'
import { test } from 'node:test'
import { careAnswer, help, outcome, sharingAnswer, toldOn } from '#checks/cases/asking.ts'
import { base, held, instead, withFacts } from '#checks/cases/home.ts'
import { midnight, secondBefore } from '#checks/worlds/sketch.ts'
import { asDay } from '#platform/dates.ts'
import { agreementKinds, earlierSignatures, opens, standOf } from './answer.ts'
import { aheadOf, birthdayOn } from './birthday.ts'
import { careOutcome, forHelp } from './care.ts'
import { isUnderYouthLaw } from './deciding.ts'
import { objectionUntil } from './help-question.ts'
import { lawOn } from './law.ts'
import { lastDayOf, shareProblem } from './sharing.ts'
import { askedOf, signersFor } from './signers.ts'

const at = new Date('2026-10-06T10:00:00Z')

test('the four kinds of agreement do each their own work, and none does that of another', () => {
  assert.deepEqual([...agreementKinds], ['careConsent', 'dataConsent', 'secrecyRelease', 'planAgreement'])
  assert.equal(new Set(Object.values(opens)).size, 4)
})

test('withdrawn is a changed mind, invalidated was never said', () => {
  const later = new Date('2026-10-05T09:00:00Z')
  const stand = (over: Parameters<typeof careAnswer>[3]) =>
    standOf([careAnswer('moeder', 'yes', 'kind', over)], 'hulp', 'moeder', at)
  assert.equal(stand({}), 'yes')
  assert.equal(stand({ withdrawnAt: later }), 'withdrawn')
  assert.equal(stand({ invalidatedAt: later }), 'silent')
  assert.equal(stand({ givenAt: new Date('2026-10-06T10:00:01Z') }), 'silent')
})

test('a yes or no about another question counts nowhere', () => {
  assert.equal(standOf([sharingAnswer('moeder', 'yes', 'kind')], 'hulp', 'moeder', at), 'silent')
})

test('case 10: the signature of a father whose custody ended stays and is marked as of earlier custody', () => {
  const court = held('kind', ['moeder'], { recordedAt: new Date('2026-10-06T09:30:00Z') })
  const question = help('kind')
  const answers = [careAnswer('vader', 'yes', 'kind'), careAnswer('moeder', 'yes', 'kind')]
  const signers = askedOf(signersFor(withFacts({ custodySnapshots: [court] }), question, at))
  assert.deepEqual(
    earlierSignatures(answers, 'hulp', signers).map(({ by }) => by),
    ['vader'],
  )
})

test('a refusal has no reason, and help reads the same word for refusal and silence', () => {
  assert.deepEqual(
    Object.keys(careAnswer('moeder', 'no', 'kind')).filter((name) => /reason|why|because/i.test(name)),
    [],
  )
  const refused = outcome(help('kind'), ['moeder', 'no'])
  const silent = outcome(help('kind'))
  assert.equal(
    forHelp(careOutcome(base, refused.question, refused.answers, at)),
    forHelp(careOutcome(base, silent.question, silent.answers, at)),
  )
})

test('five working days to object skip Saturday, Sunday and Christmas', () => {
  assert.equal(objectionUntil(toldOn('vader', '2026-09-22')), '2026-09-29')
  assert.equal(objectionUntil(toldOn('vader', '2026-12-23')), '2026-12-31')
})

test('the law turns on 1 September 2026 at 00:00 in Amsterdam', () => {
  const turn = midnight('2026-09-01')
  assert.equal(lawOn(secondBefore(turn))?.youthWithdrawsFrom12, false)
  assert.equal(lawOn(turn)?.youthWithdrawsFrom12, true)
  assert.equal(lawOn(new Date('2010-01-01T00:00:00Z')), null)
})

test('D-PEO-06: a birthday on 29 February is kept on 1 March in other years', () => {
  assert.equal(birthdayOn(asDay('2012-02-29'), 16), '2028-02-29')
  assert.equal(birthdayOn(asDay('2012-02-29'), 18), '2030-03-01')
})

test('D-PEO-06: a notice comes three months before 12, 16, 18 and 23, a conversation six months before 16', () => {
  const ahead = aheadOf(asDay('2013-04-10')).map(({ turn, on, what }) => `${turn} ${on} ${what}`)
  assert.deepEqual(ahead, [
    '16 2028-10-10 conversation',
    '12 2025-01-10 notice',
    '16 2029-01-10 notice',
    '18 2031-01-10 notice',
    '23 2036-01-10 notice',
  ])
})

test('youth law is a ground until the twenty-third birthday', () => {
  const birthday = midnight('2036-04-10')
  assert.equal(isUnderYouthLaw(base, 'jongere', secondBefore(birthday)), true)
  assert.equal(isUnderYouthLaw(base, 'jongere', birthday), false)
})

test('without a birth day nobody is old enough to sign alone', () => {
  const persons = base.persons.map((each) => (each.id === 'oudste' ? { ...each, bornOn: null } : each))
  assert.deepEqual([...askedOf(signersFor(instead({ persons }), help('oudste'), at))], ['moeder', 'vader'])
})

test('a share ends at the next review, and after six months at the latest', () => {
  const from = asDay('2026-10-06')
  assert.equal(lastDayOf(from, asDay('2026-12-01')), '2026-12-01')
  assert.equal(lastDayOf(from, asDay('2027-06-01')), '2027-04-06')
  assert.equal(lastDayOf(from, null), '2027-04-06')
  assert.equal(lastDayOf(asDay('2026-08-31'), null), '2027-02-28')
})

test('a share names a reader, a purpose and days that can be', () => {
  const question = { subject: 'jongere', reader: 'juf', purpose: 'samen helpen op school' }
  const problem = (over: Partial<typeof question>, lastDay: string) =>
    shareProblem({ ...question, ...over }, asDay('2026-10-06'), asDay(lastDay), at)
  assert.equal(problem({}, '2027-04-06'), null)
  assert.equal(problem({}, '2027-04-07'), 'tooLong')
  assert.equal(problem({}, '2026-10-05'), 'endsBeforeItBegins')
  assert.equal(problem({ purpose: ' ' }, '2026-12-01'), 'purposeMissing')
  assert.equal(problem({ reader: 'jongere' }, '2026-12-01'), 'withOneself')
})
