import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { type CrookedServer, type Lie, openCrookedServer } from '#src/trial/crooked-server.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { mailTo } from '#src/trial/mail.ts'
import { eidas, openSignInServer, type SignInServer } from '#src/trial/sign-in-server.ts'
import { SoftKey, signInWithKey, takePartWithKey } from '#src/trial/soft-key.ts'
import type { Visitor } from '#src/trial/visitor.ts'

const client = 'ons-plan'
const fact = 'de rode fiets'

let house: TrialHouse
let petra: Visitor
let nadia: Visitor
let server: SignInServer
let crooked: CrookedServer
let [gemeente, noord] = ['', '']

before(async () => {
  house = await openTrialHouse()
  ;[petra, nadia] = [await house.visitor('petra'), await house.visitor('nadia')]
  ;[gemeente, noord] = [await organisation('Gemeente Meerstede'), await organisation('Wijkteam Noord')]
  const redirect = `${house.base}/inloggen/terug`
  ;[server, crooked] = await Promise.all([openSignInServer({ client, redirect }), openCrookedServer(client)])
})
after(() => Promise.all([house.close(), server.close(), crooked.close()]))

const organisation = async (name: string) =>
  (await house.ask<{ id: string }>('select id from care.organisation where name = $1', [name]))[0]?.id ?? ''

const set = (place: string, address: string) =>
  petra.post(`/beheer/organisaties/${place}/inloggen`, { address, client, key: 'same' })

const isIn = async (visitor: Visitor) => (await visitor.get('/zitting')).status === 200
const pathOf = (address: string) => address.slice(house.base.length)

/** A code for somebody who begins here, confirmed by a second person. */
async function invited(name: string): Promise<{ code: string; fact: string; mail: string; person: string }> {
  const [since, person, mail] = [new Date(), newId(), `${name.toLowerCase()}@meerstede.invalid`]
  const typed = {
    name,
    role: 'administrator',
    organisation: gemeente,
    phone: '088 000 1500',
    days: 'maandag',
    mail,
    fact,
  }
  assert.equal((await petra.post('/beheer/mensen/nieuw', { ...typed, sure: 'yes' }, person)).status, 303)
  assert.equal((await nadia.post(`/beheer/verzoeken/${person}`, { answer: 'yes' })).status, 303)
  return { code: /code: (\S{4} \S{4})/.exec(await mailTo(house, mail, since))?.[1] ?? '', fact, mail, person }
}

/** Accepts up to the link that leads away, and gives it. */
async function accepting(visitor: Visitor, { code, mail }: { code: string; mail: string }): Promise<string> {
  const page = await visitor.post('/code/organisatie', { code, fact, mail })
  return /href="(\/inloggen\/organisatie\/[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
}

/** From the link to the sign-in server and back again. */
async function through(visitor: Visitor, link: string) {
  const left = await visitor.get(link)
  assert.equal(left.status, 303, left.text)
  await house.ask('delete from entry.attempt')
  return visitor.get(pathOf(await server.visit(left.location ?? '')))
}

const wayIn = (more = '') => `/inloggen/organisatie/${gemeente}${more}`

test('an administrator sets where the accounts of an organisation are, and only an encrypted address with a name is taken', async () => {
  for (const address of [
    '',
    'http://inlog.gemeente.invalid',
    'https://10.0.0.1',
    'https://localhost',
    'https://a.nl/?x=1',
  ])
    assert.equal((await set(gemeente, address)).status, 422, address)
  for (const who of ['nadia', 'dana', 'esra'])
    assert.equal((await (await house.visitor(who)).get(`/beheer/organisaties/${gemeente}/inloggen`)).status, 404, who)
  assert.equal((await petra.get(wayIn())).status, 404, 'nothing is set yet')
  const done = await petra.act(`/beheer/organisaties/${gemeente}/inloggen`, {
    address: server.address,
    client,
    key: 'same',
  })
  assert.match(done.text, /Bewaard\. Collega’s kunnen hun account nu koppelen\./)
  assert.match((await (await house.visitor()).get('/inloggen/werk')).text, /Met mijn account van Gemeente Meerstede/)
})

test('our public keys are there to read, the secret halves are in no table and on no page', async () => {
  const { keys } = JSON.parse((await (await house.visitor()).get(wayIn('/sleutels'))).text)
  assert.deepEqual(
    keys.map((key: object) => Object.keys(key).sort().join()),
    Array(2).fill('alg,crv,kid,kty,use,x,y'),
  )
  assert.notEqual(keys[0].x, keys[1].x)
  server.trust({ keys })
  const columns = await house.ask<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'entry' and table_name = 'issuer'",
  )
  assert.deepEqual(columns.map(({ name }) => name).sort(), [
    ...['address', 'client', 'ended_at', 'from_at', 'id', 'key_number', 'municipality_id', 'organisation_id', 'set_by'],
  ])
})

