// R16: a backup made under writes is put back in an empty place, judged, started and read; what was destroyed since stays destroyed. Embedded, and on a server
// whose own tools put the content back.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import {
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { actInDossier } from '#care/access/door.commands.ts'
import { castMail, houseWithoutPages, mailIndex } from '#db/cast/load.ts'
import { type List, readList, unpack } from '#platform/backup/pack.ts'
import { newId, newSalt, newSecret, systemClock } from '#platform/clock.ts'
import { openPool } from '#platform/database/pool.ts'
import { destroyItem, settleErasures } from '#platform/keys/erase.ts'
import { type SealedRow, unseal } from '#platform/keys/seal.ts'
import { openKeyStore } from '#platform/keys/store.ts'
import { signingPurpose } from '#src/backup.ts'
import { type Backing, takeBackup } from '#src/launcher/backup.ts'
import { type Cluster, openCluster } from '#src/launcher/cluster.ts'
import { unprivilegedPerson } from '#src/launcher/place.ts'
import { childEnvironment } from '#src/launcher/start.ts'
import { makeTestDirectory, sharedCopies } from '#src/launcher/throwaway.ts'
import { printGoal } from '#src/launcher/trial/play.ts'
import { prepare } from '#src/prepare.ts'
import { backUpKeys, restoreEmbedded, restoreServer } from '#src/restore.ts'
import { restore } from '#src/safekeeping.ts'
import { type Serving, serve } from '#src/server.ts'
import { Visitor } from '#src/trial/visitor.ts'

const place = makeTestDirectory()
const [first, second, keysPlace] = ['first', 'second', 'keys-elsewhere'].map((name) => join(place, name)) as [
  string,
  string,
  string,
]
const content = join(place, 'content')
const quiet = () => {}
const now = () => systemClock.now().getTime()

type Standing = {
  cluster: Cluster
  serving: Serving
  base: string
  webUrl: string
  jobUrl: string
  owner: pg.Client
  /** A server goes on when the house leaves it. */
  isServer: boolean
}
const open = new Set<Standing>()

const opened = (directory: string): Promise<Cluster> =>
  openCluster({ directory, durable: false, copies: sharedCopies() })

/** The house of one directory, as a start would make it; on a server that is there, with only the keys in the directory. */
async function stand(directory: string, server?: Cluster): Promise<Standing> {
  const cluster = server ?? (await opened(directory))
  const environment = { ONSPLAN_INSTALLATION: 'demonstration' }
  const isServer = server !== undefined
  const { ownerUrl } = cluster
  const { webUrl, jobUrl } = await prepare({
    ownerUrl,
    dataDirectory: directory,
    embedded: !isServer,
    log: quiet,
    environment,
  })
  giveToDatabase(join(directory, 'keys'))
  const serving = await serve({
    webUrl,
    keysDirectory: join(directory, 'keys'),
    port: 0,
    hostname: '127.0.0.1',
  })
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const base = `http://127.0.0.1:${(serving.server.address() as AddressInfo).port}`
  const house = { cluster, serving, base, webUrl, jobUrl, owner, isServer }
  open.add(house)
  return house
}

async function leave(house: Standing): Promise<void> {
  const { cluster, serving, owner, isServer } = house
  open.delete(house)
  await Promise.all([serving.close(), owner.end()])
  if (!isServer) await cluster.stop()
}

// The errands of a backup run as the person the database runs as; here root made the keys.
function giveToDatabase(path: string): void {
  const person = unprivilegedPerson()
  if (person === null) return
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    chownSync(join(entry.parentPath, entry.name), person.uid, person.gid)
  chownSync(path, person.uid, person.gid)
}

const backing = (directory: string, cluster: Cluster): Backing => ({
  cluster,
  directory,
  part: {
    house: join(import.meta.dirname, '..'),
    person: unprivilegedPerson(),
    environment: childEnvironment({ ...process.env, NODE_TEST_CONTEXT: '' }),
  },
  program: 'src/backup.ts',
  places: { content, keys: keysPlace },
  medium: (path) => (path === keysPlace ? 2 : 1),
  log: quiet,
})

async function signIn(
  standing: Standing,
  directory: string,
): Promise<{ visitor: Visitor; family: string; token: Buffer }> {
  const keys = openKeyStore(join(directory, 'keys'), { now })
  const index = mailIndex(keys, castMail('esra'))
  const found = await standing.owner.query(
    `select a.id as account, m.family_id as family from entry.account a join care.family_member m on m.person_id = a.person_id where a.mail_index = $1`,
    [index],
  )
  const { account, family } = found.rows[0]
  const token = newSecret()
  await standing.owner.query('select door.be_someone($1, $2, $3, $4, $5)', [
    account,
    Buffer.alloc(0),
    token,
    newId(),
    'own',
  ])
  return { visitor: new Visitor(standing.base, keys, token), family, token }
}

type Piece = SealedRow & { municipality: string; words: string }

