import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { purposes } from '#care/access/purpose.ts'
import { newId } from '#platform/clock.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())
afterEach(async () => {
  await house.ask('delete from care.care_consent; delete from care.help_told; delete from care.help_question')
  await house.moveClock(0)
})

const day = 86_400_000
const blocks = {
  what: 'Een groep voor brugklassers.',
  why: 'Daar leer je hoe je om hulp vraagt.',
  hard: 'Het is op vrijdag.',
  other: 'Praten met de mentor.',
  when: 'Zes keer, vanaf december.',
}

/** The coordinator asks for a yes; gives back the path of the question. */
async function ask(member: string, youth: string, over: Record<string, string | string[]> = {}): Promise<string> {
  const path = `/gezin/${house.family(member)}/ja-tegen-hulp/nieuw`
  const bram = await house.visitor(member === 'lieke' ? 'dana' : 'bram')
  const answer = await bram.post(path, { youth: house.person(youth), form: 'group', ...blocks, ...over })
  assert.equal(answer.status, 303, answer.text.slice(0, 1500))
  return (answer.location ?? '').split('?')[0] ?? ''
}
const say = async (who: string, question: string, says: string) =>
  (await (await house.visitor(who)).act(question, { says })).text
const reads = async (who: string, question: string) => (await (await house.visitor(who)).get(question)).text
const light = { 'light[]': ['yes'], lightWhy: 'Een groep, die meteen kan stoppen.' }
const starts = /De hulp mag beginnen\./

test('case 1: for a child of 9 both custody holders say yes to intrusive help, and then it may start', async () => {
  const question = await ask('lieke', 'lieke', { childSaid: 'Ik vind het spannend.' })
  assert.match(await say('sanne', question, 'yes'), /We wachten nog op een ander\./)
  const last = await say('tom', question, 'yes')
  assert.match(last, /Iedereen die ja moet zeggen, heeft dat gedaan\. De hulp mag beginnen\./)
  assert.match(last, /Lieke is jonger dan 12/)
  assert.match(last, /Ik vind het spannend\./)
})

test('D-PEO-05 and case 10: when the custody of a father ends he is asked no more, and his yes stays with what it was', async () => {
  const question = await ask('lieke', 'lieke')
  await say('tom', question, 'yes')
  const { id } = await sceneOf(house, 'lieke').custody('lieke', ['sanne'], 'oneParent')
  const page = await reads('dana', question)
  assert.match(page, /Tom tekende toen het gezag anders was/)
  assert.doesNotMatch(page, starts)
  assert.match(await say('sanne', question, 'yes'), starts)
  await house.ask('delete from care.custody_snapshot where id = $1', [id])
})

test('case 2: when the other one says no it is blocked, shown as a conflict, and who coordinates reads what can be done', async () => {
  const question = await ask('lieke', 'lieke')
  await say('sanne', question, 'yes')
  assert.match(
    await say('tom', question, 'no'),
    /U?Je zei nee\. De hulp begint nu niet\.|U zei nee\. De hulp begint nu niet\./,
  )
  const dana = await reads('dana', question)
  assert.match(dana, /De hulp begint nog niet\./)
  assert.match(dana, /De hulp wacht\. Dana praat met ieder apart\./)
  assert.match(dana, /Vraag een bemiddelaar/)
  assert.match(dana, /Het besluit van de gemeente gaat door/)
})

test('case 4 and 5: Sam of 13 says yes too, or nobody goes on; a parent does not read his no', async () => {
  const question = await ask('sam', 'sam')
  for (const who of ['mirjam', 'olaf']) await say(who, question, 'yes')
  assert.doesNotMatch(await reads('sam', question), starts)
  await say('sam', question, 'no')
  for (const who of ['mirjam', 'olaf']) {
    const page = await reads(who, question)
    assert.match(page, /Nog geen ja van Sam/, who)
    assert.doesNotMatch(page, /Sam zei nee/, who)
    assert.doesNotMatch(page, starts, who)
  }
  assert.match(await reads('bram', question), /Sam zei nee op /)
  assert.match(await say('sam', question, 'yes'), starts)
})