let sjors: Visitor
test('a new colleague accepts with the account of the organisation, and comes in with it the next time', async () => {
  const held = await invited('Sjors')
  sjors = await house.visitor()
  const next = await sjors.post('/code/antwoord', { code: held.code, fact, answer: 'yes' })
  assert.match(next.text, /Met mijn account van Gemeente Meerstede/)
  assert.match((await sjors.post('/code/organisatie', { code: held.code, fact })).text, /name="mail"/)
  server.person = { subject: 'sjors' }
  const link = await accepting(sjors, held)
  assert.equal((await through(sjors, link)).location, '/')
  assert.equal((await sjors.get('/')).location, '/beheer')
  assert.equal(await isIn(sjors), true)
  const again = await house.visitor()
  assert.equal((await through(again, wayIn('?terug=%2Fbeheer%2Fmensen'))).location, '/?terug=%2Fbeheer%2Fmensen')
  assert.equal(await isIn(again), true)
  const said = await house.ask<{ level: string; way: string }>(
    "select distinct level, way from entry.session where way = 'provider'",
  )
  assert.deepEqual(said, [{ level: 'substantial', way: 'provider' }])
})

test('signing in gives another token, and the old one of this browser is dead', async () => {
  const old = sjors.token
  await through(sjors, wayIn())
  assert.notDeepEqual(sjors.token, old)
  assert.deepEqual(
    await house.ask('select ended_at is null as open from entry.session where token_hash = sha256($1)', [old]),
    [{ open: false }],
  )
})

test('who is known there and not here stays outside, also with the very mail address of a colleague', async () => {
  for (const subject of ['fremde', 'sjors@meerstede.invalid', 'SJORS']) {
    server.person = { subject }
    const answer = await through(await house.visitor(), wayIn())
    assert.equal(answer.status, 401, subject)
    assert.match(answer.text, /Inloggen is niet gelukt/)
  }
})

test('one step at the organisation is too low, and a level that nobody knows is none', async () => {
  for (const acr of [eidas('low')]) {
    server.person = { subject: 'sjors', acr }
    assert.equal((await through(await house.visitor(), wayIn())).status, 401, acr)
  }
  server.person = { subject: 'sjors', acr: eidas('high') }
  assert.equal((await through(await house.visitor(), wayIn())).status, 303)
})

test('an act of an administrator asks the organisation for a proof of the last five minutes, and an older one is refused', async () => {
  server.person = { subject: 'sjors' }
  await through(sjors, wayIn())
  await house.ask("update entry.session set proved_at = now() - interval '6 minutes' where token_hash = sha256($1)", [
    sjors.token,
  ])
  const asks = await sjors.get('/beheer/organisaties')
  assert.match(asks.location ?? '', /^\/inloggen\/werk\?.*bevestig=1/)
  const page = await sjors.get(asks.location ?? '')
  const link = /href="(\/inloggen\/organisatie\/[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match(link, /bevestig=1/)
  server.person = { subject: 'sjors', secondsAgo: 600 }
  assert.equal((await through(sjors, link)).status, 401)
  server.person = { subject: 'sjors' }
  assert.equal((await through(sjors, link)).status, 303)
  assert.equal((await sjors.get('/beheer/organisaties')).status, 200)
})

test('a way back counts once, in the browser that left, for ten minutes', async () => {
  server.person = { subject: 'sjors' }
  const left = async (visitor: Visitor) => pathOf(await server.visit((await visitor.get(wayIn())).location ?? ''))
  const [one, other] = [await house.visitor(), await house.visitor()]
  const [back, backOfOther] = [await left(one), await left(other)]
  assert.equal((await other.get(back)).status, 401)
  assert.equal((await other.get(backOfOther)).status, 401, 'the wrong one used up the way of this browser')
  assert.equal((await one.get(back)).status, 303)
  assert.equal((await one.get(back)).status, 401)
  const late = await house.visitor()
  const path = await left(late)
  await house.ask("update entry.issuer_trip set expires_at = expires_at - interval '10 minutes'")
  assert.equal((await late.get(path)).status, 401)
})

