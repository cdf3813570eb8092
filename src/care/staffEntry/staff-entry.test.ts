import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { castMail } from '#db/cast/load.ts'
import { newSecret } from '#platform/clock.ts'
import { mailsIn } from '#platform/mail.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { inviteFirst } from '#src/invite.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { questionOn, SoftKey, signInWithKey, takePartWithKey } from '#src/trial/soft-key.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let cast: TrialHouse
before(async () => {
  ;[house, cast] = await Promise.all([openTrialHouse('bare'), openTrialHouse()])
})
after(() => Promise.all([house.close(), cast.close()]))

const first = {
  municipality: 'Waterkant',
  region: 'Brugland',
  helpDeskPhone: '088 000 3000',
  organisation: 'Wijkteam Waterkant',
  name: 'Noa',
  phone: '088 000 4000',
  days: 'maandag',
  role: 'localTeam',
} as const
const mail = 'noa@waterkant.invalid'
const minute = 60_000

async function invited(): Promise<{ code: string; fact: string }> {
  const { jobUrl } = house
  const given = await inviteFirst({ jobUrl, keysDirectory: house.keysDirectory }, first)
  assert.ok(given)
  return given
}

const isIn = async (visitor: Visitor) => (await visitor.get('/zitting')).status === 200
const key = new SoftKey()
let noa: Visitor

const held: string[] = []
const check = (name: string, work: () => Promise<void>) =>
  test(`S8 session: ${name}`, async () => {
    await work()
    held.push(name)
  })

check('who works here makes an own key with the code; a code and a word alone open nothing', async () => {
  const given = await invited()
  const visitor = await house.visitor()
  const without = await visitor.post('/code/meedoen', { ...given, mail, device: 'own' })
  assert.equal(without.status, 422)
  assert.match(without.text, /Zet JavaScript aan/)
  assert.equal((await house.ask('select from entry.account')).length, 0)
  noa = await house.visitor()
  assert.equal((await takePartWithKey(noa, key, given, mail)).location, '/')
  assert.equal((await noa.get('/')).location, '/werklijst')
  assert.equal((await noa.get('/werklijst')).status, 200)
})

check('signing in with the key gives another token, and the old one of this browser is dead', async () => {
  const old = noa.token
  assert.equal((await signInWithKey(noa, key)).status, 303)
  assert.notDeepEqual(noa.token, old)
  const thief = await house.visitor()
  thief.cookies.set(sessionCookie, old.toString('base64url'))
  assert.deepEqual([await isIn(noa), await isIn(thief)], [true, false])
})

check('a token that a browser brings itself never becomes the session of a key', async () => {
  const brought = newSecret().toString('base64url')
  const visitor = await house.visitor()
  visitor.cookies.set(sessionCookie, brought)
  assert.equal((await signInWithKey(visitor, key)).status, 303)
  assert.notEqual(visitor.cookies.get(sessionCookie), brought)
})

check('a mailed code opens no account of who works here, and the answer is that of an unknown address', async () => {
  const bare = (text: string) => text.replaceAll(/(?:nonce|value)="[^"]*"/g, '')
  const [known, unknown] = [await cast.visitor(), await cast.visitor()]
  const since = new Date()
  const answers = [
    await known.post('/inloggen', { mail: castMail('dana') }),
    await unknown.post('/inloggen', { mail: 'niemand@voorbeeld.invalid' }),
  ]
  assert.deepEqual(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size, 1)
  const pages = [await known.get('/inloggen/code'), await unknown.get('/inloggen/code')].map(({ text }) => bare(text))
  assert.equal(pages[0], pages[1])
  // The mail of somebody in a family comes after theirs would have.
  const parent = await cast.visitor()
  await parent.post('/inloggen', { mail: castMail('esra') })
  for (let i = 0; i < 100; i += 1) {
    const mails = (await mailsIn(cast.mailFolder, 50)).filter(({ at }) => at >= since)
    if (mails.some(({ to }) => to === castMail('esra'))) break
    await pause(50)
  }
  const to = (await mailsIn(cast.mailFolder, 50)).filter(({ at }) => at >= since).map((one) => one.to)
  assert.deepEqual(to, [castMail('esra')])
})

check('the table itself refuses a session of work that began with a code', async () => {
  const insert = `insert into entry.session (token_hash, id, municipality_id, account_id, device, started_at, seen_at, way, level, proved_at)
    select sha256('a'), gen_random_uuid(), municipality_id, id, 'work', now(), now(), 'code', 'low', now() from entry.account`
  await assert.rejects(house.ask(insert), { code: '23514' })
})

const refused = async (visitor: Visitor, twist: Parameters<typeof signInWithKey>[2]) => {
  await house.ask('delete from entry.attempt')
  const answer = await signInWithKey(visitor, key, twist)
  assert.equal(answer.status, 401)
  assert.match(answer.text, /Inloggen is niet gelukt/)
}

