// What keeps the door of the own pictures open for the child and closed for who guesses; when it ends by itself, and on a tablet between two homes.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { shortCodeHash } from '#platform/keys/short-code.ts'
import { childDeviceCookie } from '#platform/web/cookies.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
  await house.ask('update entry.account set safe_use_seen_at = created_at')
})
const later = () => house.ask("update entry.attempt set at = at - interval '16 minutes'")
beforeEach(async () => {
  await later()
  await house.ask('delete from entry.child_turn where child_device_id is not null')
  await house.ask('delete from entry.child_device')
})
after(() => house.close())

const chosen = { kind: 'tablet', animal: 'cat', first: 'bus', second: 'music', third: 'house' }
const place = (key: string) => `/gezin/${house.family(key)}/plaatjes`
const plain = (text: string) =>
  text.replaceAll(/name="_(?:token|op)" value="[^"]*"|nonce="[^"]*"|data-session="\d+"/g, '').replaceAll(/\s+/g, ' ')
const readable = (text: string) => text.replace(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

/** A browser with the secret of this device and nobody in it. */
async function leftBy(grownUp: Visitor): Promise<Visitor> {
  const device = await house.visitor()
  device.cookies.set(childDeviceCookie, grownUp.cookies.get(childDeviceCookie) ?? '')
  return device
}

async function chooses(who: string, to: string, on?: Visitor, over: Partial<typeof chosen> = {}): Promise<Visitor> {
  const grownUp = await house.visitor(who)
  const secret = on?.cookies.get(childDeviceCookie)
  if (secret !== undefined) grownUp.cookies.set(childDeviceCookie, secret)
  assert.equal((await grownUp.post(`${place(to)}/${house.person(to)}`, { ...chosen, ...over })).status, 303)
  return leftBy(grownUp)
}

const animalsOn = async (device: Visitor): Promise<string[]> =>
  [...(await device.get('/kind/plaatjes')).text.matchAll(/name="child" value="([0-9a-f-]{36})"/g)].map(
    ([, id = '']) => id,
  )

async function tap(device: Visitor, third = 'house', nth = 0) {
  const child = (await animalsOn(device))[nth] ?? ''
  return device.post('/kind/plaatjes', { child, 'taps[]': ['bus', 'music'], picture: third })
}

/** Wrong this many times, with a quarter of an hour where it is too often. */
async function goesWrong(device: Visitor, times: number) {
  let answer = await device.get('/kind/plaatjes')
  for (let nth = 0; nth < times; nth++) {
    if (nth % 5 === 0) await later()
    answer = await tap(device, 'bed')
  }
  return answer
}

test('nobody keeps the door busy: what is not known here, or was tried too often, is answered without any costly work', async () => {
  const device = await chooses('esra', 'elif')
  const [child = ''] = await animalsOn(device)
  await goesWrong(device, 5)
  const stranger = await house.visitor()
  stranger.cookies.set(childDeviceCookie, Buffer.alloc(32, 7).toString('base64url'))
  const line = Promise.all(Array.from({ length: 18 }, () => shortCodeHash('bed bus house', Buffer.alloc(32))))
  const guess = (by: Visitor, id: string) =>
    by.post('/kind/plaatjes', { child: id, 'taps[]': ['bus', 'music'], picture: 'bed' })
  const answers = await Promise.all([guess(device, child), guess(stranger, newId())])
  await line
  assert.match(answers[0]?.text ?? '', /Dit ging te vaak mis\. Vraag hulp aan een groot mens\./)
  assert.equal(answers[1]?.status, 200)
  assert.match(answers[1]?.text ?? '', /Jouw plaatjes werken hier nu niet\./)
})

test('after twenty wrong tries since the child was last in it ends; the child hears to ask a grown-up, who reads why', async () => {
  const device = await chooses('esra', 'elif')
  await goesWrong(device, 19)
  await later()
  assert.equal((await tap(device)).status, 303, 'the twentieth was right, so it counts from nought')
  const again = await goesWrong(device, 19)
  assert.equal(again.status, 401)
  await later()
  const last = await tap(device, 'bed')
  assert.match(last.text, /Deze plaatjes werken niet meer\. Vraag hulp aan een groot mens\./)
  assert.doesNotMatch(last.text, /Elif|Esra|20 keer/)
  await later()
  assert.match((await device.get('/kind/plaatjes')).text, /Jouw plaatjes werken hier nu niet\./)
  assert.deepEqual(await house.ask('select pictures_hash from entry.child_device'), [{ pictures_hash: null }])
  const esra = await house.visitor('esra')
  const list = await esra.get(place('elif'))
  assert.match(readable(list.text), /Dit werkt niet meer\. Het ging hier 20 keer mis\. Kies samen nieuwe plaatjes\./)
  const way = new RegExp(`action="(${place('elif')}/weg/[0-9a-f-]{36})"`).exec(list.text)?.[1] ?? ''
  await esra.act(way)
  assert.doesNotMatch((await esra.get(place('elif'))).text, /20 keer mis\. Kies/)
})

test('a try that the house did not finish counts as a wrong one', async () => {
  const device = await chooses('esra', 'elif')
  const [child = ''] = await animalsOn(device)
  const secret = Buffer.from(device.cookies.get(childDeviceCookie) ?? '', 'base64url')
  for (let nth = 0; nth < 20; nth++) {
    if (nth % 5 === 0) await later()
    await house.pool.one('trial.begin', 'select door.begin_pictures($1, $2) as begun', [secret, child])
  }
  await later()
  assert.match((await tap(device)).text, /Deze plaatjes werken niet meer\./)
})

const custody = (outcome: string) =>
  house.ask(
    `insert into care.custody_snapshot select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'outcome', $2::text, 'recorded_at', door.now(),
       'holders', case when $2 = 'undetermined' then '[]'::jsonb else to_jsonb(s.holders) end))).* from care.custody_snapshot s where s.youth_id = $1 and outcome = 'confirmed'
     order by recorded_at desc limit 1`,
    [house.person('lieke'), outcome],
  )

test('when custody becomes uncertain it ends, its grown-up reads why, and certainty does not bring it back', async () => {
  const device = await chooses('tom', 'lieke')
  await tap(device)
  await custody('undetermined')
  assert.equal((await device.get(`/gezin/${house.family('lieke')}/kind`)).location, '/kind/weg')
  assert.match((await device.get('/kind/plaatjes')).text, /Jouw plaatjes werken hier nu niet\./)
  const tom = await house.visitor('tom')
  const told = /Dit werkt niet meer\. Het gezag over Lieke was onzeker, of is veranderd\./
  assert.match(readable((await tom.get(place('lieke'))).text), told)
  assert.doesNotMatch((await tom.get(place('lieke'))).text, /Kies plaatjes met Lieke/)
  await custody('confirmed')
  const back = await leftBy(tom)
  back.cookies.set(childDeviceCookie, device.cookies.get(childDeviceCookie) ?? '')
  assert.match(readable((await tom.get(place('lieke'))).text), told)
  assert.equal((await (await house.visitor('sanne')).get(place('lieke'))).text.includes('onzeker'), false)
})

test('on the twelfth birthday it ends, and its grown-up reads so', async () => {
  const device = await chooses('esra', 'elif')
  const [born] = await house.ask<{ day: string }>('select born_on::text as day from care.birth where person_id = $1', [
    house.person('elif'),
  ])
  const bornOn = (day: string) =>
    house.ask('update care.birth set born_on = $2::date where person_id = $1', [house.person('elif'), day])
  const today = await house.ask<{ day: string }>("select (door.today() - interval '12 years')::date::text as day")
  await bornOn(today[0]?.day ?? '')
  assert.match((await device.get('/kind/plaatjes')).text, /Jouw plaatjes werken hier nu niet\./)
  const page = readable((await (await house.visitor('esra')).get(place('elif'))).text)
  assert.match(page, /Dit werkt niet meer\. Elif is 12 jaar of ouder\./)
  await bornOn(born?.day ?? '')
})

test('on a tablet between two homes no page of the one parent tells that the other chose pictures there', async () => {
  const tablet = await chooses('sanne', 'lieke')
  const secret = tablet.cookies.get(childDeviceCookie) ?? ''
  const tom = await house.visitor('tom')
  const pages = async (known: boolean) => {
    if (known) tom.cookies.set(childDeviceCookie, secret)
    else tom.cookies.delete(childDeviceCookie)
    const paths = ['/vandaag', '/wie-keek', '/plaatjes', `/plaatjes/${house.person('lieke')}`, '/beurt']
    const seen = []
    for (const path of paths) seen.push(plain((await tom.get(`/gezin/${house.family('lieke')}${path}`)).text))
    return [...seen, plain((await tom.get('/instellingen')).text)]
  }
  await pages(false)
  assert.deepEqual(await pages(true), await pages(false))
  const both = await chooses('tom', 'lieke', tablet, { third: 'beach' })
  assert.equal((readable((await tom.get(place('lieke'))).text).match(/Tablet/g) ?? []).length, 1)
  assert.equal(
    (readable((await (await house.visitor('sanne')).get(place('lieke'))).text).match(/Tablet/g) ?? []).length,
    1,
  )
  assert.equal((await animalsOn(both)).length, 1, 'the same animal stands there once')
  assert.equal((await tap(both)).status, 303)
  await both.post('/kind/klaar')
  assert.equal((await tap(both, 'beach')).status, 303)
  const givers = await house.ask<{ person: string }>(
    `select a.person_id as person from entry.session s join entry.account a on a.id = s.account_id join entry.child_turn t on t.session_id = s.id
     where s.way = 'pictures' and t.child_device_id is not null order by s.started_at`,
  )
  assert.deepEqual(
    givers.map(({ person }) => person),
    [house.person('sanne'), house.person('tom')],
  )
})

test('D-STO-07: a child of two homes never gets the very same animal and pictures with both, which would open with one for good', async () => {
  const tablet = await chooses('sanne', 'lieke')
  const tom = await house.visitor('tom')
  tom.cookies.set(childDeviceCookie, tablet.cookies.get(childDeviceCookie) ?? '')
  const form = `${place('lieke')}/${house.person('lieke')}`
  const same = await tom.post(form, chosen)
  assert.equal(same.status, 422)
  assert.match(same.text, /Kies een ander dier\. Dit dier is hier al van een kind\./)
  assert.equal((await tom.post(form, { ...chosen, animal: 'owl' })).status, 303)
  assert.equal((await animalsOn(tablet)).length, 2)
  const sanne = await house.visitor('sanne')
  sanne.cookies.set(childDeviceCookie, tablet.cookies.get(childDeviceCookie) ?? '')
  assert.equal((await sanne.post(form, chosen)).status, 303, 'the own ones may be set again')
  const openedBy = async (nth: number) => {
    assert.equal((await tap(tablet, 'house', nth)).status, 303)
    await tablet.post('/kind/klaar')
    const [last] = await house.ask<{ person: string }>(
      `select a.person_id as person from entry.session s join entry.account a on a.id = s.account_id
       where s.way = 'pictures' order by s.started_at desc, s.id desc limit 1`,
    )
    return last?.person
  }
  assert.deepEqual([await openedBy(0), await openedBy(1)].sort(), [house.person('sanne'), house.person('tom')].sort())
})

test('two children of two grown-ups under one animal are told apart by their pictures, and never get the very same', async () => {
  const first = await chooses('esra', 'elif')
  const device = await chooses('tom', 'lieke', first, { third: 'beach' })
  assert.equal((await animalsOn(device)).length, 1)
  assert.match((await tap(device, 'beach')).location ?? '', new RegExp(house.family('lieke')))
  await device.post('/kind/klaar')
  assert.match((await tap(device, 'house')).location ?? '', new RegExp(house.family('elif')))
  const sanne = await house.visitor('sanne')
  sanne.cookies.set(childDeviceCookie, device.cookies.get(childDeviceCookie) ?? '')
  const same = await sanne.post(`${place('lieke')}/${house.person('lieke')}`, chosen)
  assert.equal(same.status, 422)
})