test('an account that is linked to one colleague does not become that of another, and the code stays unused', async () => {
  const held = await invited('Aukje')
  const aukje = await house.visitor()
  server.person = { subject: 'sjors' }
  assert.equal((await through(aukje, await accepting(aukje, held))).status, 401)
  server.person = { subject: 'aukje' }
  assert.equal((await through(aukje, await accepting(aukje, held))).location, '/')
  assert.equal((await (await house.visitor()).post('/code', { code: held.code, fact })).status, 410)
})

test('whoever signs in after somebody who accepted and walked away is not linked to that invitation', async () => {
  const held = await invited('Ruben')
  const shared = await house.visitor()
  await accepting(shared, held)
  server.person = { subject: 'sjors' }
  assert.equal((await through(shared, wayIn())).status, 303)
  assert.equal((await house.ask('select from entry.account where person_id = $1', [held.person])).length, 0)
})

test('a code after a lost key ends the key, and the other way round', async () => {
  const held = await invited('Tamar')
  const [tamar, key] = [await house.visitor(), new SoftKey()]
  assert.equal((await takePartWithKey(tamar, key, { code: held.code, fact }, held.mail)).status, 303)
  const operation = newId()
  const since = new Date()
  await petra.post(`/beheer/mensen/${held.person}/sleutel`, { mail: held.mail, fact }, operation)
  await nadia.post(`/beheer/verzoeken/${operation}`, { answer: 'yes' })
  const code = /code: (\S{4} \S{4})/.exec(await mailTo(house, held.mail, since))?.[1] ?? ''
  server.person = { subject: 'tamar' }
  assert.equal((await through(tamar, await accepting(tamar, { code, mail: '' }))).location, '/')
  assert.equal((await signInWithKey(await house.visitor(), key)).status, 401)
})

const lies: Record<string, Lie> = {
  'another nonce': { claims: { nonce: 'another' } },
  'no nonce': { claims: { nonce: undefined } },
  'another issuer': { claims: { iss: 'https://elders.invalid' } },
  'no issuer': { claims: { iss: undefined } },
  'for somebody else': { claims: { aud: 'another' } },
  'for more than us, sent by another': { claims: { aud: [client, 'another'], azp: 'another' } },
  'sent by another': { claims: { azp: 'another' } },
  'signed with another key': { signedBy: 'another' },
  'not signed': { signedBy: 'nobody', head: { alg: 'none' } },
  'signed with a shared secret': { head: { alg: 'HS256' } },
  'another algorithm': { head: { alg: 'RS512' } },
  expired: { claims: { exp: Math.floor(Date.now() / 1_000) - 60 } },
  'issued in the future': { claims: { iat: Math.floor(Date.now() / 1_000) + 600 } },
  'not yet valid': { claims: { nbf: Math.floor(Date.now() / 1_000) + 600 } },
  'one step': { claims: { acr: eidas('low') } },
  'an unknown level': { claims: { acr: 'urn:elders:goud' } },
  'no level': { claims: { acr: undefined } },
  'in the name of somebody else': { claims: { represents: 'somebody' } },
  'no subject': { claims: { sub: undefined } },
}

/** From the crooked server, with what a browser brings back. */
async function crookedly(lie: Lie, more: Record<string, string | null> = {}) {
  const visitor = await house.visitor()
  const left = new URL((await visitor.get(`/inloggen/organisatie/${noord}`)).location ?? '')
  assert.equal(left.searchParams.get('code_challenge_method'), 'S256')
  crooked.lie = lie
  crooked.nonce = left.searchParams.get('nonce') ?? ''
  const back = new URLSearchParams({ code: 'one', state: left.searchParams.get('state') ?? '', iss: crooked.address })
  for (const [name, value] of Object.entries(more)) value === null ? back.delete(name) : back.set(name, value)
  const answer = await visitor.get(`/inloggen/terug?${back}`)
  await house.ask('delete from entry.attempt')
  return answer
}

const bare = (text: string) => text.replaceAll(/(?:nonce|value|data-key)="[^"]*"/g, '')