test('case 3 and E8: light help needs Sam and one parent; the other is told, and may object for five working days', async () => {
  const question = await ask('sam', 'sam', light)
  await say('sam', question, 'yes')
  await say('mirjam', question, 'yes')
  assert.doesNotMatch(await reads('sam', question), starts)
  const bram = await house.visitor('bram')
  const told = await bram.act(`${question}/vertel`, { holder: house.person('olaf') })
  assert.match(told.text, /Olaf weet het nu/)
  assert.match(await reads('olaf', question), /Hebt u gezag en wilt u dit niet\? Zeg het voor /)
  assert.doesNotMatch(await reads('sam', question), starts)
  await house.moveClock(11 * day)
  assert.match(await reads('sam', question), starts)
  await say('olaf', question, 'no')
  assert.doesNotMatch(await reads('sam', question), starts, 'an objection makes both of them signers')
})

test('case 7: Priya of 16 decides alone; her parents are not asked and find no such page', async () => {
  const question = await ask('priya', 'priya')
  for (const who of ['sunita', 'ravi']) assert.equal((await (await house.visitor(who)).get(question)).status, 404, who)
  assert.match(await say('priya', question, 'yes'), starts)
})

test('one changes the mind: the yes stays written, and help may not begin by it any more', async () => {
  const question = await ask('priya', 'priya')
  await say('priya', question, 'yes')
  const priya = await house.visitor('priya')
  assert.match((await priya.act(`${question}/intrekken`)).text, /Stoppen mag altijd\. Bram belt je/)
  assert.doesNotMatch(await reads('bram', question), starts)
  const [row] = await house.ask<{ says: string; withdrawn: boolean }>(
    'select says, withdrawn_at is not null as withdrawn from care.care_consent',
  )
  assert.deepEqual(row, { says: 'yes', withdrawn: true })
})

test('D-ALL-14: no purpose but that of agreements shows a refusal of help to whoever works; help learns only whether it can start', async () => {
  const question = (await ask('lieke', 'lieke')).split('/').at(-1) ?? ''
  await say('tom', `/gezin/${house.family('lieke')}/ja-tegen-hulp/${question}`, 'no')
  let tried = 0
  for (const purpose of Object.keys(purposes)) {
    const { token } = await house.knock('dana')
    const [seen, can] = await house.pool.transaction(async (tx) => {
      const opening = [token, house.family('lieke'), purpose, 'read', [], 'plan', null, newId()]
      await tx.one('trial.open', 'select door.open($1, $2, $3, $4, $5, $6, $7, $8)', opening)
      const rows = await tx.rows('trial.refusals', "select from care.care_consent where says = 'no'")
      return [
        rows.length,
        (await tx.one<{ can: boolean }>('trial.can', 'select door.help_can_start($1) as can', [question]))?.can,
      ]
    })
    assert.equal(seen, purpose === 'toestemming vragen en geven' ? 1 : 0, purpose)
    assert.equal(can, false)
    tried++
  }
  assert.ok(tried > 15)
  const columns = await house.ask<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'care' and table_name in ('care_consent', 'data_consent', 'secrecy_release')",
  )
  assert.deepEqual(
    columns.filter(({ name }) => /reason|why|words|note/.test(name)),
    [],
  )
})

test('all five blocks are written before anybody is asked, and light is marked only for what can stop at once', async () => {
  const bram = await house.visitor('bram')
  const path = `/gezin/${house.family('sam')}/ja-tegen-hulp/nieuw`
  const sent = { youth: house.person('sam'), form: 'group', ...blocks }
  for (const [over, error] of [
    [{ hard: '' }, /Schrijf dit kort op/],
    [{ what: 'a'.repeat(1001) }, /1000/],
    [{ form: 'treatment', ...light }, /Kies dit alleen bij lichte hulp/],
    [{ youth: house.person('mirjam') }, /Kies voor wie de hulp is/],
  ] as const) {
    const { status, text } = await bram.post(path, { ...sent, ...over })
    assert.equal(status, 422)
    assert.match(text, error)
  }
  assert.equal((await (await house.visitor('mirjam')).get(path)).status, 403)
})

