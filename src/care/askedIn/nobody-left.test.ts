// A part is for somebody: once nobody is left whom it was for it is over, and nothing leads to it any more.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeIn, comesIn, keptInCircle, questionFor } from '#src/trial/circle-guest.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
/** Esra has custody of Deniz (15) and Elif (7); Marco is the JIM of Deniz. */
let esra: Visitor
let family: string
before(async () => {
  house = await openTrialHouse()
  family = `/gezin/${house.family('esra')}`
  esra = await house.visitor('esra')
})
after(() => house.close())

const left = (until: string, ...who: readonly string[]) =>
  house.ask(`update care.family_member set until_on = ${until} where person_id = any($1)`, [
    who.map((key) => house.person(key)),
  ])

/** Somebody from outside who came in for these children. */
async function helper(name: string, kind: string, about: readonly string[]): Promise<Visitor> {
  const made = await esra.post(`${family}/team/gevraagd/nieuw`, { ...questionFor(house, about), name, kind })
  return comesIn(house, codeIn(made.text), `${name.toLowerCase()}@huis.invalid`)
}

async function guest(name: string, about: readonly string[]): Promise<Visitor> {
  const made = await esra.post(`${await keptInCircle(house, 'esra', name)}/vraag`, questionFor(house, about))
  return comesIn(house, codeIn(made.text), `${name.toLowerCase()}@huis.invalid`)
}

test('who helped a child that left begins on a page that is there, and again with the child when that was no leaving', async () => {
  const all = {
    school: await helper('Ilse', 'school', ['elif']),
    specialist: await helper('Karin', 'specialist', ['elif']),
    circle: await guest('Mo', ['elif']),
    jim: await house.visitor('marco'),
  }
  const begins = async (visitor: Visitor) => (await visitor.get('/vandaag')).location
  for (const [who, visitor] of Object.entries(all)) assert.match((await begins(visitor)) ?? '', /^\/gezin\//, who)
  await left('door.today()', 'elif', 'deniz')
  for (const [who, visitor] of Object.entries(all)) {
    const page = await visitor.get('/vandaag')
    assert.deepEqual([page.status, page.location], [200, null], who)
    assert.match(page.text, /Bel <a|Bel /, who)
    assert.doesNotMatch(page.text, /Elif|Deniz/, who)
  }
  await left('null', 'elif', 'deniz')
  for (const [who, visitor] of Object.entries(all)) assert.match((await begins(visitor)) ?? '', /^\/gezin\//, who)
})

test('of two children only the one who is still here is named to who helps them', async () => {
  await helper('Sanne', 'specialist', ['elif', 'deniz'])
  const named = async () => {
    const rows = await house.ask<{ youth: string }>(
      `select one ->> 'id' as youth from care.asked_in h cross join json_array_elements(door.as_asked_in(h.municipality_id, h.person_id)) one
       where h.made_at = (select max(n.made_at) from care.asked_in n)`,
    )
    return rows.map(({ youth }) => youth).toSorted()
  }
  assert.deepEqual(await named(), [house.person('deniz'), house.person('elif')].toSorted())
  await left('door.today()', 'elif')
  assert.deepEqual(await named(), [house.person('deniz')])
  await left('null', 'elif')
})

test('who asked reads of nobody that he or she helps on when nobody is left whom it was for', async () => {
  const asked = async () => (await esra.get(`${family}/team/gevraagd`)).text
  await helper('Wim', 'specialist', ['elif'])
  assert.match(await asked(), /Wim/)
  await left('door.today()', 'elif')
  assert.doesNotMatch(await asked(), /Wim/)
  await left('null', 'elif')
  assert.match(await asked(), /Wim/)
})
