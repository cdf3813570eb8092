import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('delete from care.start_look_back; delete from care.start_voice; delete from care.start_talk')
})
after(() => house.close())

const at = (key: string) => `/gezin/${house.family(key)}/startgesprek`
const soon = { 'on.day': '31', 'on.month': '12', 'on.year': '2199', at: '19.30' }

/** Bram plans one with these of the family of Sam. */
async function planned(invited: string[], by = 'bram', of = 'sam'): Promise<string> {
  const leader = await house.visitor(by)
  const people = invited.map((key) => house.person(key))
  const answer = await leader.post(`${at(of)}/plannen`, { ...soon, 'invited[]': people })
  assert.equal(answer.status, 303, answer.text.slice(0, 300))
  return (answer.location ?? '').split('?')[0] ?? ''
}

test('who coordinates plans it, and those who were invited find its day', async () => {
  const path = await planned(['mirjam', 'sam'])
  const page = await (await house.visitor('mirjam')).get(path)
  assert.match(page.text, /31 december 2199 om 19\.30 uur/)
  assert.match(page.text, /Met Mirjam en Sam|Met Sam en Mirjam/)
  assert.equal((await (await house.visitor('mirjam')).post(`${at('sam')}/plannen`, soon)).status, 403)
})

test('as readers of a planned conversation only those are named who read its page: a child under twelve has pages of its own', async () => {
  const dana = await house.visitor('dana')
  assert.match((await dana.get(`${at('esra')}/plannen`)).text, /Jij, en wie je uitnodigt en 12 of ouder is\./)
  const invited = ['esra', 'elif'].map((key) => house.person(key))
  const done = await dana.act(`${at('esra')}/plannen`, { ...soon, 'invited[]': invited })
  assert.match(done.text, /Het gesprek is gepland\.[\s\S]*<p>Esra ziet dit nu\./)
  assert.match(done.text, /Met Esra en Elif/)
})

test('a child that is not born yet is not asked to a conversation', async () => {
  const [dana, due] = [await house.visitor('dana'), new Date(Date.now() + 60 * 86_400_000)]
  const baby = { callName: 'Bonen', familyName: '', part: 'unborn', 'born.day': '' }
  const month = { 'born.month': String(due.getUTCMonth() + 1), 'born.year': String(due.getUTCFullYear()) }
  const home = `/gezin/${house.family('esra')}/gezin`
  assert.match((await dana.act(`${home}/lid`, { ...baby, ...month })).text, /Bonen/)
  assert.doesNotMatch((await dana.get(`${at('esra')}/plannen`)).text, /Bonen/)
})

test('E8: the other parent has a conversation of his own, and does not know of this one', async () => {
  const path = await planned(['mirjam', 'sam'])
  const olaf = await house.visitor('olaf')
  assert.equal((await olaf.get(path)).status, 404)
  assert.ok(!(await olaf.get(at('sam'))).text.includes(path))
  assert.equal((await olaf.post(`${path}/vraag/over`, { text: 'Ik weet het.', audience: 'plan' })).status, 404)
})

test('D-STA-10: one question at a time with ticks in place of scores, each kept when it is sent, and none has to be answered', async () => {
  const path = await planned(['mirjam'])
  const mirjam = await house.visitor('mirjam')
  const first = await mirjam.post(`${path}/vraag/waar`, { value: 'walk', audience: 'plan' })
  assert.equal(first.location, `${path}/vraag/wie`)
  await mirjam.post(`${path}/vraag/wie`, { text: 'Mijn zus Els', audience: 'plan' })
  await mirjam.post(`${path}/vraag/over`, { 'ticks[]': ['body', 'meaning'], text: 'Slapen.', audience: 'plan' })
  assert.equal(
    (await mirjam.post(`${path}/vraag/niet`, { text: '', audience: 'plan' })).location,
    `${path}/vraag/anders`,
  )
  const page = await mirjam.act(`${path}/vraag/anders`, { text: 'Rust aan tafel.', audience: 'plan' })
  for (const words of [
    /Buiten, tijdens een wandeling/,
    /Mijn zus Els/,
    /Mijn lijf en Wat ik belangrijk vind/,
    /Rust aan tafel\./,
  ])
    assert.match(page.text, words)
  const bram = await house.visitor('bram')
  assert.match((await bram.get(path)).text, /Mijn zus Els/)
  // The table is for all who sit at it: what was sent in before has readers of its own.
  assert.doesNotMatch((await bram.get(`${path}/samen/gebeurd`)).text, /Mijn zus Els/)
})

test('what a youth writes beforehand is alone until he chooses otherwise', async () => {
  const path = await planned(['mirjam', 'sam'])
  const sam = await house.visitor('sam')
  await sam.post(`${path}/vraag/niet`, { text: 'Niet over school.', audience: 'onlyMe' })
  assert.match((await sam.get(path)).text, /Niet over school\./)
  for (const key of ['mirjam', 'bram'])
    assert.doesNotMatch((await (await house.visitor(key)).get(path)).text, /Niet over school/)
})

