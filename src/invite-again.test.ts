import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { dirname } from 'node:path'
import { after, before, test } from 'node:test'
import { castMail } from '#db/cast/load.ts'
import { openTrialHouse, type TrialHouse } from './trial/house.ts'
import { mailTo } from './trial/mail.ts'
import { SoftKey, signInWithKey, takePartWithKey } from './trial/soft-key.ts'

// A house with families and people at work from before there were keys: nobody of them can come in with more than a code.
let house: TrialHouse
let place = { municipality: '', organisation: '' }
before(async () => {
  house = await openTrialHouse()
  await house.ask("update entry.installation set mode = 'real'")
  const [found] = await house.ask<typeof place>(
    `select m.name as municipality, o.name as organisation from care.municipality m join care.organisation o on o.municipality_id = m.id
     join care.worker w on w.organisation_id = o.id where w.person_id = $1`,
    [house.person('petra')],
  )
  place = found ?? place
})
after(() => house.close())

type Said = { status: number; out: string; wrong: string }

function command(...words: string[]): Promise<Said> {
  const env = { ...process.env, DATABASE_URL: house.ownerUrl, ONSPLAN_DATA: dirname(house.keysDirectory) }
  return new Promise((resolve) => {
    execFile(process.execPath, ['start.mjs', 'db', 'invite', ...words], { env }, (fault, out, wrong) =>
      resolve({ status: Number(fault?.code ?? 0), out, wrong }),
    )
  })
}

const wish = (name: string, more: Record<string, string> = {}) =>
  Object.entries({
    ...{ ...place, region: 'Brugland', helpDeskPhone: '088 000 3000', name, phone: '088 000 4000', days: 'maandag' },
    ...{ role: 'administrator', ...more },
  }).map(([field, value]) => `--${field}=${value}`)

const entering = (said: string) => ({
  code: /code {2}(\S{4} \S{4})/.exec(said)?.[1] ?? '',
  fact: /word {2}(\S{4} \S{4})/.exec(said)?.[1] ?? '',
})

const people = async () => Number((await house.ask<{ n: string }>('select count(*) as n from care.worker'))[0]?.n)
const [petrasKey, newKey, noasKey] = [new SoftKey(), new SoftKey(), new SoftKey()]

test('where people work already, the command lets in nobody but an administrator, and only in what is there', async () => {
  const before = await people()
  assert.match((await command(...wish('Noa', { role: 'localTeam' }))).wrong, /nobody can log in yet/)
  assert.match((await command(...wish('Noa', { municipality: 'Elders' }))).wrong, /is not known here/)
  assert.match((await command(...wish('Noa', { organisation: 'Elders' }))).wrong, /This organisation is not known here/)
  assert.match(
    (await command(`--municipality=${place.municipality}`, '--name=Niemand', '--lost-key')).wrong,
    /is not known here/,
  )
  assert.equal(await people(), before)
})

test('the administrator from before there were keys gets a code by name, keeps the account, and comes in with a key', async () => {
  const before = await people()
  const said = await command(...wish('Petra'))
  assert.equal(said.status, 0, said.wrong)
  assert.equal(await people(), before, 'nobody was made a second time')
  const visitor = await house.visitor()
  assert.equal((await takePartWithKey(visitor, petrasKey, entering(said.out), '')).location, '/')
  assert.equal((await visitor.get('/')).location, '/beheer')
  const account = await house.ask<{ id: string }>('select id from entry.account where person_id = $1', [
    house.person('petra'),
  ])
  assert.deepEqual(account, [{ id: house.account('petra') }])
})

test('each time leaves a row in the log that names the command line and whom it was about', async () => {
  const rows = await house.ask(
    "select role, action, purpose, subjects, person_id as person from care.access_log where ground = 'commandLine' order by at",
  )
  const petra = house.person('petra')
  assert.deepEqual(rows, [
    { role: 'commandLine', action: 'create', purpose: 'mensen en rollen beheren', subjects: [petra], person: null },
  ])
})

test('a second administrator is let in while nobody could confirm one on the screen, and the first one is told', async () => {
  const since = new Date()
  const said = await command(...wish('Noa'))
  assert.equal(said.status, 0, said.wrong)
  const letter = await mailTo(house, castMail('petra'), since)
  assert.match(letter, /Er is een code gemaakt waarmee een beheerder kan inloggen/)
  assert.equal(letter.includes('Noa'), false, 'a letter holds no names')
  const visitor = await house.visitor()
  assert.equal((await takePartWithKey(visitor, noasKey, entering(said.out), 'noa@meerstede.invalid')).location, '/')
  assert.equal((await visitor.get('/beheer/verzoeken')).status, 200)
})

test('an administrator who lost the key gets another one, and the lost one opens nothing any more', async () => {
  assert.match((await command(...wish('Petra'))).wrong, /Add --lost-key/)
  const said = await command(`--municipality=${place.municipality}`, '--name=Petra', '--lost-key')
  assert.equal(said.status, 0, said.wrong)
  assert.equal((await signInWithKey(await house.visitor(), petrasKey)).status, 303, 'until the new one is made')
  assert.equal((await takePartWithKey(await house.visitor(), newKey, entering(said.out), '')).location, '/')
  assert.equal((await signInWithKey(await house.visitor(), petrasKey)).status, 401)
  assert.equal((await signInWithKey(await house.visitor(), newKey)).status, 303)
})

test('once two people can do it on the screen, the command does it for nobody', async () => {
  const before = await people()
  assert.match((await command(...wish('Wim'))).wrong, /So it cannot be done here/)
  assert.equal(await people(), before)
})

test('in a demonstration the command invites nobody', async () => {
  await house.ask("update entry.installation set mode = 'demonstration'")
  assert.equal((await command(`--municipality=${place.municipality}`, '--name=Petra', '--lost-key')).status, 1)
})
