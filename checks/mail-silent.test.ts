// S29: mail says that there is something, and never what or about whom. Who reads along in somebody's mailbox learns nothing of a plan.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { notLooked, tellNotifications } from '#care/notifications/notifications.tasks.ts'
import { castMail } from '#db/cast/load.ts'
import { families, workers } from '#db/cast/people.ts'
import { newId } from '#platform/clock.ts'
import { openPool } from '#platform/database/pool.ts'
import { hourOf } from '#platform/dates.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { dayIn } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeFor, mailTo } from '#src/trial/mail.ts'
import { sceneOf } from '#src/trial/relations-scene.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const canary = 'kanariepiet'
const fact = `${canary} fiets`

type Raw = { to: string; said: string }
const mails = (): Raw[] =>
  readdirSync(house.mailFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const [to = '', ...lines] = readFileSync(join(house.mailFolder, name), 'utf8').split('\n')
      return { to, said: lines.join('\n') }
    })

const names = [
  ...families.flatMap(({ name, members }) => [name, ...members.flatMap((one) => [one.name, one.familyName])]),
]
const named = new RegExp(`(?<!\\p{L})(?:${[...names, ...workers.map(({ name }) => name)].join('|')})(?!\\p{L})`, 'u')
// A link could be followed, a picture could tell that the mail was read, and an address or the word of the matter tells what it is about.
const followed = /https?:|www\.|<[a-z!/]|href|src=|cid:|mailto:|\/gezin\//i
const ofCare = /jeugd|kind|gezin|zorg|hulpverl|veilig|ouder|wijkteam/i

const wrongIn = ({ said }: Raw): string[] => [
  ...(said.includes(canary) ? ['a text of somebody'] : []),
  ...(named.test(said) ? ['a name'] : []),
  ...(followed.test(said) ? ['something to follow'] : []),
  ...(ofCare.test(said) ? ['what it is about'] : []),
]

/** Everything that mails, once: what was typed beside it holds the canary. */
async function mailEverything(): Promise<string[]> {
  const since = new Date()
  const [esra, bram, petra] = [await house.visitor('esra'), await house.visitor('bram'), await house.visitor('petra')]
  const family = `/gezin/${house.family('esra')}`
  const strength = { 'about[]': house.person('esra'), words: `${canary} zingt.`, noticedBy: house.person('esra') }
  await esra.post(`${family}/goed-en-lastig/goed/nieuw`, { ...strength, audience: 'plan' })
  await codeFor(house, await house.visitor(), castMail('mirjam'))
  const moved = 'ander@elders.invalid'
  await esra.post('/instellingen/mail', { mail: moved })
  const codes = [await mailTo(house, castMail('esra'), since), await mailTo(house, moved, since)]
  const [oldCode = '', code = ''] = codes.map((text) => /\d{6}/.exec(text)?.[0])
  const told = new Date()
  assert.equal((await esra.post('/instellingen/mail/code', { oldCode, code })).status, 303)
  await mailTo(house, castMail('esra'), told)
  await house.ask('delete from entry.session where account_id = $1', [house.account('jan')])
  await house.ask('delete from entry.account where id = $1', [house.account('jan')])
  const invited = { person: house.person('jan'), fact, channel: 'mail', mail: 'genodigd@elders.invalid' }
  assert.equal((await bram.post(`/gezin/${house.family('sam')}/uitnodigen`, invited)).status, 303)
  await mailTo(house, 'genodigd@elders.invalid', since)
  const operation = newId()
  const key = { mail: 'sleutel@elders.invalid', fact }
  assert.equal((await petra.post(`/beheer/mensen/${house.person('dana')}/sleutel`, key, operation)).status, 303)
  await (await house.visitor('nadia')).post(`/beheer/verzoeken/${operation}`, { answer: 'yes' })
  await mailTo(house, key.mail, since)
  return [castMail('mirjam'), castMail('esra'), moved, 'genodigd@elders.invalid', 'sleutel@elders.invalid']
}

test('S29 mail-silent: no mail holds a text or a name of a family, a link, a picture or what it is about', async () => {
  const reached = await mailEverything()
  const sent = mails()
  const wrong = sent.flatMap((mail) => wrongIn(mail).map((what) => `${what} in: ${mail.said}`))
  const missed = reached.filter((address) => !sent.some(({ to }) => to === address))
  const passed = wrong.length === 0 && missed.length === 0
  printGoal('S29', `${wrong.length}-of-${sent.length}-mails-say-more`, '0-say-more', passed)
  console.log('GOAL S29-domains SKIP nobody looks yet whether the domain of an organisation is still its own')
  assert.deepEqual([wrong, missed], [[], []])
  assert.ok(sent.length >= 5, 'all kinds were looked at')
})