/** The pieces of Esra's story with what they say, read as the house reads them. */
async function pieces(standing: Standing, directory: string, family: string): Promise<Piece[]> {
  const keys = openKeyStore(join(directory, 'keys'), { now })
  const { rows } = await standing.owner.query(
    `select p.municipality_id as municipality, p.id, p.sealed, p.wording, p.key_person as "keyPerson" from care.story_piece p
     join entry.account a on a.person_id = p.author and a.mail_index = $1 where p.family_id = $2 and octet_length(p.sealed) > 0 order by p.created_at`,
    [mailIndex(keys, castMail('esra')), family],
  )
  const said = (row: Piece) => unseal(keys, row.municipality, 'care.story_piece', row)
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      words:
        Object.values(await said(row))
          .find((text) => text.length > 8)
          ?.slice(0, 20) ?? '',
    })),
  )
}

async function destroy(
  standing: Standing,
  directory: string,
  token: Buffer,
  family: string,
  id: string,
): Promise<void> {
  const keys = openKeyStore(join(directory, 'keys'), { now })
  const [pool, jobs] = [openPool(standing.webUrl, 1), openPool(standing.jobUrl, 1)]
  const knock = { house: houseWithoutPages(pool, keys, systemClock), token, requestId: newId() }
  const look = { familyId: family, purpose: 'verhaal vertellen', action: 'delete', topics: ['story'] } as const
  const act = { operation: newId(), bodyHash: newSalt(32) }
  await actInDossier(knock, { ...look, object: { class: 'storyPiece', id } }, act, async (dossier) => {
    await destroyItem(dossier, 'care.story_piece', id, 'op verzoek')
    return { to: '/', notice: { kind: 'kept' } as never }
  })
  assert.equal(await settleErasures(jobs, keys), 1)
  await Promise.all([pool.end(), jobs.end(), keys.close()])
}

/** As a kill in the middle of a backup would leave it. */
const cutOff = '2026-01-05T02-10-00Z.unfinished'

let backup: string
let signedIn: Buffer
let gone: Piece
let staying: Piece
let written = 0

before(async () => {
  const standing = await stand(first)
  const { visitor, family, token } = await signIn(standing, first)
  signedIn = token
  for (const path of [content, keysPlace]) mkdirSync(join(path, cutOff), { recursive: true })
  let going = true
  const writing = (async () => {
    for (; going; written += 1) {
      // Every look is a row in the log.
      const answer = await visitor.get(`/gezin/${family}/wie-keek`)
      assert.equal(answer.status, 200)
    }
  })()
  const taken = await takeBackup(backing(first, standing.cluster)).finally(() => {
    going = false
    return writing
  })
  assert.equal(taken, true)
  backup = join(content, readdirSync(content)[0] ?? '')
  const found = await pieces(standing, first, family)
  assert.ok(found[0] && found[1])
  ;[gone, staying] = [found[0], found[1]]
  await destroy(standing, first, token, family, gone.id)
  await pause(1_100)
  await backUpKeys(first, keysPlace)
  await leave(standing)
})
after(async () => {
  for (const house of open) await leave(house)
  rmSync(place, { recursive: true, force: true })
})

const keysCopies = () =>
  readdirSync(keysPlace)
    .sort()
    .map((name) => join(keysPlace, name))

test('R16 restore-drill: put back, judged, started, signed in and read; a piece destroyed after the backup is still destroyed', async () => {
  const since = performance.now()
  const restored = await restoreEmbedded({ directory: second, content: backup, keys: keysCopies().at(-1) }, quiet)
  const standing = await stand(second)
  const seconds = Math.round((performance.now() - since) / 1000)
  const { visitor, family } = await signIn(standing, second)
  const plan = await visitor.get(`/gezin/${family}/plan`)
  const story = (await visitor.get(`/gezin/${family}/verhaal`)).text
  const left = await pieces(standing, second, family)
  await leave(standing)
  const isGone = !story.includes(gone.words) && left.every(({ id }) => id !== gone.id)
  const whole = plan.status === 200 && isGone && story.includes(staying.words) && restored.tables > 50
  printGoal(
    'R16',
    `${restored.tables}-tables-equal,${restored.again}-destroyed-again,${written}-looks-meanwhile,up-in-${seconds}s`,
    'equal,read,still-destroyed',
    whole,
  )
  assert.ok(written > 0, 'there were rows written while it was copied')
  assert.equal(plan.status, 200)
  assert.ok(isGone, 'what was destroyed is not back')
  assert.ok(story.includes(staying.words), 'what was not destroyed is read as before')
  assert.ok(restored.again > 0)
})

test('5.4: what a kill left half-way of a backup, the keys above all, goes with the next one', () => {
  assert.deepEqual(
    [content, keysPlace].flatMap((path) => readdirSync(path).filter((name) => name === cutOff)),
    [],
  )
})

test('access 1.11: a session from before the backup counts no more after it was put back', async () => {
  const standing = await stand(second)
  const keys = openKeyStore(join(second, 'keys'), { now })
  const { location } = await new Visitor(standing.base, keys, signedIn).get('/vandaag')
  await leave(standing)
  assert.match(location ?? '', /^\/inloggen/)
})

