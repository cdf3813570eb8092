import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { untoldProblem } from '../withheld/withheld.ts'

let house: TrialHouse
/** Amber is 8, Joyce and Ruben have joint custody, Dana coordinates and is registered; Renske guards safety. */
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())
afterEach(async () => {
  await house.ask(
    'delete from care.care_consent; delete from care.help_told; delete from care.withholding; delete from care.help_question',
  )
  await house.moveClock(0)
})

const day = 86_400_000
const at = () => `/gezin/${house.family('joyce')}`
const form = () => `${at()}/ja-tegen-hulp/nieuw`
const why = 'De zorg gaat over hem.'
const kept = () => ({
  ...{ 'against[]': house.person('ruben'), ground: 'safety', reason: why, second: house.person('renske') },
  ...inDays('review', 90),
})
const question = (over: Record<string, string> = {}) => ({
  ...{ youth: house.person('amber'), form: 'talks', what: 'Spelen en praten.', why: 'Amber slaapt slecht.' },
  ...{ hard: 'Het is op dinsdag.', other: 'Praten op school.', when: 'Vanaf nu, tien keer.' },
  ...over,
})
const light = { 'light[]': 'yes', lightWhy: 'Praten, dat meteen kan stoppen.' }
const starts = /De hulp mag beginnen\./

/** Dana asks for a yes to help for Amber, and gives back the path of the question. */
async function ask(over: Record<string, string>): Promise<string> {
  const answer = await (await house.visitor('dana')).post(form(), question(over))
  assert.equal(answer.status, 303, answer.text.slice(0, 1500))
  return (answer.location ?? '').split('?')[0] ?? ''
}
const say = async (who: string, path: string, says: string) =>
  (await (await house.visitor(who)).act(path, { says })).text
const withholding = async () =>
  (await house.ask<{ id: string }>('select id from care.withholding where lifted_at is null'))[0]?.id ?? ''

test('access 4.1: a question that is kept from Ruben is no page, no line in Vandaag and no answer of his; Joyce reads it, and nothing of the keeping', async () => {
  const path = await ask({ ...light, ...kept() })
  const ruben = await house.visitor('ruben')
  const today = `${at()}/vandaag`
  assert.equal((await ruben.get(path)).status, 404)
  assert.equal((await ruben.post(path, { says: 'no' })).status, 404)
  assert.equal((await ruben.post(`${path}/intrekken`)).status, 404)
  assert.ok(!(await ruben.get(today)).text.includes(path))
  const joyce = await house.visitor('joyce')
  assert.ok((await joyce.get(today)).text.includes(path))
  const { text } = await joyce.get(path)
  assert.match(text, /Amber slaapt slecht\./)
  assert.doesNotMatch(text, /hoort dit nu niet|achtergehouden|De zorg gaat over hem/)
})

test('access 4.1: light help begins with the yes of Joyce alone while Ruben stays untold; a day to look again tells him nothing', async () => {
  const path = await ask({ ...light, ...kept() })
  assert.match(await say('joyce', path, 'yes'), starts)
  const dana = await house.visitor('dana')
  const { text } = await dana.get(path)
  assert.match(text, starts)
  assert.match(text, /Ruben hoort dit nu niet\.[\s\S]*Kijk er opnieuw naar/)
  assert.doesNotMatch(text, new RegExp(`${path}/namens/${house.person('ruben')}|Ik heb het Ruben verteld`))
  assert.equal((await dana.post(`${path}/vertel`, { holder: house.person('ruben') })).status, 409)
  assert.equal((await dana.get(`${path}/namens/${house.person('ruben')}`)).status, 404)
  await house.moveClock(100 * day)
  assert.equal((await (await house.visitor('ruben')).get(path)).status, 404)
  assert.match((await (await house.visitor('joyce')).get(path)).text, starts)
})

test('access 4.1 and E6: urgent help begins with its reason unread by Ruben; help that goes deep waits for his yes all the same', async () => {
  const urgent = await ask({ form: 'treatment', 'urgent[]': 'yes', urgentWhy: 'Zij is niet veilig.', ...kept() })
  assert.match((await (await house.visitor('joyce')).get(urgent)).text, starts)
  assert.match((await (await house.visitor('dana')).get('/werklijst')).text, /hulp met spoed/)
  assert.doesNotMatch((await (await house.visitor('ruben')).get(`${at()}/vandaag`)).text, /Zij is niet veilig/)
  const deep = await ask({ form: 'treatment', ...kept() })
  const said = await say('joyce', deep, 'yes')
  assert.match(said, /We wachten nog op een ander\./)
  assert.doesNotMatch(said, starts)
})

