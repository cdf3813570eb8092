// The weather of a child, from its page to those who may read it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  // What the children of the cast told is not what these tests look at.
  await house.ask('delete from care.weather')
})
after(() => house.close())

const weather = (key: string) => `/gezin/${house.family(key)}/kind/weer`
const story = (key: string) => `/gezin/${house.family(key)}/verhaal`

async function turn(who: string, to: string): Promise<Visitor> {
  const visitor = await house.visitor(who)
  assert.equal((await visitor.post(`/gezin/${house.family(to)}/kind/beurt`, { child: house.person(to) })).status, 303)
  return visitor
}
const idOf = (text: string) => /weer\/([0-9a-f-]{36})\/meer/.exec(text)?.[1] ?? ''

test('D-STO-07: a child sees who reads it before it chooses, and afterwards what it chose', async () => {
  const phone = await turn('joyce', 'amber')
  const page = await phone.get(weather('amber'))
  assert.match(page.text, /Joyce, Ruben en [A-Z][a-z]+ lezen dit\. Wil je dat niet\? Druk op: alleen ik\./)
  assert.match(page.text, /Alleen ik/)
  const told = await phone.act(weather('amber'), { picture: 'sunAndCloud' })
  assert.match(told.text, /Jij koos: Zon met wolk\. Dank je wel\./)
  const more = await phone.act(`${weather('amber')}/${idOf(told.text)}/meer`, { more: 'Ik was bij de paarden.' })
  assert.match(more.text, /Ik was bij de paarden\./)
  for (const who of ['joyce', 'ruben']) {
    const read = (await (await house.visitor(who)).get(story('amber'))).text
    assert.match(read, /Het weer van Amber/)
    assert.match(read, /Ik was bij de paarden\./)
  }
})

test('D-SCO-06: weather is stored as it was given and stands among no numbers', async () => {
  const phone = await turn('joyce', 'amber')
  await phone.act(weather('amber'), { picture: 'thunder' })
  const [row] = await house.ask<{ picture: string }>(
    'select picture from care.weather where author = $1 order by created_at desc limit 1',
    [house.person('amber')],
  )
  assert.equal(row?.picture, 'thunder')
  const numbers = await house.ask('select from care.score where author = $1', [house.person('amber')])
  assert.deepEqual(numbers, [])
  assert.equal((await phone.post(weather('amber'), { picture: '7' })).location, weather('amber'))
})

test('T-04: what a child keeps to itself nobody else reads, not on the phone of a parent in a later turn either', async () => {
  const phone = await turn('tom', 'lieke')
  const told = await phone.act(weather('lieke'), { picture: 'rain', 'alone[]': ['yes'] })
  assert.match(told.text, /Nu zie alleen jij dit\. Na Klaar staat het niet meer op deze telefoon\./)
  const more = await phone.act(`${weather('lieke')}/${idOf(told.text)}/meer`, { more: 'Papa was boos.' })
  assert.match(more.text, /Papa was boos\./)
  for (const who of ['tom', 'sanne', 'dana']) {
    const visitor = await house.visitor(who)
    for (const path of ['verhaal', 'plan', 'wie-keek', 'gegevens'])
      assert.doesNotMatch(
        (await visitor.get(`/gezin/${house.family('lieke')}/${path}`)).text,
        /Papa was boos|Het weer van Lieke/,
      )
  }
  const later = await turn('tom', 'lieke')
  assert.equal((await later.get(`${weather('lieke')}/klaar`)).location, weather('lieke'))
  const own = await (await house.visitor('lieke')).get(`${weather('lieke')}/klaar`)
  assert.match(own.text, /Papa was boos\./, 'with its own session the child still has it')
})

test('what was shared is closed by one press, and confirmed in the same place', async () => {
  const phone = await turn('esra', 'elif')
  const told = await phone.act(weather('elif'), { picture: 'clouds' })
  const esra = await house.visitor('esra')
  assert.match((await esra.get(story('elif'))).text, /Het weer van Elif/)
  const closed = await phone.act(`${weather('elif')}/${idOf(told.text)}/alleen`)
  assert.match(closed.text, /Nu zie alleen jij dit\./)
  assert.doesNotMatch((await esra.get(story('elif'))).text, /Het weer van Elif/)
})

test('a child throws its weather away, and it is gone for good', async () => {
  const phone = await turn('esra', 'elif')
  const told = await phone.act(weather('elif'), { picture: 'sun' })
  const id = idOf(told.text)
  assert.equal((await phone.post(`${weather('elif')}/${id}/weg`)).location, weather('elif'))
  assert.doesNotMatch((await (await house.visitor('esra')).get(story('elif'))).text, /Het weer van Elif/)
  const [row] = await house.ask<{ gone: boolean }>("select sealed = '' as gone from care.weather where id = $1", [id])
  assert.equal(row?.gone, true)
})

test('nobody tells the weather for a child', async () => {
  for (const who of ['esra', 'dana', 'deniz'])
    assert.equal((await (await house.visitor(who)).post(weather('elif'), { picture: 'sun' })).status, 404, who)
})

test('a text that is too long comes back as it was typed', async () => {
  const phone = await turn('esra', 'elif')
  const told = await phone.act(weather('elif'), { picture: 'sun' })
  const answer = await phone.post(`${weather('elif')}/${idOf(told.text)}/meer`, { more: 'a'.repeat(301) })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /Maak het korter\./)
  assert.match(answer.text, /a{301}/)
})

test('D-STO-07: weather of an earlier turn says who reads it, after that of this turn was thrown away', async () => {
  const before = await turn('esra', 'elif')
  await before.act(weather('elif'), { picture: 'rain' })
  await house.moveClock(7 * 86_400_000)
  const phone = await turn('esra', 'elif')
  const told = await phone.act(weather('elif'), { picture: 'sun' })
  await phone.post(`${weather('elif')}/${idOf(told.text)}/weg`)
  const page = await phone.get(`${weather('elif')}/klaar`)
  assert.match(page.text, /Jij koos: Regen\./)
  assert.match(page.text, /<span>[^<]*Esra[^<]* (leest|lezen) dit\.<\/span>/, 'and names no button that is not there')
  assert.doesNotMatch(page.text, /Nu zie alleen jij dit|Alleen ik</)
  assert.match((await (await house.visitor('esra')).get(story('elif'))).text, /<span id="weer-[^"]*">Regen<\/span>/)
})
