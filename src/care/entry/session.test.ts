import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { castMail } from '#db/cast/load.ts'
import { newSecret } from '#platform/clock.ts'
import { sessionCookie } from '#platform/web/cookies.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeFor } from '#src/trial/mail.ts'
import type { Seen, Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const minute = 60_000
let passed = 0
const later = async (minutes: number) => {
  passed += minutes * minute
  await house.moveClock(passed)
}

const isIn = async (visitor: Visitor) => (await visitor.get('/zitting')).status === 200
// Looking at the own settings shows whether somebody is known, and leaves the session as it is.
const isKnown = async (visitor: Visitor) => (await visitor.get('/instellingen')).text.includes('Waar je bent ingelogd')

async function signInAs(key: string, device = 'own'): Promise<{ visitor: Visitor; answer: Seen; code: string }> {
  const visitor = await house.visitor()
  const code = await codeFor(house, visitor, castMail(key))
  const answer = await visitor.post('/inloggen/code', { code, device })
  return { visitor, answer, code }
}

const held: string[] = []
const check = (name: string, work: () => Promise<void>) =>
  test(`S8 session: ${name}`, async () => {
    await work()
    held.push(name)
  })

let cookie = ''
check(
  'a sign-in gives a cookie of this host only, out of reach of script, that is sent over a closed line only',
  async () => {
    const { answer } = await signInAs('esra')
    cookie = answer.headers.getSetCookie().find((line) => line.startsWith(sessionCookie)) ?? ''
    assert.equal(answer.status, 303)
    assert.ok(cookie.startsWith('__Host-'))
  },
)
for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) {
  check(`the cookie says ${part}`, async () => assert.ok(cookie.split('; ').includes(part), cookie))
}
check('the cookie names no domain and no end, so that it goes with the browser', async () =>
  assert.doesNotMatch(cookie, /domain|expires|max-age/i),
)
check('the token holds 256 bits', async () => assert.match(cookie, /^__Host-zitting=[\w-]{43};/))

check('each sign-in makes another token, and the old one of this browser is dead', async () => {
  const { visitor } = await signInAs('deniz')
  const old = new (visitor.constructor as new (...all: unknown[]) => Visitor)(house.base, house.keys, visitor.token)
  const code = await codeFor(house, visitor, castMail('deniz'))
  await visitor.post('/inloggen/code', { code, device: 'own' })
  assert.notDeepEqual(visitor.token, old.token)
  assert.deepEqual([await isIn(visitor), await isIn(old)], [true, false])
})

check('the database knows the hash of a token and not the token', async () => {
  const visitor = await house.visitor('esra')
  const hash = createHash('sha256').update(visitor.token).digest()
  assert.equal((await house.ask('select 1 from entry.session where token_hash = $1', [hash])).length, 1)
  const whole = JSON.stringify(await house.ask('select row_to_json(s)::text as row from entry.session s'))
  assert.ok(!whole.includes(visitor.token.toString('hex')))
})

check('a token stands in no page and in no address', async () => {
  const visitor = await house.visitor('esra')
  const token = visitor.token.toString('base64url')
  for (const path of ['/instellingen', '/hulp', `/gezin/${house.family('esra')}/wie-keek`]) {
    const seen = await visitor.get(path)
    assert.ok(!seen.text.includes(token) && !(seen.location ?? '').includes(token), path)
  }
})

check('a token that a browser brings itself never becomes a session', async () => {
  const stranger = await house.visitor()
  const brought = newSecret().toString('base64url')
  const code = await codeFor(house, stranger, castMail('olaf'))
  stranger.cookies.set(sessionCookie, brought)
  await stranger.post('/inloggen/code', { code, device: 'own' })
  assert.notEqual(stranger.cookies.get(sessionCookie), brought)
  const thief = await house.visitor()
  thief.cookies.set(sessionCookie, brought)
  assert.equal(await isIn(thief), false)
})

check('a code counts in the browser that asked for it only', async () => {
  const [asker, other] = [await house.visitor(), await house.visitor()]
  const code = await codeFor(house, asker, castMail('mirjam'))
  assert.equal((await other.post('/inloggen/code', { code, device: 'own' })).status, 401)
  assert.equal((await asker.post('/inloggen/code', { code, device: 'own' })).status, 303)
})

check('a code is used once', async () => {
  const { visitor, code } = await signInAs('sam')
  const again = await visitor.post('/inloggen/code', { code, device: 'own' })
  assert.equal(again.status, 401)
  assert.match(again.text, /Vraag een nieuwe code/)
})

check('looking at the page of the code, as a mail scanner does, uses nothing up', async () => {
  const visitor = await house.visitor()
  const code = await codeFor(house, visitor, castMail('sanne'))
  for (let i = 0; i < 10; i += 1) await visitor.get('/inloggen/code')
  assert.equal((await visitor.post('/inloggen/code', { code, device: 'own' })).status, 303)
})

check('after five wrong tries the right code is refused too', async () => {
  const visitor = await house.visitor()
  const code = await codeFor(house, visitor, castMail('tom'))
  const wrong = code === '000000' ? '000001' : '000000'
  for (let i = 0; i < 5; i += 1)
    assert.equal((await visitor.post('/inloggen/code', { code: wrong, device: 'own' })).status, 401)
  assert.equal((await visitor.post('/inloggen/code', { code, device: 'own' })).status, 401)
})

