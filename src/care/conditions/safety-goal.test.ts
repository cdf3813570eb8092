import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('D-SAF-11: what safety asks is met or not met; it takes no number and never leads to a proposal of less help', async () => {
  const goals = `/gezin/${house.family('olaf')}/doelen`
  const [bram, olaf] = [await house.visitor('bram'), await house.visitor('olaf')]
  const made = await bram.post(`${goals}/nieuw`, {
    vraag: '5',
    asked: 'yes',
    asker: 'safety',
    askerName: 'Het wijkteam',
    title: 'Er is altijd een volwassene thuis',
    why: 'Dan is Sam veilig.',
    mayChoose: 'Wie er is.',
    fixed: 'Er is iemand.',
    'forWhom[]': [house.person('sam'), house.person('olaf')],
    audience: 'plan',
  })
  assert.equal(made.status, 303)
  const path = (made.location ?? '').split('?')[0] ?? ''
  for (const visitor of [bram, olaf]) {
    assert.doesNotMatch((await visitor.get(path)).text, /Geef een cijfer|Goed genoeg/)
    assert.ok((await visitor.post(`${path}/cijfer`, { score: '8', whyNotLower: '', oneHigher: '' })).status >= 400)
    assert.ok((await visitor.post(`${path}/grens`, { goodEnough: '5', looksLike: '' })).status >= 400)
  }
  const met = { answer: 'met', fact: 'Oma is er elke middag.', 'on.quick': 'vandaag' }
  assert.match((await bram.act(`${path}/voorwaarde`, met)).text, /Dit is gelukt/)
  const less = await house.ask('select from care.scale_down where goal_id = $1', [path.split('/').at(-1)])
  assert.deepEqual(less, [])
})
