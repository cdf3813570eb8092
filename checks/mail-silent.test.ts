// S29: mail says that there is something, and never what or about whom. Who reads along in somebody's mailbox learns nothing of a plan.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { castMail } from '#db/cast/load.ts'
import { families, workers } from '#db/cast/people.ts'
import { newId } from '#platform/clock.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeFor, mailTo } from '#src/trial/mail.ts'

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
  return [castMail('mirjam'), castMail('esra'), moved, 'genodigd@elders.invalid', 'sleutel@elders.invalid']
}

test('S29 mail-silent: no mail holds a text or a name of a family, a link, a picture or what it is about', async () => {
  const reached = await mailEverything()
  await pause(1_500)
  const sent = mails()
  const wrong = sent.flatMap((mail) => wrongIn(mail).map((what) => `${what} in: ${mail.said}`))
  const missed = reached.filter((address) => !sent.some(({ to }) => to === address))
  const passed = wrong.length === 0 && missed.length === 0
  printGoal('S29', `${wrong.length}-of-${sent.length}-mails-say-more`, '0-say-more', passed)
  console.log('GOAL S29-domains SKIP nobody looks yet whether the domain of an organisation is still its own')
  assert.deepEqual([wrong, missed], [[], []])
  assert.ok(sent.length >= 5, 'all kinds were looked at')
})

test('S29: what happens in a plan mails nobody', async () => {
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