check('a code works for 15 minutes', async () => {
  const [early, late] = [await house.visitor(), await house.visitor()]
  const codes = [await codeFor(house, early, castMail('anouk')), await codeFor(house, late, castMail('dirk'))]
  await later(14)
  assert.equal((await early.post('/inloggen/code', { code: codes[0] ?? '', device: 'own' })).status, 303)
  await later(2)
  assert.equal((await late.post('/inloggen/code', { code: codes[1] ?? '', device: 'own' })).status, 401)
})

for (const [device, most] of [
  ['own', 30],
  ['shared', 15],
] as const) {
  check(
    `on ${device === 'own' ? 'an own' : 'a shared'} phone a session lives ${most} minutes without use`,
    async () => {
      const visitor = await house.visitor('esra', device)
      await later(most - 1)
      assert.equal(await isKnown(visitor), true)
    },
  )
  check(`on ${device === 'own' ? 'an own' : 'a shared'} phone it is over after ${most} minutes`, async () => {
    const visitor = await house.visitor('esra', device)
    await later(most + 1)
    assert.equal(await isKnown(visitor), false)
  })
}

check('who goes on stays, and after 12 hours it is over all the same', async () => {
  const visitor = await house.visitor('esra')
  for (let i = 0; i < 28; i += 1) {
    await later(25)
    assert.equal(await isIn(visitor), true, `after ${(i + 1) * 25} minutes`)
  }
  await later(25)
  assert.equal(await isIn(visitor), false)
})

check('a session that was signed out is dead on the server', async () => {
  const visitor = await house.visitor('esra')
  const { token } = visitor
  const answer = await visitor.post('/uitloggen')
  assert.equal(answer.headers.get('clear-site-data'), '"cache", "cookies", "storage"')
  visitor.cookies.set(sessionCookie, token.toString('base64url'))
  assert.equal(await isIn(visitor), false)
})

check('somebody sees the own devices only', async () => {
  await house.visitor('hetty', 'shared')
  const visitor = await house.visitor('hetty')
  await house.visitor('kees')
  const page = (await visitor.get('/instellingen')).text
  assert.equal(page.match(/Eigen telefoon/g)?.length, 1)
  assert.equal(page.match(/Telefoon van meer mensen/g)?.length, 1)
})

check('one signs out everywhere but here', async () => {
  const [here, there, stranger] = [
    await house.visitor('ravi'),
    await house.visitor('ravi'),
    await house.visitor('sunita'),
  ]
  await here.post('/instellingen/uitloggen', { which: '' })
  assert.deepEqual([await isIn(here), await isIn(there), await isIn(stranger)], [true, false, true])
})

check('of more than six places one reads this one and the two newest, and the rest lies behind a fold', async () => {
  const here = await house.visitor('priya')
  for (let more = 1; more < 7; more += 1) await house.visitor('priya')
  const [before = '', folded = ''] = (await here.get('/instellingen')).text.split('<summary>Nog 4 plekken')
  assert.equal(before.match(/Eigen telefoon/g)?.length, 3)
  assert.ok(before.indexOf('Hier ben je nu') < before.indexOf('Log hier uit'))
  assert.equal(folded.match(/Log hier uit/g)?.length, 4)
})

check('nobody ends a session of somebody else', async () => {
  const [me, other] = [await house.visitor('ravi'), await house.visitor('sunita')]
  const [row] = await house.ask<{ id: string }>('select id from entry.session where token_hash = sha256($1)', [
    other.token,
  ])
  await me.post('/instellingen/uitloggen', { which: row?.id ?? '' })
  assert.equal(await isIn(other), true)
})

check('a disabled account is out at the next request', async () => {
  const visitor = await house.visitor('joyce')
  assert.equal(await isIn(visitor), true)
  await house.ask('update entry.account set disabled_at = door.now() where id = $1', [house.account('joyce')])
  assert.equal(await isIn(visitor), false)
})

check('what was typed when the time ran out is there again after signing in', async () => {
  const family = house.family('esra')
  const dana = await house.visitor('dana')
  await dana.get(`/gezin/${family}/wie-keek`)
  const [line] = await house.ask<{ id: string }>(
    'select id from care.access_log where family_id = $1 and person_id = $2 limit 1',
    [family, house.person('dana')],
  )
  const path = `/gezin/${family}/wie-keek/${line?.id}/vraag`
  const visitor = await house.visitor('esra')
  await later(45)
  const sent = await visitor.post(path, { question: 'Een lange vraag die niet weg mag.' })
  assert.equal(sent.location, `/inloggen?${new URLSearchParams({ terug: path, bewaard: '1' })}`)
  assert.match((await visitor.get(sent.location ?? '')).text, /Je tekst is bewaard/)
  const code = await codeFor(house, visitor, castMail('esra'))
  const back = await visitor.post('/inloggen/code', { code, device: 'own', back: path })
  assert.equal(back.location, `/?${new URLSearchParams({ terug: path })}`)
  await visitor.post('/veilig', { back: path })
  assert.equal((await visitor.get(back.location ?? '')).location, path)
  assert.match((await visitor.get(path)).text, /Een lange vraag die niet weg mag\./)
})

after(() => printGoal('S8', `${held.length}checks`, '>=25checks', held.length >= 25))
