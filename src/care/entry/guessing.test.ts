import assert from 'node:assert/strict'
import { Agent, request } from 'node:http'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { castMail } from '#db/cast/load.ts'
import { newSecret } from '#platform/clock.ts'
import { browserCookie } from '#platform/web/cookies.ts'
import { makeToken } from '#platform/web/csrf.ts'
import { isLong, printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeFor, mailTo } from '#src/trial/mail.ts'

const guesses = isLong ? 10_000 : 300
const places = 100
const victim = castMail('esra')

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

/** Somebody at one of a hundred addresses of this machine. */
class Guesser {
  readonly browser = newSecret()
  readonly agent: Agent
  constructor(place: number) {
    this.agent = new Agent({ keepAlive: true, localAddress: `127.0.1.${place + 1}` })
  }

  async ask(mail = victim): Promise<number> {
    return (await this.post('/inloggen', { mail })).status
  }

  post(path: string, fields: Record<string, string>): Promise<{ status: number; text: string }> {
    const token = makeToken(house.keys.keyFor('csrf'), this.browser)
    const body = new URLSearchParams({ _token: token, ...fields }).toString()
    const headers = {
      origin: house.base,
      cookie: `${browserCookie}=${this.browser.toString('base64url')}`,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }
    return new Promise((resolve, reject) => {
      const asked = request(house.base + path, { method: 'POST', agent: this.agent, headers }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part) => parts.push(part))
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }))
      })
      asked.on('error', reject)
      asked.end(body)
    })
  }

  async guess(code: number): Promise<'judged' | 'in' | 'refused'> {
    const { status, text } = await this.post('/inloggen/code', { code: String(code).padStart(6, '0'), device: 'own' })
    if (status === 303) return 'in'
    return /Deze klopt niet/.test(text) ? 'judged' : 'refused'
  }
}

/** Everybody guesses in turn; each asks for a new code whenever the earlier one is worn out. */
async function guessFrom(count: number): Promise<Record<'judged' | 'in' | 'refused', number>> {
  const said = { judged: 0, in: 0, refused: 0 }
  const guessers = Array.from({ length: count }, (_, place) => new Guesser(place))
  for (const guesser of guessers) await guesser.ask()
  for (let i = 0; i < guesses; i += 1) {
    const guesser = guessers[i % count]
    if (i % (count * 5) >= count * 4) await guesser?.ask()
    said[(await guesser?.guess(i)) ?? 'refused'] += 1
  }
  for (const { agent } of guessers) agent.destroy()
  return said
}

/** Until every mail that strangers asked for has gone, so that the next one is the own. */
async function mailSent(): Promise<void> {
  const waits = 'select from entry.outbox where sent_at is null limit 1'
  while ((await house.ask(waits)).length > 0) await pause(100)
}

async function signInAtHome(): Promise<number> {
  await mailSent()
  const visitor = await house.visitor()
  const code = await codeFor(house, visitor, victim)
  return (await visitor.post('/inloggen/code', { code, device: 'own' })).status
}

test('S9 guessing: from one address and from a hundred at most ten tries at an account are judged, and its holder still signs in', async () => {
  assert.equal(await signInAtHome(), 303)
  await house.ask('delete from entry.attempt')
  const judged: number[] = []
  let isHome = true
  for (const count of [1, places]) {
    const said = await guessFrom(count)
    judged.push(said.judged)
    assert.equal(said.in, 0)
    assert.ok(said.judged <= 10, `${said.judged} of ${guesses} guesses from ${count} addresses were judged`)
    isHome &&= (await signInAtHome()) === 303
    assert.ok(isHome, `after guesses from ${count} addresses`)
    await house.ask('delete from entry.attempt')
  }
  printGoal(
    'S9',
    `${Math.max(...judged)}judged,${2 * guesses}guesses`,
    '<=10judged',
    Math.max(...judged) <= 10 && isHome,
  )
})

test('S9 guessing: who guesses from the own address of somebody wears out five tries there, and five elsewhere', async () => {
  const [home, elsewhere] = [await house.visitor(), new Guesser(7)]
  await home.post('/inloggen', { mail: victim })
  await mailSent()
  const answers = []
  for (let i = 0; i < 5; i += 1)
    answers.push((await home.post('/inloggen/code', { code: `00000${i}`, device: 'own' })).status)
  await elsewhere.ask()
  assert.deepEqual(answers, Array(5).fill(401))
  const other = await house.visitor()
  const code = await codeFor(house, other, victim)
  const late = await other.post('/inloggen/code', { code, device: 'own' })
  assert.match(late.text, /Wacht 15 minuten/)
  assert.equal(await elsewhere.guess(1), 'judged')
  elsewhere.agent.destroy()
  await house.ask('delete from entry.attempt')
})

test('strangers who ask for codes in the name of somebody use up their own only: whoever asks from a place for the first time gets one', async () => {
  const strangers = Array.from({ length: 30 }, (_, place) => new Guesser(place))
  const answers: number[] = []
  for (let round = 0; round < 6; round += 1)
    answers.push(...(await Promise.all(strangers.map((stranger) => stranger.ask()))))
  // Thirty for the first time, twenty of all the others together.
  assert.equal(answers.filter((status) => status !== 429).length, 30 + 20)
  await mailSent()
  const [abroad, since] = [new Guesser(200), new Date()]
  assert.equal(await abroad.ask(), 303)
  const code = Number(/\d{6}/.exec(await mailTo(house, victim, since))?.[0])
  assert.equal(await abroad.guess(code), 'in')
  assert.equal(await signInAtHome(), 303)
  for (const { agent } of [...strangers, abroad]) agent.destroy()
  await house.ask('delete from entry.attempt')
})

test('a request too many leaves the last code as it was', async () => {
  const visitor = await house.visitor()
  let code = ''
  for (let nth = 0; nth < 5; nth += 1) code = await codeFor(house, visitor, victim)
  assert.equal((await visitor.post('/inloggen', { mail: victim })).status, 429)
  assert.equal((await visitor.post('/inloggen/code', { code, device: 'own' })).status, 303)
  await house.ask('delete from entry.attempt')
})

test('S9 guessing: an address that nobody has here is worn out by the same number of tries', async () => {
  const said: string[] = []
  const [one, two] = [new Guesser(3), new Guesser(4)]
  for (const guesser of [one, two]) await guesser.ask('niemand@elders.invalid')
  for (let i = 0; i < 7; i += 1) said.push(await (i % 2 === 0 ? one : two).guess(i))
  assert.deepEqual(said, [...Array(5).fill('judged'), ...Array(2).fill('refused')])
  for (const { agent } of [one, two]) agent.destroy()
})