test('after the last question each answer stands there with its own readers, and no sentence speaks for all of them', async () => {
  const path = await planned(['mirjam', 'sam'])
  const sam = await house.visitor('sam')
  await sam.post(`${path}/vraag/wie`, { text: 'Opa Jan', audience: 'plan' })
  const done = await sam.act(`${path}/vraag/anders`, { text: '', audience: 'onlyMe' })
  assert.match(done.text, /Je antwoorden zijn bewaard\./)
  assert.match(done.text, /Opa Jan[\s\S]*Wie ziet dit\?[\s\S]*Bram/)
  assert.doesNotMatch(done.text, /Alleen jij ziet dit/)
})

test('that somebody cannot talk freely is read by who coordinates alone, and stands nowhere on the own screen', async () => {
  const path = await planned(['mirjam', 'sam'])
  const [mirjam, sam, bram] = [await house.visitor('mirjam'), await house.visitor('sam'), await house.visitor('bram')]
  const asked = await mirjam.get(`${path}/vraag/vrij`)
  assert.match(asked.text, /Dit leest alleen Bram\./)
  const answer = await mirjam.post(`${path}/vraag/vrij`, { value: 'no' })
  assert.equal(answer.location, `${path}/vraag/over`)
  assert.match((await bram.get(path)).text, /Mirjam kon op .* niet vrij praten\./)
  for (const page of [await mirjam.get(path), await sam.get(path)]) assert.doesNotMatch(page.text, /vrij praten/)
  assert.doesNotMatch((await mirjam.get(`${path}/vraag/vrij`)).text, /checked/)
  assert.doesNotMatch((await bram.get(`${path}/samen/gebeurd`)).text, /vrij praten/)
})

test('who said not to be free to talk and passes that question by takes nothing back; saying otherwise does', async () => {
  const path = await planned(['mirjam'])
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  const told = async () => /Mirjam kon op .* niet vrij praten\./.test((await bram.get(path)).text)
  await mirjam.post(`${path}/vraag/vrij`, { value: 'no' })
  assert.equal((await mirjam.post(`${path}/vraag/vrij`, {})).location, `${path}/vraag/over`)
  assert.equal(await told(), true)
  await mirjam.post(`${path}/vraag/vrij`, { value: 'yes' })
  assert.equal(await told(), false)
})

test('a conversation that was called off still tells who coordinates that somebody cannot talk freely: a call for a new day comes next', async () => {
  const path = await planned(['mirjam', 'sam'])
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  await mirjam.post(`${path}/vraag/vrij`, { value: 'no' })
  assert.match((await mirjam.act(`${path}/afzeggen`, {})).text, /Het gesprek is afgezegd\./)
  assert.match((await bram.get(path)).text, /Mirjam kon op .* niet vrij praten\. Bel niet zomaar\./)
  for (const key of ['mirjam', 'sam'])
    assert.doesNotMatch((await (await house.visitor(key)).get(path)).text, /vrij praten/)
})

test('D-STA-04: somebody with own experience is one tap away, and no is one tap without a reason', async () => {
  const path = await planned(['mirjam'])
  const mirjam = await house.visitor('mirjam')
  const page = await mirjam.get(`${path}/vraag/ervaring`)
  assert.match(page.text, /value="yes" checked/)
  await mirjam.post(`${path}/vraag/ervaring`, { value: 'no', audience: 'plan' })
  assert.match((await mirjam.get(path)).text, /Wil je iemand erbij die dit zelf heeft meegemaakt\?/)
  assert.match((await mirjam.get(`${path}/vraag/ervaring`)).text, /value="no" checked/)
})

test('who was invited cancels it without a reason, and nobody else does', async () => {
  const path = await planned(['mirjam'])
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  assert.equal((await (await house.visitor('olaf')).post(`${path}/afzeggen`, {})).status, 404)
  assert.match(
    (await mirjam.act(`${path}/afzeggen`, {})).text,
    /Het gesprek is afgezegd\.[\s\S]*binnen vijf werkdagen een nieuwe dag/,
  )
  assert.equal((await bram.get(`${path}/samen/gebeurd`)).status, 404)
  assert.equal((await mirjam.post(`${path}/afzeggen`, {})).status, 409)
})

test('who coordinates and calls it off is promised no new day: giving one is the own work', async () => {
  const path = await planned(['mirjam'])
  const off = await (await house.visitor('bram')).act(`${path}/afzeggen`, {})
  assert.match(off.text, /Het gesprek is afgezegd\./)
  assert.doesNotMatch(off.text, /binnen vijf werkdagen een nieuwe dag/)
})

test('a day that has been, a time that is none and nobody invited come back with what was typed', async () => {
  const bram = await house.visitor('bram')
  const wrong: readonly [Record<string, string | string[]>, RegExp][] = [
    [{ 'invited[]': [] }, /Kies wie erbij komt/],
    [{ 'on.year': '2020' }, /Kies vandaag of een dag die nog komt/],
    [{ 'on.month': '13' }, /Vul|datum/],
    [{ at: 'half acht' }, /Vul een tijd in, zoals 9.30/],
  ]
  for (const [over, says] of wrong) {
    const page = await bram.post(`${at('sam')}/plannen`, { ...soon, 'invited[]': [house.person('mirjam')], ...over })
    assert.equal(page.status, 422)
    assert.match(page.text, says)
    assert.match(page.text, /value="31"/)
  }
})

