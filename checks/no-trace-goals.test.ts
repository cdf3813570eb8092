// What one parent has alone leaves no trace before the other: not on the screen and the paper of the table, not in how many goals are active.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import type { Visitor } from '#src/trial/visitor.ts'

let house: TrialHouse
let family: string
before(async () => {
  house = await openTrialHouse()
  family = `/gezin/${house.family('sam')}`
})
after(() => house.close())

/** The status, after the check page of a new goal of the writer alone. */
async function wish(visitor: Visitor, who: string, title: string): Promise<number> {
  const answer = await visitor.post(`${family}/doelen/nieuw`, {
    ...{ vraag: '5', title, why: '', looksLike: 'Dat merk ik zelf.', goodEnough: '6', audience: 'plan' },
    'forWhom[]': house.person(who),
  })
  return answer.status
}

/** Active goals of the plan, and how many of them are Mirjam's alone. */
async function active(): Promise<{ all: number; hers: number }> {
  const [counted] = await house.ask<{ all: number; hers: number }>(
    `select count(*)::integer as all, count(*) filter (where g.subjects = array[$2::uuid])::integer as hers
     from care.goal g where g.family_id = $1 and g.undone_at is null and g.kind <> 'condition' and (select a.kind from care.goal_act a
       where a.goal_id = g.id and a.undone_at is null and a.kind <> 'talkFirst' order by a.at desc, a.id desc limit 1) = 'activated'`,
    [house.family('sam'), house.person('mirjam')],
  )
  assert.ok(counted)
  return counted
}

test('access 4.3: on the screen and the paper of the table lies no goal of one parent that the other who is there may not read', async () => {
  const [bram, mirjam, olaf] = [await house.visitor('bram'), await house.visitor('mirjam'), await house.visitor('olaf')]
  assert.equal(await wish(mirjam, 'mirjam', 'Weer zingen in het koor'), 303)
  assert.doesNotMatch((await olaf.get(`${family}/doelen`)).text, /Weer zingen/)
  const lies = async () => {
    const table = [`${family}/terugkijken/samen/cijfers`, `${family}/terugkijken/voorbereiden/print`]
    const pages = await Promise.all(table.map((path) => bram.get(path)))
    return pages.map(({ status, text }) => [status, /Weer zingen/.test(text), /Sam wisselt van huis/.test(text)])
  }
  const comes = async (...there: string[]) => {
    const said = { 'person.0': house.person('mirjam'), 'said.0': 'De ochtenden.' }
    const sent = { 'present[]': there.map(house.person), ...said }
    assert.equal((await bram.post(`${family}/terugkijken/samen/goed`, sent)).status, 303)
  }
  const onlyOfBoth = [
    [200, false, true],
    [200, false, true],
  ]
  assert.deepEqual(await lies(), onlyOfBoth, 'everybody of the family is expected')
  await comes('sam', 'mirjam', 'olaf')
  assert.deepEqual(await lies(), onlyOfBoth, 'Olaf is there')
  await comes('sam', 'mirjam')
  const all = [
    [200, true, true],
    [200, true, true],
  ]
  assert.deepEqual(await lies(), all, 'without Olaf it lies there')
  assert.match((await bram.get(`${family}/doelen`)).text, /Weer zingen/, 'the own pages of Bram show it')
})

test('D-GOA-01 and access 3: goals that Mirjam has alone do not count among the five that Olaf is told of', async () => {
  const [mirjam, olaf] = [await house.visitor('mirjam'), await house.visitor('olaf')]
  for (const title of ['Minder piekeren', 'Elke dag naar buiten'])
    assert.equal(await wish(mirjam, 'mirjam', title), 303)
  const { all, hers } = await active()
  assert.ok(hers >= 2)
  for (let seen = all - hers; seen < 5; seen += 1) assert.equal(await wish(olaf, 'olaf', `Doel ${seen}`), 303)
  assert.equal(await wish(olaf, 'olaf', 'Nog een doel'), 409, 'five that he reads')
  assert.equal((await active()).all, 5 + hers)
})