check('a signature for another site, as a copied page would get, is refused', async () => {
  await refused(await house.visitor(), { origin: 'https://ons-plan.invalid' })
  await refused(await house.visitor(), { host: 'ons-plan.invalid' })
})

check('a key whose holder was not recognised by finger, face or pin is refused', async () =>
  refused(await house.visitor(), { unseen: true }),
)

check('a question that this house never asked is refused', async () =>
  refused(await house.visitor(), { challenge: newSecret().toString('base64url') }),
)

check('a copy of the key that counts behind the real one is refused', async () => {
  assert.equal((await signInWithKey(await house.visitor(), key, { uses: 50 })).status, 303)
  await refused(await house.visitor(), { uses: 50 })
  await refused(await house.visitor(), { uses: 3 })
  key.uses = 50
})

check('a question is answered once, and in the browser where it was asked', async () => {
  const [asker, other] = [await house.visitor(), await house.visitor()]
  const question = questionOn((await asker.get('/inloggen/werk')).text)
  await other.get('/inloggen/werk')
  const credential = key.sign(question, asker.base)
  assert.equal((await other.post('/inloggen/werk', { credential })).status, 401)
  assert.equal((await asker.post('/inloggen/werk', { credential })).status, 303)
  const again = await house.visitor()
  for (const [name, value] of asker.cookies) again.cookies.set(name, value)
  assert.equal((await again.post('/inloggen/werk', { credential })).status, 401)
})

check('a question is worth nothing after five minutes', async () => {
  const visitor = await house.visitor()
  const question = questionOn((await visitor.get('/inloggen/werk')).text)
  await house.moveClock(6 * minute)
  assert.equal((await visitor.post('/inloggen/werk', { credential: key.sign(question, visitor.base) })).status, 401)
  await house.moveClock(0)
})

check('a key that nobody made here, and words that are no key at all, get the same answer', async () => {
  const bare = (text: string) => text.replaceAll(/(?:nonce|value|data-key)="[^"]*"/g, '')
  const answers = [await signInWithKey(await house.visitor(), new SoftKey())]
  const visitor = await house.visitor()
  for (const credential of ['{', '{"id":1}', 'null', '[]', '"x"'])
    answers.push(await visitor.post('/inloggen/werk', { credential }))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [401])
  assert.equal(new Set(answers.map(({ text }) => bare(text))).size, 1)
})

check('the way back after signing in with a key stays on this site', async () => {
  const visitor = await house.visitor()
  assert.equal((await signInWithKey(visitor, key, {}, '/werklijst')).location, '/?terug=%2Fwerklijst')
  assert.equal((await signInWithKey(visitor, key, {}, 'https://elders.invalid')).location, '/')
})

check('the name of a key and its secret half are nowhere in the database', async () => {
  const whole = JSON.stringify(await house.ask('select row_to_json(k)::text as row from entry.passkey k'))
  assert.ok(whole.length > 100)
  assert.ok(!whole.includes(key.id.toString('hex')) && !whole.includes(key.id.toString('base64url')))
})

check('on the day after the last day of work the session is over, and the key opens nothing', async () => {
  await signInWithKey(noa, key)
  await house.ask('update care.worker set until_on = door.today()')
  assert.equal(await isIn(noa), false)
  await refused(await house.visitor(), {})
  await house.ask('update care.worker set until_on = null')
})

check('when the organisation has ended, so has the access of who works there', async () => {
  await signInWithKey(noa, key)
  assert.equal(await isIn(noa), true)
  await house.ask('update care.organisation set until_on = door.today()')
  assert.equal(await isIn(noa), false)
  await refused(await house.visitor(), {})
  await house.ask('update care.organisation set until_on = null')
})

check('a closed account is out at the next request, and its key opens nothing', async () => {
  await signInWithKey(noa, key)
  await house.ask('update entry.account set disabled_at = now()')
  assert.equal(await isIn(noa), false)
  await refused(await house.visitor(), {})
  await house.ask('update entry.account set disabled_at = null')
})

test('S9 guessing: from one address a key is asked thirty times in a quarter of an hour, and no more', async () => {
  const visitor = await house.visitor()
  const guess = async () => (await signInWithKey(visitor, new SoftKey())).status
  await house.ask('delete from entry.attempt')
  const answers = []
  for (let i = 0; i < 35; i += 1) answers.push(await guess())
  assert.deepEqual(answers, [...Array(30).fill(401), ...Array(5).fill(429)])
  await house.ask('delete from entry.attempt')
})

after(() => printGoal('S8.key', `${held.length}checks`, '>=15checks', held.length >= 15))
