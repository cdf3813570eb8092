import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { asDay } from '#platform/dates.ts'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { type Scene, sceneOf } from '#src/trial/relations-scene.ts'
import { withheldProblem } from './withheld.ts'

let house: TrialHouse
/** Sam is 13, Mirjam and Olaf have joint custody, Bram coordinates; Renske guards safety elsewhere. */
let scene: Scene
before(async () => {
  house = await openTrialHouse()
  scene = sceneOf(house, 'sam')
})
after(() => house.close())
afterEach(() => house.ask('delete from care.withholding'))

const at = () => `/gezin/${house.family('sam')}`
const form = () => `${at()}/gezag/${house.person('sam')}/achterhouden`
const why = 'Mirjam vertelde dit in vertrouwen.'

/** Mirjam writes something hard about Sam, for everybody in the plan. */
async function worryOfMirjam(): Promise<{ table: string; id: string }> {
  const words = { words: 'Na ruzie slaapt Sam slecht.', audience: 'plan', noticedBy: house.person('mirjam') }
  const sent = { 'about[]': [house.person('sam')], ...words }
  const answer = await (await house.visitor('mirjam')).post(`${at()}/goed-en-lastig/lastig/nieuw`, sent)
  assert.equal(answer.status, 303, answer.text.slice(0, 500))
  const rows = await house.ask<{ id: string }>('select id from care.worry where author = $1 order by created_at desc', [
    house.person('mirjam'),
  ])
  return { table: 'worry', id: rows[0]?.id ?? '' }
}

const wish = (item: string, over: Record<string, string> = {}) => ({
  ...{ item, 'against[]': house.person('olaf'), ground: 'seriousHarm', reason: why, second: house.person('renske') },
  ...inDays('review', 90),
  ...over,
})

test('Bram and a colleague keep a worry from Olaf: it is gone for him at once, and for nobody else', async () => {
  const laid = await worryOfMirjam()
  assert.equal(await scene.reads('olaf', laid), true)
  const bram = await house.visitor('bram')
  assert.match((await bram.get(`${at()}/gezag`)).text, /Houd iets achter/)
  const done = await bram.act(form(), wish(laid.id))
  assert.match(done.text, /Dit is nu achtergehouden\.[\s\S]*Niet voor Olaf\. Samen met Renske\. Kijk weer op /)
  const readers: boolean[] = []
  for (const who of ['olaf', 'mirjam', 'bram']) readers.push(await scene.reads(who, laid))
  assert.deepEqual(readers, [false, true, true])
})

test('nobody of the family finds a trace: no page, no log line, no word of the reason', async () => {
  const laid = await worryOfMirjam()
  await (await house.visitor('bram')).act(form(), wish(laid.id))
  const [row] = await house.ask<{ id: string }>('select id from care.withholding')
  for (const who of ['olaf', 'mirjam', 'sam']) {
    const visitor = await house.visitor(who)
    const pages = [`${at()}/achtergehouden/${row?.id}`, form(), `${at()}/gezag`]
    for (const page of pages) assert.notEqual((await visitor.get(page)).status, 200, `${who} ${page}`)
    for (const page of ['wie-keek', 'wie-ziet-wat', 'plan', 'goed-en-lastig', 'gegevens/alles'])
      assert.doesNotMatch((await visitor.get(`${at()}/${page}`)).text, /achtergehouden|achterhouden|in vertrouwen/, who)
  }
})

test('the form asks for an item, people, a ground, a reason, a colleague and a day within six months', async () => {
  const laid = await worryOfMirjam()
  const bram = await house.visitor('bram')
  const wrongs: [Record<string, string>, RegExp][] = [
    [{ item: '' }, /Kies wat je achterhoudt/],
    [{ 'against[]': '' }, /Kies voor wie/],
    [{ 'against[]': house.person('mirjam') }, /Kies iemand anders\. Mirjam schreef dit zelf\./],
    [{ ground: '' }, /Kies waarom dit mag/],
    [{ reason: '' }, /Leg uit waarom/],
    [{ second: house.person('bram') }, /Kies een collega/],
    [inDays('review', 200), /Kies een dag binnen 6 maanden/],
  ]
  for (const [over, sentence] of wrongs) {
    const answer = await bram.post(form(), wish(laid.id, over))
    assert.deepEqual([answer.status, sentence.test(answer.text)], [422, true], String(sentence))
  }
  assert.equal(await scene.reads('olaf', laid), true)
})

test('case 33: the day to look again opens nothing and stands on the worklist; Bram keeps it anew, then lifts it', async () => {
  const laid = await worryOfMirjam()
  const bram = await house.visitor('bram')
  await bram.act(form(), wish(laid.id, inDays('review', 30)))
  assert.doesNotMatch((await bram.get('/werklijst')).text, /achtergehouden/)
  await house.ask(
    "update care.withholding set made_at = made_at - interval '40 days', review_on = review_on - 40; update care.worklist_sign set signs = null",
  )
  assert.match((await bram.get('/werklijst')).text, />achtergehouden</)
  assert.equal(await scene.reads('olaf', laid), false)
  const standing = async () =>
    (await house.ask<{ id: string }>('select id from care.withholding where lifted_at is null'))[0]?.id ?? ''
  const first = await standing()
  const page = await bram.get(`${at()}/achtergehouden/${first}`)
  assert.match(page.text, /Na ruzie slaapt Sam slecht\.[\s\S]*Mirjam vertelde dit in vertrouwen/)
  const again = await bram.act(`${at()}/achtergehouden/${first}`, {
    ...{ reason: why, second: house.person('renske') },
    ...inDays('review', 120),
  })
  assert.match(again.text, /Dit blijft achtergehouden\./)
  assert.notEqual(await standing(), first)
  assert.equal(await scene.reads('olaf', laid), false)
  assert.doesNotMatch((await bram.get('/werklijst')).text, /achtergehouden/)
  assert.match((await bram.act(`${at()}/achtergehouden/${await standing()}/open`)).text, /Dit is weer open\./)
  assert.equal(await scene.reads('olaf', laid), true)
})

test('an item is kept from members of the family only, and never from its writer', () => {
  const today = asDay('2026-11-16')
  const items = [{ id: 'i', kind: 'worry', author: 'mirjam' }] as const
  const base = {
    item: 'i',
    against: ['olaf'],
    ground: 'safety',
    reason: 'x',
    second: 'renske',
    reviewOn: asDay('2027-05-16'),
  }
  const problem = (over: Partial<typeof base>) =>
    withheldProblem({ ...base, ...over }, items, ['olaf', 'mirjam'], ['renske'], today)
  assert.equal(problem({}), null)
  assert.equal(problem({ against: ['jan'] }), 'againstMissing')
  assert.equal(problem({ against: ['mirjam'] }), 'authorNamed')
  assert.equal(problem({ reviewOn: asDay('2027-05-17') }), 'reviewWrong')
  assert.equal(problem({ reviewOn: today }), 'reviewWrong')
})
