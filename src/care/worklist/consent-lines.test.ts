import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inDays } from '#src/trial/days.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const day = 86_400_000
const family = () => `/gezin/${house.family('sam')}`
const list = async (who = 'bram') => (await (await house.visitor(who)).get('/werklijst')).text
const register = async (number: string) =>
  (await house.visitor('bram')).act(`${family()}/gezag/${house.person('sam')}/register`, { citizenNumber: number })
const blocks = { what: 'Een groep.', why: 'Voor rust.', hard: 'Het is ver.', other: 'Thuis.', when: 'In januari.' }
const checked = { outcome: 'confirmed', kind: 'jointParents', source: 'register' }
const check = async () =>
  (await house.visitor('bram')).post(`${family()}/gezin/gezag/${house.person('sam')}`, {
    ...{ ...checked, 'holders[]': [house.person('mirjam'), house.person('olaf')] },
    ...inDays('checked', 0),
  })

test('exchange 12: an answer of the register that cannot be right stands on the list until custody was checked after it', async () => {
  assert.doesNotMatch(await list(), /antwoord gaf dat niet kan kloppen|register klopt niet/)
  assert.match((await register('999990093')).text, /Dit antwoord kan niet kloppen\. Het staat op je werklijst/)
  assert.match(await list(), /antwoord gaf dat niet kan kloppen|register klopt niet/)
  assert.doesNotMatch(await list('dana'), /antwoord gaf dat niet kan kloppen|register klopt niet/)
  assert.equal((await check()).status, 303)
  assert.doesNotMatch(await list(), /antwoord gaf dat niet kan kloppen|register klopt niet/)
  await register('999990019')
  assert.doesNotMatch(await list(), /antwoord gaf dat niet kan kloppen|register klopt niet/)
})

test('access 4.1: who coordinates looks again before it lapses that somebody cannot decide', async () => {
  await (await house.visitor('bram')).act(`${family()}/zelf-beslissen/${house.person('sam')}/nieuw`, {
    ...{ form: 'medicine', why: 'Hij kan het niet navertellen.', told: 'Rustig verteld. Hij zei: oké.' },
    ...inDays('review', 20),
  })
  const line = /besluit over zelf beslissen bijna afloopt|zelf beslissen nakijken/
  assert.doesNotMatch(await list(), line)
  await house.moveClock(7 * day)
  assert.match(await list(), line)
  await house.moveClock(0)
})

test('exchange 12: a month after the register answered it is asked again, while there is help that somebody said yes to', async () => {
  const line = /register een maand niet is gevraagd|register vragen/
  await check()
  await house.moveClock(35 * day)
  assert.doesNotMatch(await list(), line, 'no help runs')
  const bram = await house.visitor('bram')
  const asked = await bram.post(`${family()}/ja-tegen-hulp/nieuw`, {
    ...{ youth: house.person('sam'), form: 'group', ...blocks },
  })
  assert.doesNotMatch(await list(), line, 'nobody said yes yet')
  await (await house.visitor('sam')).post((asked.location ?? '').split('?')[0] ?? '', { says: 'yes' })
  assert.match(await list(), line)
  await house.ask("update care.custody_snapshot set source = 'court' where youth_id = $1", [house.person('sam')])
  await (await house.visitor('mirjam')).post((asked.location ?? '').split('?')[0] ?? '', { says: 'talk' })
  assert.doesNotMatch(await list(), line, 'a paper of the court is not asked of the register')
})