test('D-PEO-04 and access rule 5: while custody is not certain no intrusive help of a child begins', async () => {
  const { id } = await sceneOf(house, 'lieke').custody('lieke', [], 'undeterminable', 'undetermined')
  const question = await ask('lieke', 'lieke')
  assert.match(await reads('dana', question), /Wij weten nog niet wie mag beslissen\. Daarom begint er nu niets\./)
  await house.ask('delete from care.custody_snapshot where id = $1', [id])
})

const urgent = { 'urgent[]': ['yes'], urgentWhy: 'Sam slaapt al een week niet.' }

test('access 4.1: urgent help starts with a reason before anybody said yes, asks for it all the same, and is on the list of the next working day', async () => {
  const bram = await house.visitor('bram')
  const path = `/gezin/${house.family('sam')}/ja-tegen-hulp/nieuw`
  const bare = await bram.post(path, {
    youth: house.person('sam'),
    form: 'treatment',
    ...blocks,
    ...urgent,
    urgentWhy: '',
  })
  assert.equal(bare.status, 422)
  const question = await ask('sam', 'sam', { form: 'treatment', ...urgent })
  for (const who of ['mirjam', 'sam']) {
    const page = await reads(who, question)
    assert.match(page, /De hulp begint meteen, om grote schade te voorkomen\./, who)
    assert.match(page, /Sam slaapt al een week niet\./, who)
    assert.match(page, /Ja, dat is goed/, who)
    assert.match(page, starts, who)
  }
  assert.match((await bram.get('/werklijst')).text, /hulp met spoed/)
  for (const who of ['mirjam', 'olaf', 'sam']) await say(who, question, 'yes')
  assert.doesNotMatch((await bram.get('/werklijst')).text, /hulp met spoed/)
})

test('access 4.1: a no of Sam of 13 stops urgent help too, and Priya of 16 decides also when it is urgent', async () => {
  const question = await ask('sam', 'sam', { form: 'treatment', ...urgent })
  await say('sam', question, 'no')
  assert.match(await reads('bram', question), /De hulp begint nog niet\./)
  const hers = await ask('priya', 'priya', { form: 'treatment', ...urgent })
  assert.match(await reads('priya', hers), /De hulp begint nog niet\./)
})

test('access 4.1: a measure of the court replaces consent while it runs; nobody is asked, everybody reads it, and without a measure it is refused', async () => {
  const bram = await house.visitor('bram')
  const path = `/gezin/${house.family('sam')}/ja-tegen-hulp/nieuw`
  const ordered = { 'underMeasure[]': ['yes'], childSaid: 'Ik wil dit zelf ook.' }
  const wish = { youth: house.person('sam'), form: 'talks', ...blocks, ...ordered }
  assert.equal((await bram.post(path, wish)).status, 422)
  await house.ask(
    `insert into care.legal_framework (municipality_id, family_id, id, youth_id, kind, measure, court_on, from_on, until_on, recorded_by, recorded_at)
     select municipality_id, id, gen_random_uuid(), $2, 'compulsory', 'supervisionOrder', door.today() - 10, door.today() - 10, door.today() + 90, $3, now() from care.family where id = $1`,
    [house.family('sam'), house.person('sam'), house.person('bram')],
  )
  const question = await ask('sam', 'sam', { form: 'talks', ...ordered })
  for (const who of ['mirjam', 'olaf', 'sam']) {
    const page = await reads(who, question)
    assert.match(page, /De rechter besliste hierover[\s\S]*Er is geen ja voor nodig\./, who)
    assert.match(page, /Ik wil dit zelf ook\.[\s\S]*De hulp mag beginnen\./, who)
    assert.doesNotMatch(page, /Ja, dat is goed/, who)
    const today = (await (await house.visitor(who)).get(`/gezin/${house.family('sam')}/vandaag`)).text
    assert.ok(!today.includes(question), who)
  }
  await house.moveClock(100 * day)
  assert.match(await reads('bram', question), /De hulp begint nog niet\./)
  await house.ask('delete from care.legal_framework where youth_id = $1 and measure is not null', [house.person('sam')])
})
