import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { asDay as day } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { chooseUntil, mayChoose, mayCount, mostTalks, talkProblem, talksOver } from './buddy-talks.ts'
import type { FactKind, Match, MatchFact } from './match.ts'
import { matchDue } from './match-due.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const fact = (kind: FactKind, on: string, more: Partial<MatchFact> = {}): MatchFact => ({
  ...{ id: `${kind}${on}`, kind, value: null, author: 'mirjam', at: new Date(`${on}T10:00:00Z`) },
  ...{ on: day(on), until: null, words: {}, ...more },
})
const buddy = (...facts: MatchFact[]): Match => ({ kind: 'buddy', facts, who: { person: 'deniz', age: 16 } })
const start = fact('trial', '2026-10-01')
const talked = (count: number, from = 1) =>
  Array.from({ length: count }, (_, nth) => fact('talked', `2026-10-${String(from + nth).padStart(2, '0')}`))
const today = day('2026-10-20')

test('D-PEE-04: a buddy has a start, and from then on at most five talks', () => {
  assert.equal(mayCount(buddy(), today), false, 'it did not begin')
  assert.equal(mayCount(buddy(fact('trial', '2026-10-21')), today), false, 'it begins tomorrow')
  assert.equal(mayCount(buddy(start, ...talked(4)), today), true)
  assert.equal(mayCount(buddy(start, ...talked(5)), today), false)
  assert.equal(mayCount({ ...buddy(start), kind: 'supportFamily' }, today), false)
})

test('D-PEE-04: the person makes it five more, each time again', () => {
  const again = fact('again', '2026-10-06')
  assert.equal(mostTalks([start, ...talked(5), again]), 10)
  assert.equal(mostTalks([start, ...talked(5), again, ...talked(5, 7), fact('again', '2026-10-12')]), 15)
  assert.equal(mayCount(buddy(start, ...talked(5), again), today), true)
})

test('D-PEE-04: after the last talk the person chooses within four weeks, and without a choice it ends by itself', () => {
  const done = buddy(start, ...talked(5))
  assert.equal(chooseUntil(buddy(start, ...talked(4))), null)
  assert.equal(chooseUntil(done), '2026-11-02')
  assert.equal(mayChoose(done, 'deniz', day('2026-11-02')), true)
  assert.equal(mayChoose(done, 'deniz', day('2026-11-03')), false)
  assert.equal(mayChoose(done, 'esra', today), false, 'nobody chooses for a youth')
  assert.equal(mayChoose({ ...done, who: { person: 'noor', age: 9 } }, 'esra', today), true)
  assert.equal(talksOver(done, day('2026-11-02')), false)
  assert.equal(talksOver(done, day('2026-11-03')), true)
})

test('D-PEE-04: who hears late that the last talk was counted still has four weeks to choose', () => {
  const late = fact('talked', '2026-10-05', { at: new Date('2026-11-20T10:00:00Z') })
  const done = buddy(start, ...talked(4), late)
  assert.equal(chooseUntil(done), '2026-12-18')
  assert.equal(mayChoose(done, 'deniz', day('2026-11-20')), true)
  assert.equal(talksOver(done, day('2026-12-18')), false)
  assert.equal(talksOver(done, day('2026-12-19')), true)
})

test('one talk a day counts, from the start until today', () => {
  const match = buddy(start, ...talked(1, 5))
  assert.equal(talkProblem(day('2026-10-06'), match, today), null)
  assert.deepEqual(talkProblem(day('2026-10-05'), match, today), { field: 'talked', is: 'counted' })
  for (const wrong of [null, day('2026-09-30'), day('2026-10-21')])
    assert.deepEqual(talkProblem(wrong, match, today), { field: 'talked', is: 'day' })
})

test('D-MAP-10: the list says the first talk from the first day, a later step a week ahead, and nothing of what the family still says', () => {
  const askedOn = day('2026-11-16')
  const due = (facts: MatchFact[], on: string) => matchDue({ ...buddy(...facts), askedOn }, day(on))
  assert.deepEqual(due([], '2026-11-16'), { waits: 'matchStep', due: '2026-11-23' })
  const talk = fact('talk', '2026-11-18')
  assert.equal(due([talk], '2026-12-08'), null)
  assert.deepEqual(due([talk], '2026-12-09'), { waits: 'matchStep', due: '2026-12-16' })
  const met = [talk, fact('looked', '2026-11-20', { value: 'circle' }), fact('met', '2026-11-25')]
  assert.deepEqual(due(met, '2026-12-16'), { waits: 'matchStep', due: '2026-12-23' })
  assert.equal(due([...met, fact('otherYes', '2026-11-26')], '2027-02-01'), null)
  const tried = [...met, fact('yes', '2026-11-26', { author: 'deniz' }), fact('otherYes', '2026-11-26')]
  const trial = [...tried, fact('trial', '2026-12-01')]
  assert.equal(due(trial, '2027-01-04'), null)
  assert.deepEqual(due(trial, '2027-01-05'), { waits: 'matchStep', due: '2027-01-12' })
  const said = [...trial, fact('said', '2027-01-12'), fact('otherSaid', '2027-01-12')]
  const arranged = [...said, fact('arrangement', '2027-01-13', { until: day('2028-01-12') })]
  assert.equal(due(arranged, '2027-07-05'), null)
  assert.deepEqual(due(arranged, '2027-07-06'), { waits: 'matchLookBack', due: '2027-07-13' })
})

