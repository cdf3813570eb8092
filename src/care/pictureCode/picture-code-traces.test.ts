// What the own pictures of a child leave behind, and who can know of them: nobody but the grown-up who set them up.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import pg from 'pg'
import { newId } from '#platform/clock.ts'
import { shortCodeHash } from '#platform/keys/short-code.ts'
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
  await house.ask('update entry.child_device set ended_at = made_at, pictures_hash = null where ended_at is null')
})
after(() => house.close())

const chosen = { kind: 'tablet', animal: 'cat', first: 'bus', second: 'music', third: 'house' }
const place = (key: string) => `/gezin/${house.family(key)}/plaatjes`
const child = (key: string) => `/gezin/${house.family(key)}/kind`

async function setUp(who: string, to: string): Promise<{ grownUp: Visitor; device: Visitor; id: string }> {
  const grownUp = await house.visitor(who)
  assert.equal((await grownUp.post(`${place(to)}/${house.person(to)}`, chosen)).status, 303)
  const device = await house.visitor()
  device.cookies.set(childDeviceCookie, grownUp.cookies.get(childDeviceCookie) ?? '')
  const [row] = await house.ask<{ id: string }>('select id from entry.child_device where ended_at is null')
  return { grownUp, device, id: row?.id ?? '' }
}

const comeIn = (device: Visitor, id: string, third = 'house') =>
  device.post('/kind/plaatjes', { child: id, 'taps[]': ['bus', 'music'], picture: third })

/** A page without what differs at each showing. */
const plain = (text: string) =>
  text.replaceAll(/name="_(?:token|op)" value="[^"]*"|nonce="[^"]*"|data-session="\d+"/g, '').replaceAll(/\s+/g, ' ')

test('the pages of a child are the same bytes as in a turn on the phone of that grown-up: another door, the same pass', async () => {
  const own = await house.visitor('elif')
  await own.post(`${child('elif')}/huizen/fijn`, { 'pictures[]': ['dog'], word: '', drawing: '', 'alone[]': ['yes'] })
  const { device, id } = await setUp('esra', 'elif')
  assert.equal((await comeIn(device, id)).status, 303)
  const turn = await house.visitor('esra', 'shared')
  await turn.post(`${child('elif')}/beurt`, { child: house.person('elif') })
  const paths = ['', '/weer', '/huizen/fijn', '/huizen/niet-fijn', '/huizen/wens', '/plan', '/kring', '/meer', '/team']
  for (const path of [...paths, '/sterk/kan']) {
    const [byPictures, inTurn] = [await device.get(child('elif') + path), await turn.get(child('elif') + path)]
    assert.equal(byPictures.status, 200, path)
    assert.equal(plain(byPictures.text), plain(inTurn.text), path)
  }
  const alone = /id="stuk-[^"]*">\s*Hond/
  assert.match((await own.get(`${child('elif')}/huizen/fijn`)).text.split('onsplan-child-pieces')[1] ?? '', alone)
  assert.doesNotMatch(
    (await device.get(`${child('elif')}/huizen/fijn`)).text.split('onsplan-child-pieces')[1] ?? '',
    alone,
  )
})

test('the log says that the child looked, and its refusals are its own', async () => {
  const { device, id } = await setUp('esra', 'elif')
  await comeIn(device, id)
  await device.get(`${child('elif')}/meer`)
  await device.get(`/gezin/${house.family('elif')}/verhaal`)
  const rows = await house.ask<Record<string, unknown>>(
    `select person_id, purpose, object_class, action from care.access_log where family_id = $1 order by at desc, id limit 2`,
    [house.family('elif')],
  )
  const looked = { person_id: house.person('elif'), purpose: 'vertellen met plaatjes', object_class: 'childPage' }
  assert.ok(rows.every(({ person_id }) => person_id === house.person('elif')))
  assert.deepEqual(
    rows.find(({ action }) => action === 'read'),
    { ...looked, action: 'read' },
  )
})

