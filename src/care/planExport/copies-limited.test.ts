import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { castMail } from '#db/cast/load.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { codeFor } from '#src/trial/mail.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse('cast', { pace: 15 })
  await house.ask('update entry.account set safe_use_seen_at = now()')
})
after(() => house.close())

const copyOf = (who: string) => `/gezin/${house.family(who)}/gegevens/kopie/json`
const older = () => house.ask("update entry.session set proved_at = now() - interval '6 minutes'")

test('a copy asks a family to log in once more with a code, and leads back to it', async () => {
  const esra = await house.visitor('esra')
  assert.equal((await esra.get(copyOf('esra'))).status, 200)
  await older()
  const asks = await esra.get(copyOf('esra'))
  assert.match(asks.location ?? '', /^\/inloggen\?.*bevestig=1/)
  assert.match((await esra.get(asks.location ?? '')).text, /Daarom vragen we het nog een keer/)
  const code = await codeFor(house, esra, castMail('esra'))
  const back = { code, device: 'own', back: copyOf('esra') }
  const led = await esra.post('/inloggen/code', back)
  assert.equal((await esra.get(led.location ?? '')).location, copyOf('esra'))
  assert.equal((await esra.get(copyOf('esra'))).status, 200)
})

test('who works here shows the key once more for a copy', async () => {
  const dana = await house.visitor('dana')
  await older()
  assert.match((await dana.get(copyOf('esra'))).location ?? '', /^\/inloggen\/werk\?/)
})

test('S11: ten copies in a quarter of an hour and no more, on whatever device', async () => {
  const [phone, laptop] = [await house.visitor('deniz'), await house.visitor('deniz')]
  const answers = []
  for (let i = 0; i < 12; i += 1) answers.push((await (i % 2 === 0 ? phone : laptop).get(copyOf('deniz'))).status)
  assert.deepEqual(answers, [...Array(10).fill(200), 429, 429])
})

test('S11: fifty requests a second are told to wait within two seconds, and somebody else goes on', async () => {
  const [fast, calm] = [await house.visitor('esra'), await house.visitor('olaf')]
  const began = Date.now()
  let told = 0
  for (let i = 0; i < 20 && told === 0; i += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => fast.get('/zitting')))
    const held = answers.find(({ status }) => status === 429)
    if (held !== undefined) {
      told = Date.now() - began
      assert.equal(held.headers.get('retry-after'), '30')
    }
  }
  assert.ok(told > 0, 'nobody was told to wait')
  assert.equal((await calm.get('/zitting')).status, 200)
})