test('access 4.1: opened by Dana, it leads to the question: Ruben reads it at once, is told, and has five working days', async () => {
  const path = await ask({ ...light, ...kept() })
  await say('joyce', path, 'yes')
  const dana = await house.visitor('dana')
  const standing = `${at()}/achtergehouden/${await withholding()}`
  assert.match((await dana.get(standing)).text, /Spelen en praten\.[\s\S]*De zorg gaat over hem\./)
  const opened = await dana.act(`${standing}/open`)
  assert.match(opened.text, /Dit is weer open\.[\s\S]*Ik heb het Ruben verteld/)
  assert.doesNotMatch(opened.text, starts)
  assert.equal((await (await house.visitor('ruben')).get(path)).status, 200)
  assert.equal((await dana.post(`${path}/vertel`, { holder: house.person('ruben') })).status, 303)
  await house.moveClock(11 * day)
  assert.match((await (await house.visitor('joyce')).get(path)).text, starts)
})

test('looked at again and kept anew, it stays unread without a moment in between', async () => {
  const path = await ask({ ...light, ...kept() })
  const first = await withholding()
  const again = { reason: why, second: house.person('renske'), ...inDays('review', 120) }
  const answer = await (await house.visitor('dana')).act(`${at()}/achtergehouden/${first}`, again)
  assert.match(answer.text, /Dit blijft achtergehouden\./)
  assert.notEqual(await withholding(), first)
  assert.equal((await (await house.visitor('ruben')).get(path)).status, 404)
})

test('the form names who is kept out, asks for all of it, and asks nobody when one thing is missing', async () => {
  const dana = await house.visitor('dana')
  const page = await dana.get(form())
  assert.match(
    page.text,
    /Mag iemand dit niet weten\?[\s\S]*Joyce[\s\S]*Ruben[\s\S]*Met welke collega besloot je dit\?/,
  )
  const wrongs: [Record<string, string>, RegExp][] = [
    [{ 'against[]': '' }, /Kies iemand met gezag over dit kind/],
    [{ 'against[]': house.person('amber') }, /Kies iemand met gezag over dit kind/],
    [{ ground: '' }, /Kies waarom dit mag/],
    [{ reason: '' }, /Schrijf op waarom|Leg uit waarom/],
    [{ second: house.person('dana') }, /Kies een collega/],
    [inDays('review', 200), /Kies een dag binnen 6 maanden/],
  ]
  for (const [over, sentence] of wrongs) {
    const answer = await dana.post(form(), question({ ...kept(), ...over }))
    assert.deepEqual([answer.status, sentence.test(answer.text)], [422, true], String(sentence))
  }
  assert.deepEqual(await house.ask('select from care.help_question'), [])
  assert.match(page.text, /Wie ziet dit\?[^<]*Ruben/)
  const half = await dana.post(form(), question({ ...kept(), reason: '' }))
  assert.doesNotMatch(half.text, /Wie ziet dit\?[^<]*Ruben/)
})

test('a question about help is kept from holders of custody only, by all that withholding asks, or from nobody', () => {
  const today = asDay('2026-11-16')
  const base = { against: ['ruben'], ground: 'safety', reason: 'x', second: 'renske', reviewOn: asDay('2027-05-16') }
  const problem = (over: Partial<typeof base>) =>
    untoldProblem({ ...base, ...over }, ['ruben', 'joyce'], ['renske'], today)
  assert.equal(problem({}), null)
  assert.equal(problem({ against: [], ground: '', reason: '', second: '' }), null)
  assert.equal(problem({ against: [] }), 'againstMissing', 'what was typed is not left out unseen')
  assert.equal(problem({ against: ['ank'] }), 'againstMissing')
  assert.equal(problem({ ground: 'x' }), 'groundMissing')
  assert.equal(problem({ second: 'dana' }), 'secondMissing')
  assert.equal(problem({ reviewOn: asDay('2027-05-17') }), 'reviewWrong')
})
