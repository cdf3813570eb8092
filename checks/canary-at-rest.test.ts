// S21 (format): what people write is nowhere on the disk in readable form; what is sealed opens only in its own place.
import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { newId, newSecret, systemClock } from '#platform/clock.ts'
import { type Place, sealWith, unsealWith } from '#platform/keys/seal.ts'
import { openKeyStore } from '#platform/keys/store.ts'
import { openCluster } from '#src/launcher/cluster.ts'
import { makeTestDirectory, sharedCopies } from '#src/launcher/throwaway.ts'
import { isLong, printGoal } from '#src/launcher/trial/play.ts'
import { prepare } from '#src/prepare.ts'
import { serve } from '#src/server.ts'
import { createDatabase } from '#src/trial/ground.ts'
import { Visitor } from '#src/trial/visitor.ts'
import { formsIn } from './forms.ts'
import { filesBelow } from './leaks.ts'

const canaries = 200
const sealings = isLong ? 1_000_000 : 20_000
const drafted = 40
const quiet = { now: () => systemClock.now().getTime() }

const canary = (nth: number): string => `kanarie${nth.toString().padStart(4, '0')}${'xqzvwk'.repeat(2)}`

test('S21 canary-at-rest: 200 texts that were saved are in no file of the cluster, not in its log and not in the keys', async () => {
  const directory = makeTestDirectory()
  const cluster = await openCluster({ directory, durable: false, copies: sharedCopies() })
  const saved = await saveAll(await createDatabase(cluster.ownerUrl, 'canaries'), directory)
  await cluster.stop()
  const hits = filesBelow(directory).filter((path) => readFileSync(path).includes('kanarie'))
  const isSearched = filesBelow(directory).some((path) => readFileSync(path).includes('Meerstede'))
  rmSync(directory, { recursive: true, force: true })
  const { repeated, opened } = await trySeals()
  const passed = saved === canaries && hits.length === 0 && repeated === 0 && opened === 0
  const value = `${saved}-canaries,${hits.length}-hits,${opened}-swapped-opened,${sealings}-sealings,${repeated}-nonces-repeated`
  printGoal('S21', value, '200-canaries,0-hits,0-opened,0-repeated', passed)
  assert.ok(isSearched, 'a word that is stored in the clear is found, so that not finding says something')
  assert.deepEqual(hits, [])
  assert.equal(saved, canaries)
  assert.equal(repeated, 0)
  assert.equal(opened, 0)
})

/** Writes every canary the way people do: in forms of the pages and as text not yet saved. Answers how many were taken. */
async function saveAll(ownerUrl: string, directory: string): Promise<number> {
  const environment = { ONSPLAN_INSTALLATION: 'demonstration' }
  const { webUrl } = await prepare({ ownerUrl, dataDirectory: directory, embedded: true, log: () => {}, environment })
  const serving = await serve({ webUrl, keysDirectory: join(directory, 'keys'), port: 0, hostname: '127.0.0.1' })
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    const base = `http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`
    const parent = await parentOf(owner)
    const token = newSecret()
    await owner.query('select door.be_someone($1, $2, $3, $4, $5)', [
      parent.account,
      Buffer.alloc(0),
      token,
      newId(),
      'own',
    ])
    return await writeAll(new Visitor(base, openKeyStore(join(directory, 'keys'), quiet), token), parent)
  } finally {
    await Promise.all([serving.close(), owner.end()])
  }
}

type Parent = { account: string; family: string; line: string }

/** Somebody of a family into which a professional looked. */
async function parentOf(owner: pg.Client): Promise<Parent> {
  const found = await owner.query(
    `select a.id as account, m.family_id as family, l.id as line from care.access_log l
     join care.family_member m on m.family_id = l.family_id and 'parent' = any(m.parts) and m.until_on is null
     join care.custody_snapshot c on c.family_id = m.family_id and m.person_id = any(c.holders) and c.youth_id = any(l.subjects)
     join entry.account a on a.person_id = m.person_id where l.role <> 'family' and l.outcome = 'done' limit 1`,
  )
  assert.ok(found.rows[0], 'the cast has a parent whose plan was looked at')
  return found.rows[0]
}

async function writeAll(visitor: Visitor, { family, line }: Parent): Promise<number> {
  const question = `/gezin/${family}/wie-keek/${line}/vraag`
  const pages = [question, `/gezin/${family}/verhaal/eerdere-hulp`, `/gezin/${family}/goed-en-lastig/goed/nieuw`]
  const shown = await Promise.all(pages.map(async (path) => ({ path, page: await visitor.get(path) })))
  const forms = shown.flatMap(({ path, page }) =>
    formsIn(page.text, path, new Date()).filter(({ action }) => action === path),
  )
  assert.ok(forms.length > 0, 'there are forms to write in')
  let taken = 0
  for (let nth = 0; nth < canaries; nth += 1) {
    const form = forms[nth % forms.length]
    const answer =
      form === undefined || nth < drafted
        ? await visitor.post('/concept', { _draft: `${question}?${nth}`, question: canary(nth) })
        : await visitor.post(form.action, filledWith(form.fields, canary(nth)))
    if (answer.status < 400) taken += 1
    else console.log(`canary ${nth}: ${answer.status} at ${form?.action ?? '/concept'}`)
  }
  return taken
}

const filledWith = (fields: Readonly<Record<string, readonly string[]>>, text: string) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [
      name,
      values.map((value) => (value === 'Dat gaat samen goed' ? text : value)),
    ]),
  )

/** Seals as often as asked: no nonce twice, and no sealed text opens in another place than its own. */
async function trySeals(): Promise<{ repeated: number; opened: number }> {
  const directory = join(makeTestDirectory(), 'keys')
  const store = openKeyStore(directory, { ...quiet, durable: false })
  const [municipality, person, stranger] = [newId(), newId(), newId()]
  const ids = Array.from({ length: 50 }, newId)
  const [keys, others] = [
    await store.addSalts(municipality, person, ids),
    await store.addSalts(municipality, stranger, ids),
  ]
  const place = (id: string): Place => ({ municipality, table: 'care.goal', id, wording: 1, keyPerson: person })
  const nonces = new Set<string>()
  let opened = 0
  for (let nth = 0; nth < sealings; nth += 1) {
    const own = place(ids[nth % ids.length] ?? '')
    const sealed = sealWith(keys, own, { words: canary(nth) })
    nonces.add(sealed.subarray(3, 15).toString('latin1'))
    if (nth % 100 === 0) {
      assert.deepEqual(unsealWith(keys, own, sealed), { words: canary(nth) })
      opened += swapsOf(own, ids[(nth + 1) % ids.length] ?? '').filter((elsewhere) =>
        opens(() => unsealWith(keys, elsewhere, sealed)),
      ).length
      opened += [
        opens(() => unsealWith(others, { ...own, keyPerson: stranger }, sealed)),
        opens(() => unsealWith(keys, own, altered(sealed, nth))),
      ].filter(Boolean).length
    }
  }
  rmSync(directory, { recursive: true, force: true })
  return { repeated: sealings - nonces.size, opened }
}

const swapsOf = (own: Place, id: string): Place[] => [
  { ...own, id },
  { ...own, table: 'care.step' },
  { ...own, wording: 2 },
  { ...own, municipality: newId() },
]

function altered(sealed: Buffer, nth: number): Buffer {
  const copy = Buffer.from(sealed)
  const at = nth % copy.length
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at)
  return copy
}

function opens(work: () => unknown): boolean {
  try {
    work()
    return true
  } catch {
    return false
  }
}