test('another family finds nothing', async () => {
  const path = await planned(['mirjam'])
  const esra = await house.visitor('esra')
  for (const end of ['', '/vraag/waar', '/samen/gebeurd', '/print'])
    assert.equal((await esra.get(path + end)).status, 404, end)
})

test('E8: who keeps a first conversation leaves no line with the other parent, in "Wie keek" and in the copy neither', async () => {
  const path = await planned(['mirjam'])
  await (await house.visitor('mirjam')).post(`${path}/vraag/anders`, { text: 'Rust in huis.', audience: 'plan' })
  await (await house.visitor('bram')).get(path)
  const at = `/gezin/${house.family('sam')}`
  const olaf = await house.visitor('olaf')
  for (const page of [await olaf.get(`${at}/wie-keek`), await olaf.get(`${at}/gegevens/alles`)])
    assert.doesNotMatch(page.text, /gesprek voorbereiden|Rust in huis/)
  assert.match((await (await house.visitor('mirjam')).get(`${at}/wie-keek`)).text, /gesprek voorbereiden/)
})

test('on another day one is asked anew whether one can talk freely; saying the same again is enough', async () => {
  await house.ask('update care.start_talk set planned_on = door.today() - 1 where family_id = $1', [
    house.family('sam'),
  ])
  const path = await planned(['mirjam'])
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  await mirjam.post(`${path}/vraag/vrij`, { value: 'yes' })
  const asked = /Het gesprek is op een andere dag\. Kloppen je antwoorden nog\? Kun je dan ook vrij praten\?/
  // Once something was sent in it is no longer asked, and still there to go to.
  const today = async () => {
    const { text } = await mirjam.get(`/gezin/${house.family('sam')}/vandaag`)
    assert.ok(text.includes(path))
    return !text.includes(`href="${path}">Bekijk dit gesprek`)
  }
  assert.equal(await today(), false)
  await house.moveClock(60_000)
  await bram.act(`${path}/dag`, { ...soon, at: '20.15' })
  assert.match((await mirjam.get(path)).text, asked)
  assert.equal(await today(), true)
  await house.moveClock(120_000)
  await mirjam.post(`${path}/vraag/vrij`, { value: 'yes' })
  assert.doesNotMatch((await mirjam.get(path)).text, asked)
  assert.equal(await today(), false)
  await house.moveClock(0)
})

test('who told one coordinator not to be free to talk is asked anew when another coordinates, and the same answer again reaches that one', async () => {
  const path = await planned(['mirjam', 'sam'])
  const [mirjam, sam, dana] = [await house.visitor('mirjam'), await house.visitor('sam'), await house.visitor('dana')]
  await mirjam.post(`${path}/vraag/vrij`, { value: 'no' })
  const asked = /Nu is Dana .*vaste persoon\. Zeg nog een keer of je vrij kunt praten\./
  const told = /Mirjam kon op .* niet vrij praten\./
  assert.doesNotMatch((await mirjam.get(path)).text, asked)
  const today = async () =>
    !(await mirjam.get(`/gezin/${house.family('sam')}/vandaag`)).text.includes(`href="${path}">Bekijk`)
  assert.equal(await today(), false)
  const family = [house.family('sam')]
  const terms = 'update care.coordinator_term set person_id = $2 where family_id = $1 and until_at is null'
  await house.ask(terms, [...family, house.person('dana')])
  assert.match((await mirjam.get(path)).text, asked)
  assert.equal(await today(), true, 'it is asked on the first page too')
  assert.doesNotMatch((await sam.get(path)).text, asked, 'who never answered is not asked anew')
  assert.doesNotMatch((await dana.get(path)).text, told)
  await mirjam.post(`${path}/vraag/vrij`, { value: 'no' })
  assert.match((await dana.get(path)).text, told)
  assert.doesNotMatch((await mirjam.get(path)).text, asked)
  assert.equal(await today(), false)
  await house.ask(terms, [...family, house.person('bram')])
})

test('D-STA-03: who comes along is named by the person alone, and nobody of outside the family is invited by somebody else', async () => {
  const path = await planned(['mirjam'])
  const [mirjam, bram] = [await house.visitor('mirjam'), await house.visitor('bram')]
  await mirjam.post(`${path}/vraag/wie`, { text: 'Mijn zus Els', audience: 'plan' })
  assert.equal((await bram.post(`${path}/vraag/wie`, { text: 'De buurvrouw', audience: 'plan' })).status, 404)
  assert.match((await bram.get(path)).text, /Mijn zus Els/)
  assert.doesNotMatch((await mirjam.get(path)).text, /De buurvrouw/)
  const outside = { ...soon, 'invited[]': [house.person('esra'), house.person('dana')] }
  const answer = await bram.post(`${at('sam')}/plannen`, outside)
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Kies wie erbij komt/)
})
