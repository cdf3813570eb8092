// A child comes in with three own pictures: from setting it up with a grown-up to being out of it again.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { childDeviceCookie, sessionCookie } from '#platform/web/cookies.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
})
beforeEach(async () => {
  await house.ask('delete from entry.attempt')
})
after(() => house.close())

const chosen = { kind: 'tablet', animal: 'cat', first: 'bus', second: 'music', third: 'house' }
const right = ['bus', 'music', 'house']
const wrong = ['bus', 'music', 'bed']
const places = (key: string) => `/gezin/${house.family(key)}/plaatjes`
const child = (key: string) => `/gezin/${house.family(key)}/kind`

/** A grown-up sets it up on a device, and leaves it: what is left is a browser with the secret of that device. */
async function setUp(who: string, to: string, otherwise: Partial<typeof chosen> = {}, on?: Visitor): Promise<Visitor> {
  const grownUp = await house.visitor(who)
  const device = on?.cookies.get(childDeviceCookie)
  if (device !== undefined) grownUp.cookies.set(childDeviceCookie, device)
  const set = await grownUp.post(`${places(to)}/${house.person(to)}`, { ...chosen, ...otherwise })
  assert.equal(set.status, 303)
  return deviceOf(grownUp)
}

async function deviceOf(grownUp: Visitor): Promise<Visitor> {
  const left = await house.visitor()
  left.cookies.set(childDeviceCookie, grownUp.cookies.get(childDeviceCookie) ?? '')
  return left
}

