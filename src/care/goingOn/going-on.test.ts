import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const starts = /De hulp mag beginnen\./
const blocks = {
  ...{ what: 'Gesprekken met Iris.', why: 'Om rustig te worden.', hard: 'Het is spannend.' },
  ...{ other: 'Samen praten thuis.', when: 'Vanaf januari.' },
}
async function ask(): Promise<string> {
  const path = `/gezin/${house.family('sam')}/ja-tegen-hulp/nieuw`
  const wish = { youth: house.person('sam'), form: 'treatment', ...blocks }
  return ((await (await house.visitor('bram')).post(path, wish)).location ?? '').split('?')[0] ?? ''
}
const say = async (who: string, question: string, says: string) =>
  (await (await house.visitor(who)).act(question, { says })).text
const reads = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).text
const opens = async (who: string, path: string) => (await (await house.visitor(who)).get(path)).status

async function colleague(question: string): Promise<string> {
  const page = await reads('bram', `${question}/toch-door`)
  return /name="colleague" value="([^"]+)"/.exec(page)?.[1] ?? ''
}
const wish = async (question: string, more: Record<string, string> = {}) => ({
  ...{ kind: 'youthPersists', reasons: 'Sam vroeg er drie keer om.', youthWords: 'Ik wil dit echt.' },
  ...{ colleague: await colleague(question), ...inDays('talk', -3) },
  ...more,
})
async function refused(): Promise<string> {
  const question = await ask()
  await say('sam', question, 'yes')
  await say('mirjam', question, 'yes')
  await say('olaf', question, 'no')
  return question
}

test('case 6: Sam wants it and his father says no; with a second talk, his words and a colleague it may start', async () => {
  const question = await refused()
  assert.doesNotMatch(await reads('sam', question), starts)
  assert.match(await reads('bram', question), /toch-door\?soort=youthPersists/)
  const page = await (await house.visitor('bram')).act(`${question}/toch-door`, await wish(question))
  assert.match(page.text, /Vastgelegd\. Sam leest waarom\./)
  for (const who of ['sam', 'mirjam', 'olaf', 'bram']) {
    const text = await reads(who, question)
    assert.match(text, starts, who)
    assert.match(
      text,
      /Sam dacht er goed over na en wil deze hulp echt\.[\s\S]*Bram besloot dit op [^<]+, samen met \p{L}+/u,
      who,
    )
    assert.doesNotMatch(text, /Jullie zeggen niet hetzelfde|U zegt niet hetzelfde/, who)
  }
  await say('olaf', question, 'talk')
  assert.doesNotMatch(await reads('sam', question), starts, 'without a no there is nothing to set aside')
  assert.match(await say('olaf', question, 'no'), starts)
})

test('case 6: without one of what belongs to it, it is not saved', async () => {
  const question = await refused()
  const bram = await house.visitor('bram')
  const none = { 'talk.day': '', 'talk.month': '', 'talk.year': '' }
  for (const [over, error] of [
    [{ kind: '' }, /Kies waarom het doorgaat/],
    [{ reasons: '' }, /Schrijf de redenen op/],
    [{ youthWords: '' }, /Schrijf op wat Sam zei/],
    [{ colleague: house.person('bram') }, /Kies met welke collega/],
    [{ colleague: house.person('olaf') }, /Kies met welke collega/],
    [none, /Vul de dag van het tweede gesprek in/],
    [inDays('talk', 3), /Kies een dag die al geweest is/],
  ] as const) {
    const { status, text } = await bram.post(`${question}/toch-door`, await wish(question, over))
    assert.equal(status, 422)
    assert.match(text, error)
  }
  const harm = await wish(question, { kind: 'seriousHarm', ...none })
  assert.equal((await bram.post(`${question}/toch-door`, harm)).status, 303, 'serious harm asks for no second talk')
})

test('the reasons and the words of Sam are for Sam and who coordinates; his parents read that, and by whom', async () => {
  const question = await refused()
  await (await house.visitor('bram')).act(`${question}/toch-door`, await wish(question))
  for (const who of ['sam', 'bram'])
    assert.match(await reads(who, `${question}/waarom`), /Ik wil dit echt\.[\s\S]*Sam vroeg er drie keer om\./, who)
  for (const who of ['mirjam', 'olaf']) {
    assert.equal(await opens(who, `${question}/waarom`), 404, who)
    assert.doesNotMatch(await reads(who, question), /drie keer|Ik wil dit echt/, who)
  }
  assert.match(await reads('olaf', question), /Vraag Bram waarom\. U mag het ook de rechter vragen\./)
  const [row] = await house.ask<{ sealed: Buffer }>('select sealed from care.help_going_on limit 1')
  assert.ok(row && !row.sealed.toString('utf8').includes('Sam'))
})

test('case 5: a no of Sam himself leaves no such way to anybody, before and after', async () => {
  const question = await ask()
  for (const who of ['mirjam', 'olaf']) await say(who, question, 'yes')
  await say('sam', question, 'no')
  assert.equal(await opens('bram', `${question}/toch-door`), 409)
  assert.doesNotMatch(await reads('bram', question), /toch-door/)
  const other = await refused()
  await (await house.visitor('bram')).act(`${other}/toch-door`, await wish(other))
  await say('sam', other, 'no')
  for (const who of ['sam', 'bram', 'olaf']) {
    assert.doesNotMatch(await reads(who, other), starts, who)
    assert.doesNotMatch(await reads(who, other), /Deze hulp gaat toch door/, who)
  }
})

test('only a registered professional who coordinates decides it, and nobody of the family', async () => {
  const question = await refused()
  const sent = await wish(question)
  for (const who of ['sam', 'mirjam', 'olaf']) assert.equal(await opens(who, `${question}/toch-door`), 403, who)
  const [worker] = await house.ask<{ on: string }>(
    'select registered_from::text as on from care.worker where person_id = $1',
    [house.person('bram')],
  )
  await house.ask('update care.worker set registered_from = null where person_id = $1', [house.person('bram')])
  assert.equal((await (await house.visitor('bram')).post(`${question}/toch-door`, sent)).status, 403)
  assert.match(await reads('bram', question), /De jongere wil het echt: met een collega beslissen/)
  await house.ask('update care.worker set registered_from = $2 where person_id = $1', [
    house.person('bram'),
    worker?.on,
  ])
  assert.doesNotMatch(await reads('sam', question), starts)
})

test('access 4.1: against who cannot decide and resists, help goes on only to prevent serious harm', async () => {
  const path = `/gezin/${house.family('sam')}/zelf-beslissen/${house.person('sam')}/nieuw`
  await (await house.visitor('bram')).act(path, {
    ...{ form: 'treatment', why: 'Hij kan niet navertellen wat het is.', told: 'Rustig, met plaatjes.' },
    ...inDays('review', 60),
  })
  const question = await ask()
  for (const who of ['mirjam', 'olaf']) await say(who, question, 'yes')
  await say('sam', question, 'no')
  assert.doesNotMatch(await reads('mirjam', question), starts)
  const bram = await house.visitor('bram')
  assert.equal((await bram.post(`${question}/toch-door`, await wish(question))).status, 422)
  await bram.act(`${question}/toch-door`, await wish(question, { kind: 'seriousHarm' }))
  assert.match(await reads('mirjam', question), starts)
})