test('OIDC: a server that tells the truth is heard, and each lie is refused on one and the same page', async () => {
  assert.equal((await set(noord, crooked.address)).status, 303)
  await house.ask(
    `insert into entry.issuer_link (municipality_id, id, account_id, organisation_id, subject_hash, linked_at)
     select a.municipality_id, gen_random_uuid(), a.id, $1, $2, now() from entry.account a where a.id = $3`,
    [noord, await subjectHash('somebody'), house.account('dana')],
  )
  assert.equal((await crookedly({})).status, 303, 'the truth')
  const pages = new Set<string>()
  for (const [name, lie] of Object.entries(lies)) {
    const answer = await crookedly(lie)
    assert.equal(answer.status, 401, name)
    pages.add(bare(answer.text))
  }
  const ways: [string, Record<string, string | null>][] = [
    ['no state', { state: null }],
    ['another state', { state: 'another' }],
    ['no code', { code: null }],
    ['a mixed-up issuer', { iss: server.address }],
    ['no issuer', { iss: null }],
    ['somebody said no', { code: null, error: 'access_denied' }],
  ]
  for (const [name, way] of ways) {
    const answer = await crookedly({}, way)
    assert.equal(answer.status, 401, name)
    pages.add(bare(answer.text))
  }
  assert.equal(pages.size, 1)
  console.log(`GOAL OIDC ${Object.keys(lies).length + ways.length}refused >=20refused PASS`)
})

async function subjectHash(subject: string): Promise<Buffer> {
  const { keyedHash } = await import('#platform/keys/hash.ts')
  return keyedHash(house.keys, 'issuer subject', JSON.stringify([crooked.address, subject]))
}

test('we show who we are by a signed word for the token endpoint of a minute at most, and by no shared secret', () => {
  const asked = new URLSearchParams(crooked.asked.findLast((body) => body.includes('client_assertion=')) ?? '')
  assert.equal(asked.get('client_secret'), null)
  assert.match(asked.get('code_verifier') ?? '', /^[\w-]{43,128}$/)
  const [head, claims] = (asked.get('client_assertion') ?? '')
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()))
  assert.equal(head.alg, 'ES256')
  assert.equal(claims.aud, `${crooked.address}/token`)
  assert.ok(claims.exp - claims.iat <= 60)
})

test('a server that does not answer in time, or not at all, is told as such in a plain sentence', async () => {
  const slow = await crookedly({ silent: 8_000 })
  assert.equal(slow.status, 503)
  assert.match(slow.text, /Wij krijgen nu geen antwoord van je werk\./)
  assert.equal((await set(noord, 'http://127.0.0.1:1')).status, 303)
  const gone = await (await house.visitor()).get(`/inloggen/organisatie/${noord}`)
  assert.equal(gone.status, 503)
  assert.match(gone.text, /Probeer het straks weer/)
})

test('from one address thirty ways to an organisation begin in a quarter of an hour, and no more', async () => {
  const stranger = await house.visitor()
  await house.ask('delete from entry.attempt')
  const answers = []
  for (let i = 0; i < 33; i += 1) answers.push((await stranger.get(wayIn())).status)
  assert.deepEqual(answers, [...Array(30).fill(303), ...Array(3).fill(429)])
  await house.ask('delete from entry.attempt')
})

test('ab-07: an administrator who points to an own server comes in as nobody, because each account was linked with the other one', async () => {
  assert.equal((await set(gemeente, crooked.address)).status, 303)
  const visitor = await house.visitor()
  const left = new URL((await visitor.get(wayIn())).location ?? '')
  crooked.lie = { claims: { sub: 'sjors' } }
  crooked.nonce = left.searchParams.get('nonce') ?? ''
  const back = new URLSearchParams({ code: 'one', state: left.searchParams.get('state') ?? '', iss: crooked.address })
  assert.equal((await visitor.get(`/inloggen/terug?${back}`)).status, 401)
  assert.equal((await set(gemeente, server.address)).status, 303)
})

test('when the way ends, who came in by it is out, and the link opens nothing when the same server is set again', async () => {
  server.person = { subject: 'sjors' }
  await through(sjors, wayIn())
  assert.equal(await isIn(sjors), true)
  const done = await petra.act(`/beheer/organisaties/${gemeente}/inloggen/einde`)
  assert.match(done.text, /Gestopt\. Niemand logt hier nog zo in\./)
  assert.equal(await isIn(sjors), false)
  assert.equal((await sjors.get(wayIn())).status, 404)
  assert.equal((await sjors.get(wayIn('/sleutels'))).status, 404)
  assert.equal((await set(gemeente, server.address)).status, 303)
  assert.equal((await through(await house.visitor(), wayIn())).status, 401)
})

test('the end of an organisation closes its way in at that day, also for who is under way', async () => {
  const visitor = await house.visitor()
  const back = pathOf(await server.visit((await visitor.get(wayIn())).location ?? ''))
  await house.ask('update care.organisation set until_on = door.today() where id = $1', [gemeente])
  assert.equal((await visitor.get(back)).status, 401)
  assert.equal((await visitor.get(wayIn())).status, 404)
  assert.equal((await visitor.get('/inloggen/werk')).text.includes('Gemeente Meerstede'), false)
})
