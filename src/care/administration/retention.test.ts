// B-07 Bewaren: the clock of twenty years, the preview with its number of people, and the end of keeping.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { newId, systemClock } from '#platform/clock.ts'
import { openKeyStore } from '#platform/keys/store.ts'
import { comeBack } from '#src/prepare.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { growOld } from '#src/trial/old-family.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const page = '/beheer/bewaren'

const sealedBytes = async (family: string): Promise<number> => {
  const places = await house.ask<{ relation: string }>(
    `select p.relation::text as relation from door.sealed_places() p join pg_attribute a on a.attrelid = p.relation and a.attname = 'family_id'`,
  )
  let bytes = 0
  for (const { relation } of places) {
    const [row] = await house.ask<{ bytes: number }>(
      `select coalesce(sum(octet_length(sealed)), 0)::integer as bytes from ${relation} where family_id = $1`,
      [family],
    )
    bytes += row?.bytes ?? 0
  }
  return bytes
}

test('case 22: last changed on 30 June 2026, kept until 30 June 2046', async () => {
  const [row] = await house.ask<{ until: string }>(`select door.kept_until('2026-06-30 23:30+02')::text as until`)
  assert.equal(row?.until, '2046-06-30')
})

test('case 22: looking, printing and taking a copy move nothing, changing the plan does', async () => {
  const last = async () => {
    const [row] = await house.ask<{ at: Date }>(
      'select door.last_content_at(f.municipality_id, f.id) as at from care.family f where f.id = $1',
      [house.family('esra')],
    )
    return row?.at.getTime() ?? 0
  }
  const [esra, at, before] = [await house.visitor('esra'), `/gezin/${house.family('esra')}`, await last()]
  for (const path of ['plan', 'printen/heel-plan', 'gegevens/kopie/json', 'wie-keek'])
    assert.equal((await esra.get(`${at}/${path}`)).status, 200, path)
  assert.equal((await esra.post(`${at}/gegevens/niet-willen`, { text: 'Geen onderzoek.' })).status, 303)
  assert.equal(await last(), before)
  await esra.post(`${at}/verhaal/wie-helpt`, { words: 'Mijn zus helpt.', audience: 'plan', way: 'stop' })
  assert.ok((await last()) > before)
})

test('nothing goes while nothing is old enough, and only whom the municipality named may look', async () => {
  assert.match((await (await house.visitor('nadia')).get(page)).text, /Niets te doen\./)
  for (const key of ['dana', 'esra']) assert.equal((await (await house.visitor(key)).get(page)).status, 404)
  assert.equal((await (await house.visitor('dana')).post(page, { people: '0' })).status, 404)
})

test('T-71: the button says how many people; another number does nothing, the right one ends keeping, twice is once', async () => {
  await growOld(house, 'kees')
  const [nadia, family] = [await house.visitor('nadia'), house.family('kees')]
  const [members] = await house.ask<{ count: number }>(
    'select count(distinct person_id)::integer as count from care.family_member where family_id = $1',
    [family],
  )
  const count = members?.count ?? 0
  assert.ok(count > 1 && (await sealedBytes(family)) > 0)
  const shown = await nadia.get(page)
  assert.match(shown.text, new RegExp(`Haal alles van ${count} mensen voor altijd weg`))
  const kees = await house.person('kees')
  assert.equal((await nadia.post(page, { people: String(count + 1) })).status, 409)
  assert.ok((await sealedBytes(family)) > 0)
  const operation = newId()
  const [first, second] = [
    await nadia.post(page, { people: String(count) }, operation),
    await nadia.post(page, { people: String(count) }, operation),
  ]
  assert.deepEqual([first.status, second.status], [303, 303])
  assert.equal(await sealedBytes(family), 0)
  const after = await nadia.get(first.location ?? page)
  assert.match(after.text, new RegExp(`Alles van ${count} mensen is weg`))
  assert.match(after.text, /Niets te doen\./)
  const [person] = await house.ask<{ bytes: number; listed: boolean; open: boolean }>(
    `select octet_length(p.sealed)::integer as bytes, exists (select from care.erasure_ledger l where l.id = p.id and l.item_table = 'care.person') as listed,
       exists (select from entry.account a where a.person_id = p.id and a.disabled_at is null) as open from care.person p where p.id = $1`,
    [kees],
  )
  assert.deepEqual(person, { bytes: 0, listed: true, open: false })
  const [logged] = await house.ask<{ subjects: string[] }>(
    "select subjects from care.access_log where object_class = 'retention' and action = 'delete'",
  )
  assert.equal(logged?.subjects.length, count)
})

