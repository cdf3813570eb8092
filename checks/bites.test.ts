// The proof bites: faults planted one at a time on a scratch database or a copy, each found by the check that is there for it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { sealWith, Unreadable, unseal } from '#platform/keys/seal.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { routes } from '#src/routes.ts'
import { openTrialHouse, type TrialHouse } from '#src/trial/house.ts'
import { lint } from './catalogue.ts'
import { alterLog } from './log-altered.ts'
import { expected, methods } from './matrix.ts'

let house: TrialHouse
before(async () => {
  house = await openTrialHouse()
})
after(() => house.close())

const bitten: string[] = []
const bites = (name: string) => bitten.push(name)

/** Only what the planted fault adds: the present findings are the business of the check itself. */
async function addedBy(fault: string, repair: string): Promise<string[]> {
  const before = await lint(house.ask)
  await house.ask(fault)
  try {
    return (await lint(house.ask)).filter((finding) => !before.includes(finding))
  } finally {
    await house.ask(repair)
  }
}

test('a removed policy is found by A7', async () => {
  const [policy] = await house.ask<{ rule: string }>(
    "select pg_get_expr(polqual, polrelid) as rule from pg_policy where polrelid = 'care.goal'::regclass and polname = 'reading'",
  )
  const found = await addedBy(
    'drop policy reading on care.goal',
    `create policy reading on care.goal for select to onsplan_web, onsplan_job using (${policy?.rule})`,
  )
  assert.deepEqual(found, [
    '14 a granted command has its policy, and a policy its grant: care.goal SELECT without policy',
  ])
  bites('policy')
})

test('a policy that lets everybody pass, a table without row security and a function nobody listed are found by A7', async () => {
  const open = await addedBy(
    'create policy wide on care.goal for select to onsplan_web using (true)',
    'drop policy wide on care.goal',
  )
  assert.ok(
    open.some((finding) => finding.startsWith('10 and 14')) && open.some((finding) => finding.includes('two policies')),
  )
  const bare = await addedBy(
    'alter table care.goal no force row level security',
    'alter table care.goal force row level security',
  )
  assert.deepEqual(bare, ['1 row level security is enabled and forced: care.goal'])
  const unlisted = await addedBy(
    'create function door.sly() returns integer language sql security definer set search_path = pg_catalog return 1',
    'drop function door.sly()',
  )
  assert.ok(unlisted.some((finding) => finding.includes('door.sly')))
  const loose = await addedBy('create table care.loose (id uuid primary key)', 'drop table care.loose')
  assert.ok(loose.length >= 3)
  bites('catalogue')
})

test('a route without a matrix row has no expectation in A1', () => {
  const stand = { signedIn: true, works: false, inside: true, coordinates: false }
  const [first] = routes.filter(({ reach }) => reach === 'family')
  assert.ok(first)
  const planted = [...routes, { ...first, path: '/gezin/:familyId/gepland', reach: 'neighbours' as 'family' }]
  for (const method of methods.filter((each) => each === first.method))
    assert.equal(expected(planted, '/gezin/:familyId/gepland', method, stand, 'met'), null)
  bites('route')
})

test('a log row withheld closes the door: nothing is read and the page says that it cannot', async () => {
  const esra = await house.visitor('esra')
  const page = `/gezin/${house.family('esra')}/wie-keek`
  assert.equal((await esra.get(page)).status, 200)
  await house.ask('create function care.withhold() returns trigger language plpgsql as $$ begin return null; end $$')
  await alterLog(
    house,
    'create trigger withheld before insert on care.access_log for each row execute function care.withhold()',
  )
  const withheld = await esra.get(page)
  await alterLog(house, 'drop trigger withheld on care.access_log')
  await house.ask('drop function care.withhold')
  assert.ok(withheld.status === 503, `answered ${withheld.status}`)
  assert.doesNotMatch(withheld.text, /Deniz/)
  assert.equal((await esra.get(page)).status, 200)
  bites('log row')
})

test('a sealed text that was altered, or put in another place, is not read', async () => {
  const [municipality, person, id] = [newId(), newId(), newId()]
  const keys = await house.keys.addSalts(municipality, person, [id])
  const place = { municipality, table: 'care.goal', id, wording: 1, keyPerson: person }
  const sealed = sealWith(keys, place, { title: 'Samen eten' })
  const row = { id, sealed, wording: 1, keyPerson: person }
  assert.deepEqual(await unseal(house.keys, municipality, 'care.goal', row), { title: 'Samen eten' })
  const altered = Buffer.from(sealed)
  altered.writeUInt8(altered.readUInt8(20) ^ 1, 20)
  await assert.rejects(unseal(house.keys, municipality, 'care.goal', { ...row, sealed: altered }), Unreadable)
  await assert.rejects(unseal(house.keys, municipality, 'care.step', row), Unreadable)
  await assert.rejects(unseal(house.keys, municipality, 'care.goal', { ...row, wording: 2 }), Unreadable)
  bites('sealed text')
})

test('every planted fault was found', () => {
  const planted = ['policy', 'catalogue', 'route', 'log row', 'sealed text']
  printGoal('bites', `${bitten.length}-of-${planted.length}-faults-found`, 'all', bitten.length === planted.length)
  assert.deepEqual(bitten, planted)
})
