import assert from 'node:assert/strict'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openCluster } from './cluster.ts'
import { seeInside } from './processes.ts'
import { makeTestDirectory, sharedCopies } from './throwaway.ts'
import { freePort, startTrial, type Trial } from './trial/play.ts'

type Own = { uid: number; names: string[]; pid: number }

let directory: string
let trial: Trial
let port: number

before(async () => {
  directory = makeTestDirectory()
  port = await freePort()
  trial = startTrial(directory, port)
  assert.ok(Number.isFinite(await trial.ready), trial.said())
})

after(async () => {
  trial.signal('SIGTERM')
  await trial.ended
  rmSync(directory, { recursive: true })
})

async function own(): Promise<Own> {
  for (let look = 0; look < 500; look += 1) {
    const answer = await fetch(`${trial.base}/own`).catch(() => null)
    if (answer?.ok) return (await answer.json()) as Own
    await pause(20)
  }
  throw new Error(trial.said())
}

async function untilWritten(id: number) {
  for (let look = 0; look < 500; look += 1) {
    const answer = await fetch(`${trial.base}/${id}`, { method: 'POST' }).catch(() => null)
    if (answer?.status === 201) return
    await pause(20)
  }
  throw new Error(trial.said())
}

const postmaster = () => seeInside(join(directory, 'cluster')).find((seen) => seen.program === 'postmaster')?.pid
const isRoot = process.getuid?.() === 0

test('The first start tells its steps and ends with the address in Dutch and English', async () => {
  // The address is said a moment after the web process answers for the first time.
  while (!trial.said().includes('is ready')) await pause(10)
  const steps = [
    'Database maken',
    'Database openen',
    'Ons plan starten',
    `Ons plan staat klaar op http://localhost:${port}`,
  ]
  const places = steps.map((step) => trial.said().indexOf(step))
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  )
  assert.ok(!places.includes(-1), trial.said())
  assert.match(trial.said(), new RegExp(`Ons plan is ready at http://localhost:${port}`))
})

test('The web process holds the web role only, is never root, and owns the closed key directory', async () => {
  const { uid, names } = await own()
  const wanted = ['ONSPLAN_WEB_URL', 'ONSPLAN_JOB_URL', 'ONSPLAN_KEYS', 'ONSPLAN_DATA', 'PORT']
  assert.deepEqual(
    wanted.filter((name) => !names.includes(name)),
    [],
  )
  assert.ok(!names.includes('DATABASE_URL'))
  assert.notEqual(uid, 0)
  const keys = statSync(join(directory, 'keys'))
  assert.deepEqual([keys.uid, keys.mode & 0o777], [uid, 0o700])
  const password = statSync(join(directory, 'owner-password'))
  assert.equal(password.mode & 0o777, 0o600)
  if (isRoot) assert.equal(password.uid, 0)
})

test('A web process that dies is started again and the database stays', async () => {
  const database = postmaster()
  const first = await own()
  process.kill(first.pid, 'SIGKILL')
  while ((await own()).pid === first.pid) await pause(10)
  assert.equal(postmaster(), database)
  await untilWritten(1)
})

test('A database that dies is opened again on the same sockets and the web process stays', async () => {
  const database = postmaster() as number
  const { pid } = await own()
  process.kill(database, 'SIGKILL')
  // A backend outlives its postmaster for a moment and would still answer.
  while ([database, undefined].includes(postmaster())) await pause(10)
  await untilWritten(2)
  assert.equal((await own()).pid, pid)
})

test('A busy port is said before anything is created', async () => {
  const other = makeTestDirectory()
  const taken = createServer((socket) => socket.destroy()).listen(0)
  const { port: busy } = taken.address() as { port: number }
  const { code } = await startedOn(other, busy)
  assert.equal(code, 1)
  assert.equal(existsSync(join(other, 'cluster')), false)
  taken.close()
  rmSync(other, { recursive: true })
})

async function startedOn(other: string, busy: number) {
  const second = startTrial(other, busy)
  const end = await second.ended
  assert.match(second.said(), new RegExp(`^Poort ${busy} is al bezet\\.`))
  return end
}

test('A launcher whose lease was taken over stops its database at once', async () => {
  const other = makeTestDirectory()
  const loser = startTrial(other, await freePort())
  assert.ok(Number.isFinite(await loser.ready), loser.said())
  const lease = join(other, 'lease')
  writeFileSync(lease, readFileSync(lease, 'utf8').replace(/"launcher":"[^"]+"/, '"launcher":"somebody else"'))
  assert.equal((await loser.ended).code, 1)
  assert.match(loser.said(), /Iemand anders heeft de map overgenomen/)
  assert.deepEqual(seeInside(join(other, 'cluster')), [])
  assert.match(readFileSync(lease, 'utf8'), /somebody else/, 'the lease of the other one stays')
  rmSync(other, { recursive: true })
})

test('With DATABASE_URL that server is used and no database is made', async () => {
  const serverDirectory = makeTestDirectory()
  const server = await openCluster({ directory: serverDirectory, durable: false, copies: sharedCopies() })
  const other = makeTestDirectory()
  const guest = startTrial(other, await freePort(), ['env', `DATABASE_URL=${server.ownerUrl}`])
  assert.ok(Number.isFinite(await guest.ready), guest.said())
  assert.equal(existsSync(join(other, 'cluster')), false)
  assert.equal((await fetch(`${guest.base}/7`, { method: 'POST' })).status, 201)
  guest.signal('SIGTERM')
  assert.equal((await guest.ended).code, 0)
  await server.stop()
  for (const path of [other, serverDirectory]) rmSync(path, { recursive: true })
})

test('A stop says so and leaves neither lease nor process', async () => {
  const other = makeTestDirectory()
  const guest = startTrial(other, await freePort())
  assert.ok(Number.isFinite(await guest.ready), guest.said())
  guest.signal('SIGINT')
  assert.equal((await guest.ended).code, 0)
  assert.match(guest.said(), /Ons plan is gestopt/)
  assert.equal(existsSync(join(other, 'lease')), false)
  assert.deepEqual(seeInside(join(other, 'cluster')), [])
  rmSync(other, { recursive: true })
})
