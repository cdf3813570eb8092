import assert from 'node:assert/strict'
import { test } from 'node:test'
import { billOfMaterials, readLock, runningTree } from './bill.ts'

const at = new Date('2026-11-21T12:00:00Z')

test('the bill names every package that runs, once, with version, checksum and licence', () => {
  const lock = readLock()
  const bill = billOfMaterials(lock, at)
  const running = runningTree(lock.packages)
  assert.equal(bill.components.length, running.length)
  assert.equal(new Set(bill.components.map((one) => one['bom-ref'])).size, running.length)
  for (const one of bill.components) {
    assert.match(one.purl, /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/)
    assert.match(one.hashes?.[0]?.content ?? '', /^[0-9a-f]{128}$/)
    assert.ok(one.licenses?.[0]?.expression, one.name)
  }
})

test('the bill holds no address and no tool', () => {
  const text = JSON.stringify(billOfMaterials(readLock(), at))
  assert.doesNotMatch(text, /https?:/)
  assert.doesNotMatch(text, /"name":"typescript"/)
})

test('one package is written as CycloneDX 1.6 asks', () => {
  const integrity = `sha512-${Buffer.from('ab', 'hex').toString('base64')}`
  const lock = {
    packages: { '': { version: '1.2.3' }, 'node_modules/@a/b': { version: '4.5.6', license: 'MIT', integrity } },
  }
  assert.deepEqual(billOfMaterials(lock, at), {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: '2026-11-21T12:00:00.000Z',
      component: { type: 'application', 'bom-ref': 'ons-plan', name: 'ons-plan', version: '1.2.3' },
    },
    components: [
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40a/b@4.5.6#node_modules/@a/b',
        name: '@a/b',
        version: '4.5.6',
        purl: 'pkg:npm/%40a/b@4.5.6',
        licenses: [{ expression: 'MIT' }],
        hashes: [{ alg: 'SHA-512', content: 'ab' }],
      },
    ],
  })
})