test('the keys of who ended open nothing any more, and those of others do', async () => {
  const kees = house.person('kees')
  for (let look = 0; look < 100; look += 1) {
    const [left] = await house.ask<{ count: number }>(
      'select count(*)::integer as count from care.erasure_ledger where salt_gone_at is null',
    )
    if (left?.count === 0) break
    await pause(100)
  }
  const keys = openKeyStore(house.keysDirectory, { now: () => systemClock.now().getTime() })
  const [row] = await house.ask<{ municipality: string }>(
    'select municipality_id as municipality from care.person where id = $1',
    [kees],
  )
  const realm = row?.municipality ?? ''
  assert.equal((await keys.load(realm, kees)).itemKey(kees), undefined)
  assert.notEqual((await keys.load(realm, house.person('esra'))).itemKey(house.person('esra')), undefined)
  assert.equal((await (await house.visitor('esra')).get(`/gezin/${house.family('esra')}/plan`)).status, 200)
  await keys.close()
})

test('a backup put back does not bring anybody back who ended', async () => {
  const kees = house.person('kees')
  const owner = new pg.Client({ connectionString: house.ownerUrl })
  await owner.connect()
  await house.ask('update care.person set sealed = $2 where id = $1', [kees, Buffer.alloc(40, 1)])
  await house.ask('update entry.account set disabled_at = null where person_id = $1', [kees])
  await house.ask('delete from care.erasure_ledger where id = $1', [kees])
  const keys = openKeyStore(house.keysDirectory, { now: () => systemClock.now().getTime() })
  await comeBack(owner, keys, { isPutBack: true })
  const [row] = await house.ask<{ bytes: number; open: boolean; listed: boolean }>(
    `select octet_length(p.sealed)::integer as bytes, exists (select from entry.account a where a.person_id = p.id and a.disabled_at is null) as open,
       exists (select from care.erasure_ledger l where l.id = p.id) as listed from care.person p where p.id = $1`,
    [kees],
  )
  assert.deepEqual(row, { bytes: 0, open: false, listed: true })
  await Promise.all([keys.close(), owner.end()])
})

test('a plan that runs and a text kept for a case hold a family whose time is over', async () => {
  await growOld(house, 'joyce')
  const [nadia, family] = [await house.visitor('nadia'), house.family('joyce')]
  assert.match((await nadia.get(page)).text, /voor altijd weg/)
  const again = 'update care.coordinator_term set until_at = $2, end_reason = $3 where family_id = $1'
  await house.ask(again, [family, null, null])
  const held = await nadia.get(page)
  assert.doesNotMatch(held.text, /voor altijd weg/)
  assert.match(held.text, /Het plan loopt nog: 1 gezinnen/)
  await house.ask(again, [family, new Date('2005-01-01'), 'leave'])
  assert.match((await nadia.get(page)).text, /voor altijd weg/)
  await house.ask(
    `with said as (insert into care.statement (municipality_id, family_id, id, item_table, item_id, kind, author, at, answer_due_on, sealed, key_person)
       select g.municipality_id, g.family_id, gen_random_uuid(), 'goal', g.id, 'removal', g.author, g.created_at, g.created_at::date, '\\x00', g.author
       from care.goal g where g.family_id = $1 limit 1 returning *)
     insert into care.removal_decision (municipality_id, family_id, id, statement_id, asked_by, item_table, item_id, outcome, ground, by_person, at)
     select s.municipality_id, s.family_id, gen_random_uuid(), s.id, s.author, 'care.goal', s.item_id, 'kept', 'procedure', $2, s.at from said s`,
    [family, house.person('dana')],
  )
  assert.match((await nadia.get(page)).text, /Wet of zaak: 1 gezinnen/)
})