test('R16: a backup with one changed byte is refused, and so is one whose list was changed', async () => {
  const bent = join(place, 'bent')
  cpSync(backup, bent, { recursive: true })
  const list = join(bent, 'cluster', 'list.json')
  const sizeOf = (path: string) => statSync(join(bent, 'cluster', `${path}.gz`)).size
  const table = Object.keys(JSON.parse(readFileSync(list, 'utf8')).files)
    .filter((path) => path.startsWith('base/'))
    .reduce((one, other) => (sizeOf(one) >= sizeOf(other) ? one : other))
  const file = join(bent, 'cluster', `${table}.gz`)
  // In what the file says: of the packed bytes some say the same in two ways.
  const bytes = gunzipSync(readFileSync(file))
  const middle = Math.floor(bytes.length / 2)
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  writeFileSync(file, gzipSync(bytes))
  const keys = keysCopies().at(-1)
  await assert.rejects(
    restoreEmbedded({ directory: join(place, 'third'), content: bent, keys }, quiet),
    new RegExp(table),
  )
  copyFileSync(join(backup, 'cluster', `${table}.gz`), file)
  writeFileSync(list, readFileSync(list, 'utf8').replace('"at":"', '"at":"x'))
  await assert.rejects(restoreEmbedded({ directory: join(place, 'fourth'), content: bent, keys }, quiet), /not signed/)
})

test('R16: a backup that does not hold what its list says is refused with the name of the table, and nothing of it stays', async () => {
  const [bent, directory] = [join(place, 'other-content'), join(place, 'refused')]
  cpSync(backup, bent, { recursive: true })
  const keys = openKeyStore(join(first, 'keys'), { now })
  const path = join(bent, 'cluster', 'list.json')
  const list: List = JSON.parse(readFileSync(path, 'utf8'))
  const [database = {}] = Object.values(list.content)
  database['care.goal'] = { rows: 1, hash: '1' }
  const text = JSON.stringify(list)
  writeFileSync(path, text)
  const signature = createHmac('sha256', keys.derive(signingPurpose)).update(text).digest('hex')
  writeFileSync(join(bent, 'cluster', 'list.signature'), signature)
  await keys.close()
  const putBack = (content: string) => restoreEmbedded({ directory, content, keys: keysCopies().at(-1) }, quiet)
  await assert.rejects(putBack(bent), /care\.goal is not what it was/)
  assert.equal(existsSync(join(directory, 'cluster')), false)
  assert.ok((await putBack(backup)).tables > 50, 'and a good one goes into the same directory')
})

/** A server of its own: its tools put the files of the backup back, and it runs and knows of no keys. */
async function serverPutBack(): Promise<Cluster> {
  const server = join(place, 'server')
  const keys = openKeyStore(join(first, 'keys'), { now })
  const list = await readList(join(backup, 'cluster'), keys.derive(signingPurpose))
  await keys.close()
  mkdirSync(server, { mode: 0o711 })
  await unpack(join(backup, 'cluster'), join(server, 'cluster'), list)
  cpSync(join(backup, 'owner-password'), join(server, 'owner-password'))
  giveToDatabase(join(server, 'cluster'))
  return opened(server)
}

test('R16, on a server: what its tools put back is brought back by npm run db restore, signed in and read; what was destroyed since is destroyed again', async () => {
  const [server, data] = [await serverPutBack(), join(place, 'data')]
  const owner = new pg.Client({ connectionString: server.ownerUrl })
  try {
    await owner.connect()
    const lies = async () =>
      (await owner.query("select from care.story_piece where id = $1 and sealed <> ''", [gone.id])).rowCount === 1
    assert.ok(await lies(), 'the content is of before it was destroyed')
    const environment = { DATABASE_URL: server.ownerUrl, ONSPLAN_DATA: data }
    assert.equal(await restore([`--keys=${keysCopies().at(-1)}`], environment), 0)
    assert.equal(await lies(), false, 'destroyed again before anybody can sign in')
    const standing = await stand(data, server)
    const { visitor, family } = await signIn(standing, data)
    const story = (await visitor.get(`/gezin/${family}/verhaal`)).text
    await leave(standing)
    assert.ok(!story.includes(gone.words), 'what was destroyed is not back')
    assert.ok(story.includes(staying.words), 'what was not destroyed is read as before')
  } finally {
    await owner.end()
    await server.stop()
  }
})

test('R16: nothing is put back over a database, or without the keys, on a server neither', async () => {
  await assert.rejects(
    restoreEmbedded({ directory: second, content: backup, keys: undefined }, quiet),
    /staat al een database/,
  )
  const empty = join(place, 'fifth')
  await assert.rejects(
    restoreEmbedded({ directory: empty, content: backup, keys: undefined }, quiet),
    /staan geen sleutels/,
  )
  await assert.rejects(restoreServer('postgres://nowhere', join(place, 'sixth'), undefined), /staan geen sleutels/)
})
