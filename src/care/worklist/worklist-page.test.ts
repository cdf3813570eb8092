import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import type { Pool } from '#platform/database/pool.ts'
import type { House } from '#platform/web/page.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { readCaseload } from './read-caseload.commands.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

test('Dana sees her own families with the reason first, and no family of Bram', async () => {
  const page = await (await house.visitor('dana')).get('/werklijst')
  assert.equal(page.status, 200)
  assert.match(page.text, /Omdat [^<]+/)
  assert.match(page.text, /Wij van nummer twaalf/)
  assert.doesNotMatch(page.text, /Twee huizen|Straks 18/)
})

test('the list leaves one log row that names everybody on it, and opens no family', async () => {
  const rows = () =>
    house.ask<{ opened: boolean; subjects: string[]; object_class: string }>(
      "select family_id in (select id from care.family) as opened, subjects, object_class from care.access_log where purpose = 'de werklijst bekijken' and action = 'read' order by at",
    )
  const before = await rows()
  await (await house.visitor('dana')).get('/werklijst')
  const [row, ...rest] = (await rows()).slice(before.length)
  assert.deepEqual(rest, [])
  assert.notEqual(row?.opened, true)
  assert.equal(row?.object_class, 'worklist')
  assert.ok(row?.subjects.includes(house.person('deniz')))
  assert.ok(!row?.subjects.includes(house.person('sam')))
})

test('the worklist is not there for a family, and a stranger signs in first', async () => {
  assert.equal((await (await house.visitor('esra')).get('/werklijst')).status, 404)
  assert.equal((await (await house.visitor()).get('/werklijst')).status, 303)
})

test('D-WRK-02: later moves the line, only its worker knows, and the line can come back at once', async () => {
  const dana = await house.visitor('dana')
  const way = /href="(\/werklijst\/[^"]+\/later)\?reden=(\w+)"/.exec((await dana.get('/werklijst')).text)
  assert.ok(way?.[1] && way[2])
  const [, path, reason] = way
  assert.equal((await dana.get(`${path}?reden=${reason}`)).status, 200)
  assert.equal((await dana.post(path, { reason, days: '8', because: 'planned' })).status, 422)
  assert.equal((await dana.post(path, { reason, days: '3', because: '' })).status, 422)
  assert.equal((await dana.post(path, { reason: 'pilot', days: '3', because: 'planned' })).status, 409)
  assert.equal((await (await house.visitor('bram')).post(path, { reason, days: '3', because: 'planned' })).status, 404)
  const put = await dana.act(path, { reason, days: '3', because: 'planned' })
  assert.equal(put.status, 200)
  assert.match(put.text, /De regel komt terug op/)
  assert.match(put.text, /Er staat al iets gepland/)
  assert.doesNotMatch(put.text, new RegExp(`${path}\\?reden=${reason}`))
  const back = await dana.act(`${path}/terug`, { reason })
  assert.match(back.text, /De regel staat weer in de lijst/)
  assert.match(back.text, new RegExp(`${path}\\?reden=${reason}`))
})

test('D-WRK-08: one opened family shows nothing of another, and no page names another worker', async () => {
  const dana = await house.visitor('dana')
  const page = await dana.get(`/gezin/${house.family('esra')}`)
  assert.equal(page.status, 200)
  assert.match(page.text, /Wij van nummer twaalf/)
  assert.doesNotMatch(page.text, /Gewoon groot worden|Amber|Weer op pad|Twee huizen/)
  for (const path of ['/werklijst', `/gezin/${house.family('esra')}`])
    assert.doesNotMatch((await dana.get(path)).text, /\bBram\b/)
})

test('the worklist asks the database once', async () => {
  const dana = await house.visitor('dana')
  const asked: string[] = []
  const pool = {
    ...house.pool,
    one: (name: string, text: string, values?: readonly unknown[]) => {
      asked.push(name)
      return house.pool.one(name, text, values)
    },
  } as Pool
  await readCaseload({ house: { pool, keys: house.keys } as House, token: dana.token, requestId: newId() }, undefined)
  assert.deepEqual(asked, ['worklist.caseload'])
})
