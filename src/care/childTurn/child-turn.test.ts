// A child's turn on the phone of a grown-up: from giving it to coming back.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addMonths, asDay } from '#platform/dates.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import type { Visitor } from '#src/trial/visitor.ts'
import { twelveSoon } from './child-turn.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const child = (key: string) => `/gezin/${house.family(key)}/kind`

/** Somebody who gave the phone to a child. */
async function handedOver(who: string, to: string): Promise<Visitor> {
  const visitor = await house.visitor(who)
  const given = await visitor.post(`${child(to)}/beurt`, { child: house.person(to) })
  assert.equal(given.status, 303)
  return visitor
}

test('K-01: a parent gives the phone, and from then on the session is the child’s', async () => {
  const esra = await house.visitor('esra')
  assert.match((await esra.get('/vandaag')).text, /Elif is aan de beurt/)
  const phone = await handedOver('esra', 'elif')
  const start = await phone.get(child('elif'))
  assert.equal(start.status, 200)
  assert.match(start.text, /Hoi Elif! Fijn dat je er bent\./)
  assert.match(start.text, /data-register="child"/)
  assert.equal(start.headers.get('cache-control'), 'no-store')
})

test('K-01: three months before the twelfth birthday the child reads what changes then, and not a day sooner', async () => {
  assert.equal(twelveSoon(asDay('2015-06-10'), asDay('2027-03-09')), null)
  assert.equal(twelveSoon(asDay('2015-06-10'), asDay('2027-03-10')), '2027-06-10')
  const before = await (await handedOver('esra', 'elif')).get(child('elif'))
  assert.doesNotMatch(before.text, /Je wordt 12/)
  const [was] = await house.ask<{ on: string }>('select born_on::text as on from care.birth where person_id = $1', [
    house.person('elif'),
  ])
  const nearly = addMonths(asDay(dayIn(30)), -144)
  await house.ask('update care.birth set born_on = $1 where person_id = $2', [nearly, house.person('elif')])
  const after = await (await handedOver('esra', 'elif')).get(child('elif'))
  assert.match(after.text, /Je wordt 12 op [^.]+\. Dan krijg je een eigen plek in het plan\./)
  await house.ask('update care.birth set born_on = $1 where person_id = $2', [was?.on, house.person('elif')])
})

test('the pages of the grown-up are closed: each of them leads back to the child', async () => {
  const phone = await handedOver('esra', 'elif')
  const family = `/gezin/${house.family('esra')}`
  for (const path of [
    '/',
    '/vandaag',
    `${family}/plan`,
    `${family}/wie-keek`,
    `${family}/verhaal`,
    '/instellingen/mail',
  ]) {
    const answer = await phone.get(path)
    assert.equal(answer.location, child('elif'), path)
    assert.doesNotMatch(answer.text, /Esra/)
  }
  assert.equal(
    (await phone.post(`${family}/plan/dit-willen-we`, { wish: 'Iets anders', base: '1' })).location,
    child('elif'),
  )
})

test('only who decides for a child under twelve gives it a turn', async () => {
  for (const [who, to] of [
    ['deniz', 'elif'],
    ['dana', 'elif'],
    ['esra', 'deniz'],
    ['elif', 'elif'],
    ['sanne', 'elif'],
  ] as const) {
    const visitor = await house.visitor(who)
    const answer = await visitor.post(`${child(to)}/beurt`, { child: house.person(to) })
    assert.equal(answer.status, 404, `${who} gives a turn to ${to}`)
  }
  assert.doesNotMatch(
    (await (await house.visitor('deniz')).get(`/gezin/${house.family('esra')}/vandaag`)).text,
    /aan de beurt/,
  )
})

test('after "Klaar" going back shows nothing, and the grown-up comes back with a code', async () => {
  const phone = await handedOver('esra', 'elif')
  assert.equal((await phone.post('/kind/klaar')).location, '/kind/klaar')
  for (const path of [child('elif'), `${child('elif')}/meer`, '/vandaag'])
    assert.equal((await phone.get(path)).location, '/kind/klaar', path)
  assert.match((await phone.get('/kind/klaar')).text, /Geef de telefoon terug\. Jouw plaatjes blijven van jou\./)
  const right = await askCode(phone, 'esra')
  const wrong = await phone.post('/kind/klaar/code', { code: '000000' })
  assert.equal(wrong.status, 401)
  assert.equal((await phone.get('/vandaag')).location, '/kind/klaar')
  const came = await phone.post('/kind/klaar/code', { code: right })
  assert.equal(came.location, '/vandaag')
  assert.match((await phone.get('/vandaag')).text, /Elif is aan de beurt/)
  assert.equal((await phone.get(child('elif'))).status, 404)
})

test('wrong codes are counted: after five of them the right one does not help either', async () => {
  const phone = await handedOver('tom', 'lieke')
  await phone.post('/kind/klaar')
  const right = await askCode(phone, 'tom')
  for (let nth = 0; nth < 5; nth++)
    await phone.post('/kind/klaar/code', { code: right === '111111' ? '222222' : '111111' })
  const answer = await phone.post('/kind/klaar/code', { code: right })
  assert.equal(answer.status, 401)
  assert.equal((await phone.get('/vandaag')).location, '/kind/klaar')
})

