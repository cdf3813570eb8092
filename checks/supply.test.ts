import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runningTree } from '../src/bill.ts'
import { expectNone, read } from './source.ts'
import * as supply from './supply.ts'

const manifest: supply.Manifest = JSON.parse(read('package.json'))
const lock: supply.Lock = JSON.parse(read('package-lock.json'))

test('S20 supply: few packages, exact versions, no scripts, no addresses, licences that fit', () => {
  const found = [
    ...supply.tooMany(manifest, lock),
    ...supply.inexact(manifest),
    ...supply.looseLock(lock),
    ...supply.wrongLicences(lock),
    ...supply.looseInstall(read('.npmrc'), read('start.mjs')),
    ...supply.installScripts(manifest),
  ]
  const tree = runningTree(lock.packages)
  const optional = tree.filter(([, { optional }]) => optional).length
  console.log(`GOAL S20 ${tree.length} <=150 ${found.length === 0 ? 'PASS' : 'FAIL'} seed=0`)
  console.log(`S20: ${tree.length} packages run with the product, ${optional} of them for one platform only`)
  console.log(
    'GOAL S20-age SKIP needs a registry: ages are held at installing by min-release-age=14 and not verified here',
  )
  console.log('GOAL S20-audit SKIP needs an outside service: audit, signatures and provenance are not verified here')
  expectNone(found)
})

const lockOf = (one: supply.Package) => ({ packages: { '': {}, 'node_modules/a': one } })

test('a planted open range and a planted install script are refused', () => {
  assert.equal(supply.inexact({ dependencies: { a: '^1.0.0' }, devDependencies: { b: '1.0.0' } }).length, 1)
  assert.equal(supply.installScripts({ scripts: { postinstall: 'node a.mjs', start: 'node b.mjs' } }).length, 1)
  assert.equal(supply.looseInstall('save-exact=true\n', 'npm ci').length, 3)
})

test('a planted address and a missing checksum in the lock file are refused', () => {
  const good = { version: '1.0.0', integrity: 'sha512-a', license: 'MIT' }
  assert.deepEqual(supply.looseLock(lockOf(good)), [])
  assert.equal(supply.looseLock(lockOf({ ...good, resolved: 'https://example.org/a.tgz' })).length, 1)
  assert.equal(supply.looseLock(lockOf({ version: '1.0.0' })).length, 1)
})

test('a planted licence that does not fit is refused, for tools a few more fit', () => {
  const refused = (license: string, dev = false) => supply.wrongLicences(lockOf({ license, dev })).length
  assert.equal(refused('GPL-3.0'), 1)
  assert.equal(refused('GPL-3.0 OR MIT'), 0)
  assert.equal(refused('(MIT AND GPL-3.0)'), 1)
  assert.equal(refused('MPL-2.0'), 1)
  assert.equal(refused('MPL-2.0', true), 0)
  assert.equal(supply.wrongLicences(lockOf({})).length, 1)
})

test('a planted crowd of packages is refused', () => {
  const names = Array.from({ length: 151 }, (_, at) => [`node_modules/p${at}`, {}])
  const dependencies = Object.fromEntries(Array.from({ length: 26 }, (_, at) => [`p${at}`, '1.0.0']))
  assert.equal(supply.tooMany({ dependencies }, { packages: Object.fromEntries(names) }).length, 2)
})