const hour = 3_600_000

/** So many days from now, at this hour in the Netherlands, and everybody is told what waits; all of it leaves before the next, which would take its place. */
async function tellIn(days: number, at: number): Promise<void> {
  const there = new Date(Date.now() + days * 24 * hour)
  const now = new Date(there.getTime() - (hourOf(there) - at) * hour)
  await house.moveClock(now.getTime() - Date.now())
  const jobs = openPool(house.jobUrl, 1)
  await tellNotifications(jobs, house.keys, now, notLooked, assert.ifError)
  await jobs.end()
  const waiting = () => house.ask('select from entry.outbox where sent_at is null and by_day')
  for (let i = 0; i < 100 && (await waiting()).length > 0; i += 1) await pause(50)
}

/** Every sign that something waits, in each language and form: a digest with and without a day, short, told at once, and once more. */
async function tellEverything(): Promise<readonly string[]> {
  const scene = sceneOf(house, 'sam')
  await (await house.visitor('sam')).post('/instellingen', { language: 'en' })
  await (await house.visitor('olaf')).post('/instellingen', { form: 'u' })
  await (await house.visitor('mirjam')).post('/instellingen/berichten', { rhythm: 'daily', level: 'short' })
  const [sam, bram] = [house.person('sam'), house.person('bram')]
  const plan = 'select id from care.plan where family_id = $1 and closed_at is null'
  const [row] = await house.ask<{ id: string }>(plan, [house.family('sam')])
  await tellIn(1, 10)
  const readers = { 'readers[]': [sam, house.person('mirjam'), house.person('olaf')] }
  await (await house.visitor('bram')).post(`/gezin/${house.family('sam')}/berichten/plan/${row?.id}`, {
    ...{ ...readers, text: `Een ${canary} aan Sam.` },
  })
  const at = new Date(Date.now() + 24 * hour)
  await scene.put('share_question', {
    ...{ subject: sam, reader: house.person('dana'), topics: ['goals'], purpose: 'help', text_version: 'delen-1' },
    ...{ until_on: dayIn(60), asked_by: bram, asked_at: at },
  })
  await house.ask('update care.review set due_on = $2 where family_id = $1 and concluded_at is null', [
    house.family('sam'),
    dayIn(6),
  ])
  await tellIn(1, 18)
  await tellIn(9, 18)
  const look = {
    person_id: house.person('petra'),
    subject: sam,
    opened_at: new Date(Date.now() + 10 * 24 * hour),
    told: true,
  }
  await scene.put('emergency_look', { ...look, sealed: Buffer.from(canary), key_person: sam })
  await tellIn(11, 9)
  const texts = [
    /er is iets nieuws/i,
    /something new/i,
    /van u gevraagd voor/i,
    /er staat nog iets/i,
    /is een vraag/i,
    /still waiting/i,
  ]
  await pause(2_500)
  return texts.filter((text) => !mails().some(({ said }) => text.test(said))).map(String)
}

test('S29, D-MSG-04: no sign that something waits holds a text, a name, a link, a picture or what it is about', async () => {
  const before = mails().length
  assert.deepEqual(await tellEverything(), [], 'every kind was looked at')
  assert.deepEqual(
    mails().flatMap((mail) => wrongIn(mail).map((what) => `${what} in: ${mail.said}`)),
    [],
  )
  assert.ok(mails().length >= before + 8)
  await house.moveClock(0)
})

test('S29: what happens in a plan mails nobody at once', async () => {
  const posted = async () => (await house.ask<{ id: string }>('select id from entry.outbox')).map(({ id }) => id)
  const before = await posted()
  const deniz = await house.visitor('deniz')
  const family = `/gezin/${house.family('deniz')}`
  const strength = { 'about[]': house.person('deniz'), words: `${canary} voetbalt.`, noticedBy: house.person('deniz') }
  assert.equal((await deniz.post(`${family}/goed-en-lastig/goed/nieuw`, { ...strength, audience: 'plan' })).status, 303)
  const isNew = (id: string) => !before.includes(id)
  assert.deepEqual((await posted()).filter(isNew), [], 'nothing waits to be mailed')
})

test('the look bites: a planted name, text, link, picture and matter is found', () => {
  const planted = [
    'Deniz',
    `Over ${canary}.`,
    'Kijk op https://x.invalid',
    '<img src="x">',
    'Je kind heeft iets nieuws',
  ]
  for (const said of planted) assert.equal(wrongIn({ to: '', said }).length > 0, true, said)
  assert.deepEqual(wrongIn({ to: '', said: 'Dit is je code: 123456. Hij werkt 15 minuten.' }), [])
})