const animalOn = async (device: Visitor, nth = 0): Promise<string> => {
  const { text } = await device.get('/kind/plaatjes')
  const ids = [...text.matchAll(/name="child" value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
  return ids[nth] ?? ''
}

/** Three taps, each a form of its own. */
async function tap(device: Visitor, taps: readonly string[], nth = 0) {
  const id = await animalOn(device, nth)
  await device.post('/kind/plaatjes', { child: id, picture: taps[0] ?? '' })
  await device.post('/kind/plaatjes', { child: id, 'taps[]': taps.slice(0, 1), picture: taps[1] ?? '' })
  return device.post('/kind/plaatjes', { child: id, 'taps[]': taps.slice(0, 2), picture: taps[2] ?? '' })
}

test('a grown-up sets it up with the child, is told how weak it is, and sees where it works', async () => {
  const esra = await house.visitor('esra')
  assert.match((await esra.get('/vandaag')).text, new RegExp(`href="${places('elif')}"`))
  const before = await esra.get(places('elif'))
  assert.match(before.text, /Drie plaatjes zijn een zwak slot\./)
  assert.match(before.text, /Elif heeft nog geen plaatjes\./)
  const set = await esra.post(`${places('elif')}/${house.person('elif')}`, chosen)
  const cookie = set.headers.getSetCookie().find((line) => line.startsWith(`${childDeviceCookie}=`)) ?? ''
  assert.match(cookie, /HttpOnly/)
  assert.match(cookie, /SameSite=Strict/)
  assert.match(cookie, /Secure/)
  const list = (await esra.get(set.location ?? '')).text
  assert.match(list, /Je kind kan nu zelf binnenkomen op dit apparaat\./)
  assert.match(list, /Dit apparaat: Tablet/)
  assert.match((await (await house.visitor('esra')).get(places('elif'))).text, /Een ander apparaat: Tablet/)
})

test('what is not chosen, chosen twice or already of another child is said at its field, and the rest stays', async () => {
  const device = await setUp('esra', 'elif', { animal: 'owl' })
  const tom = await house.visitor('tom')
  tom.cookies.set(childDeviceCookie, device.cookies.get(childDeviceCookie) ?? '')
  const form = `${places('lieke')}/${house.person('lieke')}`
  for (const [otherwise, says] of [
    [{ kind: '' }, /Kies wat voor apparaat dit is/],
    [{ animal: 'bus' }, /Kies een dier/],
    [{ third: '' }, /Kies een plaatje/],
    [{ third: 'bus' }, /Kies drie verschillende plaatjes/],
    [{ animal: 'owl' }, /Kies een ander dier\. Dit dier is hier al van een kind\./],
  ] as const) {
    const answer = await tom.post(form, { ...chosen, ...otherwise })
    assert.equal(answer.status, 422)
    assert.match(answer.text, says)
    assert.match(answer.text, /<input[^>]*name="second"[^>]*value="music"[^>]*checked/)
  }
})

test('the child comes in with three taps, reads no name before, and is on its own pages', async () => {
  const device = await setUp('esra', 'elif')
  const start = await device.get('/')
  assert.match(start.text, /href="\/kind\/plaatjes"[^>]*>\s*Ik ben een kind/)
  assert.match((await device.get('/inloggen')).text, /Ik ben een kind/)
  assert.doesNotMatch((await (await house.visitor()).get('/')).text, /Ik ben een kind/)
  const page = await device.get('/kind/plaatjes')
  assert.match(page.text, /Kies jouw drie plaatjes/)
  assert.match(page.text, /data-register="child"/)
  for (const text of [start.text, page.text]) assert.doesNotMatch(text, /Elif|Esra|nummer twaalf/)
  const came = await tap(device, right)
  assert.equal(came.location, `${child('elif')}/weer?eerst=1`)
  assert.match((await device.get(child('elif'))).text, /Hoi Elif! Fijn dat je er bent\./)
  assert.equal((await device.get('/')).location, child('elif'))
  for (const path of ['/vandaag', `/gezin/${house.family('elif')}/plan`, places('elif'), '/instellingen/mail'])
    assert.equal((await device.get(path)).location, child('elif'), path)
})

test('wrong pictures are answered alike whichever was wrong, and order counts', async () => {
  const device = await setUp('esra', 'elif')
  const answers = []
  for (const taps of [wrong, ['bed', 'music', 'house'], ['music', 'bus', 'house']])
    answers.push(await tap(device, taps))
  for (const { status, text } of answers) {
    assert.equal(status, 401)
    assert.match(text, /Oeps\. Dat lukte niet\. Probeer nog een keer\./)
    assert.doesNotMatch(text, /name="taps\[\]"/)
  }
  assert.equal(device.cookies.has(sessionCookie), false)
})

test('after five wrong tries the right pictures do not help either, and a child hears to ask a grown-up', async () => {
  const device = await setUp('esra', 'elif')
  for (let nth = 0; nth < 5; nth++) await tap(device, wrong)
  const answer = await tap(device, right)
  assert.equal(answer.status, 429)
  assert.match(answer.text, /Dit ging te vaak mis\. Vraag hulp aan een groot mens\./)
  await house.ask("update entry.attempt set at = at - interval '16 minutes'")
  assert.equal((await tap(device, right)).status, 303)
})

test('ten wrong tries for one child are too many, on however many devices of one grown-up', async () => {
  const devices = [await setUp('esra', 'elif'), await setUp('esra', 'elif'), await setUp('esra', 'elif')]
  for (const device of devices.slice(0, 2)) for (let nth = 0; nth < 5; nth++) await tap(device, wrong)
  assert.equal((await tap(devices[2] ?? (await house.visitor()), right)).status, 429)
})

test('tries that come at once are counted one after the other, so that they do not dodge the limit', async () => {
  const device = await setUp('esra', 'elif')
  const id = await animalOn(device)
  for (let nth = 0; nth < 3; nth++) await tap(device, wrong)
  const secret = Buffer.from(device.cookies.get(childDeviceCookie) ?? '', 'base64url')
  const begin = async () =>
    (
      await house.pool.one<{ begun: string }>('trial.begin', 'select door.begin_pictures($1, $2) as begun', [
        secret,
        id,
      ])
    )?.begun
  const states = await Promise.all([begin(), begin(), begin(), begin()])
  assert.deepEqual(states.sort(), ['go', 'go', 'tooMany', 'tooMany'])
})

test('pictures alone open nothing on a device that was not set up, and its tries are counted too', async () => {
  const device = await setUp('esra', 'elif')
  const id = await animalOn(device)
  const elsewhere = await house.visitor()
  assert.match((await elsewhere.get('/kind/plaatjes')).text, /Jouw plaatjes werken hier nu niet\./)
  const answer = await elsewhere.post('/kind/plaatjes', { child: id, 'taps[]': right.slice(0, 2), picture: 'house' })
  assert.equal(answer.status, 200)
  assert.equal(elsewhere.cookies.has(sessionCookie), false)
  elsewhere.cookies.set(childDeviceCookie, Buffer.alloc(32, 7).toString('base64url'))
  await elsewhere.post('/kind/plaatjes', { child: newId(), 'taps[]': right.slice(0, 2), picture: 'house' })
  assert.equal(elsewhere.cookies.has(sessionCookie), false)
  assert.equal((await elsewhere.post('/kind/plaatjes', { child: 'geen', picture: 'x' })).status, 200)
})

test('"Klaar" leaves without the code of a parent, names nobody, and the pictures are asked again', async () => {
  const device = await setUp('esra', 'elif')
  await tap(device, right)
  const done = await device.post('/kind/klaar')
  assert.equal(done.location, '/kind/plaatjes?uit=1')
  assert.doesNotMatch(done.headers.get('clear-site-data') ?? '', /cookies/, 'else the own way of the child went too')
  const page = await device.get('/kind/plaatjes?uit=1')
  assert.match(page.text, /Tot de volgende keer\./)
  assert.doesNotMatch(page.text, /Elif|Esra/)
  assert.equal((await device.get(child('elif'))).status, 303)
  assert.equal((await device.get('/kind/klaar')).location, '/')
  assert.equal((await device.post('/kind/klaar/stuur')).location, '/', 'no code goes to a grown-up')
})

test('a grown-up who signs out on this device leaves the way of the child', async () => {
  const esra = await house.visitor('esra')
  await esra.post(`${places('elif')}/${house.person('elif')}`, chosen)
  const out = await esra.post('/uitloggen')
  assert.doesNotMatch(out.headers.get('clear-site-data') ?? '', /cookies/)
  assert.equal(esra.cookies.has(sessionCookie), false)
  assert.equal((await tap(esra, right)).status, 303)
})

test('after a quarter of an hour of nothing the child hears so in its own words, with the way back to its pictures', async () => {
  const device = await setUp('esra', 'elif')
  await tap(device, right)
  await house.ask("update entry.session set seen_at = seen_at - interval '15 minutes' where way = 'pictures'")
  const gone = await device.get(child('elif'))
  assert.equal(gone.location, '/kind/weg')
  const { text } = await device.get('/kind/weg')
  assert.match(text, /Je was even weg\. Vraag hulp aan een groot mens\./)
  assert.match(text, /href="\/kind\/plaatjes"/)
  assert.doesNotMatch(text, /Elif|Esra/)
})

test('what does not go in the session of a child is said in its own words', async () => {
  const device = await setUp('esra', 'elif')
  await tap(device, right)
  const answer = await device.get(`${child('elif')}/huizen/nergens`)
  assert.equal(answer.status, 404)
  assert.match(answer.text, /Oeps\. Dat lukte niet\. Probeer nog een keer\./)
  assert.match(answer.text, /data-register="child"/)
  assert.doesNotMatch(answer.text, /storing|Bel \d/)
})

test('ending it ends the pictures and whoever is in with them, at the next press', async () => {
  const device = await setUp('esra', 'elif')
  await tap(device, right)
  const [row] = await house.ask<{ id: string }>(
    'select id from entry.child_device where ended_at is null order by made_at desc limit 1',
  )
  const end = `${places('elif')}/weg/${row?.id}`
  for (const who of ['dana', 'deniz', 'tom', 'elif'])
    assert.equal((await (await house.visitor(who)).post(end)).status, 404, who)
  assert.equal((await device.get(child('elif'))).status, 200)
  assert.match((await (await house.visitor('esra')).act(end)).text, /De plaatjes werken daar niet meer\./)
  assert.equal((await device.get(child('elif'))).location, '/kind/weg')
  assert.match((await device.get('/kind/plaatjes')).text, /Jouw plaatjes werken hier nu niet\./)
  assert.equal(device.cookies.has(childDeviceCookie), false)
})

test('from the twelfth birthday, and without custody, the pictures open nothing any more', async () => {
  const device = await setUp('tom', 'lieke')
  await tap(device, right)
  const held = (outcome: string) =>
    house.ask('update care.custody_snapshot set outcome = $2 where youth_id = $1', [house.person('lieke'), outcome])
  await held('undetermined')
  assert.equal((await device.get(child('lieke'))).location, '/kind/weg')
  assert.match((await device.get('/kind/plaatjes')).text, /Jouw plaatjes werken hier nu niet\./)
  await held('confirmed')
  const again = await setUp('tom', 'lieke')
  const [born] = await house.ask<{ day: string }>('select born_on::text as day from care.birth where person_id = $1', [
    house.person('lieke'),
  ])
  const bornOn = (day: string) =>
    house.ask('update care.birth set born_on = $2::date where person_id = $1', [house.person('lieke'), day])
  await bornOn('2010-01-01')
  assert.match((await again.get('/kind/plaatjes')).text, /Jouw plaatjes werken hier nu niet\./)
  await bornOn(born?.day ?? '')
})

test('two children of one device are told apart by an animal, and each comes to its own pages', async () => {
  const first = await setUp('esra', 'elif')
  const device = await setUp('tom', 'lieke', { animal: 'owl' }, first)
  const page = await device.get('/kind/plaatjes')
  assert.match(page.text, /Welk dier ben jij\?/)
  assert.match(page.text, /Kat[\s\S]*Uil/)
  assert.doesNotMatch(page.text, /Elif|Lieke/)
  const id = await animalOn(device, 1)
  assert.match((await device.post('/kind/plaatjes', { child: id })).text, /Plaatje 1 van 3/)
  assert.equal((await tap(device, right, 1)).location, `${child('lieke')}/weer?eerst=1`)
  await device.post('/kind/klaar')
  assert.equal((await tap(device, right, 0)).location, `${child('elif')}/weer?eerst=1`)
})
