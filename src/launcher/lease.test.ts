import assert from 'node:assert/strict'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { takeLease } from './lease.ts'
import { readLease } from './leftover.ts'
import { LauncherRefusal } from './refusal.ts'
import { makeTestDirectory } from './throwaway.ts'

const silent = () => {}

function leaseIn(directory: string) {
  return readLease(readFileSync(join(directory, 'lease'), 'utf8'))
}

test('A lease names its launcher, counts up and is gone after release', async () => {
  const directory = makeTestDirectory()
  const lease = await takeLease(directory, 'held', silent)
  const before = leaseIn(directory)?.counter as number
  lease.noteSocketDirectory('/run/ons-plan-x')
  const after = leaseIn(directory)
  assert.deepEqual([after?.socketDirectory, after?.counter], ['/run/ons-plan-x', before + 1])
  lease.release()
  assert.equal(existsSync(join(directory, 'lease')), false)
  rmSync(directory, { recursive: true })
})

test('The next launcher hears where the sockets of a killed one were left', async () => {
  const directory = makeTestDirectory()
  const killed = await takeLease(directory, 'held', silent)
  killed.noteSocketDirectory('/run/ons-plan-x')
  const next = await takeLease(directory, 'held', silent)
  assert.equal(next.leftSocketDirectory, '/run/ons-plan-x')
  killed.release()
  assert.ok(existsSync(join(directory, 'lease')), 'a lost lease releases nothing')
  next.release()
  rmSync(directory, { recursive: true })
})

test('A beat never lands in the lease of somebody who moved ours away', async () => {
  const directory = makeTestDirectory()
  const path = join(directory, 'lease')
  const lease = await takeLease(directory, 'held', silent)
  let lost = false
  lease.onLost(() => {
    lost = true
  })
  renameSync(path, `${path}.moved`)
  writeFileSync(path, 'another')
  lease.noteSocketDirectory('/run/ons-plan-x')
  assert.deepEqual([lost, readFileSync(path, 'utf8')], [true, 'another'])
  lease.release()
  rmSync(directory, { recursive: true })
})

test('A lease from elsewhere whose counter moves is refused, and one that stands still is taken over', async () => {
  const directory = makeTestDirectory()
  const path = join(directory, 'lease')
  const foreign = { boot: 'other', namespaces: 'other', launcher: 'other', counter: 1, socketDirectory: '' }
  writeFileSync(path, JSON.stringify(foreign))
  const beat = setTimeout(() => writeFileSync(path, JSON.stringify({ ...foreign, counter: 2 })), 300)
  await assert.rejects(takeLease(directory, 'held', silent), LauncherRefusal)
  clearTimeout(beat)
  const lease = await takeLease(directory, 'held', silent)
  assert.notEqual(leaseIn(directory)?.launcher, 'other')
  lease.release()
  rmSync(directory, { recursive: true })
})