test('the log says that the child looked, on whose session, and no parent finds it there', async () => {
  const phone = await handedOver('esra', 'elif')
  await phone.get(`${child('elif')}/meer`)
  const [row] = await house.ask<Record<string, unknown>>(
    `select person_id, account_id, purpose, object_class, action from care.access_log where family_id = $1 order by at desc, id limit 1`,
    [house.family('elif')],
  )
  assert.deepEqual(row, {
    person_id: house.person('elif'),
    account_id: house.account('esra'),
    purpose: 'vertellen met plaatjes',
    object_class: 'childPage',
    action: 'read',
  })
  for (const who of ['esra', 'dana']) {
    const log = await (await house.visitor(who)).get(`/gezin/${house.family('elif')}/wie-keek`)
    assert.doesNotMatch(log.text, /Elif (keek|veranderde)/)
  }
})

test('a turn lasts no longer than the right to give it', async () => {
  const phone = await handedOver('tom', 'lieke')
  assert.equal((await phone.get(child('lieke'))).status, 200)
  await house.ask("update care.custody_snapshot set outcome = 'undetermined' where youth_id = $1", [
    house.person('lieke'),
  ])
  assert.equal((await phone.get(child('lieke'))).location, '/kind/klaar')
  await house.ask("update care.custody_snapshot set outcome = 'confirmed' where youth_id = $1", [house.person('lieke')])
})

test('quick exit ends a turn like every session', async () => {
  const phone = await handedOver('esra', 'elif')
  await phone.get('/snel-weg')
  assert.notEqual((await phone.get(child('elif'))).status, 200)
})

test('K-06: whom to call when afraid, with nothing to fill in', async () => {
  const phone = await handedOver('esra', 'elif')
  const page = await phone.get(`${child('elif')}/meer`)
  assert.match(page.text, /Het is niet jouw schuld\./)
  assert.match(page.text, /href="tel:08000432"/)
  assert.match(page.text, /href="tel:112"/)
  assert.doesNotMatch(page.text, /<textarea|type="text"/)
  assert.match(page.text, /<title>Begin/, 'its title says no more than that of the start')
})

test('D-JIM-10: a child names two grown-ups it trusts; they stand with whom they were told, and open nothing', async () => {
  const atEsra = await handedOver('esra', 'elif')
  await atEsra.post(`${child('elif')}/meer/erbij`, { name: 'Oma Ayse', phone: '06 1234 5678' })
  await atEsra.post(`${child('elif')}/meer/erbij`, { name: 'Juf Lotte', phone: '' })
  const third = await atEsra.post(`${child('elif')}/meer/erbij`, { name: 'Opa', phone: '' })
  assert.equal(third.status, 422)
  const page = await atEsra.get(`${child('elif')}/meer`)
  assert.match(page.text, /href="tel:0612345678"[^>]*>\s*Bel[\s\u200b]+Oma[\s\u200b]+Ayse/)
  assert.match(page.text, /Juf Lotte/)
  const own = await (await house.visitor('elif')).get(`${child('elif')}/meer`)
  assert.doesNotMatch(own.text, /Oma Ayse/)
  for (const who of ['esra', 'dana', 'deniz'])
    for (const path of ['kring', 'plan', 'wie-ziet-wat'])
      assert.doesNotMatch(
        (await (await house.visitor(who)).get(`/gezin/${house.family('elif')}/${path}`)).text,
        /Ayse|Juf Lotte/,
      )
  const again = await handedOver('esra', 'elif')
  const [, id = ''] = /meer\/([0-9a-f-]{36})\/weg/.exec((await again.get(`${child('elif')}/meer`)).text) ?? []
  await again.post(`${child('elif')}/meer/${id}/weg`)
  assert.doesNotMatch((await again.get(`${child('elif')}/meer`)).text, /Oma Ayse/)
})

/** The grown-up asks for a code and reads it in the own mail. */
async function askCode(phone: Visitor, key: string): Promise<string> {
  const since = new Date()
  assert.equal((await phone.post('/kind/klaar/stuur')).location, '/kind/klaar/code')
  return /\d{6}/.exec(await mailTo(house, `${key}@voorbeeld.invalid`, since))?.[0] ?? ''
}

test('K-01: a child begins with four pictures, and what else there is lies one step further', async () => {
  const [esra, home] = [await house.visitor('esra'), `/gezin/${house.family('elif')}/kind`]
  await esra.post(`${home}/beurt`, { child: house.person('elif') })
  const start = (await esra.get(home)).text
  const main = start.slice(start.indexOf('<main'), start.indexOf('</main>'))
  const ways = [...main.matchAll(/<a class="onsplan-picture-button" href="[^"]*\/kind\/([^"]+)"/g)].map(([, to]) => to)
  assert.deepEqual(ways, ['weer', 'huizen/fijn', 'plan', 'kring'])
  assert.match(main, /Ik voel me niet fijn/)
})
