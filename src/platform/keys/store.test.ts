import assert from 'node:assert/strict'
import { createCipheriv, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { newId } from '#platform/clock.ts'
import { createDatabase, dropDatabase, openGround } from '#src/trial/ground.ts'
import { blindIndex } from './hash.ts'
import { newPerson, withSalts } from './person.ts'
import { realmOf } from './realm.ts'
import { sealWith, Unreadable, unseal, unsealWith } from './seal.ts'
import { makeShelfTable } from './shelf-database.ts'
import { type KeyStore, openKeyStore } from './store.ts'
import { newestOnly, withNext } from './wrap.ts'

let ground: Awaited<ReturnType<typeof openGround>>
let url: string
const name = `keystore_${newId().replaceAll('-', '')}`
const folder = mkdtempSync(join(tmpdir(), 'ons-plan-store-'))
before(async () => {
  ground = await openGround()
  url = await createDatabase(ground.ownerUrl, name)
  await makeShelfTable(url)
})
after(async () => {
  await dropDatabase(ground.ownerUrl, name)
  await ground.close()
  rmSync(folder, { recursive: true })
})

let at = Date.parse('2026-11-23T09:00:00Z')
const now = () => at
const fresh = () => join(folder, newId())
const inFolder = (directory = fresh()) => openKeyStore(directory, { now, durable: false })
const both = (): [string, () => KeyStore][] => {
  const [here, there] = [fresh(), fresh()]
  return [
    ['a directory', () => inFolder(here)],
    ['a database', () => openKeyStore(there, { now, url })],
  ]
}

const placeOf = (municipality: string, person: string, id: string, table = 'care.goal') => ({
  municipality,
  table,
  id,
  wording: 1,
  keyPerson: person,
})

test('what one node sealed another opens, whether the key store is a directory or a database', async () => {
  for (const [kind, open] of both()) {
    const [one, other] = [open(), open()]
    const [municipality, person, item] = [newId(), newId(), newId()]
    const sealed = sealWith(await one.addSalts(municipality, person, [item]), placeOf(municipality, person, item), {
      words: 'samen eten',
    })
    const row = { id: item, sealed, wording: 1, keyPerson: person }
    assert.deepEqual(await unseal(other, municipality, 'care.goal', row), { words: 'samen eten' }, kind)
    // Salted by the one after the other had kept this person's keys.
    const later = newId()
    const second = sealWith(await one.addSalts(municipality, person, [later]), placeOf(municipality, person, later), {
      words: 'op tijd thuis',
    })
    const next = { id: later, sealed: second, wording: 1, keyPerson: person }
    assert.deepEqual(await unseal(other, municipality, 'care.goal', next), { words: 'op tijd thuis' }, kind)
    await Promise.all([one.close(), other.close()])
  }
})

test('of salts that are made at once for one person none is lost, also when one of the changes fails', async () => {
  for (const [kind, open] of both()) {
    const [one, person, municipality] = [open(), newId(), newId()]
    const items = Array.from({ length: 20 }, newId)
    const fails = one.change(municipality, person, () => {
      throw new Error('planted')
    })
    await Promise.all([
      assert.rejects(fails, /planted/),
      ...items.map((item) => one.addSalts(municipality, person, [item])),
    ])
    const other = open()
    const kept = await other.load(municipality, person)
    assert.equal(items.filter((item) => kept.itemKey(item) === undefined).length, 0, kind)
    await Promise.all([one.close(), other.close()])
  }
})

test('no key and no salt lies readable in the directory, and only its owner may read the root key', async () => {
  const directory = fresh()
  const keys = inFolder(directory)
  const [municipality, person, item] = [newId(), newId(), newId()]
  await keys.addSalts(municipality, person, [item])
  assert.equal(statSync(join(directory, 'root.key')).mode & 0o777, 0o400)
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  assert.deepEqual(files.map((entry) => entry.name).sort(), [`${person}.key`, 'municipality.key', 'root.key'])
  for (const entry of files)
    assert.ok(!readFileSync(join(entry.parentPath, entry.name)).includes(item), `${entry.name} names no item`)
})

test('with another root key nothing opens', async () => {
  const directory = fresh()
  const [municipality, person] = [newId(), newId()]
  await inFolder(directory).addSalts(municipality, person, [newId()])
  const rootFile = join(folder, newId())
  writeFileSync(rootFile, randomBytes(32))
  const thief = openKeyStore(directory, { now, rootFile })
  await assert.rejects(thief.load(municipality, person), /does not open with this key/)
})

test('a store of the first form keeps opening, and its next write is of the present form', async () => {
  const directory = fresh()
  const [municipality, person, item] = [newId(), newId(), newId()]
  const [root, key, own, salt] = [randomBytes(32), randomBytes(32), randomBytes(32), randomBytes(16)]
  const contents = { version: 1, key: own.toString('base64'), salts: { [item]: salt.toString('base64') } }
  const file = join(directory, municipality, person.slice(0, 2), `${person}.key`)
  mkdirSync(join(directory, municipality, person.slice(0, 2)), { recursive: true })
  writeFileSync(join(directory, 'root.key'), root)
  writeFileSync(join(directory, municipality, 'municipality.key'), firstForm(root, municipality, key))
  writeFileSync(file, firstForm(key, person, Buffer.from(JSON.stringify(contents))))
  const keys = inFolder(directory)
  const before = await keys.load(municipality, person)
  const sealed = sealWith(before, placeOf(municipality, person, item), { words: 'van vroeger' })
  await keys.addSalts(municipality, person, [newId()])
  assert.equal(readFileSync(file).subarray(0, 8).toString(), 'ONSKEYS2')
  const again = await inFolder(directory).load(municipality, person)
  assert.deepEqual(unsealWith(again, placeOf(municipality, person, item), sealed), { words: 'van vroeger' })
})

function firstForm(key: Buffer, bound: string, content: Buffer): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

test('the safety file lies under a branch of its own: the keys of the plan do not open it', async () => {
  const keys = inFolder()
  const [municipality, youth, item] = [newId(), newId(), newId()]
  const realm = realmOf(municipality, 'safety.sign')
  assert.notEqual(realm, realmOf(municipality, 'care.goal'))
  const safety = placeOf(municipality, youth, item, 'safety.sign')
  const sealed = sealWith(await keys.addSalts(realm, youth, [item]), safety, { words: 'wat gezien is' })
  const plan = await keys.addSalts(municipality, youth, [item])
  assert.throws(() => unsealWith(plan, safety, sealed), Unreadable)
  assert.notDeepEqual((await keys.branch(realm)).keys, (await keys.branch(municipality)).keys)
  const row = { id: item, sealed, wording: 1, keyPerson: youth }
  assert.deepEqual(await unseal(keys, municipality, 'safety.sign', row), { words: 'wat gezien is' })
})

test('unwrapped keys are out of memory after five minutes, also when nobody asks for them', async () => {
  const keys = inFolder()
  const municipality = newId()
  const person = newId()
  await keys.addSalts(municipality, person, [newId()])
  await keys.load(municipality, newId())
  assert.equal(keys.kept(), 1)
  at += 4 * 60_000
  assert.equal(keys.kept(), 1)
  at += 60_000
  assert.equal(keys.kept(), 0)
})

test('keys that are forgotten leave memory at once', async () => {
  const keys = inFolder()
  const [municipality, person] = [newId(), newId()]
  await keys.addSalts(municipality, person, [newId()])
  keys.forget(person)
  assert.equal(keys.kept(), 0)
})

test('who is about to seal gets the newest key of the person, whatever this node still has in memory', async () => {
  const directory = fresh()
  const [one, other] = [inFolder(directory), inFolder(directory)]
  const [municipality, person, item] = [newId(), newId(), newId()]
  await one.addSalts(municipality, person, [item])
  await other.load(municipality, person)
  await one.change(municipality, person, (contents) => contents && { ...withNext(contents), salts: contents.salts })
  assert.equal((await other.load(municipality, person)).version, 1)
  assert.equal((await other.addSalts(municipality, person, [item])).version, 2)
})

test('a key whose old version is gone opens nothing that was sealed under it', async () => {
  const keys = inFolder()
  const [municipality, person, item] = [newId(), newId(), newId()]
  const place = placeOf(municipality, person, item)
  const sealed = sealWith(await keys.addSalts(municipality, person, [item]), place, { words: 'eerst' })
  await keys.change(municipality, person, (contents) => contents && { ...withNext(contents), salts: contents.salts })
  const two = await keys.loadNewest(municipality, person)
  assert.deepEqual(unsealWith(two, place, sealed), { words: 'eerst' })
  await keys.change(municipality, person, (contents) => contents && { ...newestOnly(contents), salts: contents.salts })
  const left = await keys.load(municipality, person)
  assert.throws(() => unsealWith(left, place, sealed), Unreadable)
})

test('the blind index of a number is equal inside one municipality and differs between two', async () => {
  const directory = fresh()
  const [here, there] = [newId(), newId()]
  const index = (municipality: string, bsn: string) => blindIndex(inFolder(directory), municipality, bsn)
  assert.deepEqual(await index(here, '900000003'), await index(here, '900000003'))
  assert.notDeepEqual(await index(here, '900000003'), await index(there, '900000003'))
  assert.notDeepEqual(await index(here, '900000003'), await index(here, '900000004'))
})

test('a new person of a branch begins with the version that the branch is at', async () => {
  const keys = inFolder()
  const municipality = newId()
  await keys.changeBranch(municipality, (branch) => ({ ...branch, persons: 3 }))
  assert.equal((await keys.addSalts(municipality, newId(), [newId()])).version, 3)
  assert.equal(withSalts(newPerson(3), []).current, 3)
})
