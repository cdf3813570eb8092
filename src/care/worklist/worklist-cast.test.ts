import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const dayLength = 86_400_000

/** To nine o'clock on the Monday that the cast calls now. */
async function toMonday(): Promise<void> {
  const [row] = await house.ask<{ monday: Date; now: Date }>(
    "select (cast_monday + time '09:00') at time zone 'Europe/Amsterdam' as monday, now() as now from entry.installation",
  )
  if (row !== undefined) await house.moveClock(row.monday.getTime() - row.now.getTime())
}

test('E2: on Monday Dana reads that looking back is due tomorrow, as one of the first reasons', async () => {
  await toMonday()
  const { text } = await (await house.visitor('dana')).get('/werklijst')
  const line = /<tr>(?:(?!<\/tr>).)*Wij van nummer twaalf(?:(?!<\/tr>).)*<\/tr>/s.exec(text)?.[0] ?? ''
  assert.match(line, /Omdat terugkijken nu aan de beurt is/)
  assert.match(line, /morgen/)
  assert.match(line, new RegExp(`href="/gezin/${house.family('esra')}/terugkijken/voorbereiden"`))
})

test('E8: Bram has the two homes on his list, and a week later the lines have not left by themselves', async () => {
  const bram = await house.visitor('bram')
  assert.match((await bram.get('/werklijst')).text, /Twee huizen/)
  await toMonday()
  await house.moveClock(7 * dayLength)
  assert.match((await (await house.visitor('dana')).get('/werklijst')).text, /Omdat terugkijken nu aan de beurt is/)
})

test('D-SCO-05: a number that is three lower puts the goal to talk about on the list, and nothing else', async () => {
  await house.moveClock(0)
  const joyce = await house.visitor('joyce')
  const [goal] = await house.ask<{ id: string }>('select id from care.goal where family_id = $1', [
    house.family('joyce'),
  ])
  const line = async () => {
    const { text } = await (await house.visitor('dana')).get('/werklijst')
    return /<tr>(?:(?!<\/tr>).)*Amber en wij(?:(?!<\/tr>).)*<\/tr>/s.exec(text)?.[0] ?? ''
  }
  const give = (score: string) => joyce.post(`/gezin/${house.family('joyce')}/doelen/${goal?.id}/cijfer`, { score })
  assert.equal((await give('3')).status, 303)
  assert.doesNotMatch(await line(), /lager/, 'from 5 to 3 is two')
  await give('8')
  await give('5')
  assert.match(await line(), /lager/)
  assert.match(await line(), new RegExp(`href="/gezin/${house.family('joyce')}/doelen/${goal?.id}"`))
})

test('what the list keeps of each family is what its rows say, after all acts of the cast', async () => {
  const rows = await house.ask<{ kept: unknown; said: unknown }>(
    'select s.signs as kept, door.signs_of(f.municipality_id, f.id) as said from care.family f left join care.worklist_sign s on s.municipality_id = f.municipality_id and s.family_id = f.id',
  )
  assert.ok(rows.length >= 8)
  for (const { kept, said } of rows) assert.deepEqual(kept, said)
})