test('one parent learns nothing of a device of the other: not in the list, the log, a count or a page that waits', async () => {
  const tom = await house.visitor('tom')
  const seen = async () => [
    plain((await tom.get(place('lieke'))).text),
    plain((await tom.get(`/gezin/${house.family('lieke')}/wie-keek`)).text),
    plain((await tom.get(`/gezin/${house.family('lieke')}/vandaag`)).text),
  ]
  await seen()
  const epoch = () => house.ask('select number from care.epoch where family_id = $1', [house.family('lieke')])
  const [before, risen] = [await seen(), await epoch()]
  const { device, id } = await setUp('sanne', 'lieke')
  for (let nth = 0; nth < 5; nth++) await comeIn(device, id, 'bed')
  assert.deepEqual(await seen(), before)
  assert.deepEqual(await epoch(), risen, 'no open page hears of it')
  assert.equal((await tom.post(`${place('lieke')}/weg/${id}`)).status, 404)
  const toms = await house.visitor('tom')
  await toms.post(`${place('lieke')}/${house.person('lieke')}`, { ...chosen, animal: 'owl' })
  const [own] = await house.ask<{ id: string }>(
    "select id from entry.child_device where animal = 'owl' and ended_at is null",
  )
  const home = await house.visitor()
  home.cookies.set(childDeviceCookie, toms.cookies.get(childDeviceCookie) ?? '')
  assert.equal(
    (await comeIn(home, own?.id ?? '')).status,
    303,
    'wrong tries in the one home close nothing in the other',
  )
  assert.doesNotMatch((await (await house.visitor('sanne')).get(place('lieke'))).text, /Uil/)
})

test('the grown-up does not read when the child was there: its sessions are not among the own ones', async () => {
  const { grownUp, device, id } = await setUp('esra', 'elif')
  const before = plain((await grownUp.get('/instellingen')).text)
  await comeIn(device, id)
  assert.equal(plain((await grownUp.get('/instellingen')).text), before)
  assert.doesNotMatch((await grownUp.get(place('elif'))).text, /laatst|geleden/)
})

test('setting it up twice with one act makes one device with one secret', async () => {
  const [esra, also] = [await house.visitor('esra'), await house.visitor('esra')]
  also.cookies.set(sessionCookie, esra.token.toString('base64url'))
  const operation = newId()
  const send = (visitor: Visitor) => visitor.post(`${place('elif')}/${house.person('elif')}`, chosen, operation)
  await Promise.all([send(esra), send(also)])
  assert.equal(esra.cookies.get(childDeviceCookie), also.cookies.get(childDeviceCookie))
  const rows = await house.ask('select id from entry.child_device where ended_at is null')
  assert.equal(rows.length, 1)
})

test('chosen anew on the same device, the earlier pictures open nothing any more', async () => {
  const { grownUp, device, id } = await setUp('esra', 'elif')
  await comeIn(device, id)
  const anew = { ...chosen, first: 'game' }
  assert.equal((await grownUp.post(`${place('elif')}/${house.person('elif')}`, anew)).status, 303)
  assert.equal((await device.get(child('elif'))).location, '/kind/weg', 'who was in with the earlier ones is out')
  const [row] = await house.ask<{ id: string }>('select id from entry.child_device where ended_at is null')
  assert.equal((await comeIn(device, row?.id ?? '')).status, 401)
})

test('S21: at rest the pictures can be tried by nobody who has the tables and the keys, and no draft keeps them', async () => {
  const { device, id } = await setUp('esra', 'elif')
  const [row] = await house.ask<{ pictures_hash: Buffer; device_hash: Buffer }>(
    'select pictures_hash, device_hash from entry.child_device where id = $1',
    [id],
  )
  const secret = Buffer.from(device.cookies.get(childDeviceCookie) ?? '', 'base64url')
  assert.deepEqual(await shortCodeHash('bus music house', secret), row?.pictures_hash)
  assert.notDeepEqual(await shortCodeHash('bus music house', row?.device_hash ?? secret), row?.pictures_hash)
  const kept = await house.ask("select 1 from care.draft where form like '%plaatjes%'")
  assert.equal(kept.length, 0)
})

test('the web process reads no row of these tables but through their functions, so no copy and no list holds them', async () => {
  await setUp('esra', 'elif')
  const web = new pg.Client({ connectionString: house.webUrl })
  await web.connect()
  const read = await web.query('select * from entry.child_device').catch(() => ({ rows: [] }))
  await web.end()
  assert.deepEqual(read.rows, [])
})

test('with the data of the child its devices and pictures go, and it is out', async () => {
  const { device, id } = await setUp('tom', 'lieke')
  await comeIn(device, id)
  assert.equal((await device.get(child('lieke'))).status, 200)
  await house.ask('select door.end_person(municipality_id, $1, $2, $2) from care.family where id = $1', [
    house.family('lieke'),
    house.person('lieke'),
  ])
  const [row] = await house.ask<Record<string, unknown>>(
    'select pictures_hash, ended_at is not null as ended from entry.child_device where id = $1',
    [id],
  )
  assert.deepEqual(row, { pictures_hash: null, ended: true })
  assert.equal((await device.get(child('lieke'))).location, '/kind/weg')
})
