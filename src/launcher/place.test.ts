import assert from 'node:assert/strict'
import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { personOf } from './place.ts'
import { makeTestDirectory } from './throwaway.ts'

/** Nobody that a system knows by name. */
const [keeper, other] = [54_321, 54_322]

test('who owns the keys runs the house, whatever person of the system came since; who owns the database there comes first', (t) => {
  if (process.getuid?.() !== 0) return t.skip('SKIP: only root can become somebody else')
  const directory = makeTestDirectory()
  const [keys, root, cluster] = ['keys', 'keys/root.key', 'cluster'].map((name) => join(directory, name))
  const system = personOf(directory)
  assert.ok(system !== null && system.uid !== keeper)
  mkdirSync(keys ?? '')
  assert.deepEqual(personOf(directory), system, 'a directory of root says nothing')
  chownSync(keys ?? '', keeper, keeper)
  assert.deepEqual(personOf(directory), { uid: keeper, gid: keeper })
  writeFileSync(root ?? '', '')
  chownSync(root ?? '', keeper, keeper)
  // As a start left it that took another person for its own: the directory was given away, what lies in it was not.
  chownSync(keys ?? '', other, other)
  assert.deepEqual(personOf(directory), { uid: keeper, gid: keeper })
  mkdirSync(cluster ?? '')
  chownSync(cluster ?? '', other, other)
  assert.deepEqual(personOf(directory), { uid: other, gid: other })
  rmSync(directory, { recursive: true })
})
