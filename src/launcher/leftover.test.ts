import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideLease, decideLeftover, readPidFile, type Seen, type Sight } from './leftover.ts'
import { judgeDisk } from './place.ts'

const file = readPidFile('4321\n/data/cluster\n1700000000\n5432\n/run\n\n 1 2\nready   \n')
const longAgo = 1_700_000_000
const stranger: Seen = { pid: 4321, program: 'other', place: 'hidden', startedAt: longAgo + 9_000, zombie: false }
const postmaster: Seen = { ...stranger, program: 'postmaster', place: 'here', startedAt: longAgo }
const backend: Seen = { ...postmaster, pid: 4400, program: 'backend' }

function decide(sight: Partial<Sight>) {
  return decideLeftover({ file, holder: null, inside: [], ...sight })
}

test('The pid file is read line by line, and nothing is guessed from a broken one', () => {
  assert.deepEqual(file, { kind: 'read', pid: 4321, directory: '/data/cluster', startedAt: longAgo })
  assert.equal(readPidFile(null).kind, 'absent')
  assert.equal(readPidFile(' \n').kind, 'empty')
  assert.equal(readPidFile('\u0000\u0001 x').kind, 'garbage')
  assert.equal(readPidFile('12x\n/data\n1').kind, 'garbage')
  assert.deepEqual(readPidFile('-7\n/data\n1\n'), { kind: 'read', pid: 7, directory: '/data', startedAt: 1 })
})

test('After a clean stop there is nothing to decide', () => {
  assert.deepEqual(decide({ file: { kind: 'absent' } }), { act: 'open' })
})

test('A dead number is left to PostgreSQL and its own shared memory check', () => {
  assert.deepEqual(decide({}), { act: 'open' })
})

test('A number reused by another program of any user is moved aside', () => {
  assert.deepEqual(decide({ holder: stranger }), { act: 'moveAside' })
  assert.deepEqual(decide({ holder: { ...stranger, place: 'elsewhere' } }), { act: 'moveAside' })
})

test('An orphan postmaster is stopped, also when its pid file was emptied, spoilt or removed', () => {
  const stop = { act: 'stopOrphan', pid: 4321 }
  assert.deepEqual(decide({ holder: postmaster, inside: [backend, postmaster] }), stop)
  for (const kind of ['absent', 'empty', 'garbage'] as const) {
    assert.deepEqual(decide({ file: { kind }, inside: [postmaster] }), stop)
  }
})

test('Of two processes that look like a postmaster the one named in the file is stopped', () => {
  const young: Seen = { ...postmaster, pid: 4500 }
  assert.deepEqual(decide({ holder: postmaster, inside: [young, postmaster] }), { act: 'stopOrphan', pid: 4321 })
})

test('Backends without a postmaster are waited for, and no file is moved while they live', () => {
  const wait = { act: 'await', pids: [4400], otherwise: 'refuse' }
  assert.deepEqual(decide({ inside: [backend] }), wait)
  for (const kind of ['absent', 'empty', 'garbage'] as const) {
    assert.deepEqual(decide({ file: { kind }, inside: [backend] }), wait)
  }
  assert.deepEqual(decide({ holder: stranger, inside: [backend] }), wait)
})

test('An empty or spoilt file that nobody works beside is moved aside', () => {
  assert.deepEqual(decide({ file: { kind: 'empty' } }), { act: 'moveAside' })
  assert.deepEqual(decide({ file: { kind: 'garbage' } }), { act: 'moveAside' })
})

test('A number reused by the PostgreSQL of another directory is moved aside', () => {
  const other: Seen = { ...postmaster, place: 'elsewhere', startedAt: longAgo + 9_000 }
  assert.deepEqual(decide({ holder: other }), { act: 'moveAside' })
})

test('A copy of a running directory is refused with the number of the original', () => {
  const refused = { act: 'refuse', why: 'copied', pid: 4321 }
  assert.deepEqual(decide({ holder: { ...postmaster, place: 'asWritten', startedAt: longAgo + 9_000 } }), refused)
  assert.deepEqual(decide({ holder: { ...postmaster, place: 'elsewhere' } }), refused)
  assert.deepEqual(decide({ holder: { ...postmaster, place: 'elsewhere', startedAt: null } }), refused)
})

test('A PostgreSQL whose directory may not be seen is refused', () => {
  const hidden: Seen = { ...postmaster, place: 'hidden' }
  assert.deepEqual(decide({ holder: hidden }), { act: 'refuse', why: 'unknown', pid: 4321 })
})

test('A dead process that its parent has not buried is waited for and then does not count', () => {
  const dead: Seen = { ...postmaster, place: 'hidden', zombie: true }
  assert.deepEqual(decide({ holder: dead }), { act: 'await', pids: [4321], otherwise: 'moveAside' })
})

const here = { boot: 'boot-1', namespaces: 'pid:1 net:1 ipc:1' }
const lease = { ...here, launcher: 'a', counter: 3, socketDirectory: '' }

test('A lease of the same machine run and namespaces starts at once when the first lock is free', () => {
  assert.equal(decideLease(null, here, 'held'), 'start')
  assert.equal(decideLease(JSON.stringify(lease), here, 'held'), 'start')
})

test('A lease from another machine run, container or unreadable, is watched first', () => {
  assert.equal(decideLease(JSON.stringify({ ...lease, boot: 'boot-2' }), here, 'held'), 'watch')
  assert.equal(decideLease(JSON.stringify({ ...lease, namespaces: 'pid:2 net:1 ipc:1' }), here, 'held'), 'watch')
  assert.equal(decideLease('', here, 'held'), 'watch')
  assert.equal(decideLease('{"launcher":1}', here, 'held'), 'watch')
  assert.equal(decideLease(JSON.stringify(lease), here, 'none'), 'watch')
})

test('Network disks are refused, disks that are not known give a warning', () => {
  assert.deepEqual(judgeDisk(0x6969), { verdict: 'network', kind: 'NFS' })
  assert.deepEqual(judgeDisk(0xff534d42 | 0), { verdict: 'network', kind: 'SMB' })
  assert.deepEqual(judgeDisk(0xef53), { verdict: 'local' })
  assert.deepEqual(judgeDisk(0x65735546), { verdict: 'unknown' })
})