const family = () => `/gezin/${house.family('sam')}`
const lineOf = (visitor: Visitor) => visitor.get('/werklijst').then(({ text }) => text)

/** Mirjam asked for a buddy, and both said yes; it begins today. */
async function begins(): Promise<{ at: string; mirjam: Visitor; bram: Visitor }> {
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  const asked = { kind: 'buddy', who: house.person('mirjam'), goal: 'Weer buiten komen', reach: '06 00 00 33 01' }
  await mirjam.act(`${family()}/maatje`, asked)
  assert.match(await lineOf(bram), /maatje of steungezin wacht op een stap|maatje zoeken/)
  const [row] = await house.ask<{ id: string }>('select id from care.match_request order by asked_at desc limit 1')
  const at = `${family()}/maatje/${row?.id}`
  await bram.act(`${at}/stap/gesprek`, { what: 'Wandelen.', ...inDays('on', 0) })
  assert.doesNotMatch(await lineOf(bram), /maatje of steungezin wacht op een stap|maatje zoeken/)
  await bram.act(`${at}/stap/gevonden`, { via: 'circle', name: 'Els', reach: '06 00 00 44 44' })
  await bram.act(`${at}/stap/kennis`, inDays('on', 0))
  await mirjam.act(`${at}/zeg/ja`)
  await bram.act(`${at}/stap/ja`)
  await bram.act(`${at}/stap/proef`, inDays('on', 0))
  return { at, mirjam, bram }
}

test('D-PEE-04: Mirjam and who coordinates count talks, each on its day, and after five she says that it is good so', async () => {
  const { at, mirjam, bram } = await begins()
  assert.match((await mirjam.get(at)).text, /Gesprekken met Els[\s\S]*Er waren er 0\. Het mogen er 5 zijn/)
  const wrong = await mirjam.post(`${at}/gesprekken`, inDays('talked', 1))
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Vul een dag in sinds het begin/)
  await mirjam.act(`${at}/gesprekken`, inDays('talked', 0))
  assert.match((await bram.post(`${at}/gesprekken`, inDays('talked', 0))).text, /Kies een andere dag: deze telt al/)
  assert.equal((await mirjam.post(`${at}/verder`, { says: 'again' })).status, 409, 'there are talks left')
  await house.ask(`update care.match_fact set on_day = on_day - 30 where kind = 'trial'`)
  await bram.act(`${at}/gesprekken`, inDays('talked', -1))
  for (const each of [-2, -3, -4]) await mirjam.act(`${at}/gesprekken`, inDays('talked', each))
  assert.equal((await mirjam.post(`${at}/gesprekken`, inDays('talked', -5))).status, 409)
  assert.match((await bram.get(at)).text, /Mirjam kiest of er nog vijf komen/)
  assert.equal((await bram.post(`${at}/verder`, { says: 'again' })).status, 403)
  assert.match((await mirjam.act(`${at}/verder`, { says: 'again' })).text, /Het mogen er 10 zijn/)
  for (const each of [-5, -6, -7, -8, -9]) await bram.act(`${at}/gesprekken`, inDays('talked', each))
  assert.match((await mirjam.act(`${at}/verder`, { says: 'enough' })).text, /Dit stopte op/)
  assert.equal((await mirjam.post(`${at}/gesprekken`, inDays('talked', -10))).status, 409)
})

test('D-PEE-04: who chooses nothing lets it end by itself: nothing is counted or written any more', async () => {
  const { at, mirjam, bram } = await begins()
  await house.ask(`update care.match_fact set on_day = on_day - 60 where kind = 'trial'`)
  for (const each of [-40, -41, -42, -43, -44]) await mirjam.act(`${at}/gesprekken`, inDays('talked', each))
  assert.match((await mirjam.get(at)).text, /Dit waren alle gesprekken[\s\S]*Nog vijf/, 'counted today')
  await house.ask(`update care.match_fact set at = at - interval '29 days' where kind = 'talked'`)
  const seen = (await mirjam.get(at)).text
  assert.match(seen, /De gesprekken zijn klaar[\s\S]*Sluit dit af/)
  assert.doesNotMatch(seen, /Nog vijf|Hoe gaat het samen/)
  assert.equal((await mirjam.post(`${at}/verder`, { says: 'again' })).status, 409)
  assert.equal((await bram.post(`${at}/stap/nee`)).status, 409)
})
